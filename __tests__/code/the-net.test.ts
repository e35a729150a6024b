import { describe, expect, test } from 'vitest';
import { factsOf, flow, names } from './code.ts';

/** Asks for what it is told to, and reads what it is told to. */
const STORE = `import HealthKit
let store = HKHealthStore()
func ask(_ types: Set<HKObjectType>) async throws { try await store.requestAuthorization(toShare: [], read: types) }
func read(_ type: HKClinicalType) async throws -> [HKClinicalRecord] {
  try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
}
func start() async throws { try await ask([HKClinicalType(.labResultRecord)]) }
`;
const KINDS = `import HealthKit
enum Kind { case labs, shots
  var type: HKClinicalType { switch self { case .labs: HKClinicalType(.labResultRecord); case .shots: HKClinicalType(.immunizationRecord) } } }
`;
const BASE = `import HealthKit
class Base {
  var identifier: HKClinicalTypeIdentifier { fatalError() }
  func load() async throws { _ = try await read(HKClinicalType(identifier)) }
}
`;
const LAB = `import HealthKit
final class Lab: Base { override var identifier: HKClinicalTypeIdentifier { .labResultRecord } }
`;
const CLIENT = `import HealthKit
struct Client { var records: (_ kind: Kind) async throws -> [HKClinicalRecord] }
extension Client { static let liveValue = Self(records: { kind in try await read(kind.type) }) }
`;
const MAIN = 'import SwiftUI\n@main struct Main: App { var body: some Scene { WindowGroup { Text("x") } } }\n';

const app = (more: Readonly<Record<string, string>>): Record<string, string> => ({
  'App/Store.swift': STORE,
  'App/Main.swift': MAIN,
  ...more,
});

