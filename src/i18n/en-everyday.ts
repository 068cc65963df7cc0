import { enCode } from './en-code.ts';
import { enLesson } from './en-lesson.ts';
import { enPages } from './en-pages.ts';
import { enPair } from './en-pair.ts';
import { enSave } from './en-save.ts';
import { enTake } from './en-take.ts';
import { enTyping } from './en-typing.ts';
import type { EverydayStrings } from './t.ts';

/** Every sentence that children may meet, in English. */
export const enEveryday: EverydayStrings = {
  ...enLesson,
  ...enTyping,
  ...enCode,
  ...enPages,
  ...enSave,
  ...enPair,
  ...enTake,
};
