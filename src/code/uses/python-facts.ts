import { textOfFile } from '../program.ts';
import type { ReadCode } from './code-facts.ts';
import { factsOf } from './facts-of.ts';
import { readPython } from './read-python.ts';

/** Reads a Python program. */
export const readPythonFacts: ReadCode = (program) => factsOf(textOfFile(program, 'main.py'), readPython);
