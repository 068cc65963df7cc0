import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import type { At } from '../exercises/authored.ts';
import { type Bilingual, langs } from './model.ts';
import { nearest } from './nearest.ts';
import type { Problem, Severity } from './problem.ts';
import type { YamlSource } from './yaml-source.ts';

/** A value in YAML together with its place. */
export interface Placed<T> {
  readonly value: T;
  readonly at: At;
}

export interface KnownKeys {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/**
 * Reads authored YAML node by node: every wrong thing becomes a problem at its own place, and reading goes on with what
 * is right, so that one run tells everything. A key that is a slip of a known one is told and then read as that one.
 */
export interface YamlReader {
  readonly problems: readonly Problem[];
  report(at: At, code: string, params?: Readonly<Record<string, string>>, severity?: Severity): void;
  /** The values of a mapping by key; empty if `node` is none. `name` is what an author calls the thing. */
  fields(node: unknown, name: string, known: KnownKeys): ReadonlyMap<string, unknown>;
  list(node: unknown, name: string): readonly unknown[];
  text(node: unknown, name: string): Placed<string> | undefined;
  /** A text in both languages; one that is missing is told and stands in the other's words. */
  bilingual(node: unknown, name: string): Bilingual | undefined;
  /** Tells a value that `seen` (value to line) has already; remembers it otherwise. */
  isRepeated(placed: Placed<string>, seen: Map<string, number>): boolean;
  at(node: unknown): At;
}

/** A reader of one YAML file; `unknownKey` is the code for keys that aren't known. */
export function yamlReader(source: YamlSource, unknownKey: string): YamlReader {
  const problems: Problem[] = [];

  const report: YamlReader['report'] = (at, code, params = {}, severity = 'error') => {
    problems.push({ code, severity, file: source.file, ...at, params });
  };

  const fields: YamlReader['fields'] = (node, name, known) => {
    const found = new Map<string, unknown>();
    if (!isMap(node)) {
      report(source.at(node), 'yaml-needs-keys', { name, keys: known.required.join('\n') });
      return found;
    }
    const names = [...known.required, ...known.optional];
    const written = node.items.map(({ key, value }) => ({ node: key, key: textOf(key) ?? '', value }));
    for (const { key, value } of written) if (names.includes(key)) found.set(key, value);
    for (const slip of written.filter(({ key }) => !names.includes(key))) {
      const meant = nearest(slip.key, names);
      report(source.at(slip.node), unknownKey, {
        key: slip.key,
        known: names.join('\n'),
        ...(meant && { nearest: meant }),
      });
      if (meant !== undefined && !found.has(meant)) found.set(meant, slip.value);
    }
    for (const key of known.required) {
      if (!found.has(key)) report(source.at(node), 'yaml-key-missing', { name, key });
    }
    return found;
  };

  const list: YamlReader['list'] = (node, name) => {
    if (isSeq(node)) return node.items;
    report(source.at(node), 'yaml-needs-list', { name });
    return [];
  };

  const text: YamlReader['text'] = (node, name) => {
    const value = textOf(node);
    if (value !== undefined) return { value, at: source.at(node) };
    report(source.at(node), 'yaml-needs-text', { name });
    return undefined;
  };

  const bilingual: YamlReader['bilingual'] = (node, name) => {
    if (!isMap(node)) {
      report(source.at(node), 'yaml-needs-both', { name });
      return undefined;
    }
    const both = fields(node, name, { required: langs, optional: [] });
    const read = (lang: string) => (both.has(lang) ? text(both.get(lang), `${name}.${lang}`)?.value : undefined);
    const [zh, en] = [read('zh'), read('en')];
    return zh === undefined && en === undefined ? undefined : { zh: zh ?? en ?? '', en: en ?? zh ?? '' };
  };

  const isRepeated: YamlReader['isRepeated'] = ({ value, at }, seen) => {
    const first = seen.get(value);
    if (first === undefined) seen.set(value, at.line);
    else report(at, 'slug-twice', { slug: value, line: String(first) });
    return first !== undefined;
  };

  return { problems, report, fields, list, text, bilingual, isRepeated, at: source.at };
}

/** A scalar as the author wrote it (`4.10` stays `4.10`); undefined for nothing, blanks and everything nested. */
function textOf(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  const { value, source } = node as Scalar;
  const text = (typeof value === 'string' ? value : (source ?? String(value))).trim();
  return text === '' ? undefined : text;
}
