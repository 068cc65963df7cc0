import { parseArgs } from 'node:util';
import { type Lang, langs } from '../model.ts';

export interface CheckOptions {
  readonly content: string | undefined;
  readonly json: boolean;
  readonly fix: boolean;
  readonly release: boolean;
  readonly lang: Lang | undefined;
}

/** The options of `check`, or the argument that isn't one. */
export function checkOptions(args: readonly string[]): CheckOptions | { readonly unknown: string } {
  const { tokens, values } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: {
      content: { type: 'string' },
      json: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      release: { type: 'boolean', default: false },
      lang: { type: 'string' },
    },
  });
  const known = ['content', 'json', 'fix', 'release', 'lang'];
  const stray = tokens.find(
    (token) => token.kind === 'positional' || (token.kind === 'option' && !known.includes(token.name)),
  );
  if (stray) return { unknown: stray.kind === 'option' ? stray.rawName : String(args[stray.index]) };
  const { content, lang, json, fix, release } = values;
  const spoken = langs.find((known) => known === lang);
  if (lang !== undefined && spoken === undefined) return { unknown: `--lang ${lang}` };
  if (content !== undefined && typeof content !== 'string') return { unknown: '--content' };
  return { content, json: json === true, fix: fix === true, release: release === true, lang: spoken };
}
