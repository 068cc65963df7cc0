import { canonicalText } from '../canonical-text.ts';

/**
 * Which of two records of the same id is kept. They are the same unless one was damaged or forged; then the greater
 * canonical text is, which no machine can know to be the right one, but on which all machines agree in whatever order they
 * meet. Attempts and aliases, which never change, are merged by this alone.
 */
export function greaterText<T extends object>(one: T, other: T): T {
  if (one === other || JSON.stringify(one) === JSON.stringify(other)) return one;
  return canonicalText(one) >= canonicalText(other) ? one : other;
}
