/** The alphabet of ids: no vowels that could spell a word, no look-alikes. */
export const ID_SIGNS = '0123456789bcdfghjkmnpqrstvwxyz_-';

/** Sixteen characters (80 bits) from at least 16 random bytes, which the caller draws from `crypto.getRandomValues`. */
export function idFromBytes(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, 16), (byte) => ID_SIGNS[byte & 31]).join('');
}
