/**
 * `fixtures-programs/`: what one feature of a language or a library, or one screen, brings to a request and to a query. Each
 * program says in its first line what is asked for and what is read.
 */
import { describe, expect, test } from 'vitest';
import { factsOf, names } from './code/code.ts';
import { openIn, programsIn } from './programs.ts';

const FOLDERS = ['swift', 'libraries', 'other-languages', 'javascript-and-dart', 'screens'];

function said(text: string): readonly [asked: string, read: string] {
  const [, asked = '', read = ''] = /^(?:\/\/|<!--) asks: ([\w ]*) \| reads: ([\w ]*?)(?: -->)?$/m.exec(text) ?? [];
  return [asked.trim(), read.trim()];
}

const sorted = (list: string): string => list.split(' ').sort().join(' ');
const types = (list: string): readonly string[] => list.split(/[*?]?(?: |$)/).filter(Boolean);

for (const folder of FOLDERS)
  describe(folder, () => {
    test.each(programsIn(folder).map((each) => [each.name, each] as const))('%s', async (_, { files, text }) => {
      const { requested, read, unresolved } = await factsOf(files, { kind: 'app' });
      const roles = new Set(unresolved.map(({ role }) => role));
      const isOpen = roles.has('requested') || roles.has('read');
      const [asked, used] = [names(requested), names(read)];
      const found = `${asked} | ${used}${isOpen ? ' and more' : ''}`;
      const [askedThere, usedThere] = said(text);
      const right = `${sorted(askedThere)} | ${sorted(usedThere)}`;
      const open = openIn(text);
      if (open === undefined) return expect(found).toBe(right);
      // whoever mends it takes the line away
      expect(found).not.toBe(right);
      // it may say too much of what is used, or nothing at all, but takes nothing for unused that is used
      if (isOpen || open.startsWith('lost:')) return undefined;
      expect(types(asked)).toEqual(expect.arrayContaining([...types(askedThere)]));
      return expect(types(used)).toEqual(expect.arrayContaining([...types(usedThere)]));
    });
  });
