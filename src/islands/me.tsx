import { render } from 'preact';
import type { CourseIndex } from '../course/model.ts';
import type { Attempt } from '../exercises/attempt.ts';
import type { Translate } from '../i18n/t.ts';
import { foldCourse } from '../progress/fold-course.ts';
import { identitiesOf } from '../progress/identity.ts';
import { foldSkills, type SkillProgress } from '../progress/skills.ts';
import type { Learner, Work } from '../records/model.ts';
import type { Store } from '../storage/store.ts';
import { animalImage } from '../ui/animal-image.ts';
import { useT, Words } from '../ui/context.ts';
import { coursesOnPage } from './courses-on-page.ts';
import { MeSettings } from './MeSettings.tsx';
import { isSupported, startShell } from './shell.tsx';
import { storage } from './storage.ts';
import { TypingBook } from './TypingBook.tsx';
import { here } from './who.ts';
import { pageLang, words } from './words.ts';
import { loadReadCode } from './works/load-read-code.ts';
import type { ShownWork } from './works/made.ts';
import { showWorks } from './works/show-works.ts';
import { Works } from './works/Works.tsx';

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
    const courses = coursesOnPage();
    const readCode = await loadReadCode(book.works);
    const works = showWorks(book.works, { courses, lang: pageLang, t, readCode });
    drawTitle(place, book.learner, t);
    place.toggleAttribute('data-has-works', works.length > 0);
    if (!host) return;
    render(
      <Words.Provider value={t}>
        <Me store={store} book={book} courses={courses} works={works} />
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

interface MeProps {
  readonly store: Store;
  readonly book: Book;
  readonly courses: readonly CourseIndex[];
  readonly works: readonly ShownWork[];
}

function Me({ store, book, courses, works }: MeProps) {
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
      <Works works={works} learner={book.learner} />
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
        {evidence.fromCode > 0 && t('me.fromCode', { count: evidence.fromCode })}
      </span>
    </li>
  );
}
