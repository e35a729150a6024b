/**
 * Files of JavaScript that import what holds records. Names there say which file they are of, and a file is imported by the
 * last of its path, or by the name through a file that passes it on.
 */

/** Finds an import of one of these, `name@path`, in the text of a file. Undefined where none is a script's. */
export function importsOneOf(carriers: Iterable<string>): RegExp | undefined {
  const files = new Set<string>();
  const names = new Set<string>();
  for (const carrier of carriers) {
    const at = carrier.indexOf('@');
    if (at <= 0 || at === carrier.length - 1) continue;
    const name = carrier.slice(0, at);
    if (/^\w+$/.test(name) && name !== 'default') names.add(name);
    const file = importedAs(carrier.slice(at + 1));
    if (file !== undefined) files.add(file);
  }
  if (files.size === 0) return undefined;
  const byFile = `['"\`](?:[^'"\`\\n]{0,200}/)?(?:${[...files].join('|')})(?:\\.\\w{1,4})?['"\`]`;
  const byName = `import\\s{1,20}(?:\\w{1,100}\\s{0,20},\\s{0,20})?\\{[^}]{0,2000}\\b(?:${[...names].join('|')})\\b`;
  return new RegExp(names.size === 0 ? byFile : `${byFile}|${byName}`);
}

/** `store` of `src/store.ts`, `store` of `src/store/index.ts`. */
function importedAs(path: string): string | undefined {
  const parts = path.replace(/(?:\.(?:ios|native))?\.\w+$/, '').split('/');
  const last = parts.pop();
  const name = last === 'index' ? parts.pop() : last;
  return name?.replace(/[^\w-]/g, (one) => `\\${one}`);
}
