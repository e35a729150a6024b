/** Flags of Swift that begin off, or on, and that nobody sets: what stands behind one never runs. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const APP = {
  'App/Health.swift': `import HealthKit
enum Health { static let store = HKHealthStore()
  static func ask() async { try? await store.requestAuthorization(toShare: [], read: [HKClinicalType(.allergyRecord), HKClinicalType(.procedureRecord)]) }
  static func read(_ id: HKClinicalTypeIdentifier) async { store.execute(HKSampleQuery(sampleType: HKClinicalType(id), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) } }
`,
  'App/Main.swift':
    'import SwiftUI\n@main struct Main: App { var body: some Scene { WindowGroup { Home().task { await Health.ask() } } } }\n',
  'App/Screens.swift': `import SwiftUI
struct Labs: View { var body: some View { Text("").task { await Health.read(.allergyRecord) } } }
struct Visits: View { var body: some View { Text("").task { await Health.read(.procedureRecord) } } }
`,
};
const app = (code: string, more: Readonly<Record<string, string>> = {}) =>
  flow({ ...APP, 'App/Home.swift': `import SwiftUI\nimport UIKit\n${code}`, ...more }, { kind: 'app' });
const LEFT = 'allergy procedure | allergy';
const BOTH = 'allergy procedure | allergy procedure';

const view = (flag: string, body: string, more = '') =>
  `struct Home: View { ${flag}\n var body: some View { VStack { Labs(); ${body} } }\n ${more} }`;
const OFF = '@State private var shows = false';

/** Each with what sets the flag, between «». */
const ROWS: readonly (readonly [title: string, code: string, more?: Readonly<Record<string, string>>])[] = [
  ['a state', view(OFF, 'if shows { Visits() } «; Button("") { shows = true }»')],
  ['a state that is toggled', view(OFF, 'if shows { Visits() } «; Button("") { shows.toggle() }»')],
  ['a state that a control sets', view(OFF, 'if shows { Visits() } «; Toggle("", isOn: $shows)»')],
  [
    'a state that a child sets',
    `${view(OFF, 'if shows { Visits() } «; Switch(isOn: $shows)»')}\nstruct Switch: View { @Binding var isOn: Bool\n var body: some View { Button("") { isOn = true } } }`,
  ],
  ['a sheet', view(OFF, 'Button("") { «shows = true» }.sheet(isPresented: $shows) { Visits() }')],
  [
    'a cover by its label',
    view(
      OFF,
      'Button("") { «shows = true» }.fullScreenCover(isPresented: $shows, onDismiss: nil, content: { Visits() })',
    ),
  ],
  ['a destination', view(OFF, 'Button("") { «shows = true» }.navigationDestination(isPresented: $shows) { Visits() }')],
  [
    'a sheet of a method',
    view(
      OFF,
      'Button("") { «shows = true» }.sheet(isPresented: $shows) { visits }',
      'private var visits: some View { Visits() }',
    ),
  ],
  [
    'a sheet of a model',
    `final class Model: ObservableObject { @Published var shows = false\n func open() { «shows = true» } }\n${view('@StateObject private var model = Model()', 'Button("") { model.open() }.sheet(isPresented: $model.shows) { Visits() }')}`,
  ],
  [
    'a sheet of what is observed',
    `@Observable final class Model { var shows = false\n func open() { «shows = true» } }\n${view('@State private var model = Model()', 'Button("") { model.open() }.sheet(isPresented: $model.shows) { Visits() }')}`,
  ],
  [
    'a model, in a view',
    `@Observable final class Model { var shows = false\n func open() { «shows = true» } }\n${view('@State private var model = Model()', 'Button("") { model.open() }; if model.shows { Visits() }')}`,
  ],
  [
    'a model, in its method',
    `@MainActor final class Model { private var isReady = false\n func prepare() { «isReady = true» }\n func load() async { guard isReady else { return }\n await Health.read(.procedureRecord) } }\n${view('let model = Model()', 'Text("").task { model.prepare(); await model.load() }')}`,
  ],
  [
    'an actor',
    `actor Model { private(set) var isReady = false\n func prepare() { «isReady = true» }\n func load() async { if isReady { await Health.read(.procedureRecord) } } }\n${view('let model = Model()', 'Text("").task { await model.prepare(); await model.load() }')}`,
  ],
  [
    'what is on until somebody is done',
    `final class Model { private var isPaused = true\n func start() { «isPaused = false» }\n func load() async { if isPaused { return }\n await Health.read(.procedureRecord) } }\n${view('let model = Model()', 'Text("").task { model.start(); await model.load() }')}`,
  ],
  [
    'by who holds it',
    `final class Model { var isReady = false\n func load() async { guard isReady else { return }\n await Health.read(.procedureRecord) } }\n${view('let model = Model()', 'Text("").task { «model.isReady = true»\n await model.load() }')}`,
  ],
  [
    'of a type',
    `enum Features { static var visits = false }\n${view('let none = 0', 'Text("").onAppear { «Features.visits = true» }; if Features.visits { Visits() }')}`,
  ],
  [
    'of none',
    `var showsVisits = false\n${view('let none = 0', 'Text("").onAppear { «showsVisits = true» }; if showsVisits { Visits() }')}`,
  ],
  [
    'a struct that is made with it',
    `struct Options { var visits = false }\n${view('let options = Options(«visits: true»)', 'if options.visits { Visits() }')}`,
  ],
  [
    'a struct that is changed',
    `struct Options { var visits = false }\n${view('@State private var options = Options()', 'if options.visits { Visits() } else { Button("") { «options.visits = true» } }')}`,
  ],
  [
    'a controller',
    `final class Root: UIViewController { private var showsVisits = false\n override func viewDidLoad() { super.viewDidLoad(); «showsVisits = true»\n Task { await Health.read(.allergyRecord)\n if showsVisits { await Health.read(.procedureRecord) } } } }\nstruct Home: UIViewControllerRepresentable { func makeUIViewController(context: Context) -> Root { Root() }\n func updateUIViewController(_ root: Root, context: Context) {} }`,
  ],
  [
    'with a second condition',
    view(OFF, 'if shows, UIDevice.current.userInterfaceIdiom == .phone { Visits() } «; Button("") { shows = true }»'),
  ],
  ['in a choice', view(OFF, 'shows ? AnyView(Visits()) : AnyView(Text("")) «; Button("") { shows = true }»')],
  [
    'in another file',
    `final class Model: ObservableObject { @Published var shows = false }\n${view('@StateObject private var model = Model()', 'if model.shows { Visits() }')}`,
    {
      'App/Open.swift':
        'extension Model { func open() { «shows = true» } }\nfunc act(_ model: Model) { model.open() }\n',
    },
  ],
];
const off = (text: string) => text.replace(/«[^»]*»/g, '');
const on = (text: string) => text.replace(/[«»]/g, '');
const all = (more: Readonly<Record<string, string>> | undefined, of: (text: string) => string) =>
  Object.fromEntries(Object.entries(more ?? {}).map(([path, text]) => [path, of(text)]));

