import { expect, test } from 'vitest';
import { factsOf, unmark } from './code.ts';

const app = (section: string, use: string): string => `import HealthKit
@main struct Carebook: App { var body: some Scene { WindowGroup { EmptyView().task { await Records().start() } } } }
${section}
final class Records {
  let store = HKHealthStore()
  func start() async { ${use} }
}`;
const ASK = (set: string): string => `try? await store.requestAuthorization(toShare: [], read: ${set})`;

/** Each type that is asked for stands at a mark. */
test.each([
  [
    'a case that stands for several types: where each is named',
    app(
      `enum Section { case history
        var types: [HKSampleType] { switch self { case .history: return [HKClinicalType(↓.labResultRecord), HKClinicalType(↓.medicationRecord)] } } }`,
      ASK('Set(Section.history.types)'),
    ),
  ],
  [
    'a case that stands for one type: where the case is named',
    app(
      `enum Section { case labs, history
        var types: [HKSampleType] { switch self { case .labs: [HKClinicalType(.labResultRecord)]
          case .history: [HKClinicalType(↓.medicationRecord), HKClinicalType(↓.allergyRecord)] } } }`,
      ASK('Set(↓Section.labs.types + Section.history.types)'),
    ),
  ],
  [
    'all cases: at the declaration, or where each is named',
    app(
      `enum Section: CaseIterable { case ↓labs, history
        var types: [HKSampleType] { switch self { case .labs: [HKClinicalType(.labResultRecord)]
          case .history: [HKClinicalType(↓.medicationRecord), HKClinicalType(↓.allergyRecord)] } } }`,
      ASK('Set(Section.allCases.flatMap(\\.types))'),
    ),
  ],
  [
    'cases of cases: the last that stands for one',
    app(
      `enum Kind { case labs, notes
        var type: HKSampleType { switch self { case .labs: HKClinicalType(.labResultRecord)
          case .notes: HKClinicalType(.clinicalNoteRecord) } } }
      enum Section { case history
        var types: [HKSampleType] { switch self { case .history: [↓Kind.labs.type, ↓Kind.notes.type] } } }`,
      ASK('Set(Section.history.types)'),
    ),
  ],
  [
    'constants of a struct, as cases: where each is named',
    app(
      `struct Kind { let type: HKSampleType
        static let labs = Kind(type: HKClinicalType(.labResultRecord))
        static let notes = Kind(type: HKClinicalType(.clinicalNoteRecord))
        static let wanted: [Kind] = [↓.labs, ↓.notes] }`,
      ASK('Set(Kind.wanted.map(\\.type))'),
    ),
  ],
  [
    'constants of a struct, their types in a list',
    app(
      `struct Kind { let type: HKSampleType
        static let labs = Kind(type: HKClinicalType(.labResultRecord))
        static let notes = Kind(type: HKClinicalType(.clinicalNoteRecord)) }`,
      ASK('[↓Kind.labs.type, ↓Kind.notes.type]'),
    ),
  ],
  [
    'constants of a struct that stand for several: where each is named',
    app(
      `struct Kind { let types: [HKSampleType]
        static let history = Kind(types: [HKClinicalType(↓.labResultRecord), HKClinicalType(↓.medicationRecord)])
        static let notes = Kind(types: [HKClinicalType(.clinicalNoteRecord)])
        static let wanted: [Kind] = [.history, ↓.notes] }`,
      ASK('Set(Kind.wanted.flatMap(\\.types))'),
    ),
  ],
  [
    'types that each stand for one: where each is handed on',
    app(
      `protocol Kind { static var identifier: HKClinicalTypeIdentifier { get } }
      extension Kind { static var type: HKClinicalType { HKClinicalType(identifier) } }
      enum Labs: Kind { static let identifier = HKClinicalTypeIdentifier.labResultRecord }
      enum Notes: Kind { static let identifier = HKClinicalTypeIdentifier.clinicalNoteRecord }
      func all(_ kinds: any Kind.Type...) -> [HKSampleType] { kinds.map { $0.type } }`,
      ASK('Set(all(↓Labs.self, ↓Notes.self))'),
    ),
  ],
  [
    'a type that stands for several: where each is named',
    app(
      `protocol Kind { static var identifiers: [HKClinicalTypeIdentifier] { get } }
      enum Labs: Kind { static let identifiers: [HKClinicalTypeIdentifier] = [↓.labResultRecord, ↓.clinicalNoteRecord] }
      let kinds: [any Kind.Type] = [Labs.self]`,
      ASK('Set(kinds.flatMap { $0.identifiers }.map { HKClinicalType($0) })'),
    ),
  ],
  [
    'a `default` that several cases lead to',
    app(
      `enum Section { case labs, other, more
        var types: [HKSampleType] { switch self { case .labs: [HKClinicalType(.labResultRecord)]
          default: [HKClinicalType(↓.medicationRecord), HKClinicalType(↓.allergyRecord)] } } }`,
      ASK('Set(Section.other.types + Section.more.types)'),
    ),
  ],
])('%s', async (_, marked) => {
  const { text, marks } = unmark('App/App.swift', marked);
  const { requested } = await factsOf(text);
  const places = requested.map(({ at }) => `${at.file}:${at.line}:${at.column}`);
  const inOrder = (all: readonly string[]): string[] => [...new Set(all)].sort();
  expect(inOrder(places)).toEqual(inOrder(marks));
});

