import { type CodeFile, codeLangs, fileNames } from '../../code/program.ts';
import { keptPicture } from '../../code/turtle/kept/kept-picture.ts';
import { isArrayOf, isRecord, isString, type Json } from '../../core/json.ts';
import type { Made } from './made.ts';
import { pageTitle } from './page-title.ts';

/** A program that was run, with what it drew. `alt`: what is said of the picture. undefined: it can't be read. */
export function readCodeWork(content: Json, outcome: Json | undefined, alt: string): Made | undefined {
  const files: unknown = isRecord(content) ? content.files : undefined;
  if (!isArrayOf(files, isCodeFile)) return undefined;
  // The first file is the one that runs, and its name is of one language only.
  const lang = codeLangs.find((one) => fileNames[one][0] === files[0]?.name);
  if (lang === undefined) return undefined;
  return {
    ...{ type: 'code', lang },
    files: files.map(({ name, text }) => ({ name, text })),
    picture: lang === 'python' ? keptPicture(outcome, alt) : undefined,
    pageTitle: lang === 'web' ? pageTitle(files[0]?.text ?? '') : undefined,
  };
}

const isCodeFile = (value: unknown): value is CodeFile =>
  isRecord(value) && isString(value.name) && isString(value.text);
