import type { zh } from './zh.ts';

export type Key = keyof typeof zh;

/** A whole language: the same keys as Chinese. */
export type Strings = Readonly<Record<Key, string>>;

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Params<K extends Key> = Placeholders<(typeof zh)[K]> extends never
  ? []
  : [Readonly<Record<Placeholders<(typeof zh)[K]>, string | number>>];

/** Gives the text of a key in one language, its placeholders filled. */
export type Translate = <K extends Key>(key: K, ...params: Params<K>) => string;

/** Makes `t` for one language. Text is plain: whoever prints it escapes it, as Preact and Astro do. */
export function translator(strings: Strings): Translate {
  return (key, ...[params]) => {
    const values = (params ?? {}) as Readonly<Record<string, string | number>>;
    return strings[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}
