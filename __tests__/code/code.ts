/**
 * Small apps, read as the checker reads them, and told in few words.
 */

import type { CodeInput } from '../../src/code/facts/input.ts';
import { readCode } from '../../src/code/index.ts';
import type { CodeFacts, RepoFiles, TypeUse } from '../../src/types.ts';

/** Files from texts. */
export function filesOf(texts: Readonly<Record<string, string>>): RepoFiles {
  const bytes = new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  return {
    paths: [...bytes.keys()].sort(),
    dependencyPaths: () => [],
    has: (path) => bytes.has(path),
    bytes: (path) => bytes.get(path) ?? new Uint8Array(),
  };
}

/** The facts of an app of these files. */
export async function factsOf(
  texts: string | Readonly<Record<string, string>>,
  input: Partial<CodeInput> = {},
): Promise<CodeFacts> {
  const files = filesOf(typeof texts === 'string' ? { 'App/App.swift': texts } : texts);
  const [facts] = await readCode([{ sources: files.paths, flags: new Map(), platforms: ['ios'], ...input }], files);
  if (!facts) throw new Error('an input gives facts');
  return facts;
}

/** `allergy condition*`: the types without prefix and suffix, sorted; `*` where narrowed, `?` where it does not ship. */
export function names(uses: readonly TypeUse[]): string {
  const marked = uses.map(({ type, upperBound, conditional }) => {
    const bare = type.slice('HKClinicalTypeIdentifier'.length, -'Record'.length);
    return `${bare.charAt(0).toLowerCase()}${bare.slice(1)}${upperBound ? '*' : ''}${conditional === undefined ? '' : '?'}`;
  });
  return [...new Set(marked)].sort().join(' ');
}

/** What is asked for and read, as `asked | read`, and `!` where something is unresolved. */
export async function flow(
  texts: string | Readonly<Record<string, string>>,
  input?: Partial<CodeInput>,
): Promise<string> {
  const { requested, read, unresolved } = await factsOf(texts, input);
  const open = (role: string): string => (unresolved.some((it) => it.role === role) ? '!' : '');
  return `${names(requested)}${open('requested')} | ${names(read)}${open('read')}`.trim();
}

/** Where a text has its marks, as `file:line:column`, and the text without them. */
export function unmark(file: string, text: string): { text: string; marks: string[] } {
  const marks: string[] = [];
  let plain = '';
  for (const part of text.split('↓')) {
    if (plain !== '' || marks.length > 0 || part !== text.split('↓')[0]) {
      const lines = plain.split('\n');
      marks.push(`${file}:${lines.length}:${(lines.at(-1) ?? '').length + 1}`);
    }
    plain += part;
  }
  return { text: plain, marks };
}