describe('callers in files that name nothing of HealthKit', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'what a subclass overrides, called through its base class',
      app({
        'App/Base.swift': BASE,
        'App/Lab.swift': LAB,
        'App/Use.swift':
          'func go() async throws { try await start(); let all: [Base] = [Lab()]; for one in all { try await one.load() } }',
      }),
      'labResult | labResult',
    ],
    [
      'a closure that a client keeps',
      app({
        'App/Kinds.swift': KINDS,
        'App/Client.swift': CLIENT,
        'App/Use.swift':
          'struct Feature { let client = Client.liveValue; func go() async throws { try await start(); _ = try await client.records(.labs) } }',
      }),
      'labResult | labResult',
    ],
    [
      'an object that is called like a function',
      app({
        'App/Kinds.swift': KINDS,
        'App/Query.swift':
          'import HealthKit\nstruct Query { func callAsFunction(_ kind: Kind) async throws { _ = try await read(kind.type) } }\nlet query = Query()',
        'App/Use.swift': 'func go() async throws { try await start(); try await query(.labs) }',
      }),
      'labResult | labResult',
    ],
    [
      'an entry of a table of closures',
      app({
        'App/Kinds.swift': KINDS,
        'App/Bus.swift':
          'import HealthKit\nfinal class Bus { var handlers: [String: (Kind) async throws -> Void] = [:]\n  func setUp() { handlers["x"] = { kind in _ = try await read(kind.type) } } }',
        'App/Use.swift':
          'func go(bus: Bus) async throws { try await start(); bus.setUp(); try await bus.handlers["x"]?(.labs) }',
      }),
      'labResult | labResult',
    ],
    [
      'two files away',
      app({
        'App/Base.swift': BASE,
        'App/Lab.swift': LAB,
        'App/Loading.swift':
          'struct Loading { func all(_ them: [Base]) async throws { for one in them { try await one.load() } } }',
        'App/Use.swift': 'func go() async throws { try await start(); try await Loading().all([Lab()]) }',
      }),
      'labResult | labResult',
    ],
    [
      'Objective-C: a selector of a subclass',
      {
        'App/Base.m': `#import <HealthKit/HealthKit.h>
@interface Base : NSObject
@end
@implementation Base
- (HKClinicalTypeIdentifier)identifier { return nil; }
- (void)askAll { [[HKHealthStore new] requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord]] completion:nil]; }
- (void)load {
  HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:[HKObjectType clinicalTypeForIdentifier:[self identifier]] predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *r, NSError *e) { }];
  [[HKHealthStore new] executeQuery:query];
}
@end
`,
        'App/Lab.m': `#import "Base.h"
#import <HealthKit/HealthKit.h>
@interface Lab : Base
@end
@implementation Lab
- (HKClinicalTypeIdentifier)identifier { return HKClinicalTypeIdentifierLabResultRecord; }
@end
`,
        'App/Use.m':
          '#import "Lab.h"\n@implementation Use\n- (void)go { Lab *lab = [[Lab alloc] init]; [lab askAll]; [lab load]; }\n@end\n',
        'App/main.m': 'int main(int argc, char *argv[]) { return UIApplicationMain(argc, argv, nil, nil); }\n',
      },
      'labResult | labResult',
    ],
    [
      'what is asked for by a subclass',
      app({
        'App/Base.swift':
          'import HealthKit\nclass Screen { var wanted: Set<HKObjectType> { [] }\n  func begin() async throws { try await store.requestAuthorization(toShare: [], read: wanted) } }\nfunc load() async throws { _ = try await read(HKClinicalType(.immunizationRecord)) }',
        'App/Shots.swift':
          'import HealthKit\nfinal class Shots: Screen { override var wanted: Set<HKObjectType> { [HKClinicalType(.immunizationRecord), HKClinicalType(.labResultRecord)] } }\nfunc more() async throws { _ = try await read(HKClinicalType(.labResultRecord)) }',
        'App/Use.swift':
          'func go() async throws { let all: [Screen] = [Shots()]; for one in all { try await one.begin() }; try await load() }',
      }),
      'immunization labResult | immunization labResult',
    ],
    [
      'JavaScript: a service that comes by a parameter',
      {
        'src/records.js': `import HealthKit from '@kingstinct/react-native-healthkit';
export class Records {
  labs = 'HKClinicalTypeIdentifierLabResultRecord';
  ask() { return HealthKit.requestAuthorization([this.labs]); }
  load(kind) { return HealthKit.queryClinicalRecords(kind, { limit: 0 }); }
}
`,
        'src/Screen.js':
          'export function Screen({ records }) { records.ask(); records.load(records.labs); return null; }\n',
      },
      'labResult | !',
    ],
    [
      'TypeScript: a service of a context',
      {
        'src/records.ts': `import HealthKit from '@kingstinct/react-native-healthkit';
export enum Kind { Labs = 'HKClinicalTypeIdentifierLabResultRecord' }
export const ask = () => HealthKit.requestAuthorization([Kind.Labs]);
export const api = { kinds: Kind, loadRecords: (kind: Kind) => HealthKit.queryClinicalRecords(kind, { limit: 0 }) };
`,
        'src/Screen.tsx':
          'export function Screen() { const api = useContext(Api); api.loadRecords(api.kinds.Labs); return null; }\n',
      },
      'labResult | !',
    ],
  ])('%s', async (_, files, expected) => {
    expect(await flow(files)).toBe(expected);
  });
});

test('a helper that is called with what it does not read is still told', async () => {
  const files = app({
    'App/Base.swift': BASE,
    'App/Lab.swift': `import HealthKit
final class Shots: Base { override var identifier: HKClinicalTypeIdentifier { .immunizationRecord } }`,
    'App/Use.swift':
      'func go() async throws { try await start(); let all: [Base] = [Shots()]; for one in all { try await one.load() } }',
    'App/Other.swift': 'struct Images { let cache: Cache; func show() { cache.load("a.png") } }',
  });
  expect(await flow(files)).toBe('labResult | immunization');
});

describe('a name that nobody says', () => {
  test.each<[string, string]>([
    ['in a comment', '// load() is old\nlet note = 1'],
    ['as what another type declares', 'struct Other { func load() {} }'],
    ['as a part of another', 'func go() { reload(); loader.loads() }'],
    ['in a text', 'let title = "Please load(it)"'],
  ])('leaves a helper unused: %s', async (_, use) => {
    expect(await flow(app({ 'App/Base.swift': BASE, 'App/Use.swift': use }))).toBe('labResult |');
  });
});

