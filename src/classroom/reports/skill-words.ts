import type { PlainKey, Translate } from '../../i18n/t.ts';
import type { SkillProgress } from '../../progress/skills.ts';

const STATE_KEYS: Readonly<Record<SkillProgress['state'], PlainKey>> = {
  shown: 'report.shown',
  some: 'report.some',
  none: 'report.none',
};

/** What a child has shown of a skill, with the evidence. */
export function skillWords(t: Translate, { state, passed, total, firstTry, fromCode }: SkillProgress): string {
  const said = t(STATE_KEYS[state]);
  if (passed === 0) return t('report.noEvidence', { state: said, total });
  const evidence = t('report.evidence', { state: said, total, passed, first: firstTry });
  return fromCode > 0 ? evidence + t('report.evidenceCode', { count: fromCode }) : evidence;
}

/** The same in a narrow cell: passed of all; a ring where a save code has a part in it. Empty: nothing. */
export const skillFigures = ({ passed, total, fromCode }: SkillProgress): string =>
  passed === 0 ? '' : `${passed}/${total}${fromCode > 0 ? '°' : ''}`;
