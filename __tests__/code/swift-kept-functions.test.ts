import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

/** Asks for two types, and reads what `load` is given. */
const RECORDS = `
import HealthKit
final class Records {
  static let shared = Records()
  let store = HKHealthStore()
  func ask() async {
    try? await store.requestAuthorization(toShare: [], read: [HKClinicalType(.allergyRecord), HKClinicalType(.labResultRecord)])
  }
  func load(_ identifier: HKClinicalTypeIdentifier) {
    store.execute(HKSampleQuery(sampleType: HKClinicalType(identifier), predicate: nil, limit: 50, sortDescriptors: nil) { _, _, _ in })
  }
}`;
const ROW = `
struct Row {
  let kind: HKClinicalTypeIdentifier
  let title: String
  static let all = [Row(kind: .allergyRecord, title: "Allergies"), Row(kind: .labResultRecord, title: "Labs")]
}`;
const ID = 'HKClinicalTypeIdentifier';
const KINDS = '[HKClinicalTypeIdentifier.allergyRecord, .labResultRecord]';
const BOTH = 'allergy labResult | allergy labResult';

const inMain = (body: string): string =>
  `@main struct Main { static func main() async { let records = Records(); await records.ask(); ${body} } }`;
const inRoot = (view: string): string => `
import SwiftUI
struct RootView: View { let records: Records; var body: some View { ${view} } }`;

describe('a closure in a property, called with a parameter or another property', () => {
  test.each([
    [
      'of a struct',
      `struct Worker { let run: (${ID}) -> Void; func go(_ kind: ${ID}) { run(kind) } }`,
      'Worker { kind in records.load(kind) }.go(.allergyRecord); Worker(run: records.load).go(.labResultRecord)',
    ],
    [
      'of a class, by its initialiser',
      `final class Worker { let run: (${ID}) -> Void; init(run: @escaping (${ID}) -> Void) { self.run = run }
        func go(_ kind: ${ID}) { self.run(kind) } }`,
      `let worker = Worker { records.load($0) }; for kind in ${KINDS} { worker.go(kind) }`,
    ],
    [
      'optional, and set later',
      `final class Worker { var run: ((${ID}) -> Void)?
        func go(_ kind: ${ID}) { run?(kind) } }`,
      `let worker = Worker(); worker.run = { kind in records.load(kind) }; for kind in ${KINDS} { worker.go(kind) }`,
    ],
    [
      'beside what it is called with',
      `struct Worker { let kind: ${ID}; let run: (${ID}) -> Void; func go() { run(kind) } }`,
      `for kind in ${KINDS} { Worker(kind: kind, run: { records.load($0) }).go() }`,
    ],
    [
      'of a type that has a name of its own',
      `typealias Loading = (${ID}) -> Void
      struct Worker { let run: Loading; func go(_ kind: ${ID}) { run(kind) } }`,
      `let worker = Worker(run: { records.load($0) }); for kind in ${KINDS} { worker.go(kind) }`,
    ],
    [
      'among others in a list',
      `struct Worker { let runs: [(${ID}) -> Void]; func go(_ kind: ${ID}) { for run in runs { run(kind) } } }`,
      `let worker = Worker(runs: [{ records.load($0) }]); for kind in ${KINDS} { worker.go(kind) }`,
    ],
    [
      'of a global',
      `var run: (${ID}) -> Void = { _ in }
      func go(_ kind: ${ID}) { run(kind) }`,
      `run = { records.load($0) }; for kind in ${KINDS} { go(kind) }`,
    ],
    [
      'of a client, called by whoever has it',
      `struct Client { let records: (${ID}) async -> Void }
      struct Feature { let client: Client; func run(_ kinds: [${ID}]) async { for kind in kinds { await client.records(kind) } } }`,
      `let client = Client(records: { records.load($0) }); await Feature(client: client).run(${KINDS})`,
    ],
  ])('%s', async (_, declared, body) => {
    expect(await flow(`${RECORDS}\n${declared}\n${inMain(body)}`)).toBe(BOTH);
  });
});

