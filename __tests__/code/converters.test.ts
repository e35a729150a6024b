/** What React Native makes of a value of JavaScript for a method that takes another type, and constants that only callers import. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

type Texts = Readonly<Record<string, string>>;
const CASES = '@"allergies": @(RBSectionAllergies), @"visits": @(RBSectionVisits)';
const MODULE = `#import <React/RCTBridgeModule.h>
#import <HealthKit/HealthKit.h>
#import "RBSection.h"
#import "RCTConvert+RBSection.h"
static HKClinicalType *TypeOf(RBSection section) {
  switch (section) {
    case RBSectionAllergies: return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord];
    case RBSectionVisits: return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord];
    case RBSectionPlans: return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierCoverageRecord];
  }
}
@interface Records : NSObject <RCTBridgeModule>
@end
@implementation Records
RCT_EXPORT_MODULE()
RCT_EXPORT_METHOD(load:(RBSection)section resolver:(RCTPromiseResolveBlock)resolve rejecter:(RCTPromiseRejectBlock)reject) {
  [[HKHealthStore new] executeQuery:[[HKSampleQuery alloc] initWithSampleType:TypeOf(section) predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *found, NSError *error) {}]];
}
@end
`;
const app = (converter: string, more: Texts = {}): Texts => ({
  'ios/App.swift': '@main class AppDelegate: UIResponder, UIApplicationDelegate {}\n',
  'ios/RBSection.h':
    '#import <Foundation/Foundation.h>\ntypedef NS_ENUM(NSInteger, RBSection) { RBSectionAllergies, RBSectionVisits, RBSectionPlans };\n',
  'ios/RCTConvert+RBSection.h':
    '#import <React/RCTConvert.h>\n#import "RBSection.h"\n@interface RCTConvert (RBSection)\n+ (RBSection)RBSection:(id)json;\n@end\n',
  'ios/RCTConvert+RBSection.m': `#import "RCTConvert+RBSection.h"\n@implementation RCTConvert (RBSection)\n${converter}\n@end\n`,
  'ios/Records.m': MODULE,
  'src/App.tsx':
    "import { NativeModules } from 'react-native';\nexport default function App() { NativeModules.Records.load('allergies'); NativeModules.Records.load('visits'); return null; }\n",
  ...more,
});

test.each<[title: string, texts: Texts]>([
  ['a macro', app(`RCT_ENUM_CONVERTER(RBSection, (@{ ${CASES} }), RBSectionAllergies, integerValue)`)],
  [
    'a macro over several lines',
    app(
      `RCT_ENUM_CONVERTER(RBSection, (@{\n    ${CASES.replace(', ', ',\n    ')},\n}), RBSectionAllergies, integerValue)`,
    ),
  ],
  ['a macro with code', app(`RCT_CUSTOM_CONVERTER(RBSection, RBSection, [(@{ ${CASES} })[json] integerValue])`)],
  [
    'a method',
    app(`+ (RBSection)RBSection:(id)json { NSDictionary *all = @{ ${CASES} }; return [all[json] integerValue]; }`),
  ],
])('%s', async (_, texts) => {
  expect(await flow(texts, { kind: 'app' })).toBe('| allergy procedure');
});

test('constants that only a caller of the bridge imports', async () => {
  const texts = app(`RCT_ENUM_CONVERTER(RBSection, (@{ ${CASES} }), RBSectionAllergies, integerValue)`, {
    'src/bridge.ts':
      "import { NativeModules } from 'react-native';\nexport const load = (kind) => NativeModules.Records.load(kind);\n",
    'src/sections.ts': "export const sections = [{ key: 'allergies' }, { key: 'visits' }];\n",
    'src/App.tsx':
      "import { load } from './bridge';\nimport { sections } from './sections';\nexport default function App() { sections.forEach((section) => load(section.key)); return null; }\n",
  });
  expect(await flow(texts, { kind: 'app' })).toBe('| allergy procedure');
});
