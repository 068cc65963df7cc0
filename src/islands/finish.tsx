import { render } from 'preact';
import type { Translate } from '../i18n/t.ts';
import { Animal } from '../ui/Animal.tsx';
import { Markup } from '../ui/Markup.tsx';
import { fromRoot } from '../ui/root.ts';
import { here } from './who.ts';
import { pageLang } from './words.ts';

/** The end of a lesson: a small, calm moment that says what the child can do now, or how much is left. */
export function showFinish(page: HTMLElement, passed: ReadonlySet<string>, t: Translate, announce: boolean): void {
  const place = page.querySelector<HTMLElement>('[data-finish]');
  if (!place) return;
  const required = [...page.querySelectorAll<HTMLElement>('[data-step]:not([data-optional])')];
  const left = required.filter(({ dataset }) => !passed.has(dataset.step ?? '')).length;
  const panel = panelIn(place);
  if (left > 0) {
    render(passed.size > 0 ? <p class="quiet">{t('lesson.left', { count: left })}</p> : null, panel);
    return;
  }
  render(<Done page={page} t={t} />, panel);
  whenSeen(panel, announce, () => showCode(page, panel));
  if (announce) place.setAttribute('data-done', 'now');
}

/** Once: now, or when somebody comes to the lesson's end, which stood there already when the page was opened. */
function whenSeen(panel: Element, isNow: boolean, show: () => void): void {
  if (isNow) {
    show();
    return;
  }
  const eyes = new IntersectionObserver((sights) => {
    if (!sights.some(({ isIntersecting }) => isIntersecting)) return;
    eyes.disconnect();
    show();
  });
  eyes.observe(panel);
}

/** The code says how far the learner is in the whole course: for that the whole record must be read. */
async function showCode(page: HTMLElement, panel: Element): Promise<void> {
  const place = panel.querySelector<HTMLElement>('[data-lesson-code]');
  const [course = ''] = (page.dataset.lesson ?? '').split('/');
  const { showLessonEnd } = await import('./lesson-end.tsx');
  if (place) await showLessonEnd(place, course);
}

function panelIn(place: HTMLElement): Element {
  const found = place.querySelector('[data-finish-panel]');
  if (found) return found;
  const panel = document.createElement('div');
  panel.dataset.finishPanel = '';
  place.prepend(panel);
  return panel;
}

function Done({ page, t }: { readonly page: HTMLElement; readonly t: Translate }) {
  const current = here();
  const goals = [...page.querySelectorAll('.lesson-goals li')].map((item) => item.innerHTML);
  const [course] = (page.dataset.lesson ?? '').split('/');
  const { next } = page.dataset;
  const named = current && !current.guest ? current : undefined;
  return (
    <div class="lesson-done">
      {named && <Animal name={named.animal} size={88} />}
      <div>
        <h2>{t('lesson.finished')}</h2>
        <p>{named ? t('lesson.canNow', { name: named.nickname }) : t('lesson.canNowGuest')}</p>
        <ul>
          {goals.map((goal) => (
            <Markup as="li" key={goal} html={goal} />
          ))}
        </ul>
      </div>
      <div class="lesson-done-code" data-lesson-code></div>
      <div class="lesson-done-code" data-lesson-stick></div>
      <div class="lesson-done-row">
        <a class="primary" data-action="to-stairs" href={fromRoot(`${pageLang}/${course}/`)}>
          {t('lesson.toStairs')}
        </a>
        {next && (
          <a class="plain" href={fromRoot(next)}>
            {t('lesson.toNext')}
          </a>
        )}
      </div>
    </div>
  );
}
