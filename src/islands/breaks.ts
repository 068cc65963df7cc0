const listeners = new Set<() => void>();

/** Something has just been finished, or put aside: a good moment to let somebody else have the mouse. */
export function noteBreak(): void {
  for (const listener of listeners) listener();
}

/** Calls back at each such moment. */
export function onBreak(listener: () => void): void {
  listeners.add(listener);
}
