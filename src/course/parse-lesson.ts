import type { Node } from 'mdast';
import type { At } from '../exercises/authored.ts';
import { boxDraft } from './box-draft.ts';
import { type CodeFences, codeFences } from './code-fences.ts';
import { type FrontmatterReading, frontmatterEnd, noFrontmatter, readFrontmatter } from './frontmatter.ts';
import type { BlockDraft, LessonDraft, Passage } from './lesson-draft.ts';
import type { LessonSource } from './lesson-source.ts';
import type { LineEdit } from './line-edit.ts';
import { parseMarkdown } from './markdown.ts';
import { mendLines } from './mend.ts';
import { normaliseLines } from './normalise.ts';
import { type Report, reporter } from './reporter.ts';
import { originalColumn, type SourceLine, sourceLines } from './source-line.ts';
import { type BlockRange, type LineRange, splitBlocks } from './split-blocks.ts';
import { reportOpenMarks } from './open-marks.ts';

/** Takes a lesson's file apart. All that is wrong with its form is told at its place; what can be mended is. */
export function parseLesson(source: LessonSource): LessonDraft {
  const { problems, report } = reporter(source.file);
  const raw = sourceLines(source.text);
  const fences = codeFences(raw.map(({ text }) => text));
  const end = endOfFrontmatter(raw, report);
  const body = end === 0 ? 0 : end + 1;
  const normal = normaliseLines(raw, fences, body);
  reportFullWidth(raw, normal, report);
  const { frontmatter, problems: wrongFacts } = factsOf(normal.slice(0, end), source.file);
  const mended = mendLines(normal, fences, body, report);
  reportFences(fences, body, report);
  const blocks = draftBlocks(mended.lines, fences, body, report);
  return { source, frontmatter, blocks, problems: [...problems, ...wrongFacts], edits: editsOf(raw, mended.fixable) };
}

function endOfFrontmatter(lines: readonly SourceLine[], report: Report): number {
  const end = frontmatterEnd(lines.map(({ text }) => text));
  if (end === 0) report({ line: 1, column: 1 }, 'frontmatter-missing');
  if (end === undefined) report({ line: 1, column: 1 }, 'frontmatter-not-closed');
  return end ?? 0;
}

const factsOf = (lines: readonly SourceLine[], file: string): FrontmatterReading =>
  lines.length === 0 ? { frontmatter: noFrontmatter, problems: [] } : readFrontmatter(lines, file);

function editsOf(raw: readonly SourceLine[], fixed: readonly SourceLine[]): readonly LineEdit[] {
  return raw.flatMap((line, index) => {
    const after = fixed[index]?.text ?? line.text;
    return after === line.text ? [] : [{ line: index + 1, before: line.text, after }];
  });
}

/** One note a file, at the first place: an author with a Chinese keyboard makes dozens, and all of them are harmless. */
function reportFullWidth(raw: readonly SourceLine[], normal: readonly SourceLine[], report: Report): void {
  const changed = raw.flatMap((line, index) => (normal[index]?.text === line.text ? [] : [index]));
  const [first] = changed;
  if (first === undefined) return;
  const [before, after] = [raw[first]?.text ?? '', normal[first]?.text ?? ''];
  const column = Array.from(before).findIndex((char, index) => char !== after[index]) + 1;
  report({ line: first + 1, column }, 'full-width-markup', { count: String(changed.length) }, 'note');
}

function reportFences(fences: CodeFences, body: number, report: Report): void {
  for (const line of fences.unclosed) if (line >= body) report({ line: line + 1, column: 1 }, 'fence-not-closed');
  for (const line of fences.colons) if (line >= body) report({ line: line + 1, column: 1 }, 'fence-colons', {}, 'note');
}

function draftBlocks(
  lines: readonly SourceLine[],
  fences: CodeFences,
  body: number,
  report: Report,
): readonly BlockDraft[] {
  const texts = lines.map(({ text }) => text);
  const ranges = splitBlocks(texts, fences, body, (line, code) => {
    const name = /^:*([\p{L}\d_-]*)/u.exec(texts[line] ?? '')?.[1] ?? '';
    report({ line: line + 1, column: 1 }, code, { name });
  });
  const drafts: BlockDraft[] = [];
  let ordinal = 0;
  for (const range of ranges) {
    const draft = blockDraft(range, lines, ordinal, report);
    if (draft?.type === 'exercise') ordinal += 1;
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function blockDraft(
  range: BlockRange,
  lines: readonly SourceLine[],
  ordinal: number,
  report: Report,
): BlockDraft | undefined {
  const passage = parsePassage(lines, range, report);
  if (range.type === 'prose') return { type: 'prose', passage };
  const opening = lines[range.opening] ?? { text: '', original: '' };
  const place = (index: number): At => ({ line: range.opening + 1, column: originalColumn(opening, index + 1) });
  return boxDraft({ line: opening.text, place, isClosed: range.isClosed, passage, ordinal }, report);
}

function parsePassage(lines: readonly SourceLine[], { from, to }: LineRange, report: Report): Passage {
  const text = lines.slice(from, to).map((line) => line.text).join('\n');
  const root = parseMarkdown(text);
  const place = (line: number, column: number): At => {
    const source = lines[from + line - 1];
    return { line: from + line, column: source ? originalColumn(source, column) : column };
  };
  reportOpenMarks(root, text, (line, column, code) => report(place(line, column), code));
  const at = (node: Node): At => place(node.position?.start.line ?? 1, node.position?.start.column ?? 1);
  return { nodes: root.children, at };
}
