/**
 * What nobody fills is called by nobody: an optional that no code gives a value, and a closure that was left as it was.
 */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const BOTH = 'labResult procedure';
const QUERY = `private func query(_ type: HKClinicalTypeIdentifier) { HKHealthStore().execute(HKSampleQuery(sampleType: HKClinicalType(type), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }`;
const REQUEST = `func request() { HKHealthStore().requestAuthorization(toShare: nil, read: [HKClinicalType(.labResultRecord), HKClinicalType(.procedureRecord)]) { _, _ in } }`;

describe('an optional', () => {
  const SERVICES = `import HealthKit
final class Labs { func latest() { query(.labResultRecord) }
  ${QUERY} }
final class Visits { func latest() { query(.procedureRecord) }
  ${QUERY} }
struct Access { ${REQUEST} }
`;
  const read = async (wiring: string, fill: string): Promise<string> =>
    flow(
      {
        'App/Services.swift': SERVICES,
        'App/Wiring.swift': `import Foundation\n${wiring}`,
        'App/Main.swift': `import SwiftUI
@main struct Main: App { let model = Model()
  var body: some Scene { WindowGroup { Button("open") { model.open() }.task { Access().request(); ${fill} } } }
}
`,
      },
      { kind: 'app' },
    );
  const MODEL = 'final class Model { var labs: Labs?; var visits: Visits?\n';
  const SPARE = 'final class Spare { var spare: Visits?\nfunc go() { spare?.latest() } }\n';
  const BESIDE = 'final class Model { let labs = Labs(); let spare = Spare()\n';

  test.each([
    ['called on itself', `${MODEL}func open() { labs?.latest(); visits?.latest() } }`],
    ['of `if let`', `${MODEL}func open() { labs?.latest(); if let visits { visits.latest() } } }`],
    [
      'of `if let` by another name',
      `${MODEL}func open() { labs?.latest(); if let it = self.visits { it.latest() } } }`,
    ],
    ['of `guard let`', `${MODEL}func open() { labs?.latest(); guard let visits else { return }\nvisits.latest() } }`],
    [
      'that begins with `nil`',
      'final class Model { var labs: Labs? = nil; var visits: Visits? = nil\nfunc open() { labs?.latest(); visits?.latest() } }',
    ],
  ])('%s', async (_, wiring) => {
    expect(await read(wiring, 'model.labs = Labs()')).toBe(`${BOTH} | labResult`);
  });

  test.each([
    [
      'filled elsewhere',
      `${MODEL}func open() { labs?.latest(); visits?.latest() } }`,
      'model.labs = Labs(); model.visits = Visits()',
    ],
    [
      'filled by a key path',
      `${MODEL}func open() { labs?.latest(); visits?.latest() }\nfunc with<T>(_ path: ReferenceWritableKeyPath<Model, T?>, _ value: T) -> Self { self[keyPath: path] = value\nreturn self } }`,
      'model.with(\\.labs, Labs()).with(\\.visits, Visits())',
    ],
    [
      'filled by its maker',
      `${MODEL}init() { labs = Labs(); visits = Visits() }\nfunc open() { labs?.latest(); visits?.latest() } }`,
      '',
    ],
    [
      'filled by the maker of a struct',
      'struct Inner { var labs: Labs?; var visits: Visits? }\nfinal class Model { let inner = Inner(labs: Labs(), visits: Visits())\nfunc open() { inner.labs?.latest(); inner.visits?.latest() } }',
      '',
    ],
    [
      'filled through `inout`',
      'func fill(_ it: inout Visits?) { it = Visits() }\nfinal class Model { var labs: Labs? = Labs(); var visits: Visits?\nfunc open() { fill(&visits); labs?.latest(); visits?.latest() } }',
      '',
    ],
    [
      'weak',
      'final class Model { let labs = Labs(); weak var visits: Visits?\nfunc open() { labs.latest(); visits?.latest() } }',
      'let visits = Visits(); model.visits = visits',
    ],
    [
      'of a storyboard',
      'import UIKit\nfinal class Model { let labs = Labs(); @IBOutlet var visits: Visits!\nfunc open() { labs.latest(); visits.latest() } }',
      '',
    ],
    [
      'beside one that is',
      `${SPARE}final class Model { let labs = Labs(); let visits = Visits(); let spare = Spare()\nfunc open() { labs.latest(); visits.latest(); spare.go() } }`,
      '',
    ],
    [
      'beside what a package gives',
      `import Weird\n${SPARE}${BESIDE}func open() { labs.latest(); spare.go(); let it: Visits = Weird.make(); it.latest() } }`,
      '',
    ],
    [
      'beside one of a list of anything',
      `${SPARE}${BESIDE}var all: [AnyObject] = []\nfunc open() { labs.latest(); spare.go(); for it in all { (it as? Visits)?.latest() } }\nfunc add() { all.append(Visits()) } }`,
      'model.add()',
    ],
    [
      'beside one that is made when asked for',
      `${SPARE}${BESIDE}var pick: Visits { make() }\nfunc make() -> Visits { Visits() }\nfunc open() { labs.latest(); spare.go(); pick.latest() } }`,
      '',
    ],
    [
      'beside one that is passed',
      `${SPARE}${BESIDE}func open() { labs.latest(); spare.go() }\nfunc take(_ it: Visits) { it.latest() } }`,
      'model.take(Visits())',
    ],
    [
      'beside one of a pair',
      `${SPARE}${BESIDE}let pair: (Visits, Int)\ninit() { pair = (Visits(), 1) }\nfunc open() { labs.latest(); spare.go(); pair.0.latest() } }`,
      '',
    ],
  ])('%s', async (_, wiring, fill) => {
    expect(await read(wiring, fill)).toBe(`${BOTH} | ${BOTH}`);
  });
});

