import { zhCode } from './zh-code.ts';
import { zhLesson } from './zh-lesson.ts';
import { zhPages } from './zh-pages.ts';
import { zhSave } from './zh-save.ts';
import { zhTyping } from './zh-typing.ts';

/** Every sentence of the interface in Chinese; its keys and `{placeholders}` give `t()` its types. */
export const zh = { ...zhLesson, ...zhTyping, ...zhCode, ...zhPages, ...zhSave } as const;
