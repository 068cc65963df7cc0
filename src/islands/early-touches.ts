/**
 * A child clicks as soon as something looks clickable. Clicks on an exercise that isn't awake yet are kept and done
 * again once it is.
 */
export function replayEarlyTouches(sections: readonly HTMLElement[]) {
  const kept = new Map<HTMLElement, string[]>();
  const keep = (event: Event) => {
    const target = event.target instanceof Element ? event.target.closest('[data-part], [data-action]') : null;
    const section = target?.closest<HTMLElement>('[data-exercise]');
    if (!target || !section || section.dataset.awake !== undefined || !sections.includes(section)) return;
    event.preventDefault();
    kept.set(section, [...(kept.get(section) ?? []), selectorOf(target)]);
  };
  document.addEventListener('click', keep, true);
  return {
    /** Does again what was clicked in this exercise while it slept. */
    replay(section: HTMLElement): void {
      for (const selector of kept.get(section) ?? []) section.querySelector<HTMLElement>(selector)?.click();
      kept.delete(section);
    },
    stop: () => document.removeEventListener('click', keep, true),
  };
}

function selectorOf(target: Element): string {
  const part = target.getAttribute('data-part');
  return part === null ? `[data-action="${target.getAttribute('data-action')}"]` : `[data-part="${CSS.escape(part)}"]`;
}
