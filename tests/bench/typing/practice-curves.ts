import { keyOrder } from '../../../src/typing/practice/key-order.ts';
import { defaultLadder } from '../../../src/typing/practice/ladder.ts';
import { practiceMaterial } from '../../fixtures/typing/practice-material.ts';
import { openKeysCurve, simulatedChildren, simulatePractice } from '../../fixtures/typing/simulated-child.ts';

const ROUNDS = 60;
const STEP = 5;
const SEED = 1;

/** How many keys each simulated child has met as practice goes on, a line a child. */
export function practiceCurves(): readonly string[] {
  const plan = { order: keyOrder, ladder: defaultLadder };
  const all = keyOrder.flat().length;
  return simulatedChildren.map((child) => {
    const rounds = simulatePractice(child, { rounds: ROUNDS, seed: SEED, plan, material: practiceMaterial });
    const curve = openKeysCurve(rounds, STEP).join(' ');
    return `a simulated child, ${child.name}: of ${all} keys open after rounds ${STEP}, ${2 * STEP} … ${ROUNDS}: ${curve}`;
  });
}
