import { useEffect, useState } from 'preact/hooks';
import { type TwinPair, twinsAmong } from '../../saving/twins-among.ts';
import type { Store } from '../../storage/store.ts';
import { Animal } from '../../ui/Animal.tsx';
import { useT } from '../../ui/context.ts';
import { showDay } from '../../ui/show-time.ts';

/** Namesakes with one animal, of whom nobody has said yet whether they are one child. */
export function TwinQuestions({ store, onAnswer }: { readonly store: Store; readonly onAnswer: () => Promise<void> }) {
  const t = useT();
  const [pairs, setPairs] = useState<readonly TwinPair[]>([]);
  useEffect(() => {
    const read = async () => {
      const [learners, aliases] = await Promise.all([store.learners(), store.aliases()]);
      setPairs(twinsAmong(learners, aliases));
    };
    read();
    return store.subscribe(['learners', 'aliases'], read);
  }, [store]);
  if (pairs.length === 0) return null;
  const answer = async ({ one, other }: TwinPair, isSame: boolean) => {
    await store.addAlias(other.id, one.id, isSame, Date.now());
    await onAnswer();
  };
  return (
    <section data-twins>
      <h2>{t('class.stickTwins')}</h2>
      <p class="quiet">{t('class.stickTwinsNote')}</p>
      <ul class="staged">
        {pairs.map((pair) => (
          <li key={`${pair.one.id} ${pair.other.id}`}>
            <Animal name={pair.one.animal} size={44} />
            <span>
              {t('class.stickTwin', {
                name: pair.one.nickname,
                one: showDay(pair.one.createdAt),
                other: showDay(pair.other.createdAt),
              })}
            </span>
            <span class="twin-answers">
              <button type="button" class="plain" data-twin="same" onClick={() => answer(pair, true)}>
                {t('class.stickTwinYes')}
              </button>
              <button type="button" class="plain" data-twin="two" onClick={() => answer(pair, false)}>
                {t('class.stickTwinNo')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
