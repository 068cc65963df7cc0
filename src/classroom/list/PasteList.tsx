import { useMemo, useState } from 'preact/hooks';
import { seededRandom } from '../../core/random.ts';
import { newSeed } from '../../learners/new-id.ts';
import { nicknameHint } from '../../learners/nickname-hint.ts';
import { type PlannedChild, planClass } from '../../records/class-list/plan-class.ts';
import { readClassList } from '../../records/class-list/read-class-list.ts';
import { splitCells } from '../../records/class-list/split-cells.ts';
import { cleanNickname, clipNickname } from '../../records/nickname.ts';
import { Animal } from '../../ui/Animal.tsx';
import { animalNames } from '../../ui/animals.ts';
import { useT } from '../../ui/context.ts';
import type { ViewProps } from '../view.ts';
import { faultText } from './fault-text.ts';
import { listWords } from './list-words.ts';
import { makeClass } from './make-class.ts';
import { usePeople } from './use-people.ts';

const rowCount = (plan: readonly PlannedChild[], ...states: readonly PlannedChild['state'][]): number =>
  plan.filter(({ state }) => states.includes(state)).length;

/** A list is pasted, shown line by line with what would come of it, and made in one go. */
export function PasteList({ store, group, refresh }: ViewProps) {
  const t = useT();
  const [text, setText] = useState('');
  const [name, setName] = useState(group);
  const [said, setSaid] = useState('');
  const [seed] = useState(newSeed);
  const learners = usePeople(store);
  const { rows, isCut } = useMemo(() => splitCells(text), [text]);
  const plan = useMemo(
    () =>
      planClass(readClassList(rows, listWords), {
        ...{ learners, animals: animalNames, random: seededRandom(seed) },
        group: cleanNickname(name).slice(0, 40),
      }),
    [rows, name, learners, seed],
  );
  const [count, wrong] = [rowCount(plan, 'new', 'joins'), rowCount(plan, 'wrong')];
  const make = async () => {
    try {
      await makeClass(store, plan, Date.now());
    } catch {
      setSaid(t('save.mergeFailed'));
      return;
    }
    setSaid(t('class.listMade', { made: rowCount(plan, 'new'), joined: rowCount(plan, 'joins') }));
    setText('');
    await refresh();
  };
  return (
    <section class="no-print">
      <h2>{t('class.listAdd')}</h2>
      <p>{t('class.listHow')}</p>
      <label class="field">
        <span>{t('class.listGroup')}</span>
        <input
          name="list-class"
          value={name}
          autocomplete="off"
          aria-describedby="list-class-note"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <p id="list-class-note" class="quiet">
        {t('class.listGroupNote')}
      </p>
      <label class="field field-tall">
        <span>{t('class.listPaste')}</span>
        <textarea
          name="class-list"
          class="class-paste"
          rows={8}
          value={text}
          spellcheck={false}
          placeholder={t('class.listExample')}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setSaid('');
          }}
        />
      </label>
      <p class="quiet">{t('class.listPrivacy')}</p>
      {isCut && <p class="complaint">{t('class.listCut')}</p>}
      {wrong > 0 && <p class="complaint">{t('class.listWrong', { count: wrong })}</p>}
      {plan.length > 0 && <PlanTable plan={plan} />}
      <div class="dialog-row">
        <button type="button" class="primary" data-action="make-class" disabled={count === 0} onClick={make}>
          {t('class.listMake', { count })}
        </button>
        <span role="status">{said}</span>
      </div>
    </section>
  );
}

function PlanTable({ plan }: { readonly plan: readonly PlannedChild[] }) {
  const t = useT();
  return (
    <div class="table-scroll class-plan" tabIndex={0} role="region" aria-label={t('class.listAdd')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('class.listLine')}</th>
            <th scope="col">{t('class.listName')}</th>
            <th scope="col">{t('class.listAnimal')}</th>
            <th scope="col">{t('class.listBecomes')}</th>
          </tr>
        </thead>
        <tbody>
          {plan.map((child) => (
            <PlanRow key={child.line} child={child} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PlanRow({ child }: { readonly child: PlannedChild }) {
  const t = useT();
  const { line, nickname, animal, isAssigned, unknownAnimal, group, state } = child;
  const hint = state === 'new' && nicknameHint(nickname);
  const becomes = () => {
    if (state === 'new') return group === '' ? t('class.listNew') : `${t('class.listNew')} · ${group}`;
    if (state === 'joins') return t('class.listJoins', { group });
    return state === 'here' ? t('class.listHere') : faultText(t, child);
  };
  return (
    <tr data-plan-line={line} data-plan={state}>
      <td class="quiet">{line}</td>
      <th scope="row">
        {nickname === '' ? <span class="quiet">{t('save.noName')}</span> : clipNickname(nickname)}
        {state === 'wrong' && clipNickname(nickname) !== nickname && '…'}
        {hint && <p class="hint">{t(hint)}</p>}
      </th>
      <td>
        {animal !== '' && (
          <span class="table-name">
            <Animal name={animal} size={28} />
            {isAssigned && (
              <span class="quiet">
                {unknownAnimal === ''
                  ? t('class.listAnimalTaken')
                  : t('class.listAnimalUnknown', { animal: clipNickname(unknownAnimal) })}
              </span>
            )}
          </span>
        )}
      </td>
      <td>{becomes()}</td>
    </tr>
  );
}
