import { briefOf } from '../../exercises/describe/brief-of.ts';
import type { Exercises } from './load-exercises.ts';
import { plainTextOf } from './plain-text-of.ts';

/** What an exercise asks, in plain words; empty: not known (yet). */
export function briefIn(exercises: Exercises | undefined, id: string): string {
  const exercise = exercises?.get(id);
  return exercise ? plainTextOf(briefOf(exercise)) : '';
}
