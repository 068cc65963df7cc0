import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeLesson } from './lesson-list.ts';
import { skillsFile } from './real-lesson.ts';

/** Writes a content folder for Jieti with one course, `stepping-up`. */
export function writeCourse(dir: string, lessons: readonly MadeLesson[]): void {
  const course = join(dir, 'stepping-up');
  for (const { unit, slug, lesson } of lessons) {
    const folder = join(course, unit, slug);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'zh.md'), lesson.text);
    for (const { name, bytes } of lesson.pictures) writeFileSync(join(folder, name), bytes);
  }
  writeFileSync(join(course, 'skills.yaml'), skillsFile());
  writeFileSync(join(course, 'course.yaml'), courseFile(lessons));
}

function courseFile(lessons: readonly MadeLesson[]): string {
  const units = [...new Set(lessons.map(({ unit }) => unit))].map((slug) => ({
    slug,
    title: { zh: `单元 ${slug}`, en: `Unit ${slug}` },
    lessons: lessons.filter(({ unit }) => unit === slug).map((lesson) => lesson.slug),
  }));
  // JSON is YAML too.
  return JSON.stringify({
    title: { zh: '阶梯', en: 'Steps' },
    summary: { zh: '量一量', en: 'To be measured' },
    levels: [{ slug: 'start', title: { zh: '起步', en: 'Start' }, units }],
  });
}
