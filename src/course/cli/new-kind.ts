import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '../../core/result.ts';
import { isSlug } from '../slug.ts';

const TEMPLATES = join(import.meta.dirname, 'templates/kind');

/** What was written, relative to the project, and what its programmer adds by hand. */
export interface NewKind {
  readonly files: readonly string[];
  readonly lines: readonly LineToAdd[];
}

interface LineToAdd {
  readonly file: string;
  readonly line: string;
}

/** Why no kind was begun. Nothing was written then. */
export type NewKindFault = { readonly type: 'name' } | { readonly type: 'exists'; readonly folder: string };

/** Begins the kind's folder in `exercises` (the path of src/exercises) from the templates. */
export function newKind(exercises: string, kind: string): Result<NewKind, NewKindFault> {
  if (!isSlug(kind) || /^\d/.test(kind)) return err({ type: 'name' });
  if (existsSync(join(exercises, kind))) return err({ type: 'exists', folder: `src/exercises/${kind}` });
  mkdirSync(join(exercises, kind));
  const files = readdirSync(TEMPLATES).map((template) => {
    const name = template.replace(/\.txt$/, '').replace(/^View/, `${pascal(kind)}View`);
    writeFileSync(join(exercises, kind, name), filled(readFileSync(join(TEMPLATES, template), 'utf8'), kind));
    return `src/exercises/${kind}/${name}`;
  });
  return ok({ files, lines: linesToAdd(kind) });
}

const camel = (kind: string): string => kind.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const pascal = (kind: string): string => camel(kind).replace(/^./, (letter) => letter.toUpperCase());

const filled = (template: string, kind: string): string =>
  template.replaceAll('__kind__', kind).replaceAll('__name__', camel(kind)).replaceAll('__Name__', pascal(kind));

/** The registries are checked against the union, so that one that is forgotten is a type error. */
function linesToAdd(kind: string): readonly LineToAdd[] {
  const [name, type] = [camel(kind), pascal(kind)];
  const entry = name === kind ? name : `'${kind}': ${name}`;
  const key = name === kind ? kind : `'${kind}'`;
  const inFolder = (file: string, line: string): LineToAdd => ({ file: `src/exercises/${file}`, line });
  return [
    inFolder('exercise.ts', `import type { ${type}Exercise } from './${kind}/schema.ts';`),
    inFolder('exercise.ts', `  | ${type}Exercise  (the union)`),
    inFolder('schemas.ts', `import { ${name} } from './${kind}/schema.ts';`),
    inFolder('schemas.ts', `${entry},  (in schemas)`),
    inFolder('engines.ts', `import { ${name} } from './${kind}/engine.ts';`),
    inFolder('engines.ts', `${entry},  (in engines)`),
    inFolder('views.ts', `  ${key}: () => import('./${kind}/${type}View.tsx'),`),
    inFolder('samples.ts', `import { samples as ${name} } from './${kind}/samples.ts';`),
    inFolder('samples.ts', `${entry},  (in samples)`),
    inFolder('engines.test.ts, schemas.test.ts', `  ${key}: …  (any action, any box: for the property tests)`),
    { file: 'src/course/problems/zh.json + en.json', line: `"${kind}-no-right": { "message": "…", "hint": "…" }` },
  ];
}
