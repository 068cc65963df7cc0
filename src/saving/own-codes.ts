import type { CourseIndex } from '../course/model.ts';
import { factsForCodes } from '../progress/codes/facts-for-codes.ts';
import { writeCode } from '../progress/codes/write-code.ts';
import type { Store } from '../storage/store.ts';
import { knownProgress } from './known-progress.ts';

/** A learner's codes in a course, and how many lessons they stand for. */
export interface OwnCodes {
  readonly short: string;
  readonly full: string;
  readonly stars: number;
}

/** undefined: the course has no ledger of places, so no codes. */
export async function ownCodes(store: Store, course: CourseIndex, learner: string): Promise<OwnCodes | undefined> {
  const facts = factsForCodes(course, await knownProgress(store, course, learner), learner);
  if (!facts) return undefined;
  return {
    short: writeCode(facts.short, course.slug),
    full: writeCode(facts.full, course.slug),
    stars: facts.short.stars,
  };
}
