/** Types that native code hands to scripts by names, and methods that scripts call by a name of their own. */
import { describe, expect, test } from 'vitest';
import { flow } from '../code.ts';

const METHODS = `RCT_EXPORT_METHOD(ask:(NSArray<NSString *> *)identifiers resolve:(RCTPromiseResolveBlock)resolve reject:(RCTPromiseRejectBlock)reject) {
  NSMutableSet *types = [NSMutableSet set];
  for (NSString *identifier in identifiers) { [types addObject:[HKObjectType clinicalTypeForIdentifier:identifier]]; }
  [[HKHealthStore new] requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL ok, NSError *error) { resolve(@(ok)); }];
}
RCT_EXPORT_METHOD(load:(NSString *)identifier resolve:(RCTPromiseResolveBlock)resolve reject:(RCTPromiseRejectBlock)reject) {
  [[HKHealthStore new] executeQuery:[[HKSampleQuery alloc] initWithSampleType:[HKObjectType clinicalTypeForIdentifier:identifier] predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *found, NSError *error) { resolve(found); }]];
}`;
const objc = (more: string): Readonly<Record<string, string>> => ({
  'ios/Records.m': `#import <HealthKit/HealthKit.h>\n@implementation Records\nRCT_EXPORT_MODULE();\n${METHODS}\n${more}\n@end\n`,
});
const PAIRS = '@"allergy": HKClinicalTypeIdentifierAllergyRecord, @"labs": HKClinicalTypeIdentifierLabResultRecord';
const SWIFT_METHODS = `  @objc func ask(_ names: [String], resolver resolve: @escaping RCTPromiseResolveBlock, rejecter reject: @escaping RCTPromiseRejectBlock) {
    let types = names.compactMap { HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: $0)) }
    HKHealthStore().requestAuthorization(toShare: nil, read: Set(types)) { ok, _ in resolve(ok) }
  }
  @objc func load(_ name: String, resolver resolve: @escaping RCTPromiseResolveBlock, rejecter reject: @escaping RCTPromiseRejectBlock) {
    HKHealthStore().execute(HKSampleQuery(sampleType: HKClinicalType(HKClinicalTypeIdentifier(rawValue: name)), predicate: nil, limit: 0, sortDescriptors: nil) { _, found, _ in resolve(found) })
  }`;
const SWIFT_PAIRS =
  '["allergy": HKClinicalTypeIdentifier.allergyRecord.rawValue, "labs": HKClinicalTypeIdentifier.labResultRecord.rawValue]';
const expo = (more: string): Readonly<Record<string, string>> => ({
  'ios/RecordsModule.swift': `import ExpoModulesCore
import HealthKit
public class RecordsModule: Module {
  public func definition() -> ModuleDefinition {
    Name("Records")
    ${more}
    AsyncFunction("ask") { (names: [String]) in
      let types = names.compactMap { HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: $0)) }
      HKHealthStore().requestAuthorization(toShare: nil, read: Set(types)) { _, _ in }
    }
    AsyncFunction("load") { (name: String) in
      HKHealthStore().execute(HKSampleQuery(sampleType: HKClinicalType(HKClinicalTypeIdentifier(rawValue: name)), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
    }
  }
}
`,
});
const NATIVE = "import { NativeModules } from 'react-native';\nconst { Records } = NativeModules;\n";
const USE = 'Records.ask([Records.allergy, Records.labs]);\nRecords.load(Records.allergy);\n';
const EXPO =
  "import { requireNativeModule } from 'expo-modules-core';\nconst Records = requireNativeModule('Records');\n";

