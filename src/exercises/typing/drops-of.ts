import { rainDrops } from '../../typing/practice/rain-drops.ts';
import type { TypingTarget } from '../../typing/target.ts';
import type { TypingExercise } from './schema.ts';

const made = new WeakMap<TypingExercise, readonly TypingTarget[]>();

/** What falls in an exercise's game; made once. */
export function dropsOf(exercise: TypingExercise): readonly TypingTarget[] {
  const known = made.get(exercise);
  if (known !== undefined) return known;
  const drops = rainDrops(exercise);
  made.set(exercise, drops);
  return drops;
}
