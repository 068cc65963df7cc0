import type { Attempt } from '../exercises/attempt.ts';
import type { ExerciseId } from '../exercises/kind.ts';

/** What the attempts say about one exercise, whatever it looks like today. */
export interface ExerciseFacts {
  readonly tries: number;
  /** Was the very first attempt right, with no miss, hint or other help? */
  readonly firstTry: boolean;
  readonly last: 'passed' | 'failed';
  /** The revisions under which it was passed; empty: never. */
  readonly passedRevisions: ReadonlySet<string>;
}

interface Tally {
  tries: number;
  readonly firstTry: boolean;
  last: 'passed' | 'failed';
  readonly passedRevisions: Set<string>;
}

/** Sums up attempts, given in the order in which they were made, by exercise. */
export function foldExercises(inOrder: Iterable<Attempt>): ReadonlyMap<ExerciseId, ExerciseFacts> {
  const tallies = new Map<ExerciseId, Tally>();
  for (const attempt of inOrder) {
    const tally = tallies.get(attempt.exercise) ?? begin(attempt);
    tallies.set(attempt.exercise, tally);
    tally.tries += 1;
    tally.last = attempt.verdict.passed ? 'passed' : 'failed';
    if (attempt.verdict.passed) tally.passedRevisions.add(attempt.revision);
  }
  return tallies;
}

function begin(first: Attempt): Tally {
  const isUnaided = first.misses === 0 && first.hints === 0 && first.help === 'none';
  return { tries: 0, firstTry: first.verdict.passed && isUnaided, last: 'failed', passedRevisions: new Set() };
}
