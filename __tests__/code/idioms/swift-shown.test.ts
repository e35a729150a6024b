/** Records that windows, sheets, destinations and picked rows show, in views of the app's own and across files. */
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const LAB = 'struct Lab: Identifiable, Hashable, Codable { let id: UUID\n let title: String\n let note: String }\n';
const lab = (make: string, other = '"a"'): string => `Lab(id: UUID(), title: ${make}, note: ${other})`;
const detail = (use: string): string =>
  `struct Detail: View { let lab: Lab\n var body: some View { Text("Lab").task { ${use} } } }\n`;
const scenes = (group: string): string =>
  `struct Scenes: App { var body: some Scene { WindowGroup { Desk() }\n ${group} } }\n`;
const GROUP = 'WindowGroup(for: Lab.self) { $lab in if let lab { Detail(lab: lab) } }';
const desk = (opens: string): string =>
  `struct Desk: View { @Environment(\\.openWindow) private var openWindow\n var body: some View { Button("Open") { ${opens} } } }\n`;
const page = (state: string, content: string, modifier: string): string =>
  `struct Page: View { ${state}\n var body: some View { ${content}${modifier} } }\n`;
const MODEL = (make: string): string =>
  `@Observable final class Model { var labs: [Lab] = []\n func load() { labs = [${lab(make)}] } }\n`;

