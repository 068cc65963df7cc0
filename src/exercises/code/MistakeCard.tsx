import { useT } from '../../ui/context.ts';
import type { CodePlace } from './CodeFiles.tsx';
import css from './CodeView.module.css';
import type { ToldMistake } from './use-workshop.ts';

interface MistakeCardProps {
  readonly told: ToldMistake;
  readonly onGoTo: (place: CodePlace) => void;
  /** Runs it again and waits for it; undefined: that would be of no use. */
  readonly onAwait: (() => void) | undefined;
}

/** What went wrong, where, and what to try; what the computer itself said is folded under it. */
export function MistakeCard({ told, onGoTo, onAwait }: MistakeCardProps) {
  const t = useT();
  const { line, file } = told.mistake;
  return (
    <div class={css.mistake} role="alert" data-mistake={told.mistake.code}>
      <p>
        <b>{told.where}</b> {told.what}
      </p>
      <p>{told.tryThis}</p>
      {line !== undefined && (
        <button type="button" class="plain" data-action="line" onClick={() => onGoTo({ file, line })}>
          {t('code.goTo')}
        </button>
      )}
      {onAwait && (
        <>
          <p>{t('code.awaitWhy')}</p>
          <button type="button" class="plain" data-action="await" onClick={onAwait}>
            {t('code.await')}
          </button>
        </>
      )}
      {told.original !== undefined && (
        <details>
          <summary>{t('code.original')}</summary>
          <pre>{told.original}</pre>
        </details>
      )}
    </div>
  );
}
