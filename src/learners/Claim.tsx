import type { Translate } from '../i18n/t.ts';
import type { Learner } from '../records/model.ts';
import { Animal } from '../ui/Animal.tsx';
import { useT } from '../ui/context.ts';

interface ClaimProps {
  readonly learner: Learner;
  /** How many exercises the guest has answered, and how many more they have begun. */
  readonly done: number;
  readonly begun: number;
  readonly onAnswer: (mine: boolean) => void;
}

/** "Somebody worked here without an animal. Was it you?" */
export function Claim({ learner, done, begun, onAnswer }: ClaimProps) {
  const t = useT();
  return (
    <div class="new-learner" data-claim>
      <p class="dialog-title">
        <Animal name={learner.animal} size={64} />
        {sentence(t, done, begun)}
      </p>
      <h2>{t('claim.question', { name: learner.nickname })}</h2>
      <div class="dialog-row">
        <button type="button" class="primary" data-action="claim" onClick={() => onAnswer(true)}>
          {t('claim.yes')}
        </button>
        <button type="button" class="plain" data-action="not-mine" onClick={() => onAnswer(false)}>
          {t('claim.no')}
        </button>
      </div>
    </div>
  );
}

function sentence(t: Translate, done: number, begun: number): string {
  if (done === 0) return t('claim.begun', { begun });
  return begun === 0 ? t('claim.done', { done }) : t('claim.both', { done, begun });
}
