import { useT } from '../ui/context.ts';
import { lockPictureNames, lockPictures } from '../ui/pictures.ts';

/** A lock is three pictures in order. */
export const LOCK_LENGTH = 3;

interface LockPadProps {
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Twelve pictures to press three of, in order. It keeps classmates out, not grown-ups. */
export function LockPad({ chosen, onChange }: LockPadProps) {
  const t = useT();
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
            disabled={chosen.length >= LOCK_LENGTH}
            onClick={() => onChange([...chosen, name])}
          >
            <svg
              viewBox="0 0 64 64"
              width="48"
              height="48"
              aria-hidden="true"
              dangerouslySetInnerHTML={{ __html: lockPictures[name] }}
            />
          </button>
        ))}
      </div>
      <p aria-live="polite" class="quiet">
        {t('new.lockChosen', { count: chosen.length })}
      </p>
      {chosen.length > 0 && (
        <button type="button" class="plain" onClick={() => onChange([])}>
          {t('new.lockClear')}
        </button>
      )}
    </div>
  );
}
