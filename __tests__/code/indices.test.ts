import { describe, expect, test } from 'vitest';
import { factsOf, flow, unmark } from './code.ts';

const app = (body: string, more = ''): string => `import HealthKit
@main struct Carebook: App { let records = Records(); var body: some Scene { WindowGroup { EmptyView().task { await records.start() } } } }
struct Row { let title: String; let identifier: HKClinicalTypeIdentifier }
enum Kind: CaseIterable { case allergies, labs
  var type: HKClinicalType { switch self { case .allergies: HKClinicalType(.allergyRecord)
    case .labs: HKClinicalType(.labResultRecord) } } }
final class Records {
  static let kinds: [HKClinicalTypeIdentifier] = [.allergyRecord, .labResultRecord]
  let rows = [Row(title: "A", identifier: .allergyRecord), Row(title: "L", identifier: .labResultRecord)]
  let pairs: [(String, HKClinicalTypeIdentifier)] = [("A", .allergyRecord), ("L", .labResultRecord)]
  let store = HKHealthStore()
  func ask(_ identifier: HKClinicalTypeIdentifier) { store.requestAuthorization(toShare: [], read: [HKClinicalType(identifier)]) { _, _ in } }
  func load(_ identifier: HKClinicalTypeIdentifier) {
    store.execute(HKSampleQuery(sampleType: HKClinicalType(identifier), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
  ${more}
  func start() async { ${body} }
}`;

const CHOSEN = 'UserDefaults.standard.integer(forKey: "kind")';

describe('one element, nobody knows which', () => {
  test.each([
    ['a stored number', `let index = ${CHOSEN}; ask(Self.kinds[index])`],
    ['at once', `ask(Self.kinds[${CHOSEN}])`],
    ['of a type that says it is a number', `let index: Int = ${CHOSEN}; ask(Self.kinds[index])`],
    ['a parameter', `askFor(${CHOSEN})`, 'func askFor(_ index: Int) { ask(Self.kinds[index]) }'],
    ['a stored property', 'ask(Self.kinds[selection])', '@AppStorage("kind") var selection = 0'],
    [
      'one of those that were selected',
      'for index in selected { ask(Self.kinds[index]) }',
      'var selected: Set<Int> = []',
    ],
    ['a random number', 'ask(Self.kinds[Int.random(in: 0..<2)])'],
    [
      'a place that was looked for',
      'if let index = rows.firstIndex(where: { $0.title == title }) { ask(Self.kinds[index]) }',
      'let title = readLine()!',
    ],
    ['what belongs to it', `ask(rows[${CHOSEN}].identifier)`],
    ['a part of it', `ask(pairs[${CHOSEN}].1)`],
    [
      'what a case stands for',
      `store.requestAuthorization(toShare: [], read: [Kind.allCases[${CHOSEN}].type]) { _, _ in }`,
    ],
    [
      'after a map',
      `let types = Self.kinds.map { HKClinicalType($0) }; store.requestAuthorization(toShare: [], read: [types[${CHOSEN}]]) { _, _ in }`,
    ],
  ])('%s', async (_, body, more = '') => {
    expect(await flow(app(`${body}; load(.allergyRecord)`, more))).toBe('allergy* labResult*! | allergy');
  });

  test('is asked for unresolved at the index', async () => {
    const { text, marks } = unmark('App/App.swift', app(`ask(↓Self.kinds[${CHOSEN}])`));
    const { unresolved } = await factsOf(text);
    expect(unresolved.map(({ role, reason, at }) => [role, reason, `${at.file}:${at.line}:${at.column}`])).toEqual([
      ['requested', 'the index is not known', marks[0]],
    ]);
  });

  test('is read as all of them', async () => {
    expect(await flow(app(`ask(.allergyRecord); load(Self.kinds[${CHOSEN}])`))).toBe('allergy | allergy labResult');
  });

  test('is certain where it is asked for otherwise', async () => {
    expect(await flow(app(`ask(Self.kinds[${CHOSEN}]); ask(.labResultRecord)`))).toBe(
      'allergy* labResult labResult*! |',
    );
  });

  test('background delivery of one is no delivery for certain', async () => {
    const { apis } = await factsOf(
      app(`store.enableBackgroundDelivery(for: HKClinicalType(Self.kinds[${CHOSEN}]), frequency: .daily) { _, _ in }`),
    );
    expect(apis.find(({ name }) => name === 'enableBackgroundDelivery')).toMatchObject({
      types: [],
      unresolved: 'the index is not known',
    });
  });
});

