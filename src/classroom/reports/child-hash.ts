import type { Learner } from '../../records/model.ts';

/** Where a child's report is, as the address's part after the page. Ids from elsewhere may hold any sign. */
export const childHash = ({ id }: Pick<Learner, 'id'>): string => `#child/${encodeURIComponent(id)}`;

/** A press anywhere in a row opens what its link leads to; a press on a link of the row does what that one does. */
export function openOnPress({ target }: MouseEvent, hash: string): void {
  if (!(target instanceof Element && target.closest('a'))) location.hash = hash;
}
