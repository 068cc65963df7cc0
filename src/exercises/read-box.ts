import type { AuthoredBox, AuthoredItem } from './authored.ts';
import type { ExerciseBase, Html } from './kind.ts';

/** What the kinds' schemas share in reading an authored box. Problems are codes; their words are the compiler's. */

/** Tells a problem at a path of the box. */
export type Report = (code: string, path: readonly PropertyKey[], params?: Readonly<Record<string, string>>) => void;

/** An attribute a kind knows: its Chinese name, and whether it stands alone or holds a text. */
export interface AttributeFact {
  readonly zh: string;
  readonly type: 'flag' | 'text';
}

/** What a kind expects in a box; everything else is told as unexpected. */
export interface BoxShape {
  readonly attributes: Readonly<Record<string, AttributeFact>>;
  /** How deep lists go: 0 none, 1 a list, 2 a list in a list. */
  readonly lists: 0 | 1 | 2;
  readonly checks: boolean;
  /** `>` under items of the innermost list. */
  readonly replies: boolean;
  readonly tables: 0 | 1;
  readonly marks: boolean;
}

interface IssueSink {
  addIssue(issue: { code: 'custom'; message: string; path: PropertyKey[]; params: Record<string, string> }): void;
}

/** A `Report` that raises zod issues: the code as message. */
export const reporter =
  (sink: IssueSink): Report =>
  (code, path, params = {}) =>
    sink.addIssue({ code: 'custom', message: code, path: [...path], params: { ...params } });

/** The fields that every exercise takes over from its box. */
export function readBase(box: AuthoredBox): Omit<ExerciseBase, 'kind'> {
  const { id, revision, optional, prompt, hints } = box;
  return { id, revision, optional, prompt, hints };
}

/** Is the flag set? */
export const hasFlag = (box: AuthoredBox, name: string): boolean => box.attributes[name] === true;

/** The attribute `accuracy` as a share: a whole number of per cent from 50 to 100, with or without the sign. */
export function readAccuracy(box: AuthoredBox, report: Report): number | undefined {
  const written = box.attributes.accuracy;
  // Without a value it is told already.
  if (typeof written !== 'string' || written.trim() === '') return undefined;
  const percent = /^\s*(\d{2,3})\s*[%％]?\s*$/.exec(written)?.[1];
  if (percent !== undefined && Number(percent) >= 50 && Number(percent) <= 100) return Number(percent) / 100;
  report('typing-accuracy', ['attributes', 'accuracy'], { written });
  return undefined;
}

/** The `>` lines under an item as one reply. */
export const readReply = (item: AuthoredItem): Html | undefined =>
  item.feedback.length === 0 ? undefined : item.feedback.join('<br>');

/** Tells everything in the box that its kind has no use for. */
export function reportUnexpected(box: AuthoredBox, shape: BoxShape, report: Report): void {
  reportAttributes(box, shape, report);
  if (shape.lists === 0 && box.items.length > 0) report('box-unexpected-list', ['items', 0], { box: box.kind });
  if (shape.lists > 0) reportItems(box.items, shape, 1, ['items'], report);
  box.tables.slice(shape.tables).forEach((_, index) => {
    report('box-unexpected-table', ['tables', index + shape.tables], { box: box.kind });
  });
  if (shape.marks) return;
  for (const index of box.marks.keys()) report('box-unexpected-mark', ['marks', index], { box: box.kind });
}

function reportAttributes(box: AuthoredBox, { attributes }: BoxShape, report: Report): void {
  for (const [name, value] of Object.entries(box.attributes)) {
    const path = ['attributes', name];
    const fact = Object.entries(attributes).find(([known]) => known === name)?.[1];
    const empty = value === true || value.trim() === '';
    if (!fact) report('attribute-unknown', path, { box: box.kind, name, known: Object.keys(attributes).join(', ') });
    else if (fact.type === 'flag' && value !== true) report('attribute-takes-no-value', path, { name });
    else if (fact.type === 'text' && empty) report('attribute-needs-value', path, { name });
  }
}

function reportItems(
  items: readonly AuthoredItem[],
  shape: BoxShape,
  depth: number,
  path: readonly PropertyKey[],
  report: Report,
): void {
  items.forEach((item, index) => {
    const here = [...path, index];
    if (item.checked !== undefined && !shape.checks) report('box-unexpected-check', here);
    if (item.feedback.length > 0 && !(shape.replies && depth === shape.lists)) report('box-unexpected-reply', here);
    if (item.children.length === 0) return;
    if (depth === shape.lists) report('box-unexpected-nesting', [...here, 'children', 0]);
    else reportItems(item.children, shape, depth + 1, [...here, 'children'], report);
  });
}

/** What makes two parts the same to a reader: their text, or their markup where a picture speaks. */
export const sameness = ({ html, text }: { readonly html: Html; readonly text: string }): string =>
  /<img|<svg/.test(html) || text.trim() === '' ? html.trim() : text.trim().replace(/\s+/g, ' ');

/** Tells each node that reads like an earlier one. */
export function reportRepeats(
  nodes: readonly { readonly key: string; readonly path: readonly PropertyKey[] }[],
  code: string,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const { key, path } of nodes) {
    if (seen.has(key)) report(code, path, { text: key });
    seen.add(key);
  }
}
