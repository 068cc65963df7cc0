import { Animal } from '../../ui/Animal.tsx';
import { useT } from '../../ui/context.ts';
import { erasedIn } from './erased-in.ts';
import type { MachineLine } from './machine-line.ts';

/** So many ticks are soon set. */
const FEW = 3;

interface BackAgainProps {
  readonly lines: readonly MachineLine[];
  readonly back: ReadonlySet<string>;
  readonly onBack: (back: ReadonlySet<string>) => void;
}

/** Those on the stick whom this machine has erased: they come back only if somebody wants it. */
export function BackAgain({ lines, back, onBack }: BackAgainProps) {
  const t = useT();
  const erased = erasedIn(lines);
  if (erased.length === 0) return null;
  const toggle = (id: string) => {
    const next = new Set(back);
    if (!next.delete(id)) next.add(id);
    onBack(next);
  };
  return (
    <fieldset class="back-again" data-back-again>
      <legend>{t('class.stickErased')}</legend>
      {erased.length > FEW && (
        <button type="button" class="plain" onClick={() => onBack(new Set(erased.map(({ id }) => id)))}>
          {t('class.stickErasedAll')}
        </button>
      )}
      <div class="back-again-names">
        {erased.map(({ id, nickname, animal }) => (
          <label key={id} class="tick">
            <input type="checkbox" data-back={id} checked={back.has(id)} onChange={() => toggle(id)} />
            {animal !== '' && <Animal name={animal} size={28} />}
            {nickname}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
