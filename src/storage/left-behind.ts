import type { NewAttempt } from '../exercises/attempt.ts';
import type { Draft, Learner } from '../records/model.ts';

/**
 * What a page was still writing when it was left. A transaction that is not finished may go with its page, whatever the
 * page had asked for, and on a busy machine it does. So this is laid down where a write is done when the call returns;
 * the next page that opens storage brings it to its place.
 */
export interface Left {
  /** How the exercise stood. */
  readonly draft: Draft;
  /** An answer that was on its way. */
  readonly answer?: LeftAnswer | undefined;
  /** The learner, if it is a guest who may not be on the disk yet. */
  readonly guest?: Learner | undefined;
}

export interface LeftAnswer {
  readonly lang: 'zh' | 'en';
  readonly attempt: NewAttempt;
  readonly at: number;
  /** Is it a version of something the learner makes? */
  readonly isWork: boolean;
  /** Who did it together with the learner. */
  readonly partner?: string | undefined;
}

/** What its keys in localStorage begin with. */
export const LEFT = 'jieti.left ';

/** Lays it down; a second draft of the same exercise takes the first one's place, an answer stands beside it. */
export function leaveBehind(left: Left): void {
  const { learner, exercise } = left.draft;
  try {
    localStorage.setItem(`${LEFT}${learner} ${exercise} ${left.answer?.at ?? ''}`, JSON.stringify(left));
  } catch {
    // Forbidden or full: then there is only the transaction, which mostly gets through.
  }
}
