/** Names that are no words: operators of an app's own, raw identifiers, members of objects in JavaScript by any text. They
 *  are looked for in files that were not opened as any name is. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

/** Enough beside the point that not all of an app is parsed. */
const REST = `struct Rest { }\n${'// nothing of this matters to anybody who reads it\n'.repeat(900)}`;

const ACCESS = (sign: string): string => `import HealthKit
struct Access { let types: Set<HKObjectType>
    static let labs = Access(types: [HKClinicalType(.labResultRecord)])
    static let shots = Access(types: [HKClinicalType(.immunizationRecord)])
    static func ${sign}(left: Access, right: Access) -> Access { Access(types: left.types.union(right.types)) }
    func ask(_ store: HKHealthStore) async throws { try await store.requestAuthorization(toShare: [], read: types) }
}`;

test.each(['+', '|', '&', '-', '*', '^', '<>', '|>', '.+', '?-'])('an operator %s of a type', async (sign) => {
  const declared = /^(?:[-+*|&^])$/.test(sign) ? '' : `infix operator ${sign}: AdditionPrecedence\n`;
  const start = `enum Wanted { static let all: Access = Access.labs ${sign} Access.shots }`;
  const go = 'func go(_ store: HKHealthStore) async throws { try await Wanted.all.ask(store) }';
  for (const rest of [{}, { 'App/Rest.swift': REST }]) {
    const texts = {
      'App/Access.swift': `${declared}${ACCESS(`${sign} `)}`,
      'App/Wanted.swift': start,
      'App/Go.swift': `import HealthKit\n${go}`,
      ...rest,
    };
    expect(await flow(texts)).toBe('immunization labResult |');
  }
});

test.each([
  ['`in`', '`in`'],
  ['`ask (labs)`', '`ask (labs)`'],
  ['`ask [+`', '`ask [+`'],
])('a function %s', async (declared, called) => {
  for (const rest of [{}, { 'App/Rest.swift': REST }]) {
    const texts = {
      'App/Ask.swift': `import HealthKit\nfunc ${declared}(_ kind: HKClinicalTypeIdentifier) async throws { try await HKHealthStore().requestAuthorization(toShare: [], read: [HKClinicalType(kind)]) }`,
      'App/Go.swift': `func go() async throws { try await ${called}(.labResultRecord) }`,
      ...rest,
    };
    expect(await flow(texts)).toBe('labResult |');
  }
});

const MODULE = `#import <React/RCTBridgeModule.h>
@interface RCT_EXTERN_MODULE(Records, NSObject)
RCT_EXTERN_METHOD(ask:(NSString *)kind)
@end`;
const SWIFT_MODULE = `import HealthKit
@objc(Records) class Records: NSObject {
  @objc(ask:) func ask(_ kind: String) { HKHealthStore().requestAuthorization(toShare: [], read: [HKClinicalType(HKClinicalTypeIdentifier(rawValue: kind))]) { _, _ in } }
}`;

test.each(['$ask', "'ask('", "'[+'", "'a|('", "'(?<'", "'\\\\'"])('a member %s of an object', async (name) => {
  const call = name.startsWith("'") ? `doors[${name}]` : `doors.${name}`;
  for (const rest of [{}, { 'src/rest.ts': REST }]) {
    const texts = {
      'ios/Records.m': MODULE,
      'ios/Records.swift': SWIFT_MODULE,
      'src/doors.ts': `import { NativeModules } from 'react-native';\nexport const doors = { ${name}: (kind: string) => NativeModules.Records.ask(kind) };`,
      'src/go.ts': `import { doors } from './doors';\nexport function go() { ${call}('HKClinicalTypeIdentifierLabResultRecord'); }\ngo();`,
      ...rest,
    };
    expect(await flow(texts)).toBe('labResult |');
  }
});

test.each(['`ask (labs)`', '`a+`'])('a function %s of Kotlin', async (name) => {
  const texts = {
    'iosMain/Ask.kt': `import platform.HealthKit.*\nfun ${name}(kind: String) { HKHealthStore().requestAuthorizationToShareTypes(null, setOf(HKObjectType.clinicalTypeForIdentifier(kind))) { _, _ -> } }`,
    'iosMain/Go.kt': `import platform.HealthKit.*\nfun go() { ${name}(HKClinicalTypeIdentifierLabResultRecord) }`,
    'App/App.swift': '@main struct Start { static func main() { GoKt.go() } }',
    'App/Rest.swift': REST,
  };
  expect(await flow(texts)).toBe('labResult |');
});

test('operators of C++ and of C#', async () => {
  const texts = {
    'App/Access.mm': `#import <HealthKit/HealthKit.h>
struct Access { NSSet *types; };
Access operator+(Access left, Access right) { return Access { [left.types setByAddingObjectsFromSet:right.types] }; }
@implementation Ask
- (void)ask:(Access)access { [[HKHealthStore new] requestAuthorizationToShareTypes:nil readTypes:access.types completion:^(BOOL ok, NSError *e) { }]; }
@end`,
    'App/Rest.swift': REST,
  };
  expect(await flow(texts)).toMatch(/\|/);
});
