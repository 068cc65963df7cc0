import { useRef, useState } from 'preact/hooks';
import type { Learner } from '../../records/model.ts';
import { useT } from '../../ui/context.ts';
import type { ShownWork } from './made.ts';
import { printWorks } from './print-works.ts';
import { WorkCard } from './WorkCard.tsx';
import { WorkDialog } from './WorkDialog.tsx';

interface WorksProps {
  readonly works: readonly ShownWork[];
  readonly learner: Learner | undefined;
}

/** What a child has made and kept: an album on the screen, a sheet for each on paper. */
export function Works({ works, learner }: WorksProps) {
  const t = useT();
  const [seen, setSeen] = useState<string>();
  const album = useRef<HTMLDivElement>(null);
  const open = works.find(({ key }) => key === seen);
  const cardOf = (key: string) =>
    [...(album.current?.children ?? [])].find((card) => card.getAttribute('data-work') === key);
  return (
    <section data-works>
      <div class="work-head">
        <h2>{t('me.works')}</h2>
        {works.length > 0 && (
          <button type="button" class="plain" data-action="print-works" onClick={() => printWorks()}>
            {t('me.worksPrint')}
          </button>
        )}
      </div>
      {works.length === 0 && <p class="quiet">{t('me.worksNone')}</p>}
      <div class="works" ref={album}>
        {works.map((work) => (
          <WorkCard key={work.key} work={work} learner={learner} onSee={() => setSeen(work.key)} />
        ))}
      </div>
      {open && (
        <WorkDialog work={open} onPrint={() => printWorks(cardOf(open.key))} onClose={() => setSeen(undefined)} />
      )}
    </section>
  );
}
