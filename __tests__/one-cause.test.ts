import { expect, test } from 'vitest';
import type { Report } from '../src/types.ts';
import { check, makeRepository } from './base/repositories.ts';

const COUNTS_STEPS = `import HealthKit
import AppTrackingTransparency

final class RecordStore {
  let store = HKHealthStore()

  func load() async throws {
    guard HKHealthStore.isHealthDataAvailable() else { return }
    try await store.requestAuthorization(toShare: [], read: [HKQuantityType(.stepCount)])
  }
}
`;

const ids = ({ findings }: Report) => findings.map(({ rule }) => rule.id).sort();

/** An app that is entitled to records and whose code uses none. */
function unused() {
  const repository = makeRepository({ fixture: 'everything-right' });
  repository.write({
    'Carebook/RecordStore.swift': COUNTS_STEPS,
    'Carebook/CarebookApp.swift':
      'import SwiftUI\n\n@main struct CarebookApp: App { var body: some Scene { WindowGroup { Text("Steps") } } }\n',
  });
  return repository;
}

test('one entitlement that nothing uses is one finding, which names what would go with it', async () => {
  const repository = unused();
  repository.write({
    Podfile: "target 'Carebook' do\n  pod 'Google-Mobile-Ads-SDK', '~> 11.0'\nend\n",
    'fastlane/metadata/primary_category.txt': 'MEDICAL\n',
    'fastlane/metadata/en-US/description.txt': 'Counts steps.\n',
    'fastlane/metadata/de-DE/description.txt': 'Zählt Schritte.\n',
  });
  repository.edit('Carebook/Carebook.entitlements', (text) =>
    text.replace(
      /<\/dict>/,
      '\t<key>com.apple.developer.icloud-services</key>\n\t<array><string>CloudKit</string></array>\n</dict>',
    ),
  );
  repository.edit('Carebook/Info.plist', (text) =>
    text
      .replace(
        /<\/dict>\s*<\/plist>/,
        '\t<key>NSUserTrackingUsageDescription</key>\n\t<string>Offers that fit you.</string>\n</dict>\n</plist>',
      )
      .replace(/(<key>NSHealthClinical\w+<\/key>\s*<string>)[^<]*/, '$1For you, doc.')
      .replace(
        '<key>NSHealthShare',
        '<key>NSHealthRequiredReadAuthorizationTypeIdentifiers</key>\n\t<array>\n\t\t<string>HKClinicalTypeIdentifierAllergyRecord</string>\n\t\t<string>Labs</string>\n\t</array>\n\t<key>NSHealthShare',
      ),
  );
  const report = await check(repository.folder);
  expect(ids(report)).toEqual(['health-records-entitlement-unused']);
  const named = [
    ...['advertising-sdk-linked', 'description-without-health', 'icloud-entitlement-with-clinical-records'],
    ...['medical-device-status-undeclared', 'privacy-link-missing-in-app', 'privacy-url-missing'],
    ...['required-read-type-unknown', 'required-read-types-too-few', 'tracking-declared', 'usage-description-weak'],
  ];
  for (const id of named) expect(report.findings[0]?.message).toContain(id);
});

test('faults of the share and the update text stay where the target uses HealthKit all the same', async () => {
  const repository = unused();
  repository.edit('Carebook/Info.plist', (text) =>
    text
      .replace(/<key>NSHealthUpdate\w+<\/key>\s*<string>[^<]*<\/string>/, '')
      .replace(/(<key>NSHealthShareUsageDescription<\/key>\s*<string>)[^<]*/, '$1HealthKit'),
  );
  expect(ids(await check(repository.folder))).toEqual([
    'health-records-entitlement-unused',
    'update-usage-description-missing',
    'usage-description-too-short',
  ]);
});

test('and go with it where nothing else is of HealthKit', async () => {
  const repository = unused();
  repository.write({ 'Carebook/RecordStore.swift': 'let steps = 1\n' });
  repository.edit('Carebook/Carebook.entitlements', (text) =>
    text.replace(/<key>com\.apple\.developer\.healthkit<\/key>\s*<true\/>/, ''),
  );
  repository.edit('Carebook/Info.plist', (text) =>
    text.replace(/<key>NSHealth(?:Update|Share)\w+<\/key>\s*<string>[^<]*<\/string>\s*/g, ''),
  );
  const report = await check(repository.folder);
  expect(ids(report)).toEqual(['health-records-entitlement-unused']);
  expect(report.findings[0]?.message).toMatch(/healthkit-entitlement-missing.*share-usage-description-missing/);
});

