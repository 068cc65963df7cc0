import type { ZodType } from 'zod';
import type { Json } from '../core/json.ts';
import type { AuthoredBox } from './authored.ts';
import { choose } from './choose/schema.ts';
import { code } from './code/schema.ts';
import type { Exercise, Kind } from './exercise.ts';
import { fill } from './fill/schema.ts';
import { ime } from './ime/schema.ts';
import { match } from './match/schema.ts';
import { order } from './order/schema.ts';
import { practice } from './practice/schema.ts';
import type { AttributeFact } from './read-box.ts';
import { sort } from './sort/schema.ts';
import { spot } from './spot/schema.ts';
import { think } from './think/schema.ts';
import { typing } from './typing/schema.ts';

/** How the compiler reads one kind of box. */
export interface KindSchema<E extends Exercise = Exercise> {
  /** Issues carry a problem code as `message`, its details as `params`, and a path to the node in the AuthoredBox. */
  readonly schema: ZodType<E, AuthoredBox>;
  /** The box's name beside the English one. */
  readonly names: { readonly zh: string };
  /** By English name. `optional` belongs to every box and isn't listed. */
  readonly attributes: Readonly<Record<string, AttributeFact>>;
  /** Its boxes hold something to be typed. */
  readonly hasTarget?: true;
  /** Its boxes hold fences of code, which are no part of the prompt. */
  readonly hasCode?: true;
  /** What the revision covers besides the kind: the same in all languages. */
  grading(exercise: E): Json;
}

/** Every kind's schema. */
export const schemas = { choose, order, match, fill, sort, spot, think, typing, ime, practice, code } satisfies {
  readonly [K in Kind]: KindSchema<Extract<Exercise, { kind: K }>>;
};
