import { Animal } from '../ui/Animal.tsx';
import { useT } from '../ui/context.ts';
import type { Current } from './current.ts';

/** Whose hands it is stands on a step. Here, not in a sheet: every lesson would have to load it. */
const ON_STEP = 'background:var(--card);border-color:var(--level);border-bottom-width:4px';

interface PairBarProps {
  readonly both: readonly [Current, Current];
  readonly hands: 0 | 1;
  readonly onAlone: () => void;
}

/** Both animals, whose hands it is, and the way to go on alone. */
export function PairBar({ both, hands, onAlone }: PairBarProps) {
  const t = useT();
  return (
    <>
      {both.map(({ id, nickname, animal }, place) => (
        <span
          key={id}
          class="bar-me"
          style={place === hands ? ON_STEP : ''}
          data-current={id}
          data-hands={place === hands}
        >
          <Animal name={animal} size={36} />
          {nickname}
        </span>
      ))}
      <span class="unseen" role="status">
        {t('pair.hands', { name: both[hands].nickname })}
      </span>
      <button type="button" class="bar-quiet" data-action="alone" onClick={onAlone}>
        {t('pair.alone')}
      </button>
    </>
  );
}