const ENTITLED = (name: string, more: string): string => `  ${name}:
    sources: ${name}
    entitlements:
      path: ${name}/${name}.entitlements
      properties: { com.apple.developer.healthkit: true, com.apple.developer.healthkit.access: [health-records] }
    ${more}
`;

test.each([
  ['a watch app', 'type: application\n    platform: watchOS', ['clinical-records-on-watch']],
  ['an extension that does not ask', 'type: app-extension\n    platform: iOS', []],
])('%s that carries the entitlement too makes no second finding of the whole', async (_, more, own) => {
  const repository = unused();
  repository.write({
    'fastlane/metadata/en-US/privacy_url.txt': undefined,
    'fastlane/metadata/en-US/description.txt': undefined,
    'More/project.yml': `name: More\ntargets:\n${ENTITLED('Side', more)}`,
    'More/Side/Side.swift': 'let steps = 1\n',
  });
  const report = await check(repository.folder);
  expect(ids(report)).toEqual([...own, 'health-records-entitlement-unused']);
  expect(report.findings.map(({ message }) => message).join()).toContain('privacy-url-unknown');
});

test('of a rule that speaks of two keys, the one that would go is named', async () => {
  const repository = unused();
  repository.edit('Carebook/Info.plist', (text) =>
    text.replace(
      /(<key>NSHealth(?:Clinical\w+|Share\w+)<\/key>\s*<string>)[^<]*/g,
      '$1This app requires permission to access your health records.',
    ),
  );
  const { findings } = await check(repository.folder);
  expect(findings.map(({ rule }) => rule.id).sort()).toEqual([
    'health-records-entitlement-unused',
    'usage-description-weak',
  ]);
  expect(findings.map(({ message }) => message).join()).toContain(
    'usage-description-weak for NSHealthClinicalHealthRecordsShareUsageDescription would go with it.',
  );
});

/** The same app, which declares the text for records alone. */
function declared(records = COUNTS_STEPS) {
  const repository = unused();
  repository.write({
    'Carebook/RecordStore.swift': records,
    'fastlane/metadata/en-US/privacy_url.txt': undefined,
    'fastlane/metadata/en-US/description.txt': undefined,
  });
  repository.edit('Carebook/Carebook.entitlements', (text) => text.replace('<string>health-records</string>', ''));
  return repository;
}

test('a text that nothing uses makes no app with clinical records', async () => {
  const report = await check(declared().folder);
  expect(ids(report)).toEqual(['clinical-declaration-unused']);
  expect(report.findings[0]?.message).toMatch(
    /; privacy-link-missing-in-app and privacy-url-unknown would go with it\.$/,
  );
});

const withText = (text: string, code?: string) => {
  const repository = declared(code);
  repository.edit('Carebook/Info.plist', (list) =>
    list.replace(/(<key>NSHealthClinical\w+<\/key>\s*<string>)[^<]*/, `$1${text}`),
  );
  return repository;
};

test.each(['', ' ', 'TODO', 'Lorem ipsum'])(
  'what is in a text that nobody is asked by is no second fault: "%s"',
  async (text) => {
    const { findings } = await check(withText(text).folder);
    expect(findings.map(({ rule }) => rule.id)).toEqual(['clinical-declaration-unused']);
    const finish = text.trim() === '' ? 'write the text, and select' : 'select';
    expect(findings[0]?.fix).toContain(`Remove the key, or finish the feature: ${finish} Clinical Health Records`);
  },
);

test('where code that handles records may ask, or another key is meant, it is', async () => {
  const handles = COUNTS_STEPS.replace('func load', 'func show(_ record: HKClinicalRecord) {}\n\n  func load');
  expect(ids(await check(withText('', handles).folder))).toContain('usage-description-empty');
  const repository = declared();
  repository.edit('Carebook/Info.plist', (text) =>
    text.replace(/(<key>NSHealthShareUsage\w+<\/key>\s*<string>)[^<]*/, '$1'),
  );
  expect(ids(await check(repository.folder))).toEqual(['clinical-declaration-unused', 'usage-description-empty']);
});

test('an error beside it stays one', async () => {
  const repository = withText('');
  repository.write({ 'fastlane/metadata/en-US/privacy_url.txt': '\n' });
  expect(ids(await check(repository.folder))).toContain('privacy-url-missing');
});

test('code that handles records may be that of an app which asks', async () => {
  const handles = COUNTS_STEPS.replace('func load', 'func show(_ record: HKClinicalRecord) {}\n\n  func load');
  expect(ids(await check(declared(handles).folder))).toEqual([
    'clinical-declaration-unused',
    'privacy-link-missing-in-app',
    'privacy-url-unknown',
    'tracking-declared',
  ]);
});

