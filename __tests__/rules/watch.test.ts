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
