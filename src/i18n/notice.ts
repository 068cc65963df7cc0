/** What is said to guardians on one sheet of paper; printed by the build, so no page loads it. */
export interface Notice {
  readonly title: string;
  readonly greeting: string;
  readonly sections: readonly { readonly head: string; readonly lines: readonly string[] }[];
  readonly answer: string;
  readonly choices: readonly string[];
  readonly blanks: readonly string[];
  /** `{version}` stands for the app's version. */
  readonly foot: string;
}

const zh: Notice = {
  title: '给家长的一页纸',
  greeting: '您好！您的孩子正在用“阶梯”学电脑。下面说清楚：它记下什么，存在哪里，谁看得到，您可以做什么。',
  sections: [
    {
      head: '孩子在这里学什么',
      lines: ['打字，用电脑，识破网上的骗局，写网页，写小程序。没有广告，没有聊天，没有排行榜，不比谁快。'],
    },
    {
      head: '记下什么',
      lines: [
        '孩子自己起的昵称、选的小动物、班级名；哪天做了哪道题，对不对；孩子写的话、画的画、做的网页。',
        '不问真名、生日、住址、电话、学校，不拍照，不录音，不定位。',
      ],
    },
    {
      head: '存在哪里',
      lines: [
        '只存在教室的这几台电脑上，和老师保管的 U 盘上。“阶梯”不连别的网站，什么都不往外发。',
        '谁坐在这台电脑前，谁就看得到。带班的老师和志愿者会看全班的进度，好知道谁需要帮忙。',
      ],
    },
    {
      head: '您可以做什么',
      lines: [
        '随时请老师给您看孩子的记录，或者存成一个文件让孩子带回家。',
        '随时请老师改昵称，或者把记录全部删掉。删掉以后，孩子还可以接着上课。',
        '不想留下记录也可以：孩子用“先看一看”一样能学，下课后请老师清掉。',
      ],
    },
    {
      head: '什么时候删掉',
      lines: ['这一期结束时，每个孩子拿走自己的文件，电脑上的记录全部删掉。U 盘上的由老师在这一天以前删掉：'],
    },
  ],
  answer: '请在下面选一个：',
  choices: ['我看过了，同意孩子用昵称留下学习记录。', '我不想留下记录，请让孩子用“先看一看”来学。'],
  blanks: ['孩子的昵称', '家长签名', '日期', '有事找哪位老师'],
  foot: '阶梯 · 版本 {version} · 老师把班级文件带出教室以前，应当先有家长的这张回条。',
};

const en: Notice = {
  title: 'A page for parents and guardians',
  greeting:
    'Your child is learning to use a computer with Jieti. This page says what it writes down, where that is kept, who can see it, and what you can do.',
  sections: [
    {
      head: 'What your child learns here',
      lines: [
        'Typing, using a computer, seeing through scams, making web pages, writing small programs. There are no adverts, no chat, no rankings and no races.',
      ],
    },
    {
      head: 'What is written down',
      lines: [
        'A nickname and an animal that your child chooses, the name of the class; which exercise was done on which day and whether it was right; what your child wrote, drew or made.',
        'Never a real name, birthday, address, phone number or school; no photos, no recordings, no location.',
      ],
    },
    {
      head: 'Where it is kept',
      lines: [
        'Only on the computers in this room and on a USB stick that the teacher looks after. Jieti talks to no other website and sends nothing out.',
        'Whoever sits at the computer can see what is on it. Teachers and volunteers look at the progress of the class to know who needs help.',
      ],
    },
    {
      head: 'What you can do',
      lines: [
        "Ask the teacher at any time to show you your child's records, or to save them as a file for your child to take home.",
        'Ask the teacher at any time to change the nickname or to delete everything. Your child can go on learning afterwards.',
        'You may prefer that nothing is kept: your child can learn as a guest, and the teacher clears it after class.',
      ],
    },
    {
      head: 'When it is deleted',
      lines: [
        'At the end of this course each child takes their own file home, and everything on the computers is deleted. The teacher deletes what is on the stick before this day:',
      ],
    },
  ],
  answer: 'Please choose one:',
  choices: [
    "I have read this, and agree that my child's learning is recorded under a nickname.",
    'I do not want records to be kept. Please let my child learn as a guest.',
  ],
  blanks: ["Child's nickname", "Guardian's signature", 'Date', 'Whom to ask'],
  foot: 'Jieti · version {version} · Before a class file leaves the room, the teacher should hold this slip, signed.',
};

export const notice: Readonly<Record<'zh' | 'en', Notice>> = { zh, en };
