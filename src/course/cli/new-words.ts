import { assertNever } from '../../core/assert-never.ts';
import { describeProblem } from '../describe-problem.ts';
import type { Lang } from '../model.ts';
import type { NewKind, NewKindFault } from './new-kind.ts';
import type { NewLessonFault } from './new-lesson.ts';

interface MadeLesson {
  readonly files: readonly string[];
  readonly listed: boolean;
  readonly address: string;
}

/** What `npm run new` says. */
interface NewWords {
  readonly lessonMade: (made: MadeLesson) => string;
  readonly lessonFault: (fault: NewLessonFault) => string;
  readonly kindMade: (made: NewKind) => string;
  readonly kindFault: (fault: NewKindFault) => string;
}

const indented = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join('\n');

const linesByFile = (lines: NewKind['lines']): string =>
  [...new Set(lines.map(({ file }) => file))]
    .map((file) => indented([file, ...lines.filter((each) => each.file === file).map(({ line }) => `  ${line}`)]))
    .join('\n');

const coursePlaces = (fault: Extract<NewLessonFault, { type: 'bad-course' }>, lang: Lang): string =>
  indented(
    fault.problems.map((problem) => `${problem.file}:${problem.line}  ${describeProblem(problem, lang).message}`),
  );

const coursesZh = (known: readonly string[]): string =>
  known.length === 0 ? '现在还没有课程。' : `现有的课程：${known.join('、')}`;
const coursesEn = (known: readonly string[]): string =>
  known.length === 0 ? 'There is no course yet.' : `The courses are: ${known.join(', ')}`;

const zh: NewWords = {
  lessonMade: ({ files, listed, address }) => `新课写好了：
${indented(files)}
${listed ? '也在 course.yaml 里加上了这一课。\n' : ''}里面是一节小小的样课，可以直接改成您自己的课。
  一边写一边看：npm run dev，再打开 http://localhost:4330/zh/${address}/
  写完检查：    npm run check
  怎么写：      content/README.md`,
  lessonFault: (fault) => {
    switch (fault.type) {
      case 'address':
        return '请写成“课程/单元/课”的样子，只用小写英文字母、数字和短横线，例如 stepping-up/typing/home-row';
      case 'no-course':
        return `没有“${fault.course}”这个课程（文件夹里要有 course.yaml）。${fault.nearest ? `您是不是想写“${fault.nearest}”？` : coursesZh(fault.known)}`;
      case 'bad-course':
        return `课程的文件里还有错，请先改好：\n${coursePlaces(fault, 'zh')}`;
      case 'no-unit':
        return `course.yaml 里没有“${fault.unit}”这个单元。${fault.nearest ? `您是不是想写“${fault.nearest}”？` : `现有的单元：${fault.known.join('、')}`}`;
      case 'exists':
        return `已经有这一课了：${fault.file}。什么也没有改。`;
      default:
        return assertNever(fault);
    }
  },
  kindMade: ({ files, lines }) => `新题型的文件写好了：
${indented(files)}
请再加上这几行：
${linesByFile(lines)}
最后排好格式：npx biome check --write --config-path tests src/exercises`,
  kindFault: (fault) =>
    fault.type === 'name'
      ? '题型的名字请只用小写英文字母、数字和短横线，例如 mouse'
      : `已经有这个文件夹了：${fault.folder}。什么也没有改。`,
};

const en: NewWords = {
  lessonMade: ({ files, listed, address }) => `The lesson is begun:
${indented(files)}
${listed ? 'It is listed in course.yaml, too.\n' : ''}A small sample lesson is in it, for you to turn into your own.
  See it as you write:  npm run dev, then open http://localhost:4330/en/${address}/
  Check it at the end:  npm run check
  How to write it:      content/README.md`,
  lessonFault: (fault) => {
    switch (fault.type) {
      case 'address':
        return 'Write it as COURSE/UNIT/LESSON in small letters, digits and hyphens, for example stepping-up/typing/home-row';
      case 'no-course':
        return `There is no course "${fault.course}" (a folder with a course.yaml in it). ${fault.nearest ? `Did you mean "${fault.nearest}"?` : coursesEn(fault.known)}`;
      case 'bad-course':
        return `The course's own files have problems. Mend them first:\n${coursePlaces(fault, 'en')}`;
      case 'no-unit':
        return `course.yaml has no unit "${fault.unit}". ${fault.nearest ? `Did you mean "${fault.nearest}"?` : `The units are: ${fault.known.join(', ')}`}`;
      case 'exists':
        return `This lesson is there already: ${fault.file}. Nothing was changed.`;
      default:
        return assertNever(fault);
    }
  },
  kindMade: ({ files, lines }) => `The kind is begun:
${indented(files)}
Now add these lines:
${linesByFile(lines)}
At the end, tidy up: npx biome check --write --config-path tests src/exercises`,
  kindFault: (fault) =>
    fault.type === 'name'
      ? 'Name a kind in small letters, digits and hyphens, for example mouse'
      : `This folder is there already: ${fault.folder}. Nothing was changed.`,
};

/** By the language of the person at the terminal. */
export const newWords: Readonly<Record<Lang, NewWords>> = { zh, en };
