import type { CodeError } from '../../run.ts';
import { findingIn } from '../source/finding.ts';
import { definitionsIn } from './definitions.ts';
import type { JavascriptFinding } from './javascript-finding.ts';
import type { PageFacts } from './page-facts.ts';
import { nameRules } from './runtime/names.ts';
import { notHereRules } from './runtime/not-here.ts';
import type { RuntimeRule } from './runtime/runtime-error.ts';
import { patternRules } from './runtime/slow-pattern.ts';
import { typeRules } from './runtime/types.ts';
import { scanJavascript } from './scan-javascript.ts';

// What the sandbox does on purpose comes first: it is no slip, and nothing near it was meant.
const RULES: readonly RuntimeRule[] = [...patternRules, ...notHereRules, ...nameRules, ...typeRules];

/** The cause of an exception that came up while a script ran. */
export function findRuntime(text: string, error: CodeError, page: PageFacts): JavascriptFinding {
  const tokens = scanJavascript(text);
  const row = tokens.filter(({ line }) => line === error.line);
  const at = { error, tokens, row, definitions: definitionsIn(tokens), page };
  for (const [pattern, explain] of RULES) {
    const match = pattern.exec(error.message);
    const found = match && explain(at, match.slice(1));
    if (found) return found;
  }
  return findingIn('js-thrown', error.line, { name: error.name });
}
