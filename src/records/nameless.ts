import type { Learner } from './model.ts';

/** A learner of whom only records are known, and no line that says who they are: a guest, whose work can be claimed. */
export const nameless = (id: string): Learner => ({
  ...{ id, nickname: '', animal: '', guest: true, group: '' },
  ...{ createdAt: 0, seenAt: 0, settings: {} },
});
