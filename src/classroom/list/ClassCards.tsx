import { useT } from '../../ui/context.ts';
import type { ViewProps } from '../view.ts';
import { CardSheet } from './CardSheet.tsx';
import { useCards } from './use-cards.ts';

/** Everybody's card, to be printed and cut out. */
export function ClassCards(props: ViewProps) {
  const t = useT();
  const { pupils } = props;
  const { cards, done, failed } = useCards(props);
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
      <CardSheet cards={cards} />
    </>
  );
}