const BRINGS: Ways = [
  [
    'a window for a text',
    (make, use) =>
      `struct Detail: View { let title: String\n var body: some View { Text("Lab").task { ${use('title')} } } }\n${scenes('WindowGroup(id: "lab", for: String.self) { $title in Detail(title: title ?? "") }')}${desk(`openWindow(id: "lab", value: ${make})`)}`,
  ],
  [
    'a window for a row of a list in another file',
    (make, use) => ({
      'App/Lab.swift': `import Foundation\n${LAB}`,
      'App/Scenes.swift': `import SwiftUI\n${scenes(GROUP)}`,
      'App/Desk.swift': `import HealthKit\nimport SwiftUI\n@Observable final class Model { var labs: [Lab] = []\n func load() { labs = [${lab(make)}] } }\nstruct Desk: View { @State private var model = Model()\n @Environment(\\.openWindow) private var openWindow\n var body: some View { List(model.labs) { lab in Button("Open") { openWindow(value: lab) } } } }\n`,
      'App/Detail.swift': `import SwiftUI\nimport Mixpanel\n${detail(use('lab.title'))}`,
    }),
  ],
  [
    'a window whose view takes a binding',
    (make, use) =>
      `${LAB}struct Detail: View { @Binding var lab: Lab?\n var body: some View { Text("Lab").task { if let lab { ${use('lab.title')} } } } }\n${scenes('WindowGroup(for: Lab.self) { Detail(lab: $0) }')}${desk(`openWindow(value: ${lab(make)})`)}`,
  ],
  [
    'a window that is pushed',
    (make, use) =>
      `${LAB}${detail(use('lab.title'))}${scenes(GROUP)}struct Desk: View { @Environment(\\.pushWindow) private var pushWindow\n var body: some View { Button("Open") { pushWindow(value: ${lab(make)}) } } }`,
  ],
  [
    'a sheet of an item, into a view of its own',
    (make, use) =>
      `${LAB}${detail(use('lab.title'))}${page('@State private var shown: Lab?', `Button("Open") { shown = ${lab(make)} }`, '.sheet(item: $shown) { lab in Detail(lab: lab) }')}`,
  ],
  [
    'a sheet of an item by an initialiser',
    (make, use) =>
      `${LAB}struct Detail: View { let lab: Lab\n init(_ lab: Lab) { self.lab = lab }\n var body: some View { Text("Lab").task { ${use('lab.title')} } } }\n${page('@State private var shown: Lab?', `Button("Open") { shown = ${lab(make)} }`, '.sheet(item: $shown, content: Detail.init)')}`,
  ],
  [
    'a full screen cover of an item',
    (make, use) =>
      `${LAB}${detail(use('lab.title'))}${page('@State private var shown: Lab?', `Button("Open") { shown = ${lab(make)} }`, '.fullScreenCover(item: $shown, onDismiss: {}) { Detail(lab: $0) }')}`,
  ],
  [
    'a destination of an item',
    (make, use) =>
      `${LAB}${detail(use('lab.title'))}${page('@State private var shown: Lab?', `Button("Open") { shown = ${lab(make)} }`, '.navigationDestination(item: $shown) { Detail(lab: $0) }')}`,
  ],
  [
    'a popover of an item of a model',
    (make, use) =>
      `${LAB}${detail(use('lab.title'))}@Observable final class Desk { var shown: Lab?\n func open() { shown = ${lab(make)} } }\n${page('@Bindable var desk: Desk', 'Button("Open") { desk.open() }', '.popover(item: $desk.shown) { Detail(lab: $0) }')}`,
  ],
  [
    'an alert that presents',
    (make, use) =>
      `${LAB}${page('@State private var shown: Lab?\n @State private var isShown = false', `Button("Open") { shown = ${lab(make)} }`, `.alert("Lab", isPresented: $isShown, presenting: shown) { lab in Button("Send") { ${use('lab.title')} } } message: { lab in Text("Lab") }`)}`,
  ],
  [
    'a dialog that presents',
    (make, use) =>
      `${LAB}${page('@State private var shown: Lab?\n @State private var isShown = false', `Button("Open") { shown = ${lab(make)} }`, `.confirmationDialog("Lab", isPresented: $isShown, presenting: shown) { lab in Button("Send") { ${use('lab.title')} } }`)}`,
  ],
  [
    'a sheet by an enum of what is shown',
    (make, use) =>
      `${LAB}${detail(use('lab.title'))}enum Shown: Identifiable { case lab(Lab), help\n var id: Int { 0 } }\n${page('@State private var shown: Shown?', `Button("Open") { shown = .lab(${lab(make)}) }`, '.sheet(item: $shown) { switch $0 { case .lab(let lab): Detail(lab: lab)\n case .help: Text("Help") } }')}`,
  ],
  [
    'a path of an enum of routes',
    (make, use) =>
      `${LAB}${detail(use('lab.title'))}enum Route: Hashable { case lab(Lab), help }\n@Observable final class Router { var path: [Route] = []\n func open(_ lab: Lab) { path.append(.lab(lab)) } }\nstruct Page: View { @State private var router = Router()\n var body: some View { NavigationStack(path: $router.path) { Button("Open") { router.open(${lab(make)}) }\n .navigationDestination(for: Route.self) { route in switch route { case .lab(let lab): Detail(lab: lab)\n case .help: Text("Help") } } } } }`,
  ],
  [
    'texts of a list, each shown by its link',
    (make, use) =>
      `struct Page: View { let names: [String]\n var body: some View { NavigationStack { List { ForEach(names, id: \\.self) { NavigationLink("Open", value: $0) } }\n .navigationDestination(for: String.self) { name in Text("Lab").task { ${use('name')} } } } } }\nlet page = Page(names: [${make}])`,
  ],
  [
    'a row of a view of its own, picked by its link',
    (make, use) =>
      `${LAB}${detail(use('lab.title'))}struct Row: View { let lab: Lab\n var body: some View { NavigationLink(value: lab) { Text("Lab") } } }\nstruct Page: View { @State private var picked: Lab?\n let labs: [Lab]\n var body: some View { NavigationSplitView { List(selection: $picked) { ForEach(labs) { Row(lab: $0) } } } detail: { if let picked { Detail(lab: picked) } } } }\nlet page = Page(labs: [${lab(make)}])`,
  ],
  [
    'a row of a view of its own, picked by its tag',
    (make, use) =>
      `${LAB}struct Row: View { let lab: Lab\n var body: some View { Text("Lab").tag(lab) } }\nstruct Page: View { @State private var picked: Lab?\n let labs: [Lab]\n var body: some View { List(labs, selection: $picked) { Row(lab: $0) }.onSubmit { if let picked { ${use('picked.title')} } } } }\nlet page = Page(labs: [${lab(make)}])`,
  ],
  [
    'a picker of a view of its own with a binding',
    (make, use) =>
      `${LAB}struct LabPicker: View { let labs: [Lab]\n @Binding var picked: Lab?\n var body: some View { Picker("Lab", selection: $picked) { ForEach(labs) { lab in Text("Lab").tag(Optional(lab)) } } } }\nstruct Page: View { @State private var picked: Lab?\n let labs: [Lab]\n var body: some View { LabPicker(labs: labs, picked: $picked).onChange(of: picked) { if let picked { ${use('picked.title')} } } } }\nlet page = Page(labs: [${lab(make)}])`,
  ],
  [
    'a picker of a generic view',
    (make, use) =>
      `${LAB}struct Choice<Item: Hashable>: View { let items: [Item]\n @Binding var picked: Item\n var body: some View { Picker("Item", selection: $picked) { ForEach(items, id: \\.self) { Text("Item").tag($0) } } } }\nstruct Page: View { @State private var picked = ""\n let labs: [Lab]\n var body: some View { Choice(items: labs.map(\\.title), picked: $picked).onChange(of: picked) { ${use('picked')} } } }\nlet page = Page(labs: [${lab(make)}])`,
  ],
  [
    'rows of a method, picked',
    (make, use) =>
      `${LAB}struct Page: View { @State private var picked: Lab?\n let labs: [Lab]\n private func row(_ lab: Lab) -> some View { Text("Lab").tag(lab) }\n var body: some View { List(labs, selection: $picked) { row($0) }.onSubmit { if let picked { ${use('picked.title')} } } } }\nlet page = Page(labs: [${lab(make)}])`,
  ],
  [
    'rows of a property, picked',
    (make, use) =>
      `${LAB}struct Page: View { @State private var picked: Lab?\n let labs: [Lab]\n @ViewBuilder private var rows: some View { ForEach(labs) { lab in Text("Lab").tag(lab) } }\n var body: some View { List(selection: $picked) { Section { rows } }.onSubmit { if let picked { ${use('picked.title')} } } } }\nlet page = Page(labs: [${lab(make)}])`,
  ],
  [
    'rows of a view in a view, in other files',
    (make, use) => ({
      'App/Lab.swift': `import Foundation\n${LAB}`,
      'App/Row.swift':
        'import SwiftUI\nstruct Row: View { let lab: Lab\n var body: some View { NavigationLink(value: lab) { Text("Lab") } } }\n',
      'App/Rows.swift':
        'import SwiftUI\nstruct Rows: View { let labs: [Lab]\n var body: some View { Section { ForEach(labs) { Row(lab: $0) } } } }\n',
      'App/Page.swift': `import SwiftUI\nimport Mixpanel\n@Observable final class Model { var labs: [Lab] = []\n func load() { labs = [${lab(make)}] } }\nstruct Page: View { @State private var model = Model()\n @State private var picked: Lab?\n var body: some View { List(selection: $picked) { Rows(labs: model.labs) }.onChange(of: picked) { if let picked { ${use('picked.title')} } } } }\n`,
    }),
  ],
  [
    'a destination in another file than its link',
    (make, use) => ({
      'App/Lab.swift': `import Foundation\n${LAB}`,
      'App/Row.swift': `import SwiftUI\nstruct Row: View { let lab = ${lab(make)}\n var body: some View { NavigationLink(value: lab) { Text("Lab") } } }\n`,
      'App/Ways.swift': `import SwiftUI\nimport Mixpanel\nextension View { func ways() -> some View { navigationDestination(for: Lab.self) { lab in Text("Lab").task { ${use('lab.title')} } } } }\n`,
    }),
  ],
  [
    'a table whose rows are picked by id',
    (make, use) =>
      `${LAB}struct Page: View { @State private var picked: Lab.ID?\n let labs: [Lab]\n var body: some View { Table(labs, selection: $picked) { TableColumn("Title", value: \\.title) }.onChange(of: picked) { if let lab = labs.first(where: { $0.id == picked }) { ${use('lab.title')} } } } }\nlet page = Page(labs: [${lab(make)}])`,
  ],
  [
    'rows that a swipe acts on',
    (make, use) =>
      `${LAB}struct Page: View { let labs: [Lab]\n var body: some View { List(labs) { lab in Text("Lab").swipeActions { Button("Send") { ${use('lab.title')} } }.contextMenu { Button("Copy") {} } } } }\nlet page = Page(labs: [${lab(make)}])`,
  ],
  [
    'a menu of the rows that are picked',
    (make, use) =>
      `${LAB}struct Page: View { @State private var picked: Set<Lab> = []\n let labs: [Lab]\n var body: some View { List(labs, id: \\.self, selection: $picked) { lab in Text("Lab").tag(lab) }.navigationTitle("Labs").contextMenu(forSelectionType: Lab.self) { labs in Button("Send") { for lab in labs { ${use('lab.title')} } } } } }\nlet page = Page(labs: [${lab(make)}])`,
  ],
  [
    'what a double click opens of the rows that are picked',
    (make, use) =>
      `${LAB}struct Page: View { @State private var picked: Lab?\n let labs: [Lab]\n var body: some View { List(labs, id: \\.self, selection: $picked) { lab in Text("Lab").tag(lab) }.contextMenu(forSelectionType: Lab.self) { _ in } primaryAction: { labs in if let lab = labs.first { ${use('lab.title')} } } } }\nlet page = Page(labs: [${lab(make)}])`,
  ],
  [
    'a list of bindings of its own view',
    (make, use) =>
      `${LAB}struct Row: View { @Binding var lab: Lab\n var body: some View { Button("Send") { ${use('lab.title')} } } }\n${MODEL(make)}struct Page: View { @Bindable var model: Model\n var body: some View { List($model.labs) { $lab in Row(lab: $lab) } } }`,
  ],
  [
    'a scene’s state',
    (make, use) =>
      `struct Page: View { @SceneStorage("last") private var last = ""\n var body: some View { Button("Open") { last = ${make} } } }\nstruct Other: View { @SceneStorage("last") private var title = ""\n var body: some View { Button("Send") { ${use('title')} } } }`,
  ],
  [
    'a scene’s state in other files',
    (make, use) => ({
      'App/Page.swift': `import SwiftUI\nstruct Page: View { @SceneStorage("last") private var last: String?\n var body: some View { Button("Open") { last = ${make} } } }\n`,
      'App/Other.swift': `import SwiftUI\nimport Mixpanel\nstruct Other: View { @SceneStorage("last") private var title: String?\n var body: some View { Button("Send") { ${use('title ?? ""')} } } }\n`,
    }),
  ],
  [
    'what a person drops',
    (make, use) =>
      `struct Page: View { var body: some View { VStack { Text("Lab").draggable(${make})\n Text("Here").dropDestination(for: String.self) { items, _ in ${use('items[0]')}\n return true } } } }`,
  ],
  [
    'a focused value',
    (make, use) =>
      `extension FocusedValues { @Entry var title: String? }\nstruct Page: View { var body: some View { Text("Lab").focusedValue(\\.title, ${make}) } }\nstruct Send: Commands { @FocusedValue(\\.title) private var title\n var body: some Commands { CommandMenu("Lab") { Button("Send") { if let title { ${use('title')} } } } } }`,
  ],
  [
    'a preference of a child',
    (make, use) =>
      `struct TitleKey: PreferenceKey { static let defaultValue = ""\n static func reduce(value: inout String, nextValue: () -> String) { value = nextValue() } }\nstruct Page: View { var body: some View { Text("Lab").preference(key: TitleKey.self, value: ${make}).onPreferenceChange(TitleKey.self) { title in ${use('title')} } } }`,
  ],
];

