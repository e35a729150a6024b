/** Whether an app asks to write is told of types that it names itself; of what others pass it is not known. */
import { describe, expect, test } from 'vitest';
import { factsOf } from './code.ts';

const LOOPS = `func parse(_ names: [String]) -> Set<HKSampleType> {
  var types = Set<HKSampleType>()
  for name in names { if let type = typeOf(name) { types.insert(type) } }
  return types
}
func typeOf(_ name: String) -> HKSampleType? {
  if name.starts(with: "HKQuantity") {
    let identifier = HKQuantityTypeIdentifier(rawValue: name)
    return HKObjectType.quantityType(forIdentifier: identifier) as HKSampleType?
  }
  if name == "workout" { return HKSampleType.workoutType() }
  return nil
}
`;
const MAPS = `func parse(_ names: [String]) -> Set<HKSampleType> {
  Set(names.map { HKQuantityType(HKQuantityTypeIdentifier(rawValue: $0)) })
}
`;
const TABLE = `let table: [String: HKSampleType] = ["mass": HKQuantityType(.bodyMass), "workout": HKSampleType.workoutType()]
func parse(_ names: [String]) -> Set<HKSampleType> { Set(names.compactMap { table[$0] }) }
`;
const expo = (parse: string): string => `import ExpoModulesCore
import HealthKit
public class HealthModule: Module {
  let store = HKHealthStore()
  public func definition() -> ModuleDefinition {
    Name("Health")
    AsyncFunction("ask") { (share: [String], read: [String], promise: Promise) in
      store.requestAuthorization(toShare: parse(share), read: [HKClinicalType(.allergyRecord)]) { _, _ in }
    }
  }
}
${parse}`;
const OBJECTIVE_C = `#import <HealthKit/HealthKit.h>
@implementation Health
RCT_EXPORT_MODULE();
RCT_EXPORT_METHOD(ask:(NSArray *)share read:(NSArray *)read done:(RCTResponseSenderBlock)done) {
  NSMutableSet *types = [NSMutableSet set];
  for (NSString *name in share) {
    if ([name isEqualToString:@"workout"]) [types addObject:[HKObjectType workoutType]];
    else [types addObject:[HKObjectType quantityTypeForIdentifier:name]];
  }
  [[HKHealthStore new] requestAuthorizationToShareTypes:types readTypes:[NSSet setWithObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord]] completion:^(BOOL ok, NSError *error) {}];
}
@end
`;
const caller = (from: string, share: string): string =>
  `${from}\nexport const go = (given) => Health.ask(${share}, []);\n`;
const EXPO = "import { requireNativeModule } from 'expo-modules-core';\nconst Health = requireNativeModule('Health');";
const REACT = "import { NativeModules } from 'react-native';\nconst { Health } = NativeModules;";

async function asksToWrite(files: string | Readonly<Record<string, string>>): Promise<boolean> {
  return (await factsOf(files)).apis.some(({ name }) => name === 'shareNonClinical');
}

describe('what JavaScript passes', () => {
  const modules: [string, Record<string, string>, string][] = [
    ['a loop', { 'ios/HealthModule.swift': expo(LOOPS) }, EXPO],
    ['a map', { 'ios/HealthModule.swift': expo(MAPS) }, EXPO],
    ['a table', { 'ios/HealthModule.swift': expo(TABLE) }, EXPO],
    ['a loop of Objective-C', { 'ios/Health.m': OBJECTIVE_C }, REACT],
  ];
  test.each(modules)(
    '%s over nothing, or what is not known, asks for nothing that is known',
    async (_, files, from) => {
      expect(await asksToWrite(files)).toBe(false);
      expect(await asksToWrite({ ...files, 'src/a.js': caller(from, '[]') })).toBe(false);
      expect(await asksToWrite({ ...files, 'src/a.js': caller(from, 'given') })).toBe(false);
    },
  );

  test.each(modules)('%s over names that are written out asks to write', async (what, files, from) => {
    const name = what === 'a table' ? 'mass' : 'HKQuantityTypeIdentifierBodyMass';
    expect(await asksToWrite({ ...files, 'src/a.js': caller(from, `['${name}']`) })).toBe(true);
  });
});

describe('what the app names', () => {
  const ask = (share: string, more = ''): string =>
    `import HealthKit\nfunc ask(store: HKHealthStore) {\n  let a = HKClinicalType(.allergyRecord)\n  ${more}\n  store.requestAuthorization(toShare: ${share}, read: [a]) { _, _ in }\n}\n`;
  test.each([
    ['an identifier without its type', ask('[HKQuantityType(.bodyMass)]')],
    ['with it', ask('[HKQuantityType(HKQuantityTypeIdentifier.bodyMass)]')],
    ['a message', ask('[HKObjectType.quantityType(forIdentifier: .bodyMass)!]')],
    ['a raw value', ask('[HKQuantityType(HKQuantityTypeIdentifier(rawValue: "HKQuantityTypeIdentifierBodyMass"))]')],
    [
      'a raw value without its type',
      ask('[HKObjectType.quantityType(forIdentifier: .init(rawValue: "HKQuantityTypeIdentifierBodyMass"))!]'),
    ],
    ['a type without identifier', ask('[HKObjectType.workoutType(), HKSeriesType.workoutRoute()]')],
    [
      'a list of identifiers',
      ask('Set(ids.map { HKQuantityType($0) })', 'let ids: [HKQuantityTypeIdentifier] = [.bodyMass, .height]'),
    ],
    [
      'a list of identifiers by their types',
      ask(
        'Set(ids.compactMap { HKObjectType.quantityType(forIdentifier: $0) })',
        'let ids = [HKQuantityTypeIdentifier.bodyMass, HKQuantityTypeIdentifier.height]',
      ),
    ],
    [
      'a loop',
      ask(
        'share',
        'var share = Set<HKSampleType>()\n  for id in [HKQuantityTypeIdentifier.bodyMass] { share.insert(HKQuantityType(id)) }',
      ),
    ],
    [
      'an enum of the app',
      `enum Kind: CaseIterable { case mass, height
  var id: HKQuantityTypeIdentifier { switch self { case .mass: .bodyMass
    case .height: .height } } }
${ask('Set(Kind.allCases.map { HKQuantityType($0.id) })')}`,
    ],
  ])('%s', async (_, code) => {
    expect(await asksToWrite(code)).toBe(true);
  });

  test.each([
    ['nothing', ask('[]')],
    ['no set', ask('nil')],
    [
      'a list of no identifiers',
      ask('Set(ids.map { HKQuantityType($0) })', 'let ids: [HKQuantityTypeIdentifier] = []'),
    ],
    [
      'what whoever uses a library passes',
      `import HealthKit
public func ask(store: HKHealthStore, share: Set<HKQuantityType>) {
  store.requestAuthorization(toShare: share, read: [HKClinicalType(.allergyRecord)]) { _, _ in }
}
`,
    ],
    [
      'what a server names',
      ask(
        'Set(ids.map { HKQuantityType(HKQuantityTypeIdentifier(rawValue: $0)) })',
        'let ids = try! JSONDecoder().decode([String].self, from: Data(contentsOf: URL(string: "https://clinic.example/types")!))',
      ),
    ],
  ])('%s is nothing that is known', async (_, code) => {
    expect(await asksToWrite(code)).toBe(false);
  });
});
