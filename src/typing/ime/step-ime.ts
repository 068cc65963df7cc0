import type { TypingEvent } from '../event.ts';
import type { ImeDictionary } from './ime-dictionary.ts';
import { chineseMark } from './ime-punctuation.ts';
import { type ImeState, imePage, MAX_LETTERS, shownLetters } from './ime-state.ts';

/** What a learner does to the practice input method; `at` as in `TypingEvent`. */
export type ImeAction =
  | Extract<TypingEvent, { readonly type: 'key' | 'enter' | 'pause' }>
  /** Shift was pressed and let go by itself, or the badge clicked: Chinese to English, or back. */
  | { readonly type: 'switch'; readonly at: number }
  /** A candidate of the page on show, from 0. */
  | { readonly type: 'pick'; readonly at: number; readonly place: number }
  | { readonly type: 'page'; readonly at: number; readonly by: 1 | -1 };

/** What comes of an action: the next state, and what the text beneath is told, in order. */
export interface ImeStep {
  readonly state: ImeState;
  readonly events: readonly TypingEvent[];
}

/** The input method as a fold. Total: what makes no sense changes nothing. */
export function stepIme(dictionary: ImeDictionary, state: ImeState, action: ImeAction): ImeStep {
  switch (action.type) {
    case 'key':
      return pressed(dictionary, state, action);
    case 'switch':
      return committed({ ...state, chinese: !state.chinese }, plainLetters(state), '', action.at);
    case 'pick':
      return picked(dictionary, state, action.place, action.at);
    case 'page':
      return turned(dictionary, state, action.by);
    case 'enter':
      return entered(state, action.at);
    case 'pause':
      return { state, events: [action] };
  }
}

type Key = Extract<ImeAction, { readonly type: 'key' }>;

function pressed(dictionary: ImeDictionary, state: ImeState, key: Key): ImeStep {
  if (state.letters !== '') return pressedInWindow(dictionary, state, key);
  const { at, char } = key;
  if (key.code === 'Backspace') return { state, events: [{ type: 'text', at, del: 1, ins: '' }] };
  if (isEnter(key)) return entered(state, at);
  if (char === null || char === '') return unchanged(state);
  if (!state.chinese) return committed(state, char, '', at);
  if (isLetter(char)) return rewritten(state, char.toLowerCase(), at);
  const { text, open } = chineseMark(char, state.open);
  return committed({ ...state, open }, text, '', at);
}

/** A key while letters wait to be made into characters. */
function pressedInWindow(dictionary: ImeDictionary, state: ImeState, key: Key): ImeStep {
  const { letters } = state;
  const { at, code, char } = key;
  if (code === 'Backspace') return rewritten(state, letters.slice(0, -1), at);
  if (code === 'Escape') return rewritten(state, '', at);
  if (isEnter(key)) return entered(state, at);
  if (code === 'PageUp' || char === '-' || char === ',') return turned(dictionary, state, -1);
  if (code === 'PageDown' || char === '=' || char === '.') return turned(dictionary, state, 1);
  if (char === ' ') return picked(dictionary, state, 0, at);
  if (char !== null && /^[0-9]$/.test(char)) return picked(dictionary, state, Number(char) - 1, at);
  if (char !== null && isLetter(char)) return rewritten(state, letters + char.toLowerCase(), at);
  if (char === "'") return letters.endsWith("'") ? unchanged(state) : rewritten(state, letters + char, at);
  return char === null || char === '' ? unchanged(state) : finished(dictionary, state, char, at);
}

/** With another input method in between it comes as a key. */
const isEnter = ({ code }: Key): boolean => code === 'Enter' || code === 'NumpadEnter';

/** Enter puts the letters themselves into the line; without letters it is for the line. */
const entered = (state: ImeState, at: number): ImeStep =>
  state.letters === '' ? { state, events: [{ type: 'enter', at }] } : committed(state, plainLetters(state), '', at);

const isLetter = (char: string): boolean => /^[a-z]$/i.test(char);

const unchanged = (state: ImeState): ImeStep => ({ state, events: [] });

const plainLetters = ({ letters }: ImeState): string => letters.replace(/'/g, '');

function rewritten(state: ImeState, letters: string, at: number): ImeStep {
  if (letters.length > MAX_LETTERS) return unchanged(state);
  return { state: { ...state, letters, page: 0 }, events: [{ type: 'pre', at, text: shownLetters(letters) }] };
}

/** Puts text into the line; `rest` stays in the window. */
function committed(state: ImeState, text: string, rest: string, at: number): ImeStep {
  const events: TypingEvent[] = text === '' ? [] : [{ type: 'text', at, del: 0, ins: text }];
  if (state.letters !== rest) events.push({ type: 'pre', at, text: shownLetters(rest) });
  return { state: { ...state, letters: rest, page: 0 }, events };
}

function picked(dictionary: ImeDictionary, state: ImeState, place: number, at: number): ImeStep {
  const candidate = imePage(dictionary, state).candidates[place];
  if (candidate === undefined) return unchanged(state);
  return committed(state, candidate.text, lettersAfter(state.letters, candidate.taken), at);
}

const lettersAfter = (letters: string, taken: number): string => letters.slice(taken).replace(/^'/, '');

function turned(dictionary: ImeDictionary, state: ImeState, by: number): ImeStep {
  const page = state.page + by;
  const fits = state.letters !== '' && page >= 0 && page < imePage(dictionary, state).pages;
  return fits ? { state: { ...state, page }, events: [] } : unchanged(state);
}

/** A punctuation mark takes the first candidates for all letters, and then stands after them. */
function finished(dictionary: ImeDictionary, state: ImeState, char: string, at: number): ImeStep {
  let [text, rest] = ['', state];
  while (rest.letters !== '') {
    const [first] = imePage(dictionary, rest).candidates;
    if (first === undefined) return unchanged(state);
    text += first.text;
    rest = { ...rest, letters: lettersAfter(rest.letters, first.taken), page: 0 };
  }
  const mark = chineseMark(char, state.open);
  return committed({ ...state, open: mark.open }, text + mark.text, '', at);
}
