import { hasChinese, toHalfWidth } from '../../core/text.ts';
import type { CodeLang } from '../program.ts';
import { type CheckForm, checkForms } from './check-forms.ts';
import { HOLE, takeQuotes } from './quotes.ts';

/** Less alike than this, a guess would only confuse; English sentences share many letters anyway. */
const ALIKE_AT_LEAST = { zh: 0.25, en: 0.45 };
const LOOKED_AT = 120;

/**
 * The known sentence most like this one among those that programs of the language can be asked, in the language of the
 * sentence, with the author's own quoted words and numbers filled in; undefined if none is much like it.
 */
export function nearestForm(sentence: string, lang: CodeLang): string | undefined {
  const { shape, texts } = takeQuotes(sentence.trim().slice(0, LOOKED_AT));
  const inChinese = hasChinese(shape);
  const written = pairsOf(shape);
  let best: string | undefined;
  let most = inChinese ? ALIKE_AT_LEAST.zh : ALIKE_AT_LEAST.en;
  for (const form of checkForms) {
    const known = sentenceOf(form, inChinese);
    const alike = form.langs.includes(lang) ? likeness(written, pairsOf(takeQuotes(known).shape)) : 0;
    if (alike > most) [best, most] = [known, alike];
  }
  return best === undefined ? undefined : filledIn(best, texts, countsIn(shape));
}

const sentenceOf = (form: CheckForm, inChinese: boolean): string => (inChinese ? form.zh : form.en);

/** Every two neighbours, and every single character, of the text without widths, capitals and spaces. */
function pairsOf(shape: string): ReadonlySet<string> {
  const chars = Array.from(tellingPart(toHalfWidth(shape)).replace(/\s+/g, '').replace(/""/g, HOLE));
  return new Set([...chars, ...chars.slice(1).map((char, at) => `${chars[at] ?? ''}${char}`)]);
}

/** All numbers are alike and, in a Chinese sentence, so are all words of code. */
function tellingPart(shape: string): string {
  const numbered = shape.replace(/\bN\b|\b\d+\b/g, '0').toLowerCase();
  return hasChinese(shape) ? numbered.replace(/[a-z.#][a-z0-9.#-]*/g, 'w') : numbered;
}

/** From 0, nothing in common, to 1 (Sørensen and Dice). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  return (2 * shared) / Math.max(1, one.size + other.size);
}

const countsIn = (shape: string): readonly string[] => toHalfWidth(shape).match(/\b\d+\b/g) ?? [];

/** What the author filled in goes into the known sentence, in order; what is missing keeps its capital. */
function filledIn(known: string, texts: readonly string[], counts: readonly string[]): string {
  let [text, count] = [0, 0];
  return known
    .replace(/(?<=[“"])[XYZ](?=[”"])/g, (letter) => texts[text++] ?? letter)
    .replace(/(?<= )N(?= )/g, (letter) => counts[count++] ?? letter);
}
