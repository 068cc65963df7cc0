import { choose } from './choose/engine.ts';
import { code } from './code/engine.ts';
import type { Exercise, Kind } from './exercise.ts';
import { fill } from './fill/engine.ts';
import { ime } from './ime/engine.ts';
import type { Engine } from './kind.ts';
import { match } from './match/engine.ts';
import { order } from './order/engine.ts';
import { practice } from './practice/engine.ts';
import { sort } from './sort/engine.ts';
import { spot } from './spot/engine.ts';
import { think } from './think/engine.ts';
import { typing } from './typing/engine.ts';

/** Every kind's rules. */
export const engines = { choose, order, match, fill, sort, spot, think, typing, ime, practice, code } satisfies {
  readonly [K in Kind]: Engine<Extract<Exercise, { kind: K }>, unknown, unknown>;
};
