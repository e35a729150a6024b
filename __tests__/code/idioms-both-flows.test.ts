import { describe, expect, test } from 'vitest';
import { factsOf, flow } from './code.ts';

/** One idiom a row, twice: clinical types come through it, and what is read of them. `TYPE` is an identifier's type,
 *  `VALUE` one that is asked for and read. */
const STORE = `
import HealthKit
@main struct Main { static func main() {} }
let store = HKHealthStore()
func ask(_ types: Set<HKObjectType>) async throws {
    try await store.requestAuthorization(toShare: [], read: types)
}
func read(_ type: HKClinicalType) async throws -> [HKClinicalRecord] {
    try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
}
`;

/** Without the function that reads. */
const ASKS = STORE.slice(0, STORE.indexOf('func read'));

const types = (code: string, input = {}): Promise<string> =>
  flow({ 'App/Store.swift': STORE, 'App/Use.swift': `import HealthKit\n${code}` }, input);

describe('what Self and static members mean', () => {
  const SOURCE = 'protocol Source { static var kinds: Set<HKClinicalTypeIdentifier> { get } }';
  const LABS = 'struct Labs: Source { static let kinds: Set<HKClinicalTypeIdentifier> = [.labResultRecord] }';
  const SHOTS = 'struct Shots: Source { static let kinds: Set<HKClinicalTypeIdentifier> = [.immunizationRecord] }';

  test.each([
    ['Self in a protocol extension', `for kind in Self.kinds { _ = try await read(HKClinicalType(kind)) }`],
    ['type(of: self)', `for kind in type(of: self).kinds { _ = try await read(HKClinicalType(kind)) }`],
    ['Self, called', `for kind in Self.made() { _ = try await read(HKClinicalType(kind)) }`],
  ])('%s is the type of what it is called on', async (_, body) => {
    const code = `${SOURCE}
extension Source { static func made() -> Set<HKClinicalTypeIdentifier> { kinds }
  func load() async throws { ${body} } }
${LABS}
${SHOTS}
func go() async throws {
  let sources: [any Source] = [Labs()]
  try await ask([HKClinicalType(.labResultRecord)])
  for source in sources { try await source.load() }
}`;
    expect(await types(code)).toBe('labResult | labResult');
  });

  test('a static member that a protocol extension gives is of the type it is read of', async () => {
    const code = `protocol Resource { static var id: HKClinicalTypeIdentifier { get } }
extension Resource { static var type: HKClinicalType { HKClinicalType(id) } }
enum Lab: Resource { static let id = HKClinicalTypeIdentifier.labResultRecord }
enum Shot: Resource { static let id = HKClinicalTypeIdentifier.immunizationRecord }
func go() async throws { try await ask([Lab.type, Shot.type])
  _ = try await read(Lab.type) }`;
    expect(await types(code)).toBe('immunization labResult | labResult');
  });

  test.each(['type()', 'self.type()'])('%s is what the object itself has', async (call) => {
    const code = `class Base { func type() -> HKClinicalType { fatalError() }
  func load() async throws { _ = try await read(${call}) } }
final class Labs: Base { override func type() -> HKClinicalType { HKClinicalType(.labResultRecord) } }
final class Shots: Base { override func type() -> HKClinicalType { HKClinicalType(.immunizationRecord) } }
func go() async throws { try await ask([HKClinicalType(.labResultRecord)])
  try await Labs().load() }`;
    expect(await types(code)).toBe('labResult | labResult');
  });

  test('a class variable that a subclass overrides', async () => {
    const code = `class Base { class var id: HKClinicalTypeIdentifier { .labResultRecord }
  func load() async throws { _ = try await read(HKClinicalType(Self.id)) } }
final class Shots: Base { override class var id: HKClinicalTypeIdentifier { .immunizationRecord } }
func go() async throws { try await ask([HKClinicalType(.immunizationRecord)])
  try await Shots().load() }`;
    expect(await types(code)).toBe('immunization | immunization');
  });
});

test.each([
  ['the type', 'HKClinicalTypeIdentifier', ''],
  ['an alias', 'ClinicalID', 'typealias ClinicalID = HKClinicalTypeIdentifier'],
  ['an alias of an alias', 'ID', 'typealias ID = ClinicalID\ntypealias ClinicalID = HKClinicalTypeIdentifier'],
])('members in an extension of %s', async (_, name, alias) => {
  const code = `extension ${name} { var type: HKClinicalType { HKClinicalType(self) }
  var predicate: HKSamplePredicate<HKClinicalRecord> { .clinicalRecord(type: type) } }
let ids: [${name}] = [.allergyRecord]
func go() async throws { try await ask(Set(ids.map(\\.type)))
  _ = try await HKSampleQueryDescriptor(predicates: ids.map(\\.predicate), sortDescriptors: []).result(for: store) }
${alias}`;
  expect(await types(code)).toBe('allergy | allergy');
});

