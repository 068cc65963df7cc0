import type { PupilReport } from '../../progress/reports/pupil-report.ts';
import { useT } from '../../ui/context.ts';
import { Nodes } from './Nodes.tsx';
import type { PlanParts } from './read-plan.ts';

interface SheetProps {
  readonly parts: PlanParts;
}

/** A lesson's plan, as on its own page. */
export const PlanSheet = ({ parts: { plan } }: SheetProps) => <Nodes class="sheet" nodes={[plan]} />;

/** A lesson's answers by themselves. */
export function KeySheet({ parts: { title, answers, foot } }: SheetProps) {
  return <Nodes class="sheet plan" nodes={[title, answers, foot].flatMap((node) => node ?? [])} />;
}

/** What each child gets in hand: what the lesson is for, its words to copy, its open questions, room to write. */
export function HandoutSheet({ parts: { title, goals, words, questions, foot } }: SheetProps) {
  const t = useT();
  return (
    <article class="sheet plan handout">
      <Nodes nodes={[title]} />
      <p class="handout-who">
        <span>{t('class.packName')}</span>
        <span>{t('class.packDay')}</span>
      </p>
      <h2>{t('plan.goals')}</h2>
      <ul class="handout-goals">
        {goals.map((goal) => (
          <li key={goal.textContent}>
            <i class="handout-box" />
            <Nodes nodes={[...goal.childNodes].map(wrapped)} />
          </li>
        ))}
      </ul>
      {words.length > 0 && (
        <>
          <h2>{t('plan.words')}</h2>
          <ul class="handout-words">
            {words.map((word) => (
              <li key={word.textContent}>
                <Nodes nodes={[...word.childNodes].map(wrapped)} />
                <span class="handout-line" />
              </li>
            ))}
          </ul>
        </>
      )}
      {questions.map((question) => (
        <div key={question.textContent} class="handout-question">
          <Nodes nodes={[question]} />
          <Lines count={4} />
        </div>
      ))}
      <h2>{t('class.packLines')}</h2>
      <Lines count={3} />
      <p class="handout-code">{t('class.packCode')}</p>
      <Nodes nodes={foot ? [foot] : []} />
    </article>
  );
}

/** Text nodes need an element to be copied in. */
function wrapped(node: Node): Element {
  if (node instanceof Element) return node;
  const span = document.createElement('span');
  span.textContent = node.textContent;
  return span;
}

const Lines = ({ count }: { readonly count: number }) => (
  <>
    {Array.from({ length: count }, (_, line) => (
      <p key={line} class="handout-line" />
    ))}
  </>
);

/** As many as fit beside the names on a sheet. */
const DAYS = 10;

/** Who was there on which day, to be ticked by hand. */
export function RegisterSheet({ pupils, group }: { readonly pupils: readonly PupilReport[]; readonly group: string }) {
  const t = useT();
  const columns = Array.from({ length: DAYS }, (_, day) => day);
  return (
    <article class="sheet register">
      <h1>{t('class.registerTitle', { group: group || t('class.all') })}</h1>
      <table>
        <thead>
          <tr>
            <th scope="col" />
            <th scope="col">{t('class.registerName')}</th>
            {columns.map((day) => (
              <th key={day} scope="col" class="register-day" />
            ))}
          </tr>
        </thead>
        <tbody>
          {pupils.map(({ learner }, index) => (
            <tr key={learner.id}>
              <td>{index + 1}</td>
              <th scope="row">{learner.nickname}</th>
              {columns.map((day) => (
                <td key={day} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
