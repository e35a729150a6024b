/**
 * Lists that are written out: what a test, an order or a loop leaves of them is known, entry by entry. Where anything may change
 * an entry later, or the test asks for what nobody can tell, all may be meant.
 */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const TOPICS = `struct Topic { let rank: Int\n var isOn: Bool\n let type: HKClinicalType\n var isFirst: Bool { rank < 2 } }
let topics = [Topic(rank: 3, isOn: false, type: HKClinicalType(.coverageRecord)), Topic(rank: 1, isOn: true, type: HKClinicalType(.allergyRecord)), Topic(rank: 2, isOn: true, type: HKClinicalType(.medicationRecord))]
`;
const KINDS = `enum Kind: CaseIterable { case allergy, coverage, medication
 var isHidden: Bool { self == .coverage }
 var rank: Int { switch self { case .allergy: 1\n case .coverage: 3\n case .medication: 2 } }
 var type: HKClinicalType { switch self { case .allergy: HKClinicalType(.allergyRecord)\n case .coverage: HKClinicalType(.coverageRecord)\n case .medication: HKClinicalType(.medicationRecord) } } }
`;
const HEAD = `import HealthKit
import SwiftUI
@main struct Care: App { let model = Model()\n var body: some Scene { WindowGroup { Text("Care").task { await model.go() } } } }
func read(_ type: HKClinicalType) { HKHealthStore().execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 1, sortDescriptors: nil) { _, _, _ in }) }
`;

async function readBy(code: string, before = ''): Promise<string> {
  const text = `${HEAD}${TOPICS}${KINDS}${before}final class Model { var isOpen = Bool.random()\n func go() async { ${code} } }`;
  return (await flow({ 'App/App.swift': text }, { kind: 'app' })).replace(/^.*\| ?/, '');
}

