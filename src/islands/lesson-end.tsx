import { render } from 'preact';
import type { Translate } from '../i18n/t.ts';
import { ownCodes } from '../saving/own-codes.ts';
import type { Store } from '../storage/store.ts';
import { fromRoot } from '../ui/root.ts';
import { tellFault } from './faults.ts';
import { loadCourse } from './load-course.ts';
import { storage } from './storage.ts';
import { here } from './who.ts';
import { pageLang } from './words.ts';

/** At a lesson's end: the code to copy into one's exercise book, and the way to the card. Nothing where there is no code. */
export async function showLessonEnd(place: HTMLElement, course: string, t: Translate): Promise<void> {
  const current = here();
  if (!current) return;
  const store = await storage();
  // The code stands whatever becomes of the stick, which says itself what went wrong.
  showStick(place, store, t).catch(() => tellFault('chunk-missing'));
  const [codes, { forgets }] = await Promise.all([
    loadCourse(course).then((index) => ownCodes(store, index, current.id)),
    store.machine(),
  ]);
  if (!codes) return;
  render(
    <>
      <p>{t(forgets ? 'lesson.codeForgets' : 'lesson.code')}</p>
      <p class="lesson-code" data-full-code>
        {codes.full}
      </p>
      <a class="plain" data-action="to-save" href={fromRoot(`${pageLang}/save/`)}>
        {t('lesson.toSave')}
      </a>
    </>,
    place,
  );
}

/** Its code comes only on machines that remember a class stick. */
async function showStick({ parentElement }: HTMLElement, store: Store, t: Translate): Promise<void> {
  const place = parentElement?.querySelector('[data-lesson-stick]');
  if (!place || (await store.stick()) === undefined) return;
  const { showStickEnd } = await import('./stick-end.tsx');
  await showStickEnd(place, store, t);
}
