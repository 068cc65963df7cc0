import { useState } from 'preact/hooks';
import { isTaken } from '../learners/is-taken.ts';
import { NewLearner, type NewLearnerForm } from '../learners/NewLearner.tsx';
import { Unlock } from '../learners/Unlock.tsx';
import type { Learner } from '../records/model.ts';
import { Animal } from '../ui/Animal.tsx';
import { useT } from '../ui/context.ts';
import type { FoundCode } from './read-any-code.ts';

interface WhoseCodeProps {
  readonly found: FoundCode;
  /** Everybody on this machine, without guests. */
  readonly learners: readonly Learner[];
  /** Those who may well be meant, likeliest first. */
  readonly likely: readonly Learner[];
  /** What has gone wrong; empty: nothing. */
  readonly fault: string;
  readonly onLearner: (learner: Learner) => void;
  readonly onNew: (form: NewLearnerForm) => void;
  readonly onBack: () => void;
}

/** "Whose code is this?": somebody who is here already, or a new animal. */
export function WhoseCode({ found, learners, likely, fault, onLearner, onNew, onBack }: WhoseCodeProps) {
  const t = useT();
  const [isNew, setNew] = useState(likely.length === 0);
  const [locked, setLocked] = useState<Learner | undefined>();
  if (locked) return <Unlock learner={locked} onOpen={() => onLearner(locked)} onBack={() => setLocked(undefined)} />;
  return (
    <div data-whose-code>
      <p role="status">{said(t, found)}</p>
      <p role="alert" class="complaint">
        {fault}
      </p>
      {!isNew && (
        <>
          <h2>{t('save.whose')}</h2>
          <div class="whose">
            {likely.map((learner) => (
              <button
                type="button"
                key={learner.id}
                class="picker-card"
                data-code-of={learner.id}
                onClick={() => (learner.lock ? setLocked(learner) : onLearner(learner))}
              >
                <Animal name={learner.animal} size={72} />
                <span class="picker-name">{learner.nickname}</span>
              </button>
            ))}
            <button type="button" class="picker-card picker-new" data-action="new-learner" onClick={() => setNew(true)}>
              <span class="picker-plus" aria-hidden="true">
                +
              </span>
              <span class="picker-name">{t('save.whoseNew')}</span>
            </button>
          </div>
          <button type="button" class="plain" onClick={onBack}>
            {t('save.back')}
          </button>
        </>
      )}
      {isNew && (
        <NewLearner
          groups={[...new Set(learners.map(({ group }) => group).filter(Boolean))]}
          isTaken={(nickname, animal) => isTaken(learners, nickname, animal)}
          onDone={onNew}
          onCancel={() => (likely.length > 0 ? setNew(false) : onBack())}
        />
      )}
    </div>
  );
}

function said(t: ReturnType<typeof useT>, { facts }: FoundCode): string {
  if (facts.kind === 'short')
    return facts.stars === 0 ? t('save.saysBegun') : t('save.saysShort', { done: facts.stars });
  const count = (state: string) => facts.states.filter((one) => one === state).length;
  const [done, working] = [count('done'), count('working')];
  if (done + working === 0) return t('save.saysBegun');
  return working === 0 ? t('save.saysShort', { done }) : t('save.says', { done, working });
}
