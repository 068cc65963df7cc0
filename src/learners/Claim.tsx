import type { Learner } from '../storage/store.ts';
import { Animal } from '../ui/Animal.tsx';
import { useT } from '../ui/context.ts';

interface ClaimProps {
  readonly learner: Learner;
  /** How many exercises the guest did. */
  readonly count: number;
  readonly onAnswer: (mine: boolean) => void;
}

/** "Somebody worked here without an animal. Was it you?" */
export function Claim({ learner, count, onAnswer }: ClaimProps) {
  const t = useT();
  return (
    <div class="new-learner" data-claim>
      <p class="dialog-title">
        <Animal name={learner.animal} size={64} />
        {t('claim.title', { count })}
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
