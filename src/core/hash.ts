/** 32-bit FNV-1a over UTF-16 code units (Fowler, Noll, Vo): quick and stable; for seeds and revisions, not for secrets. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** `hash32` as seven base-36 characters. */
export const shortHash = (text: string): string => hash32(text).toString(36).padStart(7, '0');
