/** How a text was changed. Edits of one kind in a row are one step of undo, `other` and `line` are a step each. */
export type EditKind = 'type' | 'delete' | 'line' | 'other' | 'undo';

/** The texts that a field has held, oldest first, as far as undo shall lead back. */
export interface EditLog {
  readonly versions: readonly string[];
  /** What made the last version; undefined: whatever comes next is a new step. */
  readonly kind: EditKind | undefined;
}

/** More than anybody undoes; each holds the whole text. */
const MOST = 200;

export const newLog = (text: string): EditLog => ({ versions: [text], kind: undefined });

/** The log after an edit that led to this text. Undo leads back to an earlier version, where there is one. */
export function logEdit({ versions, kind: last }: EditLog, text: string, kind: EditKind): EditLog {
  if (text === versions[versions.length - 1]) return { versions, kind: last };
  if (kind === 'undo' && versions.includes(text)) {
    return { versions: versions.slice(0, versions.lastIndexOf(text) + 1), kind: undefined };
  }
  const goesOn = kind === last && (kind === 'type' || kind === 'delete') && versions.length > 1;
  return { versions: [...(goesOn ? versions.slice(0, -1) : versions), text].slice(-MOST), kind };
}

/** The log after the caret was put elsewhere or the hands have rested: the next edit is a new step. */
export const restLog = ({ versions }: EditLog): EditLog => ({ versions, kind: undefined });