describe('a closure that a view is given', () => {
  const inRow = 'Button(row.title) { onSelect(row.kind) }';
  const rowView = `
struct RecordRow: View { let row: Row; let onSelect: (${ID}) -> Void; var body: some View { ${inRow} } }`;
  test.each([
    [
      'after the parentheses',
      'ForEach(Row.all) { row in RecordRow(row: row) { kind in records.load(kind) } }',
      rowView,
    ],
    ['as a method', 'ForEach(Row.all) { row in RecordRow(row: row, onSelect: records.load) }', rowView],
    [
      'and calls through self',
      'ForEach(Row.all) { RecordRow(row: $0) { records.load($0) } }',
      rowView.replace('{ onSelect', '{ self.onSelect'),
    ],
    [
      'and hands on to another',
      'Rows(rows: Row.all) { kind in records.load(kind) }',
      `${rowView}
struct Rows: View { let rows: [Row]; let onPick: (${ID}) -> Void
  var body: some View { ForEach(rows) { RecordRow(row: $0, onSelect: onPick) } } }`,
    ],
    [
      'for each element',
      'Grid(items: Row.all) { row in Button(row.title) { records.load(row.kind) } }',
      `
struct Grid<Item, Content: View>: View {
  let items: [Item]
  @ViewBuilder let content: (Item) -> Content
  var body: some View { ForEach(items) { content($0) } }
}`,
    ],
  ])('%s', async (_, root, views) => {
    expect(await flow(`${RECORDS}${ROW}${inRoot(root)}${views}\n${inMain('')}`)).toBe(BOTH);
  });

  test('that a table makes from its nib', async () => {
    const cell = `
final class RecordCell: UITableViewCell {
  var row: Row?
  var onTap: ((${ID}) -> Void)?
  @objc func tapped() { guard let row else { return }
    onTap?(row.kind) }
}
final class Table: UITableViewController {
  let records = Records()
  override func tableView(_ table: UITableView, cellForRowAt path: IndexPath) -> UITableViewCell {
    CELL
    cell.row = Row.all[path.row]
    cell.onTap = { [weak self] kind in self?.records.load(kind) }
    return cell
  }
}`;
    const dequeue = 'table.dequeueReusableCell(withIdentifier: "record", for: path)';
    for (const made of [
      `let cell = ${dequeue} as! RecordCell`,
      `guard let cell = ${dequeue} as? RecordCell else { return UITableViewCell() }`,
    ]) {
      expect(await flow(`${RECORDS}${ROW}${cell.replace('CELL', made)}\n${inMain('')}`)).toBe(BOTH);
    }
  });

  test('that nobody calls says nothing', async () => {
    const unused = `struct Worker { let run: (${ID}) -> Void }`;
    expect(await flow(`${RECORDS}\n${unused}\n${inMain('_ = Worker { records.load($0) }')}`)).toBe(
      'allergy labResult |',
    );
  });
});

describe('over several files that name nothing of HealthKit', () => {
  const files = {
    'App/Records.swift': RECORDS,
    'App/Kind.swift': 'enum Kind: CaseIterable { case allergies, labs }',
    'App/Kind+Type.swift': `import HealthKit
extension Kind {
  var identifier: ${ID} { switch self { case .allergies: .allergyRecord
    case .labs: .labResultRecord } } }`,
    'App/Client.swift': 'struct Client { var records: (Kind) async -> Void }',
    'App/Client+Live.swift':
      'extension Client { static let live = Client(records: { kind in Records.shared.load(kind.identifier) }) }',
    'App/Feature.swift': `struct Feature { let client: Client; let kinds: [Kind]
  func run() async { for kind in kinds { await client.records(kind) } } }`,
    'App/Main.swift': inMain('await Feature(client: .live, kinds: [.allergies, .labs]).run()'),
  };
  test.each<[string, Record<string, string>]>([
    ['a client', {}],
    [
      'a client from a container',
      {
        'App/Feature.swift': `struct Feature { @Dependency(\\.client) var client
  func run() async { for kind in Kind.allCases { await client.records(kind) } } }`,
        'App/Main.swift': inMain('await Feature().run()'),
      },
    ],
    [
      'a client from a container, with its type',
      {
        'App/Feature.swift': `struct Feature { @Dependency(\\.client) var client: Client
  func run() async { for kind in Kind.allCases { await client.records(kind) } } }`,
        'App/Main.swift': inMain('await Feature().run()'),
      },
    ],
    [
      'a client that a factory makes',
      {
        'App/Client+Live.swift':
          'enum Clients { static func make(_ run: @escaping (Kind) async -> Void) -> Client { Client(records: run) } }',
        'App/Main.swift': inMain(
          'await Feature(client: Clients.make { records.load($0.identifier) }, kinds: [.allergies, .labs]).run()',
        ),
      },
    ],
  ])('%s', async (_, changed) => {
    expect(await flow({ ...files, ...changed })).toBe(BOTH);
  });
});
