import { type Document, isMap, isNode, isSeq, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { At } from '../exercises/authored.ts';
import { isReadable } from './is-readable.ts';
import type { Problem } from './problem.ts';

/** A parsed YAML text that knows the place of each of its nodes. */
export interface YamlSource {
  readonly file: string;
  readonly document: Document.Parsed;
  /** The mistakes of YAML itself; while there are any, the document isn't to be trusted. */
  readonly problems: readonly Problem[];
  /** Where a node begins; the top of the text for anything that isn't one. */
  at(node: unknown): At;
}

/** Parses YAML (course.yaml, skills.yaml, a lesson's frontmatter), which begins at `firstLine` of the file. */
export function parseYamlSource(text: string, file: string, firstLine = 1): YamlSource {
  if (!isReadable(text)) return unreadable(file);
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, strict: true, uniqueKeys: true, prettyErrors: false });
  const place = (offset: number): At => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const inFile = { severity: 'error', file } as const;
  const errors = document.errors.map((error) => ({ ...inFile, ...place(error.pos[0]), ...syntaxProblem(error, text) }));
  const slips = SLIPS.flatMap(({ code, pattern }) =>
    offsetsOf(pattern, text).map((offset) => ({ ...inFile, ...place(offset), code, params: {} })),
  );
  const isWhole = errors.length === 0 && (isMap(document.contents) || isSeq(document.contents));
  const problems = isWhole ? [] : slips.length > 0 ? slips : firstOfEachLine(errors);
  const at = (node: unknown): At => place(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  return { file, document, problems, at };
}

function unreadable(file: string): YamlSource {
  const top: At = { line: 1, column: 1 };
  const problem: Problem = { code: 'file-encoding', severity: 'error', file, ...top, params: {} };
  return { file, document: parseDocument(''), problems: [problem], at: () => top };
}

function syntaxProblem(error: YAMLError, text: string): Pick<Problem, 'code' | 'params'> {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return { code: 'yaml-key-twice', params: { key: /^[^\s:]+/.exec(text.slice(error.pos[0]))?.[0] ?? '' } };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return { code: 'yaml-colon', params: {} };
    default:
      return { code: 'yaml-syntax', params: {} };
  }
}

/** Slips that YAML misses or calls by other names, looked for where something is wrong; they stand behind the first group. */
const SLIPS = [
  // A Chinese keyboard wrote `title：` for `title:`: to YAML that is no key at all.
  { code: 'yaml-wide-colon', pattern: /^( *(?:- )?[\w-]+)：/gm },
  // YAML counts spaces; what it makes of a tab before a key differs from place to place.
  { code: 'yaml-tab', pattern: /^( *)\t/gm },
];

/** Where, in each match, the first group ends. */
const offsetsOf = (pattern: RegExp, text: string): readonly number[] =>
  [...text.matchAll(pattern)].map((match) => match.index + (match[1]?.length ?? 0));

/** One slip in YAML often makes several errors on its line; only the first says something. */
function firstOfEachLine(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter((problem, index) => problems.findIndex(({ line }) => line === problem.line) === index);
}
