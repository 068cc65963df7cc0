/** One attribute as it was written: name, value (`true` for a flag) and its index in the line. */
export interface WrittenAttribute {
  readonly name: string;
  readonly value: string | true;
  readonly index: number;
}

/** The line that opens a box: `:::name{#id flag key="value"}`. Indexes are places in the line, from 0. */
export interface BoxOpening {
  readonly name: string;
  readonly nameIndex: number;
  readonly id?: { readonly value: string; readonly index: number } | undefined;
  readonly attributes: readonly WrittenAttribute[];
}

const OPENING = /^(:{2,})([\p{L}\d_-]+)/u;
const ATTRIBUTE = /\s*(?:#([^\s{}#="']*)|([^\s{}#="']+)(?:=("[^"]*"|'[^']*'|[^\s{}"'`]*))?)/gy;

/** Does the line begin a box? Two colons are taken for three with a letter missing, if a brace or the end follows. */
export const isBoxOpening = (line: string): boolean =>
  /^:{3,}[\p{L}\d_-]/u.test(line) || /^::[\p{L}\d_-]+(\{.*)?$/u.test(line);

/** Reads a box's opening line, telling what can't be read. Spaces before the brace were mended beforehand. */
export function readBoxOpening(line: string, report: (index: number, code: string) => void): BoxOpening {
  const [, colons = '', name = ''] = OPENING.exec(line) ?? [];
  if (colons.length === 2) report(0, 'box-colons');
  const afterName = colons.length + name.length;
  const opening = { name, nameIndex: colons.length, attributes: [] };
  const rest = line.slice(afterName);
  if (rest.trim() === '') return opening;
  if (!rest.startsWith('{')) {
    report(line.length - rest.trimStart().length, 'box-line-extra');
    return opening;
  }
  return { ...opening, ...readBraces(line, afterName + 1, report) };
}

function readBraces(
  line: string,
  from: number,
  report: (index: number, code: string) => void,
): Pick<BoxOpening, 'id' | 'attributes'> {
  const attributes: WrittenAttribute[] = [];
  let id: BoxOpening['id'];
  let index = from;
  for (;;) {
    ATTRIBUTE.lastIndex = index;
    const match = ATTRIBUTE.exec(line);
    if (match === null || match[0].trim() === '') break;
    const start = match.index + match[0].length - match[0].trimStart().length;
    if (match[1] !== undefined) id = { value: match[1], index: start };
    else attributes.push({ name: match[2] ?? '', value: unquoted(match[3]), index: start });
    index = ATTRIBUTE.lastIndex;
  }
  const end = /^\s*\}(.*)$/.exec(line.slice(index));
  if (end === null) report(index + (/^\s*/.exec(line.slice(index))?.[0].length ?? 0), 'attributes-not-closed');
  else if (end[1]?.trim()) report(line.length - end[1].trimStart().length, 'box-line-extra');
  return { id, attributes };
}

function unquoted(written: string | undefined): string | true {
  if (written === undefined) return true;
  return /^["']/.test(written) ? written.slice(1, -1) : written;
}

/** The opening line with an id written into it. */
export function withId(line: string, id: string): string {
  const [whole] = OPENING.exec(line) ?? [''];
  const rest = line.slice(whole.length);
  if (!rest.startsWith('{')) return `${whole}{#${id}}${rest}`;
  const inside = rest.slice(1).trimStart();
  return `${whole}{#${id}${inside.startsWith('}') ? '' : ' '}${inside}`;
}
