import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { packTally } from '../../typing/pack-tally.ts';
import { limitedOrder } from '../../typing/practice/key-order.ts';
import { keysTyped } from '../../typing/practice/keys-typed.ts';
import { defaultLadder } from '../../typing/practice/ladder.ts';
import { ownRound } from '../../typing/practice/own-round.ts';
import { unpackMaterial } from '../../typing/practice/pack-material.ts';
import { planRound } from '../../typing/practice/plan-round.ts';
import { openKeys, practiceAfter } from '../../typing/practice/unlock.ts';
import { TypedText } from '../../typing/view/TypedText.tsx';
import { useT } from '../../ui/context.ts';
import type { ViewProps } from '../view.ts';
import type { PracticeAction, PracticePlay } from './engine.ts';
import css from './PracticeView.module.css';
import { RoundCard } from './RoundCard.tsx';
import type { PracticeExercise } from './schema.ts';

type Props = ViewProps<PracticeExercise, PracticePlay, PracticeAction>;

/** Practice round by round: each is made for this learner the moment they begin it. */
export default function PracticeView(props: Props) {
  const { exercise, state, act, open, verdict, history, ladder = defaultLadder } = props;
  const root = useRef<HTMLDivElement>(null);
  const plan = useMemo(() => ({ order: limitedOrder(exercise.keys), ladder }), [exercise.keys, ladder]);
  const past = useMemo(() => keysTyped(history.map(({ answer }) => answer)), [history]);
  const begin = () => {
    const material = unpackMaterial(exercise.material);
    const round = exercise.own ? ownRound(material, state.seed) : planRound(past, plan, material, state.seed);
    act({ type: 'round', round });
  };

  // After a round, "again" is the beginning of the next one: it needn't be begun twice.
  const played = useRef(false);
  useLayoutEffect(() => {
    if (state.round !== null) played.current = true;
    else if (played.current && open) begin();
  }, [state.round, open]);
  const wasWaiting = useRef(state.round === null);
  useLayoutEffect(() => {
    if (wasWaiting.current && state.round !== null)
      root.current?.querySelector<HTMLElement>('[data-typing-pad]')?.focus();
    wasWaiting.current = state.round === null;
  }, [state.round]);

  // One that was passed elsewhere has no round to show.
  if (state.round === null || state.round.target.lines.length === 0)
    return <Waiting keys={exercise.own ? [] : openKeys(practiceAfter(past, plan), plan)} onBegin={begin} open={open} />;
  return (
    <div ref={root}>
      {verdict === undefined ? (
        <TypedText
          target={state.round.target}
          state={state.typing}
          listening={open}
          help="full"
          last={undefined}
          onEvent={(event, draw) => act(event, draw && (({ typing }) => draw(typing)))}
          say={props.announce}
        />
      ) : (
        <RoundCard
          round={state.round}
          tally={state.typing.tally}
          past={earlier(past, state)}
          plan={plan}
          minutes={exercise.minutes}
        />
      )}
    </div>
  );
}

interface WaitingProps {
  readonly keys: readonly string[];
  readonly open: boolean;
  readonly onBegin: () => void;
}

/** Before a round: which keys it will be made of. */
function Waiting({ keys, open, onBegin }: WaitingProps) {
  const t = useT();
  return (
    <div class={css.waiting}>
      <p data-part="keys">
        <span class={keys.length > 0 ? 'unseen' : undefined}>
          {keys.length > 0 ? t('practice.keys', { keys: keys.join(' ') }) : t('practice.own')}
        </span>
        <span class={css.keys} aria-hidden="true">
          {keys.map((key) => (
            <kbd key={key}>{key === '⇧' ? 'Shift' : key.toUpperCase()}</kbd>
          ))}
        </span>
      </p>
      {open && (
        <button type="button" class="primary" data-action="type" onClick={onBegin}>
          {t('practice.start')}
        </button>
      )}
    </div>
  );
}

/** What was typed before this round, which may be among the answers already. */
function earlier<P extends { readonly tally: PracticePlay['typing']['tally'] }>(
  past: readonly P[],
  { typing }: PracticePlay,
): readonly P[] {
  const own = JSON.stringify(packTally(typing.tally));
  const last = past[past.length - 1];
  return last && JSON.stringify(packTally(last.tally)) === own ? past.slice(0, -1) : past;
}
