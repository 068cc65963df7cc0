import { enLesson } from './en-lesson.ts';
import { enPages } from './en-pages.ts';
import type { Strings } from './t.ts';

/** Every sentence of the interface in English. */
export const en: Strings = { ...enLesson, ...enPages };
