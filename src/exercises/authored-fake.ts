import type { ZodType } from 'zod';
import type {
  At,
  AuthoredBox,
  AuthoredCell,
  AuthoredFence,
  AuthoredItem,
  AuthoredMark,
  AuthoredTable,
} from './authored.ts';

/** Authored boxes for tests, written as short as a lesson. Every node stands at line 1. */

const at: At = { line: 1, column: 1 };

/** A box of a kind with whatever the test is about. */
export const fakeBox = (kind: string, parts: Partial<AuthoredBox> = {}): AuthoredBox => ({
  at,
  kind,
  id: `samples/${kind}/zh#fake`,
  revision: '',
  attributes: {},
  optional: false,
  prompt: '<p>?</p>',
  passage: [],
  marks: [],
  items: [],
  tables: [],
  hints: [],
  fences: [],
  ...parts,
});

/** `[x] a` and `[ ] a` are checked and unchecked items; the rest is the text. */
export function fakeItem(written: string, parts: Partial<AuthoredItem> = {}): AuthoredItem {
  const [, box, text = written] = /^\[([x ])\] (.*)$/.exec(written) ?? [];
  const checked = box === undefined ? undefined : box === 'x';
  return { at, html: text, text, checked, ordered: false, feedback: [], children: [], ...parts };
}

/** An ordered list. */
export const numbered = (...written: readonly string[]): readonly AuthoredItem[] =>
  written.map((text) => fakeItem(text, { ordered: true }));

/** A bullet list. */
export const bulleted = (...written: readonly string[]): readonly AuthoredItem[] =>
  written.map((text) => fakeItem(text));

/** `!a` is wanted, `a|b` has two answers. */
export const fakeMarks = (...written: readonly string[]): readonly AuthoredMark[] =>
  written.map((text) => ({ at, wanted: text.startsWith('!'), options: text.replace(/^!/, '').split('|') }));

/** Rows as `left | right`; the first is the head. */
export function fakeTable(...written: readonly string[]): AuthoredTable {
  const [head = [], ...rows] = written.map((row) => row.split('|').map((cell) => fakeCell(cell.trim())));
  return { at, head, rows };
}

const fakeCell = (text: string): AuthoredCell => ({ at, html: text, text });

/** The problems a schema tells, as `code path`. */
export function problemsOf(schema: ZodType<unknown, AuthoredBox>, box: AuthoredBox): readonly string[] {
  const issues = schema.safeParse(box).error?.issues ?? [];
  return issues.map(({ message, path }) => [message, path.join('.')].filter(Boolean).join(' '));
}

/** A fence as its opening line and its text: `python start`, `print(1)`. */
export function fakeFence(info: string, text: string): AuthoredFence {
  const [lang = '', ...role] = info.split(' ');
  return { at, lang, role: role.join(' '), text };
}
