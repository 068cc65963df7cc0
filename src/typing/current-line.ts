import type { TypingTarget } from './target.ts';
import type { TypingState } from './typing-state.ts';

/** The line to be typed in `hanzi`: the state's, or the next that is not empty. The number of lines: all is typed. */
export function currentLine({ lines }: TypingTarget, state: TypingState): number {
  let line = state.line;
  while (line < lines.length && lines[line]?.length === 0) line += 1;
  return line;
}
