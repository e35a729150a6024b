import { expect, test } from 'vitest';
import { text } from '../../src/reporters/text.ts';
import { app, CLINICAL_TEXT_LINES, plist, UPDATE_TEXT_LINES } from '../../src/rules/shared/example-files.ts';
import { project } from '../../src/rules/shared/example-project.ts';
import { check, makeRepository } from '../base/repositories.ts';

async function saidOf(files: Readonly<Record<string, string>>) {
  const repository = makeRepository();
  repository.write(files);
  const report = await check(repository.folder);
  const fixes = new Map(report.findings.map(({ rule, fix }) => [rule.id, fix]));
  return { fixes, page: text(report, { colour: false, prefix: '' }) };
}

const filesOf = ({ files, scenery }: ReturnType<typeof app>) => ({ ...scenery, ...files });

test('what is missing in a generated Info.plist is a build setting of the target, in the configurations that lack it', async () => {
  const { fixes, page } = await saidOf({
    ...filesOf(app({ 'App/Info.plist': undefined })),
    'App.xcodeproj/project.pbxproj': project({
      App: {
        sources: ['App/Records.swift'],
        settings: [
          'GENERATE_INFOPLIST_FILE = YES;',
          'INFOPLIST_KEY_NSHealthClinicalHealthRecordsShareUsageDescription = "Your allergy records warn you of medicines you must not take.";',
          'INFOPLIST_KEY_NSHealthUpdateUsageDescription = "This app writes nothing to Apple Health.";',
        ],
        debug: [
          'INFOPLIST_KEY_NSHealthShareUsageDescription = "Your heart rate is shown beside your allergies.";',
          'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;',
        ],
      },
    }),
    'App/App.entitlements': plist('<key>com.apple.developer.healthkit</key>\n<true/>'),
  });
  expect(fixes.get('share-usage-description-missing')).toBe(
    'Add INFOPLIST_KEY_NSHealthShareUsageDescription to the build settings of App, in Release, and say which health data the app reads and why.',
  );
  expect(fixes.get('health-records-entitlement-missing')).toBe(
    'Select Clinical Health Records under the HealthKit capability of App, which is signed with no entitlements file in Release, or stop asking for clinical types.',
  );
  // neither the configuration nor the target is quoted by its first line
  expect(page).not.toMatch(/= \{\n[ |]*\^/);
});

test('what is missing in a file is to be written there, and its first line is not quoted', async () => {
  const { fixes, page } = await saidOf(
    filesOf(
      app({
        'App/Info.plist': plist(
          `${CLINICAL_TEXT_LINES}${UPDATE_TEXT_LINES}\n<key>CFBundleName</key>\n<string>App</string>`,
        ),
      }),
    ),
  );
  expect(fixes.get('share-usage-description-missing')).toBe(
    'Add NSHealthShareUsageDescription to App/Info.plist, and say which health data the app reads and why.',
  );
  expect(page).not.toContain('<dict>');
});

test('of a generator, its own file', async () => {
  const { fixes } = await saidOf({
    ...filesOf(app({ 'App/Info.plist': undefined, 'App/App.entitlements': undefined })),
    'project.yml': `name: App
targets:
  App:
    type: application
    platform: iOS
    sources: [App]
    info:
      path: App/Info.plist
      properties:
        NSHealthClinicalHealthRecordsShareUsageDescription: Your allergy records warn you of medicines you must not take.
`,
  });
  expect(fixes.get('share-usage-description-missing')).toMatch(
    /^Add NSHealthShareUsageDescription to info\.properties in project\.yml/,
  );
  expect(fixes.get('health-records-entitlement-missing')).toMatch(
    /for App into entitlements\.properties in project\.yml, or/,
  );
});
