import { useState } from 'preact/hooks';
import type { Learner } from '../records/model.ts';
import { Animal } from '../ui/Animal.tsx';
import { useT } from '../ui/context.ts';
import { LOCK_LENGTH, LockPad } from './LockPad.tsx';

interface UnlockProps {
  readonly learner: Learner;
  readonly onOpen: () => void;
  readonly onBack: () => void;
}

/** Asks a learner for their three pictures. A wrong order is simply tried again. */
export function Unlock({ learner, onOpen, onBack }: UnlockProps) {
  const t = useT();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [missed, setMissed] = useState(false);
  const change = (next: readonly string[]) => {
    if (next.join() === learner.lock?.join()) return onOpen();
    const isFull = next.length >= LOCK_LENGTH;
    setMissed(isFull);
    setChosen(isFull ? [] : next);
  };
  return (
    <div class="new-learner">
      <h2 class="dialog-title">
        <Animal name={learner.animal} size={64} />
        {t('lock.title', { name: learner.nickname })}
      </h2>
      <LockPad chosen={chosen} onChange={change} clear={t('lock.again')} />
      {missed && (
        <p role="alert">
          {t('lock.wrong')} <span class="quiet">{t('lock.forgot')}</span>
        </p>
      )}
      <button type="button" class="plain" onClick={onBack}>
        {t('lock.back')}
      </button>
    </div>
  );
}
