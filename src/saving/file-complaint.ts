import { assertNever } from '../core/assert-never.ts';
import type { Translate } from '../i18n/t.ts';
import type { FileRefusal } from './open-file.ts';

/** What to tell somebody whose file can't be taken in: what to try next. */
export function fileComplaint(t: Translate, why: FileRefusal): string {
  switch (why) {
    case 'empty':
    case 'not-readable':
      return t('save.fileUnreadable');
    case 'too-large':
      return t('save.fileLarge');
    case 'newer':
      return t('save.fileNewer');
    case 'not-ours':
      return t('save.fileNotOurs');
    case 'locked':
      return t('save.fileLocked');
    case 'wrong':
      return t('save.fileWrong');
    case 'no-crypto':
      return t('save.fileNoCrypto');
    default:
      return assertNever(why);
  }
}
