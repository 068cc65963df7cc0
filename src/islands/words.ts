import { type LessonStrings, type Strings, type Translate, type TypingStrings, translator } from '../i18n/t.ts';
import { isTypingKind } from '../typing/typing-kinds.ts';

/** This page's language. */
export const pageLang: 'zh' | 'en' = document.documentElement.lang.startsWith('en') ? 'en' : 'zh';

let loading: Promise<Translate> | undefined;

/** `t()` in this page's language. A lesson loads a lesson's sentences only, and typing's if something is typed in it. */
export function words(): Promise<Translate> {
  const load = document.querySelector('[data-lesson]') ? (isTyped() ? typedStrings : lessonStrings) : allStrings;
  loading ??= load().then(translator);
  return loading;
}

/** Has this page an exercise in which something is typed? */
export const isTyped = (): boolean =>
  [...document.querySelectorAll<HTMLElement>('[data-kind]')].some(({ dataset }) => isTypingKind(dataset.kind ?? ''));

async function typedStrings(): Promise<LessonStrings & TypingStrings> {
  const typing = pageLang === 'en' ? import('../i18n/en-typing.ts') : import('../i18n/zh-typing.ts');
  const [lesson, own] = await Promise.all([lessonStrings(), typing]);
  return { ...lesson, ...('enTyping' in own ? own.enTyping : own.zhTyping) };
}

const lessonStrings = (): Promise<LessonStrings> =>
  pageLang === 'en'
    ? import('../i18n/en-lesson.ts').then(({ enLesson }) => enLesson)
    : import('../i18n/zh-lesson.ts').then(({ zhLesson }) => zhLesson);

const allStrings = (): Promise<Strings> =>
  pageLang === 'en' ? import('../i18n/en.ts').then(({ en }) => en) : import('../i18n/zh.ts').then(({ zh }) => zh);
