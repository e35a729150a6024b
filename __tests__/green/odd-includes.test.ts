import { describe, expect, test } from 'vitest';
import { DEFINED, INCLUDED, OPEN, PLAIN } from './odd-includes.ts';
import { checkFiles, NO_BUNDLE, RECORDS, RECORDS_OBJC, STEPS, STEPS_OBJC } from './repositories.ts';

describe.skipIf(NO_BUNDLE)('what sources of Objective-C are compiled with', () => {
  test.each(Object.entries(INCLUDED))(
    'is found: %s',
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

  test('is told where a macro names it that nothing defines', () => {
    const { verdict, skipped } = checkFiles(OPEN);
    expect(verdict).toBe('incomplete');
    expect(skipped).toEqual([
      expect.objectContaining({
        at: expect.objectContaining({ file: 'S.m', line: 2 }),
        reason: expect.stringContaining('NOWHERE names what is included here'),
      }),
    ]);
  });

  test('is told where a package defines a name of records', () => {
    for (const platforms of ['', ', .when(platforms: [.iOS, .macOS])'])
      expect(checkFiles(DEFINED(platforms)).skipped.map(({ reason }) => reason)).toContainEqual(
        expect.stringContaining('code of Records is compiled with `QQ` for `clinicalTypeForIdentifier`'),
      );
    expect(JSON.stringify(checkFiles(DEFINED(', .when(platforms: [.linux])')).skipped)).not.toContain('QQ');
  });

  test.each(Object.entries(PLAIN))('is nothing to tell of: %s', (_, files) => {
    expect(checkFiles(files)).toMatchObject({ verdict: 'not-applicable', findings: [], skipped: [] });
  });
});
