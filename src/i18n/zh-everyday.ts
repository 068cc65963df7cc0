import { zhCode } from './zh-code.ts';
import { zhLesson } from './zh-lesson.ts';
import { zhPages } from './zh-pages.ts';
import { zhPair } from './zh-pair.ts';
import { zhSave } from './zh-save.ts';
import { zhTake } from './zh-take.ts';
import { zhTyping } from './zh-typing.ts';

/** Every sentence that children may meet, in Chinese. */
export const zhEveryday = { ...zhLesson, ...zhTyping, ...zhCode, ...zhPages, ...zhSave, ...zhPair, ...zhTake } as const;
