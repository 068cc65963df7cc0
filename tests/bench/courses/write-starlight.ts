import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeLesson } from './lesson-list.ts';

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [
    starlight({
      title: '阶梯',
      locales: { root: { label: '简体中文', lang: 'zh-CN' } },
      sidebar: [{ label: '课程', items: [{ autogenerate: { directory: 'stepping-up' } }] }],
    }),
  ],
});
`;

const COLLECTIONS = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Writes a Starlight site of these lessons into a folder where Starlight is installed, in place of the one before. */
export function writeStarlight(root: string, lessons: readonly MadeLesson[]): void {
  rmSync(join(root, 'src'), { recursive: true, force: true });
  const docs = join(root, 'src/content/docs');
  for (const { unit, slug, lesson } of lessons) {
    // A file a lesson: a folder a lesson would make the sidebar twice as long.
    const folder = join(docs, 'stepping-up', unit);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${slug}.md`), lesson.text);
    for (const { name, bytes } of lesson.pictures) writeFileSync(join(folder, name), bytes);
  }
  writeFileSync(join(docs, 'index.md'), '---\ntitle: 阶梯\n---\n\n从第一次碰鼠标，到写出自己的程序。\n');
  writeFileSync(join(root, 'src/content.config.ts'), COLLECTIONS);
  writeFileSync(join(root, 'astro.config.mjs'), CONFIG);
}
