import { useState } from 'preact/hooks';
import { useT } from '../../ui/context.ts';
import { Markup } from '../../ui/Markup.tsx';
import { useTextEntry } from '../../ui/use-text-entry.ts';
import { domId } from '../dom-id.ts';
import type { ViewProps } from '../view.ts';
import { maxThinkLength, type ThinkAction, type ThinkState } from './engine.ts';
import { OwnVersions } from './OwnVersions.tsx';
import type { ThinkExercise } from './schema.ts';
import css from './ThinkView.module.css';

type Props = ViewProps<ThinkExercise, ThinkState, ThinkAction>;

/** How near the cap it is said how much room is left. */
const NEAR_THE_CAP = 200;

/** Room to write, a list to look it over with, and what was written before. */
export default function ThinkView(props: Props) {
  const { exercise, state, act, open, versions } = props;
  const t = useT();
  // What "bring back" replaced must be one press away too.
  const [replaced, setReplaced] = useState<string | undefined>();
  const bring = (text: string) => {
    setReplaced(state.text.trim() === '' ? undefined : state.text);
    act({ type: 'write', text });
  };
  const left = maxThinkLength - Array.from(state.text).length;
  return (
    <>
      <Page {...props} />
      {left <= NEAR_THE_CAP && (
        <p class="quiet" role="status">
          {t('think.left', { count: left })}
        </p>
      )}
      {exercise.checklist.length > 0 && <Checklist {...props} />}
      {open && <OwnVersions versions={versions} replaced={replaced} now={state.text} onBring={bring} />}
    </>
  );
}

function Page({ exercise, state, act, open, promptId }: Props) {
  const t = useT();
  const entry = useTextEntry<HTMLTextAreaElement>(state.text, (text) => act({ type: 'write', text }));
  const labelId = `${domId(exercise.id)}-page`;
  // The hidden copy in ::after makes the field as high as its text; it must follow composition too.
  const grow = (event: Event) => {
    const field = event.currentTarget;
    if (field instanceof HTMLTextAreaElement) field.parentElement?.setAttribute('data-copy', field.value);
    entry.onInput();
  };
  return (
    <>
      <span class="quiet" id={labelId}>
        {t('think.label')}
      </span>
      <div class={css.page} data-copy={state.text}>
        <textarea
          {...entry}
          onInput={grow}
          rows={4}
          data-part="text"
          aria-labelledby={`${promptId} ${labelId}`}
          readOnly={!open}
          autocomplete="off"
          spellcheck={false}
        />
      </div>
    </>
  );
}

function Checklist({ exercise, state, act, open }: Props) {
  const t = useT();
  const unticked = state.ticks.filter((tick) => !tick).length;
  return (
    <fieldset class={css.checks}>
      <legend>{t('think.check')}</legend>
      {exercise.checklist.map((check, item) => (
        <label class={css.check} key={check.text}>
          <input
            type="checkbox"
            data-part={`check-${item}`}
            checked={state.ticks[item] ?? false}
            aria-checked={state.ticks[item] ?? false}
            disabled={!open}
            onChange={() => act({ type: 'tick', item })}
          />
          <Markup html={check.html} />
        </label>
      ))}
      <p class="quiet" role="status">
        {open && state.text.trim() !== '' && unticked > 0 && t('think.unticked', { count: unticked })}
      </p>
    </fieldset>
  );
}
