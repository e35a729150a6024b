import type { Example, Rule } from '../types.ts';

const MARK = '↓';

/**
 * The files of an example that make the difference: those with a mark, and those that the rule's other examples have
 * otherwise. The rest is a working app around them, the same in each example.
 */
export function tellingFiles({ examples }: Rule, example: Example): [path: string, text: string][] {
  const all = [...examples.bad, ...examples.good];
  const files = Object.entries(example.files);
  const telling = files.filter(([path, text]) => text.includes(MARK) || isUncommon(path, text, all));
  if (telling.length > 0) return telling;
  const marked = new Set(all.flatMap((one) => pathsWithMark(one)));
  const alike = files.filter(([path]) => marked.has(path));
  return alike.length > 0 ? alike : files;
}

/** True when fewer than half of the examples that have the file have it like this. */
function isUncommon(path: string, text: string, all: readonly Example[]): boolean {
  const texts = all.flatMap(({ files }) => (files[path] === undefined ? [] : [files[path].replaceAll(MARK, '')]));
  return texts.filter((other) => other === text.replaceAll(MARK, '')).length * 2 < texts.length;
}

function pathsWithMark({ files }: Example): string[] {
  return Object.entries(files).flatMap(([path, text]) => (text.includes(MARK) ? [path] : []));
}
