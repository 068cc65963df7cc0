import { useT } from '../ui/context.ts';
import { lockPictureNames, lockPictures } from '../ui/pictures.ts';

/** A lock is three pictures in order. */
export const LOCK_LENGTH = 3;

const PLACES = Array.from({ length: LOCK_LENGTH }, (_, place) => place);

interface LockPadProps {
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** What it means to take all pictures back. */
  readonly clear: string;
}

/** Twelve pictures to press three of, in order. It keeps classmates out, not grown-ups. */
export function LockPad({ chosen, onChange, clear }: LockPadProps) {
  const t = useT();
  const isFull = chosen.length >= LOCK_LENGTH;
  return (
    <div class="lock-pad">
      <div class="lock-grid">
        {lockPictureNames.map((name) => (
          <button
            type="button"
            key={name}
            class="animal-choice"
            data-picture={name}
            aria-label={t(`picture.${name}`)}
            // Not `disabled`: the focus would fall off the last one pressed.
            aria-disabled={isFull}
            onClick={() => !isFull && onChange([...chosen, name])}
          >
            <Picture name={name} size={48} />
          </button>
        ))}
      </div>
      <div class="lock-row">
        <ol class="lock-places" aria-hidden="true">
          {PLACES.map((place) => (
            <li key={place}>{chosen[place] && <Picture name={chosen[place]} size={36} />}</li>
          ))}
        </ol>
        <p aria-live="polite" class="quiet">
          {t('new.lockChosen', { count: chosen.length })}
        </p>
        {chosen.length > 0 && (
          <button type="button" class="plain" onClick={() => onChange([])}>
            {clear}
          </button>
        )}
      </div>
    </div>
  );
}

function Picture({ name, size }: { readonly name: string; readonly size: number }) {
  const drawings: Readonly<Record<string, string>> = lockPictures;
  return (
    <svg
      viewBox="0 0 64 64"
      width={size}
      height={size}
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: drawings[name] ?? '' }}
    />
  );
}