describe('a file that is too large to be opened', () => {
  const padding = 'let padding = 1 // padding\n'.repeat(70_000);

  test.each<[string, string]>([
    ['a call', 'func go(_ all: [Base]) async throws { for one in all { try await one.load() } }'],
    ['a selector', 'let action = #selector(Base.load)'],
    ['a method that is handed on', 'let loads = all.map(Base.load)'],
    ['a selector as a text', 'let action = NSSelectorFromString("load")'],
  ])('leaves open what it mentions: %s', async (_, use) => {
    const facts = await factsOf(app({ 'App/Base.swift': BASE, 'App/Use.swift': `${padding}${use}\n` }));
    expect(facts.unresolved).toContainEqual(
      expect.objectContaining({
        role: 'read',
        reason: '`load` is mentioned in App/Use.swift, which was not opened',
        at: expect.objectContaining({ file: 'App/Use.swift', line: 70_001 }),
      }),
    );
  });

  test.each<[string, string]>([
    ['a declaration', 'struct Other { func load() {} }'],
    ['a comment', '/* one.load() */'],
    ['a variable of its own', 'func go() { let load = 1 }'],
  ])('tells nothing by %s', async (_, use) => {
    const facts = await factsOf(app({ 'App/Base.swift': BASE, 'App/Use.swift': `${padding}${use}\n` }));
    expect(facts.unresolved).toEqual([]);
  });
});

describe('Objective-C that is too large to be opened', () => {
  const padding = 'static int padding = 1; // padding\n'.repeat(50_000);
  const files = (use: string): Record<string, string> => ({
    'App/Base.swift': BASE.replace('class Base {', '@objc class Base: NSObject {').replace(
      'func load',
      '@nonobjc func load',
    ),
    'App/Use.m': `${padding}${use}\n`,
  });

  test.each<[string, string]>([
    ['a message', '@implementation Use\n- (void)go { [self.base load]; }\n@end'],
    ['a message with a type', '@implementation Use\n- (void)go { [self.base load:[Kind labs]]; }\n@end'],
    ['a selector', 'SEL action = @selector(load);'],
    ['a selector as a text', 'SEL action = NSSelectorFromString(@"load:");'],
  ])('leaves open what it mentions: %s', async (_, use) => {
    const { unresolved } = await factsOf(app(files(use)));
    expect(unresolved.map(({ role, at }) => `${role} ${at.file}`)).toContain('read App/Use.m');
  });

  test.each<[string, string]>([
    ['a method', '@implementation Use\n- (void)go:(id)one load:(id)other { }\n@end'],
    ['a comment', '// [base load]'],
    ['a text', 'NSString *title = @"load";'],
  ])('tells nothing by %s', async (_, use) => {
    expect((await factsOf(app(files(use)))).unresolved).toEqual([]);
  });
});

describe('props of a class component', () => {
  const component = (body: string): string => `import React from 'react';
import HealthKit from '@kingstinct/react-native-healthkit';
export default class Screen extends React.Component {
  async componentDidMount() {
    await HealthKit.requestAuthorization(['HKClinicalTypeIdentifierLabResultRecord']);
    ${body}
  }
}
`;
  test.each<[string, string]>([
    ['one of them', 'await HealthKit.queryClinicalRecords(this.props.kind, { limit: 0 });'],
    ['taken apart', 'const { kind } = this.props; await HealthKit.queryClinicalRecords(kind, { limit: 0 });'],
    ['its state', 'await HealthKit.queryClinicalRecords(this.state.kind, { limit: 0 });'],
  ])('are set by who is not seen: %s', async (_, body) => {
    expect(await flow({ 'App.js': component(body) })).toBe('labResult | !');
  });

  test('are what it is rendered with', async () => {
    const body = 'await HealthKit.queryClinicalRecords(this.props.kind, { limit: 0 });';
    const home = `import Screen from './Screen';
export const Home = () => <Screen kind="HKClinicalTypeIdentifierLabResultRecord" />;
`;
    expect(await flow({ 'Screen.js': component(body), 'Home.js': home })).toBe('labResult | labResult');
  });
});

