/** What to do where a generator's file gives a text that is none: there is nothing to decide. */
import { expect, test } from 'vitest';
import { app, GOOD_INFO, UPDATE_TEXT_LINES } from '../../src/rules/shared/example-files.ts';
import { project } from '../../src/rules/shared/example-project.ts';
import { check, makeRepository } from '../base/repositories.ts';

const PROJECT = project({
  App: {
    sources: ['App/Records.swift'],
    settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
  },
});
const UPDATE = UPDATE_TEXT_LINES.trim()
  .split('\n')
  .map((line) => `  ${line}`)
  .join('\n');

async function fixOf(generated: string, committed: string): Promise<readonly string[]> {
  const repository = makeRepository({});
  const { files, scenery } = app({
    'App.xcodeproj/project.pbxproj': PROJECT,
    'App/Info.plist': GOOD_INFO.replace(UPDATE, committed),
  });
  repository.write({
    ...scenery,
    ...files,
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
        NSHealthShareUsageDescription: Your heart rate is shown beside your allergies.
        NSHealthUpdateUsageDescription: ${generated}
    entitlements:
      path: App/App.entitlements
      properties:
        com.apple.developer.healthkit: true
        com.apple.developer.healthkit.access: [health-records]
`,
  });
  const { findings } = await check(repository.folder);
  return findings.flatMap(({ rule, fix }) => (rule.id === 'generated-project-differs' ? [fix] : []));
}

test.each([
  [
    '"false"',
    UPDATE,
    'Write the committed text into project.yml, and run `xcodegen`: what stands there now has fewer than 12 letters or digits, for which HealthKit raises an exception.',
  ],
  [
    '"false"',
    '',
    'Write what the app does with the data and why into project.yml, and run `xcodegen`: what stands there now has fewer than 12 letters or digits, for which HealthKit raises an exception.',
  ],
  [
    'TODO',
    UPDATE,
    'Write the committed text into project.yml, and run `xcodegen`: what stands there now is a placeholder.',
  ],
  ['""', UPDATE, 'Write the committed text into project.yml, and run `xcodegen`: what stands there now is no text.'],
  ['This app writes your weight.', UPDATE, 'Decide which is right, write it into project.yml, and run `xcodegen`.'],
])('%s beside "%s"', async (generated, committed, fix) => {
  expect(await fixOf(generated, committed)).toEqual([fix]);
});