describe('all elements', () => {
  test.each([
    ['indices', 'for index in Self.kinds.indices { ask(Self.kinds[index]) }'],
    ['a range to the count', 'for index in 0..<Self.kinds.count { ask(Self.kinds[index]) }'],
    ['a closed range', 'for index in 0...1 { ask(Self.kinds[index]) }'],
    ['backwards', 'for index in Self.kinds.indices.reversed() { ask(Self.kinds[index]) }'],
    ['a range with a closure', '(0..<Self.kinds.count).forEach { ask(Self.kinds[$0]) }'],
    ['indices with a closure', 'Self.kinds.indices.forEach { index in ask(Self.kinds[index]) }'],
    ['indices mapped', 'for one in Self.kinds.indices.map({ Self.kinds[$0] }) { ask(one) }'],
    ['enumerated', 'for (index, _) in Self.kinds.enumerated() { ask(Self.kinds[index]) }'],
    ['stride', 'for index in stride(from: 0, to: 2, by: 1) { ask(Self.kinds[index]) }'],
    ['a number that grows', 'var index = 0; while index < Self.kinds.count { ask(Self.kinds[index]); index += 1 }'],
    ['at random', 'ask(Self.kinds.randomElement()!)'],
    [
      'a function that a loop calls',
      'for index in 0..<2 { askFor(index) }',
      'func askFor(_ index: Int) { ask(Self.kinds[index]) }',
    ],
    [
      'views of indices',
      'let view = ForEach(Self.kinds.indices, id: \\.self) { index in EmptyView().onAppear { self.ask(Self.kinds[index]) } }',
    ],
    ['a slice', 'for one in Self.kinds[0..<2] { ask(one) }'],
    ['a slice without ends', 'for one in Self.kinds[...] { ask(one) }'],
    ['a slice up to an end', 'for one in Self.kinds[..<2] { ask(one) }'],
    [
      'a slice of what a caller has',
      'each(Self.kinds)',
      'func each(_ all: [HKClinicalTypeIdentifier]) { var rest = all[...]; while let one = rest.popFirst() { ask(one) } }',
    ],
    ['a field of each', 'for index in rows.indices { ask(rows[index].identifier) }'],
  ])('%s', async (_, body, more = '') => {
    expect(await flow(app(`${body}; load(.allergyRecord)`, more))).toBe('allergy labResult | allergy');
  });
});

test.each([
  ['from the second on', 'Self.kinds[1...]'],
  ['up to the first', 'Self.kinds[..<1]', 'allergy'],
  ['up to the first, which is in it', 'Self.kinds[...0]', 'allergy'],
  ['by the place at which it starts', '[Self.kinds[Self.kinds.startIndex]]', 'allergy'],
  ['in a view of what is kept', 'Self.kinds.span.extracting(1...)'],
])('a slice of some: %s', async (_, slice, asked = 'labResult') => {
  expect(await flow(app(`for one in ${slice} { ask(one) }; load(.allergyRecord)`))).toBe(`${asked} | allergy`);
});

describe('in Objective-C', () => {
  const objectiveC = (body: string): Record<string, string> => ({
    'App/Health.m': `#import <HealthKit/HealthKit.h>
@interface Health : NSObject
@property (nonatomic, strong) HKHealthStore *store;
@end
@implementation Health
- (void)start {
  NSArray<HKClinicalTypeIdentifier> *ids = @[HKClinicalTypeIdentifierAllergyRecord, HKClinicalTypeIdentifierLabResultRecord];
  NSMutableSet *types = [NSMutableSet set];
  ${body}
  [self.store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL ok, NSError *error) {}];
}
@end`,
    'App/main.m':
      '#import "Health.h"\nint main(int argc, char *argv[]) { @autoreleasepool { [[Health new] start]; return UIApplicationMain(argc, argv, nil, nil); } }',
  });
  const add = (identifier: string): string =>
    `[types addObject:[HKObjectType clinicalTypeForIdentifier:${identifier}]];`;

  test.each([
    ['a loop', `for (NSUInteger i = 0; i < ids.count; i++) { ${add('ids[i]')} }`, 'allergy labResult |'],
    [
      'a loop with a message',
      `for (NSUInteger i = 0; i < [ids count]; i++) { ${add('[ids objectAtIndex:i]')} }`,
      'allergy labResult |',
    ],
    [
      'a choice',
      `NSInteger i = [[NSUserDefaults standardUserDefaults] integerForKey:@"kind"]; ${add('ids[i]')}`,
      'allergy* labResult*! |',
    ],
    [
      'a choice with a message',
      add('[ids objectAtIndex:[[NSUserDefaults standardUserDefaults] integerForKey:@"kind"]]'),
      'allergy* labResult*! |',
    ],
    ['a macro', `\n#define kChosen 1\n${add('ids[kChosen]')}`, 'labResult |'],
    ['the last', add('ids[ids.count - 1]'), 'labResult |'],
  ])('%s', async (_, body, expected) => {
    expect(await flow(objectiveC(body))).toBe(expected);
  });
});

test('an entry of a table whose values become others is that for certain', async () => {
  const more = `enum Drawer { case a, l }
  static let all: [Drawer: HKClinicalTypeIdentifier] = [.a: .allergyRecord, .l: .labResultRecord]
  static let types = all.mapValues { HKClinicalType($0) }
  func open(_ drawer: Drawer) { guard let type = Self.types[drawer] else { return }
    load(HKClinicalTypeIdentifier(rawValue: type.identifier)) }`;
  const { read } = await factsOf(app('ask(.allergyRecord); open(.a); open(.l)', more));
  expect(read.filter(({ upperBound }) => !upperBound).map(({ type }) => type)).toEqual([
    'HKClinicalTypeIdentifierAllergyRecord',
    'HKClinicalTypeIdentifierLabResultRecord',
  ]);
});
