import satisfies from 'spdx-satisfies';
import type { ThirdParty } from './third-party.ts';

/** The licences under which something may go into the site: those that only ask to be named, with their text. */
export const ALLOWED = [
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'MIT-0'],
  ...['Unicode-3.0', 'Unicode-DFS-2016', 'Unlicense', 'Zlib'],
] as const;

/** Why this may not go into the site, as a sentence; undefined if it may. */
export function refusal({ name, version, licence, texts }: ThirdParty): string | undefined {
  const who = `${name} ${version}`;
  if (!isAllowed(licence))
    return `${who}: its licence, ${licence || 'which it does not name'}, is none of those allowed.`;
  if (texts.every((text) => text.trim() === '')) return `${who} (${licence}): it brings no text of its licence.`;
  return undefined;
}

/** What is no SPDX expression (`SEE LICENSE IN …`, nothing) is not allowed. */
function isAllowed(licence: string): boolean {
  try {
    return satisfies(licence, ALLOWED);
  } catch {
    return false;
  }
}
