import { useEffect } from 'preact/hooks';
import { useT } from '../../ui/context.ts';
import { showCount, showShare } from './show-number.ts';
import { speedKey } from './speed-key.ts';
import type { TypingRecord } from './typing-record.ts';

interface SpokenRecord {
  readonly finished: boolean;
  readonly record: TypingRecord;
  readonly say: (text: string) => void;
}

/** Says how it went, once all is typed. */
export function useSpokenRecord({ finished, record: { accuracy, speed, unit }, say }: SpokenRecord): void {
  const t = useT();
  useEffect(() => {
    if (!finished || accuracy === null || speed === null) return;
    say(`${t('typing.accuracy', { share: showShare(accuracy) })}. ${t(speedKey(unit), { count: showCount(speed) })}.`);
  }, [finished]);
}
