import { useEffect, useState } from 'preact/hooks';
import type { Learner } from '../../records/model.ts';
import { CodeCard } from '../../saving/CodeCard.tsx';
import { type OwnCodes, ownCodes } from '../../saving/own-codes.ts';
import { useT } from '../../ui/context.ts';
import type { ViewProps } from '../view.ts';

interface Card {
  readonly learner: Learner;
  readonly codes: OwnCodes;
}

/** Everybody's card, to be printed and cut out. */
export function ClassCards({ store, course, pupils }: ViewProps) {
  const t = useT();
  const [cards, setCards] = useState<readonly Card[]>([]);
  const [done, setDone] = useState(0);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let isWanted = true;
    const make = async () => {
      const made: Card[] = [];
      for (const [at, { learner }] of pupils.entries()) {
        const codes = await ownCodes(store, course, learner.id);
        if (!isWanted) return;
        if (codes) made.push({ learner, codes });
        setDone(at + 1);
      }
      setCards(made);
    };
    make().catch(() => setFailed(true));
    return () => {
      isWanted = false;
    };
  }, [store, course, pupils]);
  const isMade = done >= pupils.length;
  return (
    <>
      <section class="no-print">
        <h1>{t('class.listCards')}</h1>
        <p>{t('class.cardsNote')}</p>
        {pupils.length === 0 && <p>{t('class.cardsNone')}</p>}
        {pupils.length > 0 && isMade && cards.length === 0 && <p>{t('class.cardsNoCodes')}</p>}
        {failed && <p role="alert">{t('class.failed')}</p>}
        <div class="dialog-row">
          {cards.length > 0 && (
            <button type="button" class="primary" data-action="print-cards" onClick={() => print()}>
              {t('class.cardsPrint', { count: cards.length })}
            </button>
          )}
          <a class="plain" href="#list">
            {t('class.cardsBack')}
          </a>
          <span role="status">{!isMade && t('class.cardsMaking', { done, total: pupils.length })}</span>
        </div>
      </section>
      <div class="card-sheet">
        {cards.map(({ learner, codes }) => (
          <CodeCard key={learner.id} learner={learner} codes={codes} at={Date.now()} />
        ))}
      </div>
    </>
  );
}
