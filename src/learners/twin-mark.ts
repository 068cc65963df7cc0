const KEY = 'jieti.mark';

/** The twin of the marker in storage, kept apart from it: a cleaner seldom takes both. */
export function readTwin(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined; // Where this is forbidden nothing shows that the machine remembers.
  }
}

/** Lays the twin down. */
export function writeTwin(mark: string): void {
  try {
    localStorage.setItem(KEY, mark);
  } catch {
    // As above.
  }
}
