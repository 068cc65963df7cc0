import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../i18n/t.ts';
import { Icon } from '../ui/Icon.tsx';

/** How long to look away: the 20 seconds of the 20-20-20 rule for eyes. */
const SECONDS = 20;

/** Gives each pause box its quiet 20 seconds. */
export function mountPauses(page: HTMLElement, t: Translate): void {
  for (const place of page.querySelectorAll('[data-pause-host]')) render(<Pause t={t} />, place);
}

/** No number ticks: whoever reads numbers doesn't look far away. The bar fills, and at the end it is said. */
function Pause({ t }: { readonly t: Translate }) {
  const row = useRef<HTMLDivElement>(null);
  const [past, setPast] = useState<number | undefined>();
  const isDone = past === SECONDS;
  useEffect(() => {
    if (past === undefined || past >= SECONDS) return;
    const timer = setTimeout(() => setPast(past + 1), 1000);
    return () => clearTimeout(timer);
  }, [past]);
  const start = () => {
    // The button goes; the focus stays in its place.
    row.current?.focus();
    setPast(0);
  };
  return (
    <div ref={row} class="pause-row" tabIndex={-1}>
      {past === undefined ? (
        <button type="button" class="plain" onClick={start}>
          {t('pause.start')}
        </button>
      ) : (
        <progress max={SECONDS} value={past} aria-label={t('box.pause')} />
      )}
      <span role="status">
        {isDone && t('pause.done')} {isDone && <Icon name="tick" size={20} />}
      </span>
    </div>
  );
}
