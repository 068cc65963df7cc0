import type { CourseIndex, LessonRef, Pathway } from '../course/model.ts';
import { lessonsOf } from '../course/model.ts';
import { domId } from '../exercises/dom-id.ts';
import type { PlainKey, Translate } from '../i18n/t.ts';
import { type CourseProgress, foldCourse } from '../progress/fold-course.ts';
import { identitiesOf } from '../progress/identity.ts';
import { nextLesson } from '../progress/next-lesson.ts';
import { openExercise } from '../progress/open-exercise.ts';
import { animalImage } from '../ui/animal-image.ts';
import { fromRoot } from '../ui/root.ts';
import { isSupported, startShell } from './shell.tsx';
import { storage } from './storage.ts';
import { here, onHere } from './who.ts';
import { pageLang, words } from './words.ts';

const page = document.querySelector<HTMLElement>('[data-map]');
if (page && isSupported()) startMap(page);

async function startMap(map: HTMLElement): Promise<void> {
  const course = JSON.parse(map.querySelector('[data-course]')?.textContent ?? 'null') as CourseIndex;
  startShell();
  const t = await words();
  const store = await storage();
  const draw = async () => {
    const current = here();
    const ids = current ? [...identitiesOf(await store.aliases(), current.id)] : [];
    const attempts = (await store.attempts(ids)).filter(({ exercise }) => exercise.startsWith(`${course.slug}/`));
    const progress = foldCourse(course, attempts);
    const pathway = await chosenPathway(course);
    drawFlights(map, course, progress, t, new Set(pathway?.lessons));
    drawNext(map, course, progress, t, pathway);
    const where = document.querySelector('.bar-where');
    if (where && pathway) where.textContent = pathway.title[pageLang];
  };
  await draw();
  store.subscribe(['attempts', 'aliases', 'learners', 'settings'], draw);
  onHere(draw);
}

/** The way a grown-up chose for this learner, else for this machine. */
async function chosenPathway(course: CourseIndex) {
  const store = await storage();
  const current = here();
  const own = current ? (await store.learner(current.id))?.settings.pathway : undefined;
  const slug = own ?? (await store.machine()).pathway;
  return course.pathways.find((pathway) => `${course.slug}/${pathway.slug}` === slug);
}

const STATE: Readonly<Record<'fresh' | 'working' | 'done', PlainKey>> = {
  fresh: 'state.fresh',
  working: 'state.working',
  done: 'state.passed',
};

function drawFlights(
  map: HTMLElement,
  course: CourseIndex,
  progress: CourseProgress,
  t: Translate,
  onPath: ReadonlySet<string>,
): void {
  const links = new Map(
    [...map.querySelectorAll<HTMLElement>('[data-lesson-link]')].map((link) => [link.dataset.lessonLink, link]),
  );
  const steps = new Map(
    [...map.querySelectorAll<HTMLElement>('[data-flight]')].map((step) => [step.dataset.flight, step]),
  );
  for (const { address } of lessonsOf(course)) {
    const state = progress.lessons.get(address)?.state ?? 'fresh';
    for (const element of [links.get(address), steps.get(address)]) {
      if (!element) continue;
      element.dataset.progress = state;
      element.toggleAttribute('data-on-path', onPath.has(address));
    }
    const words = links.get(address)?.querySelector('[data-lesson-state]');
    if (words) words.textContent = t(STATE[state]);
  }
  drawCounts(map, course, progress, t);
}

function drawCounts(map: HTMLElement, course: CourseIndex, progress: CourseProgress, t: Translate): void {
  for (const unit of course.levels.flatMap(({ units }) => units)) {
    const place = map.querySelector(`[data-unit="${course.slug}/${unit.slug}"] [data-unit-count]`);
    const done = unit.lessons.filter(({ address }) => progress.lessons.get(address)?.state === 'done').length;
    if (place && done > 0) place.textContent = t('map.count', { done, total: unit.lessons.length });
  }
}

/** The head of the map: whose turn, what comes next; the animal stands on that step. */
function drawNext(
  map: HTMLElement,
  course: CourseIndex,
  progress: CourseProgress,
  t: Translate,
  pathway: Pathway | undefined,
): void {
  const next = nextLesson(course, progress, pathway) ?? nextLesson(course, progress);
  const begun = [...progress.lessons.values()].some(({ state }) => state !== 'fresh');
  const title = map.querySelector('[data-next-title]');
  if (title) title.textContent = greeting(t, next, begun);
  const open = next && openExercise(next, progress.lessons.get(next.address));
  drawLink(map, next, open ? `#${domId(open.id)}` : '', t(begun ? 'map.continue' : 'map.start'));
  for (const old of map.querySelectorAll('[data-now]')) old.removeAttribute('data-now');
  for (const old of map.querySelectorAll('.flight img, [data-next-animal] img')) old.remove();
  const step = next ? map.querySelector<HTMLElement>(`[data-flight="${next.address}"]`) : null;
  step?.setAttribute('data-now', '');
  const animal = here()?.animal;
  if (!animal) return;
  step?.append(animalImage(animal, 42));
  map.querySelector('[data-next-animal]')?.append(animalImage(animal, 64));
}

function greeting(t: Translate, next: LessonRef | undefined, begun: boolean): string {
  const current = here();
  const name = current?.guest ? '' : (current?.nickname ?? '');
  const title = next ? (next.title[pageLang] ?? next.title.zh ?? next.title.en ?? '') : '';
  if (!next) return name ? t('map.allDone', { name }) : t('map.allDoneGuest');
  if (begun) return name ? t('map.goOn', { name, title }) : t('map.goOnGuest', { title });
  return name ? t('map.hello', { name, title }) : t('map.helloGuest', { title });
}

/** `hash`: a half-done lesson opens where it was left; the way up is short, the way down long. */
function drawLink(map: HTMLElement, next: LessonRef | undefined, hash: string, text: string): void {
  const link = map.querySelector<HTMLAnchorElement>('[data-next-link]');
  if (!link) return;
  link.hidden = next === undefined;
  if (!next) return;
  const lang = next.langs.includes(pageLang) ? pageLang : (next.langs[0] ?? pageLang);
  link.href = fromRoot(`${lang}/${next.address}/${hash}`);
  link.textContent = text;
  const level = map.querySelector<HTMLElement>(`[data-flight="${next.address}"]`)?.closest<HTMLElement>('[data-level]');
  const panel = map.querySelector<HTMLElement>('[data-next-panel]');
  if (panel && level) panel.dataset.level = level.dataset.level ?? '';
}
