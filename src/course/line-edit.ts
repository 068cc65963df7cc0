/** A whole line that `--fix` may write anew. */
export interface LineEdit {
  /** 1-based. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** The text with the lines replaced; line ends, byte order mark and everything else stay as they are. */
export function applyLineEdits(text: string, edits: readonly LineEdit[]): string {
  const byLine = new Map(edits.map((edit) => [edit.line, edit]));
  const pieces = text.split(/(\r\n|\r|\n)/);
  return pieces
    .map((piece, index) => {
      const edit = index % 2 === 0 ? byLine.get(index / 2 + 1) : undefined;
      return edit ? piece.replace(edit.before, () => edit.after) : piece;
    })
    .join('');
}
