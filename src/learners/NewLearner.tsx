import { useState } from 'preact/hooks';
import { cleanNickname, NICKNAME_MAX, nicknameLength } from '../records/nickname.ts';
import { Animal } from '../ui/Animal.tsx';
import { type AnimalName, animalNames } from '../ui/animals.ts';
import { useT } from '../ui/context.ts';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { LockPad } from './LockPad.tsx';
import { nicknameHint } from './nickname-hint.ts';

/** What a new learner has said of themselves. */
export interface NewLearnerForm {
  readonly nickname: string;
  readonly animal: string;
  readonly group: string;
  readonly lock: readonly string[] | undefined;
}

interface NewLearnerProps {
  readonly groups: readonly string[];
  /** Is there already somebody with this nickname and animal? */
  readonly isTaken: (nickname: string, animal: string) => boolean;
  readonly onDone: (form: NewLearnerForm) => void;
  readonly onCancel: () => void;
}

/** "I'm new": an animal, a nickname, and, for who wants them, a group and a lock of three pictures. */
export function NewLearner({ groups, isTaken, onDone, onCancel }: NewLearnerProps) {
  const t = useT();
  const [animal, setAnimal] = useState<AnimalName | undefined>();
  const [typed, setTyped] = useState('');
  const [group, setGroup] = useState('');
  const [lock, setLock] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState('');
  const nickname = cleanNickname(typed);
  const hint = nicknameHint(nickname);
  const complaint = (): string => {
    if (!animal) return t('new.needAnimal');
    if (nickname === '') return t('new.needNickname');
    if (nicknameLength(nickname) > NICKNAME_MAX) return t('new.tooLong');
    if (isTaken(nickname, animal)) return t('new.taken', { name: nickname });
    return lock.length === 1 || lock.length === 2 ? t('new.needThree', { count: 3 - lock.length }) : '';
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const found = complaint();
    setProblem(found);
    if (found || !animal) return;
    onDone({ nickname, animal, group: cleanNickname(group), lock: lock.length === 3 ? lock : undefined });
  };
  return (
    <form class="new-learner" onSubmit={submit} noValidate>
      <h2>{t('new.title')}</h2>
      <fieldset>
        <legend>{t('new.animal')}</legend>
        <RadioGroup
          class="animal-grid"
          label={t('new.animal')}
          options={animalNames}
          chosen={animal}
          choose={setAnimal}
        >
          {(name, radio) => (
            <button {...radio} key={name} class="animal-choice" data-animal={name} aria-label={t(`animal.${name}`)}>
              <Animal name={name} size={52} />
            </button>
          )}
        </RadioGroup>
      </fieldset>
      <label class="field">
        <span>{t('new.nickname')}</span>
        <input
          name="nickname"
          value={typed}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="nickname-note"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <p id="nickname-note" class="quiet" aria-live="polite">
        {hint ? <b class="hint">{t(hint)}</b> : t('new.nicknameNote')}
      </p>
      <details>
        <summary>{t('new.group')}</summary>
        <label class="field">
          <span class="quiet">{t('new.groupNote')}</span>
          <input
            name="group"
            list="groups"
            value={group}
            autocomplete="off"
            onInput={({ currentTarget }) => setGroup(currentTarget.value)}
          />
        </label>
        <datalist id="groups">
          {groups.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </details>
      <details>
        <summary>{t('new.lock')}</summary>
        <p class="quiet">{t('new.lockNote')}</p>
        <LockPad chosen={lock} onChange={setLock} clear={t('new.lockClear')} />
      </details>
      <p role="alert" class="complaint">
        {problem}
      </p>
      <div class="dialog-row">
        <button type="submit" class="primary" data-action="create-learner">
          {t('new.done')}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {t('new.cancel')}
        </button>
      </div>
    </form>
  );
}
