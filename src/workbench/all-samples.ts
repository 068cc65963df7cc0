import { samples as choose } from '../exercises/choose/samples.ts';
import { samples as code } from '../exercises/code/samples.ts';
import type { Kind } from '../exercises/exercise.ts';
import { samples as fill } from '../exercises/fill/samples.ts';
import { samples as ime } from '../exercises/ime/samples.ts';
import type { ExerciseBase, Sample } from '../exercises/kind.ts';
import { samples as match } from '../exercises/match/samples.ts';
import { samples as order } from '../exercises/order/samples.ts';
import { samples as practice } from '../exercises/practice/samples.ts';
import { samples as sort } from '../exercises/sort/samples.ts';
import { samples as spot } from '../exercises/spot/samples.ts';
import { samples as think } from '../exercises/think/samples.ts';
import { samples as typing } from '../exercises/typing/samples.ts';

/** Every kind's named exercises, in the order of the workbench. */
export const allSamples: Readonly<Record<Kind, readonly Sample<ExerciseBase, unknown>[]>> = {
  choose,
  order,
  match,
  fill,
  sort,
  spot,
  think,
  typing,
  ime,
  practice,
  code,
};
