import type { Attempt } from '../exercises/attempt.ts';
import { typingHistory } from '../progress/typing-history.ts';
import { HeatMap } from '../typing/view/HeatMap.tsx';
import { HistoryChart } from '../typing/view/HistoryChart.tsx';
import { useT } from '../ui/context.ts';

/** So many keys must have been typed before a picture of them says anything. */
const HITS_ENOUGH = 30;

/** The typing pages of a child's own book: how it went over time, and how each key goes. Nothing until something was typed. */
export function TypingBook({ attempts }: { readonly attempts: readonly Attempt[] }) {
  const t = useT();
  const { keys, hanzi, tally } = typingHistory(attempts);
  if (keys.length + hanzi.length === 0) return null;
  return (
    <section data-typing-book>
      <h2>{t('me.typing')}</h2>
      {Math.max(keys.length, hanzi.length) < 2 && <p class="quiet">{t('me.typingFew')}</p>}
      {keys.length > 1 && (
        <>
          <h3>{t('me.typingKeys')}</h3>
          <HistoryChart rounds={keys} />
        </>
      )}
      {tally.hits >= HITS_ENOUGH && <HeatMap tally={tally} />}
      {hanzi.length > 1 && (
        <>
          <h3>{t('me.typingHanzi')}</h3>
          <HistoryChart rounds={hanzi} />
        </>
      )}
    </section>
  );
}
