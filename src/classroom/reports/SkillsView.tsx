import { render } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type ClassSkill, foldClassSkills } from '../../progress/reports/fold-class-skills.ts';
import type { PupilReport } from '../../progress/reports/pupil-report.ts';
import { useT } from '../../ui/context.ts';
import type { ViewProps } from '../view.ts';
import { paperHead } from './paper-head.ts';
import { ReportPage } from './ReportPage.tsx';
import { SkillTable } from './SkillTable.tsx';

/** So many columns fit beside the names on an upright A4 sheet. */
const COLUMNS_A_SHEET = 12;

/** Who can do what, with the evidence: children by skills. */
export function SkillsView({ course, group, pupils }: ViewProps) {
  const t = useT();
  const skills = useMemo(() => foldClassSkills(course, pupils), [course, pupils]);
  const paper = usePaper(skills, pupils, paperHead(t, course, group));
  return (
    <ReportPage name="skills" title={t('report.skills')} course={course} group={group}>
      {pupils.length === 0 ? (
        <p>{t('report.nobody')}</p>
      ) : (
        <>
          <p class="quiet report-screen">{t('report.skillsNote')}</p>
          <Legend />
          <section class="skill-scroll report-screen" tabIndex={0} aria-label={t('report.skillsScroll')}>
            <SkillTable t={t} skills={skills} from={0} pupils={pupils} />
          </section>
          <div ref={paper} class="report-paper" data-paper />
        </>
      )}
    </ReportPage>
  );
}

function Legend() {
  const t = useT();
  return (
    <ul class="skill-legend quiet">
      <li data-shown="shown">{t('report.legendShown')}</li>
      <li data-shown="some">{t('report.some')}</li>
      <li data-shown="none">{t('report.none')}</li>
      <li>{t('report.legendCode')}</li>
    </ul>
  );
}

/**
 * On paper the table comes in parts of some columns each. They are made when somebody prints, and taken away again: on the
 * screen they would only double thousands of cells.
 */
function usePaper(skills: readonly ClassSkill[], pupils: readonly PupilReport[], head: string) {
  const t = useT();
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const parts = Array.from(
      { length: Math.ceil(skills.length / COLUMNS_A_SHEET) },
      (_, part) => part * COLUMNS_A_SHEET,
    );
    const draw = () => {
      const place = paper.current;
      if (!place) return;
      const tables = parts.map((from, part) => (
        <section key={from} class="skill-part">
          <p>
            <span>{t('report.columnsOf', { page: part + 1, pages: parts.length })}</span>
            <span>{head}</span>
          </p>
          <SkillTable t={t} skills={skills.slice(from, from + COLUMNS_A_SHEET)} from={from} pupils={pupils} />
        </section>
      ));
      render(tables, place);
    };
    const clear = () => paper.current && render(null, paper.current);
    addEventListener('beforeprint', draw);
    addEventListener('afterprint', clear);
    return () => {
      removeEventListener('beforeprint', draw);
      removeEventListener('afterprint', clear);
    };
  }, [t, skills, pupils, head]);
  return paper;
}
