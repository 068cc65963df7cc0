import type { ComponentType } from 'preact';
import type { Json } from '../core/json.ts';
import type { Ladder } from '../typing/practice/ladder.ts';
import type { PastAnswer, PastVersion } from './attempt.ts';
import type { ExerciseBase, Reply, Verdict } from './kind.ts';

/**
 * Draws what an action has changed, at once; false: it takes a render. What is drawn so is rendered too, but only when the
 * frame that answers the learner is on the screen.
 */
export type Draw<S> = (state: S) => boolean;

/** What a kind's view is given. State in, actions out: a view knows no rules, no storage, no other kind. */
export interface ViewProps<E extends ExerciseBase, S, A> {
  readonly exercise: E;
  readonly state: S;
  /** Does nothing when the exercise is not open. */
  readonly act: (action: A, draw?: Draw<S>) => void;
  /** May the learner change the answer now? */
  readonly open: boolean;
  /** The judgement that stands on the screen, if one does. */
  readonly verdict: Verdict | undefined;
  /** What the author answers to parts of this answer; printed beside the part it belongs to. */
  readonly replies: readonly Reply[];
  /** Does the state on the screen show the right answer (passed or revealed)? */
  readonly solved: boolean;
  /** Says something to screen readers, politely. */
  readonly announce: (text: string) => void;
  /** Id of the element that holds the prompt, for aria-labelledby. */
  readonly promptId: string;
  /** Earlier versions of the child's work, newest first: what was written, or what was run and what came of it. */
  readonly versions: readonly PastVersion[];
  /** What must happen before an answer is checked, set by the view; false: don't check. */
  readonly beforeCheck: { current: (() => Promise<boolean>) | undefined };
  /**
   * Keeps the work as it is now, and the version if one is given, with what came of it when it was run; done when they
   * are on the disk or can't be.
   */
  readonly save: (version?: Json, outcome?: Json) => Promise<void>;
  /** For the typing kinds: what this learner has typed before, oldest first. */
  readonly history: readonly PastAnswer[];
  /** For the typing kinds: the targets that a grown-up has set; undefined: the usual ones. */
  readonly ladder: Ladder | undefined;
}

/** A view whose kind is no longer visible to the types: what the registry hands to the host. */
export type AnyView = ComponentType<ViewProps<ExerciseBase, unknown, unknown>>;
