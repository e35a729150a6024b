import { describe, expect, test } from 'vitest';
import { CLEAN, FOUND, TOLD } from './odd-names.ts';
import { checkFiles, NO_BUNDLE, RECORDS, RECORDS_OBJC, STEPS, STEPS_OBJC } from './repositories.ts';

describe.skipIf(NO_BUNDLE)('sources that a target names in odd ways', () => {
  test.each(Object.entries(FOUND))(
    'are found: %s',
    (_, layout) => {
      const { verdict, findings } = checkFiles(layout({ swift: RECORDS, objc: RECORDS_OBJC }));
      expect({ verdict, rules: findings.map((one) => one.split(' ')[0]) }).toEqual({
        verdict: 'failed',
        rules: expect.arrayContaining(['clinical-usage-description-missing', 'health-records-entitlement-missing']),
      });
      const clean = checkFiles(layout({ swift: STEPS, objc: STEPS_OBJC }));
      expect(clean).toMatchObject({ verdict: 'not-applicable', findings: [], skipped: [] });
    },
    60_000,
  );

  test.each(Object.entries(TOLD))('are told where they cannot be found: %s', (_, [files, reason]) => {
    const { verdict, status, skipped } = checkFiles(files);
    expect({ verdict, status }).toEqual({ verdict: 'incomplete', status: 3 });
    expect(skipped.map((one) => one.reason)).toEqual([`Whether App uses clinical records is not known: ${reason}.`]);
  });

  test.each(Object.entries(CLEAN))('are nothing where no code is meant: %s', (_, files) => {
    expect(checkFiles(files)).toMatchObject({ verdict: 'not-applicable', findings: [], skipped: [] });
  });
});
