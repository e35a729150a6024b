import { expect, test } from 'vitest';
import { flow } from './code.ts';

const BOOK = `import HealthKit
protocol Page { var type: HKClinicalType { get } }
struct LabPage: Page { let type = HKClinicalType(.labResultRecord) }
struct VitalPage: Page { let type = HKClinicalType(.vitalSignRecord) }
enum Book { static var pages: [any Page] = [LabPage()] }
extension Book { static func install(_ page: any Page) { pages.append(page) } }
struct Desk {
    let store = HKHealthStore()
    func ask() async throws { try await store.requestAuthorization(toShare: [], read: Set(Book.pages.map(\\.type))) }
    func read() async throws {
        for page in Book.pages { _ = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: page.type)], sortDescriptors: []).result(for: store) }
    }
}`;
const app = (start: string): string => `import SwiftUI
@main struct ThisApp: App {
    init() { ${start} }
    var body: some Scene { WindowGroup { Text("Hello") } }
}`;

test.each([
  ['by a function', 'Book.install(VitalPage())'],
  ['by itself', 'Book.pages.append(VitalPage())'],
  ['anew', 'Book.pages = [LabPage(), VitalPage()]'],
])('what is put into a list %s where an app starts is asked for and read', async (_, start) => {
  const both = 'labResult vitalSign | labResult vitalSign';
  expect(await flow({ 'App/Book.swift': BOOK, 'App/App.swift': app(start) })).toBe(both);
});

test('a list that nobody adds to holds what it began with', async () => {
  expect(await flow({ 'App/Book.swift': BOOK, 'App/App.swift': app('print(Book.self)') })).toBe(
    'labResult | labResult',
  );
});

const FEATURES = (list: string): string => `#import <HealthKit/HealthKit.h>
@protocol Feature <NSObject>
+ (HKClinicalTypeIdentifier)recordIdentifier;
@end
@interface Registry : NSObject
@property (nonatomic, readonly) NSArray<Class<Feature>> *features;
- (void)addFeature:(Class<Feature>)feature;
@end
@implementation Registry { NSMutableArray<Class<Feature>> *_list; }
+ (Registry *)shared { static Registry *shared; static dispatch_once_t once; dispatch_once(&once, ^{ shared = [Registry new]; }); return shared; }
- (instancetype)init { if (self = [super init]) { _list = [NSMutableArray array]; } return self; }
- (NSArray<Class<Feature>> *)features { return _list; }
- (void)addFeature:(Class<Feature>)feature { [_list addObject:feature]; }
@end
@interface LabFeature : NSObject <Feature>
@end
@implementation LabFeature
+ (void)load { [Registry.shared addFeature:self]; }
+ (HKClinicalTypeIdentifier)recordIdentifier { return HKClinicalTypeIdentifierLabResultRecord; }
@end
@implementation Desk
- (void)ask {
  NSMutableSet *types = [NSMutableSet set];
  ${list} { [types addObject:[HKObjectType clinicalTypeForIdentifier:[feature recordIdentifier]]]; }
  [self.store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL success, NSError *error) {}];
}
@end
`;

test.each([
  ['for (Class<Feature> feature in Registry.shared.features)'],
  ['for (Class feature in Registry.shared.features)'],
  ['for (Class<Feature> feature in @[LabFeature.class])'],
  ['for (id feature in @[[LabFeature class]])'],
])('a message to a class that is a value: %s', async (list) => {
  expect(await flow({ 'App/Desk.m': FEATURES(list) })).toBe('labResult |');
});

const GATE = `import HealthKit
struct Access { let identifiers: Set<HKClinicalTypeIdentifier>
    static let medicines = Access(identifiers: [.medicationRecord])
    static let insurance = Access(identifiers: [.coverageRecord]) }
enum Gate {
    static let store = HKHealthStore()
    static func types(of access: Access) -> Set<HKObjectType> { Set(access.identifiers.map { HKClinicalType($0) }) }
    static func open(_ types: Set<HKObjectType>) async throws { try await store.requestAuthorization(toShare: [], read: types) }
}`;

