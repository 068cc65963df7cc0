import { assignIds } from '../assign-ids.ts';
import { withId } from '../box-opening.ts';
import type { LessonDraft } from '../lesson-draft.ts';
import { applyLineEdits, type LineEdit } from '../line-edit.ts';
import { sourceLines } from '../source-line.ts';
import type { FixCounts } from './cli-words.ts';

/** A lesson file's mended text. */
export interface FixedFile extends FixCounts {
  readonly text: string;
}

/**
 * The files of one lesson, all its languages, with missing ids written and full-width markup made plain; files that
 * need nothing are left out. `taken` are ids of this lesson that were used before.
 */
export function fixLesson(drafts: readonly LessonDraft[], taken: ReadonlySet<string>): readonly FixedFile[] {
  const exercises = drafts.map(({ blocks }) => blocks.filter((block) => block.type === 'exercise'));
  const assigned = drafts.some(hasWrongId) ? [] : assignIds(exercises, taken);
  return drafts.flatMap((draft, language) => {
    const lines = sourceLines(draft.source.text);
    const missing = (exercises[language] ?? []).flatMap(({ at, id }, index) => {
      const given = assigned[language]?.[index];
      if (id !== undefined || given === undefined || hasUnreadId(lines[at.line - 1]?.text ?? '')) return [];
      return [{ line: at.line, id: given }];
    });
    const edits = withIds(draft, missing);
    if (edits.length === 0) return [];
    const { file, text } = draft.source;
    return [{ file, ids: missing.length, lines: draft.edits.length, text: applyLineEdits(text, edits) }];
  });
}

/** An id that can't be one is for its author to mend: another one beside it would only confuse. */
const hasWrongId = ({ problems }: LessonDraft): boolean => problems.some(({ code }) => code === 'id-form');

/** Does the line hold an id where none can be read? Its author's own is worth more than a made-up one. */
const hasUnreadId = (line: string): boolean => /[#＃](?![\s}｝]|$)/.test(line.replace(/"[^"]*"|'[^']*'|“[^”]*”/g, ''));

/** The draft's own edits, and the ids on top of them. */
function withIds(
  { source, edits }: LessonDraft,
  missing: readonly { readonly line: number; readonly id: string }[],
): readonly LineEdit[] {
  const byLine = new Map(edits.map((edit) => [edit.line, edit]));
  const lines = sourceLines(source.text);
  for (const { line, id } of missing) {
    const before = lines[line - 1]?.text ?? '';
    const plain = (byLine.get(line)?.after ?? before).replace(/\{\s*#(?=[\s}])/, '{');
    byLine.set(line, { line, before, after: withId(plain, id) });
  }
  return [...byLine.values()];
}
