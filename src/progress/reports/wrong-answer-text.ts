import { isJson, isRecord, type Json } from '../../core/json.ts';
import type { Attempt } from '../../exercises/attempt.ts';
import { canonicalText } from '../../records/canonical-text.ts';

/** An answer that did not pass, as far as it says something about others' too. */
export interface WrongAnswer {
  /** The answer; of programs, which are all different, the keys of the goals that weren't reached. */
  readonly answer: Json;
  /** The language it was given in, for kinds whose parts are the language's own. */
  readonly lang?: 'zh' | 'en' | undefined;
}

/** What is written or found in a passage belongs to its language; options, cards and items are the same in all. */
const OWN_PARTS: readonly string[] = ['fill', 'spot'];

/** An attempt's wrong answer as text: equal answers give equal texts. undefined: of this kind none is wrong. */
export function wrongAnswerText({ kind, answer, lang, verdict }: Attempt): string | undefined {
  if (kind === 'think') return undefined;
  if (kind === 'code') return canonicalText({ answer: missedParts(verdict.parts) });
  return canonicalText({ answer, ...(OWN_PARTS.includes(kind) ? { lang } : {}) });
}

const missedParts = (parts: Attempt['verdict']['parts']): readonly string[] =>
  Object.keys(parts)
    .filter((part) => !parts[part])
    .sort();

/** Reads what `wrongAnswerText` wrote. */
export function readWrongAnswer(text: string): WrongAnswer {
  const read: unknown = JSON.parse(text);
  if (!isRecord(read) || !isJson(read.answer)) return { answer: null };
  return { answer: read.answer, lang: read.lang === 'zh' || read.lang === 'en' ? read.lang : undefined };
}
