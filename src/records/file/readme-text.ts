/** What a save file says to somebody who opens it with something else. The same bytes in every file, and no names. */
export const README_TEXT = [
  '这是“阶梯”的存档：学习记录和作品。请不要解压或改动它。',
  '载入方法：打开阶梯，选“载入存档”，再选这个文件。',
  '',
  'This is a save file of Jieti: records of learning, and works. Please don’t unpack or change it.',
  'To load it: open Jieti, choose “Load a save file”, then this file.',
  '',
].join('\r\n');
