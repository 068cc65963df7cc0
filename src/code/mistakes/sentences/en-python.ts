import type { Sentences } from '../tell-with.ts';
import { enPythonReading } from './en-python-reading.ts';
import { enPythonRunning } from './en-python-running.ts';

/** Mistakes in Python, in English. */
export const enPythonSentences: Sentences = {
  lang: 'en',
  byCode: { ...enPythonReading, ...enPythonRunning },
  kinds: {
    ...{ str: 'text', int: 'a whole number', float: 'a decimal number', list: 'a list', dict: 'a dictionary' },
    ...{
      tuple: 'a tuple',
      bool: 'true or false',
      set: 'a set',
      Turtle: 'a turtle',
      NoneType: 'nothing',
      function: 'a function',
    },
    ...{ module: 'a module', range: 'a range', type: 'a type', slice: 'a slice', generator: 'a generator' },
    ...{ closure: 'a function', bound_method: 'a method', bytes: 'bytes', object: 'an object' },
  },
};
