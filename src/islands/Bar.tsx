import { useState } from 'preact/hooks';
import type { Translate } from '../i18n/t.ts';
import type { Current } from '../learners/current.ts';
import type { OfflineStatus } from '../offline/page/offline-status.ts';
import { Animal } from '../ui/Animal.tsx';
import { useT } from '../ui/context.ts';
import { fromRoot } from '../ui/root.ts';
import { Seeing } from './Seeing.tsx';
import { pageLang } from './words.ts';

interface BarProps {
  readonly current: Current | undefined;
  readonly status: OfflineStatus | undefined;
  readonly onSwitch: () => void;
  readonly onEnd: () => void;
  readonly onPinyin: (on: boolean) => void;
}

/** The right side of the bar: offline state, how it looks, whose turn it is. */
export function Bar({ current, status, onSwitch, onEnd, onPinyin }: BarProps) {
  const t = useT();
  const [seeing, setSeeing] = useState(false);
  return (
    <>
      <span class="offline" data-offline-note>
        {offlineText(t, status)}
      </span>
      <button type="button" class="bar-quiet" aria-expanded={seeing} onClick={() => setSeeing(!seeing)}>
        {t('see.title')}
      </button>
      {seeing && <Seeing onPinyin={onPinyin} onClose={() => setSeeing(false)} />}
      {current && !current.guest ? (
        <>
          <a class="bar-me" href={fromRoot(`${pageLang}/me/`)} data-current={current.id}>
            <Animal name={current.animal} size={40} />
            {current.nickname}
          </a>
          <button type="button" class="bar-quiet" data-action="switch-learner" onClick={onSwitch}>
            {t('who.switch')}
          </button>
          <button type="button" class="bar-quiet" data-action="end-class" onClick={onEnd}>
            {t('who.endClass')}
          </button>
        </>
      ) : (
        <button type="button" class="plain bar-pick" data-action="switch-learner" onClick={onSwitch}>
          {t('who.pick')}
        </button>
      )}
    </>
  );
}

/** The offline state in words; nothing while it isn't known, and nothing for children where it can't be had. */
export function offlineText(t: Translate, status: OfflineStatus | undefined): string {
  if (!status || status.reason === 'insecure' || status.reason === 'unsupported') return '';
  const { ready, total } = status;
  if (status.updateWaiting) return t('offline.update');
  if (status.state === 'ready') return t('offline.ready', { ready, total });
  if (status.reason === 'failed') return t('offline.paused', { ready, total });
  return status.state === 'partial' ? t('offline.partial', { ready, total }) : t('offline.none');
}
