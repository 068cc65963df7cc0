import type { Json } from '../core/json.ts';

/**
 * The contract of an exercise kind. Session, host, storage and progress know only this; a kind's folder fills it in.
 */

/** Markup made by our own compiler from Markdown (never by a learner): safe to insert as it is. */
export type Html = string;

/** `<course>/<unit>/<lesson>#<id>`: permanent, the same in all languages. */
export type ExerciseId = string;

/** What every exercise has, whatever its kind. */
export interface ExerciseBase {
  readonly id: ExerciseId;
  readonly kind: string;
  /** A hash over what grading depends on; the same in all languages. */
  readonly revision: string;
  /** Not needed to finish the lesson. */
  readonly optional: boolean;
  readonly prompt: Html;
  readonly hints: readonly Html[];
}

/** The judgement of an answer: a value, never an exception. */
export interface Verdict {
  readonly passed: boolean;
  /** 0..1: the share of parts that are right. */
  readonly score: number;
  /** For each judged part, by its key: is it right? Keys come from the place in the source, not on the screen. */
  readonly parts: Readonly<Record<string, boolean>>;
}

/** What an author answers to one part of an answer. */
export interface Reply {
  readonly part: string;
  readonly html: Html;
}

/** A line of the right answer with its reason, for "see the answer and why" and for the volunteer's plan. */
export interface Explanation {
  readonly answer: Html;
  readonly reason?: Html | undefined;
}

/** A kind's rules as pure functions. `S` is plain JSON: it is kept as a draft as it stands. */
export interface Engine<E extends ExerciseBase, S, A> {
  /** The first state; the same seed gives the same order on the screen. */
  start(exercise: E, seed: number): S;
  /** Parses a saved state (a draft, an old row); undefined if it doesn't fit this exercise. */
  restore(exercise: E, saved: unknown): S | undefined;
  /** The next state. Total: an action that makes no sense leaves the state as it is. */
  step(exercise: E, state: S, action: A): S;
  /** Has the learner given enough of an answer to check it? */
  isReady(exercise: E, state: S): boolean;
  grade(exercise: E, state: S): Verdict;
  /** What the author answers to this state's parts. */
  replies(exercise: E, state: S): readonly Reply[];
  /** The shown step after a second miss: one thing put right or taken away. */
  assist(exercise: E, state: S): S;
  /** The state with the right answer in it. */
  solve(exercise: E, state: S): S;
  /** The state for another try after a miss: what was right stays, what was wrong is open again. */
  reopen(exercise: E, state: S): S;
  /** The right answer in words, line by line. */
  explain(exercise: E): readonly Explanation[];
  /** The state of another round after passing, where the work shall stay; without this, the round begins anew. */
  again?(exercise: E, state: S): S;
  /**
   * For kinds without a "check" button: is it all done, so that the host checks by itself? Such kinds help while the
   * learner is at work, and have no step to show afterwards.
   */
  isFinished?(exercise: E, state: S): boolean;
  /** For kinds with a "check" button: is the answer right and whole, so that nobody need ask? The host checks by itself then. */
  isReached?(exercise: E, state: S): boolean;
  /** The work goes on after it has passed: what is done then opens it again, and takes nothing away. */
  readonly goesOn?: true;
  /** For kinds that change with every key: is this change worth a draft? Without this, every change is. */
  isCheckpoint?(exercise: E, before: S, after: S): boolean;
  /** What the attempt records: small, readable without the screen's order, keyed by place in the source. */
  answer(exercise: E, state: S): Json;
}

/** A named exercise with runs of actions that must pass and fail: feeds tests, workbench and docs. */
export interface Sample<E extends ExerciseBase, A> {
  readonly name: string;
  readonly exercise: E;
  readonly passing: readonly A[];
  /** Empty where nothing written can be wrong. */
  readonly failing: readonly A[];
}
