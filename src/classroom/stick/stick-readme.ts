import type { StickFolder } from './stick-folder.ts';

const NAME = 'README.txt';

const TEXT = [
  '这是“阶梯”的班级 U 盘。machines 文件夹里，每台电脑有一个文件：学习记录和作品。请不要解压、改名或改动它们。',
  '用法：在任何一台电脑上打开阶梯，进“班级”，点“班级 U 盘”，选这个文件夹。',
  '里面有孩子的昵称，没有真名。请大人保管；用完了，把文件删掉。',
  '',
  'This is a class stick of Jieti. In the folder “machines” each computer has one file: records of learning, and works.',
  'Please don’t unpack, rename or change them. To use it: open Jieti on any computer, go to “Class”, “Class stick”, choose this folder.',
  'It holds children’s nicknames, no real names. Let a grown-up keep it; delete the files when they are no longer needed.',
  '',
].join('\r\n');

/** Lays a note beside the machines' files, unless there is one. `root`: the chosen folder. */
export async function layReadme(root: StickFolder): Promise<void> {
  const files = await root.files();
  if (files.some(({ name }) => name.toLowerCase() === NAME.toLowerCase())) return;
  // Windows' older editors know it for UTF-8 by the mark at its head.
  await root.write(NAME, new TextEncoder().encode(`\ufeff${TEXT}`));
}
