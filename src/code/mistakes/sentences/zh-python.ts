import type { Sentences } from '../tell-with.ts';
import { zhPythonReading } from './zh-python-reading.ts';
import { zhPythonRunning } from './zh-python-running.ts';

export const zhPython = { ...zhPythonReading, ...zhPythonRunning } as const;

/** Mistakes in Python, in Chinese. */
export const zhPythonSentences: Sentences = {
  lang: 'zh',
  byCode: zhPython,
  kinds: {
    ...{
      str: '文字',
      int: '整数',
      float: '小数',
      list: '列表',
      dict: '字典',
      tuple: '元组',
      bool: '真假值',
      set: '集合',
    },
    ...{
      Turtle: '海龟',
      NoneType: '空的东西',
      function: '函数',
      module: '模块',
      range: '一串数',
      type: '类型',
      slice: '一段范围',
    },
    ...{ generator: '生成器', closure: '函数', bound_method: '方法', bytes: '字节', object: '对象' },
  },
};
