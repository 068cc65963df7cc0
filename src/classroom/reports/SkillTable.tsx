import type { Skill } from '../../course/model.ts';
import type { Translate } from '../../i18n/t.ts';
import type { ClassSkill } from '../../progress/reports/fold-class-skills.ts';
import type { PupilReport } from '../../progress/reports/pupil-report.ts';
import { inPageLang } from '../page-lang.ts';
import { childHash, openOnPress } from './child-hash.ts';
import { learnerName } from './learner-name.ts';
import { skillFigures, skillWords } from './skill-words.ts';

interface SkillTableProps {
  readonly t: Translate;
  readonly skills: readonly ClassSkill[];
  /** The place of the first of them in the course. */
  readonly from: number;
  readonly pupils: readonly PupilReport[];
}

/** Children by skills. A cell is one element and draws its mark itself: a class of 200 has thousands of them. */
export function SkillTable({ t, skills, from, pupils }: SkillTableProps) {
  return (
    <table class="report-table skill-table">
      <thead>
        <tr>
          <th scope="col">{t('report.name')}</th>
          {skills.map(({ skill }) => (
            <SkillHead key={skill.id} skill={skill} />
          ))}
        </tr>
      </thead>
      <tbody>
        {pupils.map((pupil) => (
          <SkillRow key={pupil.learner.id} t={t} pupil={pupil} from={from} to={from + skills.length} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('report.classTotal')}</th>
          {skills.map(({ skill, shown }) => (
            <td key={skill.id} data-total={skill.id}>
              {shown}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function SkillHead({ skill }: { readonly skill: Skill }) {
  const title = inPageLang(skill.title);
  return (
    <th scope="col" title={title}>
      <span class="skill-name">{title}</span>
    </th>
  );
}

interface SkillRowProps extends Pick<SkillTableProps, 't' | 'from'> {
  readonly pupil: PupilReport;
  readonly to: number;
}

function SkillRow({ t, pupil, from, to }: SkillRowProps) {
  const child = childHash(pupil.learner);
  return (
    <tr data-pupil={pupil.learner.id} onClick={(event) => openOnPress(event, child)}>
      <th scope="row">
        <a href={child}>{learnerName(t, pupil.learner)}</a>
      </th>
      {pupil.skills.slice(from, to).map((progress) => (
        <td
          key={progress.skill.id}
          data-skill={progress.skill.id}
          data-shown={progress.state}
          title={skillWords(t, progress)}
          aria-label={skillWords(t, progress)}
        >
          {skillFigures(progress)}
        </td>
      ))}
    </tr>
  );
}