const READ = `func load(_ type: HKSampleType) { store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }`;

/** Each type that is read stands at a mark. */
test.each([
  [
    'a member of a type that stands for one: where it is handed to who reads',
    app(
      `enum Kinds { static let labs = HKClinicalType(.labResultRecord)
        static var notes: HKClinicalType { HKClinicalType(.clinicalNoteRecord) }
        static func visits() -> HKClinicalType { HKClinicalType(.procedureRecord) } }`,
      `load(↓Kinds.labs)
      load(↓Kinds.notes)
      load(↓Kinds.visits()) }
      ${READ}
      func end() {`,
    ),
  ],
  [
    'a member that stands for several: where each is named',
    app(
      `enum Kinds { static let all = [HKClinicalType(↓.labResultRecord), HKClinicalType(↓.clinicalNoteRecord)] }`,
      `read(Kinds.all) }
      ${READ}
      func read(_ types: [HKSampleType]) { for type in types { load(type) } }
      func end() {`,
    ),
  ],
  [
    'a member that is read where nothing is handed on: where it is named',
    app(
      `enum Kinds { static let labs = HKClinicalType(↓.labResultRecord) }`,
      `let type = Kinds.labs
      load(type) }
      ${READ}
      func end() {`,
    ),
  ],
])('%s', async (_, marked) => {
  const { text, marks } = unmark('App/App.swift', marked);
  const { read } = await factsOf(text);
  expect([...new Set(read.map(({ at }) => `${at.file}:${at.line}:${at.column}`))].sort()).toEqual([...marks].sort());
});

test('a class property of Objective-C: where it is handed to who reads', async () => {
  const kinds = `@implementation HKClinicalType (Kinds)
+ (HKClinicalType *)shots { return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord]; }
@end
@implementation Records
- (void)load:(HKClinicalType *)type {
  [[HKHealthStore new] executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *r, NSError *e) {}]];
}
- (void)start { [self load:↓HKClinicalType.shots]; }
- (void)again { [self load:↓[HKClinicalType shots]]; }
@end
`;
  const { text, marks } = unmark('App/Records.m', kinds);
  const { read } = await factsOf({ 'App/Records.m': text });
  expect([...new Set(read.map(({ at }) => `${at.file}:${at.line}:${at.column}`))].sort()).toEqual([...marks].sort());
});

