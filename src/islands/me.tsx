import { render } from 'preact';
import { isRecord } from '../core/json.ts';
import type { CourseIndex, Unit } from '../course/model.ts';
import type { Attempt } from '../exercises/attempt.ts';
import type { Translate } from '../i18n/t.ts';
import { foldCourse } from '../progress/fold-course.ts';
import { identitiesOf } from '../progress/identity.ts';
import { foldSkills, type SkillProgress } from '../progress/skills.ts';
import { unitOf } from '../progress/unit-of.ts';
import type { Learner, Store, Work } from '../storage/store.ts';
import { animalImage } from '../ui/animal-image.ts';
import { useT, Words } from '../ui/context.ts';
import { fromRoot } from '../ui/root.ts';
import { coursesOnPage } from './courses-on-page.ts';
import { MeSettings } from './MeSettings.tsx';
import { isSupported, startShell } from './shell.tsx';
import { storage } from './storage.ts';
import { TypingBook } from './TypingBook.tsx';
import { here } from './who.ts';
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
    drawTitle(place, book.learner, t);
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

function drawTitle(place: HTMLElement, learner: Learner | undefined, t: Translate): void {
  if (!learner || learner.guest) return;
  const title = place.querySelector('h1');
  if (title) title.textContent = t('me.title', { name: learner.nickname });
  place.querySelector('[data-me-animal]')?.replaceChildren(animalImage(learner.animal, 64));
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
      <TypingBook attempts={book.attempts} />
      <section>
        <h2>{t('me.works')}</h2>
        {book.works.length === 0 && <p class="quiet">{t('me.worksNone')}</p>}
        {book.works.map((work) => (
          <WorkCard key={`${work.learner}${work.exercise}`} work={work} unit={unitOf(courses, work.exercise)} />
        ))}
      </section>
      {book.learner && !book.learner.guest && <MeSettings store={store} learner={book.learner} />}
    </>
  );
}

function SkillRow({ evidence }: { evidence: SkillProgress }) {
  const t = useT();
  return (
    <li data-skill={evidence.skill.id} data-shown={evidence.state}>
      <b>{evidence.skill.title[pageLang]}</b>
      <span class="chip-state">{t(evidence.state === 'shown' ? 'me.shown' : 'me.some')}</span>
      <span class="quiet">
        {evidence.units.map((unit) => `${unit.title[pageLang]} · `)}
        {t('me.evidence', { passed: evidence.passed, first: evidence.firstTry })}
      </span>
    </li>
  );
}

/** What a work says: `think` keeps `{ text }`, `code` keeps `{ files }`. */
function textOf(content: unknown): string {
  if (!isRecord(content)) return '';
  if (!Array.isArray(content.files)) return 'text' in content ? String(content.text) : '';
  const texts = content.files.map((file) => (isRecord(file) ? String(file.text).trimEnd() : ''));
  return texts.filter((text) => text !== '').join('\n\n');
}

function WorkCard({ work, unit }: { work: Work; unit: Unit | undefined }) {
  const t = useT();
  const versions = [...work.versions].reverse();
  const [address] = work.exercise.split('#');
  const [newest, ...older] = versions;
  if (!newest) return null;
  const when = (at: number) =>
    new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium' }).format(at);
  return (
    <article class="work">
      {work.kind === 'code' ? (
        <pre class="work-code">
          <code>{textOf(newest.content)}</code>
        </pre>
      ) : (
        <p class="work-text">{textOf(newest.content)}</p>
      )}
      <p class="quiet">
        {unit && `${unit.title[pageLang]} · `}
        {t('think.version', { when: when(newest.at) })} ·{' '}
        <a href={fromRoot(address?.startsWith('play/') ? `${pageLang}/play/` : `${pageLang}/${address}/`)}>
          {t('nav.backToLesson')}
        </a>
      </p>
      {older.length > 0 && (
        <details>
          <summary>{t('think.versions')}</summary>
          {older.map((version) => (
            <p key={version.id} class={work.kind === 'code' ? 'quiet work-code' : 'quiet'}>
              {textOf(version.content)} — {when(version.at)}
            </p>
          ))}
        </details>
      )}
    </article>
  );
}
