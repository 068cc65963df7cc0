import { findingAt } from '../../source/finding.ts';
import { nearest, sameButCase } from '../../source/nearest.ts';
import { isName, isOp, type Token } from '../../source/token.ts';
import type { PythonFinding } from '../python-finding.ts';
import { builtins, keywords, modules, openers, otherNames } from '../python-words.ts';
import type { Statement } from '../scan-python.ts';

const isAtom = (token: Token | undefined): boolean =>
  token !== undefined && ['name', 'number', 'string'].includes(token.kind);

const CALLABLE: readonly string[] = [...builtins, ...(modules.turtle ?? []), 'sleep', 'randint', 'choice'];

const DECLARES: readonly string[] = ['let', 'var', 'const', 'int', 'str', 'float', 'string', 'auto', 'Dim'];

const meantKeyword = (word: string): string | undefined => {
  const other = otherNames[word];
  if (other !== undefined && keywords.includes(other)) return other;
  return sameButCase(word, keywords) ?? nearest(word, keywords) ?? (word === 'fi' ? 'if' : undefined);
};

/** A keyword in other letters at the beginning: `fro i in`, `While x:`, `esle:`. */
function misspelt({ tokens }: Statement): PythonFinding | undefined {
  const [first, second] = tokens;
  if (first.kind !== 'name' || keywords.includes(first.text)) return undefined;
  const right = meantKeyword(first.text);
  if (right === undefined) return undefined;
  const opensBlock = isOp(tokens[tokens.length - 1], ':') && openers.includes(right);
  const goesOn = isAtom(second) && !isName(second, 'in', 'is', 'and', 'or', 'if', 'not');
  if (!opensBlock && !goesOn) return undefined;
  const values = { wrong: first.text, right };
  const isCase = first.text.toLowerCase() === right.toLowerCase();
  return findingAt(isCase ? 'py-keyword-case' : 'py-keyword-misspelt', first, values);
}

/** `print "x"`, `forward 100`: a function without its brackets. */
function bareCall({ tokens }: Statement): PythonFinding | undefined {
  const [first, second] = tokens;
  if (first.kind !== 'name' || !isAtom(second) || isName(second, 'in', 'is', 'and', 'or', 'if', 'not', 'as'))
    return undefined;
  const name = CALLABLE.includes(first.text) ? first.text : sameButCase(first.text, CALLABLE);
  if (name === undefined) return undefined;
  const text = second?.text ?? '';
  if (name === 'print') return findingAt('py-print-brackets', first, { text });
  return findingAt('py-call-brackets', first, { name, text });
}

/** `let x = 3`, `int x = 3`. */
function declared({ tokens }: Statement): PythonFinding | undefined {
  const [first, second, third] = tokens;
  if (!isName(first, ...DECLARES) || second?.kind !== 'name' || !isOp(third, '=')) return undefined;
  return findingAt('py-declared', first, { word: first.text, name: second.text });
}

/** A keyword as the name of a variable or a function. */
function reserved({ tokens }: Statement): PythonFinding | undefined {
  const isReserved = (token: Token | undefined): boolean =>
    isName(token, ...keywords) && !isName(token, 'True', 'False', 'None');
  const [first, second, third] = tokens;
  if (isReserved(first) && isOp(second, '=', '+=', '-='))
    return findingAt('py-keyword-as-name', first, { name: first.text });
  if (second && isName(first, 'def', 'for', 'import') && isReserved(second) && !isName(second, 'in') && third)
    return findingAt('py-keyword-as-name', second, { name: second.text });
  return undefined;
}

/** A note written as other languages write it. */
function foreignNote({ tokens }: Statement): PythonFinding | undefined {
  const [first, second] = tokens;
  if (isOp(first, '//')) return findingAt('py-note', first, { mark: '//' });
  const at = tokens.findIndex(
    (token, index) => isOp(token, '/') && isOp(tokens[index + 1], '*') && tokens[index + 1]?.touches,
  );
  const mark = tokens[at];
  if (mark) return findingAt('py-note', mark, { mark: '/*' });
  return isOp(first, '<') && isOp(second, '!') ? findingAt('py-note', first, { mark: '<!--' }) : undefined;
}

/** What is wrong with the words that a statement begins with. */
export function findFirstWords(statement: Statement): readonly PythonFinding[] {
  const found =
    foreignNote(statement) ?? declared(statement) ?? bareCall(statement) ?? misspelt(statement) ?? reserved(statement);
  return found ? [found] : [];
}
