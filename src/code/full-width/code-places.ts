import type { SourceLang } from '../source-lang.ts';
import { passString } from './pass-string.ts';
import type { FullWidthPlace } from './place.ts';
import { lineEnd, markAt, markUntil, newScan, type Scan } from './scan.ts';

type CodeLang = Exclude<SourceLang, 'html'>;

/** Goes over what begins here and is no code, and gives its end; undefined if code goes on here. */
type Pass = (scan: Scan, at: number) => number | undefined;

const PASSES: Readonly<Record<CodeLang, readonly Pass[]>> = {
  python: [lineComment('#'), tripleString, quoted],
  javascript: [lineComment('//'), slashPair, blockComment, template, regex, quoted],
  css: [blockComment, quoted],
};

/** The marks of an input method in a text that is code all through. */
export function codePlaces(text: string, lang: CodeLang): readonly FullWidthPlace[] {
  const scan = newScan(text, lang);
  passCode(scan, 0, PASSES[lang], () => false);
  return scan.places;
}

function passCode(scan: Scan, from: number, passes: readonly Pass[], isEnd: (at: number) => boolean): number {
  let at = from;
  while (at < scan.text.length && !isEnd(at)) at = passNext(scan, at, passes) ?? markAt(scan, at);
  return at;
}

function passNext(scan: Scan, at: number, passes: readonly Pass[]): number | undefined {
  for (const pass of passes) {
    const end = pass(scan, at);
    if (end !== undefined) return end;
  }
  return undefined;
}

function lineComment(opening: string): Pass {
  return (scan, at) => {
    if (!scan.meant.startsWith(opening, at)) return undefined;
    markUntil(scan, at, at + opening.length);
    return lineEnd(scan.text, at);
  };
}

/** Where an input method is on, the key of the slash may give `、`; two of them begin no list. */
function slashPair(scan: Scan, at: number): number | undefined {
  if (!scan.text.startsWith('、、', at)) return undefined;
  scan.places.push({ start: at, end: at + 2, text: '//' });
  return lineEnd(scan.text, at);
}

function blockComment(scan: Scan, at: number): number | undefined {
  if (!scan.meant.startsWith('/*', at)) return undefined;
  markUntil(scan, at, at + 2);
  return passClosing(scan, at + 2, '*/');
}

function tripleString(scan: Scan, at: number): number | undefined {
  const quotes = scan.meant.slice(at, at + 3);
  if (quotes !== '"""' && quotes !== "'''") return undefined;
  markUntil(scan, at, at + 3);
  return passClosing(scan, at + 3, quotes);
}

function passClosing(scan: Scan, from: number, closing: string): number {
  const own = scan.text.indexOf(closing, from);
  const at = own < 0 ? scan.meant.indexOf(closing, from) : own;
  return at < 0 ? scan.text.length : markUntil(scan, at, at + closing.length);
}

function quoted(scan: Scan, at: number): number | undefined {
  const char = scan.meant[at];
  return char === '"' || char === "'" ? passString(scan, at) : undefined;
}

/** Text between backquotes is the learner's own; what stands in `${}` is code again. */
function template(scan: Scan, from: number): number | undefined {
  if (scan.meant[from] !== '`') return undefined;
  let at = markAt(scan, from);
  while (at < scan.text.length) {
    if (scan.meant[at] === '`') return markAt(scan, at);
    if (scan.text.startsWith('${', at)) at = passHole(scan, at + 2);
    else at += scan.text[at] === '\\' ? 2 : 1;
  }
  return scan.text.length;
}

function passHole(scan: Scan, from: number): number {
  let depth = 0;
  const end = passCode(scan, from, PASSES.javascript, (at) => {
    if (scan.meant[at] === '{') depth += 1;
    if (scan.meant[at] === '}') depth -= 1;
    return depth < 0;
  });
  return markUntil(scan, end, Math.min(end + 1, scan.text.length));
}

/** After these a slash can't divide. */
const BEFORE_REGEX = /(?:^|[(,=:[!&|?{};+\n]|\breturn)\s*$/;
const BACK = 60;

function regex(scan: Scan, at: number): number | undefined {
  if (scan.text[at] !== '/' || !BEFORE_REGEX.test(scan.meant.slice(Math.max(0, at - BACK), at))) return undefined;
  const body = /^\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\//.exec(scan.text.slice(at, lineEnd(scan.text, at)));
  return body ? at + body[0].length : undefined;
}
