import { compareText } from '../../core/text.ts';
import type { Learner } from '../../records/model.ts';

/**
 * Numbers in place of nicknames: 01, 02 … in the order in which the children came, so that one who comes later changes
 * nobody's.
 */
export function numbersFor(learners: readonly Learner[]): (learner: Learner) => string {
  const inOrder = [...learners].sort((one, other) => one.createdAt - other.createdAt || compareText(one.id, other.id));
  const digits = Math.max(2, String(inOrder.length).length);
  const numbers = new Map(inOrder.map(({ id }, index) => [id, String(index + 1).padStart(digits, '0')]));
  return ({ id }) => numbers.get(id) ?? '';
}