const NONE: Ways = [
  [
    'another part of the rows that a menu is of',
    (make, use) =>
      `${LAB}struct Page: View { @State private var picked: Set<Lab> = []\n let labs: [Lab]\n var body: some View { List(labs, id: \\.self, selection: $picked) { lab in Text("Lab").tag(lab) }.contextMenu(forSelectionType: Lab.self) { labs in Button("Send") { for lab in labs { ${use('lab.note')} } } } } }\nlet page = Page(labs: [${lab(make)}])`,
  ],
  [
    'another part of what a window is opened for',
    (make, use) => `${LAB}${detail(use('lab.note'))}${scenes(GROUP)}${desk(`openWindow(value: ${lab(make)})`)}`,
  ],
  [
    'a window for another type',
    (make, use) =>
      `${LAB}struct Page: Hashable, Codable { let title: String }\nstruct Other: View { let page: Page\n var body: some View { Text("Page").task { ${use('page.title')} } } }\n${scenes(`WindowGroup(for: Page.self) { $page in if let page { Other(page: page) } }\n ${GROUP}`)}struct Detail: View { let lab: Lab\n var body: some View { Text("Lab") } }\n${desk(`openWindow(value: ${lab(make)})\n openWindow(value: Page(title: "a"))`)}`,
  ],
  [
    'a window for its number',
    (make, use) =>
      `${LAB}struct Detail: View { let id: UUID\n var body: some View { Text("Lab").task { ${use('id.uuidString')} } } }\n${scenes('WindowGroup(for: UUID.self) { $id in if let id { Detail(id: id) } }')}${desk(`let lab = ${lab(make)}\n openWindow(value: lab.id)`)}`,
  ],
  [
    'another item',
    (make, use) =>
      `${LAB}${detail(use('lab.title'))}struct Page: View { @State private var shown: Lab?\n @State private var kept: Lab?\n var body: some View { Button("Open") { kept = ${lab(make)}\n shown = ${lab('"a"')} }.sheet(item: $shown) { Detail(lab: $0) } } }`,
  ],
  [
    'another part of an item',
    (make, use) =>
      `${LAB}${detail(use('lab.note'))}${page('@State private var shown: Lab?', `Button("Open") { shown = ${lab(make)} }`, '.navigationDestination(item: $shown) { Detail(lab: $0) }')}`,
  ],
  [
    'another part of a row that is picked in a view of its own',
    (make, use) =>
      `${LAB}${detail(use('lab.note'))}struct Row: View { let lab: Lab\n var body: some View { NavigationLink(value: lab) { Text("Lab") } } }\nstruct Page: View { @State private var picked: Lab?\n let labs: [Lab]\n var body: some View { NavigationSplitView { List(selection: $picked) { ForEach(labs) { Row(lab: $0) } } } detail: { if let picked { Detail(lab: picked) } } } }\nlet page = Page(labs: [${lab(make)}])`,
  ],
  [
    'another list whose rows are the same view',
    (make, use) =>
      `${LAB}struct Row: View { let lab: Lab\n var body: some View { NavigationLink(value: lab) { Text("Lab") } } }\nstruct Page: View { @State private var picked: Lab?\n @State private var other: Lab?\n let labs: [Lab]\n let spare: [Lab]\n var body: some View { HStack { List(selection: $picked) { ForEach(labs) { Row(lab: $0) } }\n List(selection: $other) { ForEach(spare) { Row(lab: $0) } } }.onSubmit { if let other { ${use('other.title')} } } } }\nlet page = Page(labs: [${lab(make)}], spare: [${lab('"a"')}])`,
  ],
  [
    'another page whose list has the same rows',
    (make, use) =>
      `${LAB}struct Rows: View { let labs: [Lab]\n var body: some View { ForEach(labs) { lab in Text("Lab").tag(lab) } } }\nstruct Page: View { @State private var picked: Lab?\n let labs: [Lab]\n var body: some View { List(selection: $picked) { Rows(labs: labs) } } }\nstruct Other: View { @State private var other: Lab?\n var body: some View { List(selection: $other) { Rows(labs: [${lab('"a"')}]) }.onSubmit { if let other { ${use('other.title')} } } } }\nlet page = Page(labs: [${lab(make)}])`,
  ],
  [
    'another preference',
    (make, use) =>
      `struct TitleKey: PreferenceKey { static let defaultValue = ""\n static func reduce(value: inout String, nextValue: () -> String) { value = nextValue() } }\nstruct TabKey: PreferenceKey { static let defaultValue = ""\n static func reduce(value: inout String, nextValue: () -> String) { value = nextValue() } }\nstruct Page: View { var body: some View { Text("Lab").preference(key: TitleKey.self, value: ${make}).preference(key: TabKey.self, value: "a").onPreferenceChange(TabKey.self) { tab in ${use('tab')} } } }`,
  ],
  [
    'another state of a scene',
    (make, use) =>
      `struct Page: View { @SceneStorage("last") private var last = ""\n @SceneStorage("tab") private var tab = ""\n var body: some View { Button("Open") { last = ${make}\n tab = "a" }.onSubmit { ${use('tab')} } } }`,
  ],
  [
    'how many rows are picked',
    (make, use) =>
      `${LAB}struct Page: View { @State private var picked: Set<Lab> = []\n let labs: [Lab]\n var body: some View { List(labs, id: \\.self, selection: $picked) { _ in Text("Lab") }.onSubmit { ${use('"\\(picked.count)"')} } } }\nlet page = Page(labs: [${lab(make)}])`,
  ],
];

brings(SWIFT, BRINGS);
bringsNone(SWIFT, NONE);
