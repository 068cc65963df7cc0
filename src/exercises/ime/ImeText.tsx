import { alignLine } from '../../typing/judge-line.ts';
import { linesOf, runsOf } from '../../typing/lines-of.ts';
import type { TypingTarget } from '../../typing/target.ts';
import type { TypingState } from '../../typing/typing-state.ts';
import { textOf } from '../../typing/view/TypingLines.tsx';
import css from './ImeView.module.css';

interface ImeTextProps {
  readonly target: TypingTarget;
  readonly typing: TypingState;
}

/** The line to type with what comes after it, and below it what is written so far, with the caret. */
export function ImeText({ target, typing }: ImeTextProps) {
  const [now, next] = linesOf(target, typing);
  if (now === undefined) return <Whole target={target} />;
  const written = Array.from(typing.typed);
  const fitting = new Set(alignLine(now.line, written).flatMap((step) => (step.kind === 'right' ? [step.at] : [])));
  return (
    <>
      <div class={css.target} aria-hidden="true">
        <p class={css.line}>
          {runsOf(now.marks).map(({ mark, from, to }) => (
            <span key={from} class={css.run} data-mark={mark}>
              {textOf(now.line.slice(from, to))}
            </span>
          ))}
        </p>
        {target.lines.length > 1 && <p class={css.next}>{next && textOf(next.line)}</p>}
      </div>
      <p class={css.field} data-ime-field>
        {written.map((text, at) => (
          <span key={at} class={css.written} data-ok={fitting.has(at)}>
            {text}
          </span>
        ))}
        <span class={css.caret} />
      </p>
    </>
  );
}

/** All that was to be typed. */
const Whole = ({ target: { lines } }: Pick<ImeTextProps, 'target'>) => (
  <div class={css.target}>
    {lines.map((line, index) => (
      <p key={index} class={css.run} data-mark="done">
        {textOf(line)}
      </p>
    ))}
  </div>
);
