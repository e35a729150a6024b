import { describe, expect, test } from 'vitest';
import { CLEAN, OPEN } from './open-names.ts';
import { checkFiles, NO_BUNDLE } from './repositories.ts';

describe.skipIf(NO_BUNDLE)('names that code makes of parts', () => {
  test.each(Object.entries(OPEN))('are told where they may be of clinical records: %s', (_, files) => {
    const { verdict, status, findings, skipped } = checkFiles(files);
    expect({ verdict, status, findings }).toEqual({ verdict: 'incomplete', status: 3, findings: [] });
    expect(skipped).toEqual([
      expect.objectContaining({ reason: expect.stringMatching(/^Whether App uses clinical records is not known: /) }),
    ]);
    expect(skipped[0]?.at.file).toMatch(/^Made\./);
  });

  test.each(Object.entries(CLEAN))('are nothing where they are of something else: %s', (_, files) => {
    expect({ ...checkFiles(files), stderr: '' }).toMatchObject({ verdict: 'not-applicable', status: 0, skipped: [] });
  });
});
