import type { Translate } from '../../i18n/t.ts';
import type { Line } from './line.ts';
import type { FileCheck, MachineFacts } from './machine-facts.ts';

/** So many are named; more would fill the card. */
const NAMED = 3;

/** Is everything here that is needed without a network, and is each file as it was built? */
export function judgeFiles({ files, lessons, address }: MachineFacts, t: Translate): Line {
  const line = { id: 'files', label: t('check.files') } as const;
  if (files === 'none') {
    // At such an address the line above says what to do.
    const todo = address.isSecure ? t('check.filesSilentDo') : undefined;
    return { ...line, state: 'look', text: t('check.filesNone'), todo };
  }
  if (files === 'silent')
    return { ...line, state: 'bad', text: t('check.filesSilent'), todo: t('check.filesSilentDo') };
  if (files !== undefined) return { ...line, ...checked(files, t) };
  if (lessons.isWhole || lessons.total === 0) return { ...line, state: 'wait', text: t('check.waiting') };
  return { ...line, state: 'look', text: t('check.filesPartial', lessons), todo: t('check.filesPartialDo') };
}

function checked({ done, total, bad, isOver }: FileCheck, t: Translate): Pick<Line, 'state' | 'text' | 'todo'> {
  if (!isOver) return { state: 'wait', text: t('check.filesRunning', { done, total }) };
  if (bad.length === 0) return { state: 'good', text: t('check.filesGood', { total }) };
  const first = bad.slice(0, NAMED).join(' · ');
  const names = bad.length > NAMED ? t('check.filesMore', { names: first }) : first;
  const text = t('check.filesBad', { total, count: bad.length, names });
  return { state: 'bad', text, todo: t('check.filesBadDo') };
}
