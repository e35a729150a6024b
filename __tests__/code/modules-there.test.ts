/**
 * `#if canImport(Module)`: a module is there that Apple's SDK, the repository or something linked brings. Where what is
 * linked is all known and brings none of that name, it is not; where code that is not here may, nobody knows.
 */
import { describe, expect, test } from 'vitest';
import { evaluateCondition } from '../../src/code/languages/directives.ts';
import { factsOf, flow } from './code.ts';

const swift = (condition: string, other = ''): string => `import HealthKit
@main struct Main { static func main() { Health().ask() } }
final class Health {
  let store = HKHealthStore()
  func run(_ type: HKSampleType) { store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
  func ask() {
    var types: Set<HKObjectType> = [HKClinicalType(.allergyRecord)]
#if ${condition}
    types.insert(HKClinicalType(.conditionRecord))
${other === '' ? '' : `#else\n    ${other}`}
#endif
    store.requestAuthorization(toShare: nil, read: types) { _, _ in self.run(HKClinicalType(.allergyRecord)) }
  }
}
`;
const alone = { linked: ['HealthKit'], linksAll: true, kind: 'app' as const };

describe('nothing links it and the repository does not hold it', () => {
  test.each([
    ['canImport(FooHealthKit)', 'allergy condition? | allergy'],
    ['!canImport(FooHealthKit)', 'allergy condition | allergy'],
    ['canImport(FooHealthKit.Records)', 'allergy condition? | allergy'],
    ['canImport(FooHealthKit, _version: 2)', 'allergy condition? | allergy'],
    ['os(iOS) && canImport(FooHealthKit)', 'allergy condition? | allergy'],
    ['canImport(UIKit) || canImport(FooHealthKit)', 'allergy condition | allergy'],
  ])('#if %s', async (condition, expected) => {
    expect(await flow({ 'App/App.swift': swift(condition) }, alone)).toBe(expected);
  });

  test('what stands behind #else is compiled', async () => {
    const text = swift('canImport(FooHealthKit)', 'types.insert(HKClinicalType(.coverageRecord))');
    expect(await flow({ 'App/App.swift': text }, alone)).toBe('allergy condition? coverage | allergy');
  });

  test('a whole type, a function and what they call', async () => {
    const text = `${swift('DEBUG')}
#if canImport(FooHealthKit)
struct More { let health = Health()
  func load() { health.run(HKClinicalType(.labResultRecord)) } }
#endif`;
    expect(await flow({ 'App/App.swift': text }, alone)).toBe('allergy condition? | allergy labResult?');
  });

  test('a sign of records under it is none', async () => {
    const text = 'import HealthKit\n#if canImport(FooHealthKit)\nlet record: HKClinicalRecord? = nil\n#endif';
    expect((await factsOf({ 'App/App.swift': text }, alone)).clinical).toEqual([]);
  });
});

describe('where it may be there, it counts', () => {
  const as = 'allergy condition | allergy';
  const none = { 'App/App.swift': swift('canImport(FooHealthKit)') };
  test.each<[string, Record<string, string>, object]>([
    ['its name is not known to be missing: what is linked is not known', none, { kind: 'app' }],
    ['not all that is linked is known', none, { ...alone, linksAll: false }],
    ['it is linked', none, { ...alone, linked: ['FooHealthKit', 'HealthKit'] }],
    ['a pod of it is linked', none, { ...alone, linked: ['FooHealthKit-Core'] }],
    ['a target of the project', { ...none, 'App.xcodeproj/project.pbxproj': 'name = FooHealthKit;' }, alone],
    ['a target of a local package', { ...none, 'Kit/Package.swift': '.target(name: "FooHealthKit")' }, alone],
    ['a map of modules', { ...none, 'C/module.modulemap': 'module FooHealthKit { }' }, alone],
    ['a pod of the repository', { ...none, 'Pod/Foo.podspec': "s.module_name = 'FooHealthKit'" }, alone],
    ['a framework of the repository', { ...none, 'Libs/FooHealthKit.xcframework/Info.plist': '' }, alone],
    ['a folder of that name', { ...none, 'FooHealthKit/a.txt': '' }, alone],
    ['a setting', { ...none, 'App.xcconfig': 'PRODUCT_MODULE_NAME = FooHealthKit' }, alone],
    ['XcodeGen', { ...none, 'project.yml': 'targets:\n  FooHealthKit:' }, alone],
    ['Apple’s', { 'App/App.swift': swift('canImport(FoundationModels)') }, alone],
    ['Apple’s, of late', { 'App/App.swift': swift('canImport(WiFiAware)') }, alone],
    ['React Native’s', { 'App/App.swift': swift('canImport(React)') }, { ...alone, linked: ['react-native'] }],
    ['Flutter’s', { 'App/App.swift': swift('canImport(Flutter)') }, { ...alone, linked: ['health'] }],
    ['spelled otherwise in the project', { 'App/App.swift': swift('canImport(Foo_HealthKit)') }, alone],
  ])('%s', async (_, { 'App/App.swift': source = '', ...beside }, input) => {
    const files = { 'App/App.swift': source, ...beside };
    const { unresolved } = await factsOf(files, { ...input, sources: ['App/App.swift'] });
    expect(unresolved).toEqual([]);
    expect(await flow(files, { ...input, sources: ['App/App.swift'] })).toBe(as);
  });
});

