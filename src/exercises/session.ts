import { isArrayOf, isBoolean, isNumber, isRecord, isString } from '../core/json.ts';
import type { NewAttempt } from './attempt.ts';
import type { Engine, ExerciseBase, Reply, Verdict } from './kind.ts';

/**
 * What all kinds share: tries, hints, the shown step, the answer, retry, timing. Pure; the host gives it events and
 * storage's answer.
 */

export type Help = 'none' | 'hint' | 'step' | 'answer';

/** `saving`: judged, but not yet written; the screen must not say so yet. */
export type Phase = 'fresh' | 'working' | 'saving' | 'passed' | 'failed';

/** Plain JSON: it is the draft. */
export interface Session<S> {
  readonly state: S;
  readonly phase: Phase;
  /** Misses since it was last begun anew. */
  readonly misses: number;
  readonly hints: number;
  readonly help: Help;
  /** Does the screen show the whole answer now? */
  readonly revealed: boolean;
  /** The latest judgement, as long as it stands on the screen. */
  readonly verdict?: Verdict | undefined;
  readonly replies: readonly Reply[];
  /** Milliseconds worked since the last submitted answer. */
  readonly activeMs: number;
}

export type SessionEvent<A> =
  | { readonly type: 'act'; readonly action: A }
  | { readonly type: 'check' }
  /** The attempt is written (or kept in memory for want of a disk). */
  | { readonly type: 'stored' }
  | { readonly type: 'hint' }
  | { readonly type: 'reveal' }
  /** Again: after a miss what was right stays; after passing or seeing the answer all begins anew from this seed. */
  | { readonly type: 'retry'; readonly seed: number }
  | { readonly type: 'worked'; readonly ms: number };

/** A session that nobody has touched. */
export function beginSession<E extends ExerciseBase, S, A>(
  engine: Engine<E, S, A>,
  exercise: E,
  seed: number,
): Session<S> {
  return {
    state: engine.start(exercise, seed),
    phase: 'fresh',
    misses: 0,
    hints: 0,
    help: 'none',
    revealed: false,
    replies: [],
    activeMs: 0,
  };
}

/** A session in which the exercise stands solved: for a learner who passed it elsewhere or whose draft is gone. */
export function passedSession<E extends ExerciseBase, S, A>(
  engine: Engine<E, S, A>,
  exercise: E,
  seed: number,
): Session<S> {
  const begun = beginSession(engine, exercise, seed);
  const state = engine.solve(exercise, begun.state);
  return {
    ...begun,
    state,
    phase: 'passed',
    verdict: engine.grade(exercise, state),
    replies: engine.replies(exercise, state),
  };
}

/** The next session. Total: an event that makes no sense now changes nothing. */
export function stepSession<E extends ExerciseBase, S, A>(
  engine: Engine<E, S, A>,
  exercise: E,
  session: Session<S>,
  event: SessionEvent<A>,
): Session<S> {
  switch (event.type) {
    case 'act':
      return act(engine, exercise, session, event.action);
    case 'check':
      return check(engine, exercise, session);
    case 'stored':
      return stored(engine, exercise, session);
    case 'hint':
      return hint(exercise, session);
    case 'reveal':
      return reveal(engine, exercise, session);
    case 'retry':
      return retry(engine, exercise, session, event.seed);
    case 'worked':
      return { ...session, activeMs: session.activeMs + Math.max(0, Math.round(event.ms)) };
  }
}

/** May the learner change the answer now? */
export const isOpen = (session: Session<unknown>, goesOn = false): boolean =>
  !session.revealed && (goesOn || (session.phase !== 'saving' && session.phase !== 'passed'));

/** May the answer be checked now? */
export function canCheck<E extends ExerciseBase, S, A>(
  engine: Engine<E, S, A>,
  exercise: E,
  session: Session<S>,
): boolean {
  return (session.phase === 'fresh' || session.phase === 'working') && engine.isReady(exercise, session.state);
}

