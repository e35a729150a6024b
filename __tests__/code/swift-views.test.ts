import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const app = (view: string, rest = ''): string => `
import SwiftUI
import HealthKit
struct Row {
  let kind: HKClinicalTypeIdentifier
  let title: String
  var inner: [Row]?
  static let all = [Row(kind: .allergyRecord, title: "Allergies"), Row(kind: .labResultRecord, title: "Labs")]
  static let nested = [Row(kind: .allergyRecord, title: "Allergies", inner: [Row(kind: .labResultRecord, title: "Labs")])]
}
enum Kind: CaseIterable {
  case allergies, labs
  var id: HKClinicalTypeIdentifier { switch self { case .allergies: .allergyRecord
    case .labs: .labResultRecord } }
}
struct RootView: View {
  let records: Records
  @State var selection: String?
  @State var rows = Row.all
  var body: some View { ${view} }
  ${rest}
}
struct Detail: View {
  let row: Row
  let records: Records
  var body: some View { Text(row.title).onAppear { records.load(row.kind) } }
}
final class Records {
  let store = HKHealthStore()
  func ask() async {
    try? await store.requestAuthorization(toShare: [], read: [HKClinicalType(.allergyRecord), HKClinicalType(.labResultRecord)])
  }
  func load(_ identifier: HKClinicalTypeIdentifier) {
    store.execute(HKSampleQuery(sampleType: HKClinicalType(identifier), predicate: nil, limit: 50, sortDescriptors: nil) { _, _, _ in })
  }
}`;

describe('a list of data runs its content for each element', () => {
  test.each([
    ['List(Row.all) { row in Button(row.title) { records.load(row.kind) } }'],
    ['List(Row.all, id: \\.title) { row in Text(row.title).onTapGesture { records.load(row.kind) } }'],
    ['List(Row.all, selection: $selection) { row in Text(row.title).onAppear { records.load(row.kind) } }'],
    ['List(Row.all) { Detail(row: $0, records: records) }'],
    ['List(Row.all, rowContent: { Detail(row: $0, records: records) })'],
    ['List(Row.all) { row in NavigationLink(destination: Detail(row: row, records: records)) { Text(row.title) } }'],
    ['List(Kind.allCases) { kind in Button("Read") { records.load(kind.id) } }'],
    ['List(Row.nested, children: \\.inner) { row in Text(row.title).task { records.load(row.kind) } }'],
    ['List { ForEach(Row.all) { row in Detail(row: row, records: records) } }'],
    ['List(selection: $selection) { ForEach(Row.all) { row in Detail(row: row, records: records) } }'],
    ['List(rows.indices) { index in Button("Read") { records.load(rows[index].kind) } }'],
  ])('%s', async (view) => {
    expect(await flow(app(view))).toBe('allergy labResult | allergy labResult');
  });

  test('by a method', async () => {
    const method = 'func rowView(_ row: Row) -> some View { Detail(row: row, records: records) }';
    expect(await flow(app('List(Row.all, rowContent: rowView)', method))).toBe('allergy labResult | allergy labResult');
  });

  test.each(['List', 'ForEach'])('of bindings that nothing changes, %s', async (name) => {
    const view = `${name}($rows) { $row in Button(row.title) { records.load(row.kind) } }`;
    expect(await flow(app(view))).toBe('allergy labResult | allergy labResult');
  });

  test.each(['List', 'ForEach'])('of bindings: what a person changes there is unknown, %s', async (name) => {
    const view = `${name}($rows) { $row in Picker("", selection: $row.kind) {}; Button(row.title) { records.load(row.kind) } }`;
    expect(await flow(app(view))).toBe('allergy labResult | allergy labResult!');
  });
});
