import { useLayoutEffect, useMemo } from 'preact/hooks';
import { imePage } from '../../typing/ime/ime-state.ts';
import { Figures } from '../../typing/view/Figures.tsx';
import { RecordCard } from '../../typing/view/RecordCard.tsx';
import { textOf } from '../../typing/view/TypingLines.tsx';
import { TypingPad } from '../../typing/view/TypingPad.tsx';
import { lastRecord, recordOf } from '../../typing/view/typing-record.ts';
import { useSpokenRecord } from '../../typing/view/use-spoken-record.ts';
import { useT } from '../../ui/context.ts';
import type { ViewProps } from '../view.ts';
import { type ImeExerciseAction, type ImeExerciseState, ime as rules, targetOf } from './engine.ts';
import { ImeNote } from './ImeNote.tsx';
import { ImeText } from './ImeText.tsx';
import css from './ImeView.module.css';
import { ImeWindow } from './ImeWindow.tsx';
import type { ImeExercise } from './schema.ts';
import { useImeKeys } from './use-ime-keys.ts';
import { useSpokenCandidates } from './use-spoken-candidates.ts';

/** A text in Chinese, and the practice input method to type it with: what is written, and the window to pick from. */
export default function ImeView(props: ViewProps<ImeExercise, ImeExerciseState, ImeExerciseAction>) {
  const { exercise, state, open, solved, verdict, announce, history, ladder } = props;
  const { lines, dictionary } = exercise;
  const { ime, typing } = state;
  const t = useT();
  const target = useMemo(() => targetOf(exercise), [exercise]);
  const page = useMemo(() => imePage(dictionary, ime), [dictionary, ime]);
  const finished = rules.isFinished?.(exercise, state) ?? false;
  // Looked up once a round: what is typed now may be in the history by its end.
  const last = useMemo(() => lastRecord(history, exercise.id, target, typing.tally), [exercise, finished]);
  const now = recordOf(target, typing.tally);
  const listening = open && !finished && !solved;
  const act = (action: ImeExerciseAction) => {
    // Told with the first key, not before: an exercise that was only looked at stays untouched.
    if (ladder && ladder.start.accuracy !== state.goal) props.act({ type: 'goal', accuracy: ladder.start.accuracy });
    props.act(action);
  };
  const keys = useImeKeys({ listening, isWaiting: ime.letters !== '', act });
  useSpokenCandidates({ letters: listening ? ime.letters : '', page, say: announce });
  useSpokenRecord({ finished, record: () => now, say: announce });
  useLayoutEffect(() => {
    // Its time stamps are of an earlier page.
    if (typing.lastAt !== null) props.act({ type: 'pause', at: 0 });
  }, []);
  return (
    <div class={css.ime} {...keys}>
      <div class={css.top}>
        <ImeNote
          dictionary={dictionary}
          target={target}
          state={state}
          listening={listening}
          hasCandidates={page.candidates.length > 0}
        />
        {!finished && <Figures now={now} last={last} line={typing.line} />}
      </div>
      <TypingPad
        listening={listening}
        begun={typing.line > 0 || typing.typed !== '' || ime.letters !== ''}
        label={t('typing.lineOf', {
          line: typing.line + 1,
          total: lines.length,
          text: textOf(lines[typing.line] ?? []),
        })}
        onEvent={(event) => event.type !== 'text' && event.type !== 'pre' && act(event)}
      >
        <ImeText target={target} typing={typing} />
        {listening && <ImeWindow ime={ime} page={page} act={act} />}
        {finished && (
          <RecordCard
            tally={typing.tally}
            now={now}
            last={last}
            goal={verdict && !verdict.passed ? state.goal : undefined}
          />
        )}
      </TypingPad>
    </div>
  );
}
