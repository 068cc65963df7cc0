import { useT } from '../../ui/context.ts';
import type { TypingEvent } from '../event.ts';
import { linesOf, runsOf } from '../lines-of.ts';
import type { TypingTarget } from '../target.ts';
import type { TypingState } from '../typing-state.ts';
import css from './HanziLines.module.css';
import { textOf } from './TypingLines.tsx';
import { useHanziField } from './use-hanzi-field.ts';

interface HanziLinesProps {
  readonly target: TypingTarget;
  readonly state: TypingState;
  /** May anything be typed now? */
  readonly listening: boolean;
  /** The line to type, for who can't see it. */
  readonly label: string;
  readonly onEvent: (event: TypingEvent) => void;
}

/** The line to write, the field under it, character under character, and the line that comes next. */
export function HanziLines({ target, state, listening, label, onEvent }: HanziLinesProps) {
  const t = useT();
  const [now, next] = linesOf(target, state);
  const { ref, handlers } = useHanziField(state.typed, onEvent);
  return (
    <div class={css.lines}>
      <p class="unseen">{label}</p>
      <p class={css.line} aria-hidden="true">
        {now &&
          runsOf(now.marks).map(({ mark, from, to }) => (
            <span key={from} class={css.run} data-mark={mark}>
              {textOf(now.line.slice(from, to))}
            </span>
          ))}
      </p>
      <textarea
        ref={ref}
        {...handlers}
        class={css.field}
        rows={1}
        lang="zh-CN"
        data-part="text"
        readOnly={!listening}
        aria-label={t('typing.field')}
        placeholder={t('typing.field')}
        autocomplete="off"
        autocorrect="off"
        autocapitalize="off"
        spellcheck={false}
      />
      <p class={css.next} aria-hidden="true">
        {next && textOf(next.line)}
      </p>
    </div>
  );
}
