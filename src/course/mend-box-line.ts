import { boxNames } from './box-names.ts';
import { nearest } from './nearest.ts';
import { replaceInLine, type SourceLine } from './source-line.ts';

const SPACE_BEFORE_BRACE = /^(:{3,}[\p{L}\d_-]+)\s+(?=\{)/u;
const SPACE_BEFORE_NAME = /^(:{3,})\s+(?=([\p{L}\d_-]+)\s*(?:[{([（［【#]|$))/u;
const INSIDE = '[^{}()（）[\\]［］【】"\']*';
/** `:::choose（#a）`, `(#a)`, `[#a]`. Without a `#` the brackets may be a remark. */
const BRACKETS = new RegExp(
  String.raw`^(:{3,}[\p{L}\d_-]+)(\s*)[(（[［【](${INSIDE}#[^\s#]${INSIDE})[)）\]］】}]\s*$`,
  'u',
);
/** `:::choose #a`. */
const BARE_ID = /^(:{3,}[\p{L}\d_-]+)\s*(#[\w-]+)\s*$/u;

type Tell = (index: number, code: string) => void;

/** A box's opening line without the spaces that would make it none, and with its `#id` in braces. */
export const mendBoxLine = (line: SourceLine, tell: Tell): SourceLine =>
  line.text.startsWith(':::') ? mendBraces(mendSpaces(line, tell), tell) : line;

/** `:::choose {#id}` and `::: choose`: with a space, there is no box. What may be no name is left alone. */
function mendSpaces(line: SourceLine, tell: Tell): SourceLine {
  const beforeName = SPACE_BEFORE_NAME.exec(line.text);
  const isName = beforeName !== null && nearest(beforeName[2] ?? '', boxNames) !== undefined;
  const match = SPACE_BEFORE_BRACE.exec(line.text) ?? (isName ? beforeName : null);
  if (match === null) return line;
  const end = match[1]?.length ?? 0;
  tell(end, 'box-space');
  return mendSpaces(replaceInLine(line, end, match[0].length, ''), () => undefined);
}

function mendBraces(line: SourceLine, tell: Tell): SourceLine {
  const [, start = '', space = '', inside = ''] = BRACKETS.exec(line.text) ?? [];
  if (inside !== '') {
    const opening = start.length + space.length;
    tell(opening, 'box-brackets');
    const closing = opening + 1 + inside.length;
    const closed = replaceInLine(line, closing, line.text.length, '}');
    return replaceInLine(closed, start.length, opening + 1, '{');
  }
  const [, name = '', id] = BARE_ID.exec(line.text) ?? [];
  if (id === undefined) return line;
  const place = line.text.indexOf('#');
  tell(place, 'box-brackets');
  const closed = replaceInLine(line, place + id.length, line.text.length, '}');
  return replaceInLine(closed, name.length, place, '{');
}
