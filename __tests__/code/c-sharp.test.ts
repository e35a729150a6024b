import { describe, expect, test } from 'vitest';
import { factsOf, flow } from './code.ts';

const USING = 'using Foundation;\nusing HealthKit;\nnamespace Health;\n';
const inClass = (body: string): string =>
  `${USING}public class RecordStore\n{\n  readonly HKHealthStore store = new();\n${body}\n}\n`;
const read = (code: string): Promise<string> => flow({ 'RecordStore.cs': inClass(code) });

describe('asking', () => {
  test.each([
    [
      'a set of types',
      'void Ask() { var types = new NSSet(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord), HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord)); store.RequestAuthorizationToShare(new NSSet(), types, (ok, error) => { }); }',
      'allergy labResult |',
    ],
    [
      'awaited',
      'async Task Ask() { var (ok, error) = await store.RequestAuthorizationToShareAsync(new NSSet(), NSSet.MakeNSObjectSet<HKObjectType>(new HKObjectType[] { HKClinicalType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)! })); }',
      'condition |',
    ],
    [
      'fields',
      'private static readonly HKObjectType Notes = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ClinicalNoteRecord)!;\nHKObjectType[] Types => new[] { Notes };\nvoid Ask() => store.RequestAuthorizationToShare(null, new NSSet(Types), Done);',
      'clinicalNote |',
    ],
    [
      'identifiers that are mapped',
      'void Ask() { var ids = new[] { HKClinicalTypeIdentifier.MedicationRecord, HKClinicalTypeIdentifier.ProcedureRecord }; var types = ids.Select(id => HKObjectType.GetClinicalType(id)).ToArray(); store.RequestAuthorizationToShare(new NSSet(), new NSSet(types), (a, b) => {}); }',
      'medication procedure |',
    ],
    [
      'a list that is filled',
      'void Ask() { var types = new List<HKObjectType>(); foreach (var id in new List<HKClinicalTypeIdentifier> { HKClinicalTypeIdentifier.VitalSignRecord }) { types.Add(HKObjectType.GetClinicalType(id)); } store.RequestAuthorizationToShare(new NSSet(), new NSSet(types.ToArray()), (a, b) => {}); }',
      'vitalSign |',
    ],
    [
      'a collection expression',
      'void Ask() { HKObjectType[] types = [HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.CoverageRecord)]; store.RequestAuthorizationToShare(new NSSet(), NSSet.MakeNSObjectSet(types), (a, b) => {}); }',
      'coverage |',
    ],
  ])('%s', async (_, code, expected) => {
    expect(await read(code)).toBe(expected);
  });
});

describe('reading', () => {
  test.each([
    [
      'a query',
      'void Read() { var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ImmunizationRecord); var query = new HKSampleQuery(type, null, 100, null, (q, results, error) => { }); store.ExecuteQuery(query); }',
      '| immunization',
    ],
    [
      'a helper',
      'void Read(HKClinicalTypeIdentifier id) => store.ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(id), null, 0, null, (q, r, e) => Show(r)));\nvoid All() { Read(HKClinicalTypeIdentifier.AllergyRecord); Read(HKClinicalTypeIdentifier.LabResultRecord); }',
      '| allergy labResult',
    ],
    [
      'an anchored query',
      'void Read() { var q = new HKAnchoredObjectQuery(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord), null, null, 10, (a, b, c, d, e) => {}); }',
      '| allergy',
    ],
    [
      'a switch of its own',
      'enum Kind { Labs, Notes }\nHKClinicalType Of(Kind kind) => kind switch { Kind.Labs => HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord), _ => HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ClinicalNoteRecord) };\nvoid Read() { var q = new HKSampleQuery(Of(Kind.Labs), null, 0, null, (a, b, c) => {}); }',
      '| labResult',
    ],
  ])('%s', async (_, code, expected) => {
    expect(await read(code)).toBe(expected);
  });
});

test('checks are properties', async () => {
  const { apis } = await factsOf({
    'A.cs': inClass(
      'void F() { if (!HKHealthStore.IsHealthDataAvailable || !store.SupportsHealthRecords) return; Use(HKClinicalTypeIdentifier.AllergyRecord); }',
    ),
  });
  expect(apis.map(({ name }) => name)).toEqual(['isHealthDataAvailable', 'supportsHealthRecords']);
});

test('what does not ship for iOS counts for nothing', async () => {
  const code =
    'void F() {\n#if ANDROID\n    var q = new HKSampleQuery(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord), null, 0, null, (a, b, c) => {});\n#endif\n}';
  expect(await read(code)).toBe('| allergy?');
});

test('a file that is none is passed over', async () => {
  const noise = `${USING}class A { void F() { ((((((( <<<>>> }} ] new HKSampleQuery(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)`;
  await expect(factsOf({ 'A.cs': noise })).resolves.toBeDefined();
  await expect(
    factsOf({
      'A.cs': `${USING}class A { object F() => ${'('.repeat(50_000)}HKClinicalTypeIdentifier.AllergyRecord; }`,
    }),
  ).resolves.toBeDefined();
});

describe('what Shell opens a page with', () => {
  const page = `${USING}enum Topic { Allergies, Labs }\nclass Folder : ContentPage, IQueryAttributable {\n  readonly HKHealthStore store = new();\n  HKClinicalType TypeOf(Topic topic) => topic switch { Topic.Allergies => HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!, _ => HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord)! };\n  public void ApplyQueryAttributes(IDictionary<string, object> query) {\n    var topic = (Topic)query["topic"];\n    store.ExecuteQuery(new HKSampleQuery(TypeOf(topic), null, 0, null, (q, r, e) => { }));\n  }\n}\n`;
  test.each([
    ['nobody is seen to open it', 'class Menu { }', '| allergy labResult'],
    [
      'the route is made elsewhere',
      'class Menu { public Task Open(string link) => Shell.Current.GoToAsync(link); }',
      '| allergy labResult',
    ],
    [
      'a route without a query beside',
      'class Menu { public Task Back() => Shell.Current.GoToAsync(".."); public Task Home() => Shell.Current.GoToAsync(Routes.Home); public Task Open() => Shell.Current.GoToAsync("folder", new ShellNavigationQueryParameters { ["topic"] = Topic.Labs }); }',
      '| labResult',
    ],
  ])('%s', async (_, menu, expected) => {
    expect(await flow({ 'Folder.cs': page, 'Menu.cs': `using System;\n${menu}\n` })).toBe(expected);
  });
});
