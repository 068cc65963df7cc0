import type { PlainKey, Translate } from '../i18n/t.ts';

/** Draws the lesson's small staircase from what was passed and from what each exercise says of itself. */
export function drawStairs(
  page: HTMLElement,
  sections: readonly HTMLElement[],
  passed: ReadonlySet<string>,
  t: Translate,
): void {
  const states = sections.map(({ dataset }) => (passed.has(dataset.exercise ?? '') ? 'passed' : dataset.state));
  const now = states.findIndex((state) => state !== 'passed');
  for (const [index, step] of [...page.querySelectorAll<HTMLElement>('[data-step]')].entries()) {
    step.dataset.state = states[index] ?? 'fresh';
    if (index === now) step.setAttribute('aria-current', 'step');
    else step.removeAttribute('aria-current');
    const name = step.querySelector('span');
    if (name) name.textContent = `${t('step.name', { number: index + 1 })} · ${t(stateKey(states[index]))}`;
  }
  const place = now < 0 ? sections.length : now + 1;
  page.querySelector('[data-stairs]')?.setAttribute('aria-label', t('step.of', { now: place, total: sections.length }));
}

const stateKey = (state: string | undefined): PlainKey =>
  state === 'passed' || state === 'working' || state === 'failed' ? `state.${state}` : 'state.fresh';
