/** What nothing runs neither asks nor reads: a screen that nobody opens, a function that nobody calls. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const HEAD = `import HealthKit
import SwiftUI
let store = HKHealthStore()
@main struct Main: App { var body: some Scene { WindowGroup { Home() } } }
func ask() { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord), HKClinicalType(.procedureRecord)]) { _, _ in } }
func query(_ type: HKClinicalTypeIdentifier) { store.execute(HKSampleQuery(sampleType: HKClinicalType(type), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
`;
const home = (shown: string, more = '') =>
  `struct Home: View { ${more}\n var body: some View { Text("").task { ask()\n query(.allergyRecord)\n ${shown} } } }\n`;
const LAST = 'query(.procedureRecord)';
const VISITS = `struct Visits: View { var body: some View { Text("").task { load() } }\n func load() { ${LAST} } }\n`;
const MODEL = `@MainActor final class Model: ObservableObject { func loadVisits() { ${LAST} } }\n`;
const with_ = (texts: Readonly<Record<string, string>>) => flow(texts, { kind: 'app' });

/** Two sections of a list, of which one shows visits. */
const sections = (shown: string): Readonly<Record<string, string>> => ({
  'App/Main.swift': `import IGListKit\nimport UIKit\n${HEAD.replace(/@main.*\n/, '').replace('SwiftUI', 'UIKit')}
@main class Delegate: UIResponder, UIApplicationDelegate {}
final class Feed: UIViewController, ListAdapterDataSource {
  override func viewDidLoad() { ask() }
  func objects(for listAdapter: ListAdapter) -> [ListDiffable] { [] }
  func listAdapter(_ listAdapter: ListAdapter, sectionControllerFor object: Any) -> ListSectionController { ${shown} return Allergies() }
  func emptyView(for listAdapter: ListAdapter) -> UIView? { nil } }
final class Allergies: ListSectionController { override func didUpdate(to object: Any) { query(.allergyRecord) } }
`,
  'App/VisitSection.swift': `import IGListKit\nfinal class VisitSection: ListSectionController { override func didUpdate(to object: Any) { ${LAST} } }\n`,
});

describe('nothing runs it', () => {
  test.each<[title: string, texts: Readonly<Record<string, string>>]>([
    ['a screen', { 'App/Main.swift': HEAD + home(''), 'App/Visits.swift': `import SwiftUI\n${VISITS}` }],
    [
      'a screen that only previews show',
      {
        'App/Main.swift': HEAD + home(''),
        'App/Visits.swift': `import SwiftUI\n${VISITS}#Preview { Visits() }\n#Preview("b") {\n  NavigationStack { Visits() }\n}\nstruct All_Previews: PreviewProvider { static var previews: some View { Visits() } }\n`,
      },
    ],
    [
      'a screen that only such a screen opens',
      {
        'App/Main.swift': HEAD + home(''),
        'App/Visits.swift': `${VISITS}struct History: View { let inner: Visits\n var body: some View { Visits() } }\n`,
      },
    ],
    ['a section of a list of IGListKit', sections('')],
    ['a method', { 'App/Main.swift': HEAD + home('_ = model', 'let model = Model()'), 'App/Model.swift': MODEL }],
    [
      'a method of a protocol',
      {
        'App/Main.swift': HEAD + home('_ = model', 'let model: any Loading = Model()'),
        'App/Model.swift': `protocol Loading { func loadVisits() }\nstruct Model: Loading { func loadVisits() { ${LAST} } }\n`,
      },
    ],
    [
      'a method that only such a one calls',
      {
        'App/Main.swift': HEAD + home('_ = model', 'let model = Model()'),
        'App/Model.swift': MODEL.replace('{ func', '{ func refreshVisits() { loadVisits() }\n func'),
      },
    ],
    [
      'one that a comment, a label and a parameter name',
      {
        'App/Main.swift': HEAD + home('_ = model\n other(loadVisits: true)', 'let model = Model()'),
        'App/Model.swift': `// loadVisits()\n${MODEL}func other(loadVisits: Bool) {}\n`,
      },
    ],
    [
      'a function in another, beside a method of its name',
      {
        'App/Main.swift':
          HEAD +
          home(
            'self.last()',
            'func last() { func inner() {}\n inner() }\n func first() { func last() { query(.procedureRecord) }\n self.last() }\n var top: some View { Text("").task { first() } }',
          ).replace('Text("")', 'top'),
      },
    ],
    [
      'a part of a screen',
      { 'App/Main.swift': HEAD + home('', `var visits: some View { Text("").task { ${LAST} } }`) },
    ],
    [
      'commands of a menu',
      {
        'App/Main.swift': HEAD + home(''),
        'App/Visits.swift': `import SwiftUI\nstruct VisitCommands: Commands { var body: some Commands { CommandMenu("Visits") { Button("Load") { ${LAST} } } } }\n`,
      },
    ],
    [
      'a part of a toolbar',
      {
        'App/Main.swift': HEAD + home(''),
        'App/Visits.swift': `import SwiftUI\nstruct VisitBar: ToolbarContent { var body: some ToolbarContent { ToolbarItem { Button("") { ${LAST} } } } }\n`,
      },
    ],
    [
      'what is added to the store',
      { 'App/Main.swift': `${HEAD}${home('')}extension HKHealthStore { func visits() { ${LAST} } }` },
    ],
  ])('%s', async (_, texts) => {
    expect(await with_(texts)).toBe('allergy procedure | allergy');
  });
});

