import { useState } from 'preact/hooks';
import { cleanNickname } from '../../records/nickname.ts';
import { TakeFile } from '../../saving/TakeFile.tsx';
import { Animal } from '../../ui/Animal.tsx';
import { useT } from '../../ui/context.ts';
import { fromRoot } from '../../ui/root.ts';
import { pageLang } from '../page-lang.ts';
import type { ViewProps } from '../view.ts';
import { ClassCards } from './ClassCards.tsx';
import { inClass, putLearners } from './make-class.ts';
import { PasteList } from './PasteList.tsx';

/** Who is in a class, a list to add to it, and everybody's card. */
export function ClassListView(props: ViewProps) {
  return (
    <div class="class-page">{props.detail === 'cards' ? <ClassCards {...props} /> : <ClassList {...props} />}</div>
  );
}

function ClassList(props: ViewProps) {
  const t = useT();
  const { pupils, group, groups } = props;
  return (
    <>
      <section class="no-print">
        <h1>{t('class.list')}</h1>
        {pupils.length === 0 ? (
          <p>{t('class.listNone')}</p>
        ) : (
          <>
            <p>{t('class.listCount', { count: pupils.length })}</p>
            <ul class="class-people">
              {pupils.map(({ learner }) => (
                <li key={learner.id} data-class-child={learner.id}>
                  <Animal name={learner.animal} size={32} />
                  <span>{learner.nickname}</span>
                  {group === '' && groups.length > 1 && <span class="quiet">{learner.group}</span>}
                </li>
              ))}
            </ul>
            <div class="dialog-row">
              <a class="plain" data-action="to-cards" href="#list/cards">
                {t('class.listCards')}
              </a>
              <a class="plain" href={fromRoot(`${pageLang()}/grown-ups/`)}>
                {t('class.listEdit')}
              </a>
            </div>
            {group !== '' && <Rename key={group} {...props} />}
          </>
        )}
      </section>
      <PasteList {...props} />
      {pupils.length > 0 && <TakeClass {...props} />}
    </>
  );
}

/** The class as one file, whatever else is on this machine. */
function TakeClass({ store, pupils, group, courses }: ViewProps) {
  const t = useT();
  return (
    <section class="no-print">
      <h2>{t('class.file')}</h2>
      <TakeFile
        store={store}
        order={{
          learners: pupils.map(({ learner }) => learner),
          scope: 'several',
          words: [group || t('class.all'), t('save.people', { count: pupils.length })],
          courses: courses.map(({ slug }) => slug),
        }}
        text={t('class.fileSave')}
        note={t('class.fileNote', { count: pupils.length })}
        isMain={false}
      />
    </section>
  );
}

/** Another name for the whole class. */
function Rename({ store, group, refresh }: ViewProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const name = cleanNickname(typed).slice(0, 40);
  const rename = async (event: Event) => {
    event.preventDefault();
    if (name === '') return;
    // Whoever is in it, under all their ids.
    const learners = (await store.learners()).filter((one) => one.group === group).map((one) => inClass(one, name));
    await putLearners(store, learners);
    const [note] = await store.notes(group);
    if (note) await store.addNote(name, note.text, Date.now());
    setTyped('');
    await refresh();
  };
  return (
    <form class="class-rename" onSubmit={rename}>
      <label class="field">
        <span>{t('class.listRename', { name: group })}</span>
        <input
          name="class-name"
          value={typed}
          autocomplete="off"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <button type="submit" class="plain" disabled={name === ''}>
        {t('class.listRenameDo')}
      </button>
    </form>
  );
}
