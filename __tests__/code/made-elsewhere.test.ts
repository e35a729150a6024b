import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

/** The file that names HealthKit's types; the others of each app name none, and are read only where they matter. */
const STORE = `import HealthKit
enum Kind: String, CaseIterable { case allergies, labs
  var id: HKClinicalTypeIdentifier { switch self { case .allergies: .allergyRecord; case .labs: .labResultRecord } } }
final class RecordStore {
  private let store = HKHealthStore()
  private let types: Set<HKObjectType> = [HKClinicalType(.allergyRecord), HKClinicalType(.labResultRecord)]
  func askForRecords() async throws { try await store.requestAuthorization(toShare: [], read: types) }
  func records(of type: HKClinicalType) async throws -> [HKClinicalRecord] {
    try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
  }
  func fetch(_ kind: Kind) async throws -> [HKClinicalRecord] { try await records(of: HKClinicalType(kind.id)) }
  func fetch(named name: String) async throws -> [HKClinicalRecord] {
    guard let kind = Kind(rawValue: name) else { return [] }
    return try await fetch(kind)
  }
}
`;
const MAIN = 'import SwiftUI\n@main struct Main: App { var body: some Scene { WindowGroup { Home() } } }\n';

const app = (more: Readonly<Record<string, string>>): Record<string, string> => ({
  'App/RecordStore.swift': STORE,
  'App/Main.swift': MAIN,
  ...more,
});

