import { keepEarlyTouches } from './early-touches.ts';

/**
 * A lesson's first script, as small as can be: the page is readable already, so everything that makes it work comes
 * after it has been painted. What a quick child clicks or types meanwhile is kept.
 */
const page = document.querySelector<HTMLElement>('[data-lesson]');
if (page && !document.documentElement.hasAttribute('data-old')) {
  const touches = keepEarlyTouches(page);
  const load = () => import('./lesson-page.tsx').then((file) => file.startLesson(page, touches), cantStart);
  const afterPaint = () => setTimeout(load);
  // The first frame is out: the rest of the lesson doesn't wait for pictures on a slow line.
  requestAnimationFrame(() => setTimeout(() => delete document.documentElement.dataset.first));
  if (document.readyState === 'complete') afterPaint();
  else addEventListener('load', afterPaint, { once: true });
}

/** The scripts didn't come: the lesson can still be read, and says what to do. */
function cantStart(): void {
  document.documentElement.removeAttribute('data-restoring');
  const notice = document.querySelector<HTMLElement>('[data-no-script-came]');
  if (notice) notice.hidden = false;
}
