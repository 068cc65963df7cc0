/** A selector in its parts: `li.done#last`. An empty tag fits any. */
export interface Selector {
  readonly tag: string;
  readonly ids: readonly string[];
  readonly classes: readonly string[];
}

const TAG = /^(?:[a-z][a-z0-9-]*)?/i;
const MARKS = /^(?:[.#][\w\u00b7-\uffff-]+)*$/;

/** Reads `tag`, `.class`, `#id` or some of them together; undefined for anything else. */
export function readSelector(text: string): Selector | undefined {
  const tag = TAG.exec(text)?.[0] ?? '';
  const marks = text.slice(tag.length);
  if (text === '' || !MARKS.test(marks)) return undefined;
  const named = (mark: string) =>
    marks
      .split(/(?=[.#])/)
      .filter((part) => part.startsWith(mark))
      .map((part) => part.slice(1));
  return { tag: tag.toLowerCase(), ids: named('#'), classes: named('.') };
}
