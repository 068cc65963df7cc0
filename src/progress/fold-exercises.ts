import type { Attempt } from '../exercises/attempt.ts';
import type { ExerciseId } from '../exercises/kind.ts';

/** What the attempts say about one exercise, whatever it looks like today. */
export interface ExerciseFacts {
  /** How many answers were submitted. What a save code says is none. */
  readonly tries: number;
  /** Was the very first attempt made by hand and right, with no miss, hint or other help? */
  readonly firstTry: boolean;
  /** Was it passed by hand? A save code can say that it is passed, but shows nothing. */
  readonly shown: boolean;
  readonly last: 'passed' | 'failed';
  /** The revisions under which it was passed; empty: never. */
  readonly passedRevisions: ReadonlySet<string>;
}

interface Tally {
  tries: number;
  readonly firstTry: boolean;
  shown: boolean;
  last: 'passed' | 'failed';
  readonly passedRevisions: Set<string>;
}

/** Sums up attempts, given in the order in which they were made, by exercise. */
export function foldExercises(inOrder: Iterable<Attempt>): ReadonlyMap<ExerciseId, ExerciseFacts> {
  const tallies = new Map<ExerciseId, Tally>();
  for (const attempt of inOrder) {
    const tally = tallies.get(attempt.exercise) ?? begin(attempt);
    tallies.set(attempt.exercise, tally);
    const { passed } = attempt.verdict;
    if (isByHand(attempt)) {
      tally.tries += 1;
      tally.shown ||= passed;
    }
    tally.last = passed ? 'passed' : 'failed';
    if (passed) tally.passedRevisions.add(attempt.revision);
  }
  return tallies;
}

function begin(first: Attempt): Tally {
  const isUnaided = first.misses === 0 && first.hints === 0 && first.help === 'none';
  const firstTry = first.verdict.passed && isUnaided && isByHand(first);
  return { tries: 0, firstTry, shown: false, last: 'failed', passedRevisions: new Set() };
}

const isByHand = ({ source }: Attempt): boolean => source !== 'code';
