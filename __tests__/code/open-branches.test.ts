/** A branch that the system, a person or a text from elsewhere may enter is open, and so is what it alone calls. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const STORE = `import HealthKit
import SwiftUI
let store = HKHealthStore()
func read(_ name: HKClinicalTypeIdentifier) { store.execute(HKSampleQuery(sampleType: HKClinicalType(name), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
enum Kind: String, CaseIterable, Codable { case allergies, coverages }
final class Loader { static let shared = Loader()
  func loadAllergies() { read(.allergyRecord) }
  func loadCoverages() { read(.coverageRecord) } 
  func load(_ kind: Kind) { switch kind { case .allergies: loadAllergies()
    case .coverages: loadCoverages() } } }
`;
const view = (props: string, body: string): string => `import SwiftUI
@main struct A: App { var body: some Scene { WindowGroup { Page() } } }
struct Page: View { ${props}
  var body: some View { ${body} } }
`;
const LOAD = 'Loader.shared.load';
describe('may be entered by', () => {
  test.each([
    ['app storage', view('@AppStorage("kind") private var kind = Kind.allergies', `Text("a").task { ${LOAD}(kind) }`)],
    [
      'scene storage',
      view('@SceneStorage("kind") private var kind = Kind.allergies', `Text("a").task { ${LOAD}(kind) }`),
    ],
    [
      'picker tags',
      view(
        '@State private var kind = Kind.allergies',
        `Picker("", selection: $kind) { Text("a").tag(Kind.allergies)\n Text("b").tag(Kind.coverages) }.task(id: kind) { ${LOAD}(kind) }`,
      ),
    ],
    [
      'tab view',
      view(
        '@State private var kind: Kind = .allergies',
        `TabView(selection: $kind) { Text("a").tag(Kind.allergies)\n Text("b").tag(Kind.coverages) }.onChange(of: kind) { _, now in ${LOAD}(now) }`,
      ),
    ],
    [
      'each button',
      view('', `ForEach(Kind.allCases, id: \\.self) { kind in Button(kind.rawValue) { ${LOAD}(kind) } }`),
    ],
    [
      'navigation value',
      view(
        '',
        `NavigationStack { NavigationLink("b", value: Kind.coverages)\n NavigationLink("a", value: Kind.allergies) .navigationDestination(for: Kind.self) { kind in Text("").task { ${LOAD}(kind) } } }`,
      ),
    ],
    [
      'url',
      view('', `Text("a").onOpenURL { url in if let kind = Kind(rawValue: url.lastPathComponent) { ${LOAD}(kind) } }`),
    ],
    [
      'decoded',
      view('', `Text("a").task { if let kind = try? JSONDecoder().decode(Kind.self, from: data()) { ${LOAD}(kind) } }`),
    ],
    [
      'defaults',
      view(
        '',
        `Text("a").task { ${LOAD}(Kind(rawValue: UserDefaults.standard.string(forKey: "k") ?? "") ?? .allergies) }`,
      ),
    ],
    [
      'segments',
      `import UIKit\n@main class D: UIResponder, UIApplicationDelegate { let c = C() }\nfinal class C: UIViewController { @IBAction func pick(_ sender: UISegmentedControl) { ${LOAD}(Kind.allCases[sender.selectedSegmentIndex]) } }`,
    ],
    [
      'segments by hand',
      `import UIKit\n@main class D: UIResponder, UIApplicationDelegate { let c = C() }\nfinal class C: UIViewController { @IBAction func pick(_ sender: UISegmentedControl) { if sender.selectedSegmentIndex == 0 { Loader.shared.loadAllergies() } else { Loader.shared.loadCoverages() } } }`,
    ],
    [
      'toggle turned',
      view(
        '@State private var isOn = false',
        `Button("t") { isOn.toggle() }.task(id: isOn) { Loader.shared.loadAllergies()\n if isOn { Loader.shared.loadCoverages() } }`,
      ),
    ],
    [
      'toggle bound',
      view(
        '@State private var isOn = false',
        `Toggle("t", isOn: $isOn).task(id: isOn) { Loader.shared.loadAllergies()\n if isOn { Loader.shared.loadCoverages() } }`,
      ),
    ],
    [
      'flag property set later',
      view(
        '@State private var model = M()',
        `Text("").task { model.go() }.onTapGesture { model.isOn = true; model.go() }`,
      ) +
        `@Observable final class M { var isOn = false\n func go() { Loader.shared.loadAllergies()\n guard isOn else { return }\n Loader.shared.loadCoverages() } }`,
    ],
    [
      'enum state set later',
      view('@State private var model = M()', `Text("").task { model.go() }.onTapGesture { model.next() }`) +
        `@Observable final class M { var kind = Kind.allergies\n func next() { kind = .coverages\n go() }\n func go() { switch kind { case .allergies: Loader.shared.loadAllergies()\n case .coverages: Loader.shared.loadCoverages() } } }`,
    ],
    [
      'enum walked on',
      view('@State private var model = M()', `Text("").task { model.next() }`) +
        `extension Kind { var next: Kind { let all = Kind.allCases\n return all[(all.firstIndex(of: self)! + 1) % all.count] } }\n@Observable final class M { var kind = Kind.allergies\n func next() { Loader.shared.load(kind)\n kind = kind.next\n Loader.shared.load(kind) } }`,
    ],
    [
      'result of the system',
      view(
        '',
        `Text("").task { Loader.shared.loadAllergies()\n if ProcessInfo.processInfo.isLowPowerModeEnabled { return }\n if store.authorizationStatus(for: HKClinicalType(.coverageRecord)) == .notDetermined { Loader.shared.loadCoverages() } }`,
      ),
    ],
    [
      'app intent',
      view('', `Text("").task { Loader.shared.loadAllergies() }`) +
        `import AppIntents\nextension Kind: AppEnum {}\nstruct Show: AppIntent { @Parameter(title: "k") var kind: Kind\n func perform() async throws -> some IntentResult { Loader.shared.load(kind)\n return .result() } }`,
    ],
    [
      'notification',
      view(
        '',
        `Text("").onReceive(NotificationCenter.default.publisher(for: .pick)) { note in if let kind = note.object as? Kind { ${LOAD}(kind) } }`,
      ) +
        `extension Notification.Name { static let pick = Notification.Name("p") }\nfunc post(_ data: [String: String]) { NotificationCenter.default.post(name: .pick, object: Kind(rawValue: data["k"]!)) }`,
    ],
    [
      'remote flag',
      view(
        '',
        `Text("").task { Loader.shared.loadAllergies()\n if RemoteConfig.remoteConfig().configValue(forKey: "b").boolValue { Loader.shared.loadCoverages() } }`,
      ),
    ],
    [
      'environment flag',
      view(
        '@Environment(\\.isEnabled) private var isOn',
        `Text("").task { Loader.shared.loadAllergies()\n if isOn { Loader.shared.loadCoverages() } }`,
      ),
    ],
    [
      'optional binding',
      `${view(
        '@State private var kind: Kind?',
        `Text("").sheet(item: $kind) { kind in Text("").task { ${LOAD}(kind) } }`,
      )}extension Kind: Identifiable { var id: String { rawValue } }`,
    ],
    [
      'dictionary by text',
      view(
        '',
        `Text("").task { for (name, run) in ["a": Loader.shared.loadAllergies, "b": Loader.shared.loadCoverages] { if name == "b" { run() } else { run() } } }`,
      ),
    ],
    [
      'default argument',
      view('', `Text("").task { go() ; go(all: true) }`) +
        'func go(all: Bool = false) { Loader.shared.loadAllergies()\n if all { Loader.shared.loadCoverages() } }',
    ],
    [
      'pattern with default',
      view('', `Text("").task { go(.some(.coverages)); go(nil) }`) +
        'func go(_ kind: Kind?) { switch kind { case .coverages?: Loader.shared.loadCoverages()\n case .some(.allergies), nil: Loader.shared.loadAllergies() } }',
    ],
    [
      'result pattern',
      view('', `Text("").task { go(.success(.coverages)) }`) +
        'func go(_ kind: Result<Kind, Error>) { Loader.shared.loadAllergies()\n if case .success(.coverages) = kind { Loader.shared.loadCoverages() } }',
    ],
    [
      'tuple pattern',
      view('', `Text("").task { go(.coverages, true) }`) +
        'func go(_ kind: Kind, _ isOn: Bool) { Loader.shared.loadAllergies()\n switch (kind, isOn) { case (.coverages, true): Loader.shared.loadCoverages()\n default: break } }',
    ],
    [
      'class pattern',
      view('', `Text("").task { go(B()) }`) +
        'class Base {}\nfinal class B: Base {}\nfunc go(_ it: Base) { Loader.shared.loadAllergies()\n if case let it as B = it { print(it)\n Loader.shared.loadCoverages() } }',
    ],
    [
      'range pattern',
      view('', `Text("").task { go(count()) }`) +
        'func go(_ it: Int) { switch it { case 0: Loader.shared.loadAllergies()\n case 1...: Loader.shared.loadCoverages()\n default: Loader.shared.loadAllergies() } }',
    ],
    [
      'payload numbers',
      view('', `Text("").task { go(.page(count())) }`) +
        'enum P { case page(Int) }\nfunc go(_ it: P) { switch it { case .page(0): Loader.shared.loadAllergies()\n case .page(1): Loader.shared.loadCoverages()\n default: Loader.shared.loadAllergies() } }',
    ],
    [
      'payload of a struct',
      view('', `Text("").task { go(.page(R(kind: .coverages))) }`) +
        'struct R { let kind: Kind }\nenum P { case page(R) }\nfunc go(_ it: P) { switch it { case .page(let r) where r.kind == .coverages: Loader.shared.loadCoverages()\n default: Loader.shared.loadAllergies() } }',
    ],
    [
      'payload made elsewhere',
      view('', `Text("").task { go(P.all.first!) }`) +
        'enum P { case page(Kind)\n static var all: [P] { Kind.allCases.map(P.page) } }\nfunc go(_ it: P) { switch it { case .page(.coverages): Loader.shared.loadCoverages()\n case .page(.allergies): Loader.shared.loadAllergies() } }',
    ],
    [
      'payload through a label',
      view('', `Text("").task { go(.page(of: .coverages, at: 3)) }`) +
        'enum P { case page(of: Kind, at: Int) }\nfunc go(_ it: P) { switch it { case .page(of: .coverages, at: _): Loader.shared.loadCoverages()\n case .page(of: .allergies, at: let n): print(n)\n Loader.shared.loadAllergies() } }',
    ],
    [
      'payload decoded',
      view('', `Text("").task { go(try! JSONDecoder().decode(P.self, from: data())) }`) +
        'enum P: Codable { case page(Kind) }\nfunc go(_ it: P) { switch it { case .page(.coverages): Loader.shared.loadCoverages()\n case .page(.allergies): Loader.shared.loadAllergies() } }',
    ],
    [
      'payload copied over',
      view('', `Text("").task { go(.page(.coverages)) }`) +
        'enum P { case page(Kind) }\nenum Q { case page(Kind)\n init(_ p: P) { switch p { case .page(let k): self = .page(k) } } }\nfunc go(_ it: P) { run(Q(it)) }\nfunc run(_ it: Q) { switch it { case .page(.coverages): Loader.shared.loadCoverages()\n case .page(.allergies): Loader.shared.loadAllergies() } }',
    ],
    [
      'payload in a path',
      view(
        '@State private var path: [P] = []',
        `NavigationStack(path: $path) { Button("") { path.append(.page(.coverages)) }.navigationDestination(for: P.self) { p in Text("").task { go(p) } } }`,
      ) +
        'enum P: Hashable { case page(Kind) }\nfunc go(_ it: P) { Loader.shared.loadAllergies()\n switch it { case .page(.coverages): Loader.shared.loadCoverages()\n case .page(.allergies): break } }',
    ],
  ])('%s', async (_, text) => {
    expect(await flow({ 'App/Store.swift': STORE, 'App/App.swift': text })).toContain('coverage');
  });
});
