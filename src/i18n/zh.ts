import { zhLesson } from './zh-lesson.ts';
import { zhPages } from './zh-pages.ts';

/** Every sentence of the interface in Chinese; its keys and `{placeholders}` give `t()` its types. */
export const zh = { ...zhLesson, ...zhPages } as const;
