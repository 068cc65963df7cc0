import { textOfFile } from '../program.ts';
import type { ReadCode } from './code-facts.ts';
import { factsOf } from './facts-of.ts';
import { readJavaScript } from './read-javascript.ts';

/** Reads a JavaScript program. */
export const readJavaScriptFacts: ReadCode = (program) => factsOf(textOfFile(program, 'main.js'), readJavaScript);
