import type { zhPython } from '../sentences/zh-python.ts';
import type { Finding } from '../source/finding.ts';

export type PythonCode = keyof typeof zhPython;

export type PythonFinding = Finding<PythonCode>;
