import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../i18n/t.ts';
import { Icon } from '../ui/Icon.tsx';

/** How long to look away: the 20 seconds of the 20-20-20 rule for eyes. */
const SECONDS = 20;

/** Gives each pause box its quiet 20-second count. */
export function mountPauses(page: HTMLElement, t: Translate): void {
  for (const place of page.querySelectorAll('[data-pause-host]')) render(<Pause t={t} />, place);
}

function Pause({ t }: { readonly t: Translate }) {
  const [left, setLeft] = useState<number | undefined>();
  useEffect(() => {
    if (left === undefined || left <= 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  if (left === undefined) {
    return (
      <div class="pause-row">
        <button type="button" class="plain" onClick={() => setLeft(SECONDS)}>
          {t('pause.start')}
        </button>
      </div>
    );
  }
  return (
    <div class="pause-row">
      <progress max={SECONDS} value={SECONDS - left} aria-label={t('box.pause')} />
      <span role={left === 0 ? 'status' : undefined}>
        {left > 0 ? t('pause.left', { seconds: left }) : t('pause.done')} {left === 0 && <Icon name="tick" size={20} />}
      </span>
    </div>
  );
}