describe('constants of a module', () => {
  test.each<[title: string, native: Readonly<Record<string, string>>, script: string]>([
    ['Objective-C', objc(`- (NSDictionary *)constantsToExport { return @{ ${PAIRS} }; }`), NATIVE + USE],
    [
      'Objective-C, of a table',
      objc(
        `- (NSDictionary *)constantsToExport { return [self names]; }\n- (NSDictionary *)names { return @{ ${PAIRS} }; }`,
      ),
      NATIVE + USE,
    ],
    [
      'the new architecture',
      objc(`- (NSDictionary *)getConstants { return @{ ${PAIRS} }; }`),
      `import { TurboModuleRegistry } from 'react-native';\nconst Records = TurboModuleRegistry.getEnforcing('Records');\nconst names = Records.getConstants();\nRecords.ask([names.allergy, names.labs]);\nRecords.load(names.allergy);\n`,
    ],
    [
      'taken apart',
      objc(`- (NSDictionary *)constantsToExport { return @{ ${PAIRS} }; }`),
      `${NATIVE}const { allergy, labs } = Records;\nRecords.ask([allergy, labs]);\nRecords.load(allergy);\n`,
    ],
    [
      'kept by an object',
      objc(`- (NSDictionary *)constantsToExport { return @{ ${PAIRS} }; }`),
      `${NATIVE}export const KIND = { allergy: Records.allergy, labs: Records.labs };\nRecords.ask(Object.values(KIND));\nRecords.load(KIND.allergy);\n`,
    ],
    [
      'Swift',
      {
        'ios/Records.swift': `import HealthKit\n@objc(Records) class Records: NSObject {\n  @objc func constantsToExport() -> [AnyHashable: Any]! { ${SWIFT_PAIRS} }\n${SWIFT_METHODS}\n}\n`,
      },
      NATIVE + USE,
    ],
    ['Expo', expo(`Constants(${SWIFT_PAIRS})`), EXPO + USE],
    ['Expo, by a closure', expo(`Constants { ${SWIFT_PAIRS} }`), EXPO + USE],
    [
      'Expo, one by one',
      expo(
        'Constant("allergy") { HKClinicalTypeIdentifier.allergyRecord.rawValue }\n    Constant("labs") { HKClinicalTypeIdentifier.labResultRecord.rawValue }',
      ),
      EXPO + USE,
    ],
  ])('%s', async (_, native, script) => {
    expect(await flow({ ...native, 'src/records.ts': script }, { kind: 'app' })).toBe('allergy labResult | allergy');
  });

  test('that are not told stay open', async () => {
    const native = objc('- (NSDictionary *)constantsToExport { return [self.settings loadNames]; }');
    expect(await flow({ ...native, 'src/records.ts': NATIVE + USE }, { kind: 'app' })).toBe('! | !');
    expect(await flow({ ...objc(''), 'src/records.ts': NATIVE + USE }, { kind: 'app' })).toBe('! | !');
  });
});

describe('a name for JavaScript', () => {
  const remapped = (macro: string): Readonly<Record<string, string>> => ({
    'ios/Records.m': objc('')['ios/Records.m']?.replace('RCT_EXPORT_METHOD(load:', macro) ?? '',
  });
  const script = `${NATIVE}Records.ask(['HKClinicalTypeIdentifierAllergyRecord']);\nRecords.load('HKClinicalTypeIdentifierAllergyRecord');\n`;
  test.each([
    'RCT_REMAP_METHOD(load, loadKind:',
    'RCT_REMAP_METHOD(load,\n                 loadKind:',
    'RCT_REMAP_METHOD(\n    load,\n    loadKind:',
    'RCT_REMAP_BLOCKING_SYNCHRONOUS_METHOD(load, id, loadKind:',
  ])('%s', async (macro) => {
    expect(await flow({ ...remapped(macro), 'src/records.ts': script }, { kind: 'app' })).toBe('allergy | allergy');
  });

  test('native code says its own', async () => {
    const native = objc(
      'RCT_EXPORT_METHOD(start) { [self loadKind:HKClinicalTypeIdentifierLabResultRecord resolve:nil reject:nil]; }',
    );
    const texts = {
      'ios/Records.m':
        native['ios/Records.m']?.replace('RCT_EXPORT_METHOD(load:', 'RCT_REMAP_METHOD(load, loadKind:') ?? '',
    };
    expect(await flow({ ...texts, 'src/records.ts': script }, { kind: 'app' })).toBe('allergy | allergy labResult');
  });
});