test.each([
  ['Access.medicines |> Gate.types(of:) |> Gate.open'],
  ['Access.medicines |> Gate.types(of:) |> same |> Gate.open'],
  ['Gate.open <| Gate.types(of: Access.medicines)'],
])('operators that a file of its own declares: %s', async (use) => {
  const texts = {
    'App/Gate.swift': GATE,
    'App/Start.swift': `func same(_ types: Set<HKObjectType>) -> Set<HKObjectType> { types }\nfunc start() async throws { try await ${use} }`,
    'App/Operators.swift': `infix operator |>: PipePrecedence
infix operator <|: ApplyPrecedence
func |> <Input, Output>(value: Input, next: (Input) async throws -> Output) async rethrows -> Output { try await next(value) }
func <| <Input, Output>(next: (Input) async throws -> Output, value: Input) async rethrows -> Output { try await next(value) }`,
  };
  expect(await flow(texts)).toBe('medication |');
});

const SUM = (use: string): string => `import HealthKit
struct Access { let identifiers: Set<HKClinicalTypeIdentifier>
    static let medicines = Access(identifiers: [.medicationRecord])
    static let insurance = Access(identifiers: [.coverageRecord])
    static let operations = Access(identifiers: [.procedureRecord])
    static func + (left: Access, right: Access) -> Access { Access(identifiers: left.identifiers.union(right.identifiers)) }
    static func - (left: Access, right: Access) -> Access { Access(identifiers: left.identifiers.subtracting(right.identifiers)) }
}
func ask(_ access: Access) async throws {
    try await HKHealthStore().requestAuthorization(toShare: [], read: Set(access.identifiers.map { HKClinicalType($0) }))
}
${use}`;

test.each([
  ['func go() async throws { try await ask(.medicines + .insurance) }', 'coverage medication |'],
  [
    'func go() async throws { try await ask(Access.medicines + .insurance + .operations) }',
    'coverage medication procedure |',
  ],
  [
    'func go(_ isAll: Bool) async throws { try await ask(isAll ? .medicines + .insurance : .medicines) }',
    'coverage medication |',
  ],
  ['let all: Access = .medicines + .insurance\nfunc go() async throws { try await ask(all) }', 'coverage medication |'],
  // from the left: what is added last stays
  ['func go() async throws { try await ask(.medicines - .operations + .operations) }', 'medication* procedure |'],
])('sums that begin with a point: %s', async (use, told) => {
  expect(await flow(SUM(use))).toBe(told);
});

test.each([
  ['row(_ row: Row, didChange isOn: Bool)', 'isOn ? .medicines : .insurance', 'coverage medication |'],
  ['row(_ row: Row, didChange index: Int)', 'index == 0 ? .medicines : .insurance', 'coverage medication |'],
  ['row(_ row: Row, didChange access: Access)', 'access', '! |'],
])('what a framework calls with a flag asks for no third: func %s', async (declared, given, told) => {
  const use = `final class Rows: NSObject, RowDelegate { func ${declared} { Task { try await ask(${given}) } } }`;
  expect(await flow(SUM(use))).toBe(told);
});

test('what an intent is told is any case of an enum that a file of its own declares', async () => {
  const texts = {
    'App/Gate.swift': `import HealthKit
struct Collection { let identifier: HKClinicalTypeIdentifier
    static let labs = Collection(identifier: .labResultRecord)
    static let medicines = Collection(identifier: .medicationRecord)
    static let shots = Collection(identifier: .immunizationRecord) }
actor Gate { static let shared = Gate()
    func entries(in collection: Collection) async throws -> [HKClinicalRecord] {
        try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(collection.identifier))], sortDescriptors: []).result(for: HKHealthStore())
    } }`,
    'App/Intent.swift': `import AppIntents
struct Latest: AppIntent {
    @Parameter(title: "Kind") var focus: Focus
    func perform() async throws -> some IntentResult { _ = try await Gate.shared.entries(in: focus.collection)
        return .result() } }`,
    'App/Focus.swift': `import AppIntents
enum Focus: String, AppEnum { case labs, medicines
    var collection: Collection { switch self { case .labs: .labs
        case .medicines: .medicines } } }`,
  };
  expect(await flow(texts)).toBe('| labResult medication');
});
