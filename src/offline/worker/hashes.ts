import type { PackRef } from '../site-manifest.ts';

/** Are these the pack's bytes, as the build made them? */
export async function isPack(pack: PackRef, bytes: ArrayBuffer): Promise<boolean> {
  const hex = Array.from(await digest(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.startsWith(pack.hash);
}

/** Have these bytes this integrity, `sha256-<base64>`? */
export async function hasIntegrity(integrity: string, bytes: ArrayBuffer): Promise<boolean> {
  return `sha256-${btoa(String.fromCharCode(...(await digest(bytes))))}` === integrity;
}

const digest = async (bytes: ArrayBuffer): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
