import css from './LineSteps.module.css';

/** More steps than this are told in numbers. */
const STEPS_AT_MOST = 12;

/** How far it is: one small step a line, those climbed filled. Its words are those of the line's label. */
export function LineSteps({ line, total }: { readonly line: number; readonly total: number }) {
  if (total < 2) return null;
  if (total > STEPS_AT_MOST)
    return (
      <span aria-hidden="true">
        {Math.min(line + 1, total)} / {total}
      </span>
    );
  return (
    <span class={css.steps} aria-hidden="true">
      {Array.from({ length: total }, (_, at) => (
        <i
          key={at}
          data-step={at < line ? 'done' : at === line ? 'now' : 'next'}
          style={`--rise:${(at + 1) / total}`}
        />
      ))}
    </span>
  );
}
