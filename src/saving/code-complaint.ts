import type { Translate } from '../i18n/t.ts';
import type { CodeProblem } from '../progress/codes/code-problem.ts';

/** What to tell a child whose code can't be taken: what to look at next. */
export function codeComplaint(t: Translate, problem: CodeProblem): string {
  switch (problem.problem) {
    case 'empty':
      return t('save.codeEmpty');
    case 'sign':
      return t('save.codeSign', { sign: problem.sign, group: problem.group });
    case 'too-short':
      return t('save.codeShort', { count: problem.by });
    case 'too-long':
      return t('save.codeLong', { count: problem.by });
    case 'newer':
      return t('save.codeNewer');
    case 'check':
      return problem.groups.length === 0
        ? t('save.codeCheck')
        : t('save.codeCheckGroup', { groups: problem.groups.join(t('save.or')) });
  }
}
