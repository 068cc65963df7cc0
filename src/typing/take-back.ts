import { type AlignStep, align } from './align.ts';
import type { HanziEdit } from './hanzi-edit.ts';
import { plainForm } from './plain-form.ts';
import type { TargetLine } from './target.ts';

export interface TakenBack {
  readonly edit: HanziEdit;
  /** Capitals come from Caps Lock, small letters from an input method that is off or was left by Enter. */
  readonly slip: 'ime-off' | 'caps' | null;
}

/**
 * Takes letters out of a new commit where the line has none: the input method was off, or its letters were committed by
 * Enter or by losing focus. What goes with them goes too: apostrophes between syllables and the key that was to choose.
 * `wasOff`: were letters taken back just before?
 */
export function takeBack(line: TargetLine, edit: HanziEdit, wasOff: boolean): TakenBack {
  const dropped = droppedFrom(line, edit, wasOff);
  if (dropped.size === 0) return { edit, slip: null };
  const letters = [...dropped].map((at) => edit.typed[at] ?? '').join('');
  const typed = edit.typed.filter((_, at) => !dropped.has(at));
  return {
    edit: { ...edit, typed, to: edit.to - dropped.size },
    slip: /[A-Z]/.test(letters) && !/[a-z]/.test(letters) ? 'caps' : 'ime-off',
  };
}

function droppedFrom(line: TargetLine, edit: HanziEdit, wasOff: boolean): ReadonlySet<number> {
  const wanted = wantedPlaces(line, edit.typed);
  const dropped = new Set<number>();
  for (let at = edit.from; at < edit.to; at += 1) {
    const char = edit.typed[at] ?? '';
    const follows = dropped.has(at - 1) || (wasOff && at === edit.from);
    if (!wanted.has(at) && (isLetter(char) || (follows && isChooser(char)))) dropped.add(at);
  }
  return dropped;
}

/** Places whose character is right, or a letter where the line has a letter, be it another. */
function wantedPlaces(line: TargetLine, typed: readonly string[]): ReadonlySet<number> {
  const texts = line.map(({ text }) => text);
  const isWanted = (step: AlignStep) =>
    step.kind === 'right' || (step.kind === 'wrong' && isLetter(texts[step.slot] ?? ''));
  return new Set(align(texts, typed).flatMap((step) => ('at' in step && isWanted(step) ? [step.at] : [])));
}

const isLetter = (char: string): boolean => /^[A-Za-z]$/.test(plainForm(char));

const isChooser = (char: string): boolean => /^[ '0-9]$/.test(plainForm(char));
