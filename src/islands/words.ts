import { type LessonStrings, type Strings, type Translate, translator } from '../i18n/t.ts';

/** This page's language. */
export const pageLang: 'zh' | 'en' = document.documentElement.lang.startsWith('en') ? 'en' : 'zh';

let loading: Promise<Translate> | undefined;

/** `t()` in this page's language. A lesson loads a lesson's sentences only. */
export function words(): Promise<Translate> {
  const load = document.querySelector('[data-lesson]') ? lessonStrings : allStrings;
  loading ??= load().then(translator);
  return loading;
}

const lessonStrings = (): Promise<LessonStrings> =>
  pageLang === 'en'
    ? import('../i18n/en-lesson.ts').then(({ enLesson }) => enLesson)
    : import('../i18n/zh-lesson.ts').then(({ zhLesson }) => zhLesson);

const allStrings = (): Promise<Strings> =>
  pageLang === 'en' ? import('../i18n/en.ts').then(({ en }) => en) : import('../i18n/zh.ts').then(({ zh }) => zh);
