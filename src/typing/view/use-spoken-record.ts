import { useEffect } from 'preact/hooks';
import { useT } from '../../ui/context.ts';
import { showCount, showShare } from './show-number.ts';
import { speedKey } from './speed-key.ts';
import type { TypingRecord } from './typing-record.ts';

interface SpokenRecord {
  readonly finished: boolean;
  /** Asked for at the end only. */
  readonly record: () => TypingRecord;
  readonly say: (text: string) => void;
}

/** Says how it went, once all is typed. */
export function useSpokenRecord({ finished, record, say }: SpokenRecord): void {
  const t = useT();
  useEffect(() => {
    if (!finished) return;
    const { accuracy, speed, unit } = record();
    if (accuracy === null || speed === null) return;
    say(`${t('typing.accuracy', { share: showShare(accuracy) })}. ${t(speedKey(unit), { count: showCount(speed) })}.`);
  }, [finished]);
}
