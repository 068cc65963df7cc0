import { sha1 } from './sha1.ts';

/** The space of names in which ours are; drawn once, never to change: else what was exported before would come twice. */
const SPACE = [0x8c, 0x1d, 0x5a, 0x3e, 0x0b, 0x6f, 0x4f, 0x0a, 0x9a, 0x57, 0x2e, 0x71, 0xc4, 0x90, 0x66, 0xd3];

/** A name's UUID (version 5, RFC 4122 section 4.3): the same name gives the same one on every machine, for ever. */
export function namedUuid(name: string): string {
  const bytes = sha1([...SPACE, ...utf8(name)]).slice(0, 16);
  const marked = bytes.map((byte, at) => {
    if (at === 6) return (byte & 0x0f) | 0x50;
    return at === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = marked.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The text as UTF-8; half a pair of surrogates as U+FFFD, as `TextEncoder` has it (which pure code doesn't know). */
function utf8(text: string): readonly number[] {
  return Array.from(text.replace(/\p{Cs}/gu, '\ufffd')).flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) return [code];
    const tail = (shift: number) => ((code >> shift) & 0x3f) | 0x80;
    if (code < 0x800) return [(code >> 6) | 0xc0, tail(0)];
    if (code < 0x10000) return [(code >> 12) | 0xe0, tail(6), tail(0)];
    return [(code >> 18) | 0xf0, tail(12), tail(6), tail(0)];
  });
}
