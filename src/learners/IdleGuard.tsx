import { useEffect, useRef, useState } from 'preact/hooks';
import { Animal } from '../ui/Animal.tsx';
import { useT } from '../ui/context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import type { Current } from './current.ts';

/** After this long without a touch the app asks who is there. Nobody is signed out; nothing is lost. */
const IDLE_MS = 10 * 60_000;
const LOOK_EVERY_MS = 10_000;

interface IdleGuardProps {
  readonly who: () => Current | undefined;
  readonly onOther: () => void;
}

/** "Still 小雨?" over the kept state, after ten idle minutes or a long sleep of the machine. */
export function IdleGuard({ who, onOther }: IdleGuardProps) {
  const t = useT();
  const touched = useRef(Date.now());
  const [asking, setAsking] = useState<Current | undefined>();
  useEffect(() => {
    const look = () => {
      if (Date.now() - touched.current >= IDLE_MS) setAsking(who());
    };
    const touch = () => {
      look();
      touched.current = Date.now();
    };
    const events = ['pointerdown', 'keydown', 'wheel'] as const;
    for (const name of events) addEventListener(name, touch, { capture: true, passive: true });
    document.addEventListener('visibilitychange', look);
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => {
      for (const name of events) removeEventListener(name, touch, true);
      document.removeEventListener('visibilitychange', look);
      clearInterval(timer);
    };
  }, [who]);
  if (!asking) return null;
  const name = asking.guest ? t('who.you') : asking.nickname;
  const stay = () => setAsking(undefined);
  return (
    <Dialog label={t('who.still', { name })} onClose={stay}>
      <p class="dialog-title">
        {!asking.guest && <Animal name={asking.animal} size={64} />}
        {t('who.still', { name })}
      </p>
      <p class="quiet">{t('who.stillNote')}</p>
      <div class="dialog-row">
        <button type="button" class="primary" onClick={stay}>
          {t('who.stillYes')}
        </button>
        <button type="button" class="plain" onClick={onOther}>
          {t('who.stillNo')}
        </button>
      </div>
    </Dialog>
  );
}
