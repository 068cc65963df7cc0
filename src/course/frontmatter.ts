import { isMap, isScalar, isSeq } from 'yaml';
import type { At } from '../exercises/authored.ts';
import type { Lesson } from './model.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { originalColumn, type SourceLine } from './source-line.ts';
import { type Placed, type YamlReader, yamlReader } from './yaml-reader.ts';
import { parseYamlSource } from './yaml-source.ts';

export interface FrontmatterWord {
  /** May hold `{重|chóng}`. */
  readonly zh: string;
  readonly en: string;
  readonly at: At;
}

/** The facts of a lesson as its author wrote them. Missing and wrong ones are told and stand empty. */
export interface Frontmatter {
  /** May hold `{重|chóng}`. */
  readonly title: Placed<string>;
  readonly minutes: number;
  readonly goals: readonly string[];
  readonly skills: readonly Placed<string>[];
  readonly words: readonly FrontmatterWord[];
  readonly pinyin: Lesson['pinyin'] | undefined;
  /** `unit/lesson` of the same course. */
  readonly requires: readonly Placed<string>[];
  readonly materials: readonly string[];
}

export interface FrontmatterReading {
  readonly frontmatter: Frontmatter;
  readonly problems: readonly Problem[];
}

const KEYS = {
  required: ['title', 'minutes', 'goals'],
  optional: ['skills', 'words', 'pinyin', 'requires', 'materials'],
} as const;
const PINYIN_MODES = ['all', 'new', 'none'] as const;
const LONGEST_MINUTES = 240;
const TOP: At = { line: 1, column: 1 };

/** A lesson without any facts: what is left when its frontmatter is missing. */
export const noFrontmatter: Frontmatter = {
  title: { value: '', at: TOP },
  minutes: 0,
  goals: [],
  skills: [],
  words: [],
  pinyin: undefined,
  requires: [],
  materials: [],
};

/** The index of the line that ends the frontmatter: 0 if there is none, undefined if it never ends. */
export function frontmatterEnd(lines: readonly string[]): number | undefined {
  if (!isFence(lines[0])) return 0;
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  return end === -1 ? undefined : end;
}

const isFence = (line: string | undefined): boolean => line !== undefined && /^---\s*$/.test(line);

/** Reads the lines between the `---` of a file; `lines` are the file's first, the closing one left out. */
export function readFrontmatter(lines: readonly SourceLine[], file: string): FrontmatterReading {
  const text = lines.slice(1).map((line) => line.text);
  const source = parseYamlSource(text.join('\n'), file, 2);
  const inOriginal = (problem: Problem): Problem => ({ ...problem, ...original(problem, lines) });
  if (source.problems.length > 0) return { frontmatter: noFrontmatter, problems: source.problems.map(inOriginal) };
  const reader = yamlReader(source, 'frontmatter-unknown');
  const frontmatter = fromFields(reader, reader.fields(source.document.contents, '---', KEYS), lines);
  return { frontmatter, problems: reader.problems.map(inOriginal) };
}

const original = ({ line, column }: At, lines: readonly SourceLine[]): At => {
  const at = lines[line - 1];
  return { line, column: at ? originalColumn(at, column) : column };
};

type Fields = ReadonlyMap<string, unknown>;

function fromFields(reader: YamlReader, fields: Fields, lines: readonly SourceLine[]): Frontmatter {
  const one = (key: string) => (fields.has(key) ? reader.text(fields.get(key), key) : undefined);
  const many = (key: string) =>
    fields.has(key) ? reader.list(fields.get(key), key).flatMap((node) => reader.text(node, key) ?? []) : [];
  const placed = (value: Placed<string>): Placed<string> => ({ ...value, at: original(value.at, lines) });
  const goals = many('goals');
  if (isSeq(fields.get('goals')) && goals.length === 0) reader.report(reader.at(fields.get('goals')), 'goals-empty');
  const title = one('title');
  return {
    title: title ? placed(title) : noFrontmatter.title,
    minutes: minutesOf(reader, one('minutes')),
    goals: goals.map(({ value }) => value),
    skills: many('skills').map(placed),
    words: wordsOf(reader, fields.get('words')).map((word) => ({ ...word, at: original(word.at, lines) })),
    pinyin: pinyinOf(reader, one('pinyin')),
    requires: many('requires').map(placed),
    materials: many('materials').map(({ value }) => value),
  };
}

function minutesOf(reader: YamlReader, text: Placed<string> | undefined): number {
  if (text === undefined) return 0;
  const minutes = Number(text.value);
  if (Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_MINUTES) return minutes;
  reader.report(text.at, 'minutes-form', { text: text.value, longest: String(LONGEST_MINUTES) });
  return 0;
}

function pinyinOf(reader: YamlReader, text: Placed<string> | undefined): Frontmatter['pinyin'] {
  const mode = PINYIN_MODES.find((known) => known === text?.value);
  if (text === undefined || mode !== undefined) return mode;
  const meant = nearest(text.value, PINYIN_MODES);
  const params = { text: text.value, known: PINYIN_MODES.join('\n'), ...(meant && { nearest: meant }) };
  reader.report(text.at, 'pinyin-unknown', params);
  return undefined;
}

function wordsOf(reader: YamlReader, node: unknown): readonly FrontmatterWord[] {
  if (node === undefined) return [];
  if (!isMap(node)) {
    reader.report(reader.at(node), 'words-form');
    return [];
  }
  return node.items.flatMap(({ key, value }) => {
    const zh = isScalar(key) ? reader.text(key, 'words') : undefined;
    const en = zh && reader.text(value, zh.value);
    if (zh === undefined || en === undefined) return [];
    if (!/\p{Script=Han}/u.test(zh.value)) reader.report(zh.at, 'words-order', { word: zh.value });
    return [{ zh: zh.value, en: en.value, at: zh.at }];
  });
}
