import { Animal } from '../ui/Animal.tsx';
import { useT } from '../ui/context.ts';
import type { Room } from './room.ts';

/** Who was deleted in this start of the app, and can still be brought back. */
export function DeletedLearners({ room }: { readonly room: Room }) {
  const t = useT();
  if (room.deleted.length === 0) return null;
  return (
    <>
      <h3>{t('adult.deleted')}</h3>
      <ul class="plain-list">
        {room.deleted.map(({ id, nickname, animal }) => (
          <li key={id}>
            {animal && <Animal name={animal} size={32} />} {nickname || t('adult.guest')}{' '}
            <button
              type="button"
              class="plain"
              data-action="restore-learner"
              onClick={() => room.store.restoreLearner(id)}
            >
              {t('adult.restore')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
