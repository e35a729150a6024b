import { describe, expect, test } from 'vitest';
import { LAYOUTS } from './named-places.ts';
import { checkFiles, NO_BUNDLE, RECORDS, RECORDS_OBJC, STEPS, STEPS_OBJC } from './repositories.ts';

/** One of each kind of way; `named-places.long.test.ts` goes through all of them. */
const SOME = Object.entries(LAYOUTS).filter(
  ([name], index) => index % 12 === 0 || /workspace names, beside|link|prefix/.test(name),
);

describe.skipIf(NO_BUNDLE)('code wherever a declaration says that it is', () => {
  test.each(SOME)(
    '%s',
    (_, layout) => {
      const { verdict, findings } = checkFiles(layout({ swift: RECORDS, objc: RECORDS_OBJC }));
      expect(verdict).toBe('failed');
      expect(findings.map((one) => one.split(' ')[0])).toEqual(
        expect.arrayContaining(['clinical-usage-description-missing', 'health-records-entitlement-missing']),
      );
      const clean = checkFiles(layout({ swift: STEPS, objc: STEPS_OBJC }));
      expect(clean).toMatchObject({ verdict: 'not-applicable', findings: [], skipped: [] });
    },
    60_000,
  );
});
