import { useState } from 'preact/hooks';
import type { Translate } from '../../i18n/t.ts';
import { useT } from '../../ui/context.ts';
import { BackAgain } from './BackAgain.tsx';
import type { MachineLine } from './machine-line.ts';
import { StickTable } from './StickTable.tsx';
import type { SyncResult } from './sync-stick.ts';

interface StickContentProps {
  readonly lines: readonly MachineLine[];
  readonly result: SyncResult | undefined;
  readonly busy: boolean;
  readonly onSync: (back: ReadonlySet<string>) => void;
}

/** What lies on the stick, the press that does it all, and what came of it. */
export function StickContent({ lines, result, busy, onSync }: StickContentProps) {
  const t = useT();
  const [back, setBack] = useState<ReadonlySet<string>>(new Set());
  return (
    <>
      {lines.length === 0 ? <p>{t('class.stickEmpty')}</p> : <StickTable lines={lines} />}
      <BackAgain lines={lines} back={back} onBack={setBack} />
      <div class="dialog-row">
        <button type="button" class="primary" data-action="sync-stick" disabled={busy} onClick={() => onSync(back)}>
          {t('class.stickSync')}
        </button>
      </div>
      <p role="status" data-stick-done>
        {result && !busy && resultText(t, result)}
      </p>
    </>
  );
}

/** What a sync has done, in a sentence or two. */
export function resultText(t: Translate, { lines, own, joined }: SyncResult, byHand = false): string {
  const sum = (pick: (line: MachineLine) => number) => lines.reduce((total, line) => total + pick(line), 0);
  const brought = {
    people: sum(({ fresh }) => fresh.learners),
    attempts: sum(({ fresh }) => fresh.attempts),
    works: sum(({ fresh }) => fresh.works),
  };
  const text = byHand
    ? t('class.stickSyncedFiles', brought)
    : own.isNew
      ? t('class.stickSynced', brought)
      : t('class.stickSyncedSame', brought);
  return joined === 0 ? text : `${text}${t('class.stickJoined', { count: joined })}`;
}
