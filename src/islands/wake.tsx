import { hydrate, render } from 'preact';
import type { NewAttempt, PastAnswer } from '../exercises/attempt.ts';
import { firstSeed } from '../exercises/ExerciseHost.tsx';
import type { Exercise } from '../exercises/exercise.ts';
import type { Engine, ExerciseBase } from '../exercises/kind.ts';
import { passedSession, restoreRevised, restoreSession, type Session } from '../exercises/session.ts';
import { loadKind } from '../exercises/views.ts';
import type { Translate } from '../i18n/t.ts';
import { newSeed } from '../learners/new-id.ts';
import type { Draft, Work } from '../records/model.ts';
import type { Ladder } from '../typing/practice/ladder.ts';
import { ExerciseIsland } from './ExerciseIsland.tsx';
import { tellFault } from './faults.ts';
import { savedNote } from './saved-note.ts';
import { makeSink } from './sink.ts';
import { isPersistent } from './storage.ts';
import { here } from './who.ts';

export interface Waking {
  readonly section: HTMLElement;
  readonly exercise: Exercise;
  readonly t: Translate;
  readonly draft: Draft | undefined;
  /** The revisions of the exercise in which it was passed before; none: never. */
  readonly passedAs: readonly string[];
  readonly work: Work | undefined;
  readonly history: () => readonly PastAnswer[];
  readonly ladder: Ladder | undefined;
  readonly onNext: () => void;
  readonly onStored: (attempt: NewAttempt) => void;
}

/**
 * Gives one exercise its code and its saved state. The one place that hydrates: Astro can't hydrate a component that
 * is chosen at run time, and each kind's code is loaded only by lessons that use it.
 */
export async function wakeExercise(waking: Waking): Promise<void> {
  const { section, exercise, t } = waking;
  const place = section.querySelector('[data-host]');
  if (!place) return;
  try {
    const { View, engine } = await loadKind(exercise.kind);
    const { session, changed } = comeBack(engine, waking);
    const island = (
      <ExerciseIsland
        t={t}
        exercise={exercise}
        engine={engine}
        View={View}
        session={session}
        changed={changed}
        sink={makeSink(exercise, waking.onStored)}
        versions={[...(waking.work?.versions ?? [])].reverse()}
        history={waking.history}
        ladder={waking.ladder}
        drawSeed={newSeed}
        onNext={waking.onNext}
        savedNote={() => t(savedNote({ persistent: isPersistent(), guest: here()?.guest === true }))}
      />
    );
    // What the server drew fits only an untouched exercise.
    if (session) render(island, place);
    else hydrate(island, place);
    section.dataset.awake = '';
  } catch (error) {
    section.dataset.state = 'broken';
    tellFault('chunk-missing');
    console.error(error);
  }
}

interface Return {
  /** undefined: nothing to put back. */
  readonly session: Session<unknown> | undefined;
  /** Has the author changed the exercise since this learner worked on it? */
  readonly changed: boolean;
}

/** How an exercise stands for a learner who comes back. A changed one never un-passes anybody; it only says so. */
function comeBack(engine: Engine<ExerciseBase, unknown, unknown>, waking: Waking): Return {
  const { exercise, draft, passedAs } = waking;
  const isCurrent = draft?.revision === exercise.revision;
  const restored = (isCurrent ? restoreSession : restoreRevised)(engine, exercise, draft?.session);
  const passed = passedAs.length > 0 ? passedSession(engine, exercise, firstSeed(exercise)) : undefined;
  const wasHere = draft !== undefined || passed !== undefined;
  return {
    session: restored ?? passed,
    changed: wasHere && !isCurrent && !passedAs.includes(exercise.revision),
  };
}
