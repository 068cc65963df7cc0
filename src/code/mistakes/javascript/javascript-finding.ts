import type { zhJavascript } from '../sentences/zh-javascript.ts';
import type { Finding } from '../source/finding.ts';

export type JavascriptCode = keyof typeof zhJavascript;

export type JavascriptFinding = Finding<JavascriptCode>;
