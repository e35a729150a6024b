import { describe, expect, test } from 'vitest';
import { checkFiles, NO_BUNDLE, RECORDS, RECORDS_OBJC, STEPS, STEPS_OBJC } from './repositories.ts';
import { NO_SOURCE, SYNCHRONIZED } from './synchronized.ts';

describe.skipIf(NO_BUNDLE)('files of a synchronized folder', () => {
  test.each(Object.entries(SYNCHRONIZED))(
    'are sources: %s',
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

  test.each(Object.entries(NO_SOURCE))('are none: %s', (_, layout) => {
    const checked = checkFiles(layout({ swift: RECORDS, objc: RECORDS_OBJC }));
    expect(checked).toMatchObject({ verdict: 'not-applicable', findings: [], skipped: [] });
  });
});
