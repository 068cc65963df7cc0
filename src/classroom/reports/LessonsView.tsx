import { useMemo, useState } from 'preact/hooks';
import { type CourseIndex, type LessonRef, lessonsOf } from '../../course/model.ts';
import { type ClassLesson, foldClassLesson, hardestFirst } from '../../progress/reports/fold-class-lesson.ts';
import type { PupilReport } from '../../progress/reports/pupil-report.ts';
import { useT } from '../../ui/context.ts';
import { inPageLang } from '../page-lang.ts';
import type { ViewProps } from '../view.ts';
import { ExerciseReport } from './ExerciseReport.tsx';
import { ReportPage } from './ReportPage.tsx';
import { useMistakes } from './use-mistakes.ts';

/** How the class got on with a lesson, exercise by exercise. */
export function LessonsView({ course, group, pupils, detail }: ViewProps) {
  const t = useT();
  const lesson = lessonsOf(course).find(({ address }) => address === detail) ?? busiestLesson(course, pupils);
  const report = useMemo(() => lesson && foldClassLesson(lesson, pupils), [lesson, pupils]);
  return (
    <ReportPage
      name="lessons"
      title={lesson ? inPageLang(lesson.title) : t('report.lessons')}
      course={course}
      group={group}
    >
      {lesson && <LessonChoice course={course} lesson={lesson} />}
      {report && (report.begun === 0 ? <p>{t('report.lessonUntouched')}</p> : <LessonReport report={report} />)}
    </ReportPage>
  );
}

/** The lesson that most children worked on last: most likely the one a grown-up has in mind. */
function busiestLesson(course: CourseIndex, pupils: readonly PupilReport[]): LessonRef | undefined {
  const counts = new Map<string, number>();
  for (const { progress } of pupils) {
    if (progress.lastLesson) counts.set(progress.lastLesson, (counts.get(progress.lastLesson) ?? 0) + 1);
  }
  const ready = lessonsOf(course).filter(({ state }) => state === 'ready');
  const most = Math.max(0, ...ready.map(({ address }) => counts.get(address) ?? 0));
  return ready.find(({ address }) => (counts.get(address) ?? 0) === most);
}

function LessonChoice({ course, lesson }: { readonly course: CourseIndex; readonly lesson: LessonRef }) {
  const t = useT();
  const choose = (address: string) => {
    location.hash = `lessons/${address}`;
  };
  return (
    <label class="field report-screen">
      <span>{t('report.lesson')}</span>
      <select name="lesson" value={lesson.address} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {course.levels
          .flatMap(({ units }) => units)
          .map((unit) => (
            <optgroup key={unit.slug} label={inPageLang(unit.title)}>
              {unit.lessons
                .filter(({ state }) => state === 'ready')
                .map(({ address, title }) => (
                  <option key={address} value={address}>
                    {inPageLang(title)}
                  </option>
                ))}
            </optgroup>
          ))}
      </select>
    </label>
  );
}

function LessonReport({ report }: { readonly report: ClassLesson }) {
  const t = useT();
  const [isHardestFirst, setHardestFirst] = useState(false);
  const mistakes = useMistakes(report);
  const { begun, done, exercises } = report;
  return (
    <>
      <p>{t('report.lessonSum', { begun, done })}</p>
      <div class="report-filters">
        <label class="report-check report-screen">
          <input
            type="checkbox"
            name="hardest"
            checked={isHardestFirst}
            onChange={({ currentTarget }) => setHardestFirst(currentTarget.checked)}
          />
          <span>{t('report.hardest')}</span>
        </label>
        <ul class="result-key quiet">
          <li class="key-first">{t('report.firstTry')}</li>
          <li class="key-later">{t('report.later')}</li>
          <li class="key-open">{t('report.notYet')}</li>
        </ul>
      </div>
      <ol class="exercise-reports">
        {(isHardestFirst ? hardestFirst(exercises) : exercises).map((one) => (
          <ExerciseReport key={one.exercise.id} report={one} mistakes={mistakes} />
        ))}
      </ol>
    </>
  );
}
