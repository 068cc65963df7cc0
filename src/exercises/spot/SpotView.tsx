import { arrowFocus } from '../../ui/arrow-focus.ts';
import { useT } from '../../ui/context.ts';
import { Markup } from '../../ui/Markup.tsx';
import { CornerMark } from '../PartMark.tsx';
import { PartReply } from '../PartReply.tsx';
import { Passage } from '../Passage.tsx';
import type { ViewProps } from '../view.ts';
import type { SpotAction, SpotState } from './engine.ts';
import css from './SpotView.module.css';
import type { SpotExercise } from './schema.ts';

type Props = ViewProps<SpotExercise, SpotState, SpotAction>;

/** A text in which parts can be marked; what the author says of them stands below their paragraph. */
export default function SpotView(props: Props) {
  const { exercise, open, promptId } = props;
  const t = useT();
  return (
    <fieldset aria-labelledby={promptId} class={css.text} onKeyDown={(event) => arrowFocus(event, '[data-part]')}>
      {open && <p class="exercise-help">{t('spot.help')}</p>}
      <Passage
        passage={exercise.passage}
        nameOf={(part) => exercise.parts[part]?.text ?? ''}
        mark={(part) => <Part key={`p${part}`} {...props} part={part} />}
        below={(parts) => <Replies {...props} parts={parts} />}
      />
    </fieldset>
  );
}

/** Is the part right? undefined: not judged, or changed since. */
const okOf = ({ state, verdict }: Props, part: number): boolean | undefined =>
  !verdict && state.missed.includes(part) ? false : verdict?.parts[part];

function Part(props: Props & { readonly part: number }) {
  const { exercise, state, act, open, part } = props;
  const faded = state.faded.includes(part);
  const ok = okOf(props, part);
  const { html, text } = exercise.parts[part] ?? {};
  const toggle = () => act({ type: 'toggle', part });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    if (!event.repeat) toggle();
  };
  return (
    // A real button can't break across lines, and parts may be whole sentences.
    <span
      role="checkbox"
      tabIndex={0}
      class={css.part}
      aria-checked={state.chosen.includes(part)}
      aria-disabled={faded || !open || undefined}
      data-part={part}
      data-ok={ok}
      data-faded={faded || undefined}
      data-open={open && !faded}
      onClick={toggle}
      onKeyDown={onKeyDown}
    >
      {html === undefined ? text : <Markup html={html} />}
      <span class={css.end}>
        <CornerMark ok={ok} />
      </span>
    </span>
  );
}

function Replies(props: Props & { readonly parts: readonly number[] }) {
  const { exercise, state, verdict, replies, parts } = props;
  const told = parts.flatMap((part) => {
    const missed = !verdict && state.missed.includes(part);
    const html = missed ? exercise.parts[part]?.reply : replies.find((reply) => reply.part === String(part))?.html;
    return html === undefined ? [] : [{ part, html }];
  });
  if (told.length === 0) return null;
  return (
    <ul class={css.replies}>
      {told.map(({ part, html }) => (
        <li key={part}>
          <PartReply about={exercise.parts[part]?.text} html={html} ok={okOf(props, part)} />
        </li>
      ))}
    </ul>
  );
}
