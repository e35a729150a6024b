import { describe, expect, test } from 'vitest';
import { checkFiles, NO_BUNDLE } from './repositories.ts';
import { NO_CODE, SPELLINGS } from './spelled-otherwise.ts';

describe.skipIf(NO_BUNDLE)('code that is spelled otherwise', () => {
  test.each(Object.entries(SPELLINGS))(
    'is seen as it is compiled: %s',
    (_, { clinical, clean }) => {
      const { verdict, findings } = checkFiles(clinical);
      expect(verdict).toBe('failed');
      expect(findings.map((one) => one.split(' ')[0])).toEqual(
        expect.arrayContaining(['clinical-usage-description-missing', 'health-records-entitlement-missing']),
      );
      expect(checkFiles(clean)).toMatchObject({ verdict: 'not-applicable', findings: [], skipped: [] });
    },
    60_000,
  );

  test.each(Object.entries(NO_CODE))('is nothing where it is none: %s', (_, files) => {
    expect(checkFiles(files)).toMatchObject({ verdict: 'not-applicable', findings: [], skipped: [] });
  });
});
