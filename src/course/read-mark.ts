import type { AuthoredMark } from '../exercises/authored.ts';

/**
 * What stands between `[[` and `]]`: `a|b` gives options, `!a` is wanted, `\|` is a plain bar. In a table's cell every
 * bar has to be written `\|`, so there it parts the options.
 */
export function readMark(value: string, isInTable: boolean): Pick<AuthoredMark, 'options' | 'wanted'> {
  const wanted = value.startsWith('!');
  const text = wanted ? value.slice(1) : value;
  const options = isInTable ? text.split(/\\?\|/) : text.split(/(?<!\\)\|/);
  return { wanted, options: options.map((option) => option.replace(/\\([!-/:-@[-`{-~])/g, '$1').trim()) };
}
