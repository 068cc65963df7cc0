import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useT } from '../../ui/context.ts';
import css from './CodeView.module.css';
import type { Question } from './use-workshop.ts';

interface QuestionFormProps {
  readonly question: Question;
  /** null: "no", or nothing. */
  readonly onAnswer: (text: string | null) => void;
}

/** What the program asks, in the page: it waits, and nothing else does. */
export function QuestionForm({ question, onAnswer }: QuestionFormProps) {
  const t = useT();
  const form = useRef<HTMLFormElement>(null);
  const { text, kind } = question;
  const id = useId();
  const hasField = kind === 'input' || kind === 'prompt';
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, button')?.focus(), [question]);
  const send = (event: Event) => {
    event.preventDefault();
    const field = form.current?.elements.namedItem('answer');
    onAnswer(field instanceof HTMLInputElement ? field.value : '');
  };
  return (
    <form class={css.question} ref={form} onSubmit={send} onKeyDown={keepEnter} data-question>
      <b id={id}>{text === '' ? t('code.asks') : text}</b>
      {hasField && <input name="answer" autocomplete="off" spellcheck={false} key={text} aria-labelledby={id} />}
      <div class={css.bar}>
        <button type="submit" class="primary" data-action="answer">
          {t('code.ok')}
        </button>
        {kind !== 'alert' && kind !== 'input' && (
          <button type="button" class="plain" data-action="no" onClick={() => onAnswer(null)}>
            {t('code.no')}
          </button>
        )}
      </div>
    </form>
  );
}

/** Enter answers the program; it must not ask for the exercise to be checked. */
const keepEnter = (event: KeyboardEvent): void => {
  if (event.key === 'Enter') event.stopPropagation();
};
