import type { AuthoredBox } from '../exercises/authored.ts';
import type { Parsed, PlainDraft } from './lesson-draft.ts';
import type { Report } from './reporter.ts';

/** Kinds that make no sense without a question: their parts alone don't say what to do with them. */
const ASKING: ReadonlySet<string> = new Set(['choose', 'order', 'match', 'sort']);

/** Warns of a box with nothing in it. One that isn't whole was told. */
export function reportEmptyBox({ at, name, isWhole, passage }: Parsed<PlainDraft>, report: Report): void {
  if (isWhole && passage.nodes.length === 0) report(at, 'box-empty', { box: name }, 'warning');
}

/** Warns of what a child would miss in an exercise though it can be done. */
export function reportEmptyParts({ at, kind, prompt, tables }: AuthoredBox, report: Report): void {
  if (ASKING.has(kind) && prompt === '') report(at, 'question-missing', { box: kind }, 'warning');
  if (kind !== 'match') return;
  for (const table of tables) {
    if (table.head.some(({ html }) => html.trim() === '')) report(table.at, 'match-empty-head', {}, 'warning');
  }
}
