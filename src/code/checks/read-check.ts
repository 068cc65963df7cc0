import type { CodeLang } from '../program.ts';
import type { Check } from './check.ts';
import { langsOf } from './check-forms.ts';
import { nearestForm } from './nearest-form.ts';
import { readValueCheck } from './read-value-check.ts';
import { matchSentence } from './sentence-forms.ts';
import { shapeOf } from './sentence-shape.ts';

/**
 * A goal as read. `nearest`: the known sentence that was most likely meant, as an author would write it, in the language
 * of the sentence. `other-lang`: the sentence is known, but programs of this language can't be asked it.
 */
export type CheckRead =
  | { readonly ok: true; readonly check: Check }
  | { readonly ok: false; readonly reason: 'unknown'; readonly nearest: string | undefined }
  | {
      readonly ok: false;
      readonly reason: 'other-lang';
      readonly nearest: undefined;
      /** The languages that it is for. */
      readonly langs: readonly CodeLang[];
    };

/** Longer ones are no sentences. */
const LENGTH_AT_MOST = 1000;
const ASSERT = /^\s*(?:检查|check)\s*[:：]\s*\S/i;

/**
 * Reads a goal, in Chinese or English, as the check it stands for; widths, quotes and spaces may be written in any style.
 * A goal of a `check` fence (检查：…) comes back with empty code, which the caller fills in from the fence. Never throws.
 */
export function readCheck(sentence: string, lang: CodeLang): CheckRead {
  const check = sentence.length > LENGTH_AT_MOST ? undefined : checkOf(sentence);
  if (check === undefined) return { ok: false, reason: 'unknown', nearest: nearestForm(sentence, lang) };
  const langs = langsOf(check.type);
  if (langs.includes(lang)) return { ok: true, check };
  return { ok: false, reason: 'other-lang', nearest: undefined, langs };
}

function checkOf(sentence: string): Check | undefined {
  if (ASSERT.test(sentence)) return { type: 'assert', code: '' };
  return readValueCheck(sentence) ?? matchSentence(shapeOf(sentence));
}