test('what is to be removed with the entitlement is named', async () => {
  const { findings } = await check(unused().folder);
  expect(findings.map(({ fix, related }) => [fix, related?.length])).toEqual([
    [expect.stringContaining(', and NSHealthClinicalHealthRecordsShareUsageDescription with it, or ship'), 1],
  ]);
  const repository = unused();
  repository.edit('Carebook/Info.plist', (text) =>
    text.replace(/<key>NSHealthClinical\w+<\/key>\s*<string>[^<]*<\/string>/, ''),
  );
  const [only] = (await check(repository.folder)).findings;
  expect(only?.fix).toMatch(/^Remove health-records from com\.apple\.developer\.healthkit\.access, or ship/);
});

test('an app beside it that uses records keeps what is said of the whole', async () => {
  const repository = unused();
  repository.write({
    'fastlane/metadata/en-US/privacy_url.txt': undefined,
    'fastlane/metadata/en-US/description.txt': undefined,
    'More/project.yml': `name: More\ntargets:\n${ENTITLED('Side', 'type: application\n    platform: iOS')}`,
    'More/Side/Side.swift':
      'import HealthKit\nfunc ask() { HKHealthStore().requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord)]) { _, _ in } }\n',
  });
  expect(ids(await check(repository.folder))).toContain('privacy-url-unknown');
});

test('an entitlement that is to be granted stays a finding of its own', async () => {
  const repository = unused();
  repository.edit('Carebook/Carebook.entitlements', (text) =>
    text.replace(
      '<string>health-records</string>',
      '<string>health-records</string>\n<string>verifiable-health-records</string>',
    ),
  );
  expect(ids(await check(repository.folder))).toEqual([
    'health-records-entitlement-unused',
    'verifiable-health-records-ungranted',
  ]);
});

test('a misspelled key that is missed is one finding, an error', async () => {
  const repository = makeRepository({ fixture: 'everything-right' });
  repository.edit('Carebook/Info.plist', (text) =>
    text.replaceAll('NSHealthShareUsageDescription', 'NSHealthShareUsageDesciption'),
  );
  const report = await check(repository.folder);
  expect(report.findings.map(({ rule, fix }) => [rule.id, fix])).toEqual([
    [
      'share-usage-description-missing',
      'Rename the key NSHealthShareUsageDesciption to NSHealthShareUsageDescription.',
    ],
  ]);
});

test.each([
  [
    'a call that is made twice in one target',
    'authorization-status-of-clinical-type',
    `func a() { _ = store.authorizationStatus(for: HKClinicalType(.allergyRecord)) }
  func b() { _ = store.authorizationStatus(for: HKClinicalType(.allergyRecord)) }`,
  ],
  [
    'a type that is asked to be written in two places',
    'clinical-type-shared',
    `func a() { store.requestAuthorization(toShare: [HKClinicalType(.allergyRecord)], read: []) { _, _ in } }
  func b() { store.requestAuthorization(toShare: [HKClinicalType(.allergyRecord)], read: []) { _, _ in } }`,
  ],
  [
    'an unknown name in two places',
    'clinical-type-unknown',
    `func a() { _ = HKClinicalType(HKClinicalTypeIdentifier(rawValue: "HKClinicalTypeIdentifierLabRecord")) }
  func b() { _ = HKClinicalType(HKClinicalTypeIdentifier(rawValue: "HKClinicalTypeIdentifierLabRecord")) }
  func c() { store.requestAuthorization(toShare: [], read: [HKClinicalType(HKClinicalTypeIdentifier(rawValue: "HKClinicalTypeIdentifierLabRecord"))]) { _, _ in } }
  func d() { store.requestAuthorization(toShare: [], read: [HKClinicalType(HKClinicalTypeIdentifier(rawValue: "HKClinicalTypeIdentifierLabRecord"))]) { _, _ in } }`,
  ],
  [
    'a type by the wrong call in two places',
    'per-object-type-requested',
    `func a() { store.requestAuthorization(toShare: [], read: [HKObjectType.visionPrescriptionType()]) { _, _ in } }
  func b() { store.requestAuthorization(toShare: [], read: [HKObjectType.visionPrescriptionType()]) { _, _ in } }`,
  ],
])('%s is one finding', async (_, id, lines) => {
  const repository = makeRepository({ fixture: 'everything-right' });
  repository.edit('Carebook/RecordStore.swift', (text) => text.replace(/\}\s*$/, `\n  ${lines}\n}\n`));
  const { findings } = await check(repository.folder);
  const said = findings.filter(({ rule }) => rule.id === id);
  expect(said.map(({ places = [], related = [] }) => Math.max(places.length, related.length + 1) >= 2)).toEqual([true]);
});
