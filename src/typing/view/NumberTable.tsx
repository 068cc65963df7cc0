import { useT } from '../../ui/context.ts';
import css from './NumberTable.module.css';

interface NumberTableProps {
  readonly heads: readonly string[];
  /** Each row's head, then its figures as they are shown. */
  readonly rows: readonly (readonly [head: string, ...figures: readonly string[]])[];
}

/** The figures behind a picture, for who wants to read them or can't see it. */
export function NumberTable({ heads, rows }: NumberTableProps) {
  const t = useT();
  return (
    <details class={css.numbers}>
      <summary>{t('typing.chart.table')}</summary>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...figures]) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {figures.map((figure, at) => (
                <td key={at}>{figure}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