/** May the answer and its reason be asked for? From the third miss on, or from the second if there was no step to show. */
export const canReveal = (session: Session<unknown>): boolean =>
  session.phase === 'failed' &&
  !session.revealed &&
  (session.misses >= 3 || (session.misses === 2 && !stepShown(session)));

/** Has the latest miss been answered with a step? What stands on the screen is then no longer what was submitted. */
export const stepShown = ({ phase, misses, help }: Session<unknown>): boolean =>
  phase === 'failed' && misses === 2 && (help === 'step' || help === 'answer');

/** The facts of the answer that is being saved. */
export function attemptOf<E extends ExerciseBase, S, A>(
  engine: Engine<E, S, A>,
  exercise: E,
  session: Session<S>,
): NewAttempt {
  return {
    exercise: exercise.id,
    kind: exercise.kind,
    revision: exercise.revision,
    durationMs: session.activeMs,
    misses: session.misses,
    hints: session.hints,
    help: session.help,
    verdict: session.verdict ?? engine.grade(exercise, session.state),
    answer: engine.answer(exercise, session.state),
  };
}

function act<E extends ExerciseBase, S, A>(
  engine: Engine<E, S, A>,
  exercise: E,
  session: Session<S>,
  action: A,
): Session<S> {
  if (session.phase === 'passed' && engine.goesOn) return goOn(engine, exercise, session, action);
  if (!isOpen(session)) return session;
  const open = session.phase === 'failed' ? engine.reopen(exercise, session.state) : session.state;
  const state = engine.step(exercise, open, action);
  if (state === open && session.phase !== 'failed') return session;
  return { ...session, state, phase: 'working', verdict: undefined, replies: [] };
}

/** At work again after passing; what still passes as it stands has only been looked at. */
function goOn<E extends ExerciseBase, S, A>(
  engine: Engine<E, S, A>,
  exercise: E,
  session: Session<S>,
  action: A,
): Session<S> {
  const state = engine.step(exercise, session.state, action);
  if (state === session.state) return session;
  if (engine.grade(exercise, state).passed) return { ...session, state };
  return { ...beginSession(engine, exercise, 1), state, phase: 'working' };
}

function check<E extends ExerciseBase, S, A>(engine: Engine<E, S, A>, exercise: E, session: Session<S>): Session<S> {
  if (!canCheck(engine, exercise, session)) return session;
  return {
    ...session,
    phase: 'saving',
    verdict: engine.grade(exercise, session.state),
    replies: engine.replies(exercise, session.state),
  };
}

/** First miss: a hint. Second: a step is shown. From the third on the answer may be asked for. */
function stored<E extends ExerciseBase, S, A>(engine: Engine<E, S, A>, exercise: E, session: Session<S>): Session<S> {
  if (session.phase !== 'saving') return session;
  if (session.verdict?.passed) return { ...session, phase: 'passed', activeMs: 0 };
  const misses = session.misses + 1;
  const missed = { ...session, phase: 'failed', misses, activeMs: 0 } as const;
  if (misses === 2 && !engine.isFinished) {
    const state = engine.assist(exercise, engine.reopen(exercise, session.state));
    // A step that leaves nothing to do is no step: the answer may be asked for instead.
    return engine.grade(exercise, state).passed ? missed : { ...missed, state, help: atLeast(session.help, 'step') };
  }
  const hasHint = exercise.hints.length > 0;
  return misses === 1 && hasHint
    ? { ...missed, hints: Math.max(1, session.hints), help: atLeast(session.help, 'hint') }
    : missed;
}

function hint<S>(exercise: ExerciseBase, session: Session<S>): Session<S> {
  if (session.hints >= exercise.hints.length) return session;
  return { ...session, hints: session.hints + 1, help: atLeast(session.help, 'hint') };
}