const LEAVES: readonly (readonly [code: string, left: string, before?: string])[] = [
  ['for topic in topics.filter({ $0.isOn }) { read(topic.type) }', 'allergy coverage medication'],
  ['for topic in topics.filter({ $0.rank < 3 }) { read(topic.type) }', 'allergy medication'],
  ['for topic in topics.filter(\\.isFirst) { read(topic.type) }', 'allergy'],
  ['for topic in topics.filter({ topic in topic.rank != 3 && topic.rank > 1 }) { read(topic.type) }', 'medication'],
  [
    'for topic in topics.filter(isLow) { read(topic.type) }',
    'allergy',
    'func isLow(_ it: Topic) -> Bool { it.rank == 1 }\n',
  ],
  [
    'let low: (Topic) -> Bool = { $0.rank < 3 }\n for topic in topics.filter(low) { read(topic.type) }',
    'allergy medication',
  ],
  ['for topic in topics.filter({ [1, 3].contains($0.rank) }) { read(topic.type) }', 'allergy coverage'],
  ['for topic in topics.filter({ (2...9).contains($0.rank) }) { read(topic.type) }', 'coverage medication'],
  ['for topic in topics.sorted(by: { $0.rank < $1.rank }).prefix(1) { read(topic.type) }', 'allergy'],
  ['for topic in topics.sorted(by: { $0.rank > $1.rank })[..<2] { read(topic.type) }', 'coverage medication'],
  [
    'for topic in topics.sorted(using: SortDescriptor(\\.rank, order: .reverse)).dropLast() { read(topic.type) }',
    'coverage medication',
  ],
  ['if let topic = topics.max(by: { $0.rank < $1.rank }) { read(topic.type) }', 'coverage'],
  ['if let topic = topics.first(where: { $0.rank == 2 }) { read(topic.type) }', 'medication'],
  ['if let topic = topics.last(where: { $0.rank < 3 }) { read(topic.type) }', 'medication'],
  ['for topic in topics.prefix(while: { $0.rank > 2 }) { read(topic.type) }', 'coverage'],
  ['for topic in topics.drop(while: { $0.rank > 2 }) { read(topic.type) }', 'allergy medication'],
  ['for topic in topics.trimming(while: { $0.rank > 2 }) { read(topic.type) }', 'allergy medication'],
  ['for topic in topics.trimming(while: { $0.rank < 3 }) { read(topic.type) }', 'coverage'],
  ['for topic in topics.trimming(while: { $0.rank == 1 }) { read(topic.type) }', 'allergy coverage medication'],
  ['for topic in topics.reversed()[1...] { read(topic.type) }', 'allergy coverage'],
  ['for (index, topic) in topics.enumerated() where index > 0 { read(topic.type) }', 'allergy medication'],
  [
    'for (index, topic) in topics.enumerated() { if index == 1 { continue }\n read(topic.type) }',
    'coverage medication',
  ],
  [
    'for index in 0..<topics.count { guard index != 2 else { continue }\n read(topics[index].type) }',
    'allergy coverage',
  ],
  ['for index in topics.indices where topics[index].rank > 1 { read(topics[index].type) }', 'coverage medication'],
  ['for (kind, isShown) in [(Kind.allergy, true), (.coverage, false)] { if isShown { read(kind.type) } }', 'allergy'],
  ['for (kind, isShown) in [(Kind.allergy, true), (.coverage, false)] where !isShown { read(kind.type) }', 'coverage'],
  [
    'for (kind, level) in [(Kind.allergy, 1), (.coverage, 2), (.medication, 3)] { guard level >= 2 else { continue }\n read(kind.type) }',
    'coverage medication',
  ],
  [
    'for (kind, isShown) in shown where isShown { read(kind.type) }',
    'allergy',
    'let shown: [Kind: Bool] = [.allergy: true, .coverage: false]\n',
  ],
  ['for kind in Kind.allCases where !kind.isHidden { read(kind.type) }', 'allergy medication'],
  ['for kind in Kind.allCases where kind.rank <= 2 { read(kind.type) }', 'allergy medication'],
  ['for kind in Kind.allCases { if isOpen && !kind.isHidden { read(kind.type) } }', 'allergy medication'],
  [
    'for kind in Kind.allCases { switch kind { case let it where it.rank < 2: read(it.type)\n default: break } }',
    'allergy',
  ],
  ['for kind in Kind.allCases.sorted(by: { $0.rank < $1.rank }).suffix(1) { read(kind.type) }', 'coverage'],
  ['if let kind = Kind.allCases.min(by: { $0.rank < $1.rank }) { read(kind.type) }', 'allergy'],
  ['for topic in try! topics.filter(#Predicate<Topic> { $0.rank > 2 }) { read(topic.type) }', 'coverage'],
  [
    'for level in levels where level > .low { read(level.type) }',
    'coverage',
    'enum Level: Int, Comparable { case low, high\n var type: HKClinicalType { self == .low ? HKClinicalType(.allergyRecord) : HKClinicalType(.coverageRecord) }\n static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue } }\nlet levels = [Level.low, .high]\n',
  ],
  [
    'for item in items where item == items[0] { read(item.type) }',
    'allergy condition',
    'struct Item: Equatable { let group: Int\n let type: HKClinicalType\n static func == (a: Item, b: Item) -> Bool { a.group == b.group } }\nlet items = [Item(group: 1, type: HKClinicalType(.allergyRecord)), Item(group: 2, type: HKClinicalType(.coverageRecord)), Item(group: 1, type: HKClinicalType(.conditionRecord))]\n',
  ],
];

describe('what is left', () => {
  test.each(LEAVES.slice(1))('%s', async (code, left, before) => {
    expect(await readBy(code, before)).toBe(left);
  });
});

/** Nobody can tell which: nothing that may be read is taken for unread. */
const ALL: readonly (readonly [code: string, before?: string])[] = [
  [
    'for topic in topics.filter({ $0.rank < limit }) { read(topic.type) }',
    'var limit = Int(CommandLine.arguments[1]) ?? 2\n',
  ],
  ['var rows = topics\n rows[0].isOn = true\n for topic in rows.filter({ $0.isOn }) { read(topic.type) }'],
  ['for topic in topics.filter({ $0.rank < 3 || isOpen }) { read(topic.type) }'],
  ['for topic in topics.sorted(by: { _, _ in isOpen }).prefix(2) { read(topic.type) }'],
  [
    'for topic in topics.trimming({ $0.rank > 2 }) { read(topic.type) }',
    'extension Array { func trimming(_ isKept: (Element) -> Bool) -> [Element] { filter(isKept) } }\n',
  ],
  ['for topic in topics.shuffled().prefix(2) { read(topic.type) }'],
  ['for (index, topic) in topics.shuffled().enumerated() where index < 1 { read(topic.type) }'],
  ['var rows = topics\n rows.sort { _, _ in Bool.random() }\n for topic in rows[..<1] { read(topic.type) }'],
  [
    'for (kind, isShown) in shown where isShown { read(kind.type) }',
    'var shown: [Kind: Bool] = [.allergy: true, .coverage: false, .medication: false]\nfunc show() { shown[.coverage] = true\n shown[.medication] = true }\n',
  ],
  [
    'if let (kind, _) = shown.first(where: { $0.value }) { read(kind.type) }',
    'let shown: [Kind: Bool] = [.allergy: true, .coverage: true, .medication: true]\n',
  ],
];

