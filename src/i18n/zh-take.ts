/** What a lesson's end says of taking one's progress along, in Chinese; loaded there only. */
export const zhTake = {
  'lesson.code': '换一台电脑也能接着学。把存档码抄在本子上：',
  'lesson.codeForgets': '这台电脑关机以后什么都不记得。把存档码抄在本子上，下次就能接着学：',
  'lesson.codeUnproven': '还不知道这台电脑下次记不记得你。把存档码抄在本子上，哪台电脑都能接着学：',
  'lesson.copied': '我抄好了',
  'lesson.copiedNote': '好，下次打进去就能接着学。',
  'lesson.toSave': '打印成小卡片',
  'lesson.stickSaved': '已存到班级 U 盘',
  'lesson.stickSave': '存到班级 U 盘',
  'lesson.stickNot': '没有存到班级 U 盘。插好 U 盘，再点一次。你做的都存在这台电脑上。',
  'lesson.toFile': '存成文件',
  'lesson.fileNote': '文件里有你的昵称、做过的题和作品。',
  'lesson.fileSaved': '存好了：{name}',
  'lesson.fileNot': '没有存成。再试一次，或者先抄存档码。',
} as const;
