import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OutputLine } from '../../code/output-log.ts';
import { useT } from '../../ui/context.ts';
import css from './CodeView.module.css';
import type { Workshop } from './use-workshop.ts';

interface OutputProps {
  readonly shop: Workshop;
  /** A page says little here; nothing is shown as long as it says nothing. */
  readonly isPage: boolean;
}

const NOTES = { stopped: 'code.stopped', broken: 'code.broken', heavy: 'code.heavy' } as const;

const drawLine = ({ number, text, stream }: OutputLine) => <span key={number} data-stream={stream}>{`${text}\n`}</span>;

/** What the program printed: its beginning and its end, however much it was. */
export function Output({ shop, isPage }: OutputProps) {
  const t = useT();
  const { head, left, tail } = shop.log;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [shop.printed]);
  const isEmpty = head.length === 0 && tail.length === 0;
  const note = shop.note && t(NOTES[shop.note]);
  return (
    <div class={css.output} hidden={isEmpty && note === undefined && (isPage || shop.told !== undefined)}>
      <div ref={box} role="log" aria-live="polite" aria-label={t('code.output')} data-output>
        {head.map(drawLine)}
        {left > 0 && <i>{t('code.outputLeft', { count: left })}</i>}
        {tail.map(drawLine)}
      </div>
      {isEmpty && note === undefined && (
        <p class="quiet">{shop.phase === 'idle' && shop.hasRun ? t('code.done') : t('code.outputEmpty')}</p>
      )}
      {note !== undefined && (
        <p class="quiet" role="status">
          {note}
        </p>
      )}
    </div>
  );
}
