/** What the volunteer's side says, in Chinese; keys begin with `class.`. */
export const zhClass = {
  'class.title': '班级',
  'class.all': '所有孩子',
  'class.choose': '看哪个班',
  'class.course': '看哪门课',
  'class.views': '班级里的页',
  'class.failed': '没能打开这一页。记录都还在。重新打开网页试试。',

  'class.gateTitle': '大人的口令',
  'class.gateNote': '这里能看到全班的记录。口令是为了不让好奇的孩子随手点进来。懂电脑的人绕得过去，它不能保密。',
  'class.gateSet': '第一次来，请定一个口令（4 个字以上）',
  'class.gateSetDo': '就用它',
  'class.gateSkip': '不要口令',
  'class.gateAsk': '口令',
  'class.gateOpen': '打开',
  'class.gateShort': '太短了，至少 4 个字。',
  'class.gateWrong': '口令不对。忘了口令，看课前准备页的最下面。',
} as const;
