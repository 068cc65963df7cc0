import type { PlainKey } from '../i18n/t.ts';
import { looksLikeFullName } from './full-name.ts';

/** A friendly hint if the nickname looks like a full name, a phone number or an ID number; it forbids nothing. */
export function nicknameHint(nickname: string): PlainKey | undefined {
  // Numbers and letters of full width are as telling as others.
  const plain = nickname.normalize('NFKC');
  const compact = plain.replace(/[\s-]/g, '');
  if (/\d{15}|\d{17}[\dxX]/.test(compact)) return 'hint.idNumber';
  if (/\d{7,}/.test(compact)) return 'hint.phone';
  return looksLikeFullName(plain) ? 'hint.realName' : undefined;
}
