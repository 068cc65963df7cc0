const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * An arrow key moves focus among the elements that match `selector` inside the element the handler sits on, round and
 * round. Returns the newly focused one, undefined if the key was none of ours.
 */
export function arrowFocus(event: KeyboardEvent, selector: string): HTMLElement | undefined {
  const step = STEPS[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return undefined;
  if (!(event.currentTarget instanceof HTMLElement) || !(event.target instanceof HTMLElement)) return undefined;
  const stops = Array.from(event.currentTarget.querySelectorAll<HTMLElement>(selector));
  const here = stops.indexOf(event.target);
  const next = here === -1 ? undefined : stops[(here + step + stops.length) % stops.length];
  if (!next) return undefined;
  event.preventDefault();
  next.focus();
  return next;
}
