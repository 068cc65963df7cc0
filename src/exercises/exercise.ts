import type { ChooseExercise } from './choose/schema.ts';
import type { CodeExercise } from './code/schema.ts';
import type { FillExercise } from './fill/schema.ts';
import type { ImeExercise } from './ime/schema.ts';
import type { MatchExercise } from './match/schema.ts';
import type { OrderExercise } from './order/schema.ts';
import type { PracticeExercise } from './practice/schema.ts';
import type { SortExercise } from './sort/schema.ts';
import type { SpotExercise } from './spot/schema.ts';
import type { ThinkExercise } from './think/schema.ts';
import type { TypingExercise } from './typing/schema.ts';

/** Every exercise there is: a union on `kind`. The registries are checked against it. */
export type Exercise =
  | ChooseExercise
  | OrderExercise
  | MatchExercise
  | FillExercise
  | SortExercise
  | SpotExercise
  | ThinkExercise
  | TypingExercise
  | ImeExercise
  | PracticeExercise
  | CodeExercise;

export type Kind = Exercise['kind'];
