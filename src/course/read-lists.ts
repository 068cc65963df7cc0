import { join } from 'node:path';
import type { PracticeMaterial } from '../typing/practice/material.ts';
import type { TargetLine } from '../typing/target.ts';
import { keyOf } from '../typing/us-keyboard.ts';
import { readLine } from './box-target.ts';
import type { Problem } from './problem.ts';
import { readIfThere } from './read-if-there.ts';
import { type Placed, type YamlReader, yamlReader } from './yaml-reader.ts';
import { parseYamlSource } from './yaml-source.ts';

/** A course's own words and sentences for practice. */
export interface CourseLists {
  readonly material: PracticeMaterial;
  readonly problems: readonly Problem[];
}

/** What the lists are called in the file. */
export const LISTS = {
  wordsZh: 'words-zh',
  wordsEn: 'words-en',
  sentencesZh: 'sentences-zh',
  sentencesEn: 'sentences-en',
} as const;

export const noMaterial: PracticeMaterial = { wordsZh: [], sentencesZh: [], wordsEn: [], sentencesEn: [] };

/** Reads lists.yaml of a course as often as asked; while its text stays the same, so does the material. */
export function listsReader(dir: string, course: string): () => CourseLists {
  const file = `${course}/lists.yaml`;
  let known: { readonly text: string | undefined; readonly lists: CourseLists } | undefined;
  return () => {
    const text = readIfThere(join(dir, file));
    if (known === undefined || known.text !== text) known = { text, lists: readLists(text, file) };
    return known.lists;
  };
}

function readLists(text: string | undefined, file: string): CourseLists {
  if (text === undefined || text.trim() === '') return { material: noMaterial, problems: [] };
  const source = parseYamlSource(text, file);
  if (source.problems.length > 0) return { material: noMaterial, problems: source.problems };
  const reader = yamlReader(source, 'course-key-unknown');
  const known = { required: [], optional: Object.values(LISTS) };
  const fields = reader.fields(source.document.contents, 'lists.yaml', known);
  const textsOf = (name: string): readonly Placed<string>[] =>
    fields.has(name) ? distinct(reader, reader.list(fields.get(name), name), name) : [];
  const chinese = (name: string) => textsOf(name).flatMap((placed) => chineseLine(reader, placed) ?? []);
  const english = (name: string) => textsOf(name).flatMap((placed) => englishText(reader, placed) ?? []);
  const material = {
    wordsZh: chinese(LISTS.wordsZh).map(({ line }) => line),
    sentencesZh: chinese(LISTS.sentencesZh).map(({ line }) => line),
    wordsEn: english(LISTS.wordsEn),
    sentencesEn: english(LISTS.sentencesEn),
  };
  return { material, problems: reader.problems };
}

function distinct(reader: YamlReader, nodes: readonly unknown[], name: string): readonly Placed<string>[] {
  const seen = new Map<string, number>();
  return nodes.flatMap((node) => {
    const placed = reader.text(node, name);
    if (placed === undefined) return [];
    const first = seen.get(placed.value);
    if (first === undefined) seen.set(placed.value, placed.at.line);
    else reader.report(placed.at, 'list-twice', { text: placed.value, line: String(first) });
    return first === undefined ? [placed] : [];
  });
}

/** Letters and digits in a Chinese line could not be told from its pinyin. */
function chineseLine(reader: YamlReader, { value, at }: Placed<string>): { readonly line: TargetLine } | undefined {
  const line = readLine(value);
  const wrong = line.find(({ text, syllable }) => syllable === undefined && /[\p{L}\p{N}]/u.test(text));
  if (wrong === undefined && line.some(({ syllable }) => syllable !== undefined)) return { line };
  reader.report(at, 'list-untypable', { char: wrong?.text ?? value });
  return undefined;
}

function englishText(reader: YamlReader, { value, at }: Placed<string>): string | undefined {
  const wrong = Array.from(value).find((char) => keyOf(char) === undefined);
  if (wrong === undefined) return value;
  reader.report(at, 'list-untypable', { char: wrong });
  return undefined;
}
