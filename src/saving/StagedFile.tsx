import { useEffect, useState } from 'preact/hooks';
import type { StagedSave } from '../records/file/read-save-file.ts';
import type { StagedLearner } from '../records/file/stage-records.ts';
import type { Learner } from '../records/model.ts';
import type { MergeCount, Store } from '../storage/store.ts';
import { Animal } from '../ui/Animal.tsx';
import { useT } from '../ui/context.ts';
import { erasedHere } from './erased-here.ts';
import { recordsOf } from './open-file.ts';
import { type Twin, twinsOf } from './twins-of.ts';
import { withoutErased } from './without-erased.ts';

interface StagedFileProps {
  readonly store: Store;
  readonly staged: StagedSave;
  /** Everybody on this machine, without guests. */
  readonly learners: readonly Learner[];
  readonly onMerged: (learners: readonly Learner[]) => void;
  readonly onBack: () => void;
}

/** What is in a file, line by line, before any of it is merged. */
export function StagedFile({ store, staged, learners, onMerged, onBack }: StagedFileProps) {
  const t = useT();
  const [counts, setCounts] = useState<ReadonlyMap<string, MergeCount> | undefined>();
  const [erased, setErased] = useState<ReadonlyMap<string, string>>(new Map());
  const [back, setBack] = useState<ReadonlySet<string>>(new Set());
  const [fault, setFault] = useState('');
  const twins = twinsOf(staged.learners, learners);
  const [same, setSame] = useState<ReadonlySet<string>>(
    () => new Set(twins.filter(({ isSure }) => isSure).map(({ from }) => from)),
  );
  useEffect(() => {
    Promise.all([erasedHere(store), store.previewMerge(recordsOf(staged))]).then(
      ([gone, found]) => {
        setErased(gone);
        setCounts(found);
      },
      () => setFault(t('save.mergeFailed')),
    );
  }, [store, staged, t]);
  const isIn = (id: string) => !erased.has(id) || back.has(id);
  const merge = async () => {
    try {
      await store.merge(withoutErased(recordsOf(staged), erased, back));
      const joined = twins.filter(({ from }) => same.has(from) && isIn(from));
      for (const { from, to } of joined) await store.addAlias(from, to.id, true, Date.now());
      onMerged(staged.learners.flatMap(({ id, learner }) => (learner && !learner.guest && isIn(id) ? [learner] : [])));
    } catch {
      setFault(t('save.mergeFailed'));
    }
  };
  return (
    <div data-staged>
      <h2>{t('save.staged')}</h2>
      <ul class="staged">
        {staged.learners.map((one) => (
          <Line
            key={one.id}
            staged={one}
            count={counts?.get(one.id)}
            twin={twins.find(({ from }) => from === one.id)}
            isSame={same.has(one.id)}
            onSame={() => setSame((before) => toggled(before, one.id))}
            isErased={erased.has(one.id)}
            isBack={back.has(one.id)}
            onBack={() => setBack((before) => toggled(before, one.id))}
          />
        ))}
      </ul>
      <Damage staged={staged} />
      <p role="alert" class="complaint">
        {fault}
      </p>
      <div class="dialog-row">
        <button type="button" class="primary" data-action="merge-file" disabled={!counts} onClick={merge}>
          {t('save.merge')}
        </button>
        <button type="button" class="plain" onClick={onBack}>
          {t('save.back')}
        </button>
      </div>
    </div>
  );
}

const toggled = (set: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  new Set(set.has(id) ? [...set].filter((one) => one !== id) : [...set, id]);

interface LineProps {
  readonly staged: StagedLearner;
  readonly count: MergeCount | undefined;
  readonly twin: Twin | undefined;
  readonly isSame: boolean;
  readonly onSame: () => void;
  readonly isErased: boolean;
  readonly isBack: boolean;
  readonly onBack: () => void;
}

function Line({ staged: { id, learner }, count, twin, isSame, onSame, isErased, isBack, onBack }: LineProps) {
  const t = useT();
  const name = learner?.nickname || t('save.noName');
  const isNothing = count && count.attempts + count.works + count.drafts === 0;
  return (
    <li data-staged-learner={id}>
      {learner && learner.animal !== '' && <Animal name={learner.animal} size={44} />}
      <div>
        <b>{name}</b>{' '}
        {count &&
          (isNothing ? t('save.nothingNew') : t('save.brings', { attempts: count.attempts, works: count.works }))}
        {isErased && (
          <label class="same">
            <input type="checkbox" checked={isBack} data-back={id} onChange={onBack} />
            {t('save.erased', { name })}
          </label>
        )}
        {twin && (
          <label class="same">
            <input type="checkbox" checked={isSame} data-same={id} onChange={onSame} />
            {t('save.same', { name })}
          </label>
        )}
      </div>
    </li>
  );
}

/** What could not be read, so that nobody thinks that all is there. */
function Damage({ staged: { learners, report } }: { readonly staged: StagedSave }) {
  const t = useT();
  if (report.isWhole) return <p class="quiet">{t('save.whole')}</p>;
  const nameOf = (id: string | undefined) =>
    learners.find((one) => one.id === id)?.learner?.nickname || t('save.somebody');
  const lost = report.missing.reduce((sum, { lines }) => sum + lines, 0);
  return (
    <div class="damage" data-damage>
      <p>{t('save.damaged', { bad: report.badCount, lost })}</p>
      <ul>
        {report.badLines.slice(0, 10).map(({ part, line, learner }) => (
          <li key={`${part} ${line}`}>{t('save.badLine', { name: nameOf(learner), line })}</li>
        ))}
      </ul>
      {report.exceeded.length > 0 && <p>{t('save.exceeded')}</p>}
    </div>
  );
}
