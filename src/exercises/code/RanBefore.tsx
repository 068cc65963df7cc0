import { useMemo } from 'preact/hooks';
import { type CodeFile, codeOf } from '../../code/program.ts';
import { keptPicture } from '../../code/turtle/kept/kept-picture.ts';
import { isRecord } from '../../core/json.ts';
import { useT } from '../../ui/context.ts';
import { showTime } from '../../ui/show-time.ts';
import type { ViewProps } from '../view.ts';
import css from './CodeView.module.css';
import { type CodeAction, type CodeState, readFiles } from './engine.ts';
import type { CodeExercise } from './schema.ts';

interface RanBeforeProps {
  /** Newest first. */
  readonly versions: ViewProps<CodeExercise, CodeState, CodeAction>['versions'];
  readonly exercise: CodeExercise;
  readonly now: readonly CodeFile[];
  /** undefined: nothing can be changed now. */
  readonly onBring: ((files: readonly CodeFile[]) => void) | undefined;
}

/** What was run before, each to be looked at and brought back; folded up until asked for. */
export function RanBefore({ versions, exercise, now, onBring }: RanBeforeProps) {
  const t = useT();
  // Not with every key that is typed: pictures are made anew from what was kept of them.
  const ran = useMemo(
    () =>
      versions.flatMap(({ at, content, outcome }) => {
        const files = isRecord(content) ? readFiles(exercise.start, content.files) : undefined;
        return files ? [{ at, files, picture: keptPicture(outcome, t('code.drawing')) }] : [];
      }),
    [versions],
  );
  const others = ran.filter(({ files }) => codeOf(files) !== codeOf(now));
  if (others.length === 0) return null;
  return (
    <details class={css.more} data-versions>
      <summary>{t('code.versions')}</summary>
      <ul>
        {others.map(({ at, files, picture }) => (
          <li key={at}>
            <span class="quiet">{showTime(at)}</span>
            {picture && <img class={css.thumb} src={picture} alt={t('code.drawing')} />}
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
