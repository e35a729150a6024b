/**
 * `fixtures-programs/`: what one feature of a language or a library brings to a request and to a query. Each program says in its
 * first line what is asked for and what is read.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { factsOf, names } from './code/code.ts';

const ROOT = path.join(import.meta.dirname, '..', 'fixtures-programs');
const FOLDERS = ['swift', 'libraries', 'other-languages'];
/** Not right yet: it may say too much of what is used, or nothing at all, but takes nothing for unused that is used. */
const OPEN = /^\/\/ open: /m;
const LOST = /^\/\/ open: the grammar/m;

function said(text: string): readonly [asked: string, read: string] {
  const [, asked = '', read = ''] = /^\/\/ asks: ([\w ]*) \| reads: ([\w ]*)$/m.exec(text) ?? [];
  return [asked.trim(), read.trim()];
}

async function told(file: string, text: string) {
  const name = path.basename(file).replace(/^./, (first) => first.toUpperCase());
  const { requested, read, unresolved } = await factsOf({ [`App/${name}`]: text }, { kind: 'app' });
  const roles = new Set(unresolved.map(({ role }) => role));
  return { asked: names(requested), read: names(read), isOpen: (role: 'requested' | 'read') => roles.has(role) };
}

for (const folder of FOLDERS)
  describe(folder, () => {
    const files = readdirSync(path.join(ROOT, folder)).sort();
    test.each(files)('%s', async (name) => {
      const file = path.join(ROOT, folder, name);
      const text = readFileSync(file, 'utf8');
      const { asked, read, isOpen } = await told(file, text);
      const right = said(text).join(' | ');
      const found = `${asked} | ${read}${isOpen('requested') || isOpen('read') ? ' and more' : ''}`;
      if (!OPEN.test(text)) return expect(found).toBe(right);
      // whoever mends it takes the line away
      expect(found).not.toBe(right);
      const words = (list: string): readonly string[] => list.split(/\*?(?: |$)/).filter(Boolean);
      if (isOpen('read') || isOpen('requested') || LOST.test(text)) return undefined;
      const [askedThere, readThere] = said(text);
      expect(words(asked)).toEqual(expect.arrayContaining([...words(askedThere)]));
      return expect(words(read)).toEqual(expect.arrayContaining([...words(readThere)]));
    });
  });
