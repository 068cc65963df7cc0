import type { Learner } from '../../records/model.ts';
import type { MachineLine } from './machine-line.ts';

/** Those on the stick whom this machine has erased, each once; without guests, whose work comes back with whom it belongs to. */
export const erasedIn = (lines: readonly MachineLine[]): readonly Learner[] => [
  ...new Map(
    lines.flatMap(({ erased }) => erased.filter(({ guest }) => !guest)).map((learner) => [learner.id, learner]),
  ).values(),
];
