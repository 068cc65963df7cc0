import { assertNever } from '../../core/assert-never.ts';
import type { Translate } from '../../i18n/t.ts';
import type { StickFault } from './stick-folder.ts';

/** What to tell somebody whose stick makes trouble: what to do next, and that nothing is lost. */
export function stickComplaint(t: Translate, fault: StickFault): string {
  switch (fault) {
    case 'gone':
      return t('save.stickGone');
    case 'full':
      return t('save.stickFull');
    case 'protected':
      return t('save.stickProtected');
    case 'refused':
      return t('save.stickRefused');
    case 'unsure':
      return t('save.stickUnsure');
    case 'failed':
      return t('save.stickFailed');
    default:
      return assertNever(fault);
  }
}
