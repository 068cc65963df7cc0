import type { Highlight } from './engine.ts';
import { newDiv } from './new-div.ts';

interface Shown {
  readonly text: string;
  /** What its highlights are; another text here means another drawing. */
  readonly looks: string;
}

/**
 * The layer under the plain field: each line of the text once more, unseen but for its number and its marks. It is as
 * high as the text, so that the field never scrolls by itself. Only lines that changed are drawn again.
 */
export interface PlainLines {
  draw(text: string, highlights: readonly Highlight[]): void;
  /** The element of a line, counted from 0. */
  line(index: number): HTMLElement | undefined;
}

export function plainLines(layer: HTMLElement): PlainLines {
  let shown: readonly Shown[] = [];
  return {
    draw(text, highlights) {
      const next = linesOf(text, highlights);
      const most = Math.min(shown.length, next.length);
      let above = 0;
      while (above < most && isSame(shown[above], next[above])) above += 1;
      let below = 0;
      while (below < most - above && isSame(shown[shown.length - 1 - below], next[next.length - 1 - below])) below += 1;
      for (let count = shown.length - above - below; count > 0; count -= 1) layer.children[above]?.remove();
      const fresh = next.slice(above, next.length - below).map(({ text: line, marks }) => drawn(line, marks));
      const anchor = layer.children[above] ?? null;
      for (const element of fresh) layer.insertBefore(element, anchor);
      shown = next;
    },
    line: (index) => layer.children[index] as HTMLElement | undefined,
  };
}

interface Line extends Shown {
  readonly marks: readonly Highlight[];
}

function linesOf(text: string, highlights: readonly Highlight[]): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const [from, to] = [start, start + line.length];
    start = to + 1;
    const marks = highlights
      .filter((highlight) => highlight.start <= to && highlight.end >= from && highlight.start < highlight.end)
      .map(({ start: first, end, look }) => ({
        start: Math.max(first - from, 0),
        end: Math.min(end, to) - from,
        look,
      }));
    return { text: line, marks, looks: marks.map(({ start: at, end, look }) => `${at}-${end} ${look}`).join() };
  });
}

const isSame = (one: Shown | undefined, other: Shown | undefined): boolean =>
  one?.text === other?.text && one?.looks === other?.looks;

function drawn(text: string, marks: readonly Highlight[]): HTMLElement {
  const line = newDiv('editor-line');
  // Marks may lie over each other: each stretch between two of their ends has the looks of all that cover it.
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  cuts.slice(1).forEach((end, index) => {
    const start = cuts[index] ?? 0;
    const looks = marks.filter((mark) => mark.start <= start && mark.end >= end).map(({ look }) => `editor-${look}`);
    line.append(looks.length === 0 ? text.slice(start, end) : stretch(text.slice(start, end), looks));
  });
  if (marks.some(({ look }) => look === 'mark')) line.classList.add('editor-marked-line');
  return line;
}

function stretch(text: string, classNames: readonly string[]): HTMLElement {
  const element = document.createElement('span');
  element.className = classNames.join(' ');
  element.textContent = text;
  return element;
}
