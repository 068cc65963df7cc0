/** What is said where two learn together at one computer, in Chinese; lessons load it only then. */
export const zhPair = {
  'pair.hands': '{name}拿鼠标',
  'pair.swap': '该换人啦，把鼠标给{name}',
  'pair.swapNote': '做到一半的也没关系，接着做就行。',
  'pair.swapped': '换好了',
  'pair.alone': '一个人学了',
  'pair.aloneAsk': '谁留下接着学？',
  'pair.aloneNote': '两个人一起做的题，都记在两个人的本子里了。',
  'pair.stays': '{name}留下',
  'pair.together': '还是一起学',
} as const;
