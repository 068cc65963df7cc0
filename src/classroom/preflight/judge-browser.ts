import type { Translate } from '../../i18n/t.ts';
import type { Line } from './line.ts';
import type { MachineFacts } from './machine-facts.ts';

/** Below this much does not work (product.md, promise 4). */
const OLDEST_CHROMIUM = 88;

/** Which browser it is, and where it has opened us. */
export function judgeBrowser({ browser, address }: MachineFacts, t: Translate): readonly Line[] {
  return [browserLine(browser, t), addressLine(address, t)];
}

function browserLine({ name, version, chromium }: MachineFacts['browser'], t: Translate): Line {
  const line = { id: 'browser', label: t('check.browser') } as const;
  if (chromium === undefined) {
    return { ...line, state: 'look', text: t('check.browserOther', { name }), todo: t('check.browserUnknown') };
  }
  const text = t('check.browserIs', { name, version, chromium });
  return chromium < OLDEST_CHROMIUM
    ? { ...line, state: 'bad', text, todo: t('check.browserOld') }
    : { ...line, state: 'good', text };
}

function addressLine({ root, isSecure }: MachineFacts['address'], t: Translate): Line {
  const line = { id: 'address', label: t('check.address') } as const;
  return isSecure
    ? { ...line, state: 'good', text: root }
    : { ...line, state: 'look', text: t('check.addressLan', { root }), todo: t('check.addressLanDo') };
}
