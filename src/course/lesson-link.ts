/** What a link in a lesson points at. */
export type LinkTarget =
  | { readonly type: 'lesson'; readonly address: string }
  | { readonly type: 'site' | 'unsafe' | 'outside' | 'empty' };

const UNSAFE = /^(?:javascript|vbscript|data|blob|file):/i;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const SITE = /^(?:[a-z]+:)?[/\\]{2}|^(?:https?|ftp|mailto|tel|sms):/i;

/**
 * Reads a link's address. From the lesson `unit/lesson`, `../passwords/` is a lesson of the same unit, `../../typing/
 * home-row/` and `/typing/home-row` one of another unit; the last slash may be missing. Nothing else is inside a course.
 */
export function readLink(url: string, unit: string, lesson: string): LinkTarget {
  // Browsers drop control characters and blanks, so `java\tscript:` is one scheme to them.
  const clean = Array.from(url)
    .filter((char) => char > ' ')
    .join('');
  if (UNSAFE.test(clean)) return { type: 'unsafe' };
  if (SITE.test(clean)) return { type: 'site' };
  if (SCHEME.test(clean)) return { type: 'unsafe' };
  if (clean === '' || clean.startsWith('#')) return { type: 'empty' };
  const steps = clean.startsWith('/') ? [] : [unit, lesson];
  for (const step of clean.split('/')) {
    if (step === '..' && steps.pop() === undefined) return { type: 'outside' };
    if (step !== '..' && step !== '.' && step !== '') steps.push(step);
  }
  return steps.length === 2 ? { type: 'lesson', address: steps.join('/') } : { type: 'outside' };
}
