import { useMemo } from 'preact/hooks';
import { cpm, firstTryAccuracy } from '../../typing/metrics.ts';
import { openKeys, type PastTyping, type PracticePlan, practiceAfter } from '../../typing/practice/unlock.ts';
import type { Tally } from '../../typing/tally.ts';
import { RecordCard } from '../../typing/view/RecordCard.tsx';
import type { TypingRecord } from '../../typing/view/typing-record.ts';
import { useT } from '../../ui/context.ts';
import css from './PracticeView.module.css';
import type { Round } from './round.ts';

interface RoundCardProps {
  readonly round: Round;
  readonly tally: Tally;
  /** All that was typed before this round. */
  readonly past: readonly PastTyping[];
  readonly plan: PracticePlan;
  readonly minutes: number;
}

const MINUTE_MS = 60_000;

/** Milliseconds at work in this page's rounds, by the round: one that is drawn twice counts once. */
const workedHere = new Map<Tally, number>();

/** After a round: how it went, which keys are new, and whether it is enough for now. */
export function RoundCard({ round, tally, past, plan, minutes }: RoundCardProps) {
  const t = useT();
  const fresh = useMemo(() => (round.keys === '' ? [] : newKeys(round, tally, past, plan)), [tally]);
  workedHere.set(tally, tally.activeMs);
  const worked = [...workedHere.values()].reduce((sum, ms) => sum + ms, 0);
  const before = past.filter(({ rounds }) => rounds > 0);
  const last = before[before.length - 1];
  return (
    <>
      <RecordCard tally={tally} now={roundRecord(tally)} last={last && roundRecord(last.tally)} />
      <div class={css.news}>
        {fresh.length > 0 && (
          <p class={css.keys}>
            {t('practice.newKeys')}
            {fresh.map((key) => (
              <kbd key={key} data-new="true">
                {key === '⇧' ? 'Shift' : key.toUpperCase()}
              </kbd>
            ))}
          </p>
        )}
        {worked >= minutes * MINUTE_MS && <p>{t('practice.enough', { minutes })}</p>}
      </div>
    </>
  );
}

/** Rounds of any kind of text are compared by their keys. */
const roundRecord = (tally: Tally): TypingRecord => ({
  accuracy: firstTryAccuracy(tally),
  speed: cpm(tally),
  unit: 'keys',
});

/** The keys that this round has opened. */
function newKeys({ keys }: Round, tally: Tally, past: readonly PastTyping[], plan: PracticePlan): readonly string[] {
  const after = practiceAfter([...past, { tally, keys, rounds: 1 }], plan);
  const known = new Set(Array.from(keys));
  return openKeys(after, plan).filter((key) => !known.has(key));
}
