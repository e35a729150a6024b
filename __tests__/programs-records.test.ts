/**
 * `fixtures-programs/records/`: where a record goes by one feature of a language or a library. A line that hands one to somebody
 * says so at its end, `// leak: RULE`; no other line does.
 */
import { describe, expect, test } from 'vitest';
import { factsOf } from './code/code.ts';
import { openIn, programsIn } from './programs.ts';

function marked(files: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(files).flatMap(([file, text]) =>
    text.split('\n').flatMap((line, index) => (line.includes('// leak: ') ? [`${file}:${index + 1}`] : [])),
  );
}

for (const folder of ['records/swift', 'records/other-languages', 'records/features'])
  describe(folder, () => {
    test.each(programsIn(folder).map((each) => [each.name, each] as const))('%s', async (_, { files, text }) => {
      const { flows } = await factsOf(files, { kind: 'app' });
      const found = flows.filter(({ strength }) => strength === 'value').map(({ at }) => `${at.file}:${at.line}`);
      const all = [...new Set(found)].sort();
      const right = [...marked(files)].sort();
      if (openIn(text) === undefined) return expect(all).toEqual(right);
      // whoever mends it takes the line away
      return expect(all).not.toEqual(right);
    });
  });
