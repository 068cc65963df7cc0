import { type CodeFile, textOfFile } from '../../code/program.ts';
import { useT } from '../../ui/context.ts';
import css from './CodeView.module.css';
import type { ShownLine } from './differing-line.ts';

interface ShownStepProps {
  readonly solution: readonly CodeFile[];
  readonly shown: ShownLine;
}

/** One line of the solution, to be written by the learner's own hand. */
export function ShownStep({ solution, shown }: ShownStepProps) {
  const t = useT();
  const line = textOfFile({ lang: 'web', files: solution }, shown.file).split('\n')[shown.line] ?? '';
  const where = t('code.stepPlace', { line: shown.line + 1 });
  const place = solution.length > 1 ? `${shown.file} ${where}` : where;
  return (
    <div class={css.step} role="status">
      <p>{t('code.step', { place })}</p>
      <pre>
        <code>{line}</code>
      </pre>
    </div>
  );
}
