import { Animal } from '../ui/Animal.tsx';
import { useT } from '../ui/context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import type { Current } from './current.ts';

interface SwapProps {
  readonly both: readonly [Current, Current];
  /** Who gets the mouse now. */
  readonly next: Current;
  readonly onSwapped: () => void;
}

/** "Time to swap": calm, with one button. */
export function SwapCall({ both, next, onSwapped }: SwapProps) {
  const t = useT();
  return (
    <Dialog label={t('pair.swap', { name: next.nickname })} onClose={onSwapped}>
      <p class="dialog-title" data-swap={next.id}>
        {both.map(({ id, animal }) => (
          <Animal key={id} name={animal} size={64} />
        ))}
        {t('pair.swap', { name: next.nickname })}
      </p>
      <p class="quiet">{t('pair.swapNote')}</p>
      <div class="dialog-row">
        <button type="button" class="primary" data-action="swapped" onClick={onSwapped}>
          {t('pair.swapped')}
        </button>
      </div>
    </Dialog>
  );
}

interface AloneProps {
  readonly both: readonly [Current, Current];
  readonly onStay: (one: Current) => void;
  readonly onClose: () => void;
}

/** "Who stays and goes on?" */
export function AloneChoice({ both, onStay, onClose }: AloneProps) {
  const t = useT();
  return (
    <Dialog label={t('pair.aloneAsk')} onClose={onClose}>
      <p class="dialog-title">{t('pair.aloneAsk')}</p>
      <p class="quiet">{t('pair.aloneNote')}</p>
      <div class="dialog-row">
        {both.map((one) => (
          <button type="button" key={one.id} class="plain" data-stays={one.id} onClick={() => onStay(one)}>
            {t('pair.stays', { name: one.nickname })}
          </button>
        ))}
        <button type="button" class="plain" onClick={onClose}>
          {t('pair.together')}
        </button>
      </div>
    </Dialog>
  );
}
