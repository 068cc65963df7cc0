/** Text put into a source, without a line end in it, so that lines keep their numbers. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** A place in a source; lines and columns from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Changed {
  readonly code: string;
  /** Where a place of the changed source was in the first one. */
  readonly toOriginal: (place: Place) => Place;
}

/** Puts all insertions into a source; those at the same place in the order of the list. */
export function insertAll(source: string, insertions: readonly Insertion[]): Changed {
  const sorted = insertions.map((insertion, order) => ({ ...insertion, order }));
  sorted.sort((one, other) => one.at - other.at || one.order - other.order);
  let [code, from] = ['', 0];
  for (const { at, text } of sorted) {
    code += source.slice(from, at) + text;
    from = at;
  }
  return { code: code + source.slice(from), toOriginal: (place) => originalOf(place, source, sorted) };
}

function originalOf({ line, column }: Place, source: string, sorted: readonly Insertion[]): Place {
  const begin = lineStart(source, line);
  let shift = 0;
  for (const { at, text } of sorted) {
    if (at < begin) continue;
    // From 0: where the insertion stands in the changed line.
    const inserted = at - begin + shift;
    if (inserted > column - 1 || hasLineEnd(source, begin, at)) break;
    if (inserted + text.length > column - 1) return { line, column: at - begin + 1 };
    shift += text.length;
  }
  return { line, column: column - shift };
}

const hasLineEnd = (source: string, from: number, to: number): boolean => {
  const end = source.indexOf('\n', from);
  return end >= 0 && end < to;
};

function lineStart(source: string, line: number): number {
  let at = 0;
  for (let each = 1; each < line; each += 1) {
    const end = source.indexOf('\n', at);
    if (end < 0) return source.length;
    at = end + 1;
  }
  return at;
}
