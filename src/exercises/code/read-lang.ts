import { type CodeLang, codeLangs } from '../../code/program.ts';
import type { AuthoredBox } from '../authored.ts';
import type { Report } from '../read-box.ts';

/** The box's programming language; a missing or unknown one is told, and read as Python. */
export function readLang(box: AuthoredBox, report: Report): CodeLang {
  const written = box.attributes.lang;
  const known = codeLangs.find(
    (lang) =>
      lang ===
      String(written ?? '')
        .trim()
        .toLowerCase(),
  );
  if (known !== undefined) return known;
  // Without a value it is told already.
  if (written === undefined) report('code-lang-missing', [], { known: codeLangs.join('\n') });
  else if (typeof written === 'string' && written.trim() !== '')
    report('code-lang', ['attributes', 'lang'], { written, known: codeLangs.join('\n') });
  return 'python';
}
