import type { Exercise } from '../exercise.ts';
import type { SlipCount } from './slip.ts';
import { slipsOf } from './slips-of.ts';

/** A wrong answer, how often it was given, and the exercise as it was given in (its language's form). */
export interface GivenAnswer {
  readonly exercise: Exercise;
  readonly answer: unknown;
  readonly times: number;
}

/** The slips in all these answers, equal ones counted together, the commonest first. */
export function commonestSlips(given: readonly GivenAnswer[]): readonly SlipCount[] {
  const sums = new Map<string, SlipCount>();
  for (const { exercise, answer, times } of given) {
    for (const { slip, times: within } of slipsOf(exercise, answer)) {
      const name = JSON.stringify(slip);
      sums.set(name, { slip, times: (sums.get(name)?.times ?? 0) + times * within });
    }
  }
  return [...sums.values()].sort((one, other) => other.times - one.times);
}