/** Each type that is asked for stands at a mark of the first file. */
test.each<[string, string, Readonly<Record<string, string>>]>([
  [
    'JavaScript: members of an enum that are the keys of a table',
    'src/access.ts',
    {
      'src/access.ts':
        "import { requestAuthorization } from '@kingstinct/react-native-healthkit';\nimport { Kind, identifierOf } from './kinds';\nconst ASKED = [↓Kind.Labs, ↓Kind.Notes];\nexport const go = () => requestAuthorization(ASKED.map(identifierOf));\n",
      'src/kinds.ts':
        "export enum Kind { Labs = 'labs', Notes = 'notes' }\nconst IDENTIFIERS = { [Kind.Labs]: 'HKClinicalTypeIdentifierLabResultRecord', [Kind.Notes]: 'HKClinicalTypeIdentifierClinicalNoteRecord' } as const;\nexport const identifierOf = (kind: Kind) => IDENTIFIERS[kind];\n",
    },
  ],
  [
    'JavaScript: all keys of a table, at its entries',
    'src/access.ts',
    {
      'src/access.ts':
        "import { requestAuthorization } from '@kingstinct/react-native-healthkit';\nconst TABLE = { labs: ↓'HKClinicalTypeIdentifierLabResultRecord', notes: ↓'HKClinicalTypeIdentifierClinicalNoteRecord' } as const;\nexport const go = () => requestAuthorization(Object.values(TABLE));\n",
    },
  ],
  [
    'Dart: objects of a sealed class',
    'lib/access.dart',
    {
      'lib/access.dart':
        "import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';\nimport 'kinds.dart';\nconst asked = <Kind>[↓Labs(), ↓Notes()];\nFuture<void> go() => AppleHealthClinicalRecords().requestAuthorization(asked.map((it) => it.type).toList());\n",
      'lib/kinds.dart':
        "import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';\nsealed class Kind { const Kind(); }\nfinal class Labs extends Kind { const Labs(); }\nfinal class Notes extends Kind { const Notes(); }\nextension Type on Kind { ClinicalType get type => switch (this) { Labs() => ClinicalType.allergy, Notes() => ClinicalType.condition }; }\n",
    },
  ],
  [
    'C#: objects of a sealed class',
    'Access.cs',
    {
      'Access.cs':
        'using Foundation;\nusing HealthKit;\nnamespace App;\npublic class Access { static readonly Kind[] Asked = [↓new Labs(), ↓new Notes()]; public void Go() { new HKHealthStore().RequestAuthorizationToShare(new NSSet(), new NSSet(Asked.Select(Kinds.TypeOf).ToArray()), (ok, error) => { }); } }\n',
      'Kinds.cs':
        'using HealthKit;\nnamespace App;\npublic abstract record Kind;\npublic sealed record Labs : Kind;\npublic sealed record Notes : Kind;\npublic static class Kinds { public static HKObjectType TypeOf(Kind kind) => kind switch { Labs _ => HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord)!, Notes _ => HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ClinicalNoteRecord)!, _ => throw new Exception() }; }\n',
    },
  ],
])('%s', async (_, first, texts) => {
  const { text, marks } = unmark(first, texts[first] ?? '');
  const { requested, unresolved } = await factsOf({ ...texts, [first]: text });
  expect(unresolved).toEqual([]);
  expect(requested.map(({ at }) => `${at.file}:${at.line}:${at.column}`).sort()).toEqual(marks);
});

/** The place of each type that is asked for. */
test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'JavaScript: texts that another file gives names stand in the list that is asked for',
    {
      'src/kinds.ts':
        "export const labs = 'HKClinicalTypeIdentifierLabResultRecord';\nexport const shots = 'HKClinicalTypeIdentifierImmunizationRecord';\n",
      'src/ask.ts':
        "import { requestAuthorization } from '@kingstinct/react-native-healthkit';\nimport { labs, shots } from './kinds';\nexport const ask = () => requestAuthorization([\n  labs,\n  shots,\n]);\n",
    },
    ['src/ask.ts:5', 'src/ask.ts:4'],
  ],
  [
    'JavaScript: texts of the same file stand in the list, too',
    {
      'src/ask.ts':
        "import { requestAuthorization } from '@kingstinct/react-native-healthkit';\nconst labs = 'HKClinicalTypeIdentifierLabResultRecord';\nexport const ask = () => requestAuthorization([\n  labs,\n]);\n",
    },
    ['src/ask.ts:4'],
  ],
  [
    'JavaScript: what a list that is spread holds stands where it is written',
    {
      'src/kinds.ts':
        "export const ALL = [\n  'HKClinicalTypeIdentifierLabResultRecord',\n  'HKClinicalTypeIdentifierImmunizationRecord',\n];\n",
      'src/ask.ts':
        "import { requestAuthorization } from '@kingstinct/react-native-healthkit';\nimport { ALL } from './kinds';\nexport const ask = () => requestAuthorization([...ALL]);\n",
    },
    ['src/kinds.ts:3', 'src/kinds.ts:2'],
  ],
  [
    'C#: an entry of a table that a flag picks stands at the flag',
    {
      'Kinds.cs':
        'using HealthKit;\nnamespace App;\n[Flags]\npublic enum Scope { Shots = 1, Labs = 2 }\npublic static class Kinds {\n  static readonly (Scope Flag, HKClinicalTypeIdentifier Id)[] All = { (Scope.Shots, HKClinicalTypeIdentifier.ImmunizationRecord), (Scope.Labs, HKClinicalTypeIdentifier.LabResultRecord) };\n  public static void Ask(Scope scope) { var types = All.Where(it => scope.HasFlag(it.Flag)).Select(it => HKObjectType.GetClinicalType(it.Id)!).ToArray(); new HKHealthStore().RequestAuthorizationToShare(new NSSet(), new NSSet(types), (ok, error) => { }); }\n}\n',
      'Page.cs':
        'namespace App;\npublic class Page {\n  const Scope Wanted =\n    Scope.Shots |\n    Scope.Labs;\n  public void Go() { Kinds.Ask(Wanted); }\n}\n',
    },
    ['Page.cs:4', 'Page.cs:5'],
  ],
])('%s', async (_, files, expected) => {
  const { requested } = await factsOf(files);
  expect(requested.map(({ at }) => `${at.file}:${at.line}`)).toEqual(expected);
});
