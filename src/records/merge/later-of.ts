import { greaterText } from './greater-text.ts';

/** The record with the greater time; of two with the same time the one with the greater canonical text. */
export function laterOf<T extends { readonly at: number }>(one: T, other: T): T {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return greaterText(one, other);
}
