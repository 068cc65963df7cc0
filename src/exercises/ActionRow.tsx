import { useState } from 'preact/hooks';
import { useT } from '../ui/context.ts';
import type { ExerciseBase } from './kind.ts';
import { canReveal, type Session } from './session.ts';

interface ActionRowProps {
  readonly exercise: ExerciseBase;
  readonly session: Session<unknown>;
  readonly checkable: boolean;
  /** No "check" button: the exercise is checked when it is done. */
  readonly checksItself: boolean;
  /** Does the answer come with its reason? */
  readonly hasReason: boolean;
  /** What is said of saving. */
  readonly note: string | undefined;
  /** Why the answer is only in memory. */
  readonly unsaved: string | undefined;
  readonly onCheck: () => void;
  readonly onRetry: () => void;
  readonly onReveal: () => void;
  readonly onHint: () => void;
  readonly onNext: (() => void) | undefined;
  readonly onSaveAgain: () => void;
}

/** What can be done now: one primary button, always the first of the row, and the lesser ones. */
export function ActionRow(props: ActionRowProps) {
  const { exercise, session, checkable, checksItself, hasReason, note, unsaved, onReveal, onHint, onNext, onRetry } =
    props;
  const t = useT();
  const [early, setEarly] = useState(false);
  const { phase, revealed } = session;
  const isAtWork = phase === 'fresh' || phase === 'working';
  const unready = !checkable && isAtWork;
  const press = unready ? () => setEarly(true) : pressOf(props);
  const moreHints = session.hints < exercise.hints.length && phase !== 'passed' && !revealed;
  const canSkip = phase === 'failed' && (revealed || (checksItself && session.misses >= 3));
  if (early && !unready) setEarly(false);
  return (
    <div class="exercise-row">
      {/* One element whatever it does, so that focus stays on it; and never dead: it says what is missing. */}
      {!(checksItself && isAtWork) && (
        <button
          type="button"
          class="primary"
          data-action={actionOf(session)}
          aria-disabled={unready || phase === 'saving' || undefined}
          onClick={press}
        >
          {t(labelOf(session))}
        </button>
      )}
      {phase === 'passed' && (
        <Plain
          action="retry"
          label={t(exercise.kind === 'practice' ? 'do.anotherRound' : 'do.again')}
          onPress={onRetry}
        />
      )}
      {canReveal(session) && !checksItself && (
        <Plain action="reveal" label={t(hasReason ? 'do.reveal' : 'do.revealPlain')} onPress={onReveal} />
      )}
      {canSkip && <Plain action="next" label={t('do.skip')} onPress={onNext} />}
      {moreHints && <Plain action="hint" label={t(session.hints === 0 ? 'do.hint' : 'do.moreHint')} onPress={onHint} />}
      <span class="exercise-saved" role={unsaved ? 'alert' : 'status'}>
        {unsaved ? t('saved.not', { why: unsaved }) : early && unready ? t('say.notReady') : note}
      </span>
      {unsaved && <Plain action="save" label={t('saved.retry')} onPress={props.onSaveAgain} />}
    </div>
  );
}

interface PlainProps {
  readonly action: string;
  readonly label: string;
  readonly onPress: (() => void) | undefined;
}

function Plain({ action, label, onPress }: PlainProps) {
  return (
    <button type="button" class="plain" data-action={action} onClick={onPress}>
      {label}
    </button>
  );
}

const actionOf = ({ phase }: Session<unknown>) =>
  phase === 'passed' ? 'next' : phase === 'failed' ? 'retry' : 'check';

function labelOf({ phase, revealed }: Session<unknown>) {
  if (phase === 'passed') return 'do.next';
  if (phase === 'failed') return revealed ? 'do.again' : 'do.retry';
  return 'do.check';
}

function pressOf({ session, onCheck, onRetry, onNext }: ActionRowProps): (() => void) | undefined {
  if (session.phase === 'passed') return onNext;
  return session.phase === 'failed' ? onRetry : onCheck;
}
