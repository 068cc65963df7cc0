/** What was clicked or typed in exercises that weren't awake yet. */
export interface EarlyTouches {
  /** Does it again in this exercise, now that it is awake. */
  replay(section: HTMLElement): void;
  /** Calls back when a sleeping exercise is touched: it should be woken next. */
  onTouch(listener: (section: HTMLElement) => void): void;
  /** Resolves once nothing is kept any more. */
  replayed(): Promise<void>;
}

interface Touch {
  readonly selector: string;
  /** What stood in a text field; undefined for a click. */
  readonly text?: string;
}

/** A child clicks as soon as something looks clickable: keeps that until the exercise is awake, instead of losing it. */
export function keepEarlyTouches(page: HTMLElement): EarlyTouches {
  const kept = new Map<HTMLElement, Touch[]>();
  let listener: (section: HTMLElement) => void = () => undefined;
  let waiting: (() => void)[] = [];
  const keep = (event: Event) => {
    const target = event.target instanceof Element ? event.target.closest('[data-part], [data-action]') : null;
    const section = target?.closest<HTMLElement>('[data-exercise]');
    if (!target || !section || section.dataset.awake !== undefined) return;
    if (event.type === 'click') event.preventDefault();
    kept.set(section, [...(kept.get(section) ?? []), touchOf(event.type, target)]);
    listener(section);
  };
  page.addEventListener('click', keep, true);
  page.addEventListener('input', keep, true);
  return {
    replay(section) {
      for (const touch of kept.get(section) ?? []) doAgain(section, touch);
      kept.delete(section);
      if (kept.size > 0) return;
      for (const resolve of waiting) resolve();
      waiting = [];
    },
    replayed: () => new Promise((resolve) => (kept.size === 0 ? resolve() : waiting.push(resolve))),
    onTouch(next) {
      listener = next;
      for (const section of kept.keys()) next(section);
    },
  };
}

function touchOf(type: string, target: Element): Touch {
  const selector = selectorOf(target);
  const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return type === 'input' && isText ? { selector, text: target.value } : { selector };
}

function doAgain(section: HTMLElement, { selector, text }: Touch): void {
  const target = section.querySelector<HTMLElement>(selector);
  if (text === undefined) target?.click();
  if (text === undefined || !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  target.value = text;
  target.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function selectorOf(target: Element): string {
  const part = target.getAttribute('data-part');
  return part === null ? `[data-action="${target.getAttribute('data-action')}"]` : `[data-part="${CSS.escape(part)}"]`;
}
