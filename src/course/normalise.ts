import type { CodeFences } from './code-fences.ts';
import { normaliseBoxLine } from './normalise-box-line.ts';
import { plainStart } from './plain-start.ts';
import { replaceOutsideCode } from './replace-outside-code.ts';
import { replaceMatches, type SourceLine } from './source-line.ts';

/**
 * Markup as a Chinese keyboard writes it, in the plain form that Markdown knows. Prose keeps its Chinese signs: only
 * what can be nothing but markup is changed. Code and code spans are left alone.
 */
export function normaliseLines(lines: readonly SourceLine[], fences: CodeFences, from: number): readonly SourceLine[] {
  return lines.map((line, index) => {
    if (index < from) return normaliseFrontmatterLine(line);
    return fences.isCode(index) ? line : normaliseLine(line);
  });
}

/** Most lines have nothing to change; one look tells. */
const SUSPECT =
  /[［］【】｛｝＃＞》－０-９．｜＊　﹕∶\u00a0\u200b-\u200d\u2060\ufeff]|^\s*：|^:{3}.*[“”‘’，]|^:+：|^\s*\d+[、）]|[[(].*[！（）]|！\[/;

function normaliseLine(line: SourceLine): SourceLine {
  if (!SUSPECT.test(line.text)) return line;
  const started = plainStart(line);
  if (/^[:：﹕∶]{3}/.test(started.text)) return normaliseBoxLine(started);
  return [...starts, ...inline].reduce(applyRule, started);
}

const WIDE_YAML_COLON = /^(\s*(?:- )?[\w-]+)：\s*/g;
const normaliseFrontmatterLine = (line: SourceLine): SourceLine =>
  replaceMatches(line, WIDE_YAML_COLON, (match) => `${match[1]}: `);

const applyRule = (line: SourceLine, [pattern, plain]: Rule): SourceLine => replaceOutsideCode(line, pattern, plain);

type Rule = readonly [pattern: RegExp, plain: (match: RegExpExecArray) => string];

const plainDigits = (digits: string): string =>
  digits.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
const plainCheck = (check: string): string => (/[xXｘＸ]/.test(check) ? 'x' : ' ');

/** What may begin a line, outermost first. */
const starts: readonly Rule[] = [
  // Shift and the full stop give 》 on a Chinese keyboard, never ＞.
  [/^(\s*)[＞》]\s?/g, (match) => `${match[1]}> `],
  [/^(\s*)－\s?(?=[[［【])|^(\s*)－(?=\s)\s/g, (match) => `${match[1] ?? match[2]}- `],
  // 1．5 is a number.
  [/^(\s*)([０-９]+)[.．]\s?(?![\d０-９])/g, (match) => `${match[1]}${plainDigits(match[2] ?? '')}. `],
  [/^(\s*)(\d+)．\s?(?![\d０-９])/g, (match) => `${match[1]}${match[2]}. `],
  // 1、 is good Chinese; here, only before a task box is it a list.
  [
    /^(\s*)([\d０-９]+)[、）]\s?(?=[[［【][xXｘＸ 　]?[\]］】])/g,
    (match) => `${match[1]}${plainDigits(match[2] ?? '')}. `,
  ],
  [/^＃+(?=[ 　])/g, (match) => '#'.repeat(match[0].length)],
  // Chinese typists leave no space behind ＃＃.
  [/^＃{2,}(?=\p{Script=Han})/gu, (match) => `${'#'.repeat(match[0].length)} `],
  [/^(\s*(?:#+|>|[-*+]|\d+[.)]))[　\u00a0]/g, (match) => `${match[1]} `],
  [
    // Wide brackets are wide enough for the eye: nobody types a space behind them.
    /^(\s*(?:[-*+]|\d+[.)])\s+)[[［【]([xXｘＸ 　\u00a0]?)[\]］】](?![[(（])\s*/g,
    (match) => (isPlainBox(match) ? match[0] : `${match[1]}[${plainCheck(match[2] ?? '')}] `),
  ],
  [/^\s*[|｜].*$/g, (match) => match[0].replace(/｜/g, '|')],
];

const isPlainBox = (match: RegExpExecArray): boolean => /\[[xX ]?\][ \t]*$/.test(match[0]);

const FILE = String.raw`(?:\.{0,2}\/)?[\w./-]+`;
/** A picture or a link into the course: `！［…］（a.svg）`. Words in brackets alone are prose. */
const LINK = new RegExp(
  String.raw`([!！]?)[[［【]([^[\]［］【】]*)[\]］】][(（](${FILE}\.(?:svg|png|jpe?g|webp)|\.{0,2}\/${FILE})[)）]`,
  'g',
);
const PICTURE = String.raw`\.(?:svg|png|jpe?g|webp|gif|bmp)`;
const WIDE_PICTURE = new RegExp(String.raw`！(?=\[[^[\]]*\]\([^()\s]+${PICTURE}\))`, 'gi');
const isPicture = new RegExp(`${PICTURE}$`, 'i');

/** ！ is an exclamation before a link to a lesson; before what can only be a picture it is the picture's own sign. */
const plainSign = ([, sign = '', , file = '']: RegExpExecArray): string =>
  sign === '！' && isPicture.test(file) ? '!' : sign;

/** What may stand anywhere in a line. */
const inline: readonly Rule[] = [
  [/[[［【]{2}[^[\]［］【】]*[\]］】]{2}/g, (match) => plainMark(match[0])],
  [LINK, (match) => `${plainSign(match)}[${match[2]}](${match[3]})`],
  [WIDE_PICTURE, () => '!'],
  [/[{｛](\p{Script=Han}+)[|｜]([^{}｛｝|｜[\]]*)[}｝]/gu, (match) => `{${match[1]}|${match[2]}}`],
  [/＊＊/g, () => '**'],
];

function plainMark(mark: string): string {
  const inside = mark.slice(2, -2).replace(/^！/, '!').replace(/｜/g, '|');
  return `[[${inside}]]`;
}
