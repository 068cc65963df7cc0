import { shortHash } from '../../core/hash.ts';

/** What the class names of the typing kinds' style modules begin with. */
export const TYPING_CLASS = 'typed_';

/** What the class names of the code kind's style modules begin with. */
export const CODE_CLASS = 'coded_';

/** The name of a style module's class in the built site; by it, rules of typing and of code can be told from all others. */
export function scopedName(name: string, file: string): string {
  const path = file
    .replaceAll('\\', '/')
    .replace(/^.*\/src\//, '')
    .replace(/\?.*$/, '');
  return `${kindOf(path)}${name}_${shortHash(path)}`;
}

const kindOf = (path: string): string =>
  /^(?:typing|exercises\/(?:typing|ime|practice))\//.test(path)
    ? TYPING_CLASS
    : /^exercises\/code\//.test(path)
      ? CODE_CLASS
      : '_';
