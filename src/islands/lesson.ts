import { keepEarlyTouches } from './early-touches.ts';

/**
 * A lesson's first script, as small as can be: the page is readable already, so everything that makes it work comes
 * after it has been painted. What a quick child clicks or types meanwhile is kept.
 */
const page = document.querySelector<HTMLElement>('[data-lesson]');
if (page && !document.documentElement.hasAttribute('data-old')) {
  const touches = keepEarlyTouches(page);
  const start = () =>
    setTimeout(() => import('./lesson-page.tsx').then(({ startLesson }) => startLesson(page, touches)));
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
