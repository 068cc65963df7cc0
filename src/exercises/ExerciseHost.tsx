import { Component, type ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { hash32 } from '../core/hash.ts';
import type { Json } from '../core/json.ts';
import type { Ladder } from '../typing/practice/ladder.ts';
import { useT } from '../ui/context.ts';
import { Icon } from '../ui/Icon.tsx';
import { Markup } from '../ui/Markup.tsx';
import { ActionRow } from './ActionRow.tsx';
import type { NewAttempt, PastAnswer, PastVersion } from './attempt.ts';
import { domId } from './dom-id.ts';
import { Feedback } from './Feedback.tsx';
import type { Engine, ExerciseBase } from './kind.ts';
import type { Session, SessionEvent } from './session.ts';
import { attemptOf, beginSession, canCheck, canReveal, isOpen, stepSession } from './session.ts';
import { useSession } from './use-session.ts';
import { useWorkedTime } from './use-worked-time.ts';
import type { AnyView, Draw } from './view.ts';

/** What saving an answer came to. `unsaved` names why it is only in memory. */
export type Saved = { readonly ok: true } | { readonly ok: false; readonly why: string };

/** Where a host puts what must be kept. It knows no storage and no learner. */
export interface Sink {
  /** Resolves when the attempt is on the disk (or is kept in memory, with the reason). `after` is the new draft. */
  submit(attempt: NewAttempt, after: Session<unknown>): Promise<Saved>;
  /** Keeps the draft: at once, or a little later, in case there is more. */
  keep(session: Session<unknown>, when?: 'now'): void;
  /** Keeps the draft now and, beside it, a version of the work if one is given, with what came of it. Never rejects. */
  save(session: Session<unknown>, version?: Json, outcome?: Json): Promise<void>;
  /** Tries again to write what is only in memory, of every exercise on the page. */
  retry(): Promise<void>;
  /** Calls back when nothing of this exercise is only in memory any more. Returns the way to stop. */
  whenSaved(listener: () => void): () => void;
}

/** A sink for pages without learner or disk: prose on the server, the workbench. */
export const noSink: Sink = {
  submit: () => Promise.resolve({ ok: true }),
  keep: () => undefined,
  save: () => Promise.resolve(),
  retry: () => Promise.resolve(),
  whenSaved: () => () => undefined,
};

export interface HostProps {
  readonly exercise: ExerciseBase;
  readonly engine: Engine<ExerciseBase, unknown, unknown>;
  readonly View: AnyView;
  readonly session?: Session<unknown> | undefined;
  /** Has the author changed the exercise since the session was kept? */
  readonly changed?: boolean | undefined;
  readonly sink?: Sink | undefined;
  readonly versions?: readonly PastVersion[] | undefined;
  /** What this learner has typed before, read anew at each look. */
  readonly history?: (() => readonly PastAnswer[]) | undefined;
  readonly ladder?: Ladder | undefined;
  /** Draws the seed of a new round. */
  readonly drawSeed?: (() => number) | undefined;
  /** "Next" was pressed. */
  readonly onNext?: (() => void) | undefined;
  /** The note beside the buttons once an answer is kept. */
  readonly savedNote?: (() => string) | undefined;
}

/**
 * The first seed of an exercise: the same on the server and for every learner, so that nothing changes its place under a
 * quick finger when the page wakes. Each new round is shuffled anew.
 */
export const firstSeed = (exercise: ExerciseBase): number => hash32(exercise.id);

/** One exercise on the page: prompt, the kind's own view, feedback, buttons. Everything kinds share on the screen. */
export function ExerciseHost(props: HostProps) {
  return (
    <Boundary>
      <Host {...props} />
    </Boundary>
  );
}

function Host({ exercise, engine, View, session: saved, sink = noSink, versions = [], ...rest }: HostProps) {
  const t = useT();
  const { session, latest, dispatch } = useSession(
    engine,
    exercise,
    () => saved ?? beginSession(engine, exercise, firstSeed(exercise)),
  );
  const [begun] = useState(session.phase);
  const [unsaved, setUnsaved] = useState<string | undefined>();
  const [spoken, setSpoken] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const worked = useWorkedTime(session.phase);

  const waiting = useRef<(() => void)[]>([]);
  const change = (event: SessionEvent<unknown>, draw?: Draw<unknown>) => {
    const before = latest();
    // Work goes on while an answer is being kept: it comes after that answer.
    const isEarly = before.phase === 'saving' && event.type === 'act' && engine.goesOn;
    if (isEarly) return void waiting.current.push(() => change(event, draw));
    const next = dispatch(event, draw);
    if (next === before) return;
    if (event.type !== 'act' || isWorthKeeping(engine, exercise, before, next)) {
      sink.keep(next, engine.isCheckpoint && 'now');
    }
    if (event.type === 'act' && (engine.isFinished ?? engine.isReached)?.(exercise, next.state)) check();
  };

  const beforeCheck = useRef<() => Promise<boolean>>();
  const pressCheck = async () => {
    if ((await beforeCheck.current?.()) !== false) check();
  };

  const check = async () => {
    if (!canCheck(engine, exercise, latest())) return;
    dispatch({ type: 'worked', ms: worked() });
    const judged = dispatch({ type: 'check' });
    if (judged.phase !== 'saving') return;
    const after = stepSession(engine, exercise, judged, { type: 'stored' });
    const result = await sink.submit(attemptOf(engine, exercise, judged), after);
    setUnsaved(result.ok ? undefined : result.why);
    dispatch({ type: 'stored' });
    for (const later of waiting.current.splice(0)) later();
  };

  const focus = (selector: string) => root.current?.querySelector<HTMLElement>(selector)?.focus();

  const retry = () => {
    change({ type: 'retry', seed: rest.drawSeed?.() ?? 1 });
    focus('[data-body]');
  };

  // Buttons that go away must not take the focus with them.
  const reveal = () => {
    change({ type: 'reveal' });
    focus('[data-body]');
  };
  const hint = () => {
    change({ type: 'hint' });
    if (latest().hints >= exercise.hints.length) focus('.primary');
  };

  useLayoutEffect(() => setShownState(root.current, shown(session)), [session.phase]);
  useLayoutEffect(() => sink.whenSaved(() => setUnsaved(undefined)), [sink]);

  const noteOf = ({ phase }: Session<unknown>) =>
    phase === 'saving' ? t('saved.saving') : isJudged(session) && !unsaved ? rest.savedNote?.() : undefined;
  const { phase } = session;
  const solved = phase === 'passed' || session.revealed;
  const promptId = `${domId(exercise.id)}-prompt`;
  const checkable = canCheck(engine, exercise, session);
  const note = noteOf(session);
  const { misses, hints, revealed, verdict, replies } = session;
  // Most keys and clicks change the state alone, of which these know nothing.
  const answer = useMemo(
    () => (
      <>
        <Feedback exercise={exercise} session={session} explanation={revealed ? engine.explain(exercise) : []} />
        <p class="unseen" role="status" aria-live="polite">
          {spoken}
        </p>
        <ActionRow
          exercise={exercise}
          session={session}
          checkable={checkable}
          hasReason={canReveal(session) && engine.explain(exercise).some(({ reason }) => reason)}
          checksItself={engine.isFinished !== undefined}
          note={note}
          unsaved={unsaved}
          onCheck={pressCheck}
          onRetry={retry}
          onReveal={reveal}
          onHint={hint}
          onNext={rest.onNext}
          onSaveAgain={sink.retry}
        />
      </>
    ),
    [phase, misses, hints, session.help, revealed, verdict, replies, checkable, note, unsaved, spoken],
  );
  return (
    <div
      ref={root}
      class="exercise-inner"
      onClickCapture={stopSecondClick}
      onKeyDownCapture={stopHeldKey}
      onKeyDown={checkByEnter}
    >
      {exercise.prompt === '' ? (
        <p class="unseen" id={promptId}>
          {t('say.noPrompt')}
        </p>
      ) : (
        <Markup as="div" class="exercise-prompt" id={promptId} html={exercise.prompt} />
      )}
      {rest.changed && session.phase === begun && (
        <p class="exercise-help">{t(begun === 'passed' ? 'say.changedPassed' : 'say.changed')}</p>
      )}
      <div data-body tabIndex={-1} class="exercise-body">
        <View
          exercise={exercise}
          state={session.state}
          act={(action, draw) => change({ type: 'act', action }, draw)}
          open={isOpen(session, engine.goesOn)}
          verdict={isJudged(session) ? engine.grade(exercise, session.state) : undefined}
          replies={isJudged(session) ? session.replies : []}
          solved={solved}
          announce={setSpoken}
          promptId={promptId}
          versions={versions}
          beforeCheck={beforeCheck}
          save={(version, outcome) => sink.save(latest(), version, outcome)}
          history={rest.history?.() ?? NO_HISTORY}
          ladder={rest.ladder}
        />
      </div>
      {answer}
    </div>
  );
}

const NO_HISTORY: readonly PastAnswer[] = [];

/** A change of phase is always kept; within one, kinds that change with every key say which change is worth it. */
const isWorthKeeping = (
  engine: Engine<ExerciseBase, unknown, unknown>,
  exercise: ExerciseBase,
  before: Session<unknown>,
  after: Session<unknown>,
): boolean =>
  before.phase !== after.phase ||
  engine.isCheckpoint === undefined ||
  engine.isCheckpoint(exercise, before.state, after.state);

/** Writes the exercise's state where tests and styles read it: on its root element, which the page owns. */
function setShownState(inside: Element | null, state: string): void {
  inside?.closest('[data-exercise]')?.setAttribute('data-state', state);
}

/** The public state of an exercise; saving is still "working" to everybody outside. */
const shown = (session: Session<unknown>): string => (session.phase === 'saving' ? 'working' : session.phase);

/**
 * Does a judgement stand on the screen? What the view shows is judged anew from the state on the screen: a shown step
 * has changed it since it was submitted.
 */
const isJudged = ({ phase }: Session<unknown>): boolean => phase === 'passed' || phase === 'failed';

/** Children double-click everything. The second click would undo the first, or press what has just come up under it. */
function stopSecondClick(event: MouseEvent): void {
  if (event.detail < 2) return;
  event.preventDefault();
  event.stopPropagation();
}

/** A key held down would go from "check" to "try again" by itself. */
function stopHeldKey(event: KeyboardEvent): void {
  const presses = event.key === 'Enter' || event.key === ' ';
  if (event.repeat && presses && event.target instanceof HTMLButtonElement) event.preventDefault();
}

/** Enter in the last line of text checks; one that confirms an input method's word isn't ours. */
function checkByEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
  if (!(event.target instanceof HTMLInputElement) || !(event.currentTarget instanceof Element)) return;
  event.currentTarget.querySelector<HTMLElement>('[data-action="check"]')?.click();
}

/** "This exercise broke": the lesson goes on, the prose stays, nothing kept is lost. */
class Boundary extends Component<{ readonly children: ComponentChildren }, { readonly broken: boolean }> {
  override state = { broken: false };
  private readonly place = { current: null as HTMLDivElement | null };

  override componentDidCatch(error: unknown) {
    console.error(error);
    this.setState({ broken: true }, () => setShownState(this.place.current, 'broken'));
  }

  override render() {
    return this.state.broken ? (
      <div ref={this.place}>
        <BrokenNote again={() => this.setState({ broken: false })} />
      </div>
    ) : (
      this.props.children
    );
  }
}

function BrokenNote({ again }: { readonly again: () => void }) {
  const t = useT();
  return (
    <div class="exercise-row" role="alert">
      <p>{t('say.broken')}</p>
      <button type="button" class="plain" onClick={again}>
        <Icon name="again" />
        {t('say.brokenTry')}
      </button>
    </div>
  );
}
