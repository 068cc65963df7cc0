import { currentLine } from '../current-line.ts';
import { alignLine } from '../judge-line.ts';
import type { TypingTarget } from '../target.ts';
import type { TypingState } from '../typing-state.ts';

/** What stands in the way of a line: one character instead of another, one left out, or one too many. */
export interface Trouble {
  readonly type: 'wrong' | 'missing' | 'extra';
  readonly wanted?: string | undefined;
  readonly typed?: string | undefined;
}

/** The first thing that isn't right in the line being written; undefined if all is right so far. Of `hanzi` only. */
export function firstTrouble(target: TypingTarget, state: TypingState): Trouble | undefined {
  const line = target.lines[currentLine(target, state)] ?? [];
  const typed = Array.from(state.typed);
  const step = alignLine(line, typed).find(({ kind }) => kind !== 'right');
  if (step === undefined || step.kind === 'right') return undefined;
  return {
    type: step.kind,
    wanted: 'slot' in step ? line[step.slot]?.text : undefined,
    typed: 'at' in step ? typed[step.at] : undefined,
  };
}
