/** What a person picks from a list is one of what it shows: by its tag, its link, or what tells its rows apart. */
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const LAB = 'struct Lab: Identifiable, Hashable { let id: UUID\n let title: String }\n';
const MODEL = (make: string, more: string): string =>
  `${LAB}@Observable final class Model { var labs: [Lab] = []\n var picked: Lab?\n var number: UUID?\n func load() { labs = [Lab(id: UUID(), title: ${make})] }\n${more} }\n`;
const page = (content: string): string =>
  `struct Page: View { @Bindable var model: Model\n var body: some View { ${content} } }\n`;
const state = (declared: string, content: string, use: string): string =>
  `${LAB}struct Page: View { let labs: [Lab]\n ${declared}\n var body: some View { ${content}.onSubmit { ${use} } } }\n`;
const shown = (make: string): string => `let page = Page(labs: [Lab(id: UUID(), title: ${make})])`;

const BRINGS: Ways = [
  [
    'a tag in a list',
    (make, use) =>
      `${state('@State private var picked: Lab?', 'List(labs, selection: $picked) { lab in Text("Lab").tag(lab) }', `if let picked { ${use('picked.title')} }`)}${shown(make)}`,
  ],
  [
    'a tag in ForEach in a picker',
    (make, use) =>
      `${state('@State private var picked = ""', 'Picker("Lab", selection: $picked) { ForEach(labs) { lab in Text("Lab").tag(lab.title) } }', use('picked'))}${shown(make)}`,
  ],
  [
    'a tag behind other modifiers',
    (make, use) =>
      `${state('@State private var picked: Lab?', 'List(selection: $picked) { Section("Labs") { ForEach(labs) { lab in Text("Lab").tag(lab).padding() } } }', `if let picked { ${use('picked.title')} }`)}${shown(make)}`,
  ],
  [
    'a link in a list',
    (make, use) =>
      `${state('@State private var picked: Lab?', 'List(labs, selection: $picked) { lab in NavigationLink("Lab", value: lab) }', `if let picked { ${use('picked.title')} }`)}${shown(make)}`,
  ],
  [
    'the value of a tab',
    (make, use) =>
      `${state('@State private var picked = ""', 'TabView(selection: $picked) { ForEach(labs) { lab in Tab("Lab", systemImage: "pills", value: lab.title) { Text("Lab") } } }', use('picked'))}${shown(make)}`,
  ],
  [
    'pages that a tab view is given by their ids',
    (make, use) =>
      `${state('@State private var picked = ""', 'TabView(selection: $picked) { ForEach(labs, id: \\.title) { lab in ScrollView { Text("Lab") } } }', use('picked'))}${shown(make)}`,
  ],
  [
    'the tag of a list in a tab view',
    (make, use) =>
      `${state('@State private var picked = ""', 'TabView(selection: $picked) { ForEach(labs) { lab in List(["a"], id: \\.self) { Text($0) }.tag(lab.title) } }', use('picked'))}${shown(make)}`,
  ],
  [
    'a link with a row of its own',
    (make, use) =>
      `${state('@State private var picked: Lab?', 'List(selection: $picked) { ForEach(labs) { lab in NavigationLink(value: lab) { HStack { Text("Lab") } } } }', `if let picked { ${use('picked.title')} }`)}${shown(make)}`,
  ],
  [
    'the element itself',
    (make, use) =>
      `${state('@State private var picked: Set<Lab> = []', 'List(labs, id: \\.self, selection: $picked) { lab in Text("Lab") }', `for lab in picked { ${use('lab.title')} }`)}${shown(make)}`,
  ],
  [
    'what tells rows apart',
    (make, use) =>
      `${state('@State private var picked: String?', 'List(labs, id: \\.title, selection: $picked) { lab in Text("Lab") }', `if let picked { ${use('picked')} }`)}${shown(make)}`,
  ],
  [
    'a tag of each tab',
    (make, use) =>
      `${state('@State private var picked = ""', 'TabView(selection: $picked) { ForEach(labs) { lab in List { Text(lab.title) }.tag(lab.title) } }', use('picked'))}${shown(make)}`,
  ],
  [
    'the value of each tab',
    (make, use) =>
      `${state('@State private var picked = ""', 'TabView(selection: $picked) { TabSection("Labs") { ForEach(labs) { lab in Tab("Lab", systemImage: "list", value: lab.title) { Text(lab.title) } } } }', use('picked'))}${shown(make)}`,
  ],
  [
    'a list with a selection in a tab',
    (make, use) =>
      `${state('@State private var tab = ""\n @State private var picked: Lab?', 'TabView(selection: $tab) { NavigationStack { List(labs, selection: $picked) { lab in Text("Lab").tag(lab) } }.tag("labs") }', `if let picked { ${use('picked.title')} }`)}${shown(make)}`,
  ],
  [
    'a model that observes what is picked',
    (make, use) =>
      `${MODEL(make, `var seen: Lab? { didSet { if let seen { ${use('seen.title')} } } }`)}${page('List(model.labs, selection: $model.seen) { lab in Text("Lab").tag(lab) }')}`,
  ],
  [
    'a pipeline that begins with what is picked',
    (make, use) =>
      `${LAB}final class Model: ObservableObject { @Published var labs: [Lab] = []\n @Published var picked: Lab?\n private var bag = Set<AnyCancellable>()\n init() { $picked.compactMap { $0 }.map(\\.title).removeDuplicates().sink { ${use('$0')} }.store(in: &bag) }\n var visible: [Lab] { labs.filter { !$0.title.isEmpty } }\n func load() { labs = [Lab(id: UUID(), title: ${make})] } }\nstruct Page: View { @ObservedObject var model: Model\n var body: some View { NavigationSplitView { List(model.visible, selection: $model.picked) { lab in Text(lab.title).tag(lab) } } detail: { Text(model.picked?.title ?? "") } } }`,
  ],
  [
    'a change that is heard',
    (make, use) =>
      `${LAB}struct Page: View { let labs: [Lab]\n @State private var picked: Lab?\n var body: some View { List(labs, selection: $picked) { lab in Text("Lab").tag(lab) }.onChange(of: picked) { _, lab in if let lab { ${use('lab.title')} } } } }\n${shown(make)}`,
  ],
  [
    'a binding that is handed on',
    (make, use) =>
      `${LAB}struct Root: View { @State private var picked: Lab?\n var body: some View { Page(labs: [Lab(id: UUID(), title: ${make})], picked: $picked).onSubmit { if let picked { ${use('picked.title')} } } } }\nstruct Page: View { let labs: [Lab]\n @Binding var picked: Lab?\n var body: some View { List(labs, selection: $picked) { lab in Text("Lab").tag(lab) } } }`,
  ],
  [
    'a binding that a view sets',
    (make, use) =>
      `struct Root: View { @State private var picked: String?\n var body: some View { Page(picked: $picked).onSubmit { if let picked { ${use('picked')} } } } }\nstruct Page: View { @Binding var picked: String?\n var body: some View { Button("Go") { picked = ${make} } } }`,
  ],
  [
    'a binding of a model that a view sets',
    (make, use) =>
      `@Observable final class Model { var picked: String?\n func tell() { if let picked { ${use('picked')} } } }\nstruct Root: View { @State private var model = Model()\n var body: some View { Page(picked: $model.picked) } }\nstruct Page: View { @Binding var picked: String?\n var body: some View { Button("Go") { picked = ${make} } } }`,
  ],
];

