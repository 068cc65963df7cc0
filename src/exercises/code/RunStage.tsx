import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useT } from '../../ui/context.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import css from './CodeView.module.css';
import { Output } from './Output.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import type { CodeExercise } from './schema.ts';
import { TurtleBoard } from './TurtleBoard.tsx';
import type { Workshop } from './use-workshop.ts';

interface RunStageProps {
  readonly exercise: CodeExercise;
  readonly shop: Workshop;
}

const WIDTHS = ['phone', 'tablet', 'full'] as const;

/** What comes of a run: the page or the drawing, what was printed, what the program asks. */
export function RunStage({ exercise, shop }: RunStageProps) {
  const t = useT();
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>('full');
  const isPage = exercise.lang === 'web';
  const draws = exercise.lang === 'python' && (shop.hasDrawn || exercise.start.some(mentionsTurtle));
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => shop.setPlace(place.current), []);
  return (
    <div class={css.side}>
      {isPage && (
        <RadioGroup label={t('code.width')} class={css.widths ?? ''} options={WIDTHS} chosen={width} choose={setWidth}>
          {(option, radio) => (
            <button key={option} {...radio} class="plain">
              {t(WIDTH_NAMES[option])}
            </button>
          )}
        </RadioGroup>
      )}
      <div class={css.preview} ref={place} hidden={!isPage} data-width={width} data-preview />
      {draws && <TurtleBoard shop={shop} />}
      {shop.question && <QuestionForm question={shop.question} onAnswer={shop.answer} />}
      <Output shop={shop} isPage={isPage} />
    </div>
  );
}

const WIDTH_NAMES = { phone: 'code.width.phone', tablet: 'code.width.tablet', full: 'code.width.full' } as const;

const mentionsTurtle = ({ text }: { readonly text: string }): boolean => /\bturtle\b/.test(text);
