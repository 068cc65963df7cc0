import { useState } from 'preact/hooks';
import type { Json } from '../core/json.ts';
import type { MachineSettings, Store } from '../storage/store.ts';
import { defaultLadder, type Ladder, parseLadder, type Rung, type Stage, stages } from '../typing/practice/ladder.ts';
import { useT } from '../ui/context.ts';

interface LadderSettingsProps {
  readonly store: Store;
  readonly machine: MachineSettings;
}

/** The typing targets of this machine, for a grown-up to change. They are goals to grow to, never marks. */
export function LadderSettings({ store, machine }: LadderSettingsProps) {
  const t = useT();
  const ladder = parseLadder(machine.ladder) ?? defaultLadder;
  const [said, setSaid] = useState('');
  const save = async (next: Ladder | undefined) => {
    const isLegal = next === undefined || parseLadder(next) !== undefined;
    if (isLegal)
      await store.putMachine({ ...(await store.machine()), ladder: next === undefined ? undefined : asJson(next) });
    setSaid(t(isLegal ? 'adult.ladderSaved' : 'adult.ladderWrong'));
  };
  const change = (stage: Stage, rung: Partial<Rung>) => save({ ...ladder, [stage]: { ...ladder[stage], ...rung } });
  return (
    <section data-ladder>
      <h2>{t('adult.ladder')}</h2>
      <p class="quiet">{t('adult.ladderNote')}</p>
      <div class="table-scroll">
        <table class="learner-table">
          <thead>
            <tr>
              <th scope="col">{t('adult.ladderStage')}</th>
              <th scope="col">{t('adult.ladderAccuracy')}</th>
              <th scope="col">{t('adult.ladderSpeed')}</th>
            </tr>
          </thead>
          <tbody>
            {stages.map((stage) => (
              <tr key={stage} data-stage={stage}>
                <th scope="row">{t(`adult.stage.${stage}`)}</th>
                <td>
                  <NumberField
                    label={`${t(`adult.stage.${stage}`)} ${t('adult.ladderAccuracy')}`}
                    value={Math.round(ladder[stage].accuracy * 100)}
                    onChange={(percent) => change(stage, { accuracy: percent / 100 })}
                  />
                </td>
                <td>
                  <NumberField
                    label={`${t(`adult.stage.${stage}`)} ${t('adult.ladderSpeed')}`}
                    value={ladder[stage].cpm}
                    onChange={(cpm) => change(stage, { cpm })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <button type="button" class="plain" onClick={() => save(undefined)}>
          {t('adult.ladderDefault')}
        </button>{' '}
        <span role="status">{said}</span>
      </p>
    </section>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function NumberField({ label, value, onChange }: NumberFieldProps) {
  return (
    <input
      type="number"
      inputMode="numeric"
      class="number-field"
      aria-label={label}
      min={1}
      max={600}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
    />
  );
}

const asJson = (ladder: Ladder): Json => JSON.parse(JSON.stringify(ladder)) as Json;