function reveal<E extends ExerciseBase, S, A>(engine: Engine<E, S, A>, exercise: E, session: Session<S>): Session<S> {
  if (!canReveal(session)) return session;
  const state = engine.solve(exercise, session.state);
  return {
    ...session,
    state,
    revealed: true,
    help: 'answer',
    verdict: engine.grade(exercise, state),
    replies: engine.replies(exercise, state),
  };
}

function retry<E extends ExerciseBase, S, A>(
  engine: Engine<E, S, A>,
  exercise: E,
  session: Session<S>,
  seed: number,
): Session<S> {
  if (session.phase === 'passed') {
    const begun = beginSession(engine, exercise, seed);
    return engine.again ? { ...begun, state: engine.again(exercise, session.state) } : begun;
  }
  if (session.phase !== 'failed') return session;
  if (session.revealed)
    return { ...beginSession(engine, exercise, seed), phase: 'working', help: 'answer', misses: session.misses };
  const state = engine.reopen(exercise, session.state);
  return { ...session, state, phase: 'working', verdict: undefined, replies: [] };
}

const HELP_ORDER: readonly Help[] = ['none', 'hint', 'step', 'answer'];
const atLeast = (help: Help, wanted: Help): Help =>
  HELP_ORDER.indexOf(help) >= HELP_ORDER.indexOf(wanted) ? help : wanted;

const PHASES: readonly Phase[] = ['fresh', 'working', 'saving', 'passed', 'failed'];

/**
 * Parses a draft; undefined if it isn't one of this exercise (the author changed it, or the row is damaged).
 * A draft cut off while saving is open again: whether the attempt was written is for the attempts to say.
 */
export function restoreSession<E extends ExerciseBase, S, A>(
  engine: Engine<E, S, A>,
  exercise: E,
  saved: unknown,
): Session<S> | undefined {
  if (!isRecord(saved)) return undefined;
  const state = engine.restore(exercise, saved.state);
  const phase = PHASES.find((name) => name === saved.phase);
  const help = HELP_ORDER.find((name) => name === saved.help);
  if (state === undefined || phase === undefined || help === undefined) return undefined;
  if (!isNumber(saved.misses) || !isNumber(saved.hints) || !isBoolean(saved.revealed)) return undefined;
  const judged = phase === 'passed' || phase === 'failed';
  const hints = Math.min(Math.max(0, Math.floor(saved.hints)), exercise.hints.length);
  return {
    state,
    phase: phase === 'saving' ? 'working' : phase,
    misses: Math.max(0, Math.floor(saved.misses)),
    hints,
    help,
    revealed: saved.revealed && phase === 'failed',
    verdict: judged ? (parseVerdict(saved.verdict) ?? engine.grade(exercise, state)) : undefined,
    replies: judged ? engine.replies(exercise, state) : [],
    activeMs: isNumber(saved.activeMs) ? Math.max(0, saved.activeMs) : 0,
  };
}

/**
 * Parses a draft that was begun before the author changed the exercise: what the learner has put in stays, if it still
 * fits. After a miss it doesn't: an old judgement has marked what is right, or taken it away. undefined: begin anew.
 */
export function restoreRevised<E extends ExerciseBase, S, A>(
  engine: Engine<E, S, A>,
  exercise: E,
  saved: unknown,
): Session<S> | undefined {
  const old = restoreSession(engine, exercise, saved);
  return old?.phase === 'working' && old.misses === 0 ? { ...old, hints: 0, help: 'none' } : undefined;
}

function parseVerdict(saved: unknown): Verdict | undefined {
  if (!isRecord(saved) || !isBoolean(saved.passed) || !isNumber(saved.score) || !isRecord(saved.parts))
    return undefined;
  const keys = Object.keys(saved.parts);
  if (!isArrayOf(keys, isString)) return undefined;
  const parts: Record<string, boolean> = {};
  for (const key of keys) parts[key] = saved.parts[key] === true;
  return { passed: saved.passed, score: saved.score, parts };
}
