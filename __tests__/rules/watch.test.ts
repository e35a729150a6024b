import { expect, test } from 'vitest';
import { check, makeRepository } from '../base/repositories.ts';

test('on a watch target one finding stands for all others', async () => {
  const repository = makeRepository();
  repository.write({
    'project.yml': `name: Care
targets:
  Watch:
    type: application
    platform: watchOS
    sources: Watch
    info: { path: Watch/Info.plist, properties: { NSHealthShareUsageDescription: Steps } }
    entitlements:
      path: Watch/Watch.entitlements
      properties:
        com.apple.developer.healthkit: true
        com.apple.developer.healthkit.access: [health-records]
`,
    'Watch/Watch.swift': 'import HealthKit\n\nlet store = HKHealthStore()\nlet can = store.supportsHealthRecords()\n',
    'Watch/PrivacyInfo.xcprivacy':
      '<plist version="1.0"><dict><key>NSPrivacyCollectedDataTypes</key><array><dict><key>NSPrivacyCollectedDataType</key><string>NSPrivacyCollectedDataTypeHealth</string><key>NSPrivacyCollectedDataTypeTracking</key><true/></dict></array></dict></plist>\n',
    'fastlane/metadata/primary_category.txt': 'MEDICAL\n',
    'fastlane/metadata/en-US/description.txt': 'Counts steps.\n',
  });
  const { findings } = await check(repository.folder);
  expect(findings.map(({ rule }) => rule.id)).toEqual(['clinical-records-on-watch']);
});

test.each([
  [
    'let can = HKHealthStore().supportsHealthRecords()',
    'Remove it from the watch target, and read the records in an iPhone app.',
  ],
  ['let store = HKHealthStore()', 'Remove it from the watch target.'],
])('a watch app by itself has no iPhone app that could read: %s', async (code, fix) => {
  const repository = makeRepository();
  repository.write({
    'project.yml': `name: Care
targets:
  Watch:
    type: application
    platform: watchOS
    sources: Watch
    info: { path: Watch/Info.plist, properties: { WKWatchOnly: true } }
    entitlements:
      path: Watch/Watch.entitlements
      properties:
        com.apple.developer.healthkit: true
        com.apple.developer.healthkit.access: [health-records]
`,
    'Watch/Watch.swift': `import HealthKit\n\n${code}\n`,
  });
  const { findings } = await check(repository.folder);
  expect(findings.map(({ rule, fix: told }) => [rule.id, told])).toEqual([['clinical-records-on-watch', fix]]);
});
