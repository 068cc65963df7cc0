import { assertNever } from '../../core/assert-never.ts';
import { clipText } from '../../core/text.ts';
import type { Slip } from '../../exercises/describe/slip.ts';
import type { Translate } from '../../i18n/t.ts';
import { plainTextOf } from './plain-text-of.ts';

/** A mistake in words. */
export function slipWords(t: Translate, slip: Slip): string {
  switch (slip.type) {
    case 'chose':
      return t('report.slipChose', { text: short(slip.text) });
    case 'left-out':
      return t('report.slipLeftOut', { text: short(slip.text) });
    case 'marked':
      return t('report.slipMarked', { text: short(slip.text) });
    case 'overlooked':
      return t('report.slipOverlooked', { text: short(slip.text) });
    case 'wrote':
      return t('report.slipWrote', { blank: slip.blank, text: short(slip.text) });
    case 'paired':
      return t('report.slipPaired', { left: short(slip.left), right: short(slip.right) });
    case 'sorted':
      return t('report.slipSorted', { card: short(slip.card), group: short(slip.group) });
    case 'ordered':
      return t('report.slipOrdered', { texts: slip.texts.map(short).join(' → ') });
    case 'unreached':
      return t('report.slipUnreached', { goal: plainTextOf(slip.goal) });
    case 'mistyped':
      return t('report.slipMistyped', { wanted: keyName(t, slip.wanted), typed: keyName(t, slip.typed) });
    default:
      return assertNever(slip);
  }
}

const LONGEST = 30;

/** Enough to know which one is meant. */
const short = (text: string): string => {
  const clipped = clipText(text, LONGEST);
  return clipped === text ? text : `${clipped}…`;
};

const keyName = (t: Translate, key: string): string => (key === ' ' ? t('report.space') : key);