describe('conditional compilation', () => {
  test.each([
    ['os(iOS)', 'allergy? labResult | allergy? labResult'],
    ['!os(macOS)', 'allergy? labResult | allergy? labResult'],
    ['os(macOS)', 'allergy labResult? | allergy labResult?'],
    ['canImport(HealthKit)', 'allergy? labResult | allergy? labResult'],
    ['BETA', 'allergy labResult | allergy labResult'],
  ])('a let in both branches of #if %s', async (condition, expected) => {
    const code = `func go() async throws {
    #if ${condition}
    let wanted = HKClinicalType(.labResultRecord)
    #else
    let wanted = HKClinicalType(.allergyRecord)
    #endif
    try await ask([wanted])
    _ = try await read(wanted)
}`;
    expect(await types(code)).toBe(expected);
  });

  test('a let that another hides later is not that one', async () => {
    const code = `func go() async throws {
    let wanted = HKClinicalType(.labResultRecord)
    #if os(iOS)
    do { let wanted = HKClinicalType(.allergyRecord)
      _ = try await read(wanted) }
    #endif
    try await ask([wanted])
}`;
    expect(await types(code)).toBe('labResult | allergy');
  });
});

describe('an enum made of a text', () => {
  const KIND = `enum Kind: String { case steps, labs, shots }
func type(for kind: Kind) -> HKSampleType {
  switch kind {
  case .steps: HKQuantityType(.stepCount)
  case .labs: HKClinicalType(.labResultRecord)
  case .shots: HKClinicalType(.immunizationRecord)
  }
}
func go(share: Kind, kind: Kind) async throws {
  try await store.requestAuthorization(toShare: [type(for: share)], read: [type(for: kind)])
}`;

  test('that others choose: nothing is certain, and nothing is shared', async () => {
    const code = `${KIND}
import WebKit
final class Bridge: NSObject, WKScriptMessageHandler {
  func userContentController(_ controller: WKUserContentController, didReceive message: WKScriptMessage) {
  guard let body = message.body as? [String: String], let share = Kind(rawValue: body["share"] ?? ""), let kind = Kind(rawValue: body["read"] ?? "") else { return }
  Task { try await go(share: share, kind: kind) } } }`;
    const { requested, shared, unresolved } = await factsOf({
      'App/Store.swift': STORE,
      'App/Use.swift': `import HealthKit\n${code}`,
    });
    expect([requested.length, shared.length, unresolved.length > 0]).toEqual([0, 0, true]);
  });

  test('that stands there', async () => {
    const code = `${KIND}
func start() async throws { try await go(share: Kind(rawValue: "steps")!, kind: Kind(rawValue: "shots")!) }`;
    expect(await types(code)).toBe('immunization |');
  });
});

describe('what an enum carries', () => {
  const ROUTE = `enum Route: Hashable { case records(HKClinicalTypeIdentifier, title: String), settings }`;
  const load = '_ = try await read(HKClinicalType(id))';

  test.each([
    ['if case', `if case .records(let id, _) = route { ${load} }`],
    ['if case let', `if case let .records(id, title: _) = route { ${load} }`],
    [
      'if case, and another condition',
      `if case .records(let id, _) = route, store.supportsHealthRecords() { ${load} }`,
    ],
    ['guard case', `guard case .records(let id, let title) = route else { return }\n print(title)\n ${load}`],
    ['for case', `for case .records(let id, _) in [route] { ${load} }`],
    ['switch', `switch route { case .records(let id, _): ${load}\n case .settings: break }`],
  ])('%s', async (_, body) => {
    const code = `${ROUTE}
func open(route: Route) async throws { ${body} }
func go() async throws { try await ask([HKClinicalType(.labResultRecord)])
  try await open(route: .records(.labResultRecord, title: "Labs")) }`;
    expect(await types(code)).toBe('labResult | labResult');
  });

  test.each([
    ['a link by its value', 'NavigationLink("Labs", value: Route.records(.labResultRecord, title: "Labs"))'],
    ['a path', 'Button("Labs") { path.append(.records(.labResultRecord, title: "Labs")) }'],
    ['another view', 'LinkOfLabs { Route.records(.labResultRecord, title: "Labs") }'],
  ])('a destination that %s leads to', async (_, link) => {
    const code = `import SwiftUI
${ROUTE}
struct Records: View { let id: HKClinicalTypeIdentifier
  var body: some View { Text("x").task { _ = try? await read(HKClinicalType(id)) } } }
struct Root: View { @State var path: [Route] = []
  var body: some View { NavigationStack(path: $path) { ${link}
    .navigationDestination(for: Route.self) { route in
      switch route { case .records(let id, _): Records(id: id); case .settings: Text("s") } } }
    .task { try? await ask([HKClinicalType(.labResultRecord)]) } } }`;
    expect(await types(code)).toBe('labResult | labResult');
  });
});

