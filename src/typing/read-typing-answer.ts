import { isNumber, isRecord, isString } from '../core/json.ts';
import { unpackTally } from './pack-tally.ts';
import type { Tally } from './tally.ts';
import { type TypingMode, typingModes } from './target.ts';

/** What an answer of a typing kind says. */
export interface TypingAnswer {
  readonly mode: TypingMode;
  readonly tally: Tally;
  /** Of practice: the keys that were open, one after the other; else ''. */
  readonly keys: string;
  /** Of practice: how many rounds; else 0. */
  readonly rounds: number;
}

/** Parses an answer of the kinds typing, ime and practice; undefined for whatever they don't write. */
export function readTypingAnswer(answer: unknown): TypingAnswer | undefined {
  if (!isRecord(answer) || answer.v !== 1) return undefined;
  const mode = typingModes.find((name) => name === answer.mode);
  const tally = unpackTally(answer.tally);
  if (mode === undefined || tally === undefined) return undefined;
  const rounds = isNumber(answer.rounds) && answer.rounds > 0 ? Math.floor(answer.rounds) : 0;
  return { mode, tally, keys: isString(answer.keys) ? answer.keys : '', rounds };
}