describe('a closure', () => {
  const CHART = `import HealthKit
final class Chart { func labs() { query(.labResultRecord) }
  func visits() { query(.procedureRecord) }
  ${QUERY}
  ${REQUEST}
}
struct Deps { var request: () -> Void; var labs: () -> Void; var visits: () -> Void }
`;
  const MAIN = `import SwiftUI
@main struct Main: App { var body: some Scene { WindowGroup { Screen(feature: Feature(deps: .live)) } } }
struct Screen: View { let feature: Feature
  var body: some View { Button("open") { feature.open() } } }
final class Feature { private let deps: Deps
  init(deps: Deps) { self.deps = deps }
  func open() { deps.request(); deps.labs(); deps.visits() } }
`;
  const read = async (wiring: string): Promise<string> =>
    flow({ 'App/Chart.swift': CHART, 'App/Main.swift': MAIN, 'App/Wiring.swift': wiring }, { kind: 'app' });
  const IDLE = 'static let idle = Deps(request: {}, labs: {}, visits: {})\n';
  const live = (set: string): string =>
    `static var live: Deps { let chart = Chart()\nvar deps = Deps.idle\n${set}\nreturn deps }`;
  const LABS = 'deps.request = { chart.request() }; deps.labs = { chart.labs() }';

  test.each([
    ['of a copy, not set', `extension Deps { ${IDLE}${live(LABS)} }`],
    [
      'of a copy, set by names',
      `extension Deps { ${IDLE}${live('deps.request = chart.request; deps.labs = chart.labs')} }`,
    ],
    [
      'made empty',
      'extension Deps { static var live: Deps { let chart = Chart()\nreturn Deps(request: { chart.request() }, labs: { chart.labs() }, visits: {}) } }',
    ],
    [
      'set for a preview alone',
      `extension Deps { ${IDLE}static var preview: Deps { var deps = Deps.idle\ndeps.visits = { print("x") }\nreturn deps }\n${live(LABS)} }`,
    ],
    [
      'of another with a method of the name',
      'final class Other { func visits() { print("x") } }\nextension Deps { static var live: Deps { let chart = Chart(); let other = Other()\nreturn Deps(request: { chart.request() }, labs: { chart.labs() }, visits: { other.visits() }) } }',
    ],
  ])('%s', async (_, wiring) => {
    expect(await read(wiring)).toBe(`${BOTH} | labResult`);
  });

  test.each([
    ['set on a copy', `extension Deps { ${IDLE}${live(`${LABS}; deps.visits = { chart.visits() }`)} }`],
    [
      'made of names',
      'extension Deps { static var live: Deps { let chart = Chart()\nreturn Deps(request: chart.request, labs: chart.labs, visits: chart.visits) } }',
    ],
    [
      'that is another’s too',
      `extension Deps { ${IDLE}${live(`${LABS}; deps.visits = deps.labs; deps.labs = { chart.labs(); chart.visits() }`)} }`,
    ],
  ])('%s', async (_, wiring) => {
    expect(await read(wiring)).toBe(`${BOTH} | ${BOTH}`);
  });
});
