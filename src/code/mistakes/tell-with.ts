import type { Mistake, TellLang, Told } from './mistake.ts';

/** What happened, and what to try; `{name}` stands for a value, `{type:kind}` for the value's name in `kinds`. */
export type Sentence = readonly [what: string, tryThis: string];

/** The sentences of one programming language in one human language. */
export interface Sentences {
  readonly lang: TellLang;
  readonly byCode: Readonly<Record<string, Sentence>>;
  /** What a child calls the kinds of values: `str` is text. */
  readonly kinds: Readonly<Record<string, string>>;
}

const PLACE = /\{(\w+)(:kind)?\}/g;

const filled = (sentence: string, { values }: Mistake, { kinds }: Sentences): string =>
  sentence.replace(PLACE, (_, key: string, isKind: string | undefined) => {
    const value = values[key] ?? '';
    // A learner's own class may be called anything, `constructor` too.
    const kind = Object.entries(kinds).find(([name]) => name === value)?.[1];
    return isKind === undefined ? value : (kind ?? value);
  });

function whereOf({ file, line }: Mistake, lang: TellLang): string {
  const inFile = file.startsWith('main.') ? '' : file;
  const place = line === undefined ? '' : lang === 'zh' ? `第 ${line} 行` : `${inFile ? 'line' : 'Line'} ${line}`;
  const whole = lang === 'zh' ? '整个程序' : 'The whole program';
  const comma = lang === 'zh' ? ' ' : ', ';
  return [inFile, place].filter((part) => part !== '').join(comma) || whole;
}

/** Puts a mistake in words. Its code must be one of these sentences; one that isn't is told by its file and line alone. */
export function tellWith(sentences: Sentences, mistake: Mistake): Told {
  const [what, tryThis] = sentences.byCode[mistake.code] ?? ['', ''];
  return {
    what: filled(what, mistake, sentences),
    where: whereOf(mistake, sentences.lang),
    tryThis: filled(tryThis, mistake, sentences),
  };
}
