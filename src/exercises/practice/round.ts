import { isArrayOf, isRecord, isString } from '../../core/json.ts';
import { type TargetChar, type TypingTarget, typingModes } from '../../typing/target.ts';

/** One round of practice: what is typed in it, and for which keys. */
export interface Round {
  readonly target: TypingTarget;
  /** The keys that were open, one after the other. */
  readonly keys: string;
  readonly focus: string;
}

/** A round is a line or two of sixty letters; whatever is far longer was not made here. */
const LONGEST = 400;

/** Parses a round that was kept in a draft; undefined if it is none. */
export function readRound(saved: unknown): Round | undefined {
  if (!isRecord(saved) || !isString(saved.keys) || !isString(saved.focus) || !isRecord(saved.target)) return undefined;
  const { mode, lines } = saved.target;
  const known = typingModes.find((name) => name === mode);
  const isLine = (line: unknown): line is TargetChar[] => isArrayOf(line, isTargetChar);
  if (known === undefined || !isArrayOf(lines, isLine) || lines.flat().length > LONGEST) return undefined;
  return { target: { mode: known, lines }, keys: saved.keys, focus: saved.focus };
}

function isTargetChar(value: unknown): value is TargetChar {
  if (!isRecord(value) || !isString(value.text) || Array.from(value.text).length !== 1) return false;
  return [value.syllable, value.pinyin].every((text) => text === undefined || isString(text));
}
