import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CourseIndex } from '../course/model.ts';
import type { Attempt } from '../exercises/attempt.ts';
import { LOCK_LENGTH, LockPad } from '../learners/LockPad.tsx';
import { cleanNickname, NICKNAME_MAX, nicknameHint, nicknameLength } from '../learners/nickname.ts';
import { currentStart } from '../learners/start.ts';
import { foldCourse } from '../progress/fold-course.ts';
import { identitiesOf } from '../progress/identity.ts';
import { foldSkills, type SkillProgress } from '../progress/skills.ts';
import type { Learner, Store, Work } from '../storage/store.ts';
import { Animal } from '../ui/Animal.tsx';
import { useT, Words } from '../ui/context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { fromRoot } from '../ui/root.ts';
import { coursesOnPage } from './courses-on-page.ts';
import { isSupported, startShell } from './shell.tsx';
import { storage } from './storage.ts';
import { currentOf, here, setHere } from './who.ts';
import { pageLang, words } from './words.ts';

const page = document.querySelector<HTMLElement>('[data-me]');
if (page && isSupported()) startMe(page);

interface Book {
  readonly learner: Learner | undefined;
  readonly attempts: readonly Attempt[];
  readonly works: readonly Work[];
}

async function startMe(place: HTMLElement): Promise<void> {
  startShell();
  const [t, store] = await Promise.all([words(), storage()]);
  const host = place.querySelector('[data-me-host]');
  const draw = async () => {
    const book = await readBook(store);
    const title = place.querySelector('h1');
    if (title && book.learner && !book.learner.guest)
      title.textContent = t('me.title', { name: book.learner.nickname });
    if (!host) return;
    render(
      <Words.Provider value={t}>
        <Me store={store} book={book} courses={coursesOnPage()} />
      </Words.Provider>,
      host,
    );
  };
  await draw();
  store.subscribe(['learners', 'attempts', 'works', 'aliases'], draw);
}

async function readBook(store: Store): Promise<Book> {
  const current = here();
  if (!current) return { learner: undefined, attempts: [], works: [] };
  const ids = [...identitiesOf(await store.aliases(), current.id)];
  const [learner, attempts, works] = await Promise.all([
    store.learner(current.id),
    store.attempts(ids),
    store.works(ids),
  ]);
  return { learner, attempts, works };
}

function Me({ store, book, courses }: { store: Store; book: Book; courses: readonly CourseIndex[] }) {
  const t = useT();
  const skills = courses.flatMap((course) => foldSkills(course, foldCourse(course, book.attempts)));
  const shown = skills.filter(({ state }) => state !== 'none');
  return (
    <>
      <section>
        <h2>{t('me.skills')}</h2>
        {shown.length === 0 && <p class="quiet">{t('me.skillsNone')}</p>}
        <ul class="skills">
          {shown.map((evidence) => (
            <SkillRow key={evidence.skill.id} evidence={evidence} />
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('me.works')}</h2>
        {book.works.length === 0 && <p class="quiet">{t('me.worksNone')}</p>}
        {book.works.map((work) => (
          <WorkCard key={`${work.learner}${work.exercise}`} work={work} />
        ))}
      </section>
      {book.learner && !book.learner.guest && <Settings store={store} learner={book.learner} />}
    </>
  );
}

function SkillRow({ evidence }: { evidence: SkillProgress }) {
  const t = useT();
  return (
    <li data-skill={evidence.skill.id} data-shown={evidence.state}>
      <b>{evidence.skill.title[pageLang]}</b>
      <span class="chip-state">{t(evidence.state === 'shown' ? 'me.shown' : 'me.some')}</span>
      <span class="quiet">{t('me.evidence', { passed: evidence.passed, first: evidence.firstTry })}</span>
    </li>
  );
}

/** What a work says: `think` keeps `{ text }`. Other kinds bring their own view of a work when they come. */
function textOf(content: unknown): string {
  return typeof content === 'object' && content !== null && 'text' in content ? String(content.text) : '';
}

function WorkCard({ work }: { work: Work }) {
  const t = useT();
  const versions = [...work.versions].reverse();
  const [address] = work.exercise.split('#');
  const [newest, ...older] = versions;
  if (!newest) return null;
  const when = (at: number) =>
    new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium' }).format(at);
  return (
    <article class="work">
      <p class="work-text">{textOf(newest.content)}</p>
      <p class="quiet">
        {t('think.version', { when: when(newest.at) })} ·{' '}
        <a href={fromRoot(`${pageLang}/${address}/`)}>{t('nav.backToLesson')}</a>
      </p>
      {older.length > 0 && (
        <details>
          <summary>{t('think.versions')}</summary>
          {older.map((version) => (
            <p key={version.id} class="quiet">
              {textOf(version.content)} — {when(version.at)}
            </p>
          ))}
        </details>
      )}
    </article>
  );
}

function Settings({ store, learner }: { store: Store; learner: Learner }) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const erase = async () => {
    const start = await currentStart();
    await store.deleteLearner(learner.id, start.id);
    // The page leaves by itself once its learner is gone (watchGone).
  };
  return (
    <section>
      <h2>{t('me.settings')}</h2>
      <Rename store={store} learner={learner} />
      <LockSettings store={store} learner={learner} />
      <button type="button" class="plain" data-action="delete-learner" onClick={() => setAsking(true)}>
        {t('me.delete')}
      </button>
      {asking && (
        <Dialog label={t('me.delete')} onClose={() => setAsking(false)}>
          <p class="dialog-title">
            <Animal name={learner.animal} size={64} />
            {t('me.deleteAsk', { name: learner.nickname })}
          </p>
          <div class="dialog-row">
            <button type="button" class="primary" onClick={() => setAsking(false)}>
              {t('me.deleteNo')}
            </button>
            <button type="button" class="plain" data-action="delete-yes" onClick={erase}>
              {t('me.deleteYes')}
            </button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

function Rename({ store, learner }: { store: Store; learner: Learner }) {
  const t = useT();
  const [typed, setTyped] = useState(learner.nickname);
  const [said, setSaid] = useState('');
  useEffect(() => setTyped(learner.nickname), [learner.nickname]);
  const nickname = cleanNickname(typed);
  const hint = nicknameHint(nickname);
  const save = async (event: Event) => {
    event.preventDefault();
    if (nickname === '') return setSaid(t('new.needNickname'));
    if (nicknameLength(nickname) > NICKNAME_MAX) return setSaid(t('new.tooLong'));
    await store.updateLearner(learner.id, { nickname });
    setHere(currentOf({ ...learner, nickname }));
    setSaid(t('me.renameDone'));
  };
  return (
    <form class="inline-form" onSubmit={save}>
      <label class="field">
        <span>{t('me.rename')}</span>
        <input value={typed} autocomplete="off" onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
      </label>
      <button type="submit" class="plain">
        {t('me.rename')}
      </button>
      <span role="status">{hint ? t(hint) : said}</span>
    </form>
  );
}

function LockSettings({ store, learner }: { store: Store; learner: Learner }) {
  const t = useT();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const change = async (next: readonly string[]) => {
    setChosen(next);
    if (next.length < LOCK_LENGTH) return;
    await store.updateLearner(learner.id, { lock: next });
    setChosen([]);
  };
  return (
    <details class="inline-form">
      <summary>{t('me.lockOn')}</summary>
      <p class="quiet">{t('new.lockNote')}</p>
      <LockPad chosen={chosen} onChange={change} />
      {learner.lock && (
        <button type="button" class="plain" onClick={() => store.updateLearner(learner.id, { lock: undefined })}>
          {t('me.lockOff')}
        </button>
      )}
    </details>
  );
}
