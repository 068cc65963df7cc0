import { useRef } from 'preact/hooks';
import { useT } from '../../ui/context.ts';
import { useTextEntry } from '../../ui/use-text-entry.ts';
import { CornerMark } from '../PartMark.tsx';
import { Passage } from '../Passage.tsx';
import type { ViewProps } from '../view.ts';
import { blankSize } from './blank-size.ts';
import type { FillAction, FillState } from './engine.ts';
import css from './FillView.module.css';
import type { FillExercise } from './schema.ts';

type Props = ViewProps<FillExercise, FillState, FillAction>;

/** Blanks to type into. */
export function TypedFill(props: Props) {
  const root = useRef<HTMLFieldSetElement>(null);
  const goOn = (event: KeyboardEvent) => {
    // Enter also confirms an input method's word; that one isn't ours.
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
    const blanks = Array.from(root.current?.querySelectorAll('input') ?? []);
    const next = blanks[blanks.findIndex((blank) => blank.contains(event.target as Node)) + 1];
    // In the last one Enter goes on to the host, which checks.
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <fieldset ref={root} aria-labelledby={props.promptId} class={css.text} onKeyDown={goOn}>
      <Passage
        passage={props.exercise.passage}
        mark={(blank) => <Blank key={`b${blank}`} {...props} blank={blank} />}
      />
    </fieldset>
  );
}

function Blank({ exercise, state, act, open, verdict, blank }: Props & { readonly blank: number }) {
  const t = useT();
  const fixed = state.fixed.includes(blank);
  const ok = verdict?.parts[blank];
  const entry = useTextEntry<HTMLInputElement>(state.texts[blank] ?? '', (text) => act({ type: 'write', blank, text }));
  return (
    <span class={css.slot}>
      <input
        {...entry}
        type="text"
        class={css.input}
        data-part={blank}
        data-ok={ok}
        data-size={blankSize(exercise.blanks[blank]?.accepted ?? [])}
        aria-label={t('fill.blank', { number: blank + 1 })}
        readOnly={!open || fixed}
        autocomplete="off"
        autocorrect="off"
        autocapitalize="off"
        spellcheck={false}
      />
      <CornerMark ok={ok} fixed={fixed} />
    </span>
  );
}
