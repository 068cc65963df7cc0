import type { CourseIndex } from '../course/model.ts';
import { markTaken } from '../learners/untaken.ts';
import type { Learner } from '../records/model.ts';
import { CodeCard } from '../saving/CodeCard.tsx';
import type { OwnCodes } from '../saving/own-codes.ts';
import { TakeFile } from '../saving/TakeFile.tsx';
import type { Store } from '../storage/store.ts';
import { useT } from '../ui/context.ts';
import { fromRoot } from '../ui/root.ts';
import { goTo } from './go-to.ts';
import { leaveTab } from './who.ts';
import { pageLang } from './words.ts';

/** A learner at this tab, with their codes in each course that has any. */
export interface Carried {
  readonly learner: Learner;
  readonly codes: readonly OwnCodes[];
}

interface TakeAlongProps {
  readonly store: Store;
  readonly carried: readonly Carried[];
  readonly courses: readonly CourseIndex[];
  /** Class is over: from here on to the picker. */
  readonly isEnd: boolean;
}

/** One's progress as a code to copy or to print, and as a file. */
export function TakeAlong({ store, carried, courses, isEnd }: TakeAlongProps) {
  const t = useT();
  const cards = carried.flatMap(({ learner, codes }) => codes.map((one) => ({ learner, codes: one })));
  const markAll = () => {
    for (const { learner } of carried) markTaken(learner.id);
  };
  const printCards = () => {
    print();
    markAll();
  };
  return (
    <section>
      <h2>{t(isEnd ? 'save.ended' : 'save.take')}</h2>
      {isEnd && <p>{t('save.endedNote')}</p>}
      {cards.length > 0 && (
        <>
          {!isEnd && <p>{t('save.takeNote')}</p>}
          {cards.map(({ learner, codes }) => (
            <CodeCard key={codes.full} learner={learner} codes={codes} at={Date.now()} />
          ))}
        </>
      )}
      <p class="dialog-row">
        {isEnd && <EndButtons markAll={markAll} />}
        {cards.length > 0 && (
          <button type="button" class="plain" data-action="print-card" onClick={printCards}>
            {t('save.print')}
          </button>
        )}
      </p>
      {carried.map(({ learner }) => (
        <TakeFile
          key={learner.id}
          store={store}
          order={{
            learners: [learner],
            scope: 'learner',
            words: [learner.group, learner.nickname || t('save.noName')],
            courses: courses.map(({ slug }) => slug),
          }}
          text={carried.length > 1 ? t('save.toFileOf', { name: learner.nickname }) : t('save.toFile')}
          note={t('save.fileNote')}
          isMain={!isEnd}
        />
      ))}
    </section>
  );
}

/** The way on, with or without having taken anything: one press either way. */
function EndButtons({ markAll }: { readonly markAll: () => void }) {
  const t = useT();
  const leave = () => {
    leaveTab();
    goTo(fromRoot(`${pageLang}/?ended`));
  };
  const done = () => {
    markAll();
    leave();
  };
  return (
    <>
      <button type="button" class="primary" data-action="taken" onClick={done}>
        {t('save.endedDone')}
      </button>
      <button type="button" class="plain" data-action="not-taken" onClick={leave}>
        {t('save.endedSkip')}
      </button>
    </>
  );
}