describe('a flag', () => {
  test.each(ROWS)('%s, set', async (_, code, more) => {
    expect((await app(on(code), all(more, on))).replaceAll('*', '')).toBe(BOTH);
  });
  test.each(ROWS)('%s, never set', async (_, code, more) => {
    expect(code + JSON.stringify(more ?? {})).toMatch(/«.*»/);
    expect(await app(off(code), all(more, off))).toBe(LEFT);
  });
});

const MODEL = 'final class Model: ObservableObject { @Published var shows = false }';
const OF_MODEL = (body: string) => view('@StateObject private var model = Model()', body);

describe('somebody may set it', () => {
  test.each<[title: string, code: string, more?: Readonly<Record<string, string>>]>([
    [
      'by a key path',
      `${MODEL}\n${OF_MODEL('if model.shows { Visits() }; Button("") { set(\\.shows) }', 'x')}\nextension Home { func set(_ path: ReferenceWritableKeyPath<Model, Bool>) { model[keyPath: path] = true } }`,
    ],
    [
      'by a key path with its type',
      `${MODEL}\n${OF_MODEL('if model.shows { Visits() }; Button("") { set(\\Model.shows, true) }')}\nextension Home { func set<T>(_ path: ReferenceWritableKeyPath<Model, T>, _ value: T) { model[keyPath: path] = value } }`,
    ],
    [
      'by a publisher',
      `${MODEL}\n${OF_MODEL('if model.shows { Visits() }')}\nextension Model { func watch(_ all: Published<Bool>.Publisher) { all.assign(to: &$shows) } }`,
    ],
    [
      'by a publisher and a path',
      `${MODEL}\n${OF_MODEL('if model.shows { Visits() }')}\nextension Model { func watch(_ all: Published<Bool>.Publisher) -> Any { all.assign(to: \\.shows, on: self) } }`,
    ],
    [
      'by a publisher of who holds it',
      `${MODEL}\n${OF_MODEL('if model.shows { Visits() }; Button("") { watch(model, Just(true)) }')}\nfunc watch(_ it: Model, _ all: Just<Bool>) { all.assign(to: &it.$shows) }`,
    ],
    [
      'by what it is lent to',
      `${MODEL}\n${OF_MODEL('if model.shows { Visits() }; Button("") { turn(&model.shows) }')}\nfunc turn(_ flag: inout Bool) { flag.toggle() }`,
    ],
    [
      'by a binding that is made',
      `${MODEL}\n${OF_MODEL('if model.shows { Visits() }; Toggle("", isOn: Binding(get: { model.shows }, set: { model.shows = $0 }))')}`,
    ],
    ['by a binding of a part', `${MODEL}\n${OF_MODEL('if model.shows { Visits() }; Toggle("", isOn: $model.shows)')}`],
    [
      'by what a view is made with',
      `${view('let none = 0', 'Pane(shows: UIDevice.current.userInterfaceIdiom == .pad)')}\nstruct Pane: View { var shows = false\n var body: some View { if shows { Visits() } } }`,
    ],
    [
      'by a state that a view is made with',
      `${view('let none = 0', 'Pane(shows: true)')}\nstruct Pane: View { @State var shows = false\n var body: some View { if shows { Visits() } } }`,
    ],
    [
      'by its own initialiser',
      `${view('let none = 0', 'Pane(true)')}\nstruct Pane: View { @State private var shows = false\n init(_ is: Bool) { _shows = State(initialValue: is) }\n var body: some View { if shows { Visits() } } }`,
    ],
    [
      'by a decoder',
      `struct Options: Codable { var visits = false }\n${view('@State private var options = (try? JSONDecoder().decode(Options.self, from: Data())) ?? Options()', 'if options.visits { Visits() }')}`,
    ],
    ['by settings', view('@AppStorage("shows") private var shows = false', 'if shows { Visits() }')],
    ['by a scene', view('@SceneStorage("shows") private var shows = false', 'if shows { Visits() }')],
    [
      'by a database',
      `@Model final class Plan { var visits = false\n init() {} }\n${view('@Query private var plans: [Plan] = []', 'if let plan = plans.first, plan.visits { Visits() }')}`,
    ],
    [
      'by a text',
      `@objcMembers final class Plan: NSObject { var visits = false }\n${view('let plan = Plan()', 'Text("").onAppear { plan.setValue(true, forKey: "visits") }; if plan.visits { Visits() }')}`,
    ],
    [
      'by a wrapper',
      `@propertyWrapper struct Remote { var wrappedValue: Bool\n init(wrappedValue: Bool) { self.wrappedValue = UserDefaults.standard.bool(forKey: "x") } }\n${view('@Remote private var shows = false', 'if shows { Visits() }')}`,
    ],
    [
      'by an heir',
      `class Base { var visits: Bool = false\n func load() async { if visits { await Health.read(.procedureRecord) } } }\nfinal class Full: Base { override var visits: Bool { get { true } set {} } }\n${view('let model: Base = Full()', 'Text("").task { await model.load() }')}`,
    ],
    [
      'by a search',
      view(OFF, 'if shows { Visits() } else { Text("").searchable(text: .constant(""), isPresented: $shows) }'),
    ],
    ['by a link', view(OFF, 'NavigationLink("", isActive: $shows) { Visits() }')],
    ['by a tuple', view(OFF, 'if shows { Visits() }; Button("") { (shows, _) = (true, 0) }')],
    [
      'by an operator',
      view(
        OFF,
        'if shows { Visits() }; Button("") { shows ||= true }',
        'static func ||= (a: inout Bool, b: Bool) { a = a || b }',
      ),
    ],
    [
      'by another file of Objective-C',
      `@objc final class Plan: NSObject { @objc var visits = false\n @objc static let shared = Plan() }\n${view('let plan = Plan.shared', 'if plan.visits { Visits() }')}`,
      { 'App/Set.m': '#import "App-Swift.h"\nvoid act(void) { Plan.shared.visits = YES; }\n' },
    ],
    [
      'closed and shown again',
      view('@State private var shows = true', 'if !shows { Visits() }', '').replace(
        'Labs();',
        'Labs().sheet(isPresented: $shows) { Text("") };',
      ),
    ],
    [
      'of two of one name',
      `final class One { var shows = false\n func turn() { shows = true } }\n${OF_MODEL('if model.shows { Visits() }')}\n${MODEL}`,
    ],
    [
      'by conditional compilation',
      view(
        '#if os(iOS)\n @State private var shows = true\n#else\n @State private var shows = false\n#endif',
        'if shows { Visits() }',
      ),
    ],
    [
      'in a protocol that sets it',
      `protocol Turns: AnyObject { var shows: Bool { get set } }\nextension Turns { func turn() { shows = true } }\nfinal class Model: ObservableObject, Turns { @Published var shows = false }\n${OF_MODEL('if model.shows { Visits() }; Button("") { model.turn() }')}`,
    ],
    [
      'by dynamic members',
      `@dynamicMemberLookup struct Box { var model: Model\n subscript<T>(dynamicMember path: WritableKeyPath<Model, T>) -> T { get { model[keyPath: path] } set { model[keyPath: path] = newValue } } }\nstruct Model { var shows = false }\n${view('@State private var box = Box(model: Model())', 'if box.model.shows { Visits() }; Button("") { box.shows = true }')}`,
    ],
    [
      'behind an own modifier',
      `${view(OFF, 'Text("").panel(isPresented: $shows) { Visits() }')}\nextension View { func panel(isPresented: Binding<Bool>, @ViewBuilder content: () -> some View) -> some View { overlay { VStack { Button("") { isPresented.wrappedValue = true }; if isPresented.wrappedValue { content() } } } } }`,
    ],
    [
      'behind an own sheet',
      `${view(OFF, 'Text("").sheet(isPresented: $shows, small: true) { Visits() }')}\nextension View { func sheet(isPresented: Binding<Bool>, small: Bool, @ViewBuilder content: () -> some View) -> some View { overlay { VStack { Button("") { isPresented.wrappedValue = true }; if isPresented.wrappedValue { content() } } } } }`,
    ],
  ])('%s', async (_, code, more) => {
    expect((await app(code, more)).replaceAll('*', '')).toBe(BOTH);
  });
});
