import type { CodeFile } from '../../code/program.ts';
import { useT } from '../../ui/context.ts';
import css from './CodeView.module.css';

interface ComparisonProps {
  readonly files: readonly CodeFile[];
  readonly solution: readonly CodeFile[];
}

/** One way to write it, beside what the learner wrote: lines that the learner has not are marked. */
export function Comparison({ files, solution }: ComparisonProps) {
  const t = useT();
  const differing = solution.filter(({ name, text }) => text !== files.find((file) => file.name === name)?.text);
  if (differing.length === 0) return null;
  return (
    <details class={css.more} data-compare>
      <summary>{t('code.compare')}</summary>
      <p class="quiet">{t('code.compareNote')}</p>
      {differing.map(({ name, text }) => {
        const own = new Set(
          files
            .find((file) => file.name === name)
            ?.text.split('\n')
            .map((line) => line.trim()),
        );
        return (
          <figure key={name}>
            {solution.length > 1 && <figcaption>{name}</figcaption>}
            <pre>
              {text.split('\n').map((line, at) => (
                <code key={at} data-new={line.trim() !== '' && !own.has(line.trim())}>
                  {`${line}\n`}
                </code>
              ))}
            </pre>
          </figure>
        );
      })}
    </details>
  );
}
