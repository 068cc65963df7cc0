const KEY = 'jieti.grown-up';

/** Has a grown-up opened this tab? Until it is closed or class ends. */
export function isOpened(): boolean {
  try {
    return sessionStorage.getItem(KEY) === 'open';
  } catch {
    return false; // Without sessionStorage the passcode is asked on each page.
  }
}

/** Remembers, or forgets, that a grown-up is at this tab. */
export function setOpened(isOpen: boolean): void {
  try {
    if (isOpen) sessionStorage.setItem(KEY, 'open');
    else sessionStorage.removeItem(KEY);
  } catch {
    // As above.
  }
}
