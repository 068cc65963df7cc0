import { useT } from '../../ui/context.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Markup } from '../../ui/Markup.tsx';
import css from './CodeView.module.css';
import type { CodeGoal } from './schema.ts';

interface GoalsProps {
  readonly goals: readonly CodeGoal[];
  /** For each: was it reached by the code as it stands? undefined: not run yet. */
  readonly reached: readonly (boolean | undefined)[];
  /** Does a judgement stand on the screen? Goals that are not reached are pointed at then. */
  readonly judged: boolean;
}

/** What the program is to do, each ticked off once a run has shown it. */
export function Goals({ goals, reached, judged }: GoalsProps) {
  const t = useT();
  return (
    <section class={css.goals}>
      <h3 class="box-name">{t('code.goals')}</h3>
      <ul>
        {goals.map(({ html }, goal) => {
          const is = reached[goal];
          return (
            <li
              key={goal}
              data-part={goal}
              data-ok={is === undefined ? undefined : is}
              data-open={judged && is === false}
            >
              <span class={css.tick}>{is === true && <Icon name="tick" size={18} />}</span>
              <Markup as="span" html={html} />
              <span class="unseen">{is === undefined ? '' : t(is ? 'code.reached' : 'code.notReached')}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