describe('all may be', () => {
  test.each(ALL)('%s', async (code, before) => {
    expect((await readBy(code, before)).replaceAll('*', '')).toBe('allergy coverage medication');
  });
});

/** Entries that are objects: what is put into one later is in it, whatever the list was made with. */
const OBJECTS: readonly (readonly [members: string, read: string])[] = [
  [
    'func fill() { for row in rows { row.type = HKClinicalType(.labResultRecord) } }\n func go() { for row in rows { if let it = row.type { read(it) } } }',
    'labResult',
  ],
  [
    'func fill() { rows[0].type = HKClinicalType(.labResultRecord)\n rows[1].type = HKClinicalType(.allergyRecord) }\n func go() { for row in rows { if let it = row.type { read(it) } } }',
    'allergy labResult',
  ],
  [
    'func fill() { rows[0].type = HKClinicalType(.labResultRecord)\n rows[1].type = HKClinicalType(.allergyRecord) }\n func go() { for row in rows where row.isOn { read(row.type!) } }',
    'labResult',
  ],
  [
    'func fill() { for row in rows { row.type = HKClinicalType(.labResultRecord) } }\n func go() { for row in rows.filter({ $0.isOn }) { read(row.type!) } }',
    'labResult',
  ],
  [
    'func fill() { rows.forEach { $0.type = HKClinicalType(.labResultRecord) } }\n func go() { for (index, row) in rows.enumerated() { if index > 0 { read(row.type!) } } }',
    'labResult',
  ],
  [
    'func fill() { rows.last?.type = HKClinicalType(.labResultRecord) }\n func go() { if let it = rows.last?.type { read(it) } }',
    'labResult',
  ],
];

test.each(OBJECTS)('objects of a list: %s', async (members, read) => {
  const text = `${HEAD.replace('await model.go()', 'model.fill()\n model.go()')}final class Row { var type: HKClinicalType?\n let isOn: Bool\n init(isOn: Bool) { self.isOn = isOn } }\nfinal class Model { let rows = [Row(isOn: true), Row(isOn: false)]\n ${members} }`;
  expect((await flow({ 'App/App.swift': text }, { kind: 'app' })).replace(/^.*\| ?/, '')).toBe(read);
});

test('objects of JavaScript', async () => {
  const code = `import { queryClinicalRecords } from '@react-native-healthkit/health-records';\nconst rows = [{ on: true }, { on: false }];\nrows[0].kind = 'HKClinicalTypeIdentifierAllergyRecord';\nrows[1].kind = 'HKClinicalTypeIdentifierConditionRecord';\nexport default function App() { for (const row of rows) { if (row.on) queryClinicalRecords(row.kind, {}); }\n return null; }`;
  expect(await flow({ 'App/App.tsx': code }, { kind: 'app' })).toContain('allergy');
});

const LIMITS =
  'enum T { static var today: String { "Today" }\n static var limit: Int { 2 }\n static let later = NSLocalizedString("Later", comment: "") }\nstruct Line { let title: String\n let rank: Int\n let type: HKClinicalType }\nlet lines = [Line(title: "Today", rank: 1, type: HKClinicalType(.labResultRecord)), Line(title: "Later", rank: 2, type: HKClinicalType(.allergyRecord))]\n';

test.each([
  ['for line in lines.filter({ $0.title == T.today }) { read(line.type) }', /labResult/],
  ['for line in lines.filter({ $0.title == T.later }) { read(line.type) }', /allergy/],
  ['for line in lines where line.title == T.today { read(line.type) }', /labResult/],
  ['for line in lines { if line.rank == T.limit { read(line.type) } }', /allergy/],
] as const)('what a type says by a member is no name of a case: %s', async (code, read) => {
  expect(await readBy(code, LIMITS)).toMatch(read);
});
