import { enCode } from './en-code.ts';
import { enLesson } from './en-lesson.ts';
import { enPages } from './en-pages.ts';
import { enSave } from './en-save.ts';
import { enTyping } from './en-typing.ts';
import type { Strings } from './t.ts';

/** Every sentence of the interface in English. */
export const en: Strings = { ...enLesson, ...enTyping, ...enCode, ...enPages, ...enSave };
