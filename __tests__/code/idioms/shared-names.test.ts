/** Types that share a name: inside of other types, in files of their own, and as what protocols leave open. */
import { expect, test } from 'vitest';
import { factsOf, flow } from '../code.ts';

const HEAD = `import HealthKit
import SwiftUI
let store = HKHealthStore()
func load(_ type: HKClinicalType) async throws -> [HKClinicalRecord] {
  try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
}
`;
const APP = (body: string): string =>
  `\n@main struct Chart: App { var body: some Scene { WindowGroup { Text("").task { try? await store.requestAuthorization(toShare: [], read: [HKClinicalType(.labResultRecord), HKClinicalType(.medicationRecord)])\n${body} } } } }`;
const BOTH = 'labResult medication | labResult medication';
const ONE = 'labResult medication | labResult';

const rows: [string, string, string][] = [
  [
    'nested static',
    `enum Labs { enum Constants { static let type = HKClinicalType(.labResultRecord) }
 static func go() async { _ = try? await load(Constants.type) } }
enum Meds { enum Constants { static let type = HKClinicalType(.medicationRecord) }
 static func go() async { _ = try? await load(Constants.type) } }${APP('await Labs.go(); await Meds.go()')}`,
    BOTH,
  ],
  [
    'nested static by outer',
    `enum Labs { enum Constants { static let type = HKClinicalType(.labResultRecord) } }
enum Meds { enum Constants { static let type = HKClinicalType(.medicationRecord) } }` +
      APP('_ = try? await load(Labs.Constants.type); _ = try? await load(Meds.Constants.type)'),
    BOTH,
  ],
  [
    'nested state',
    `struct LabsFeature { struct State { var type = HKClinicalType(.labResultRecord) }
 func go(_ state: State) async { _ = try? await load(state.type) } }
struct MedsFeature { struct State { var type = HKClinicalType(.medicationRecord) }
 func go(_ state: State) async { _ = try? await load(state.type) } }` +
      APP('await LabsFeature().go(LabsFeature.State()); await MedsFeature().go(.init())'),
    BOTH,
  ],
  [
    'nested kind enum',
    `final class Labs { enum Kind: CaseIterable { case only
 var type: HKClinicalType { HKClinicalType(.labResultRecord) } }
 func go() async { for k in Kind.allCases { _ = try? await load(k.type) } } }
final class Meds { enum Kind: CaseIterable { case only
 var type: HKClinicalType { HKClinicalType(.medicationRecord) } }
 func go() async { for k in Kind.allCases { _ = try? await load(k.type) } } }` +
      APP('await Labs().go(); await Meds().go()'),
    BOTH,
  ],
  [
    'nested method',
    `struct LabsView { struct Loader { func go() async { _ = try? await load(HKClinicalType(.labResultRecord)) } }
 func run() async { await Loader().go() } }
struct MedsView { struct Loader { func go() async { _ = try? await load(HKClinicalType(.medicationRecord)) } }
 func run() async { await Loader().go() } }${APP('await LabsView().run(); await MedsView().run()')}`,
    BOTH,
  ],
  [
    'associated alias twice',
    `protocol Entry { static var id: HKClinicalTypeIdentifier { get } }
struct Lab: Entry { static let id = HKClinicalTypeIdentifier.labResultRecord }
struct Med: Entry { static let id = HKClinicalTypeIdentifier.medicationRecord }
protocol Topic { associatedtype E: Entry }
enum LabTopic: Topic { typealias E = Lab }
enum MedTopic: Topic { typealias E = Med }
struct Fetcher<E: Entry> { func go() async { _ = try? await load(HKClinicalType(E.id)) } }
struct Pane<T: Topic> { let fetcher = Fetcher<T.E>()
 func run() async { await fetcher.go() } }${APP('await Pane<LabTopic>().run(); await Pane<MedTopic>().run()')}`,
    BOTH,
  ],
  [
    'associated alias twice, one',
    `protocol Entry { static var id: HKClinicalTypeIdentifier { get } }
struct Lab: Entry { static let id = HKClinicalTypeIdentifier.labResultRecord }
struct Med: Entry { static let id = HKClinicalTypeIdentifier.medicationRecord }
protocol Topic { associatedtype E: Entry }
enum LabTopic: Topic { typealias E = Lab }
enum MedTopic: Topic { typealias E = Med }
struct Fetcher<E: Entry> { func go() async { _ = try? await load(HKClinicalType(E.id)) } }
struct Pane<T: Topic> { let fetcher = Fetcher<T.E>()
 func run() async { await fetcher.go() } }${APP('await Pane<LabTopic>().run()')}`,
    ONE,
  ],
  [
    'associated in extension',
    `protocol Entry { static var id: HKClinicalTypeIdentifier { get } }
struct Lab: Entry { static let id = HKClinicalTypeIdentifier.labResultRecord }
struct Med: Entry { static let id = HKClinicalTypeIdentifier.medicationRecord }
protocol Feature { associatedtype E: Entry }
extension Feature { func go() async { _ = try? await load(HKClinicalType(E.id)) } }
struct LabFeature: Feature { typealias E = Lab }
struct MedFeature: Feature { typealias E = Med }${APP('await LabFeature().go(); await MedFeature().go()')}`,
    BOTH,
  ],
  [
    'associated in extension, one',
    `protocol Entry { static var id: HKClinicalTypeIdentifier { get } }
struct Lab: Entry { static let id = HKClinicalTypeIdentifier.labResultRecord }
struct Med: Entry { static let id = HKClinicalTypeIdentifier.medicationRecord }
protocol Feature { associatedtype E: Entry }
extension Feature { func go() async { _ = try? await load(HKClinicalType(E.id)) } }
struct LabFeature: Feature { typealias E = Lab }
struct MedFeature: Feature { typealias E = Med }${APP('await LabFeature().go()')}`,
    ONE,
  ],
  [
    'associated nested type',
    `protocol Entry { static var id: HKClinicalTypeIdentifier { get } }
protocol Feature { associatedtype E: Entry }
extension Feature { func go() async { _ = try? await load(HKClinicalType(E.id)) } }
struct LabFeature: Feature { struct E: Entry { static let id = HKClinicalTypeIdentifier.labResultRecord } }
struct MedFeature: Feature { struct E: Entry { static let id = HKClinicalTypeIdentifier.medicationRecord } }` +
      APP('await LabFeature().go(); await MedFeature().go()'),
    BOTH,
  ],
  [
    'associated by generic function',
    `protocol Entry { static var id: HKClinicalTypeIdentifier { get } }
struct Lab: Entry { static let id = HKClinicalTypeIdentifier.labResultRecord }
struct Med: Entry { static let id = HKClinicalTypeIdentifier.medicationRecord }
protocol Topic { associatedtype E: Entry }
enum LabTopic: Topic { typealias E = Lab }
enum MedTopic: Topic { typealias E = Med }
func run<T: Topic>(_ topic: T.Type) async { _ = try? await load(HKClinicalType(T.E.id)) }` +
      APP('await run(LabTopic.self); await run(MedTopic.self)'),
    BOTH,
  ],
  [
    'associated inferred by property',
    `protocol Entry { static var id: HKClinicalTypeIdentifier { get } }
struct Lab: Entry { static let id = HKClinicalTypeIdentifier.labResultRecord }
struct Med: Entry { static let id = HKClinicalTypeIdentifier.medicationRecord }
protocol Feature { associatedtype E: Entry
 var rows: [E] { get } }
extension Feature { func go() async { _ = try? await load(HKClinicalType(E.id)) } }
struct LabFeature: Feature { var rows: [Lab] = [] }
struct MedFeature: Feature { var rows: [Med] = [] }${APP('await LabFeature().go(); await MedFeature().go()')}`,
    BOTH,
  ],
  [
    'generic stored closure',
    `struct Repo<T: RecordKind> { let fetch: () async -> Void = { _ = try? await load(HKClinicalType(T.id)) } }
protocol RecordKind { static var id: HKClinicalTypeIdentifier { get } }
enum Lab: RecordKind { static let id = HKClinicalTypeIdentifier.labResultRecord }
enum Med: RecordKind { static let id = HKClinicalTypeIdentifier.medicationRecord }${APP('await Repo<Lab>().fetch()')}`,
    ONE,
  ],
  [
    'extended elsewhere',
    `enum Labs { enum Kind {} }
enum Meds { enum Kind {} }
extension Labs.Kind { static let type = HKClinicalType(.labResultRecord) }
extension Meds.Kind { static let type = HKClinicalType(.medicationRecord) }` +
      APP('_ = try? await load(Labs.Kind.type); _ = try? await load(Meds.Kind.type)'),
    BOTH,
  ],
  [
    'declared in extensions',
    `enum Labs {}
enum Meds {}
extension Labs { struct Row { let type = HKClinicalType(.labResultRecord) } }
extension Meds { struct Row { let type = HKClinicalType(.medicationRecord) }
 static func go() async { _ = try? await load(Row().type) } }` +
      APP('_ = try? await load(Labs.Row().type); await Meds.go()'),
    BOTH,
  ],
  [
    'inherited',
    `class Base { enum Kind { static let type = HKClinicalType(.labResultRecord) } }
final class Labs: Base { func go() async { _ = try? await load(Kind.type) } }
enum Kind { static let type = HKClinicalType(.medicationRecord) }${APP('await Labs().go()')}`,
    ONE,
  ],
  [
    'beside one of no type',
    `enum Kind { static let type = HKClinicalType(.labResultRecord) }
enum Meds { enum Kind { static let type = HKClinicalType(.medicationRecord) } }` +
      APP('_ = try? await load(Kind.type)'),
    ONE,
  ],
  [
    'a type parameter of that name',
    `enum Labs { enum Kind { static let type = HKClinicalType(.labResultRecord) } }
enum Meds { enum Kind { static let type = HKClinicalType(.medicationRecord) } }
protocol Typed { static var type: HKClinicalType { get } }
extension Labs.Kind: Typed {}
struct Repo<Kind: Typed> { func go() async { _ = try? await load(Kind.type) } }${APP('await Repo<Labs.Kind>().go()')}`,
    ONE,
  ],
  [
    'cases',
    `struct Labs { enum Kind: CaseIterable { case a, b
 var type: HKClinicalType { switch self { case .a, .b: HKClinicalType(.labResultRecord) } } }
 let kind: Kind
 func go() async { _ = try? await load(kind.type) } }
struct Meds { enum Kind: CaseIterable { case a, b
 var type: HKClinicalType { switch self { case .a, .b: HKClinicalType(.medicationRecord) } } }
 let kind: Kind
 func go() async { _ = try? await load(kind.type) } }${APP('await Labs(kind: .a).go(); await Meds(kind: .b).go()')}`,
    BOTH,
  ],
];
test.each(rows)('%s', async (_, code, want) => {
  expect(await flow(HEAD + code)).toBe(want);
});

