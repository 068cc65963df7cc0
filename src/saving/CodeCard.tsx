import type { Learner } from '../records/model.ts';
import { Animal } from '../ui/Animal.tsx';
import { useT } from '../ui/context.ts';
import { showDay } from '../ui/show-time.ts';
import type { OwnCodes } from './own-codes.ts';
import { QrCode } from './QrCode.tsx';

interface CodeCardProps {
  readonly learner: Learner;
  readonly codes: OwnCodes;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A card to cut out and stick into an exercise book: who, how far, and the codes that lead back there. */
export function CodeCard({ learner, codes, at }: CodeCardProps) {
  const t = useT();
  return (
    <article class="code-card" data-code-card={learner.id}>
      <header>
        {learner.animal !== '' && <Animal name={learner.animal} size={56} />}
        <div>
          <b>{learner.nickname || t('save.noName')}</b>
          {learner.group !== '' && <p class="quiet">{learner.group}</p>}
          <p class="quiet">
            {codes.stars === 0
              ? t('save.begun', { day: showDay(at) })
              : t('save.stars', { count: codes.stars, day: showDay(at) })}
          </p>
        </div>
        <QrCode text={codes.full} label={t('save.qr')} />
      </header>
      <dl>
        <dt>{t('save.short')}</dt>
        <dd class="code" data-short-code>
          {codes.short}
        </dd>
        <dt>{t('save.full')}</dt>
        <dd class="code" data-full-code>
          {codes.full}
        </dd>
      </dl>
    </article>
  );
}
