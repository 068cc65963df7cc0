import { isCodeKind } from '../code/code-kinds.ts';
import {
  type CodeStrings,
  type EverydayStrings,
  type LessonStrings,
  type PairStrings,
  type Strings,
  type Translate,
  type TypingStrings,
  translator,
} from '../i18n/t.ts';
import { isTypingKind } from '../typing/typing-kinds.ts';
import { pairHere } from './who.ts';

/** This page's language. */
export const pageLang: 'zh' | 'en' = document.documentElement.lang.startsWith('en') ? 'en' : 'zh';

let loading: Promise<Translate> | undefined;

/**
 * `t()` in this page's language. A lesson loads a lesson's sentences only, and those of typing and code if it has any;
 * what only grown-ups read is loaded by their pages.
 */
export function words(): Promise<Translate> {
  loading ??= pageStrings().then(translator);
  return loading;
}

function pageStrings(): Promise<LessonStrings & Partial<Strings>> {
  if (document.querySelector('[data-lesson]')) return lessonStrings();
  return document.querySelector('[data-for-adults]') ? allStrings() : everydayStrings();
}

/** Has this page an exercise in which something is typed? */
export const isTyped = (): boolean => hasKind(isTypingKind);

const hasKind = (is: (kind: string) => boolean): boolean =>
  [...document.querySelectorAll<HTMLElement>('[data-kind]')].some(({ dataset }) => is(dataset.kind ?? ''));

async function lessonStrings(): Promise<LessonStrings & Partial<TypingStrings & CodeStrings & PairStrings>> {
  const [lesson, typing, code, pair] = await Promise.all([
    everyLessonStrings(),
    isTyped() ? typingStrings() : {},
    hasKind(isCodeKind) ? codeStrings() : {},
    pairHere() ? pairStrings() : {},
  ]);
  return { ...lesson, ...typing, ...code, ...pair };
}

const everyLessonStrings = (): Promise<LessonStrings> =>
  pageLang === 'en'
    ? import('../i18n/en-lesson.ts').then(({ enLesson }) => enLesson)
    : import('../i18n/zh-lesson.ts').then(({ zhLesson }) => zhLesson);

const typingStrings = (): Promise<TypingStrings> =>
  pageLang === 'en'
    ? import('../i18n/en-typing.ts').then(({ enTyping }) => enTyping)
    : import('../i18n/zh-typing.ts').then(({ zhTyping }) => zhTyping);

const codeStrings = (): Promise<CodeStrings> =>
  pageLang === 'en'
    ? import('../i18n/en-code.ts').then(({ enCode }) => enCode)
    : import('../i18n/zh-code.ts').then(({ zhCode }) => zhCode);

const pairStrings = (): Promise<PairStrings> =>
  pageLang === 'en'
    ? import('../i18n/en-pair.ts').then(({ enPair }) => enPair)
    : import('../i18n/zh-pair.ts').then(({ zhPair }) => zhPair);

const everydayStrings = (): Promise<EverydayStrings> =>
  pageLang === 'en'
    ? import('../i18n/en-everyday.ts').then(({ enEveryday }) => enEveryday)
    : import('../i18n/zh-everyday.ts').then(({ zhEveryday }) => zhEveryday);

const allStrings = (): Promise<Strings> =>
  pageLang === 'en' ? import('../i18n/en.ts').then(({ en }) => en) : import('../i18n/zh.ts').then(({ zh }) => zh);
