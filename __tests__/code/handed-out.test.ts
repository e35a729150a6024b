/** Types that go where no code here reads them: closed libraries in every language, intents, bridges. None of them is called unused. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const SWIFT = `import HealthKit
let store = HKHealthStore()
func ask() async throws { try await store.requestAuthorization(toShare: [], read: [HKClinicalType(.labResultRecord)]) }
func read(_ type: HKSampleType) { store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
`;
const JS = `import { requestAuthorization, queryClinicalRecords } from '@react-native-healthkit/health-records';
const T = 'HKClinicalTypeIdentifierLabResultRecord';
`;
const DART = `import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
final plugin = AppleHealthClinicalRecords();
const t = [ClinicalType.allergy];
`;
const KOTLIN = `package health.app
import platform.HealthKit.*
import com.closed.Reader
`;

test.each([
  [
    'a package of JavaScript',
    'a.ts',
    `import { Sync } from '@northlake/records-sync';\n${JS}const sync = new Sync();\nexport async function go() { await requestAuthorization([T]); await sync.pull({ types: [T] }); }`,
  ],
  [
    'a function of a package',
    'a.ts',
    `import { pull } from '@northlake/records-sync';\n${JS}export async function go() { await requestAuthorization([T]); await pull([T]); }`,
  ],
  [
    'a call of a package of records that the table does not know',
    'a.ts',
    `import { queryEverything } from '@react-native-healthkit/health-records';\n${JS}export async function go() { await requestAuthorization([T]); await queryEverything(T); }`,
  ],
  [
    'a package of .NET',
    'A.cs',
    'using HealthKit;\nusing Foundation;\nusing Closed.Records;\npublic class A { readonly ClosedReader reader = new(); public void Go() { var t = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord)!; new HKHealthStore().RequestAuthorizationToShare(new NSSet(), new NSSet(t), (ok, error) => { reader.Read(t); }); } }',
  ],
  [
    'a library of Kotlin',
    'src/iosMain/a.kt',
    `${KOTLIN}fun go(store: HKHealthStore) { val t = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!\n store.requestAuthorizationToShareTypes(null, readTypes = setOf(t)) { ok, e -> Reader().pull(t) } }`,
  ],
  [
    'a text that a person gives an intent',
    'App/A.swift',
    `${SWIFT}import AppIntents\nstruct I: AppIntent { static let title: LocalizedStringResource = "a"\n @Parameter(title: "b") var id: String\n func perform() async throws -> some IntentResult { read(HKClinicalType(HKClinicalTypeIdentifier(rawValue: id))); return .result() } }`,
  ],
])('%s may read what it is handed', async (_, path, text) => {
  expect(await flow({ [path]: text })).toBe('labResult | !');
});

test('a package of Dart may read what it is handed', async () => {
  const text = `import 'package:closed/closed.dart';\n${DART}void go() async { await plugin.requestAuthorization(t); Closed().pull(t); }`;
  expect(await flow({ 'lib/a.dart': text })).toBe('allergy | !');
});

test.each([
  [
    'a logger',
    `import { track } from '@segment/analytics-react-native';\n${JS}export async function go() { await requestAuthorization([T]); track('asked', [T]); }`,
  ],
  [
    'a module of the app',
    `import { show } from './show';\n${JS}export async function go() { await requestAuthorization([T]); show([T]); }`,
  ],
])('%s reads nothing', async (_, text) => {
  expect(await flow({ 'src/a.ts': text, 'src/show.ts': 'export function show(it) { console.log(it); }' })).toBe(
    'labResult |',
  );
});

// an early `return false` is not all that a function can answer
test.each([
  [
    'App/A.swift',
    `${SWIFT}func isGranted() async -> Bool { do { try await ask(); return UserDefaults.standard.bool(forKey: "x") } catch { return false } }\nfunc go() async { let ok = await isGranted(); if ok { read(HKClinicalType(.labResultRecord)) } }`,
  ],
  [
    'src/a.ts',
    `${JS}async function ask() { if (!available()) return false; return await requestAuthorization([T]); }\nexport async function go() { const ok = await ask(); if (ok) { await queryClinicalRecords(T); } }`,
  ],
])('a written flag beside what the system answers, %s', async (path, text) => {
  expect(await flow({ [path]: text })).toBe('labResult | labResult');
});

test('a module of codegen that names itself, and a flag that it writes out', async () => {
  const native = `#import "RCTClinicalRecords.h"
@implementation RCTClinicalRecords { HKHealthStore *_store; NSDictionary<NSString *, HKClinicalType *> *_types; }
+ (NSString *)moduleName { return @"ClinicalRecords"; }
- (instancetype)init { if (self = [super init]) { _types = @{ @"labs" : [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord] }; } return self; }
- (void)requestAccess:(RCTPromiseResolveBlock)resolve reject:(RCTPromiseRejectBlock)reject {
  if (![HKHealthStore isHealthDataAvailable]) { resolve(@NO); return; }
  [_store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithArray:_types.allValues] completion:^(BOOL success, NSError *error) { resolve(@(success)); }];
}
- (void)fetch:(NSString *)kind resolve:(RCTPromiseResolveBlock)resolve reject:(RCTPromiseRejectBlock)reject {
  [_store executeQuery:[[HKSampleQuery alloc] initWithSampleType:_types[kind] predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *s, NSError *e) { resolve(s); }]];
}
@end`;
  const spec = `import { TurboModuleRegistry } from 'react-native';\nexport default TurboModuleRegistry.getEnforcing('ClinicalRecords');`;
  const app = `import Records from '../specs/NativeClinicalRecords';\nRecords.requestAccess().then((granted) => (granted ? Records.fetch('labs') : []));`;
  expect(
    await flow({
      'ios/RCTClinicalRecords.mm': native,
      'ios/RCTClinicalRecords.h':
        '#import <HealthKit/HealthKit.h>\n@interface RCTClinicalRecords : NSObject <NativeClinicalRecordsSpec>\n@end',
      'specs/NativeClinicalRecords.ts': spec,
      'src/App.tsx': app,
    }),
  ).toBe('labResult | labResult');
});

// the declaration that a call sees says what is left out
const CHOICE = `package a
import platform.HealthKit.*
enum class Kind { LABS, SHOTS }
fun typeOf(k: Kind) = when (k) {
  Kind.LABS -> HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!
  Kind.SHOTS -> HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierImmunizationRecord)!!
}
val store = HKHealthStore()
fun query(kind: Kind) { store.executeQuery(HKSampleQuery(typeOf(kind), null, 0u, null) { _, _, _ -> }) }
`;
test.each([
  [
    'an interface',
    'interface Records { fun read(kind: Kind = Kind.LABS, limit: Int = 0) }\nclass Health : Records { override fun read(kind: Kind, limit: Int) { query(kind) } }\nfun go() { Health().read(limit = 3) }',
  ],
  [
    'a promised class',
    'expect class Health() { fun read(kind: Kind = Kind.LABS, limit: Int = 0) }\nactual class Health actual constructor() { actual fun read(kind: Kind, limit: Int) { query(kind) } }\nfun go() { Health().read() }',
  ],
  [
    'a promised function',
    'expect fun read(kind: Kind = Kind.LABS)\nactual fun read(kind: Kind) { query(kind) }\nfun go() { read() }',
  ],
])('the defaults of %s in Kotlin', async (_, text) => {
  expect(await flow({ 'src/iosMain/a.kt': CHOICE + text })).toBe('| labResult');
});

test('an arrow of Dart that gives a cascade', async () => {
  const text = `${DART}class Reader { void add(ClinicalType type) { plugin.getData(type); } }\nvoid go(Reader reader) => show(listener: (context) => reader..add(ClinicalType.allergy)..add(ClinicalType.condition));`;
  expect(await flow({ 'lib/a.dart': text })).toBe('| allergy condition');
});
