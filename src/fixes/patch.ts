/**
 * Edits as a unified diff that `git apply` takes.
 */
import type { Edit } from './edits.ts';
import { findHunks, type Hunk, splitLines } from './hunks.ts';
import type { TextFile } from './text-file.ts';

/** Lines shown around a change, as `git diff` does. */
const CONTEXT = 3;

/**
 * The diff of one file, ending in a line end. `path` is how it is called in the diff. A file in UTF-16 is binary to
 * Git, so its diff stands behind `#`, which `git apply` reads over.
 */
export function writePatch({ text, marked, encoding }: TextFile, edits: readonly Edit[], path: string): string {
  // The byte order mark belongs to the first line, and moves what stands behind it.
  const whole = marked ? `\uFEFF${text}` : text;
  const moved = marked ? edits.map((edit) => ({ ...edit, start: edit.start + 1, end: edit.end + 1 })) : edits;
  const body = writeHunks(whole, findHunks(whole, moved));
  const head = `--- ${quote(`a/${path}`)}\n+++ ${quote(`b/${path}`)}\n`;
  if (encoding === 'utf-8') return `diff --git ${quote(`a/${path}`, '')} ${quote(`b/${path}`, '')}\n${head}${body}`;
  return `# ${path} is written in ${encoding.toUpperCase()}, which no diff can carry:\n${(head + body).replace(/^(?=.)/gm, '# ')}`;
}

function writeHunks(text: string, hunks: readonly Hunk[]): string {
  const lines = splitLines(text);
  let shift = 0;
  return groupHunks(hunks)
    .map((group) => {
      const [first] = group;
      const last = group.at(-1);
      if (!first || !last) return '';
      const from = Math.max(1, first.line - CONTEXT);
      const to = Math.min(lines.length, last.line + last.before.length - 1 + CONTEXT);
      const body: string[] = [];
      let line = from;
      const added = group.reduce((sum, { before, after }) => sum + after.length - before.length, 0);
      const show = (sign: string, content: string) =>
        body.push(content.endsWith('\n') ? sign + content : `${sign}${content}\n\\ No newline at end of file\n`);
      for (const hunk of group) {
        for (; line < hunk.line; line += 1) show(' ', lines[line - 1] ?? '');
        for (const content of hunk.before) show('-', content);
        for (const content of hunk.after) show('+', content);
        line += hunk.before.length;
      }
      for (; line <= to; line += 1) show(' ', lines[line - 1] ?? '');
      const count = to - from + 1;
      const header = `@@ -${range(from, count)} +${range(from + shift, count + added)} @@\n`;
      shift += added;
      return header + body.join('');
    })
    .join('');
}

/** A range of no lines is told by the line before it. */
function range(start: number, count: number): string {
  return count === 0 ? `${start - 1},0` : `${start},${count}`;
}

/** Changes whose contexts would meet are shown together. */
function groupHunks(hunks: readonly Hunk[]): Hunk[][] {
  const groups: Hunk[][] = [];
  for (const hunk of hunks) {
    const last = groups.at(-1)?.at(-1);
    if (last && hunk.line - (last.line + last.before.length) <= 2 * CONTEXT) groups.at(-1)?.push(hunk);
    else groups.push([hunk]);
  }
  return groups;
}

/** As Git spells a path: in quotes where it holds what would be misread; with a tab behind it where it holds a blank. */
function quote(path: string, behindBlank = '\t'): string {
  if (!/["\\\p{Cc}]/u.test(path)) return path.includes(' ') ? path + behindBlank : path;
  const escaped = path.replace(/["\\]/g, '\\$&').replace(/\p{Cc}/gu, (control) => {
    const short = new Map([
      ['\n', '\\n'],
      ['\t', '\\t'],
      ['\r', '\\r'],
    ]).get(control);
    return short ?? [...Buffer.from(control)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
  });
  return `"${escaped}"`;
}
