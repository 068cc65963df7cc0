/** A minified style sheet cut into its rules; a block such as `@media` counts as one. */
export function topRules(css: string): readonly string[] {
  const rules: string[] = [];
  let [depth, start] = [0, 0];
  for (const { 0: sign, index } of css.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{};]/g)) {
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    const isEnd = depth === 0 && (sign === '}' || sign === ';');
    if (!isEnd) continue;
    rules.push(css.slice(start, index + 1).trim());
    start = index + 1;
  }
  return [...rules, css.slice(start).trim()].filter(Boolean);
}
