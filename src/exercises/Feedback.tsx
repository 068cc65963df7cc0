import type { PlainKey } from '../i18n/t.ts';
import { useT } from '../ui/context.ts';
import { Icon } from '../ui/Icon.tsx';
import { Markup } from '../ui/Markup.tsx';
import type { ExerciseBase, Explanation } from './kind.ts';
import { type Session, stepShown } from './session.ts';

interface FeedbackProps {
  readonly exercise: ExerciseBase;
  readonly session: Session<unknown>;
  /** Lines of the right answer, when it is shown. */
  readonly explanation: readonly Explanation[];
}

/** What the exercise says to the answer: what is right, what to do next, hints so far, the answer with its reason. */
export function Feedback({ exercise, session, explanation }: FeedbackProps) {
  const { phase, revealed } = session;
  const hints = exercise.hints.slice(0, session.hints);
  const missed = phase === 'failed' && !revealed;
  return (
    <div class="feedback" role="status" aria-live="polite" aria-atomic="true">
      {phase === 'passed' && (
        <p class="feedback-good">
          <Icon name="tick" />
          <Praise exercise={exercise} />
        </p>
      )}
      {missed && (
        <p class="feedback-nearly">
          <Nearly exercise={exercise} session={session} />
        </p>
      )}
      {hints.length > 0 && phase !== 'passed' && !revealed && <Hints hints={hints} />}
      {revealed && <Answer explanation={explanation} />}
      <SpokenReplies session={session} />
    </div>
  );
}

/** Kinds in which nothing is right or wrong, but done. */
const OWN_PRAISE: Readonly<Record<string, PlainKey>> = {
  think: 'say.done',
  typing: 'say.typed',
  ime: 'say.typed',
  practice: 'say.typed',
};

function Praise({ exercise }: { readonly exercise: ExerciseBase }) {
  const t = useT();
  const own = OWN_PRAISE[exercise.kind];
  if (own) return <>{t(own)}</>;
  return <>{'free' in exercise && exercise.free ? t('say.thanks') : t('say.right')}</>;
}

function Nearly({ exercise, session }: { readonly exercise: ExerciseBase; readonly session: Session<unknown> }) {
  const t = useT();
  if (exercise.kind in OWN_PRAISE) {
    return (
      <>
        <b>{t('say.nearly')}</b> {t('say.typeAgain')}
      </>
    );
  }
  const judged = Object.values(session.verdict?.parts ?? {});
  const right = judged.filter(Boolean).length;
  const wrong = judged.length - right;
  const first = exercise.hints.length > 0 ? 'say.lookAgain' : 'say.tryAgain';
  const isStep = stepShown(session);
  const next = session.misses === 1 ? first : isStep ? 'say.stepShown' : 'say.askAnswer';
  return (
    <>
      <b>{t('say.nearly')}</b>{' '}
      {right > 0 && !isStep && (wrong > 0 ? t('say.nearlyParts', { right, wrong }) : t('say.nearlyMore', { right }))}{' '}
      {t(next)}
    </>
  );
}

function Hints({ hints }: { readonly hints: readonly string[] }) {
  const t = useT();
  return (
    <div class="feedback-hints">
      <b>{t('say.hint')}</b>
      <ul>
        {hints.map((html) => (
          <Markup as="li" key={html} html={html} />
        ))}
      </ul>
    </div>
  );
}

function Answer({ explanation }: { readonly explanation: readonly Explanation[] }) {
  const t = useT();
  return (
    <div class="feedback-answer">
      <p>{t('say.answer')}</p>
      <ul>
        {explanation.map(({ answer, reason }) => (
          <li key={answer}>
            <Markup html={answer} />
            {reason && <Markup as="div" class="quiet" html={reason} />}
          </li>
        ))}
      </ul>
      <p>{t('say.yourTurn')}</p>
    </div>
  );
}

/** Replies stand beside their parts for the eye; here they join the spoken result. */
function SpokenReplies({ session }: { readonly session: Session<unknown> }) {
  if (session.phase !== 'passed' && session.phase !== 'failed') return null;
  return (
    <div class="unseen">
      {session.replies.map(({ part, html }) => (
        <Markup as="p" key={part} html={html} />
      ))}
    </div>
  );
}