describe('where something that is linked and is not here may bring it', () => {
  const linked = { ...alone, linked: ['FooModel', 'HealthKit'] };
  test('what is asked for there may be', async () => {
    expect(await flow({ 'App/App.swift': swift('canImport(FooHealthKit)') }, linked)).toBe(
      'allergy condition*! | allergy',
    );
    const { unresolved } = await factsOf({ 'App/App.swift': swift('canImport(FooHealthKit)') }, linked);
    expect(unresolved.map(({ role, reason, at }) => [role, reason, at.line])).toEqual([
      ['requested', expect.stringContaining('FooHealthKit'), 8],
    ]);
  });

  test('what is in both branches is', async () => {
    const text = swift('canImport(FooHealthKit)', 'types.insert(HKClinicalType(.conditionRecord))');
    expect(await flow({ 'App/App.swift': text }, linked)).toBe('allergy condition | allergy');
  });

  test('what is asked for elsewhere too is', async () => {
    const text = swift('canImport(FooHealthKit)').replace(
      '(.allergyRecord)]',
      '(.allergyRecord), HKClinicalType(.conditionRecord)]',
    );
    expect(await flow({ 'App/App.swift': text }, linked)).toBe('allergy condition | allergy');
  });

  test('settings by which a compiler finds what nobody links', async () => {
    const files = {
      'App/App.swift': swift('canImport(FooHealthKit)'),
      'A.xcodeproj/project.pbxproj': 'FRAMEWORK_SEARCH_PATHS = /opt;',
    };
    expect(await flow(files, { ...alone, sources: ['App/App.swift'] })).toBe('allergy condition*! | allergy');
  });

  test('a file that has nothing else is no sign, and is said', async () => {
    const text = `import HealthKit
#if canImport(FooHealthKit)
func ask() { let status = HKHealthStore().authorizationStatus(for: HKClinicalType(.allergyRecord)); print(status) }
#endif`;
    const { clinical, unresolved, apis } = await factsOf({ 'App/App.swift': text }, linked);
    expect(clinical).toEqual([]);
    expect(unresolved.map(({ role, isCut }) => [role, isCut])).toEqual([
      ['requested', true],
      ['read', true],
    ]);
    expect(apis.flatMap(({ types }) => types)).toEqual([]);
  });
});

const objc = (condition: string): string => `#import <HealthKit/HealthKit.h>
@implementation Health
- (void)ask {
  HKHealthStore *store = [HKHealthStore new];
  HKObjectType *a = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord];
  [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:a] completion:^(BOOL ok, NSError *e) {}];
#if ${condition}
  HKObjectType *b = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord];
  [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:b] completion:^(BOOL ok, NSError *e) {}];
#endif
}
@end`;

test.each([
  ['__has_include(<FooKit/FooKit.h>)', alone, 'allergy condition? |'],
  ['__has_include(<FooKit/FooKit.h>)', { ...alone, linked: ['FooKit'] }, 'allergy condition |'],
  ['__has_include(<FooKit/FooKit.h>)', { ...alone, linked: ['Bar'] }, 'allergy condition*! |'],
  ['__has_include(<HealthKit/HealthKit.h>)', alone, 'allergy condition |'],
  ['__has_include(<sys/types.h>)', alone, 'allergy condition |'],
  ['__has_include("FooKit.h")', alone, 'allergy condition |'],
])('#if %s in Objective-C', async (condition, input, expected) => {
  expect(await flow({ 'App/Health.m': objc(condition) }, input)).toBe(expected);
});

test('whatever brings a module, the system’s are there', () => {
  expect(evaluateCondition('canImport(Foo)', { flags: new Map(), platforms: ['ios'], findModule: () => 'none' })).toBe(
    false,
  );
  expect(
    evaluateCondition('canImport(UIKit)', { flags: new Map(), platforms: ['ios'], findModule: () => 'none' }),
  ).toBe(true);
});
