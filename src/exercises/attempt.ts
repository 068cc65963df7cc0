import type { Json } from '../core/json.ts';
import type { ExerciseId, Verdict } from './kind.ts';

/** One immutable record that a learner submitted an answer. Facts only; progress is always recomputed from them. */
export interface Attempt {
  readonly id: string;
  readonly learner: string;
  readonly exercise: ExerciseId;
  readonly kind: string;
  readonly revision: string;
  readonly lang: 'zh' | 'en';
  /** The machine that recorded it, and its place in that machine's order (1, 2, 3 …). Order comes from here. */
  readonly device: string;
  readonly seq: number;
  /** Milliseconds since 1970 by this machine's clock, which may be wrong. */
  readonly at: number;
  /** Time the exercise was worked on, hidden tabs not counted. */
  readonly durationMs: number;
  /** How often it had been missed before since it was last begun anew. */
  readonly misses: number;
  readonly hints: number;
  /** How far the help went before this answer. */
  readonly help: 'none' | 'hint' | 'step' | 'answer';
  readonly verdict: Verdict;
  readonly answer: Json;
  /**
   * `code`: nobody answered here; a save code said so, and says no more than that it was passed (or begun). Left out: it
   * was made by hand.
   */
  readonly source?: 'code' | undefined;
  /** The other learner, if two did it together at one computer: then both have such a record. */
  readonly together?: string | undefined;
}

/** What a learner answered before, for kinds that build on it. */
export type PastAnswer = Pick<Attempt, 'exercise' | 'kind' | 'at' | 'answer'>;

/** What a session hands over: storage adds who, where and which number. */
export type NewAttempt = Omit<Attempt, 'id' | 'learner' | 'device' | 'seq' | 'at' | 'lang' | 'together'>;

/** What a learner made in an exercise before: a version of their work. */
export interface PastVersion {
  readonly at: number;
  readonly content: unknown;
  /** What came of it when it was run. */
  readonly outcome?: Json | undefined;
}

/** An immutable statement that two ids are (or, later, are not) the same person. The latest one about a pair counts. */
export interface Alias {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly same: boolean;
  readonly device: string;
  readonly seq: number;
  readonly at: number;
}
