import { withIndex } from '../core/indexes.ts';
import { rested, worked } from './active-time.ts';
import { completeLine, finishLine, isComplete } from './complete-line.ts';
import { countHomophones } from './count-homophones.ts';
import { withConfusion } from './count-key.ts';
import { currentLine } from './current-line.ts';
import type { TypingEvent } from './event.ts';
import { editTyped, type HanziEdit } from './hanzi-edit.ts';
import { judgeLine, type LineVerdict } from './judge-line.ts';
import { takeBack } from './take-back.ts';
import type { Tally } from './tally.ts';
import type { TargetLine, TypingTarget } from './target.ts';
import type { TypingState } from './typing-state.ts';
import { withSlip } from './with-slip.ts';

/** Room for mistakes beyond a line's length; what is more is a cat on the keyboard, and would only slow the comparison. */
const ROOM = 48;

/** As much of a pre-edit as is kept. */
const PRE_KEPT = 80;

/** The next state where a text is written with an input method into a field that the learner may edit. */
export function stepHanzi(target: TypingTarget, before: TypingState, event: TypingEvent): TypingState {
  const index = currentLine(target, before);
  const line = target.lines[index];
  if (line === undefined) return before;
  const state = index === before.line ? before : { ...before, line: index };
  if (event.type === 'text') return stepText(target, line, state, event);
  if (event.type === 'pre') return stepPre(state, event.text, event.at);
  if (event.type === 'enter') return finishLine(line, worked(state, event.at));
  if (event.type === 'key') return stepKey(state, event);
  return rested(state);
}

/** Keys tell nothing about characters, but that the learner is at work, and of Caps Lock. */
function stepKey(state: TypingState, { at, char, caps }: Extract<TypingEvent, { type: 'key' }>): TypingState {
  const next = worked(state, at);
  if (caps && /^[A-Za-z]$/.test(char ?? '')) return withSlip(next, 'caps');
  return !caps && state.slip === 'caps' ? withSlip(next, null) : next;
}

/**
 * The letters before a commit tell what the learner meant, so the characters that browsers report as pre-edit just before
 * it don't replace them. Whatever it shows, an input method is on.
 */
function stepPre(state: TypingState, text: string, at: number): TypingState {
  const isKept = text === '' || /[A-Za-z]/.test(text);
  if (isKept && text === state.pre) return state;
  const next = worked(isKept ? { ...state, pre: text.slice(0, PRE_KEPT) } : state, at);
  return text !== '' && state.slip === 'ime-off' ? withSlip(next, null) : next;
}

function stepText(
  target: TypingTarget,
  line: TargetLine,
  state: TypingState,
  { at, del, ins }: Extract<TypingEvent, { type: 'text' }>,
): TypingState {
  const raw = editTyped(state.typed, del, ins, line.length + ROOM);
  if (raw.deleted === 0 && raw.from === raw.to) return state;
  const { edit, slip } = takeBack(line, raw, state.slip === 'ime-off');
  const next = withSlip(worked(state, at), slip ?? (edit.to > edit.from ? null : state.slip));
  const tally = { ...next.tally, deleted: next.tally.deleted + edit.deleted };
  return { ...settle(target, { ...next, tally }, edit), pre: ins === '' ? state.pre : '' };
}

/** Completes the lines that the text fills, and judges what is left of it against the next. */
function settle(target: TypingTarget, before: TypingState, edit: HanziEdit): TypingState {
  const index = currentLine(target, before);
  const state = { ...before, line: index };
  const line = target.lines[index];
  if (line === undefined) return { ...state, typed: '', char: 0 };
  if (!isComplete(line, edit.typed)) return judged(line, state, edit);
  const { length } = line;
  const rest = { ...edit, typed: edit.typed.slice(length), from: edit.from - length, to: edit.to - length };
  return settle(target, completeLine(line, state, state.missed), rest);
}

function judged(line: TargetLine, state: TypingState, edit: HanziEdit): TypingState {
  const verdict = judgeLine(line, edit);
  return {
    ...state,
    typed: edit.typed.join(''),
    char: verdict.right,
    missed: verdict.missed.reduce(withIndex, state.missed),
    tally: counted(line, state, edit, verdict),
  };
}

function counted(line: TargetLine, { tally, pre }: TypingState, { typed }: HanziEdit, verdict: LineVerdict): Tally {
  const { wrong, extra } = verdict;
  if (wrong.length + extra === 0) return tally;
  return {
    ...tally,
    wrong: tally.wrong + wrong.length + extra,
    homophones: tally.homophones + countHomophones(line, typed, verdict, pre),
    confusions: wrong.reduce(
      (pairs, { slot, at }) => withConfusion(pairs, `${line[slot]?.text ?? ''}${typed[at] ?? ''}`),
      tally.confusions,
    ),
  };
}
