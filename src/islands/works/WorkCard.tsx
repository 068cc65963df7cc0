import type { Learner } from '../../records/model.ts';
import { Animal } from '../../ui/Animal.tsx';
import { useT } from '../../ui/context.ts';
import { showDay } from '../../ui/show-time.ts';
import type { Made, ShownWork } from './made.ts';
import { WorkCode } from './WorkCode.tsx';

interface WorkCardProps {
  readonly work: ShownWork;
  readonly learner: Learner | undefined;
  readonly onSee: () => void;
}

/** One work: on the screen a card with a look at it; on paper all of it, with whose it is. */
export function WorkCard({ work, learner, onSee }: WorkCardProps) {
  const t = useT();
  const { newest, title, unit } = work;
  const { made } = newest;
  const day = showDay(newest.at);
  return (
    <article class="work" data-work={work.key} data-made={shapeOf(made)}>
      <Owner learner={learner} day={day} />
      <p class="work-title">{title}</p>
      <div class="work-mat">
        <Look made={made} alt={t('work.picture', { title })} />
      </div>
      <div class="work-name">
        <h3>{title}</h3>
        <p class="quiet">
          {unit && `${unit} · `}
          <time>{day}</time>
        </p>
      </div>
      <button type="button" class="plain work-see" data-action="see-work" onClick={onSee}>
        {t(SEE[shapeOf(made)])}
      </button>
      {made.type === 'code' && (
        <div class="work-whole">
          {made.picture && <h4>{t('work.program')}</h4>}
          <WorkCode files={made.files} />
        </div>
      )}
      <p class="work-foot">
        {t('plan.foot', {
          address: work.exercise,
          version: document.documentElement.dataset.version ?? '',
        })}
      </p>
    </article>
  );
}

type MadeShape = 'text' | 'picture' | 'page' | 'code';

const shapeOf = (made: Made): MadeShape =>
  made.type === 'text' ? 'text' : made.picture ? 'picture' : made.lang === 'web' ? 'page' : 'code';

const SEE = { text: 'work.seeAll', code: 'work.seeAll', picture: 'work.seeLarge', page: 'work.seePage' } as const;

/** Paper says whose it is. Whoever has no nickname writes one. */
function Owner({ learner, day }: { readonly learner: Learner | undefined; readonly day: string }) {
  const t = useT();
  const isNamed = learner !== undefined && !learner.guest;
  return (
    <p class="work-owner">
      {isNamed ? (
        <>
          <Animal name={learner.animal} size={40} />
          <b>{learner.nickname}</b>
        </>
      ) : (
        <span class="work-blank">{t('work.nickname')}</span>
      )}
      <time>{day}</time>
    </p>
  );
}

/** What can be seen of it at a glance. */
function Look({ made, alt }: { readonly made: Made; readonly alt: string }) {
  const t = useT();
  if (made.type === 'text') return <p class="work-text">{made.text}</p>;
  if (made.picture) return <img src={made.picture} alt={alt} draggable={false} />;
  const [first] = made.files;
  return (
    <>
      {made.pageTitle !== undefined && <p class="work-page-title">{made.pageTitle || t('work.pageUntitled')}</p>}
      <pre>
        <code>{first?.text.trimEnd()}</code>
      </pre>
    </>
  );
}