test('each file has a type of its own', async () => {
  const own = (type: string, name: string): string =>
    `import HealthKit\nprivate enum Constants { static let type = HKClinicalType(.${type}) }\nenum ${name} { static func go() async { _ = try? await load(Constants.type) } }\n`;
  const files = {
    'App/App.swift': HEAD + APP('await Labs.go(); await Meds.go()'),
    'App/Labs.swift': own('labResultRecord', 'Labs'),
    'App/Meds.swift': own('medicationRecord', 'Meds'),
  };
  expect(await flow(files)).toBe(BOTH);
});

test('a record in one of them is in no other', async () => {
  const code = `${HEAD}import Mixpanel
enum Labs { struct Row { var name = "" } }
enum Draft { struct Row { var name = "" } }
func read() async { var rows: [Labs.Row] = []
 for record in (try? await load(HKClinicalType(.labResultRecord))) ?? [] { rows.append(Labs.Row(name: record.displayName)) }
 USE }${APP('await read()')}`;
  const told = async (use: string): Promise<number> => (await factsOf(code.replace('USE', use))).flows.length;
  expect(await told('Mixpanel.mainInstance().track(event: rows[0].name)')).toBe(1);
  expect(await told('Mixpanel.mainInstance().track(event: Draft.Row(name: "x").name)')).toBe(0);
});

