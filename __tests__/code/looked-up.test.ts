/** Entries that a test of a part lets through: one that is written out, and one that is told by who asks. */
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
const K = ['Allergy', 'Procedure', 'Condition'];
const js = (loop: string) => ({
  'ios/A.swift': N,
  'src/kinds.ts': `export const KINDS = [${K.map((k) => `{ slug: '${k}', type: 'HKClinicalTypeIdentifier${k}Record' }`).join(', ')}];\n`,
  'src/App.tsx': `import { NativeModules } from 'react-native';\nimport { KINDS } from './kinds';\nexport default function App() { const load = (k) => NativeModules.Records.load(k);\n ${loop}\n return null; }\n`,
});
const dart = (loop: string) => ({
  'ios/A.swift': D,
  'lib/kinds.dart': `class Kind { final String slug; final String type; const Kind(this.slug, this.type); }\nconst kinds = [${K.map((k) => `Kind('${k}', 'HKClinicalTypeIdentifier${k}Record')`).join(', ')}];\n`,
  'lib/main.dart': `import 'package:flutter/services.dart';\nimport 'kinds.dart';\nconst c = MethodChannel('records');\nvoid load(String k) => c.invokeMethod('load', k);\n${loop}\n`,
});
const cs = (loop: string) => ({
  'A.cs': `using HealthKit;\nusing System.Collections.Generic;\nusing System.Linq;\nrecord Kind(string Slug, HKClinicalTypeIdentifier Type);\nclass A { static readonly Kind[] Kinds = { ${K.map((k) => `new Kind("${k}", HKClinicalTypeIdentifier.${k}Record)`).join(', ')} };\n void Load(HKClinicalTypeIdentifier k) { new HKHealthStore().ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(k), null, 0, null, (q, r, e) => {})); }\n ${loop} }\n`,
});
const kt = (loop: string) => ({
  'A.kt': `package a\nimport platform.HealthKit.*\nenum class E(val slug: String, val type: String) { A("Allergy", HKClinicalTypeIdentifierAllergyRecord), P("Procedure", HKClinicalTypeIdentifierProcedureRecord), C("Condition", HKClinicalTypeIdentifierConditionRecord);\n companion object { fun of(key: String): E = entries.first { it.slug == key } } }\nclass Kind(val slug: String, val type: String)\nval kinds = listOf(${K.map((k) => `Kind("${k}", HKClinicalTypeIdentifier${k}Record)`).join(', ')})\nfun load(k: String) { HKHealthStore().executeQuery(HKSampleQuery(HKObjectType.clinicalTypeForIdentifier(k)!!, null, 0uL, null) { _, _, _ -> }) }\n${loop}\n`,
});
const sw = (loop: string) => ({
  'A.swift': `import HealthKit\nstruct Kind { let slug: String\n let type: HKClinicalTypeIdentifier }\nlet kinds = [${K.map((k) => `Kind(slug: "${k}", type: .${k.toLowerCase()}Record)`).join(', ')}]\nfunc load(_ k: HKClinicalTypeIdentifier) { HKHealthStore().execute(HKSampleQuery(sampleType: HKClinicalType(k), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }\n${loop}\n`,
});

test('a part by a word that packages take for a type', async () => {
  const texts = js("KINDS.filter(({ slug }) => slug !== 'coverage').forEach((k) => load(k.type));");
  const worded = Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, text.replace("slug: 'Condition'", "slug: 'coverage'")]),
  );
  expect(await flow(worded, { kind: 'app' })).toBe('| allergy procedure');
});

