import { describe, expect, test } from 'vitest';
import { LAYOUTS } from './named-places.ts';
import { checkFiles, NO_BUNDLE, RECORDS, RECORDS_OBJC, STEPS, STEPS_OBJC } from './repositories.ts';

describe.skipIf(NO_BUNDLE)('code wherever a declaration says that it is', () => {
  for (const [name, layout] of Object.entries(LAYOUTS)) {
    test(name, () => {
      const { verdict, findings, status } = checkFiles(layout({ swift: RECORDS, objc: RECORDS_OBJC }));
      expect({ verdict, status, rules: findings.map((one) => one.split(' ')[0]) }).toEqual({
        verdict: 'failed',
        status: 1,
        rules: expect.arrayContaining(['clinical-usage-description-missing', 'health-records-entitlement-missing']),
      });
      const clean = checkFiles(layout({ swift: STEPS, objc: STEPS_OBJC }));
      expect({ ...clean, stderr: '' }).toMatchObject({
        verdict: 'not-applicable',
        status: 0,
        findings: [],
        skipped: [],
      });
    }, 30_000);
  }
});