const GENERIC = `protocol Entry { static var id: HKClinicalTypeIdentifier { get } }
struct Lab: Entry { static let id = HKClinicalTypeIdentifier.labResultRecord }
struct Med: Entry { static let id = HKClinicalTypeIdentifier.medicationRecord }
protocol Topic { associatedtype E: Entry }
enum LabTopic: Topic { typealias E = Lab }
enum MedTopic: Topic { typealias E = Med }
struct Fetcher<E: Entry> { let store: HKHealthStore
  func go() async { _ = try? await load(HKClinicalType(E.id)) } }
struct Pane<T: Topic>: View { private let fetcher = Fetcher<T.E>(store: HKHealthStore())
  var body: some View { Text("").task { await fetcher.go() } } }
`;
const TABS = (tabs: string): string => `import SwiftUI
@main struct Chart: App { var body: some Scene { WindowGroup { TabView { ${tabs} } } } }
`;
const ASK =
  'func ask() async throws { try await store.requestAuthorization(toShare: [], read: [HKClinicalType(Lab.id), HKClinicalType(Med.id)]) }\n';

test.each([
  ['both', 'Tab("Labs") { Pane<LabTopic>() }\n Tab("Medications") { Pane<MedTopic>() }', BOTH],
  ['one', 'Tab("Labs") { Pane<LabTopic>() }', ONE],
])('views that are told their topic in a file that names no type of HealthKit: %s', async (_, tabs, want) => {
  expect(await flow({ 'App/Panes.swift': HEAD + ASK + GENERIC, 'App/Chart.swift': TABS(tabs) })).toBe(want);
});

