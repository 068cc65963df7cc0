import type { Ref } from 'preact';
import { useImperativeHandle, useLayoutEffect, useRef } from 'preact/hooks';
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
  /** Is given the way to draw another place of the same line. */
  readonly drawPlace: Ref<DrawPlace>;
}

/** Draws the place that comes next, and whether the wrong key was pressed there; false: there is nothing to draw on. */
export type DrawPlace = (char: number, missed: boolean) => boolean;

/**
 * Two lines of a text typed key by key. Three runs of text whatever its length: what is typed, what comes now, what is
 * left. Screen readers are given the line as a whole elsewhere. A key that stays in the line can be drawn without a
 * render: on an old machine that is half of what the key costs.
 */
export function TypingLines({ line, next, char, missed, drawPlace }: TypingLinesProps) {
  const place = useRef<HTMLParagraphElement>(null);
  const draw: DrawPlace = (at, wrong) => drawRuns(place.current, runsAt(line, at), wrong);
  useImperativeHandle(drawPlace, () => draw);
  // What was drawn since the last render is unknown to this one, which may leave it standing.
  useLayoutEffect(() => void draw(char, missed));
  const [done, now, rest] = runsAt(line, char);
  return (
    <div class={css.lines} aria-hidden="true">
      <p ref={place} class={css.line}>
        <span class={css.done}>{done}</span>
        <span class={css.now} data-missed={missed} data-space={now === ' '}>
          {now}
        </span>
        <span class={css.rest}>{rest}</span>
      </p>
      <p class={css.next}>{next ? textOf(next) : ''}</p>
    </div>
  );
}

const runsAt = (line: TargetLine, char: number) =>
  [textOf(line.slice(0, char)), line[char]?.text ?? '', textOf(line.slice(char + 1))] as const;

/** Writes into the text nodes that the render has made, and leaves them to it. */
function drawRuns(place: Element | null, runs: readonly string[], missed: boolean): boolean {
  const spans = Array.from(place?.children ?? []);
  const texts = spans.map(({ firstChild }) => firstChild);
  if (texts.length === 0 || !texts.every((text) => text instanceof Text)) return false;
  texts.forEach((text, run) => {
    if (text.data !== runs[run]) text.data = runs[run] ?? '';
  });
  spans[1]?.setAttribute('data-missed', `${missed}`);
  spans[1]?.setAttribute('data-space', `${runs[1] === ' '}`);
  return true;
}

/** A line's characters as one text. */
export const textOf = (line: TargetLine): string => line.map(({ text }) => text).join('');
