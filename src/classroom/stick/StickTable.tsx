import type { Translate } from '../../i18n/t.ts';
import { useT } from '../../ui/context.ts';
import { showTime } from '../../ui/show-time.ts';
import type { MachineLine } from './machine-line.ts';

/** The machines whose files lie on the stick, one a row. */
export function StickTable({ lines }: { readonly lines: readonly MachineLine[] }) {
  const t = useT();
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={t('class.stick')}>
      <table data-stick-table>
        <thead>
          <tr>
            <th scope="col">{t('class.stickComputer')}</th>
            <th scope="col">{t('class.stickWritten')}</th>
            <th scope="col" class="number">
              {t('class.stickAnswers')}
            </th>
            <th scope="col">{t('class.stickNew')}</th>
            <th scope="col">{t('class.stickState')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.name} data-stick-file={line.name} data-stick-state={line.state}>
              <th scope="row">
                {line.label || t('class.stickNoName')}
                {line.isOwn && <span class="quiet"> {t('class.stickThis')}</span>}
              </th>
              <td class="number">{showTime(line.writtenAt)}</td>
              <td class="number">{line.state === 'unreadable' ? '' : line.answers}</td>
              <td>{line.state === 'unreadable' ? '' : freshText(t, line)}</td>
              <td>{stateText(t, line)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function freshText(t: Translate, { fresh: { attempts, works, learners: people } }: MachineLine): string {
  if (people > 0) return t('class.stickFreshPeople', { people, attempts, works });
  return attempts + works === 0 ? t('class.stickNothing') : t('class.stickFresh', { attempts, works });
}

function stateText(t: Translate, { state, lost }: MachineLine): string {
  if (state === 'whole') return t('class.stickWhole');
  return state === 'damaged' ? t('class.stickDamaged', { lost }) : t('class.stickUnreadable');
}