describe('macros of bridges', () => {
  const RECORDS = `import HealthKit
@objc(Records) final class Records: NSObject {
  let store = HKHealthStore()
  @objc func ask() {
    store.requestAuthorization(toShare: nil, read: [HKObjectType.clinicalType(forIdentifier: .labResultRecord)!]) { _, _ in }
  }
}
`;
  test.each<[string, string]>([
    [
      'RCT_EXTERN_MODULE',
      `@interface RCT_EXTERN_MODULE(Records, NSObject)
RCT_EXTERN_METHOD(requestAuthorization:(NSArray *)types
                  resolver:(RCTPromiseResolveBlock)resolve
                  rejecter:(RCTPromiseRejectBlock)reject)
@end`,
    ],
    [
      'RCT_EXTERN_REMAP_MODULE',
      `@interface RCT_EXTERN_REMAP_MODULE(RNRecords, Records, NSObject)
RCT_EXTERN_REMAP_METHOD(ask, requestAuthorization:(NSArray *)types resolver:(RCTPromiseResolveBlock)resolve)
RCT_EXTERN__BLOCKING_SYNCHRONOUS_METHOD(isAvailable)
+ (BOOL)requiresMainQueueSetup { return NO; }
@end`,
    ],
    [
      'CAP_PLUGIN_METHOD',
      `CAP_PLUGIN(Records, "Records",
  CAP_PLUGIN_METHOD(requestAuthorization, CAPPluginReturnPromise);
  CAP_PLUGIN_METHOD(ask, CAPPluginReturnPromise);
)`,
    ],
  ])('hide nothing: %s', async (_, bridge) => {
    const files = { 'App/Main.swift': MAIN, 'App/Records.swift': RECORDS };
    const facts = await factsOf({ ...files, 'App/Bridge.m': `#import <React/RCTBridgeModule.h>\n${bridge}\n` });
    expect([facts.skipped, facts.unresolved, facts.read]).toEqual([[], [], []]);
    expect(facts.requested).toHaveLength(1);
  });
});

describe('a call that nothing is seen to reach', () => {
  const program = (declared: string, use: string): Record<string, string> =>
    app({ 'App/Use.swift': `import HealthKit\n${declared}\nfunc go() async throws { try await start()\n${use} }\n` });

  test.each<[string, string, string]>([
    [
      'an object on its way to a type',
      'struct Box { let type = HKClinicalType(.labResultRecord) }',
      '_ = try await read(unbox(Box()) as! HKClinicalType)\nfunc unbox(_ box: Any) -> Any { box }',
    ],
    ['the name of a type', 'enum Lab {}', 'let type: Any = Lab.self\n_ = try await read(type as! HKClinicalType)'],
  ])('leaves open what is read: %s', async (_, declared, use) => {
    expect(await flow(program(declared, use))).toBe('labResult | !');
  });

  test.each<[string, string, string]>([
    ['nil', 'let type: HKClinicalType? = nil', 'if let type { _ = try await read(type) }'],
    ['an empty list', '', 'for type in [] as [HKClinicalType] { _ = try await read(type) }'],
    [
      'a variable that nobody sets',
      'final class Box { var type: HKClinicalType? }',
      'if let type = Box().type { _ = try await read(type) }',
    ],
  ])('gets nothing where that is known: %s', async (_, declared, use) => {
    expect(await flow(program(declared, use))).toBe('labResult |');
  });
});

describe('an object that is made by an initialiser that is not here', () => {
  test.each<[string, string, string]>([
    [
      'a struct',
      'struct Box { let type: HKClinicalType\n init(of type: HKClinicalType) { self.type = type } }',
      'Box(HKClinicalType(.labResultRecord), 2)',
    ],
    [
      'a class',
      'final class Box { let type: HKClinicalType\n init(of type: HKClinicalType) { self.type = type } }',
      'Box(HKClinicalType(.labResultRecord), 2)',
    ],
  ])('holds what is not known: %s', async (_, declared, made) => {
    const use = `import HealthKit\nimport Parts\n${declared}\nfunc go() async throws { try await start()\n_ = try await read(${made}.type) }\n`;
    expect(await flow(app({ 'App/Use.swift': use }))).toMatch(/!$/);
  });
});