test.each([
  ['JavaScript, filter', js("KINDS.filter(({ slug }) => slug !== 'Condition').forEach((k) => load(k.type));")],
  [
    'JavaScript, find',
    js("const of = (key) => KINDS.find((k) => k.slug === key); load(of('Allergy').type); load(of('Procedure').type);"),
  ],
  [
    'JavaScript, find fn',
    js(
      "function of(key: string) { return KINDS.find(({ slug }) => slug === key)!; }\n load(of('Allergy').type); load(of('Procedure').type);",
    ),
  ],
  ['JavaScript, for if', js("for (const k of KINDS) { if (k.slug === 'Condition') continue; load(k.type); }")],
  [
    'JavaScript, loop in store',
    js(
      "const store = { all: async () => { for (const { type } of KINDS.filter(({ slug }) => slug !== 'Condition')) { await load(type); } } }; store.all();",
    ),
  ],
  ['Dart, where', dart("void main() { for (final k in kinds.where((k) => k.slug != 'Condition')) { load(k.type); } }")],
  [
    'Dart, firstWhere',
    dart(
      "Kind of(String key) => kinds.firstWhere((k) => k.slug == key);\nvoid main() { load(of('Allergy').type); load(of('Procedure').type); }",
    ),
  ],
  [
    'Dart, for if',
    dart("void main() { for (final k in kinds) { if (k.slug == 'Condition') continue; load(k.type); } }"),
  ],
  ['C#, where', cs('void Go() { foreach (var k in Kinds.Where(k => k.Slug != "Condition")) Load(k.Type); }')],
  [
    'C#, first',
    cs(
      'Kind Of(string key) => Kinds.First(k => k.Slug == key);\n void Go() { Load(Of("Allergy").Type); Load(Of("Procedure").Type); }',
    ),
  ],
  [
    'C#, single',
    cs(
      'Kind Of(string key) => Kinds.Single(k => k.Slug == key);\n void Go() { Load(Of("Allergy").Type); Load(Of("Procedure").Type); }',
    ),
  ],
  ['C#, for if', cs('void Go() { foreach (var k in Kinds) { if (k.Slug == "Condition") continue; Load(k.Type); } }')],
  ['JavaScript, in an if', js("for (const k of KINDS) { if (k.slug !== 'Condition') load(k.type); }")],
  [
    'JavaScript, forEach that leaves',
    js("KINDS.forEach((k) => { if (k.slug === 'Condition') return; load(k.type); });"),
  ],
  ['JavaScript, && in a forEach', js("KINDS.forEach((k) => k.slug !== 'Condition' && load(k.type));")],
  [
    'JavaScript, flatMap',
    js("KINDS.flatMap((k) => (k.slug === 'Condition' ? [] : [k.type])).forEach((type) => load(type));"),
  ],
  [
    'Dart, a list that leaves one out',
    dart(
      "void main() { for (final type in [for (final k in kinds) if (k.slug != 'Condition') k.type]) { load(type); } }",
    ),
  ],
  [
    'Dart, a list of objects that leaves one out',
    dart(
      "void main() { for (final kind in [for (final k in kinds) if (k.slug != 'Condition') k]) { load(kind.type); } }",
    ),
  ],
  [
    'Dart, a list that is spread into another',
    dart(
      "final shown = [...kinds.where((k) => k.slug != 'Condition')];\nvoid main() { for (final k in shown) { load(k.type); } }",
    ),
  ],
  ['Dart, in an if', dart("void main() { for (final k in kinds) { if (k.slug != 'Condition') load(k.type); } }")],
  [
    'Dart, forEach that leaves',
    dart("void main() { kinds.forEach((k) { if (k.slug == 'Condition') return; load(k.type); }); }"),
  ],
  ['C#, in an if', cs('void Go() { foreach (var k in Kinds) { if (k.Slug != "Condition") Load(k.Type); } }')],
  [
    'C#, a query',
    cs('void Go() { foreach (var t in from k in Kinds where k.Slug != "Condition" select k.Type) Load(t); }'),
  ],
  [
    'C#, an iterator',
    cs(
      'IEnumerable<Kind> Shown() { foreach (var k in Kinds) { if (k.Slug == "Condition") continue; yield return k; } }\n void Go() { foreach (var k in Shown()) Load(k.Type); }',
    ),
  ],
  [
    'C#, ForEach that leaves',
    cs('void Go() { Kinds.ToList().ForEach(k => { if (k.Slug == "Condition") return; Load(k.Type); }); }'),
  ],
  ['Kotlin, for if', kt('fun main() { for (k in kinds) { if (k.slug == "Condition") continue; load(k.type) } }')],
  ['Kotlin, in an if', kt('fun main() { for (k in kinds) { if (k.slug != "Condition") load(k.type) } }')],
  [
    'Kotlin, in an if of a block',
    kt('fun main() { for (k in kinds) { if (k.slug != "Condition") { load(k.type) } } }'),
  ],
  [
    'Kotlin, for when',
    kt('fun main() { for (k in kinds) { when { k.slug == "Condition" -> continue\n else -> load(k.type) } } }'),
  ],
  [
    'Kotlin, forEach that leaves',
    kt('fun main() { kinds.forEach { k -> if (k.slug == "Condition") return@forEach\n load(k.type) } }'),
  ],
  [
    'Kotlin, forEach that leaves it',
    kt('fun main() { kinds.forEach { if (it.slug == "Condition") return@forEach\n load(it.type) } }'),
  ],
  [
    'Kotlin, mapNotNull',
    kt('fun main() { kinds.mapNotNull { k -> if (k.slug == "Condition") null else k.type }.forEach { load(it) } }'),
  ],
  [
    'Kotlin, takeUnless',
    kt('fun main() { kinds.mapNotNull { it.takeUnless { k -> k.slug == "Condition" } }.forEach { load(it.type) } }'),
  ],
  [
    'Kotlin, a list that is built',
    kt(
      'fun main() { buildList { for (k in kinds) { if (k.slug == "Condition") continue\n add(k.type) } }.forEach { load(it) } }',
    ),
  ],
  ['Swift, for if', sw('func main() { for k in kinds { if k.slug == "Condition" { continue }; load(k.type) } }')],
  ['Kotlin, filter', kt('fun main() { kinds.filter { it.slug != "Condition" }.forEach { load(it.type) } }')],
  ['Kotlin, filterNot', kt('fun main() { kinds.filterNot { it.slug == "Condition" }.forEach { load(it.type) } }')],
  [
    'Kotlin, first',
    kt(
      'fun of(key: String) = kinds.first { it.slug == key }\nfun main() { load(of("Allergy").type); load(of("Procedure").type) }',
    ),
  ],
  [
    'Kotlin, find',
    kt(
      'fun of(key: String) = kinds.find { k -> k.slug == key }!!\nfun main() { load(of("Allergy").type); load(of("Procedure").type) }',
    ),
  ],
  [
    'Kotlin, single',
    kt(
      'fun of(key: String) = kinds.single { key == it.slug }\nfun main() { load(of("Allergy").type); load(of("Procedure").type) }',
    ),
  ],
  ['Kotlin, enum', kt('fun main() { load(E.of("Allergy").type); load(E.of("Procedure").type) }')],
  [
    'Swift, first',
    sw(
      'func of(_ key: String) -> Kind { kinds.first { $0.slug == key }! }\nfunc main() { load(of("Allergy").type); load(of("Procedure").type) }',
    ),
  ],
  [
    'Swift, filter',
    sw(
      'func of(_ key: String) -> [Kind] { kinds.filter { $0.slug == key } }\nfunc main() { for k in of("Allergy") + of("Procedure") { load(k.type) } }',
    ),
  ],
])('%s', async (_, texts) => {
  expect(await flow(texts, { kind: 'app' })).toBe('| allergy procedure');
});
