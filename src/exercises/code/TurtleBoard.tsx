import { useEffect, useRef, useState } from 'preact/hooks';
import type { TurtlePlayer, TurtleSpeed } from '../../sandbox/turtle-player.ts';
import { useT } from '../../ui/context.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { saveFile } from '../../ui/save-file.ts';
import css from './CodeView.module.css';
import type { Workshop } from './use-workshop.ts';

const SPEEDS = ['slow', 'normal', 'fast', 'instant'] as const satisfies readonly TurtleSpeed[];
const SPEED_NAMES = {
  slow: 'code.speed.slow',
  normal: 'code.speed.normal',
  fast: 'code.speed.fast',
  instant: 'code.speed.instant',
} as const;

/** The turtle's sheet of paper, how fast it is drawn on, and the ways to take the picture along. */
export function TurtleBoard({ shop }: { readonly shop: Workshop }) {
  const t = useT();
  const canvas = useRef<HTMLCanvasElement>(null);
  const player = useRef<TurtlePlayer>();
  const [speed, setSpeed] = useState<TurtleSpeed>('normal');
  useEffect(() => {
    let gone = false;
    import('../../sandbox/turtle-player.ts').then(({ openTurtlePlayer }) => {
      if (gone || !canvas.current) return;
      const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
      player.current = openTurtlePlayer(canvas.current, { reducedMotion, label: t('code.drawing') });
      shop.setPlayer(player.current);
    }, console.error);
    return () => {
      gone = true;
      shop.setPlayer(undefined);
      player.current?.dispose();
    };
  }, []);
  const choose = (next: TurtleSpeed) => {
    setSpeed(next);
    player.current?.setSpeed(next);
  };
  const savePng = async () => {
    const png = await player.current?.png();
    if (png) saveFile('turtle.png', png);
  };
  const saveSvg = () => {
    const svg = player.current?.svg();
    if (svg !== undefined) saveFile('turtle.svg', new Blob([svg], { type: 'image/svg+xml' }));
  };
  const { drawing } = shop;
  const label = drawing ? t('code.drawn', { lines: drawing.lines, fills: drawing.fills }) : t('code.drawing');
  return (
    <div class={css.board}>
      <canvas ref={canvas} width={600} height={450} role="img" aria-label={label} data-drawing />
      <div class={css.bar}>
        <RadioGroup label={t('code.speed')} class={css.widths ?? ''} options={SPEEDS} chosen={speed} choose={choose}>
          {(option, radio) => (
            <button key={option} {...radio} class="plain">
              {t(SPEED_NAMES[option])}
            </button>
          )}
        </RadioGroup>
        {shop.hasDrawn && (
          <>
            <button type="button" class="plain" data-action="png" onClick={savePng}>
              {t('code.savePng')}
            </button>
            <button type="button" class="plain" data-action="svg" onClick={saveSvg}>
              {t('code.saveSvg')}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
