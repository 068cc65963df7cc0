import { strFromU8 } from 'fflate';
import { isLocked } from './locked-form.ts';
import type { SaveLimits } from './save-limits.ts';
import { signaturesIn } from './zip-signatures.ts';

/** Why a file is not read at all. */
export type SaveRefusal =
  | { readonly why: 'empty' }
  | { readonly why: 'too-large' }
  /** `unlockFile` first. */
  | { readonly why: 'locked' }
  /** Written by a later version of the app, whose files this one can't understand. */
  | { readonly why: 'newer'; readonly version: number; readonly app: string }
  | { readonly why: 'not-ours'; readonly looksLike: 'zip' | 'json' | 'text' | 'other' };

/** Why these bytes can't be a save file, by what is seen at once. */
export function refusalOf(bytes: Uint8Array, { fileBytes }: SaveLimits): SaveRefusal | undefined {
  if (bytes.length === 0) return { why: 'empty' };
  if (bytes.length > fileBytes) return { why: 'too-large' };
  if (isLocked(bytes)) return { why: 'locked' };
  const { local, central } = signaturesIn(bytes, 1);
  return local.length + central.length > 0 ? undefined : { why: 'not-ours', looksLike: looksLike(bytes) };
}

function looksLike(bytes: Uint8Array): 'json' | 'text' | 'other' {
  const start = bytes.subarray(0, 1000);
  if (start.includes(0)) return 'other';
  return /^\ufeff?\s*[[{]/.test(strFromU8(start)) ? 'json' : 'text';
}
