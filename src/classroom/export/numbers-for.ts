import { compareText } from '../../core/text.ts';
import type { Learner } from '../../records/model.ts';

/** As they came to this machine: whoever comes later stands behind, and changes nobody's place. */
export const byArrival = (one: Learner, other: Learner): number =>
  one.createdAt - other.createdAt || compareText(one.id, other.id);

/** Numbers in place of nicknames: 01, 02 … in the order in which the children came. */
export function numbersFor(learners: readonly Learner[]): (learner: Learner) => string {
  const inOrder = [...learners].sort(byArrival);
  const digits = Math.max(2, String(inOrder.length).length);
  const numbers = new Map(inOrder.map(({ id }, index) => [id, String(index + 1).padStart(digits, '0')]));
  return ({ id }) => numbers.get(id) ?? '';
}
