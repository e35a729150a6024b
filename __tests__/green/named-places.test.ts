import { describe, expect, test } from 'vitest';
import { LAYOUTS } from './named-places.ts';
import { BESIDE, checkFiles, NO_BUNDLE, RECORDS, RECORDS_OBJC, STEPS, STEPS_OBJC } from './repositories.ts';

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

  const ENTITLED = {
    'App.entitlements': BESIDE['App.entitlements'].replace(
      '</dict>',
      '  <key>com.apple.developer.healthkit.access</key><array><string>health-records</string></array>\n</dict>',
    ),
    'Info.plist': BESIDE['Info.plist'].replace(
      '</dict>',
      '  <key>NSHealthClinicalHealthRecordsShareUsageDescription</key><string>Your allergies are shown beside your care plan, and stay on this phone.</string>\n  <key>NSHealthUpdateUsageDescription</key><string>This app writes nothing to Apple Health.</string>\n</dict>',
    ),
  };
  const PACKAGES = Object.entries(LAYOUTS).filter(([name]) => /^a package in .* that a project refers to/.test(name));

  test.each(PACKAGES)(
    'uses what the app is entitled to: %s',
    (_, layout) => {
      const { files, ...rest } = layout({ swift: RECORDS, objc: RECORDS_OBJC });
      const { verdict, findings } = checkFiles({ ...rest, files: { ...files, ...ENTITLED } });
      expect({ verdict, unused: findings.filter((one) => /unused/.test(one)) }).toEqual({
        verdict: 'passed',
        unused: [],
      });
    },
    60_000,
  );
});
