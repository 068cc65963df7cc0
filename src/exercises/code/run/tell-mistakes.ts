import { loadExplainer } from '../../../code/mistakes/load-explainer.ts';
import type { Mistake, TellLang, Told } from '../../../code/mistakes/mistake.ts';
import type { Program } from '../../../code/program.ts';
import type { RunEnd } from '../../../code/run.ts';

/** What went wrong, in the page's language. */
export interface ToldMistake extends Told {
  readonly mistake: Mistake;
  /** What the language itself said. */
  readonly original: string | undefined;
}

/**
 * What to say of how a run ended; undefined: there is nothing amiss. With `mayHint` also what only a reader of the code
 * sees. Rejects if the sentences can't be fetched.
 */
export async function tellMistakes(
  program: Program,
  end: RunEnd,
  { lang, mayHint }: { readonly lang: TellLang; readonly mayHint: boolean },
): Promise<ToldMistake | undefined> {
  if (end.reason === 'stopped' || end.reason === 'broken' || (end.reason === 'done' && !mayHint)) return undefined;
  const { find, findQuiet, tell } = await loadExplainer(program.lang, lang);
  const mistake = end.reason === 'done' ? findQuiet(program)[0] : find(program, end);
  if (mistake === undefined) return undefined;
  return { mistake, ...tell(mistake), original: end.reason === 'error' ? end.error.original : undefined };
}