describe('objects that are made in a file that names no HealthKit', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'a model gets its store from the screen',
      {
        'App/Keeper.swift':
          'import HealthKit\nfinal class Keeper { func keep(_ records: [HKClinicalRecord]) { for record in records { save(record) } } }',
        'App/Model.swift':
          'final class Model { let records: RecordStore; let keeper = Keeper(); init(records: RecordStore) { self.records = records }\n func load() async { try? await records.askForRecords(); keeper.keep((try? await records.fetch(.allergies)) ?? []) } }',
        'App/Home.swift':
          'struct Home: View { @State var model = Model(records: RecordStore()); var body: some View { Text("x").task { await model.load() } } }',
      },
      'allergy labResult | allergy',
    ],
    [
      'a function gets the store',
      {
        'App/Loader.swift':
          'import HealthKit\nenum Loader { static func load(with store: RecordStore) async { try? await store.askForRecords(); _ = try? await store.fetch(.labs); _ = HKQuery.self } }',
        'App/Home.swift':
          'struct Home: View { let store = RecordStore(); var body: some View { Text("x").task { await Loader.load(with: store) } } }',
      },
      'allergy labResult | labResult',
    ],
    [
      'a class with an initialiser that takes a kind',
      {
        'App/Model.swift':
          'final class Model { let kind: Kind; let store: RecordStore; init(kind: Kind, store: RecordStore) { self.kind = kind; self.store = store }\n func load() async { try? await store.askForRecords(); _ = try? await store.fetch(kind) } }',
        'App/Home.swift':
          'struct Home: View { @State var model = Model(kind: .labs, store: RecordStore()); var body: some View { Text("x").task { await model.load() } } }',
      },
      'allergy labResult | labResult',
    ],
    [
      'a struct with an initialiser that takes a kind',
      {
        'App/Screen.swift':
          'struct Screen: View { let kind: Kind; let store: RecordStore; init(_ kind: Kind, store: RecordStore) { self.kind = kind; self.store = store }\n var body: some View { Text("x").task { try? await store.askForRecords(); _ = try? await store.fetch(kind) } } }',
        'App/Home.swift': 'struct Home: View { var body: some View { Screen(.labs, store: RecordStore()) } }',
      },
      'allergy labResult | labResult',
    ],
    [
      'a name passed on through four files',
      {
        'App/A.swift':
          'final class Repository { let store = RecordStore(); func ask() async { try? await store.askForRecords() }; func load(name: String) async { _ = try? await store.fetch(named: name) } }',
        'App/B.swift':
          'final class Service { let repository = Repository(); func bring(by title: String) async { await repository.load(name: title) } }',
        'App/C.swift':
          'final class Model { let service = Service(); func open(item: String) async { await service.bring(by: item) } }',
        'App/D.swift':
          'final class Coordinator { let model = Model(); func show(page: String) async { await model.open(item: page) } }',
        'App/Home.swift':
          'struct Home: View { let coordinator = Coordinator(); var body: some View { Text("x").task { await coordinator.show(page: "labs") } } }',
      },
      'allergy labResult | labResult',
    ],
    [
      'a store made by a container',
      {
        'App/Model.swift':
          'final class Model { let store: RecordStore; init(store: RecordStore) { self.store = store }\n func load() async { try? await store.askForRecords(); _ = try? await store.fetch(.labs) } }',
        'App/Home.swift':
          'let container = Container()\nfunc register() { container.register(RecordStore.self) { _ in RecordStore() }; container.register(Model.self) { r in Model(store: r.resolve(RecordStore.self)!) } }\nstruct Home: View { let model = container.resolve(Model.self)!; var body: some View { Text("x").task { await model.load() } } }',
      },
      'allergy labResult | labResult',
    ],
    [
      'a property wrapper that injects',
      {
        'App/Model.swift':
          'final class Model { @Injected(\\.records) private var store: RecordStore\n func load() async { try? await store.askForRecords(); _ = try? await store.fetch(.labs) } }',
        'App/Home.swift':
          'struct Home: View { @StateObject var model = Model(); var body: some View { Text("x").task { await model.load() } } }',
      },
      'allergy labResult | labResult',
    ],
    [
      'a dependency without an annotated type',
      {
        'App/Model.swift':
          'final class Model { @Dependency(\\.records) var store\n func load() async { try? await store.askForRecords(); _ = try? await store.fetch(.labs) } }',
        'App/Home.swift':
          'struct Home: View { @StateObject var model = Model(); var body: some View { Text("x").task { await model.load() } } }',
      },
      'allergy labResult | labResult',
    ],
    [
      'a dependency by its type',
      {
        'App/Model.swift':
          'final class Model: Module, DefaultInitializable { @Dependency(RecordStore.self) private var store\n func load() async { try? await store.askForRecords(); _ = try? await store.fetch(.labs) } }',
        'App/Home.swift':
          'struct Home: View { @Environment(Model.self) var model; var body: some View { Text("x").task { await model.load() } } }',
      },
      'allergy labResult | labResult',
    ],
    [
      'a protocol and who is made for it',
      {
        'App/Model.swift':
          'protocol Storing { func askForRecords() async throws; func fetch(_ kind: Kind) async throws -> [HKClinicalRecord] }\nextension RecordStore: Storing {}\nfinal class Model { let store: Storing; init(store: Storing) { self.store = store }\n func load() async { try? await store.askForRecords(); _ = try? await store.fetch(.labs) } }',
        'App/Home.swift':
          'struct Home: View { @State var model = Model(store: RecordStore()); var body: some View { Text("x").task { await model.load() } } }',
      },
      'allergy labResult | labResult',
    ],
    [
      'a view controller of a storyboard',
      {
        'App/List.swift':
          'import UIKit\nfinal class ListController: UITableViewController { var store: RecordStore!\n @IBAction func refresh(_ sender: Any) { Task { try? await store.askForRecords(); _ = try? await store.fetch(.labs) } } }',
        'App/Home.swift':
          'import UIKit\nfinal class HomeController: UIViewController { override func prepare(for segue: UIStoryboardSegue, sender: Any?) { (segue.destination as? ListController)?.store = RecordStore() } }',
      },
      'allergy labResult | labResult',
    ],
    [
      'a background task',
      {
        'App/Refresh.swift':
          'import BackgroundTasks\nfinal class Refresh { let store: RecordStore; init(store: RecordStore) { self.store = store }\n func register() { BGTaskScheduler.shared.register(forTaskWithIdentifier: "x", using: nil) { task in self.handle(task as! BGAppRefreshTask) } }\n private func handle(_ task: BGAppRefreshTask) { Task { try? await store.askForRecords(); _ = try? await store.fetch(.labs) } } }',
        'App/Home.swift':
          'final class Delegate: NSObject, UIApplicationDelegate { func application(_ application: UIApplication, didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]?) -> Bool { Refresh(store: RecordStore()).register(); return true } }',
      },
      'allergy labResult | labResult',
    ],
  ])('%s', async (_, more, expected) => {
    expect(await flow(app(more))).toBe(expected);
  });
});

