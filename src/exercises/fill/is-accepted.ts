import { comparable } from '../../core/text.ts';

/** Is the text one of the accepted answers? Width, case and spaces are forgiven, unless `exact`. */
export function isAccepted(accepted: readonly string[], text: string, exact: boolean): boolean {
  const form = exact ? exactForm : comparable;
  const wanted = form(text);
  return wanted !== '' && accepted.some((answer) => form(answer) === wanted);
}

const exactForm = (text: string): string => text.normalize('NFC').trim();
