import type { PlainKey } from '../i18n/t.ts';

interface Kept {
  /** Does what is saved outlive this page? */
  readonly persistent: boolean;
  readonly guest: boolean;
}

/** What to say beside an answer that has been taken: never more than is true. */
export function savedNote({ persistent, guest }: Kept): PlainKey {
  if (!persistent) return 'saved.page';
  return guest ? 'saved.guest' : 'saved.here';
}
