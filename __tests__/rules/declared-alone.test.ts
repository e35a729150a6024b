/** Apps that declare clinical records and use none: what their code asks of HealthKit besides is read all the same. */
import { describe, expect, test } from 'vitest';
import { app, CLINICAL_TEXT_LINES, plist, SHARE_TEXT_LINES, swift } from '../../src/rules/shared/example-files.ts';
import { project } from '../../src/rules/shared/example-project.ts';
import { check, makeRepository } from '../base/repositories.ts';

const NO_UPDATE = plist(CLINICAL_TEXT_LINES + SHARE_TEXT_LINES);
const request = (share: string, before = ''): string =>
  swift(`
func load() async throws {${before}
  try await store.requestAuthorization(toShare: ${share}, read: [HKQuantityType(.stepCount)])
}`);
const PROJECT = project({
  App: {
    sources: ['App/Records.swift', 'App/More.swift'],
    settings: [
      'INFOPLIST_FILE = App/Info.plist;',
      'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;',
      'IPHONEOS_DEPLOYMENT_TARGET = 15.0;',
    ],
  },
});

/** What is said of texts and of the check for a store. */
async function said(records: string, more = '', own: Readonly<Record<string, string>> = {}) {
  const repository = makeRepository({});
  const { files, scenery } = app({
    'App/Info.plist': NO_UPDATE,
    'App/Records.swift': records,
    'App/More.swift': more,
    'App.xcodeproj/project.pbxproj': PROJECT,
    ...own,
  });
  repository.write({ ...scenery, ...files });
  const { findings } = await check(repository.folder);
  return findings.filter(({ rule }) => /update-usage|availability/.test(rule.id));
}

const ids = (findings: Awaited<ReturnType<typeof said>>): string[] => findings.map(({ rule }) => rule.id).sort();
const UNCHECKED = 'health-data-availability-unchecked';
const WRITES = 'writes-without-update-usage-description';
const MISSING = 'update-usage-description-missing';
const CHECKED = '\n  guard HKHealthStore.isHealthDataAvailable() else { return }';

describe('an app that is entitled and names no record', () => {
  test.each([
    ['it writes what it names', request('[HKQuantityType(.bodyMass)]'), ''],
    ['by a constant', `${request('written')}let written: Set<HKSampleType> = [HKQuantityType(.bodyMass)]\n`, ''],
    [
      'in Objective-C',
      '',
      '',
      {
        'App/More.swift': '',
        'App/Store.m':
          '#import <HealthKit/HealthKit.h>\n@implementation Store\n- (void)ask { [[HKHealthStore new] requestAuthorizationToShareTypes:[NSSet setWithObject:[HKObjectType workoutType]] readTypes:nil completion:nil]; }\n@end\n',
        'App.xcodeproj/project.pbxproj': PROJECT.replaceAll('More.swift', 'Store.m'),
      },
    ],
  ])('%s', async (_, records, more, own = {}) => {
    expect(ids(await said(records, more, own))).toEqual([UNCHECKED, WRITES]);
  });

  test.each([
    ['it writes nothing', request('[]', CHECKED)],
    [
      'it writes under a flag of the build for tests',
      request(
        '[]',
        `${CHECKED}\n#if DEBUG\n  try await store.requestAuthorization(toShare: [HKQuantityType(.bodyMass)], read: [])\n#endif`,
      ),
    ],
  ])('%s', async (_, records) => {
    const [only, ...more] = await said(records);
    expect(more).toEqual([]);
    expect(only?.rule.id).toBe(MISSING);
    expect(only?.fix).toContain('This app writes nothing');
  });

  test.each([
    [
      'what it shares is chosen elsewhere',
      request(
        'Set(UserDefaults.standard.stringArray(forKey: "types")!.map { HKQuantityType(HKQuantityTypeIdentifier(rawValue: $0)) })',
        CHECKED,
      ),
    ],
    [
      'and passed by a file of other words',
      request('types', CHECKED).replace('load()', 'load(_ types: Set<HKSampleType>)'),
      'func go(_ records: Records, _ box: Box) async throws { try await records.load(box.types) }\n',
    ],
    [
      'or a constant of a file that asks for nothing',
      request('written', CHECKED),
      'import HealthKit\nlet written: Set<HKSampleType> = [HKQuantityType(.bodyMass)]\n',
    ],
    ['it asks for nothing that is seen', 'import HealthKit\nlet store = HKHealthStore()\n'],
  ])('%s: whether it writes is left open', async (_, records) => {
    const [only, ...more] = await said(records);
    expect(more).toEqual([]);
    expect(only?.rule.id).toBe(MISSING);
    expect(only?.fix).toContain('or that it writes nothing');
  });

  test.each([
    ['where it asks', request('[]', CHECKED), ''],
    [
      'in code that nobody calls',
      request('[]'),
      'import HealthKit\nprivate func isHere() -> Bool { HKHealthStore.isHealthDataAvailable() }\n',
    ],
  ])('the check for a store: %s', async (_, records, more) => {
    expect(ids(await said(records, more))).not.toContain(UNCHECKED);
  });

  test('the check for a store, in code that a plugin writes', async () => {
    const plugin = 'module.exports = "HKHealthStore.isHealthDataAvailable()";\n';
    expect(ids(await said(request('[]'), '', { 'plugins/withHealth.js': plugin }))).not.toContain(UNCHECKED);
    expect(ids(await said(request('[]'), '', { 'docs/health.js': plugin }))).toContain(UNCHECKED);
  });

  test('and what else is open in such code does not make the entitlement used', async () => {
    const repository = makeRepository({});
    const records = request('[]')
      .replace('[HKQuantityType(.stepCount)]', 'types')
      .replace('load()', 'load(_ types: Set<HKObjectType>)');
    const { files, scenery } = app({ 'App/Records.swift': records, 'App.xcodeproj/project.pbxproj': PROJECT });
    repository.write({ ...scenery, ...files, 'App/More.swift': '' });
    const { findings } = await check(repository.folder);
    expect(findings.map(({ rule }) => rule.id)).toContain('health-records-entitlement-unused');
  });

  test('an app that only counts steps hears nothing', async () => {
    const entitlements = plist('<key>com.apple.developer.healthkit</key>\n<true/>');
    const own = { 'App/Info.plist': plist(SHARE_TEXT_LINES), 'App/App.entitlements': entitlements };
    expect(await said(request('[HKQuantityType(.bodyMass)]'), '', own)).toEqual([]);
  });
});
