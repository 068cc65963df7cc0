export interface Attribute {
  /** As it is written. */
  readonly name: string;
  readonly value: string | undefined;
  /** `"`, `'` or nothing. */
  readonly quote: string;
  /** False where its quote is never closed. */
  readonly closed: boolean;
  readonly start: number;
  readonly end: number;
}

export interface Tag {
  readonly type: 'tag';
  /** In small letters. */
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: readonly Attribute[];
  /** Does it have its `>`? */
  readonly closed: boolean;
  readonly start: number;
  readonly end: number;
}

export interface Text {
  readonly type: 'text' | 'comment' | 'code';
  readonly closed: boolean;
  readonly start: number;
  readonly end: number;
}

export type HtmlPiece = Tag | Text;

const SPACE = /[\s\u3000]*/y;
const TAG_START = /<(\/?)([A-Za-z][\w-]*)/y;
const ATTRIBUTE_NAME = /[^\s\u3000=>/<"']+/y;
const EQUALS = /\s*=\s*/y;
const VALUE = /"[^"<>\n]*"|'[^'<>\n]*'/y;
const LONG_VALUE = /"[^"<]*"|'[^'<]*'/y;
const OPEN_VALUE = /["'][^\s>]*/y;
const BARE_VALUE = /[^\s>"'<]+/y;

const take = (pattern: RegExp, html: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(html);
};

function attributeAt(html: string, start: number): Attribute | undefined {
  const name = take(ATTRIBUTE_NAME, html, start)?.[0];
  if (name === undefined) return undefined;
  const nameEnd = start + name.length;
  const equals = take(EQUALS, html, nameEnd)?.[0];
  if (equals === undefined) return { name, value: undefined, quote: '', closed: true, start, end: nameEnd };
  const at = nameEnd + equals.length;
  const quoted = (take(VALUE, html, at) ?? take(LONG_VALUE, html, at))?.[0];
  if (quoted !== undefined)
    return { name, value: quoted.slice(1, -1), quote: quoted.charAt(0), closed: true, start, end: at + quoted.length };
  const open = take(OPEN_VALUE, html, at)?.[0];
  if (open !== undefined)
    return { name, value: open.slice(1), quote: open.charAt(0), closed: false, start, end: at + open.length };
  const bare = take(BARE_VALUE, html, at)?.[0] ?? '';
  return { name, value: bare, quote: '', closed: true, start, end: at + bare.length };
}

function tagAt(html: string, start: number): Tag | undefined {
  const match = take(TAG_START, html, start);
  if (match === null) return undefined;
  const attributes: Attribute[] = [];
  const tag = (end: number, closed: boolean): Tag => ({
    type: 'tag',
    name: (match[2] ?? '').toLowerCase(),
    isEnd: match[1] === '/',
    attributes,
    closed,
    start,
    end,
  });
  let at = start + match[0].length;
  while (at < html.length) {
    at += take(SPACE, html, at)?.[0].length ?? 0;
    if (html[at] === '>') return tag(at + 1, true);
    if (html[at] === '<') break;
    const attribute = attributeAt(html, at);
    if (attribute) attributes.push(attribute);
    at = attribute?.end ?? at + 1;
  }
  return tag(Math.min(at, html.length), false);
}

/** Where the raw text of a script or a style ends. */
function codeEnd(html: string, at: number, name: string): number {
  const end = html.toLowerCase().indexOf(`</${name}`, at);
  return end < 0 ? html.length : end;
}

/** Cuts a page into its tags, texts, comments and the code between `script` and `style` tags; nothing is refused. */
export function scanHtml(html: string): readonly HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let [at, textStart] = [0, 0];
  const flush = (): void => {
    if (at > textStart) pieces.push({ type: 'text', closed: true, start: textStart, end: at });
  };
  const add = (piece: HtmlPiece): void => {
    flush();
    pieces.push(piece);
    at = piece.end;
    textStart = at;
  };
  while (at < html.length) {
    if (html.startsWith('<!', at)) {
      const [mark, skip] = html.startsWith('<!--', at) ? ['-->', 4] : ['>', 2];
      const end = html.indexOf(mark, at + skip);
      add({ type: 'comment', closed: end >= 0, start: at, end: end < 0 ? html.length : end + mark.length });
      continue;
    }
    const tag = html[at] === '<' ? tagAt(html, at) : undefined;
    if (tag === undefined) {
      at += 1;
      continue;
    }
    add(tag);
    if (tag.isEnd || (tag.name !== 'script' && tag.name !== 'style')) continue;
    const end = codeEnd(html, at, tag.name);
    if (end > at) add({ type: 'code', closed: end < html.length, start: at, end });
  }
  flush();
  return pieces;
}

/** The same page with everything but the code of this tag made blank: lines and columns stay as they are. */
export function onlyCode(html: string, name: 'script' | 'style'): string {
  const pieces = scanHtml(html);
  const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
  return pieces
    .map((piece, index) => {
      const before = pieces[index - 1];
      const isWanted = piece.type === 'code' && before?.type === 'tag' && before.name === name;
      const text = html.slice(piece.start, piece.end);
      return isWanted ? text : blank(text);
    })
    .join('');
}
