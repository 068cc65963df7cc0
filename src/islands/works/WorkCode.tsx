import type { CodeFile } from '../../code/program.ts';

/** A program as text, whole; its files by name where there are several. Empty ones are left out. */
export function WorkCode({ files }: { readonly files: readonly CodeFile[] }) {
  const written = files.filter(({ text }) => text.trim() !== '');
  return (
    <>
      {written.map(({ name, text }) => (
        <figure key={name} class="work-file">
          {files.length > 1 && <figcaption>{name}</figcaption>}
          <pre>
            <code>{text.trimEnd()}</code>
          </pre>
        </figure>
      ))}
    </>
  );
}