test.each([
  [
    'a property',
    'static var portal: Set<HKObjectType> { [HKClinicalType(.labResultRecord)] }',
    'Set<HKObjectType>.portal',
  ],
  [
    'a method',
    'static func made() -> Set<HKObjectType> { [HKClinicalType(.labResultRecord)] }',
    'Set<HKObjectType>.made()',
  ],
  [
    'more of it',
    'static var portal: Set<HKObjectType> { [HKClinicalType(.labResultRecord)] }',
    'Set<HKObjectType>.portal.union([HKQuantityType(.stepCount)])',
  ],
])('%s of a generic type', async (_, member, use) => {
  const code = `extension Set where Element == HKObjectType { ${member} }
func go() async throws { try await ask(${use}) }`;
  expect(await types(code)).toBe('labResult |');
});

describe('the names of Objective-C in Swift', () => {
  const READS = `HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *r, NSError *e) { }];
    [[HKHealthStore new] executeQuery:query];`;

  test.each([
    ['readType:(HKClinicalType *)type', '', 'read(TYPE)'],
    ['readClinicalType:(HKClinicalType *)type', '', 'read(TYPE)'],
    ['readType:(HKClinicalType *)type', 'fetch(_:)', 'fetch(TYPE)'],
    ['loadType:(HKClinicalType *)type then:(void (^)(NSArray *))done', 'load(_:next:)', 'load(TYPE) { _ in }'],
    ['fetchRecordsOfType:(HKClinicalType *)type', '', 'fetchRecords(of: TYPE)'],
    ['fetchRecordsWithType:(HKClinicalType *)type', '', 'fetchRecords(with: TYPE)'],
    [
      'fetchRecordsOfType:(HKClinicalType *)type completion:(void (^)(NSArray *))done',
      '',
      'fetchRecords(of: TYPE) { _ in }',
    ],
    ['fetchRecordsOfType:(HKClinicalType *)type completion:(void (^)(NSArray *))done', '', 'fetchRecords(of: TYPE)'],
    [
      'fetchRecordsOfType:(HKClinicalType *)type completionHandler:(void (^)(NSArray *, NSError *))done',
      '',
      'fetchRecords(of: TYPE)',
    ],
    [
      'fetchRecordsOfType:(HKClinicalType *)type withCompletion:(void (^)(NSArray *))done',
      'records(of:then:)',
      'records(of: TYPE)',
    ],
    ['loadLimit:(NSInteger)limit forType:(HKClinicalType *)type', '', 'loadLimit(5, for: TYPE)'],
  ])('%s %s is %s', async (selector, given, call) => {
    const code = (isStatic: boolean) => ({
      'App/Reader.h': `#import <HealthKit/HealthKit.h>
@interface Reader : NSObject
${isStatic ? '+' : '-'} (void)${selector}${given && ` NS_SWIFT_NAME(${given})`};
@end`,
      'App/Reader.m': `#import "Reader.h"
@implementation Reader
${isStatic ? '+' : '-'} (void)${selector} { ${READS} }
@end`,
      'App/Store.swift': ASKS,
      'App/Use.swift': `import HealthKit
final class Use { let reader = Reader()
  func go() async throws { try await ask([HKClinicalType(.labResultRecord)])
    await ${isStatic ? 'Reader' : 'reader'}.${call.replace('TYPE', 'HKClinicalType(.labResultRecord)')} } }`,
    });
    expect(await flow(code(false))).toBe('labResult | labResult');
    expect(await flow(code(true))).toBe('labResult | labResult');
  });

  test('a block that completes and nothing else', async () => {
    expect(
      await flow({
        'App/Reader.m': `#import <HealthKit/HealthKit.h>
@implementation Reader
- (void)loadWithCompletionHandler:(void (^)(NSArray *, NSError *))handler { HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord];
 ${READS} }
@end`,
        'App/Store.swift': ASKS,
        'App/Use.swift': `import HealthKit
func go() async throws { try await ask([HKClinicalType(.labResultRecord)])
  try await Reader().load() }`,
      }),
    ).toBe('labResult | labResult');
  });

  test('a class by another name', async () => {
    expect(
      await flow({
        'App/Reader.h': `#import <HealthKit/HealthKit.h>
NS_SWIFT_NAME(RecordReader)
@interface CRReader : NSObject
- (void)readType:(HKClinicalType *)type;
@end`,
        'App/Reader.m': `#import "Reader.h"
@implementation CRReader
- (void)readType:(HKClinicalType *)type { ${READS} }
@end`,
        'App/Store.swift': ASKS,
        'App/Use.swift': `import HealthKit
let reader = RecordReader()
func go() async throws { try await ask([HKClinicalType(.labResultRecord)])
  reader.read(HKClinicalType(.labResultRecord)) }`,
      }),
    ).toBe('labResult | labResult');
  });
});

