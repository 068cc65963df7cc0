import type { TypingTarget } from '../target.ts';
import { weakestKey } from './focus.ts';
import { makeRound } from './make-round.ts';
import type { PracticeMaterial } from './material.ts';
import { cpmAskedFor, openKeys, type PastTyping, type PracticePlan, practiceAfter } from './unlock.ts';

/** A round for somebody, with what it was made for. */
export interface PlannedRound {
  readonly target: TypingTarget;
  /** The open keys, one after the other. */
  readonly keys: string;
  readonly focus: string;
}

/** The next round for who has typed all this, oldest first: on their open keys, for the weakest of them. */
export function planRound(
  past: readonly PastTyping[],
  plan: PracticePlan,
  material: PracticeMaterial,
  seed: number,
): PlannedRound {
  const practice = practiceAfter(past, plan);
  const keys = openKeys(practice, plan);
  const focus = weakestKey(practice, keys, cpmAskedFor(plan.ladder, keys.length)) ?? keys[0] ?? '';
  const { skills, confusions } = practice;
  return { target: makeRound({ material, skills, keys, focus, confusions, seed }), keys: keys.join(''), focus };
}
