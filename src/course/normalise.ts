import type { CodeFences } from './code-fences.ts';
import { normaliseBoxLine } from './normalise-box-line.ts';
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
const SUSPECT = /[［］【】｛｝＃＞》－０-９．｜＊　]|^\s*：|^:{3}.*[“”‘’，]|^:+：|^\s*\d+、|[[(].*[！（）]/;

function normaliseLine(line: SourceLine): SourceLine {
  if (!SUSPECT.test(line.text)) return line;
  if (/^[:：]{3}/.test(line.text)) return normaliseBoxLine(line);
  return [...starts, ...inline].reduce(applyRule, line);
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
  // A full-width space before a mark indents it, by as much as the eye sees.
  [
    /^[ \t　]*　[ \t　]*(?=[>＞》]|(?:[-*+－]|[0-9０-９]{1,3}[.．、)])[ 　\t[［【])/g,
    (match) => match[0].replace(/　/g, '  '),
  ],
  // Shift and the full stop give 》 on a Chinese keyboard, never ＞.
  [/^(\s*)[＞》]\s?/g, (match) => `${match[1]}> `],
  [/^(\s*)－\s?(?=[[［【])|^(\s*)－(?=\s)\s/g, (match) => `${match[1] ?? match[2]}- `],
  [/^(\s*)([０-９]+)[.．、]\s?/g, (match) => `${match[1]}${plainDigits(match[2] ?? '')}. `],
  [/^(\s*)(\d+)．\s?/g, (match) => `${match[1]}${match[2]}. `],
  // 1、 is good Chinese; only before a task box is it a list.
  [/^(\s*)(\d+)、\s?(?=[[［【][xXｘＸ 　]?[\]］】])/g, (match) => `${match[1]}${match[2]}. `],
  [/^＃+(?=[ 　])/g, (match) => '#'.repeat(match[0].length)],
  [/^(\s*(?:#+|>|[-*+]|\d+[.)]))　/g, (match) => `${match[1]} `],
  [
    // Wide brackets are wide enough for the eye: nobody types a space behind them.
    /^(\s*(?:[-*+]|\d+[.)])\s+)[[［【]([xXｘＸ 　]?)[\]］】](?![[(（])\s*/g,
    (match) => (isPlainBox(match) ? match[0] : `${match[1]}[${plainCheck(match[2] ?? '')}] `),
  ],
  [/^\s*[|｜].*$/g, (match) => match[0].replace(/｜/g, '|')],
];

const isPlainBox = (match: RegExpExecArray): boolean => /\[[xX ]?\]\s*$/.test(match[0]);

const FILE = String.raw`(?:\.{0,2}\/)?[\w./-]+`;
/** A picture or a link into the course: `！［…］（a.svg）`. Words in brackets alone are prose. */
const LINK = new RegExp(
  String.raw`([!！]?)[[［【]([^[\]［］【】]*)[\]］】][(（](${FILE}\.(?:svg|png|jpe?g|webp)|\.{0,2}\/${FILE})[)）]`,
  'g',
);

/** What may stand anywhere in a line. */
const inline: readonly Rule[] = [
  [/[[［【]{2}[^[\]［］【】]*[\]］】]{2}/g, (match) => plainMark(match[0])],
  [LINK, (match) => `${match[1] === '' ? '' : '!'}[${match[2]}](${match[3]})`],
  [/[{｛](\p{Script=Han}+)[|｜]([a-zA-ZÀ-ǜ ]+)[}｝]/gu, (match) => `{${match[1]}|${match[2]}}`],
  [/＊＊/g, () => '**'],
];

function plainMark(mark: string): string {
  const inside = mark.slice(2, -2).replace(/^！/, '!').replace(/｜/g, '|');
  return `[[${inside}]]`;
}
