import type { zh } from './zh.ts';
import type { zhCode } from './zh-code.ts';
import type { zhEveryday } from './zh-everyday.ts';
import type { zhLesson } from './zh-lesson.ts';
import type { zhPair } from './zh-pair.ts';
import type { zhTyping } from './zh-typing.ts';

export type Key = keyof typeof zh;

/** What a lesson's page says, in one language. */
export type LessonStrings = Readonly<Record<keyof typeof zhLesson, string>>;

/** What the typing kinds say, in one language. */
export type TypingStrings = Readonly<Record<keyof typeof zhTyping, string>>;

/** What is said where two learn together, in one language. */
export type PairStrings = Readonly<Record<keyof typeof zhPair, string>>;

/** What the code kind says, in one language. */
export type CodeStrings = Readonly<Record<keyof typeof zhCode, string>>;

/** What children may meet, in one language. */
export type EverydayStrings = Readonly<Record<keyof typeof zhEveryday, string>>;

/** A whole language: the same keys as Chinese. */
export type Strings = Readonly<Record<Key, string>>;

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Params<K extends Key> =
  Placeholders<(typeof zh)[K]> extends never ? [] : [Readonly<Record<Placeholders<(typeof zh)[K]>, string | number>>];

/** A key whose sentence has no placeholders. */
export type PlainKey = { [K in Key]: Placeholders<(typeof zh)[K]> extends never ? K : never }[Key];

/** Gives the text of a key in one language, its placeholders filled. */
export type Translate = <K extends Key>(key: K, ...params: Params<K>) => string;

/**
 * Makes `t` for one language, of some of its sentences or of all. Text is plain: whoever prints it escapes it, as Preact
 * and Astro do. That a page asks only for sentences that it loads is proven by tests/rooms/words.test.ts.
 */
export function translator(texts: Partial<Strings>): Translate {
  return (key, ...[params]) => {
    const values = (params ?? {}) as Readonly<Record<string, string | number>>;
    return (texts[key] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}
