/**
 * What stands side by side is of one type: of an implied member that several types have, those beside it say which is meant.
 */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const WATCH = `import HealthKit
import SwiftUI
struct Watch { let label: String; let type: HKClinicalType }
extension Watch {
  static let results = Watch(label: "Results", type: HKClinicalType(.labResultRecord))
  static let letters = Watch(label: "Letters", type: HKClinicalType(.clinicalNoteRecord))
  static func named(_ label: String) -> Watch { Watch(label: label, type: HKClinicalType(.clinicalNoteRecord)) }
}
enum Dye { static let letters = Color(red: 0.1, green: 0.2, blue: 0.3); static let results = Color(red: 0.3, green: 0.2, blue: 0.1) }
struct Pill: View { var tint = Dye.letters
  var body: some View { Text("a").background(tint) } }
struct Access { let store = HKHealthStore()
  func request() { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.labResultRecord), HKClinicalType(.clinicalNoteRecord)]) { _, _ in } }
}
func read(_ type: HKClinicalType) { HKHealthStore().execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
@main struct Main { static func main() { Access().request(); Model().start() } }
`;

test.each([
  ['in a list', 'for watch in [Watch.results, .letters] { read(watch.type) }'],
  ['before the one that says it', 'for watch in [.letters, Watch.results] { read(watch.type) }'],
  ['a local beside it', 'let first = Watch.results\nfor watch in [first, .letters] { read(watch.type) }'],
  ['a call', 'for watch in [Watch.results, .named("x")] { read(watch.type) }'],
  ['where the other is absent', 'let chosen: Watch? = nil; read((chosen ?? .letters).type); read(Watch.results.type)'],
  ['one of both', 'let watch = Bool.random() ? Watch.results : .letters; read(watch.type)'],
  [
    'the values of a dictionary',
    'let all = ["a": Watch.results, "b": .letters]; for watch in all.values { read(watch.type) }',
  ],
  ['lists that are put together', 'for watch in [Watch.results] + [.letters] { read(watch.type) }'],
  ['what is appended', 'var all = [Watch.results]; all.append(.letters); for watch in all { read(watch.type) }'],
  ['a set', 'for watch in Set([Watch.results, .letters]) { read(watch.type) }'],
  ['pairs', 'for (_, watch) in [("a", Watch.results), ("b", .letters)] { read(watch.type) }'],
  ['what a closure is given', '[Watch.results, .letters].forEach { read($0.type) }'],
  [
    'a `switch` that is a value',
    'let watch = switch Int.random(in: 0...1) { case 0: Watch.results\ndefault: .letters }\nread(watch.type)',
  ],
  ['an `if` that is a value', 'let watch = if Bool.random() { .letters } else { Watch.results }\nread(watch.type)'],
])('%s', async (_, body) => {
  const model = `import HealthKit\nfinal class Model { func start() { ${body} } }`;
  expect(await flow({ 'App/Watch.swift': WATCH, 'App/Model.swift': model }, { kind: 'app' })).toBe(
    'clinicalNote labResult | clinicalNote labResult',
  );
});

const SCOPE = `import HealthKit
struct Scope { let identifiers: Set<HKClinicalTypeIdentifier>
  static let core = Scope(identifiers: [.conditionRecord])
  static func of(_ id: HKClinicalTypeIdentifier) -> Scope { Scope(identifiers: [id]) }
  var withLabs: Scope { Scope(identifiers: identifiers.union([.labResultRecord])) }
  func with(_ id: HKClinicalTypeIdentifier) -> Scope { Scope(identifiers: identifiers.union([id])) } }
enum Fruit { static let core = "apple" }
struct Theme { static let core = Theme(); var withLabs: Theme { self } }
`;

/** What a chain begins with is of the type that the place wants for the whole. */
test.each([
  ['open(.core.withLabs)', 'condition labResult'],
  ['open(.core.with(.procedureRecord))', 'condition procedure'],
  ['open(.core.withLabs.with(.procedureRecord))', 'condition labResult procedure'],
  ['open(.of(.allergyRecord).withLabs)', 'allergy labResult'],
  ['let scope: Scope = .core.withLabs\nopen(scope)', 'condition labResult'],
])('%s', async (body, asked) => {
  const text = `${SCOPE}@main struct Main { static let store = HKHealthStore()
  static func open(_ scope: Scope) { store.requestAuthorization(toShare: nil, read: Set(scope.identifiers.map { HKClinicalType($0) })) { _, _ in } }
  static func main() { ${body} } }
`;
  expect(await flow({ 'App/Main.swift': text }, { kind: 'app' })).toBe(`${asked} |`);
});