describe('a table whose keys are declared where nobody sees them', () => {
  const TABLE = `#import <HealthKit/HealthKit.h>
#import <Parts/Parts.h>
@implementation Shelf
- (void)ask {
  self.kinds = @{ PRTSectionLabs: [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord] };
  [[HKHealthStore new] requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithArray:self.kinds.allValues] completion:^(BOOL ok, NSError *e) { }];
}
- (void)readSection:(PRTSection)section {
  [[HKHealthStore new] executeQuery:[[HKSampleQuery alloc] initWithSampleType:self.kinds[section] predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *r, NSError *e) { }]];
}
@end
`;
  const shelf =
    '#import <Foundation/Foundation.h>\n@interface Shelf : NSObject\n@property NSDictionary *kinds;\n@end\n';

  test.each<[string, string]>([
    ['a constant of Objective-C', 'read(.labs)'],
    ['a member of its type', 'read(PRTSection.labs)'],
    ['a text', 'read("labs")'],
  ])('may hold any of its types by the name of %s', async (_, call) => {
    const use = `func go() { let shelf = Shelf()\n shelf.ask()\n shelf.${call} }`;
    const files = { 'App/Shelf.h': shelf, 'App/Shelf.m': TABLE, 'App/Use.swift': use, 'App/Main.swift': MAIN };
    expect(await flow(files)).toMatch(/^labResult \| (?:labResult\*)?!?$/);
    expect(await flow(files)).not.toBe('labResult |');
  });

  test('may be of Swift alone', async () => {
    const files = app({
      'App/Use.swift': `import HealthKit
import Parts
let kinds: [Section: HKClinicalType] = [Section.labs: HKClinicalType(.labResultRecord)]
func go() async throws { try await start()
_ = try await read(kinds[.shelf]!) }
`,
    });
    expect(await flow(files)).toBe('labResult | labResult*');
  });
});

test('what is not understood may ask for what is read, and read what is asked for: that is said', async () => {
  const { requested, read, unresolved, skipped } = await factsOf({
    'App/Store.swift': `${STORE}func more() async throws { _ = try await read(HKClinicalType(.allergyRecord)) }\n`,
    'App/Main.swift': MAIN,
    'App/Odd.swift':
      'import HealthKit\nfunc odd() { if a, b, { use(1) } }\nlet some: HKClinicalTypeIdentifier? = nil\n',
  });
  expect(`${names(requested)} | ${names(read)}`).toBe('labResult | allergy');
  expect(skipped.map(({ at }) => at.file)).toEqual(['App/Odd.swift']);
  expect(unresolved.map(({ role, reason, at }) => `${role} ${at.file} ${reason}`)).toEqual([
    'read App/Odd.swift a part of `Odd.swift` is not understood here',
    'requested App/Odd.swift a part of `Odd.swift` is not understood here',
  ]);
});

test('what a macro of the app’s own may have made is not known', async () => {
  const model = (name: string): string => `@Readable struct ${name}: Reading { init(record: HKClinicalRecord) {} }\n`;
  const { requested, unresolved } = await factsOf({
    'App/Main.swift': MAIN,
    'App/Store.swift': `import HealthKit
protocol Reading { static var identifier: HKClinicalTypeIdentifier { get } }
struct Lab: Reading { static let identifier = HKClinicalTypeIdentifier.labResultRecord }
${model('Allergy')}
func ask(for models: [any Reading.Type]) async throws {
  try await HKHealthStore().requestAuthorization(toShare: [], read: Set(models.map { HKClinicalType($0.identifier) }))
}
func start() async throws { try await ask(for: [Allergy.self, Lab.self]) }
`,
  });
  expect(names(requested)).toBe('labResult');
  expect(unresolved.map(({ role, reason }) => `${role}: ${reason}`)).toEqual([
    'requested: what `Allergy` has as `identifier` is made by code that is not seen',
  ]);
});
