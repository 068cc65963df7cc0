import { type CodeFile, codeOf } from '../../code/program.ts';
import { isRecord } from '../../core/json.ts';
import { useT } from '../../ui/context.ts';
import { showTime } from '../../ui/show-time.ts';
import css from './CodeView.module.css';
import { readFiles } from './engine.ts';
import type { CodeExercise } from './schema.ts';

interface RanBeforeProps {
  /** Newest first. */
  readonly versions: readonly { readonly at: number; readonly content: unknown }[];
  readonly exercise: CodeExercise;
  readonly now: readonly CodeFile[];
  /** undefined: nothing can be changed now. */
  readonly onBring: ((files: readonly CodeFile[]) => void) | undefined;
}

/** What was run before, each to be looked at and brought back; folded up until asked for. */
export function RanBefore({ versions, exercise, now, onBring }: RanBeforeProps) {
  const t = useT();
  const kept = versions.flatMap(({ at, content }) => {
    const files = isRecord(content) ? readFiles(exercise.start, content.files) : undefined;
    return files === undefined || codeOf(files) === codeOf(now) ? [] : [{ at, files }];
  });
  if (kept.length === 0) return null;
  return (
    <details class={css.more} data-versions>
      <summary>{t('code.versions')}</summary>
      <ul>
        {kept.map(({ at, files }) => (
          <li key={at}>
            <span class="quiet">{showTime(at)}</span>
            <pre>
              <code>{files.map(({ text }) => text.trimEnd()).join('\n\n')}</code>
            </pre>
            {onBring && (
              <button type="button" class="plain" onClick={() => onBring(files)}>
                {t('code.bring')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
