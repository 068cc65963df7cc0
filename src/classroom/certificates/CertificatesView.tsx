import { useState } from 'preact/hooks';
import { enCertificate } from '../../i18n/en-certificate.ts';
import { type Translate, translator } from '../../i18n/t.ts';
import { zhCertificate } from '../../i18n/zh-certificate.ts';
import { type Certificate, type CertifiedSkill, certificate } from '../../progress/reports/certificate.ts';
import type { PupilReport } from '../../progress/reports/pupil-report.ts';
import { Animal } from '../../ui/Animal.tsx';
import { useT } from '../../ui/context.ts';
import { isoDay } from '../../ui/show-time.ts';
import type { ViewProps } from '../view.ts';

/** Whoever it is given to may read either language, so each certificate holds both. */
const both: readonly (readonly [lang: 'zh' | 'en', t: Translate])[] = [
  ['zh', translator(zhCertificate)],
  ['en', translator(enCertificate)],
];

interface Certified {
  readonly pupil: PupilReport;
  readonly made: Certificate;
}

/** Certificates of a class, to print: one a page. */
export function CertificatesView({ pupils, course }: ViewProps) {
  const t = useT();
  const [whose, setWhose] = useState('');
  const certified = pupils.flatMap((pupil): readonly Certified[] => {
    const made = certificate(pupil);
    return made === undefined ? [] : [{ pupil, made }];
  });
  const title = <h1 class="no-print">{t('class.certificates')}</h1>;
  if (certified.length === 0) {
    return (
      <>
        {title}
        <p class="quiet">{t('class.certificateNobody')}</p>
      </>
    );
  }
  const shown = certified.filter(({ pupil }) => whose === '' || pupil.learner.id === whose);
  return (
    <>
      {title}
      <div class="class-actions">
        <label>
          <span class="quiet">{t('class.certificateWhose')}</span>{' '}
          <select name="whose" value={whose} onChange={({ currentTarget }) => setWhose(currentTarget.value)}>
            <option value="">{t('class.certificateEverybody', { count: certified.length })}</option>
            {certified.map(({ pupil: { learner } }) => (
              <option key={learner.id} value={learner.id}>
                {learner.nickname}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="primary" data-action="print-certificates" onClick={() => print()}>
          {t('nav.print')}
        </button>
      </div>
      <p class="quiet class-hint">{t('class.certificateHint')}</p>
      {shown.map((one) => (
        <Sheet key={one.pupil.learner.id} {...one} title={course.title} />
      ))}
    </>
  );
}

interface SheetProps extends Certified {
  readonly title: { readonly zh: string; readonly en: string };
}

function Sheet({ pupil: { learner }, made, title }: SheetProps) {
  const [zh, en] = both.map(([, t]) => t);
  if (!zh || !en) return null;
  return (
    <article class="certificate" data-certificate={learner.id}>
      <p class="certificate-title">{zh('certificate.title')}</p>
      <p class="certificate-under" lang="en">
        {en('certificate.title')}
      </p>
      <p class="certificate-who">
        <Animal name={learner.animal} size={72} />
        <b>{learner.nickname}</b>
        {learner.group !== '' && <span>{learner.group}</span>}
      </p>
      <p>{zh('certificate.for', { course: title.zh })}</p>
      <p class="certificate-under" lang="en">
        {en('certificate.for', { course: title.en })}
      </p>
      <Skills skills={made.skills} zh={zh} en={en} />
      {both.map(([lang, t]) => (
        <p key={lang} lang={lang === 'zh' ? 'zh-CN' : 'en'} class={lang === 'en' ? 'certificate-under' : undefined}>
          {t('certificate.sum', { lessons: made.lessonsDone, answers: made.answers, minutes: made.minutes })}
          {made.together > 0 && t('certificate.together', { count: made.together })}
        </p>
      ))}
      <div class="certificate-sign">
        <p>
          {zh('certificate.signed')} <span lang="en">{en('certificate.signed')}</span>
        </p>
        <p>
          {zh('certificate.day')} <span lang="en">{en('certificate.day')}</span> <time>{isoDay(Date.now())}</time>
        </p>
      </div>
      <footer>
        {zh('certificate.honest')} <span lang="en">{en('certificate.honest')}</span>
      </footer>
    </article>
  );
}

interface SkillsProps {
  readonly skills: readonly CertifiedSkill[];
  readonly zh: Translate;
  readonly en: Translate;
}

/** So many stand in two columns with their evidence in words. */
const IN_WORDS = 13;
const IN_ONE_COLUMN = 7;
const IN_TWO_COLUMNS = 28;

/** One page must do, however much a child can do: of many skills the evidence stands in figures. */
function Skills({ skills, zh, en }: SkillsProps) {
  if (skills.length > IN_WORDS) {
    return (
      <>
        <p class="certificate-under">
          {zh('certificate.legend')} <span lang="en">{en('certificate.legend')}</span>
        </p>
        <ul class="certificate-skills" data-many={skills.length > IN_TWO_COLUMNS ? 'all' : 'many'}>
          {skills.map(({ skill, passed, firstTry, fromCode }) => (
            <li key={skill.id}>
              <span>
                <b>{skill.title.zh}</b> <span lang="en">{skill.title.en}</span>
              </span>
              <span>
                {passed}/{firstTry}
                {fromCode > 0 && `+${fromCode}`}
              </span>
            </li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <ul class="certificate-skills" data-many={skills.length > IN_ONE_COLUMN ? 'some' : 'few'}>
      {skills.map((one) => (
        <li key={one.skill.id}>
          <b>{one.skill.title.zh}</b> <span lang="en">{one.skill.title.en}</span>
          <div>
            {evidence(zh, one)} <span lang="en">{evidence(en, one)}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

function evidence(t: Translate, { passed, firstTry, fromCode }: CertifiedSkill): string {
  const shown = t('certificate.evidence', { passed, first: firstTry });
  return fromCode === 0 ? shown : shown + t('certificate.fromCode', { count: fromCode });
}
