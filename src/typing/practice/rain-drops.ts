import { keysOfChar } from '../keys-of-char.ts';
import type { TargetLine, TypingTarget } from '../target.ts';

/**
 * What falls, one target each: the words of a target's lines, or a whole line where no space parts it. Words with
 * nothing to type are left out.
 */
export function rainDrops({ mode, lines }: TypingTarget): readonly TypingTarget[] {
  const words = lines.flatMap(wordsOf);
  const typable = words.filter((word) => word.some((char) => keysOfChar(mode, char) !== ''));
  return typable.map((word) => ({ mode, lines: [word] }));
}

function wordsOf(line: TargetLine): readonly TargetLine[] {
  const spaces = [...line.keys()].filter((at) => /^\s$/.test(line[at]?.text ?? ''));
  const starts = [0, ...spaces.map((at) => at + 1)];
  return starts.map((start, at) => line.slice(start, spaces[at])).filter((word) => word.length > 0);
}
