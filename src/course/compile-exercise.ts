import { shortHash } from '../core/hash.ts';
import type { Json } from '../core/json.ts';
import type { At, AuthoredBox } from '../exercises/authored.ts';
import { engines } from '../exercises/engines.ts';
import type { Exercise, Kind } from '../exercises/exercise.ts';
import type { Engine, Explanation } from '../exercises/kind.ts';
import { type KindSchema, schemas } from '../exercises/schemas.ts';
import type { Report } from './reporter.ts';

/** An exercise that is legal, with what else the course wants to know of it. */
export interface CompiledExercise {
  readonly exercise: Exercise;
  /** What grading depends on: must be the same in all languages. */
  readonly grading: Json;
  readonly explanation: readonly Explanation[];
}

/** Any seed will do: a proof may not depend on the order on the screen. */
const PROOF_SEED = 1;

/** Gives a box its kind's meaning and proves it by its own solution. Undefined if the box can't be one; told why. */
export function compileExercise(box: AuthoredBox, kind: Kind, report: Report): CompiledExercise | undefined {
  const { schema, grading }: KindSchema = schemas[kind] as unknown as KindSchema;
  const parsed = schema.safeParse(box);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const params = 'params' in issue ? (issue.params as Readonly<Record<string, string>>) : {};
      report(nearestAt(box, issue.path), issue.message, params);
    }
    return undefined;
  }
  const graded = grading(parsed.data);
  const exercise: Exercise = { ...parsed.data, revision: shortHash(JSON.stringify({ kind, grading: graded })) };
  const engine = engines[kind] as unknown as Engine<Exercise, unknown, unknown>;
  prove(exercise, engine, box.at, report);
  return { exercise, grading: graded, explanation: engine.explain(exercise) };
}

/** Its own solution must pass, and doing nothing must not. */
function prove(exercise: Exercise, engine: Engine<Exercise, unknown, unknown>, at: At, report: Report): void {
  const start = engine.start(exercise, PROOF_SEED);
  const solved = engine.grade(exercise, engine.solve(exercise, start));
  const wrong = Object.keys(solved.parts).filter((part) => solved.parts[part] === false);
  if (!solved.passed) report(at, 'solution-fails', { parts: wrong.join('\n') });
  if (engine.grade(exercise, start).passed) report(at, 'start-passes');
}

/** The place of the innermost node on the way along `path` that has one. */
function nearestAt(box: AuthoredBox, path: readonly PropertyKey[]): At {
  let at = box.at;
  let value: unknown = box;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) break;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
    at = placeOf(value) ?? at;
  }
  return at;
}

/** A row of cells stands where its first cell does. */
function placeOf(value: unknown): At | undefined {
  if (Array.isArray(value)) return placeOf(value[0]);
  return typeof value === 'object' && value !== null && 'at' in value ? (value.at as At) : undefined;
}
