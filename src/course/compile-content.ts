import { type CompiledContent, type CompileOptions, contentCompiler } from './content-compiler.ts';

/** Compiles a content folder once: every course, and every problem of every file. */
export async function compileContent(dir: string, options: CompileOptions = {}): Promise<CompiledContent> {
  return contentCompiler(dir).compile(options);
}
