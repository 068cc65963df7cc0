import type { Lang } from '../course/model.ts';
import type { Exercise } from '../exercises/exercise.ts';
import { translateIn } from '../i18n/strings.ts';

type CodeExercise = Extract<Exercise, { kind: 'code' }>;

/** Where the playground's drafts and works are kept: an address that no course has. */
export const PLAY_ADDRESS = 'play/code/free';

const NAMES = { python: 'play.python', javascript: 'play.javascript', web: 'play.web' } as const;

/** What to begin with: enough to see something happen, and to want to change it. */
const STARTS: Readonly<Record<Lang, Readonly<Record<CodeExercise['lang'], CodeExercise['start']>>>> = {
  zh: {
    python: [
      {
        name: 'main.py',
        text: 'from turtle import *\n\ncolor("红")\nfor i in range(36):\n    forward(150)\n    left(170)\n\nprint("画好了")\n',
      },
    ],
    javascript: [
      {
        name: 'main.js',
        text: 'const name = prompt("你的昵称是什么？");\nfor (let i = 1; i <= 3; i = i + 1) {\n  console.log(i + "，你好，" + name);\n}\n',
      },
    ],
    web: [
      {
        name: 'index.html',
        text: '<link rel="stylesheet" href="style.css">\n<h1>你好</h1>\n<p>这是我的网页。</p>\n<button id="go">点我</button>\n<script src="script.js"></script>\n',
      },
      { name: 'style.css', text: 'h1 {\n  color: teal;\n}\n' },
      {
        name: 'script.js',
        text: 'const button = document.querySelector("#go");\nbutton.addEventListener("click", () => {\n  button.textContent = "你点了我";\n});\n',
      },
    ],
  },
  en: {
    python: [
      {
        name: 'main.py',
        text: 'from turtle import *\n\ncolor("red")\nfor i in range(36):\n    forward(150)\n    left(170)\n\nprint("Done")\n',
      },
    ],
    javascript: [
      {
        name: 'main.js',
        text: 'const name = prompt("What is your nickname?");\nfor (let i = 1; i <= 3; i = i + 1) {\n  console.log(i + ". Hello, " + name);\n}\n',
      },
    ],
    web: [
      {
        name: 'index.html',
        text: '<link rel="stylesheet" href="style.css">\n<h1>Hello</h1>\n<p>This is my page.</p>\n<button id="go">Press me</button>\n<script src="script.js"></script>\n',
      },
      { name: 'style.css', text: 'h1 {\n  color: teal;\n}\n' },
      {
        name: 'script.js',
        text: 'const button = document.querySelector("#go");\nbutton.addEventListener("click", () => {\n  button.textContent = "You pressed me";\n});\n',
      },
    ],
  },
};

/** One place for each language, with nothing to reach. */
export const playExercises = (lang: Lang): readonly CodeExercise[] =>
  (['python', 'web', 'javascript'] as const).map((code) => ({
    id: `${PLAY_ADDRESS}#${code}`,
    kind: 'code',
    revision: 'play',
    optional: true,
    prompt: `<h2>${translateIn(lang)(NAMES[code])}</h2>`,
    hints: [],
    lang: code,
    mode: 'free',
    fix: false,
    start: STARTS[lang][code],
    solution: [],
    goals: [],
    guesses: [],
  }));
