import { useState } from 'preact/hooks';
import { comparable } from '../core/text.ts';
import type { Learner } from '../records/model.ts';
import { Animal } from '../ui/Animal.tsx';
import { useT } from '../ui/context.ts';
import { Icon } from '../ui/Icon.tsx';
import { SearchField } from '../ui/SearchField.tsx';

/** Above this many learners the picker offers a search, and shows the rest on demand. */
const FEW = 24;

interface PickerProps {
  /** Most recently seen first, without guests. */
  readonly learners: readonly Learner[];
  readonly onPick: (learner: Learner) => void;
  readonly onNew: () => void;
  readonly onGuest: () => void;
  /** Where one's progress from elsewhere is brought in. */
  readonly saveHref: string;
  /** Most who come here bring their progress from elsewhere: that comes first. */
  readonly bringFirst: boolean;
  /** Brings in a whole class from its stick. */
  readonly onStick: () => void;
  /** Are two choosing? Then nothing is offered but animals. */
  readonly isPairing: boolean;
  /** Two want to learn together, or after all not; undefined: there are no two. */
  readonly onPair: (() => void) | undefined;
}

/** "Who's learning today?": one click on one's own animal. */
export function Picker(props: PickerProps) {
  const { learners, onPick, onNew, onGuest, saveHref, bringFirst, isPairing, onPair, onStick } = props;
  const t = useT();
  const [query, setQuery] = useState('');
  const [group, setGroup] = useState('');
  const [all, setAll] = useState(false);
  const groups = [...new Set(learners.map((learner) => learner.group).filter(Boolean))].sort();
  const found = learners.filter((learner) => matches(learner, query) && (group === '' || learner.group === group));
  const shown = all || query !== '' || group !== '' ? found : found.slice(0, FEW);
  return (
    <>
      {bringFirst && !isPairing && <WaysIn saveHref={saveHref} onNew={onNew} onStick={onStick} />}
      {learners.length > FEW && (
        <SearchField
          label={t('picker.search')}
          query={query}
          onQuery={setQuery}
          said={t('picker.count', { count: learners.length })}
        />
      )}
      {groups.length > 0 && (
        <div class="picker-groups" role="group" aria-label={t('adult.group')}>
          {['', ...groups].map((name) => (
            <button type="button" key={name} class="chip" aria-pressed={group === name} onClick={() => setGroup(name)}>
              {name || t('picker.allGroups')}
            </button>
          ))}
        </div>
      )}
      <ul class="picker-grid">
        {shown.map((learner) => (
          <li key={learner.id}>
            <button type="button" class="picker-card" data-learner={learner.id} onClick={() => onPick(learner)}>
              <Animal name={learner.animal} size={72} />
              <span class="picker-name">{learner.nickname}</span>
              {learner.lock && (
                <span class="picker-lock">
                  <Icon name="lock" size={16} />
                  <span class="unseen">{t('picker.locked')}</span>
                </span>
              )}
            </button>
          </li>
        ))}
        {!bringFirst && !isPairing && (
          <li>
            <button type="button" class="picker-card picker-new" data-action="new-learner" onClick={onNew}>
              <span class="picker-plus" aria-hidden="true">
                +
              </span>
              <span class="picker-name">{t('picker.new')}</span>
            </button>
          </li>
        )}
      </ul>
      {shown.length === 0 && query !== '' && <p role="status">{t('picker.noneFound', { query })}</p>}
      {shown.length < found.length && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {t('picker.more')}
        </button>
      )}
      <p class="picker-row">
        {onPair && (
          <button type="button" class="link" data-action="pair" aria-pressed={isPairing} onClick={onPair}>
            {t(isPairing ? 'picker.pairAlone' : 'picker.pair')}
          </button>
        )}
        {!bringFirst && !isPairing && (
          <a class="link" data-action="have-code" href={saveHref}>
            {t('picker.haveCode')}
          </a>
        )}
        {learners.length > 0 && !isPairing && (
          <a class="link" data-action="take" href={saveHref}>
            {t('picker.take')}
          </a>
        )}
        {!isPairing && (
          <button type="button" class="link" data-action="guest" onClick={onGuest}>
            {t('picker.guest')}
          </button>
        )}
      </p>
    </>
  );
}

type WaysInProps = Pick<PickerProps, 'saveHref' | 'onNew' | 'onStick'>;

/** "Load your file, plug in the class stick, type your code, or start anew". */
function WaysIn({ saveHref, onNew, onStick }: WaysInProps) {
  const t = useT();
  return (
    <ul class="picker-ways">
      <li>
        <a class="picker-way" data-action="bring" href={`${saveHref}#file`}>
          {t('picker.haveFile')}
          <span class="quiet">{t('picker.haveFileNote')}</span>
        </a>
      </li>
      <li>
        <button type="button" class="picker-way" data-action="from-stick" onClick={onStick}>
          {t('save.fromStick')}
          <span class="quiet">{t('picker.fromStickNote')}</span>
        </button>
      </li>
      <li>
        <a class="picker-way" data-action="have-code" href={`${saveHref}#code`}>
          {t('picker.haveCode')}
          <span class="quiet">{t('picker.haveCodeNote')}</span>
        </a>
      </li>
      <li>
        <button type="button" class="picker-way" data-action="new-learner" onClick={onNew}>
          {t('picker.new')}
          <span class="quiet">{t('picker.newNote')}</span>
        </button>
      </li>
    </ul>
  );
}

const matches = ({ nickname }: Learner, query: string): boolean => comparable(nickname).includes(comparable(query));
