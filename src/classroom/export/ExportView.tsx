import { useMemo, useState } from 'preact/hooks';
import type { PlainKey } from '../../i18n/t.ts';
import { exportFileName } from '../../records/file/save-file-name.ts';
import type { Learner } from '../../records/model.ts';
import { useT } from '../../ui/context.ts';
import { saveFile } from '../../ui/save-file.ts';
import { isoDay } from '../../ui/show-time.ts';
import { learnerName } from '../reports/learner-name.ts';
import type { ViewProps } from '../view.ts';
import { type ExportSort, makeExport } from './make-export.ts';
import { byArrival, numbersFor } from './numbers-for.ts';

interface Choice {
  readonly sort: ExportSort;
  readonly button: PlainKey;
  readonly note: PlainKey;
  /** What the file is called, beside class and day. */
  readonly word: PlainKey;
  readonly namesChildren: boolean;
}

const TABLES: readonly Choice[] = [
  { sort: 'now', button: 'report.csvNow', note: 'report.csvNowNote', word: 'report.now', namesChildren: true },
  {
    sort: 'skills',
    button: 'report.csvSkills',
    note: 'report.csvSkillsNote',
    word: 'report.skills',
    namesChildren: true,
  },
  {
    sort: 'lessons',
    button: 'report.csvLessons',
    note: 'report.csvLessonsNote',
    word: 'report.lessons',
    namesChildren: false,
  },
  {
    sort: 'attempts',
    button: 'report.csvAttempts',
    note: 'report.csvAttemptsNote',
    word: 'report.fileAttempts',
    namesChildren: true,
  },
];

/** Saves the reports' figures as files for other programs, by a grown-up's press. */
export function ExportView(props: ViewProps) {
  const t = useT();
  const { pupils, group } = props;
  const [byNumber, setByNumber] = useState(false);
  const [withNames, setWithNames] = useState(false);
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const numberOf = useMemo(() => numbersFor(pupils.map(({ learner }) => learner)), [pupils]);
  // By name, the order of rows would still tell who is who.
  const inFile = byNumber ? [...pupils].sort((one, two) => byArrival(one.learner, two.learner)) : pupils;
  const take = async (sort: ExportSort, word: string) => {
    setBusy(true);
    const nameOf = byNumber ? numberOf : (learner: Learner) => learnerName(t, learner);
    const onProgress = (done: number) => setSaid(t('report.reading', { done, total: pupils.length }));
    const name = exportFileName(
      [group || t('report.class'), word],
      isoDay(Date.now()),
      sort === 'xapi' ? 'json' : 'csv',
    );
    try {
      saveFile(name, await makeExport({ ...props, pupils: inFile, t, sort, nameOf, withNames, onProgress }));
      setSaid(t('report.saved', { name }));
    } catch {
      // The store says why elsewhere; here it is enough that there is no file.
      setSaid(t('report.saveFailed'));
    }
    setBusy(false);
  };
  return (
    <section class="report" data-report="export">
      <h1>{t('report.export')}</h1>
      <p class="report-lead">{t('report.exportNote')}</p>
      <p role="status" class="export-said">
        {said}
      </p>
      <h2>{t('report.csvTitle')}</h2>
      <Check
        name="by-number"
        text={t('report.byNumber')}
        note={t('report.byNumberNote')}
        is={byNumber}
        onIs={setByNumber}
      />
      {byNumber && <NumberKey pupils={inFile} numberOf={numberOf} />}
      <ul class="export-list">
        {TABLES.map(({ sort, button, note, word, namesChildren }) => (
          <li key={sort}>
            <button
              type="button"
              class="plain"
              data-action={`export-${sort}`}
              disabled={isBusy}
              onClick={() => take(sort, t(word))}
            >
              {t(button)}
            </button>
            <p>
              {t(note)} {namesChildren && <b>{t(byNumber ? 'report.namesNobody' : 'report.namesChildren')}</b>}
            </p>
          </li>
        ))}
      </ul>
      <h2>{t('report.xapiTitle')}</h2>
      <Check
        name="xapi-names"
        text={t('report.xapiNames')}
        note={t('report.xapiNamesNote')}
        is={withNames}
        onIs={setWithNames}
      />
      <ul class="export-list">
        <li>
          <button
            type="button"
            class="plain"
            data-action="export-xapi"
            disabled={isBusy}
            onClick={() => take('xapi', 'xAPI')}
          >
            {t('report.xapi')}
          </button>
          <p>
            {t('report.xapiNote')} <b>{t(withNames ? 'report.namesChildren' : 'report.namesNobody')}</b>
          </p>
        </li>
      </ul>
    </section>
  );
}

interface NumberKeyProps {
  readonly pupils: ViewProps['pupils'];
  readonly numberOf: (learner: Learner) => string;
}

/** Who has which number: on the screen only, for whoever gets a question about a file back. */
function NumberKey({ pupils, numberOf }: NumberKeyProps) {
  const t = useT();
  return (
    <details class="export-key">
      <summary>{t('report.numberKey')}</summary>
      <ul>
        {pupils.map(({ learner }) => (
          <li key={learner.id}>
            <b>{numberOf(learner)}</b> {learnerName(t, learner)}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface CheckProps {
  readonly name: string;
  readonly text: string;
  readonly note: string;
  readonly is: boolean;
  readonly onIs: (is: boolean) => void;
}

function Check({ name, text, note, is, onIs }: CheckProps) {
  return (
    <label class="report-check">
      <input type="checkbox" name={name} checked={is} onChange={({ currentTarget }) => onIs(currentTarget.checked)} />
      <span>
        {text} <span class="quiet">{note}</span>
      </span>
    </label>
  );
}
