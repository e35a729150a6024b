/** What a decoder gives of a type that holds an enum is one of its cases: what is asked for beside them is never read. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const ASKED = 'allergy immunization labResult procedure';
const ANY_CASE = 'allergy* immunization* labResult*';

const SWIFT = `import HealthKit
import SwiftUI
let store = HKHealthStore()
enum Kind: String, CaseIterable, Codable { case labs, shots, pains
 var id: HKClinicalTypeIdentifier { switch self { case .labs: .labResultRecord
 case .shots: .immunizationRecord
 case .pains: .allergyRecord } } }
enum Page: Codable { case list([Kind]), about }
struct Plan: Codable { let kinds: Set<Kind>
 let first: Kind?
 let title: String
 let page: Page }
class Base: Codable { var kind: Kind }
final class Derived: Base { var count = 0 }
struct Whole: Codable { let plans: [Plan]
 let plan: Plan
 var next: [Whole] }
func fetch<T: Decodable>(_ data: Data) throws -> T { try JSONDecoder().decode(T.self, from: data) }
func fetch<T: Decodable>(_ type: T.Type, _ data: Data) throws -> T { try JSONDecoder().decode(type, from: data) }
func read(_ id: HKClinicalTypeIdentifier) { store.execute(HKSampleQuery(sampleType: HKClinicalType(id), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
func ask() { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.labResultRecord), HKClinicalType(.immunizationRecord), HKClinicalType(.allergyRecord), HKClinicalType(.procedureRecord)]) { _, _ in } }
@main struct V: App { var body: some Scene { WindowGroup { Text("").task { ask()
 try? go(Data(), URL(string: "")!) } } } }
`;
const swift = (body: string): string => `${SWIFT}func go(_ data: Data, _ url: URL) throws { ${body} }\n`;

describe('Swift', () => {
  test.each([
    ['a case', 'read(try JSONDecoder().decode(Kind.self, from: data).id)'],
    ['a list', 'for kind in try JSONDecoder().decode([Kind].self, from: data) { read(kind.id) }'],
    ['a set', 'for kind in try PropertyListDecoder().decode(Set<Kind>.self, from: data) { read(kind.id) }'],
    ['a part', 'if let kind = try JSONDecoder().decode(Plan.self, from: data).first { read(kind.id) }'],
    ['a set in a part', 'for kind in try JSONDecoder().decode(Plan.self, from: data).kinds { read(kind.id) }'],
    [
      'what a case carries',
      'if case .list(let kinds) = try JSONDecoder().decode(Plan.self, from: data).page { for kind in kinds { read(kind.id) } }',
    ],
    [
      'a part of a part',
      'let whole = try JSONDecoder().decode(Whole.self, from: data)\n for kind in whole.plan.kinds { read(kind.id) }',
    ],
    [
      'a part in a list',
      'for plan in try JSONDecoder().decode(Whole.self, from: data).plans { for kind in plan.kinds { read(kind.id) } }',
    ],
    [
      'its own kind inside',
      'for one in try JSONDecoder().decode(Whole.self, from: data).next { for kind in one.plan.kinds { read(kind.id) } }',
    ],
    ['a part of the class above', 'read(try JSONDecoder().decode(Derived.self, from: data).kind.id)'],
    [
      'what a file holds',
      'let plan = (try? Data(contentsOf: url)).flatMap { try? JSONDecoder().decode(Plan.self, from: $0) }\n for kind in plan?.kinds ?? [] { read(kind.id) }',
    ],
    [
      'a decoder in a variable',
      'let decoder = JSONDecoder()\n decoder.dateDecodingStrategy = .iso8601\n for kind in try decoder.decode(Plan.self, from: data).kinds { read(kind.id) }',
    ],
    ['a helper that is told the type', 'for kind in try fetch(Plan.self, data).kinds { read(kind.id) }'],
    [
      'which cases are in it',
      'let plan = try JSONDecoder().decode(Plan.self, from: data)\n for kind in Kind.allCases where plan.kinds.contains(kind) { read(kind.id) }',
    ],
  ])('%s', async (_, body) => {
    expect(await flow({ 'App/A.swift': swift(body) }, { kind: 'app' })).toBe(`${ASKED} | ${ANY_CASE}`);
  });

  test('asked for, as what may be', async () => {
    const text = swift(
      'let plan = try JSONDecoder().decode(Plan.self, from: data)\n store.requestAuthorization(toShare: nil, read: Set(plan.kinds.map { HKClinicalType($0.id) })) { _, _ in }\n for kind in plan.kinds { read(kind.id) }',
    ).replace(/read: \[HKClinicalType[^\]]*\]/, 'read: []');
    expect(await flow({ 'App/A.swift': text }, { kind: 'app' })).toBe(`${ANY_CASE} | ${ANY_CASE}`);
  });

  test.each([
    ['a text', 'read(HKClinicalTypeIdentifier(rawValue: try JSONDecoder().decode(Plan.self, from: data).title))'],
    [
      'texts',
      'for id in try JSONDecoder().decode([String].self, from: data) { read(HKClinicalTypeIdentifier(rawValue: id)) }',
    ],
    [
      'a text that may be a case',
      'if let kind = Kind(rawValue: try JSONDecoder().decode(String.self, from: data)) { read(kind.id) }',
    ],
  ])('%s is not known', async (_, body) => {
    expect(await flow({ 'App/A.swift': swift(body) }, { kind: 'app' })).toMatch(/!$/);
  });
});

const KOTLIN = `import kotlinx.serialization.json.Json
import kotlinx.serialization.*
import platform.HealthKit.*
@Serializable enum class Kind(val type: HKClinicalType) { LABS(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!), SHOTS(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierImmunizationRecord)!!) }
@Serializable data class Plan(val kinds: List<Kind>, val first: Kind, val title: String)
val store = HKHealthStore()
fun ask() { store.requestAuthorizationToShareTypes(null, readTypes = setOf(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!, HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierImmunizationRecord)!!, HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierProcedureRecord)!!)) { granted, error -> println(granted) } }
fun read(type: HKClinicalType) { store.executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, error -> println(samples) }) }
`;

describe('Kotlin', () => {
  test.each([
    ['a case', 'read(Json.decodeFromString<Kind>(text).type)'],
    ['a list', 'for (kind in Json.decodeFromString<List<Kind>>(text)) read(kind.type)'],
    ['a part', 'read(Json.decodeFromString<Plan>(text).first.type)'],
    ['a list in a part', 'for (kind in Json.decodeFromString<Plan>(text).kinds) read(kind.type)'],
    ['by its serializer', 'read(Json.decodeFromString(Kind.serializer(), text).type)'],
    ['by what it is put into', 'val plan: Plan = Json.decodeFromString(text)\n read(plan.first.type)'],
    [
      'a decoder in a variable',
      'val json = Json { ignoreUnknownKeys = true }\n read(json.decodeFromString<Plan>(text).first.type)',
    ],
  ])('%s', async (_, body) => {
    const text = `${KOTLIN}fun go(text: String) { ${body} }`;
    expect(await flow({ 'shared/src/iosMain/kotlin/A.kt': text }, { kind: 'app' })).toBe(
      'immunization labResult procedure | immunization* labResult*',
    );
  });

  test('which of several classes it is, is not known', async () => {
    const classes =
      '@Serializable sealed class Item { abstract val kind: Kind\n open fun show() { read(kind.type) } }\n@Serializable class Own(override val kind: Kind) : Item()\n@Serializable class Other(override val kind: Kind) : Item() { override fun show() { read(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierProcedureRecord)!!) } }\n';
    const text = `${KOTLIN}${classes}fun go(text: String) { Json.decodeFromString<Item>(text).show() }`;
    expect(await flow({ 'shared/src/iosMain/kotlin/A.kt': text }, { kind: 'app' })).toMatch(/\|.*(?:procedure.*|!)$/);
  });

  test('asked for, as what may be', async () => {
    const asks = KOTLIN.replace(/setOf\(.*\)\)( \{ granted)/, 'setOf<HKClinicalType>())$1');
    const text = `${asks}fun go(text: String) { val kind = Json.decodeFromString<Kind>(text)\n store.requestAuthorizationToShareTypes(null, readTypes = setOf(kind.type)) { granted, error -> println(granted) }\n read(kind.type) }`;
    expect(await flow({ 'shared/src/iosMain/kotlin/A.kt': text }, { kind: 'app' })).toBe(
      'immunization* labResult* | immunization* labResult*',
    );
  });
});

const C_SHARP = `using System.Collections.Generic; using System.Text.Json; using HealthKit; using Foundation;
enum Kind { Labs, Shots }
class Plan { public List<Kind> Kinds { get; set; } public Kind First { get; set; } public string Title { get; set; } }
class H { HKHealthStore store = new HKHealthStore();
 static HKClinicalType TypeOf(Kind kind) => kind switch { Kind.Labs => HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord), _ => HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ImmunizationRecord) };
 void Read(HKClinicalType type) { store.ExecuteQuery(new HKSampleQuery(type, null, 0, null, (q, r, e) => {})); }
 void Ask() { store.RequestAuthorizationToShare(new NSSet(), new NSSet(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord), HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ImmunizationRecord), HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ProcedureRecord)), (ok, e) => {}); }
`;

describe('C#', () => {
  test.each([
    ['a case', 'Read(TypeOf(JsonSerializer.Deserialize<Kind>(text)));'],
    ['a list', 'foreach (var kind in JsonSerializer.Deserialize<List<Kind>>(text)) { Read(TypeOf(kind)); }'],
    ['a part', 'Read(TypeOf(JsonSerializer.Deserialize<Plan>(text).First));'],
    ['a list in a part', 'foreach (var kind in JsonSerializer.Deserialize<Plan>(text).Kinds) { Read(TypeOf(kind)); }'],
    ['by Json.NET', 'Read(TypeOf(JsonConvert.DeserializeObject<Plan>(text).First));'],
  ])('%s', async (_, body) => {
    expect(await flow({ 'A.cs': `${C_SHARP} void Go(string text) { ${body} } }` }, { kind: 'app' })).toBe(
      'immunization labResult procedure | immunization* labResult*',
    );
  });
});
