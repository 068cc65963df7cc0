import { useState } from 'preact/hooks';
import { comparable } from '../core/text.ts';
import { Unlock } from '../learners/Unlock.tsx';
import type { Learner } from '../records/model.ts';
import { takeLearner } from '../saving/take-learner.ts';
import type { Store } from '../storage/store.ts';
import { Animal } from '../ui/Animal.tsx';
import { useT } from '../ui/context.ts';
import { SearchField } from '../ui/SearchField.tsx';

/** More than these are found by a letter or two. */
const FEW = 12;

interface TakeByAnimalProps {
  readonly store: Store;
  readonly learners: readonly Learner[];
  readonly courses: readonly string[];
}

/** Nobody is at this tab: each takes their file by pressing their animal, through their lock if they have one. */
export function TakeByAnimal({ store, learners, courses }: TakeByAnimalProps) {
  const t = useT();
  const [query, setQuery] = useState('');
  const [locked, setLocked] = useState<Learner | undefined>();
  const [said, setSaid] = useState('');
  const take = async (learner: Learner) => {
    setLocked(undefined);
    const name = await takeLearner(store, learner, courses).catch(() => undefined);
    setSaid(name === undefined ? t('save.fileFailed') : t('save.fileSaved', { name }));
  };
  if (locked) return <Unlock learner={locked} onOpen={() => take(locked)} onBack={() => setLocked(undefined)} />;
  const found = learners.filter(({ nickname }) => comparable(nickname).includes(comparable(query)));
  return (
    <section data-take-by-animal>
      <h2>{t('save.take')}</h2>
      <p>{t('save.takeWho')}</p>
      <p class="quiet">{t('save.fileNote')}</p>
      {learners.length > FEW && (
        <SearchField
          label={t('picker.search')}
          query={query}
          onQuery={setQuery}
          said={t('picker.count', { count: found.length })}
        />
      )}
      <div class="whose">
        {found.slice(0, query === '' ? FEW : found.length).map((learner) => (
          <button
            type="button"
            key={learner.id}
            class="picker-card"
            data-take={learner.id}
            onClick={() => (learner.lock ? setLocked(learner) : take(learner))}
          >
            <Animal name={learner.animal} size={64} />
            <span class="picker-name">{learner.nickname}</span>
          </button>
        ))}
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
