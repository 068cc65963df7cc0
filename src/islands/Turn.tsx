import type { ComponentType } from 'preact';
import type { Current } from '../learners/current.ts';
import { Animal } from '../ui/Animal.tsx';
import { useT } from '../ui/context.ts';
import { fromRoot } from '../ui/root.ts';
import { pageLang } from './words.ts';

interface TurnProps {
  readonly current: Current | undefined;
  /** What stands there for two who learn together. */
  readonly two: ComponentType | undefined;
  readonly onSwitch: () => void;
  readonly onEnd: () => void;
}

/** Whose turn it is: the way to their notebook, and the ways to let somebody else in. */
export function Turn({ current, two: Two, onSwitch, onEnd }: TurnProps) {
  const t = useT();
  if (!current || current.guest) {
    return (
      <button type="button" class="plain bar-pick" data-action="switch-learner" onClick={onSwitch}>
        {t('who.pick')}
      </button>
    );
  }
  return (
    <>
      {Two ? (
        <Two />
      ) : (
        <a class="bar-me" href={fromRoot(`${pageLang}/me/`)} data-current={current.id}>
          <Animal name={current.animal} size={40} />
          {current.nickname}
        </a>
      )}
      <button type="button" class="bar-quiet" data-action="switch-learner" onClick={onSwitch}>
        {t('who.switch')}
      </button>
      <button type="button" class="bar-quiet" data-action="end-class" onClick={onEnd}>
        {t('who.endClass')}
      </button>
    </>
  );
}
