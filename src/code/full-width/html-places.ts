import { codePlaces } from './code-places.ts';
import { passString } from './pass-string.ts';
import type { FullWidthPlace } from './place.ts';
import { addPart, markAt, markUntil, newScan, type Scan } from './scan.ts';

/** Only these begin a tag after a wide bracket: `《阶梯》` is the title of a book, `＜h1＞` is none. */
const TAGS = new Set([
  ...['html', 'head', 'title', 'meta', 'link', 'style', 'script', 'body', 'header', 'footer', 'main', 'nav'],
  ...['section', 'article', 'aside', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr'],
  ...['a', 'b', 'i', 'u', 'em', 'strong', 'small', 'span', 'div', 'img', 'ul', 'ol'],
  ...['li', 'dl', 'dt', 'dd', 'table', 'thead', 'tbody', 'tr', 'td', 'th', 'caption', 'form'],
  ...[
    'label',
    'input',
    'button',
    'select',
    'option',
    'textarea',
    'canvas',
    'audio',
    'video',
    'source',
    'figure',
    'figcaption',
  ],
  ...['blockquote', 'pre', 'code', 'svg'],
]);

const TAG = /^<\/?([a-z][a-z0-9]*)(?=[\s/>]|$)/i;
const DECLARATION = /^<!doctype/i;

/** The marks of an input method in the tags, styles and scripts of a page. */
export function htmlPlaces(text: string): readonly FullWidthPlace[] {
  const scan = newScan(text, 'html');
  let at = 0;
  while (at < text.length) at = passComment(scan, at) ?? passTag(scan, at) ?? at + 1;
  return scan.places;
}

function passComment({ text }: Scan, at: number): number | undefined {
  if (!text.startsWith('<!--', at)) return undefined;
  const end = text.indexOf('-->', at);
  return end < 0 ? text.length : end + 3;
}

function passTag(scan: Scan, at: number): number | undefined {
  if (scan.meant[at] !== '<') return undefined;
  const ahead = scan.meant.slice(at, at + 20);
  const [opening = '', name = ''] = TAG.exec(ahead) ?? DECLARATION.exec(ahead) ?? [];
  if (opening === '' || (scan.text[at] !== '<' && !TAGS.has(name))) return undefined;
  const end = passAttributes(scan, markUntil(scan, at, at + opening.length));
  return opening.startsWith('</') ? end : passRaw(scan, end, name.toLowerCase());
}

/** Up to the end of the tag; one that was never closed ends where the next begins. */
function passAttributes(scan: Scan, from: number): number {
  let at = from;
  while (at < scan.text.length && scan.text[at] !== '<') {
    const char = scan.meant[at];
    if (char === '>') return markAt(scan, at);
    at = char === '"' || char === "'" ? passValue(scan, at) : markAt(scan, at);
  }
  return at;
}

/** The value of an attribute is the learner's own, but a style is code. */
function passValue(scan: Scan, at: number): number {
  const isStyle = /\bstyle\s*=\s*$/i.test(scan.meant.slice(Math.max(0, at - 20), at));
  const found = scan.places.length;
  const end = passString(scan, at);
  if (!isStyle) return end;
  const [closing] = scan.places.splice(scan.text[at] === scan.meant[at] ? found : found + 1);
  const isClosed = closing !== undefined || scan.text[end - 1] === scan.meant[at];
  addPart(scan, codePlaces(scan.text.slice(at + 1, isClosed ? end - 1 : end), 'css'), at + 1);
  if (closing) scan.places.push(closing);
  return end;
}

/** What stands in a script or a style element is code of another language, up to its closing tag. */
function passRaw(scan: Scan, from: number, name: string): number {
  if (name !== 'script' && name !== 'style') return from;
  const closing = scan.meant.toLowerCase().indexOf(`</${name}`, from);
  const end = closing < 0 ? scan.text.length : closing;
  addPart(scan, codePlaces(scan.text.slice(from, end), name === 'style' ? 'css' : 'javascript'), from);
  return end;
}
