import type { ComponentChildren } from 'preact';
import type { Translate } from '../i18n/t.ts';
import type { OfflineStatus } from '../offline/page/offline-status.ts';
import { useT } from '../ui/context.ts';
import { Seeing } from './Seeing.tsx';

interface BarProps {
  readonly status: OfflineStatus | undefined;
  readonly onPinyin: (on: boolean) => void;
  /** Whose turn it is. */
  readonly children: ComponentChildren;
}

/** The right side of the bar: offline state, how it looks, whose turn it is. */
export function Bar({ status, onPinyin, children }: BarProps) {
  const t = useT();
  return (
    <>
      <span class="offline" data-offline-note>
        {offlineText(t, status)}
      </span>
      <Seeing onPinyin={onPinyin} />
      {children}
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
