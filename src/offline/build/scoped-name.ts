import { shortHash } from '../../core/hash.ts';

/** What the class names of the typing kinds' style modules begin with. */
export const TYPING_CLASS = 'typed_';

/** The name of a style module's class in the built site; by it, rules of typing can be told from all others. */
export function scopedName(name: string, file: string): string {
  const path = file
    .replaceAll('\\', '/')
    .replace(/^.*\/src\//, '')
    .replace(/\?.*$/, '');
  const isTyping = /^(?:typing|exercises\/(?:typing|ime|practice))\//.test(path);
  return `${isTyping ? TYPING_CLASS : '_'}${name}_${shortHash(path)}`;
}