describe('something may run it', () => {
  const model = { 'App/Model.swift': MODEL };
  test.each<[title: string, texts: Readonly<Record<string, string>>]>([
    ['a screen', { 'App/Main.swift': HEAD + home('_ = Visits()'), 'App/Visits.swift': VISITS }],
    ['a section of a list of IGListKit', sections('if object is String { return VisitSection() }')],
    [
      'a section of a list, by its type',
      sections('let type: ListSectionController.Type = VisitSection.self; return type.init()'),
    ],
    ['a section of a list, by a text', sections('print("App.VisitSection")')],
    [
      'commands of a menu',
      {
        'App/Main.swift': HEAD.replace('{ Home() }', '{ Home() }.commands { VisitCommands() }') + home(''),
        'App/Visits.swift': `import SwiftUI\nstruct VisitCommands: Commands { var body: some Commands { CommandMenu("Visits") { Button("Load") { ${LAST} } } } }\n`,
      },
    ],
    [
      'a style, by a member that is added to its protocol',
      {
        'App/Main.swift': HEAD + home('_ = Button("") {}.buttonStyle(.visits)'),
        'App/Visits.swift': `import SwiftUI\nstruct VisitStyle: ButtonStyle { func makeBody(configuration: Configuration) -> some View { Text("").task { load() } }\n func load() { ${LAST} } }\nextension ButtonStyle where Self == VisitStyle { static var visits: Self { .init() } }\n`,
      },
    ],
    [
      'a screen, in a file that was not opened',
      {
        'App/Main.swift': HEAD + home('_ = Page()'),
        'App/Page.swift': 'import SwiftUI\nstruct Page: View { var body: some View { Visits() } }\n',
        'App/Visits.swift': VISITS,
      },
    ],
    [
      'a screen, by a storyboard',
      {
        'App/Main.swift': HEAD + home(''),
        'App/Main.storyboard': '<viewController customClass="Visits"/>',
        'App/Visits.swift': `import UIKit\nfinal class Visits: UIViewController { override func viewDidLoad() { ${LAST} } }\n`,
      },
    ],
    [
      'a screen, by an attribute behind one that nothing runs',
      {
        'App/Main.swift': HEAD + home('', 'func never() {}\n @Shown(Visits.self) var page'),
        'App/Visits.swift': VISITS,
      },
    ],
    ['a method', { 'App/Main.swift': HEAD + home('model.loadVisits()', 'let model = Model()'), ...model }],
    [
      'a method, handed on',
      { 'App/Main.swift': HEAD + home('Task(operation: model.loadVisits)', 'let model = Model()'), ...model },
    ],
    [
      'a method, by a text',
      {
        'App/Main.swift': HEAD + home('go("loadVisits")', 'let model = Model()\n func go(_ name: String) {}'),
        ...model,
      },
    ],
    [
      'a method that Objective-C may call',
      {
        'App/Main.swift': HEAD + home('_ = model', 'let model = Model()'),
        'App/Model.swift': `@objcMembers final class Model: NSObject { func loadVisits() { ${LAST} } }\n`,
      },
    ],
    [
      'a method that a library may call',
      {
        'App/Main.swift': HEAD + home('_ = model', 'let model = Model()'),
        'App/Model.swift': `import Sync\nfinal class Model: SyncTask { func loadVisits() { ${LAST} } }\n`,
      },
    ],
    [
      'a part of a view that a library may show',
      {
        'App/Main.swift': `${HEAD}${home('_ = Tip()')}struct Tip: ControlWidget { var visits: some View { Text("").task { ${LAST} } } }`,
      },
    ],
    [
      'all of it, where nothing is seen to run what reads',
      {
        'App/Main.swift': `${HEAD}struct Home: View { var body: some View { Text("").task { ask() } } }\nfunc one() { query(.allergyRecord) }\nfunc two() { ${LAST} }`,
      },
    ],
    [
      'all of it, where classes are found by texts',
      {
        'App/Main.swift': HEAD + home('_ = NSClassFromString(name)', 'let name = ""'),
        'App/Visits.swift': VISITS,
      },
    ],
    [
      'what another language may know',
      {
        'App/Main.swift': HEAD + home('_ = model', 'let model = Model()'),
        ...model,
        'app/index.ts': 'export const a = (model) => model.loadVisits();\n',
      },
    ],
  ])('%s', async (_, texts) => {
    expect(await with_(texts)).toBe('allergy procedure | allergy procedure');
  });
});

test('what reads is said by nobody, of an object that asks', async () => {
  const main = `${HEAD.replace(/func query.*\n/, '')}struct Home: View { var body: some View { Text("").task { Source().connect() } } }\n`;
  const count = ['allergyRecord', 'procedureRecord'].map(
    (type) =>
      `HKHealthStore().execute(HKSampleQuery(sampleType: HKClinicalType(.${type}), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })`,
  );
  const source = `import HealthKit\nfinal class Source { func connect() { ask() }\n func count() { ${count.join('\n')} } }\n`;
  expect(await flow({ 'App/Main.swift': main, 'App/Source.swift': source })).toBe('allergy procedure |');
});
