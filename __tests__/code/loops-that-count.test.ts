/** Loops that count, and parts of lists, in each language: of a list that is written out those places alone. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const N = `import HealthKit
@main class AppDelegate: UIResponder, UIApplicationDelegate {}
@objc(Records) class Records: NSObject {
  let store = HKHealthStore()
  @objc func load(_ name: String, resolver resolve: @escaping RCTPromiseResolveBlock, rejecter reject: @escaping RCTPromiseRejectBlock) {
    store.execute(HKSampleQuery(sampleType: HKClinicalType(HKClinicalTypeIdentifier(rawValue: name)), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}
`;
const D = `import Flutter
import HealthKit
@main @objc class AppDelegate: FlutterAppDelegate {
  let store = HKHealthStore()
  func go() { FlutterMethodChannel(name: "records", binaryMessenger: messenger).setMethodCallHandler { call, result in
      self.store.execute(HKSampleQuery(sampleType: HKClinicalType(HKClinicalTypeIdentifier(rawValue: call.arguments as! String)), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
    } }
}
`;
const raw = (q: string) =>
  ['Allergy', 'Procedure', 'Condition'].map((k) => `${q}HKClinicalTypeIdentifier${k}Record${q}`).join(', ');
const js = (loop: string) => ({
  'ios/A.swift': N,
  'src/kinds.ts': `export const KINDS = [${raw("'")}];\nexport const ROWS = KINDS.map((type) => ({ type }));\n`,
  'src/App.tsx': `import { NativeModules } from 'react-native';\nimport { KINDS } from './kinds';\nexport default function App() { const load = (k) => NativeModules.Records.load(k);\n ${loop}\n return null; }\n`,
});
const dart = (loop: string) => ({
  'ios/A.swift': D,
  'lib/kinds.dart': `const kinds = [${raw("'")}];\n`,
  'lib/main.dart': `import 'package:flutter/services.dart';\nimport 'kinds.dart';\nconst c = MethodChannel('records');\nvoid load(String k) => c.invokeMethod('load', k);\nvoid main() { ${loop} }\n`,
});
const objc = (loop: string) => ({
  'A/A.m': `#import <HealthKit/HealthKit.h>\n@interface A : UIViewController\n@property (nonatomic, copy) NSArray<HKClinicalType *> *types;\n@end\n@implementation A\n- (instancetype)init { if (self = [super init]) { _types = @[[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord]]; } return self; }\n- (void)load:(HKClinicalType *)t { [[HKHealthStore new] executeQuery:[[HKSampleQuery alloc] initWithSampleType:t predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *f, NSError *e) {}]]; }\n- (void)viewDidLoad { NSArray *types = @[[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord]];\n ${loop} }\n@end\n`,
});
const cs = (loop: string) => ({
  'A.cs': `using HealthKit;\nusing System.Collections.Generic;\nclass A { static readonly HKClinicalTypeIdentifier[] Kinds = { HKClinicalTypeIdentifier.AllergyRecord, HKClinicalTypeIdentifier.ProcedureRecord, HKClinicalTypeIdentifier.ConditionRecord };\n static readonly List<HKClinicalTypeIdentifier> L = new() { HKClinicalTypeIdentifier.AllergyRecord, HKClinicalTypeIdentifier.ProcedureRecord, HKClinicalTypeIdentifier.ConditionRecord };\n void Load(HKClinicalTypeIdentifier k) { new HKHealthStore().ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(k), null, 0, null, (q, r, e) => {})); }\n void Go() { ${loop} } }\n`,
});
const kt = (loop: string) => ({
  'A.kt': `package a\nimport platform.HealthKit.*\nval kinds = listOf(HKClinicalTypeIdentifierAllergyRecord, HKClinicalTypeIdentifierProcedureRecord, HKClinicalTypeIdentifierConditionRecord)\nfun load(k: String) { HKHealthStore().executeQuery(HKSampleQuery(HKObjectType.clinicalTypeForIdentifier(k)!!, null, 0uL, null) { _, _, _ -> }) }\nfun main() { ${loop} }\n`,
});

test.each([
  [
    'JavaScript: for (let i = 0; i < KINDS.length; i++) load(KINDS[i]);',
    js('for (let i = 0; i < KINDS.length; i++) load(KINDS[i]);'),
  ],
  [
    'JavaScript: for (let i = 0, n = KINDS.length; i < n; ++i) { load(KINDS[i]); }',
    js('for (let i = 0, n = KINDS.length; i < n; ++i) { load(KINDS[i]); }'),
  ],
  [
    'JavaScript: for (let i = 0; i < 2; ++i) { load(KINDS[i]); i++; }',
    js('for (let i = 0; i < 2; ++i) { load(KINDS[i]); i++; }'),
  ],
  [
    'Dart: for (var i = 0; i < kinds.length; i++) { load(kinds[i]); }',
    dart('for (var i = 0; i < kinds.length; i++) { load(kinds[i]); }'),
  ],
  [
    'Objective-C: for (NSUInteger i = 0; i < types.count; i++) { [self load:types[i]]; }',
    objc('for (NSUInteger i = 0; i < types.count; i++) { [self load:types[i]]; }'),
  ],
  [
    'C#: for (var i = 0; i < Kinds.Length; i++) { Load(Kinds[i]); }',
    cs('for (var i = 0; i < Kinds.Length; i++) { Load(Kinds[i]); }'),
  ],
  ['Kotlin: for (i in kinds.indices) load(kinds[i])', kt('for (i in kinds.indices) load(kinds[i])')],
])('all of it: %s', async (_, texts) => {
  expect(await flow(texts, { kind: 'app' })).toBe('| allergy condition procedure');
});
test.each([
  [
    'JavaScript: for (let i = 0; i < KINDS.length - 1; i++) { load(KINDS[i]); }',
    js('for (let i = 0; i < KINDS.length - 1; i++) { load(KINDS[i]); }'),
  ],
  [
    'JavaScript: for (let i = 0; i <= 1; ++i) { load(KINDS[i]); }',
    js('for (let i = 0; i <= 1; ++i) { load(KINDS[i]); }'),
  ],
  [
    'Dart: for (var i = 0; i < kinds.length - 1; i++) { load(kinds[i]); }',
    dart('for (var i = 0; i < kinds.length - 1; i++) { load(kinds[i]); }'),
  ],
  [
    'Dart: for (final k in kinds.sublist(0, kinds.length - 1)) { load(k); }',
    dart('for (final k in kinds.sublist(0, kinds.length - 1)) { load(k); }'),
  ],
  ['Dart: kinds.take(2).forEach(load);', dart('kinds.take(2).forEach(load);')],
  [
    'C#: for (int i = 0; i < Kinds.Length - 1; i++) Load(Kinds[i]);',
    cs('for (int i = 0; i < Kinds.Length - 1; i++) Load(Kinds[i]);'),
  ],
  ['C#: foreach (var k in Kinds.Take(2)) Load(k);', cs('foreach (var k in Kinds.Take(2)) Load(k);')],
  ['C#: foreach (var k in Kinds[..^1]) Load(k);', cs('foreach (var k in Kinds[..^1]) Load(k);')],
  ['Kotlin: for (i in 0 until kinds.size - 1) load(kinds[i])', kt('for (i in 0 until kinds.size - 1) load(kinds[i])')],
  ['Kotlin: for (i in 0..1) load(kinds[i])', kt('for (i in 0..1) load(kinds[i])')],
  [
    'Kotlin: for (i in 0 until kinds.lastIndex) load(kinds[i])',
    kt('for (i in 0 until kinds.lastIndex) load(kinds[i])'),
  ],
  ['Kotlin: kinds.dropLast(1).forEach { load(it) }', kt('kinds.dropLast(1).forEach { load(it) }')],
  ['Kotlin: kinds.take(2).forEach { load(it) }', kt('kinds.take(2).forEach { load(it) }')],
  [
    'Kotlin: kinds.subList(0, kinds.size - 1).forEach { load(it) }',
    kt('kinds.subList(0, kinds.size - 1).forEach { load(it) }'),
  ],
  ['Objective-C: a local list', objc('for (NSUInteger i = 0; i < types.count - 1; i++) { [self load:types[i]]; }')],
  [
    'Objective-C: what the initialiser fills',
    objc('for (NSUInteger i = 0; i < self.types.count - 1; i++) { HKClinicalType *t = self.types[i]; [self load:t]; }'),
  ],
])('all but the last: %s', async (_, texts) => {
  expect(await flow(texts, { kind: 'app' })).toBe('| allergy procedure');
});
test.each([
  [
    'JavaScript: for (let i = 1; i < KINDS.length; i += 1) { const k = KINDS[i]; load(k); }',
    js('for (let i = 1; i < KINDS.length; i += 1) { const k = KINDS[i]; load(k); }'),
  ],
  [
    'Dart: for (int i = 1; i < kinds.length; i++) load(kinds[i]);',
    dart('for (int i = 1; i < kinds.length; i++) load(kinds[i]);'),
  ],
  [
    'Dart: for (final k in [for (var i = 1; i < kinds.length; i++) kinds[i]]) { load(k); }',
    dart('for (final k in [for (var i = 1; i < kinds.length; i++) kinds[i]]) { load(k); }'),
  ],
  ['Dart: for (final k in kinds.sublist(1)) { load(k); }', dart('for (final k in kinds.sublist(1)) { load(k); }')],
  ['Dart: kinds.skip(1).forEach(load);', dart('kinds.skip(1).forEach(load);')],
  ['C#: for (int i = 1; i < L.Count; i++) Load(L[i]);', cs('for (int i = 1; i < L.Count; i++) Load(L[i]);')],
  ['C#: foreach (var k in Kinds.Skip(1)) Load(k);', cs('foreach (var k in Kinds.Skip(1)) Load(k);')],
  ['C#: foreach (var k in Kinds[1..]) Load(k);', cs('foreach (var k in Kinds[1..]) Load(k);')],
  ['Kotlin: for (i in 1..<kinds.size) load(kinds[i])', kt('for (i in 1..<kinds.size) load(kinds[i])')],
  ['Kotlin: kinds.drop(1).forEach { load(it) }', kt('kinds.drop(1).forEach { load(it) }')],
  [
    'Objective-C: by messages',
    objc('for (int i = 1; i < [types count]; i++) { [self load:[types objectAtIndex:i]]; }'),
  ],
  [
    'Objective-C: what the initialiser fills',
    objc('for (NSUInteger i = 1; i < self.types.count; i++) { [self load:self.types[i]]; }'),
  ],
])('all but the first: %s', async (_, texts) => {
  expect(await flow(texts, { kind: 'app' })).toBe('| condition procedure');
});

test.each([
  [
    'what is put in its place',
    'self.types = other; for (NSUInteger i = 1; i < self.types.count; i++) { [self load:self.types[i]]; }',
  ],
  [
    'a local that is replaced',
    'NSArray *some = types;\n types = other;\n for (NSUInteger i = 1; i < types.count; i++) { [self load:types[i]]; }',
  ],
])('may be another in Objective-C: %s', async (_, loop) => {
  expect(await flow(objc(loop), { kind: 'app' })).toMatch(/allergy|!/);
});