const TABBED = (content: string): string => `TabView(selection: $tab) { ${content} }`;
const tabbed = (make: string, use: (value: string) => string, content: string): string =>
  `${state('@State private var tab = "labs"', TABBED(content), use('tab'))}${shown(make)}`;
const TITLES = 'ForEach(labs, id: \\.title) { lab in Text(lab.title) }';

const NONE: Ways = [
  [
    'rows of a list in a tab',
    (make, use) =>
      tabbed(make, use, 'List(labs, id: \\.title) { lab in Text(lab.title) }.tag("labs")\n Text("b").tag("about")'),
  ],
  ['rows in a list in a tab', (make, use) => tabbed(make, use, `List { ${TITLES} }.tag("labs")`)],
  ['rows of a stack in a tab', (make, use) => tabbed(make, use, `ScrollView { LazyVStack { ${TITLES} } }.tag("labs")`)],
  [
    'rows with tags in a stack of screens in a tab',
    (make, use) =>
      tabbed(make, use, 'NavigationStack { List(labs) { lab in Text("Lab").tag(lab.title) } }.tag("labs")'),
  ],
  [
    'rows in a tab that has a value',
    (make, use) => tabbed(make, use, `Tab("Labs", systemImage: "list", value: "labs") { ${TITLES} }`),
  ],
  [
    'rows of a view of the app in a tab',
    (make, use) =>
      `struct Rows: View { let labs: [Lab]\n var body: some View { List(labs, id: \\.title) { lab in Text(lab.title) } } }\n${tabbed(make, use, 'Rows(labs: labs).tag("labs")')}`,
  ],
  [
    'what a row shows of itself in a list',
    (make, use) =>
      `${state('@State private var picked: String?', 'List(labs, selection: $picked) { lab in HStack { ForEach(labs, id: \\.title) { Text($0.title) } }.tag("lab") }', `if let picked { ${use('picked')} }`)}${shown(make)}`,
  ],
  [
    'another use of the view whose binding is set',
    (make, use) =>
      `struct Root: View { @State private var picked: String?\n @State private var other: String?\n var body: some View { VStack { Page(picked: $picked, value: ${make})\n Page(picked: $other, value: "a") }.onSubmit { if let other { ${use('other')} } } } }\nstruct Page: View { @Binding var picked: String?\n let value: String\n var body: some View { Button("Go") { picked = value } } }`,
  ],
  [
    'a number that tells rows apart',
    (make, use) =>
      `${state('@State private var picked: UUID?', 'List(labs, selection: $picked) { lab in Text(lab.title) }', `if let picked { ${use('picked.uuidString')} }`)}${shown(make)}`,
  ],
  [
    'a tag of another part',
    (make, use) =>
      `${state('@State private var picked: UUID?', 'Picker("Lab", selection: $picked) { ForEach(labs) { lab in Text(lab.title).tag(lab.id) } }', `if let picked { ${use('picked.uuidString')} }`)}${shown(make)}`,
  ],
  [
    'another list',
    (make, use) =>
      `${state('@State private var picked: String?\n @State private var shown: Lab?', 'VStack { List(labs, selection: $shown) { lab in Text("Lab").tag(lab) }\n List(["a"], id: \\.self, selection: $picked) { Text($0) } }', `if let picked { ${use('picked')} }`)}${shown(make)}`,
  ],
  [
    'a list in a tab',
    (make, use) =>
      `${state('@State private var picked = "a"', 'TabView(selection: $picked) { Tab("Labs", systemImage: "pills", value: "a") { List { ForEach(labs, id: \\.title) { Text($0.title) } } } }', use('picked'))}${shown(make)}`,
  ],
  [
    'a list of what it is given in a tab view',
    (make, use) =>
      `${state('@State private var picked = "a"', 'TabView(selection: $picked) { List(labs, id: \\.title) { Text($0.title) }.tag("a") }', use('picked'))}${shown(make)}`,
  ],
  [
    'rows of a page in a tab view',
    (make, use) =>
      `${state('@State private var picked = "a"', 'TabView(selection: $picked) { ScrollView { ForEach(labs, id: \\.title) { Text($0.title) } }.tag("a") }', use('picked'))}${shown(make)}`,
  ],
  [
    'links of a list in a tab view',
    (make, use) =>
      `${state('@State private var picked: Lab?', 'TabView(selection: $picked) { NavigationStack { List(labs) { lab in NavigationLink("Lab", value: lab) } } }', `if let picked { ${use('picked.title')} }`)}${shown(make)}`,
  ],
  [
    'lines of a row',
    (make, use) =>
      `${state('@State private var picked: String?', 'List(["a"], id: \\.self, selection: $picked) { row in VStack { Text(row)\n ForEach(labs, id: \\.title) { Text($0.title) } } }', `if let picked { ${use('picked')} }`)}${shown(make)}`,
  ],
  [
    'a menu of a row',
    (make, use) =>
      `${state('@State private var picked: String?', 'List(["a"], id: \\.self, selection: $picked) { row in Text(row).contextMenu { ForEach(labs, id: \\.title) { lab in Button(lab.title) { } } } }', `if let picked { ${use('picked')} }`)}${shown(make)}`,
  ],
  [
    'a view of its own in a tab',
    (make, use) =>
      `${LAB}struct Rows: View { let labs: [Lab]\n var body: some View { List(labs, id: \\.title) { Text($0.title) } } }\nstruct Page: View { let labs: [Lab]\n @State private var picked = "a"\n var body: some View { TabView(selection: $picked) { Rows(labs: labs).tag("a") }.onSubmit { ${use('picked')} } } }\n${shown(make)}`,
  ],
  [
    'a word that is searched for',
    (make, use) =>
      `${state('@State private var word = ""\n @State private var picked: Lab?', 'List(labs, selection: $picked) { lab in Text("Lab").tag(lab) }.searchable(text: $word)', use('word'))}${shown(make)}`,
  ],
];

brings(SWIFT, BRINGS);
bringsNone(SWIFT, NONE);
