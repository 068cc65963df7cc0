import type { TargetLine } from '../target.ts';
import css from './TypingLines.module.css';

interface TypingLinesProps {
  /** The line being typed, and what comes after it. */
  readonly line: TargetLine;
  readonly next: TargetLine | undefined;
  /** The character that comes next. */
  readonly char: number;
  /** Was the wrong key pressed here? */
  readonly missed: boolean;
}

/**
 * Two lines of a text typed key by key. Three runs of text whatever its length: what is typed, what comes now, what is
 * left. Screen readers are given the line as a whole elsewhere.
 */
export function TypingLines({ line, next, char, missed }: TypingLinesProps) {
  const now = line[char]?.text ?? '';
  return (
    <div class={css.lines} aria-hidden="true">
      <p class={css.line}>
        <span class={css.done}>{textOf(line.slice(0, char))}</span>
        <span class={css.now} data-missed={missed} data-space={now === ' '}>
          {now}
        </span>
        <span class={css.rest}>{textOf(line.slice(char + 1))}</span>
      </p>
      <p class={css.next}>{next ? textOf(next) : ''}</p>
    </div>
  );
}

/** A line's characters as one text. */
export const textOf = (line: TargetLine): string => line.map(({ text }) => text).join('');