test.each([
  ['func load(_ type: HKClinicalType)', 'load:TYPE'],
  ['func load(type: HKClinicalType)', 'loadWithType:TYPE'],
  ['func load(ofType type: HKClinicalType)', 'loadOfType:TYPE'],
  ['func load(format: Int, type: HKClinicalType)', 'loadWithFormat:1 type:TYPE'],
  ['@objc(readKind:) func load(_ type: HKClinicalType)', 'readKind:TYPE'],
  ['func load(_ type: HKClinicalType) async', 'load:TYPE completionHandler:^{ }'],
])('the names of Swift in Objective-C: %s is %s', async (declaration, message) => {
  const type = '[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord]';
  const code = {
    'App/Store.swift': STORE,
    'App/Reader.swift': `import HealthKit
@objcMembers final class Reader: NSObject { ${declaration} { Task { _ = try await read(type) } } }`,
    'App/Use.m': `#import "App-Swift.h"
@implementation Use
- (void)viewDidLoad {
  [[HKHealthStore new] requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:${type}] completion:^(BOOL ok, NSError *e) {
    Reader *reader = [Reader new];
    [reader ${message.replace('TYPE', type)}];
  }];
}
@end`,
  };
  expect(await flow(code)).toBe('labResult | labResult');
});

describe('files beside', () => {
  const FETCHERS = {
    'App/Fetcher.h': `#import <HealthKit/HealthKit.h>
@interface Fetcher : NSObject
- (HKClinicalType *)recordType;
- (void)fetch;
@end
@interface LabFetcher : Fetcher
@end`,
    'App/Fetcher.m': `#import "Fetcher.h"
@implementation Fetcher
- (HKClinicalType *)recordType { return nil; }
- (void)fetch {
  HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:[self recordType] predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *r, NSError *e) { }];
  [[HKHealthStore new] executeQuery:query];
}
@end`,
    'App/LabFetcher.m': `#import "Fetcher.h"
@implementation LabFetcher
- (HKClinicalType *)recordType { return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord]; }
@end`,
    'App/main.m': `#import "Fetcher.h"
int main(int argc, char *argv[]) { return UIApplicationMain(argc, argv, nil, nil); }
@implementation Manager { NSArray<Fetcher *> *_fetchers; }
- (instancetype)init { if (self = [super init]) { _fetchers = @[[LabFetcher new]]; } return self; }
- (void)viewDidLoad {
  NSMutableSet *types = [NSMutableSet new];
  for (Fetcher *fetcher in _fetchers) [types addObject:[fetcher recordType]];
  [[HKHealthStore new] requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL ok, NSError *e) {
    for (Fetcher *fetcher in self->_fetchers) [fetcher fetch];
  }];
}
@end`,
  };

  test.each([
    ['the target lists headers', undefined],
    ['only the files say who inherits', ['App/Fetcher.m', 'App/LabFetcher.m', 'App/main.m']],
  ])('a hook that subclasses override: %s', async (_, sources) => {
    expect(await flow(FETCHERS, sources && { sources })).toBe('labResult | labResult');
  });

  test('Swift that awaits Objective-C, in a file without a word of HealthKit', async () => {
    const code = {
      'App/Store.h': `#import <Foundation/Foundation.h>
typedef NS_ENUM(NSInteger, RecordKind) { RecordKindLab, RecordKindShot };
@interface RecordStore : NSObject
- (void)namesOfKind:(RecordKind)kind completionHandler:(void (^)(NSArray<NSString *> *names, NSError *error))handler;
@end`,
      'App/Store.m': `#import "Store.h"
@import HealthKit;
static HKClinicalType *TypeOfKind(RecordKind kind) {
  switch (kind) {
    case RecordKindLab: return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord];
    case RecordKindShot: return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord];
  }
}
@implementation RecordStore
- (void)namesOfKind:(RecordKind)kind completionHandler:(void (^)(NSArray<NSString *> *, NSError *))handler {
  [[HKHealthStore new] requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:TypeOfKind(RecordKindLab), TypeOfKind(RecordKindShot), nil] completion:^(BOOL ok, NSError *e) {
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:TypeOfKind(kind) predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *r, NSError *e) { }];
    [[HKHealthStore new] executeQuery:query];
  }];
}
@end`,
      'App/Main.swift': `import SwiftUI
@main struct Main: App { let store = RecordStore()
  var body: some Scene { WindowGroup { Text("x").task { _ = try? await store.names(of: .lab)
    _ = try? await store.names(of: .shot) } } } }`,
    };
    expect(await flow(code)).toBe('immunization labResult | immunization labResult');
  });
});