/** What decides which types are read stands in a file that names no HealthKit. */
describe('who is called on, in a file that names no HealthKit', () => {
  const ask =
    'HKHealthStore().requestAuthorization(toShare: [], read: Set(all.map { HKClinicalType($0) })) { _, _ in }';
  const read = (type: string): string =>
    `HKHealthStore().execute(HKSampleQuery(sampleType: ${type}, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })`;
  const asks = `let all: [HKClinicalTypeIdentifier] = [.allergyRecord, .labResultRecord]\nfunc ask() { ${ask} }`;
  test.each<[string, string, Record<string, string>]>([
    [
      'a generic type and what it is bound to',
      `protocol Kind { static var type: HKClinicalType { get } }
enum Allergies: Kind { static let type = HKClinicalType(.allergyRecord) }
enum Labs: Kind { static let type = HKClinicalType(.labResultRecord) }
final class Repository<K: Kind> { func load() { ${read('K.type')} } }`,
      { 'App/Model.swift': 'struct Model { var labs: Repository<Labs> { .init() }\n func go() { labs.load() } }' },
    ],
    [
      'a protocol whose extension reads',
      `protocol Source { var type: HKClinicalType { get } }
extension Source { func load() { ${read('type')} } }
struct Allergies: Source { let type = HKClinicalType(.allergyRecord) }
struct Labs: Source { let type = HKClinicalType(.labResultRecord) }`,
      { 'App/Model.swift': 'func labs() -> some Source { Labs() }\nfunc go() { labs().load() }' },
    ],
    [
      'a class of which another overrides a part',
      `class Source { var type: HKClinicalType { HKClinicalType(.allergyRecord) }\n func load() { ${read('type')} } }
final class Labs: Source { override var type: HKClinicalType { HKClinicalType(.labResultRecord) } }`,
      { 'App/Model.swift': 'func go() { Labs().load() }' },
    ],
    [
      'a class above by another name',
      `class Source { var type: HKClinicalType { HKClinicalType(.allergyRecord) }\n func load() { ${read('type')} } }
final class Labs: Above { override var type: HKClinicalType { HKClinicalType(.labResultRecord) } }`,
      { 'App/Above.swift': 'typealias Above = Source', 'App/Model.swift': 'func go() { Labs().load() }' },
    ],
    [
      'a static member of the type that a parameter has',
      `func load(_ request: Request) { ${read('request.type')} }\nfunc go() { load(.one(HKClinicalType(.labResultRecord))) }`,
      {
        'App/Request.swift':
          'struct Request { let type: HKClinicalType\n static func one(_ type: HKClinicalType) -> Request { Request(type: type) } }',
      },
    ],
  ])('%s', async (_, code, more) => {
    const files = {
      'App/Ask.swift': `import HealthKit\n@main struct Main { static func main() {} }\n${asks}\n`,
      'App/Read.swift': `import HealthKit\n${code}\n`,
      ...more,
    };
    expect(await flow(files)).toBe('allergy labResult | labResult');
  });
});

test('a class of Objective-C whose header names a type is read where it is implemented', async () => {
  const config =
    '@property (nonatomic, copy, readonly) NSArray<HKClinicalTypeIdentifier> *kinds;\n+ (instancetype)configWithBlock:(void (NS_NOESCAPE ^)(Builder *builder))block;';
  expect(
    await flow({
      'App/Builder.h': `#import <HealthKit/HealthKit.h>\n@interface Builder : NSObject\n@property (nonatomic, copy) NSArray<HKClinicalTypeIdentifier> *kinds;\n@end\n@interface Config : NSObject\n${config}\n@end\n`,
      'App/Made.m':
        '#import "Builder.h"\n@implementation Builder\n@end\n@implementation Config\n+ (instancetype)configWithBlock:(void (NS_NOESCAPE ^)(Builder *builder))block { Builder *builder = [Builder new]; block(builder); return [[self alloc] initWithBuilder:builder]; }\n- (instancetype)initWithBuilder:(Builder *)builder { if ((self = [super init])) { _kinds = [builder.kinds copy]; } return self; }\n@end\n',
      'App/AppDelegate.m': `#import "Builder.h"
@implementation AppDelegate
- (void)start {
  Config *config = [Config configWithBlock:^(Builder *builder) { builder.kinds = @[HKClinicalTypeIdentifierLabResultRecord]; }];
  NSMutableSet *types = [NSMutableSet set];
  for (HKClinicalTypeIdentifier kind in config.kinds) { [types addObject:[HKObjectType clinicalTypeForIdentifier:kind]]; }
  [[HKHealthStore new] requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL ok, NSError *e) { }];
}
@end
`,
      'App/main.m': 'int main(int argc, char *argv[]) { return UIApplicationMain(argc, argv, nil, nil); }\n',
    }),
  ).toBe('labResult |');
});

test('who calls a factory passes what its closure takes, in a file that names no HealthKit', async () => {
  expect(
    await flow(
      app({
        'App/Container+App.swift':
          'import FactoryKit\nprotocol Feed { func load() async throws }\nstruct LiveFeed: Feed { let kind: Kind\n func load() async throws { _ = try await RecordStore().fetch(kind) } }\nextension Container { var feed: ParameterFactory<Kind, any Feed> { self { kind in LiveFeed(kind: kind) } } }',
        'App/Home.swift':
          'import FactoryKit\nfinal class Model { let feed: any Feed\n init(feed: any Feed = Container.shared.feed(.labs)) { self.feed = feed }\n func appear() async { try? await RecordStore().askForRecords(); try? await feed.load() } }\nstruct Home: View { @State private var model = Model()\n var body: some View { Text("x").task { await model.appear() } } }',
      }),
    ),
  ).toBe('allergy labResult | labResult');
});
