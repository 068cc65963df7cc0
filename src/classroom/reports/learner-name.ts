import type { Translate } from '../../i18n/t.ts';
import type { Learner } from '../../records/model.ts';

/** How a child is called on the screen. */
export const learnerName = (t: Translate, { nickname }: Learner): string => nickname || t('report.noName');
