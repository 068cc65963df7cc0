import type { Learner } from '../records/model.ts';

/** Is there already somebody else with this nickname and animal? Two such cards couldn't be told apart. */
export const isTaken = (learners: readonly Learner[], nickname: string, animal: string, self?: string): boolean =>
  learners.some((one) => !one.guest && one.id !== self && one.nickname === nickname && one.animal === animal);
