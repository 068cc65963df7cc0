import type { CodeError } from '../../run.ts';
import { findingIn } from '../source/finding.ts';
import { definitionsIn, tokensOfLine } from './names-in.ts';
import type { PythonFinding } from './python-finding.ts';
import { callRules } from './runtime/calls.ts';
import { nameRules } from './runtime/names.ts';
import type { RuntimeError, RuntimeRule } from './runtime/runtime-error.ts';
import { typeRules } from './runtime/types.ts';
import { valueRules } from './runtime/values.ts';
import { scanPython } from './scan-python.ts';

function firstOf(rules: readonly RuntimeRule[], said: string, at: RuntimeError): PythonFinding | undefined {
  for (const [pattern, explain] of rules) {
    const match = pattern.exec(said);
    const found = match && explain(at, match.slice(1));
    if (found) return found;
  }
  return undefined;
}

/** The cause of an exception that came up while the program ran. */
export function findRuntime(text: string, error: CodeError): PythonFinding {
  const tokens = scanPython(text);
  const at = { error, text, tokens, row: tokensOfLine(tokens, error.line), definitions: definitionsIn(tokens) };
  const byMessage = /^(?:Name|Import|Type|Attribute|ModuleNotFound)Error$/.test(error.name)
    ? firstOf([...nameRules, ...typeRules, ...callRules], error.message, at)
    : undefined;
  return (
    byMessage ??
    firstOf(valueRules, `${error.name}: ${error.message}`, at) ??
    findingIn('py-raised', error.line, { name: error.name })
  );
}
