import { useT } from '../../ui/context.ts';
import { Icon } from '../../ui/Icon.tsx';
import css from './CodeView.module.css';
import type { RunPhase } from './use-workshop.ts';

interface RunBarProps {
  readonly phase: RunPhase;
  readonly mayRun: boolean;
  readonly onRun: () => void;
  readonly onStop: () => void;
  readonly onReset: (() => void) | undefined;
}

/** Run, or Stop while it runs: one button, so that focus stays on it; and the way back to the beginning. */
export function RunBar({ phase, mayRun, onRun, onStop, onReset }: RunBarProps) {
  const t = useT();
  const isRunning = phase !== 'idle';
  return (
    <div class={css.bar}>
      <button
        type="button"
        class={isRunning ? 'plain' : 'primary'}
        data-action={isRunning ? 'stop' : 'run'}
        aria-disabled={!mayRun || undefined}
        onClick={isRunning ? onStop : mayRun ? onRun : undefined}
      >
        {t(isRunning ? 'code.stop' : 'code.run')}
      </button>
      {onReset && (
        <button type="button" class="plain" data-action="reset" onClick={onReset}>
          <Icon name="again" size={18} />
          {t('code.reset')}
        </button>
      )}
    </div>
  );
}
