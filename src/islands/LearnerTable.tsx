import { useState } from 'preact/hooks';
import { comparable } from '../core/text.ts';
import type { CourseIndex } from '../course/model.ts';
import type { Learner } from '../records/model.ts';
import { cleanNickname, NICKNAME_MAX, nicknameLength } from '../records/nickname.ts';
import { Animal } from '../ui/Animal.tsx';
import { useT } from '../ui/context.ts';
import { SearchField } from '../ui/SearchField.tsx';
import { DeletedLearners } from './DeletedLearners.tsx';
import { PathwayChoice } from './PathwayChoice.tsx';
import { partLearner } from './part-learner.ts';
import type { LearnerRow, Room } from './room.ts';

/** Above this many rows there is a field to find one by. */
const FEW = 12;

interface TableProps {
  readonly room: Room;
  readonly courses: readonly CourseIndex[];
  /** This start of the app: deleting can be undone until the next one. */
  readonly start: string;
}

/** All children of this machine, for a grown-up: rename, group, way, unlock, delete with undo. */
export function LearnerTable({ room, courses, start }: TableProps) {
  const t = useT();
  const [query, setQuery] = useState('');
  const found = room.rows.filter(({ learner }) => isFound(learner, query));
  return (
    <section>
      <h2>{t('adult.learners')}</h2>
      {room.rows.length === 0 && <p class="quiet">{t('adult.learnersNone')}</p>}
      {room.rows.length > FEW && (
        <SearchField
          label={t('adult.search')}
          query={query}
          onQuery={setQuery}
          said={t('adult.found', { found: found.length, total: room.rows.length })}
        />
      )}
      {found.length > 0 && (
        <div class="table-scroll" tabIndex={0} role="region" aria-label={t('adult.learners')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('adult.name')}</th>
                <th scope="col">{t('adult.group')}</th>
                <th scope="col">{t('adult.seen')}</th>
                <th scope="col">{t('adult.done')}</th>
                <th scope="col">{t('adult.ownPathway')}</th>
                <th scope="col">
                  <span class="unseen">{t('adult.delete')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {found.map((row) => (
                <Row key={row.learner.id} row={row} room={room} courses={courses} start={start} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <DeletedLearners room={room} />
    </section>
  );
}

const isFound = ({ nickname, group }: Learner, query: string): boolean =>
  [nickname, group].some((text) => comparable(text).includes(comparable(query)));

function Row({ row, room, courses, start }: TableProps & { readonly row: LearnerRow }) {
  const t = useT();
  const { learner } = row;
  const { store } = room;
  const seen = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'short', timeStyle: 'short' });
  return (
    <tr data-row={learner.id}>
      <th scope="row">
        <span class="table-name">
          {learner.animal && <Animal name={learner.animal} size={32} />}
          {learner.guest ? t('adult.guest') : <NameField learner={learner} room={room} />}
        </span>
        {row.joined.map((other) => (
          <span key={other.id} class="quiet" data-joined={other.id}>
            {t('adult.joined', { name: other.nickname })}{' '}
            <button type="button" class="link" data-action="part" onClick={() => partLearner(store, other.id)}>
              {t('adult.part')}
            </button>
          </span>
        ))}
      </th>
      <td>{!learner.guest && <GroupField learner={learner} room={room} />}</td>
      <td>{seen.format(learner.seenAt)}</td>
      <td>
        {t('adult.doneLessons', { count: row.done })}
        <div class="quiet">{t('adult.guestSteps', { count: row.answers })}</div>
      </td>
      <td>
        {!learner.guest && (
          <PathwayChoice
            courses={courses}
            value={learner.settings.pathway}
            none={t('adult.pathwayMachine')}
            label={`${t('adult.ownPathway')} · ${learner.nickname}`}
            onChange={(pathway) => store.updateLearner(learner.id, { settings: { ...learner.settings, pathway } })}
          />
        )}
      </td>
      <td>
        {learner.lock && (
          <button type="button" class="plain" onClick={() => store.updateLearner(learner.id, { lock: undefined })}>
            {t('adult.unlock')}
          </button>
        )}
        <button
          type="button"
          class="plain"
          data-action="delete-learner"
          aria-label={`${t('adult.delete')} · ${learner.nickname || t('adult.guest')}`}
          onClick={() => store.deleteLearner(learner.id, start)}
        >
          {t('adult.delete')}
        </button>
      </td>
    </tr>
  );
}

interface FieldProps {
  readonly learner: Learner;
  readonly room: Room;
}

function NameField({ learner, room }: FieldProps) {
  const t = useT();
  const save = (typed: string) => {
    const nickname = cleanNickname(typed);
    if (nickname === '' || nicknameLength(nickname) > NICKNAME_MAX) return;
    room.store.updateLearner(learner.id, { nickname });
  };
  return <SavedField label={t('adult.name')} value={learner.nickname} onSave={save} />;
}

function GroupField({ learner, room }: FieldProps) {
  const t = useT();
  const save = (typed: string) => room.store.updateLearner(learner.id, { group: cleanNickname(typed) });
  return <SavedField label={`${t('adult.group')} · ${learner.nickname}`} value={learner.group} onSave={save} />;
}

function SavedField({ label, value, onSave }: { label: string; value: string; onSave: (value: string) => void }) {
  const [typed, setTyped] = useState<string | undefined>();
  return (
    <input
      class="table-field"
      aria-label={label}
      value={typed ?? value}
      autocomplete="off"
      onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      onChange={({ currentTarget }) => {
        onSave(currentTarget.value);
        setTyped(undefined);
      }}
    />
  );
}
