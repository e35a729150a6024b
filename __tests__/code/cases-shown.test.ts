/**
 * What the system runs of an enum, as the body of a view, is run of each case that somebody makes.
 */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const HEAD = `import HealthKit
import SwiftUI
let store = HKHealthStore()
func read(_ k: HKClinicalTypeIdentifier) -> [String] { store.execute(HKSampleQuery(sampleType: HKClinicalType(k), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  return [] }
func ask() { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.medicationRecord), HKClinicalType(.labResultRecord)]) { _, _ in } }
struct Rows: View { let kind: HKClinicalTypeIdentifier
  var body: some View { Text("").task { _ = read(kind) } } }
`;
const PANE = `enum Pane: View, CaseIterable { case drugs, results
  var body: some View { switch self { case .drugs: Rows(kind: .medicationRecord)
    case .results: Rows(kind: .labResultRecord) } } }
`;
const BY_KIND = `enum Pane: View, CaseIterable { case drugs, results
  var kind: HKClinicalTypeIdentifier { self == .drugs ? .medicationRecord : .labResultRecord }
  var body: some View { Rows(kind: kind) } }
`;
const main = (shown: string, pane = PANE) => `${HEAD}${pane}@main struct Main: App { @State var page = 0
  var body: some Scene { WindowGroup { TabView { ${shown} }.task { ask() } } } }
`;

test.each([
  ['both', main('Pane.drugs\nPane.results'), 'labResult medication'],
  ['each of a list', main('ForEach([Pane.drugs, .results], id: \\.self) { $0 }'), 'labResult medication'],
  ['all of them', main('ForEach(Pane.allCases, id: \\.self) { pane in pane }'), 'labResult medication'],
  ['by what they are', main('Pane.drugs\nPane.results', BY_KIND), 'labResult medication'],
  ['one that is kept', main('page == 0 ? Pane.drugs : .results'), 'labResult medication'],
  ['only one', main('Pane.drugs'), 'medication'],
  [
    'a modifier',
    `${HEAD}enum Load: ViewModifier { case drugs, results
  func body(content: Content) -> some View { switch self { case .drugs: content.task { _ = read(.medicationRecord) }
    case .results: content.task { _ = read(.labResultRecord) } } } }
@main struct Main: App { var body: some Scene { WindowGroup { Text("").modifier(Load.drugs).modifier(Load.results).task { ask() } } } }
`,
    'labResult medication',
  ],
  [
    'one with a value',
    main(
      'Pane.of(.medicationRecord)\nPane.of(.labResultRecord)',
      'enum Pane: View { case of(HKClinicalTypeIdentifier), none\n var body: some View { switch self { case .of(let kind): Rows(kind: kind)\n case .none: EmptyView() } } }\n',
    ),
    'labResult medication',
  ],
])('%s', async (_, text, read) => {
  expect(await flow({ 'App/Main.swift': text }, { kind: 'app' })).toBe(`labResult medication | ${read}`);
});
