import { describe, expect, test } from 'vitest';
import { readCSharp } from '../../src/code/languages/c-sharp/read.ts';
import { loadGrammar } from '../../src/code/languages/parser.ts';
import { flow } from './code.ts';

const ALLERGY = 'HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!';
const LAB = 'HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord)!';
const USING = 'using System.Linq;\nusing Foundation;\nusing HealthKit;\nnamespace Health;\n';
const inClass = (body: string): string =>
  `${USING}public class RecordStore\n{\n  readonly HKHealthStore store = new();\n  void Read(HKSampleType type) => store.ExecuteQuery(new HKSampleQuery(type, null, 0, null, (q, r, e) => { }));\n${body}\n}\n`;
const read = (code: string): Promise<string> => flow({ 'RecordStore.cs': inClass(code) });

describe('what the reader by hand passed over', () => {
  test.each([
    [
      'a query',
      `void Go() { var types = from id in new[] { HKClinicalTypeIdentifier.AllergyRecord } select HKObjectType.GetClinicalType(id); foreach (var type in types) Read(type); }`,
      '| allergy',
    ],
    [
      'an anonymous object',
      `void Go() { var made = new { Type = ${ALLERGY}, Other = ${LAB} }; Read(made.Type); }`,
      '| allergy',
    ],
    [
      'a record with another value',
      `record Want(HKClinicalType Type);\nvoid Go() { var want = new Want(${ALLERGY}); var other = want with { Type = ${LAB} }; Read(other.Type); }`,
      '| labResult',
    ],
    [
      'what is made of the declared type',
      `class Want { public HKClinicalType Type { get; set; } }\nvoid Go() { Want want = new() { Type = ${ALLERGY} }; Read(want.Type); }`,
      '| allergy',
    ],
    [
      'a pattern that takes an object apart',
      `class Want { public HKClinicalType Type { get; } = ${ALLERGY}; }\nvoid Go(object some) { object it = new Want(); if (it is Want { Type: var type }) Read(type); }`,
      '| allergy',
    ],
    [
      'a case with a name',
      `class Want { public HKClinicalType Type { get; } = ${ALLERGY}; }\nvoid Go() { object it = new Want(); switch (it) { case Want want: Read(want.Type); break; default: break; } }`,
      '| allergy',
    ],
    [
      'a case with a test',
      `enum Kind { A, B }\nvoid Go(bool all) { Read(Of(Kind.A, all)); }\nHKClinicalType Of(Kind kind, bool all) => kind switch { Kind.A when all => ${ALLERGY}, _ => ${LAB} };`,
      '| allergy labResult',
    ],
    [
      'a function of a method, above where it stands',
      `void Go() { Read(Make()); HKClinicalType Make() => ${ALLERGY}; }`,
      '| allergy',
    ],
    [
      'names that are keywords elsewhere, in a list',
      `void Go() { var type = ${ALLERGY}; var method = ${LAB}; foreach (var each in (HKClinicalType[])[type, method]) Read(each); foreach (var each in (HKClinicalType[])[method]) Read(each); }`,
      '| allergy labResult',
    ],
    [
      'names that are keywords elsewhere, before a dot',
      `void Go() { List<HKClinicalType> required; required = new(); required.Add(${ALLERGY}); foreach (var each in required) Read(each); }`,
      '| allergy',
    ],
    [
      'a property of a keyword',
      `HKClinicalType Type { get => field; set => field = value; } = ${ALLERGY};\nvoid Go() { Read(Type); }`,
      '| allergy',
    ],
    [
      'a condition of a loop',
      `bool Ask(out HKClinicalType type) { type = ${ALLERGY}; return true; }\nvoid Go() { while (Ask(out var type)) { Read(type); } }`,
      '| allergy',
    ],
  ])('%s', async (_, code, expected) => {
    expect(await read(code)).toBe(expected);
  });
});

describe('what the grammar reads otherwise than the compiler', () => {
  const TYPE = `HKClinicalType Type = ${ALLERGY};\nRecordStore? Next;`;
  test.each([
    [
      'a test for a constant, and another test',
      `void Go(object a) { Read(a is Kind.A && a is not null ? Type : Type); }`,
    ],
    ['what may be missing, on the next line', `void Go() { Read(Next?\n .Type); }`],
    ['an element of what may be missing', `HKClinicalType[]? Types = [${ALLERGY}];\nvoid Go() { Read(Types?[0]); }`],
    ['an assignment to what may be missing', `void Go() { Next?.Type = ${ALLERGY}; Read(Next?.Type ?? Type); }`],
    [
      'patterns of several parts',
      `void Go(object a, int b) { if (a is "x" or 'y' or null && b is > 1 and < 5 || a is string && a is not Kind.A) Read(Type); }`,
    ],
    ['what looks like a cast', `void Go(int a, int b) { if ((a) - b > 0) Read((HKClinicalType)Type); }`],
    ['the rest of a list', `void Go(object a) { if (a is [var first, .. var rest]) Read(Type); }`],
  ])('%s', async (_, code) => {
    expect(await read(`${TYPE}\n${code}`)).toBe('| allergy');
  });

  test('a comparison with a member of what may be missing', async () => {
    const text = 'class A { bool Is => kind == record?.Kind; }';
    const facts = readCSharp({ path: 'A.cs', language: 'c-sharp', text, lines: [0] }, await loadGrammar('c-sharp'));
    const [type] = 'types' in facts ? facts.types : [];
    const [gives] = type?.variables[0]?.getter?.body ?? [];
    expect(gives).toMatchObject({ value: { operator: '==', operands: [{ name: 'kind' }, { name: 'Kind' }] } });
  });

  test('a block of members for another type', async () => {
    const code = `${USING}public static class Stores
{
  extension(HKHealthStore store)
  {
    public void Look(HKClinicalType type) { store.ExecuteQuery(new HKSampleQuery(type, null, 0, null, (q, r, e) => { })); }
  }
}
public class Page { readonly HKHealthStore own = new(); void Go() => own.Look(${ALLERGY}); }`;
    expect(await flow({ 'Stores.cs': code })).toBe('| allergy');
  });

  test('two heads of one method', async () => {
    const code = `#if ANDROID\n  public override async void Go()\n#else\n  public override void Go()\n#endif\n  { Read(${ALLERGY}); }`;
    expect(await read(code)).toBe('| allergy');
  });
});

test('what is not understood is told where it stands, if it is of health', async () => {
  const parse = await loadGrammar('c-sharp');
  const faults = (text: string): number => {
    const facts = readCSharp({ path: 'A.cs', language: 'c-sharp', text, lines: [0] }, parse);
    return 'faults' in facts ? facts.faults.length : -1;
  };
  expect(faults('class A { void F() { ) HKHealthStore ( ] } }')).toBeGreaterThan(0);
  expect(faults('class A { void F() { ) int ( ] } }')).toBe(0);
  expect(faults('#region one\nclass A { void F() { } }\n#pragma warning disable X1 // some\n#endregion')).toBe(0);
});