test('a generic type that is made without saying of what: of those that a declaration names', async () => {
  const code = `${HEAD}
protocol Entry { static var id: HKClinicalTypeIdentifier { get } }
struct Lab: Entry { static let id = HKClinicalTypeIdentifier.labResultRecord }
struct Med: Entry { static let id = HKClinicalTypeIdentifier.medicationRecord }
struct Repository<Kind: Entry> { let store: HKHealthStore
  func go() async { _ = try? await load(HKClinicalType(Kind.id)) } }
final class Resolver { private var made: [ObjectIdentifier: () -> Any] = [:]
  func register<Service>(_ type: Service.Type, _ make: @escaping () -> Service) { made[ObjectIdentifier(type)] = make }
  func resolve<Service>(_ type: Service.Type) -> Service { made[ObjectIdentifier(type)]?() as! Service } }
final class Model { let labs: Repository<Lab>; let meds: Repository<Med>
  init(labs: Repository<Lab>, meds: Repository<Med>) { self.labs = labs; self.meds = meds }
  func go() async { await labs.go(); await meds.go() } }
func live() -> Model { let resolver = Resolver()
  resolver.register(Repository<Lab>.self) { Repository(store: store) }
  resolver.register(Repository<Med>.self) { Repository(store: store) }
  return Model(labs: resolver.resolve(Repository<Lab>.self), meds: resolver.resolve(Repository<Med>.self)) }${APP('await live().go()')}`;
  expect(await flow(code)).toBe(BOTH);
});
