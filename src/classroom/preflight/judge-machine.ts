import type { Translate } from '../../i18n/t.ts';
import { judgeBrowser } from './judge-browser.ts';
import { judgeFiles } from './judge-files.ts';
import { judgeHands } from './judge-hands.ts';
import { judgeHardware } from './judge-hardware.ts';
import { judgeSaved, judgeStorage } from './judge-storage.ts';
import type { Line } from './line.ts';
import type { MachineFacts } from './machine-facts.ts';

/** Every line of the card, from what was measured. */
export function judgeMachine(facts: MachineFacts, t: Translate): readonly Line[] {
  return [
    ...judgeBrowser(facts, t),
    judgeFiles(facts, t),
    ...judgeStorage(facts, t),
    judgeSaved(facts, t),
    ...judgeHands(facts, t),
    ...judgeHardware(facts, t),
  ];
}

/** May class begin? `wait`: not everything has been looked at. Otherwise how many lines somebody should look at first. */
export function verdictOf(lines: readonly Line[]): 'wait' | number {
  const open = lines.filter(({ state }) => state === 'bad' || state === 'look').length;
  return open === 0 && lines.some(({ state }) => state === 'wait') ? 'wait' : open;
}
