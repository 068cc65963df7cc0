import type { Exercise } from '../../exercises/exercise.ts';
import type { PlainKey, Translate } from '../../i18n/t.ts';

const NAMES: Readonly<Record<Exercise['kind'], PlainKey>> = {
  choose: 'report.kindChoose',
  order: 'report.kindOrder',
  match: 'report.kindMatch',
  fill: 'report.kindFill',
  sort: 'report.kindSort',
  spot: 'report.kindSpot',
  think: 'report.kindThink',
  typing: 'report.kindTyping',
  ime: 'report.kindIme',
  practice: 'report.kindPractice',
  code: 'report.kindCode',
};

/** A kind of exercise in words; one that this course no longer knows by its own name. */
export function kindWords(t: Translate, kind: string): string {
  const name = Object.entries(NAMES).find(([known]) => known === kind)?.[1];
  return name === undefined ? kind : t(name);
}
