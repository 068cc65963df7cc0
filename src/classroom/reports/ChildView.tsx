import { lessonsOf } from '../../course/model.ts';
import type { PupilReport } from '../../progress/reports/pupil-report.ts';
import { Animal } from '../../ui/Animal.tsx';
import { useT } from '../../ui/context.ts';
import { inPageLang } from '../page-lang.ts';
import type { ViewProps } from '../view.ts';
import { ChildFacts } from './ChildFacts.tsx';
import { childHash } from './child-hash.ts';
import { DaysPlot } from './DaysPlot.tsx';
import { learnerName } from './learner-name.ts';
import { ReportPage } from './ReportPage.tsx';
import { SpeedPlot } from './SpeedPlot.tsx';
import { skillWords } from './skill-words.ts';
import { useChildRecords } from './use-child-records.ts';

/** One child over time; on paper one sheet. */
export function ChildView({ store, course, group, pupils, detail }: ViewProps) {
  const t = useT();
  const pupil = detail === '' ? pupils[0] : pupils.find(({ learner }) => learner.id === detail);
  const records = useChildRecords(store, pupil?.learner.id);
  const name = pupil ? learnerName(t, pupil.learner) : t('report.child');
  return (
    <ReportPage name="child" title={name} course={course} group={pupil?.learner.group || group}>
      {pupils.length === 0 ? <p>{t('report.nobody')}</p> : <ChildChoice pupils={pupils} chosen={pupil} />}
      {pupils.length > 0 && !pupil && <p>{t('report.childGone')}</p>}
      {pupil && (
        <div class="child-report" data-child={pupil.learner.id}>
          <div class="child-top">
            <Animal name={pupil.learner.animal} size={72} />
            <ChildFacts pupil={pupil} course={course} works={records?.works} />
          </div>
          {pupil.days.length > 0 && (
            <section>
              <h2>{t('report.days')}</h2>
              <DaysPlot days={pupil.days} />
            </section>
          )}
          {records && <TypingSpeeds {...records.typing} />}
          <ChildSkills pupil={pupil} />
          <ChildLessons pupil={pupil} course={course} />
        </div>
      )}
    </ReportPage>
  );
}

function ChildChoice({
  pupils,
  chosen,
}: {
  readonly pupils: readonly PupilReport[];
  readonly chosen: PupilReport | undefined;
}) {
  const t = useT();
  const choose = (id: string) => {
    location.hash = childHash({ id });
  };
  return (
    <label class="field report-screen">
      <span>{t('report.chooseChild')}</span>
      <select
        name="child"
        value={chosen?.learner.id ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {!chosen && <option value="" />}
        {pupils.map(({ learner }) => (
          <option key={learner.id} value={learner.id}>
            {[learnerName(t, learner), learner.group].filter(Boolean).join(' · ')}
          </option>
        ))}
      </select>
    </label>
  );
}

function TypingSpeeds({ keys, hanzi }: { readonly keys: TypedRounds; readonly hanzi: TypedRounds }) {
  const t = useT();
  if (keys.length < 2 && hanzi.length < 2) return null;
  return (
    <section>
      <h2>{t('report.typing')}</h2>
      <div class="speed-plots">
        <SpeedPlot rounds={keys} words="report.typingKeys" />
        <SpeedPlot rounds={hanzi} words="report.typingHanzi" />
      </div>
    </section>
  );
}

type TypedRounds = Parameters<typeof SpeedPlot>[0]['rounds'];

function ChildSkills({ pupil }: { readonly pupil: PupilReport }) {
  const t = useT();
  const begun = pupil.skills.filter(({ state }) => state !== 'none');
  return (
    <section>
      <h2>{t('report.childSkills')}</h2>
      {begun.length === 0 && <p class="quiet">{t('report.noSkills')}</p>}
      <ul class="child-list">
        {begun.map((progress) => (
          <li key={progress.skill.id} data-skill={progress.skill.id} data-shown={progress.state}>
            {inPageLang(progress.skill.title)} <span class="quiet">{skillWords(t, progress)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Run on like a text: a whole course of lessons has to leave room for the rest on one sheet. */
function ChildLessons({ pupil, course }: Pick<ViewProps, 'course'> & { readonly pupil: PupilReport }) {
  const t = useT();
  const known = lessonsOf(course).map((lesson) => ({ lesson, progress: pupil.progress.lessons.get(lesson.address) }));
  const done = known.filter(({ progress }) => progress?.state === 'done').map(({ lesson }) => inPageLang(lesson.title));
  const working = known.flatMap(({ lesson, progress }) =>
    progress?.state === 'working' ? [t('report.lessonPart', { ...progress, lesson: inPageLang(lesson.title) })] : [],
  );
  if (done.length + working.length === 0) return null;
  return (
    <section>
      <h2>{t('report.childLessons')}</h2>
      {done.length > 0 && (
        <p data-lessons="done">
          <b>{t('report.done')}</b> {done.join(t('report.comma'))}
        </p>
      )}
      {working.length > 0 && (
        <p data-lessons="working">
          <b>{t('report.half')}</b> {working.join(t('report.comma'))}
        </p>
      )}
    </section>
  );
}
