import { z } from 'zod';
import type { Json } from '../../core/json.ts';
import { escapeHtml } from '../../core/text.ts';
import type { AuthoredBox, AuthoredItem } from '../authored.ts';
import type { ExerciseBase, Html } from '../kind.ts';
import { type Report, readBase, readReply, reporter, reportRepeats, reportUnexpected, sameness } from '../read-box.ts';

export interface OrderItem {
  readonly html: Html;
  /** The item in plain words, for labels such as "move up: …". */
  readonly text: string;
  readonly reply?: Html | undefined;
}

/** Put items in order; they stand in the right order here. An item's part key is its place in the source. */
export interface OrderExercise extends ExerciseBase {
  readonly kind: 'order';
  readonly items: readonly OrderItem[];
}

const attributes = {} as const;

/** An ordered list in the right order, `>` under an item says why it stands there; or the lines of a program in a fence. */
const schema = z.custom<AuthoredBox>().transform((box, context): OrderExercise => {
  const report = reporter(context);
  if (box.fences.length > 0) return readCode(box, report);
  reportUnexpected(box, { attributes, lists: 1, checks: false, replies: true, tables: 0, marks: false }, report);
  if (box.items.length < 2) report('order-too-few', []);
  reportForms(box.items, report);
  const items = box.items.map((item) => ({ html: item.html, text: item.text, reply: readReply(item) }));
  return { ...readBase(box), kind: 'order', items };
});

/** The lines of a program in their order; indentation is part of a line. */
function readCode(box: AuthoredBox, report: Report): OrderExercise {
  reportUnexpected(box, { attributes, lists: 0, checks: false, replies: false, tables: 0, marks: false }, report);
  if (box.fences.length > 1) report('order-fences', ['fences', 1]);
  const lines = (box.fences[0]?.text ?? '').split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) report('order-too-few', ['fences', 0]);
  const nodes = lines.map((line) => ({ key: line.trimEnd(), path: ['fences', 0] }));
  reportRepeats(nodes, 'order-duplicate', report);
  const items = lines.map((line) => ({ html: codeLine(line.trimEnd()), text: line.trim() }));
  return { ...readBase(box), kind: 'order', items };
}

/** Spaces at its beginning are seen in any place. */
const codeLine = (line: string): Html =>
  `<code>${escapeHtml(line).replace(/^ +/, (spaces) => '\u00a0'.repeat(spaces.length))}</code>`;

function reportForms(items: readonly AuthoredItem[], report: Report): void {
  items.forEach((item, index) => {
    if (!item.ordered) report('order-unnumbered', ['items', index]);
  });
  const nodes = items.map((item, index) => ({ key: sameness(item), path: ['items', index] }));
  reportRepeats(nodes, 'order-duplicate', report);
}

/** The kind's door for the compiler. */
export const order = {
  schema,
  names: { zh: '排序' },
  attributes,
  hasCode: true,
  grading: ({ items }: OrderExercise): Json => ({ count: items.length }),
} as const;
