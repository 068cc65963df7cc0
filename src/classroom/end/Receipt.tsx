import { useT } from '../../ui/context.ts';
import type { SavedChild } from './save-children.ts';

export interface ReceiptFacts {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly groups: readonly string[];
  readonly files: readonly SavedChild[];
  /** Of the app. */
  readonly version: string;
}

const KB = 1024;

/** What was saved and what was erased, on paper; nothing of the machine. */
export function Receipt({ day, groups, files, version }: ReceiptFacts) {
  const t = useT();
  const { kind = 'SHA-256' } = files[0]?.check ?? {};
  return (
    <article class="receipt" data-receipt>
      <h1>{t('class.endReceipt')}</h1>
      <dl class="facts">
        <dt>{t('class.endDay')}</dt>
        <dd>{day}</dd>
        {groups.length > 0 && (
          <>
            <dt>{t('class.endGroups')}</dt>
            <dd>{groups.join(' · ')}</dd>
          </>
        )}
        <dt>{t('class.endPeople')}</dt>
        <dd>{files.length}</dd>
        <dt>{t('class.endVersion')}</dt>
        <dd>{version}</dd>
      </dl>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('class.endPeople')}</th>
            <th scope="col">{t('class.endFile')}</th>
            <th scope="col" class="number">
              {t('class.endSize')}
            </th>
            <th scope="col" class="number">
              {t('class.endAnswers')}
            </th>
            <th scope="col" class="number">
              {t('class.endWorks')}
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ name, size, named, answers, works, check }) => (
            <tr key={name}>
              <th scope="row">{named.join(' · ')}</th>
              <td>
                {name}
                <div class="checksum" title={t('class.endCheck', { kind })}>
                  {check.kind} {check.value}
                </div>
              </td>
              <td class="number">{Math.max(1, Math.round(size / KB))} KB</td>
              <td class="number">{answers}</td>
              <td class="number">{works}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('class.endErased')}</p>
      <div class="dialog-row no-print">
        <button type="button" class="primary" data-action="print-receipt" onClick={() => print()}>
          {t('class.endPrint')}
        </button>
      </div>
    </article>
  );
}
