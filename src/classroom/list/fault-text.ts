import { assertNever } from '../../core/assert-never.ts';
import type { Translate } from '../../i18n/t.ts';
import type { PlannedChild } from '../../records/class-list/plan-class.ts';

/** What is wrong with a line of a list, and what to do. */
export function faultText(t: Translate, { fault, sameAs = 0 }: PlannedChild): string {
  switch (fault) {
    case undefined:
      return '';
    case 'no-nickname':
      return t('class.listNoNickname');
    case 'too-long':
      return t('class.listTooLong');
    case 'twice':
      return t('class.listTwice', { line: sameAs });
    case 'no-animal':
      return t('class.listNoAnimal');
    default:
      return assertNever(fault);
  }
}
