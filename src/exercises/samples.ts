import { samples as choose } from './choose/samples.ts';
import { samples as code } from './code/samples.ts';
import type { Exercise, Kind } from './exercise.ts';
import { samples as fill } from './fill/samples.ts';
import { samples as ime } from './ime/samples.ts';
import type { Sample } from './kind.ts';
import { samples as match } from './match/samples.ts';
import { samples as order } from './order/samples.ts';
import { samples as practice } from './practice/samples.ts';
import { samples as sort } from './sort/samples.ts';
import { samples as spot } from './spot/samples.ts';
import { samples as think } from './think/samples.ts';
import { samples as typing } from './typing/samples.ts';

/** Every kind's samples. */
export const samples = { choose, order, match, fill, sort, spot, think, typing, ime, practice, code } satisfies {
  readonly [K in Kind]: readonly Sample<Extract<Exercise, { kind: K }>, unknown>[];
};
