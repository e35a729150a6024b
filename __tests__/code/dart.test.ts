import { describe, expect, test } from 'vitest';
import { factsOf, flow } from './code.ts';

const REPORTER =
  "import 'package:health_kit_reporter/health_kit_reporter.dart';\nimport 'package:health_kit_reporter/model/type/clinical_type.dart';\n";
const RECORDS = "import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';\n";

describe('health_kit_reporter', () => {
  const seven = 'allergy condition immunization labResult medication procedure vitalSign';
  test.each([
    [
      'all values',
      'Future<void> ask() async { final types = ClinicalType.values.map((type) => type.identifier).toList(); await HealthKitReporter.requestAuthorization(types, []); }',
      `${seven} |`,
    ],
    [
      'one identifier',
      'Future<void> load() async { await HealthKitReporter.sampleQuery(ClinicalType.allergyRecord.identifier, predicate); }',
      '| allergy',
    ],
    [
      'a list that is filled',
      'void ask() async { final types = <String>[]; types.addAll(QuantityType.values.map((e) => e.identifier)); types.add(ClinicalType.labResultRecord.identifier); await HealthKitReporter.requestAuthorization(types, <String>[]); }',
      'labResult |',
    ],
    [
      'an observer',
      'void watch() { HealthKitReporter.observerQuery([ClinicalType.conditionRecord.identifier], null, onUpdate: (id) => print(id)); }',
      '| condition',
    ],
    [
      'a raw identifier',
      "void load() { HealthKitReporter.sampleQuery('HKClinicalTypeIdentifierProcedureRecord', p); }",
      '| procedure',
    ],
    [
      'a loop',
      'Future<void> load() async { for (final type in [ClinicalType.allergyRecord, ClinicalType.vitalSignRecord]) { await HealthKitReporter.sampleQuery(type.identifier, p); } }',
      '| allergy vitalSign',
    ],
    [
      'collection for',
      'void ask() { HealthKitReporter.requestAuthorization([for (final type in [ClinicalType.allergyRecord]) type.identifier], []); }',
      'allergy |',
    ],
    [
      'quantities alone',
      'void ask() { HealthKitReporter.requestAuthorization(QuantityType.values.map((e) => e.identifier).toList(), []); }',
      '|',
    ],
  ])('%s', async (_, code, expected) => {
    expect(await flow({ 'lib/main.dart': REPORTER + code })).toBe(expected);
  });

  test('a prefix', async () => {
    const code =
      "import 'package:health_kit_reporter/health_kit_reporter.dart' as hk;\nvoid f() { hk.HealthKitReporter.sampleQuery(hk.ClinicalType.medicationRecord.identifier, p); }";
    expect(await flow({ 'lib/main.dart': code })).toBe('| medication');
  });

  test('a type of its own in the way', async () => {
    const code =
      "enum Kind { allergy('HKClinicalTypeIdentifierAllergyRecord'), labs('HKClinicalTypeIdentifierLabResultRecord'); const Kind(this.raw); final String raw; }\nvoid f(Kind kind) => HealthKitReporter.sampleQuery(kind.raw, p);\nvoid g() { f(Kind.labs); HealthKitReporter.requestAuthorization(Kind.values.map((k) => k.raw).toList(), []); }";
    expect(await flow({ 'lib/main.dart': REPORTER + code })).toBe('allergy labResult | labResult');
  });

  test('a getter of an extension', async () => {
    const code =
      'enum Kind { allergy, labs }\nextension KindX on Kind { ClinicalType get type { switch (this) { case Kind.allergy: return ClinicalType.allergyRecord; case Kind.labs: return ClinicalType.labResultRecord; } } }\nclass Store { final Kind kind; const Store({required this.kind}); void load() { HealthKitReporter.sampleQuery(kind.type.identifier, p); } }\nvoid main() { Store(kind: Kind.labs).load(); }';
    expect(await flow({ 'lib/main.dart': REPORTER + code })).toBe('| labResult');
  });
});

describe('apple_health_clinical_records', () => {
  test.each([
    [
      'asking and reading',
      'class Store { final _records = AppleHealthClinicalRecords(); Future<void> ask() async { await _records.requestAuthorization([ClinicalType.allergy, ClinicalType.labResult]); } Future<List> load() async => [...await _records.getData(ClinicalType.allergy)]; }',
      'allergy labResult | allergy',
    ],
    [
      'all',
      'final plugin = AppleHealthClinicalRecords();\nvoid f() async { await plugin.requestAuthorization(ClinicalType.values); final all = ClinicalType.values.map((type) => plugin.getData(type)); await Future.wait(all); }',
      'allergy condition coverage immunization labResult medication procedure vitalSign | allergy condition coverage immunization labResult medication procedure vitalSign',
    ],
  ])('%s', async (_, code, expected) => {
    expect(await flow({ 'lib/main.dart': RECORDS + code })).toBe(expected);
  });
});

test('nothing without the import', async () => {
  const facts = await factsOf({
    'lib/main.dart': 'void f() { HealthKitReporter.sampleQuery(ClinicalType.allergyRecord.identifier, p); }',
  });
  expect([facts.clinical, facts.read]).toEqual([[], []]);
});
