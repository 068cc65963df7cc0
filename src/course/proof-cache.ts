import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CodeFile } from '../code/program.ts';
import { isRecord } from '../core/json.ts';
import type { Exercise } from '../exercises/exercise.ts';
import type { Looked } from './prove-codes.ts';

type CodeExercise = Extract<Exercise, { kind: 'code' }>;

/** What was seen of programs before, on the disk: running all of a course's takes longer than compiling it. */
export interface ProofCache {
  of(exercise: CodeExercise, files: readonly CodeFile[], look: () => Promise<Looked>): Promise<Looked>;
  save(): void;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const FILE = join(root, 'node_modules/.cache/jieti-proofs.json');

/** Whatever runs or judges programs: when any of it changes, all proofs are made anew. */
const RULES = ['package.json', 'src/code', 'src/sandbox/worker', 'src/sandbox/node'];

export function proofCache(): ProofCache {
  const known = readKnown();
  const used = new Map<string, Looked>();
  return {
    async of(exercise, files, look) {
      const key = keyOf(exercise, files);
      const looked = known.get(key) ?? (await look());
      used.set(key, looked);
      return looked;
    },
    save() {
      mkdirSync(dirname(FILE), { recursive: true });
      writeFileSync(FILE, JSON.stringify(Object.fromEntries([...known, ...used])));
    },
  };
}

function readKnown(): Map<string, Looked> {
  try {
    const known: unknown = JSON.parse(readFileSync(FILE, 'utf8'));
    return new Map(isRecord(known) ? (Object.entries(known) as [string, Looked][]) : []);
  } catch {
    // Not there yet, or cut off: everything is looked at once more.
    return new Map();
  }
}

let rules: string | undefined;

function keyOf({ lang, goals, solution }: CodeExercise, files: readonly CodeFile[]): string {
  rules ??= hashOf(RULES.flatMap((path) => filesUnder(join(root, path))).map((file) => readFileSync(file, 'utf8')));
  return hashOf([rules, lang, JSON.stringify([goals.map(({ check }) => check), files, solution])]);
}

const filesUnder = (path: string): readonly string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, encoding: 'utf8' })
        .map((name) => join(path, name))
        .filter((file) => statSync(file).isFile())
        .sort();

function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}\n`).update(text);
  return hash.digest('hex').slice(0, 24);
}
