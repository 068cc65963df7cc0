import type { At } from '../exercises/authored.ts';
import { boxDraft } from './box-draft.ts';
import { type CodeFences, codeFences } from './code-fences.ts';
import { type FrontmatterReading, frontmatterEnd, noFrontmatter, readFrontmatter } from './frontmatter.ts';
import { guardReadings } from './guard-readings.ts';
import type { BlockDraft, ParsedBlock, ParsedLesson } from './lesson-draft.ts';
import type { LessonSource } from './lesson-source.ts';
import type { LineEdit } from './line-edit.ts';
import { mendLines } from './mend.ts';
import type { MendedLines } from './mend-lists.ts';
import { normaliseLines } from './normalise.ts';
import { parsePassage } from './parse-passage.ts';
import { reportAddresses } from './report-addresses.ts';
import { reportReadings } from './report-readings.ts';
import { type Report, reporter } from './reporter.ts';
import { firstChange, originalColumn, type SourceLine, sourceLines } from './source-line.ts';
import { type BlockRange, splitBlocks } from './split-blocks.ts';

/** Takes a lesson's file apart. All that is wrong with its form is told at its place; what can be mended is. */
export function parseLesson(source: LessonSource): ParsedLesson {
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
  reportReadings(mended.lines, fences, body, report);
  const blocks = parseBlocks({ ...mended, lines: guardReadings(mended.lines, fences) }, fences, body, report);
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
  const column = firstChange(raw[first]?.text ?? '', normal[first]?.text ?? '') + 1;
  report({ line: first + 1, column }, 'full-width-markup', { count: String(changed.length) }, 'note');
}

function reportFences(fences: CodeFences, body: number, report: Report): void {
  for (const line of fences.unclosed) if (line >= body) report({ line: line + 1, column: 1 }, 'fence-not-closed');
  for (const line of fences.colons) if (line >= body) report({ line: line + 1, column: 1 }, 'fence-colons', {}, 'note');
}

function parseBlocks(
  { lines, doubtful }: MendedLines,
  fences: CodeFences,
  body: number,
  report: Report,
): readonly ParsedBlock[] {
  const texts = lines.map(({ text }) => text);
  const ranges = splitBlocks(texts, fences, body, (line, index, code, about = line) => {
    const source = lines[line] ?? { text: '', original: '' };
    const start = about === line ? source.text.slice(index) : texts[about];
    const name = /^:*([\p{L}\d_-]*)/u.exec(start ?? '')?.[1] ?? '';
    report({ line: line + 1, column: originalColumn(source, index + 1) }, code, { name, line: String(about + 1) });
  });
  const blocks: ParsedBlock[] = [];
  let ordinal = 0;
  for (const range of ranges) {
    const isSure = !doubtful.some((line) => range.from <= line && line < range.to);
    const block = blockDraft(range, lines, isSure, ordinal, report);
    if (block?.type === 'exercise') ordinal += 1;
    if (block && isForChildren(block)) reportAddresses(lines, range, fences, report);
    // A box that nobody knows is read all the same: what is wrong inside is told too.
    const passage = parsePassage(lines, range, report);
    if (block) blocks.push({ ...block, passage });
  }
  return blocks;
}

const isForChildren = (block: BlockDraft): boolean =>
  block.type !== 'plain' || (block.name !== 'teacher' && block.name !== 'paper');

function blockDraft(
  range: BlockRange,
  lines: readonly SourceLine[],
  isSure: boolean,
  ordinal: number,
  report: Report,
): BlockDraft | undefined {
  if (range.type === 'prose') return { type: 'prose' };
  const opening = lines[range.opening] ?? { text: '', original: '' };
  const place = (index: number): At => ({ line: range.opening + 1, column: originalColumn(opening, index + 1) });
  return boxDraft({ line: opening.text, place, isWhole: range.isClosed && isSure, ordinal }, report);
}
