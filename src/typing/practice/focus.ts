import { cpmOf, type KeySkill } from './key-skill.ts';
import { HITS_ENOUGH, type Practice } from './unlock.ts';

/** A key this accurate needs no practice for its accuracy. */
const ACCURACY_WANTED = 0.9;

/**
 * How well a key is known, 1 for well enough: the least of speed over target, accuracy over 90 %, and hits over 20,
 * so that a new key comes first however well its first hits went.
 */
export function strengthOf(skill: KeySkill | undefined, cpm: number): number {
  if (skill === undefined) return 0;
  return Math.min(cpmOf(skill) / cpm, skill.accuracy / ACCURACY_WANTED, skill.hits / HITS_ENOUGH);
}

/** The weakest of these keys, the first of them where several are alike; undefined only if there are none. */
export function weakestKey(
  { skills }: Pick<Practice, 'skills'>,
  keys: readonly string[],
  cpm: number,
): string | undefined {
  const strengths = keys.map((key) => strengthOf(skills.get(key), cpm));
  return keys[strengths.indexOf(Math.min(...strengths))];
}
