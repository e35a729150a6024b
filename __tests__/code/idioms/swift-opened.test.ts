/**
 * What a person opens, or picks, of types of the app's own: windows for a value, rows of a sidebar, and subscripts that
 * take one.
 */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const KIND = 'struct Kind: Identifiable, Hashable, Codable { let id: String\n let type: VALUE }\n';
const kinds = (make: string, other: string): string =>
  `${KIND}extension Kind { static let first = Kind(id: "first", type: ${make})\n static let second = Kind(id: "second", type: ${other}) }\n`;
const shown = (use: string): string =>
  `struct Shown: View { let kind: Kind\n var body: some View { Text("Kind").task { ${use} } } }\n`;
const scenes = (group: string): string =>
  `struct Scenes: App { var body: some Scene { WindowGroup { Desk() }\n ${group} } }\n`;
const desk = (opens: string, named = 'openWindow'): string =>
  `struct Desk: View { @Environment(\\.openWindow) private var ${named}\n var body: some View { Button("Open") { ${opens} } } }\n`;
const GROUP = 'WindowGroup(for: Kind.self) { $kind in if let kind { Shown(kind: kind) } }';
const picked = (content: string, more = ''): string =>
  `${more}struct Sidebar: View { @State private var picked: Kind?\n private let kinds: [Kind] = [.first]\n var body: some View { NavigationSplitView { ${content} } detail: { if let picked { Shown(kind: picked) } } } }\n`;

const ROWS: Rows = [
  [
    'an asynchronous subscript with a static name',
    (make, use, _, other) =>
      `${kinds(make, other)}struct Archive { subscript(kind: Kind) -> Int { get async throws { ${use('kind.type')}\n return 0 } } }\nfunc go(_ archive: Archive) async throws { _ = try await archive[.first] }`,
  ],
  [
    'a labelled subscript with a static name',
    (make, use, _, other) =>
      `${kinds(make, other)}struct Archive { subscript(of kind: Kind, at index: Int) -> Int { ${use('kind.type')}\n return index } }\nfunc go(_ archive: Archive) { _ = archive[of: .first, at: 1] }`,
  ],
  [
    'a static subscript with a static name',
    (make, use, _, other) =>
      `${kinds(make, other)}enum Archive { static subscript(kind: Kind) -> Int { ${use('kind.type')}\n return 0 } }\nfunc go() { _ = Archive[.first] }`,
  ],
  [
    'a window for a value',
    (make, use, _, other) =>
      `${kinds(make, other)}${shown(use('kind.type'))}${scenes(GROUP)}${desk('openWindow(value: Kind.first)')}`,
  ],
  [
    'a window for a value, by its id',
    (make, use, _, other) =>
      `${kinds(make, other)}${shown(use('kind.type'))}${scenes('WindowGroup("Kind", id: "kind", for: Kind.self) { $kind in if let kind { Shown(kind: kind) } }')}${desk('openWindow(id: "kind", value: Kind.first)')}`,
  ],
  [
    'a window by another name of the action',
    (make, use, _, other) =>
      `${kinds(make, other)}${shown(use('kind.type'))}${scenes(GROUP)}${desk('open(value: Kind.first)', 'open')}`,
  ],
  [
    'a window that begins with a value',
    (make, use, _, other) =>
      `${kinds(make, other)}${shown(use('kind.type'))}${scenes('WindowGroup(for: Kind.self) { $kind in Shown(kind: kind) } defaultValue: { Kind.first }')}${desk('openWindow(id: "main")')}`,
  ],
  [
    'a window beside one for another type',
    (make, use, _, other) =>
      `${kinds(make, other)}struct Page: Hashable, Codable { let kind: Kind }\n${shown(use('kind.type'))}${scenes(`WindowGroup(for: Page.self) { $page in Text("Page") }\n ${GROUP}`)}${desk('openWindow(value: Kind.first)\n openWindow(value: Page(kind: .second))')}`,
  ],
  [
    'a space for a value',
    (make, use, _, other) =>
      `${kinds(make, other)}${shown(use('kind.type'))}${scenes('ImmersiveSpace(id: "kind", for: Kind.self) { $kind in if let kind { Shown(kind: kind) } }')}struct Desk: View { @Environment(\\.openImmersiveSpace) private var openSpace\n var body: some View { Button("Open") { Task { await openSpace(id: "kind", value: Kind.first) } } } }`,
  ],
  [
    'a link in a list whose rows have ids',
    (make, use, _, other) =>
      `${kinds(make, other)}${shown(use('kind.type'))}${picked('List(kinds, selection: $picked) { kind in NavigationLink(value: kind) { Text("Kind") } }')}`,
  ],
  [
    'a tag in a list whose rows have ids',
    (make, use, _, other) =>
      `${kinds(make, other)}${shown(use('kind.type'))}${picked('List(kinds, selection: $picked) { kind in Text("Kind").tag(kind) }')}`,
  ],
  [
    'a row of a view of its own',
    (make, use, _, other) =>
      `${kinds(make, other)}${shown(use('kind.type'))}${picked('List(selection: $picked) { Row(kind: .first) }', 'struct Row: View { let kind: Kind\n var body: some View { NavigationLink("Kind", value: kind) } }\n')}`,
  ],
  [
    'an enum whose rows have ids',
    (make, use, _, other) =>
      `enum Kind: String, CaseIterable, Identifiable { case first\n var id: String { rawValue }\n var type: VALUE { ${make} } }\nlet another = ${other}\n${shown(use('kind.type'))}struct Sidebar: View { @State private var picked: Kind?\n var body: some View { NavigationSplitView { List(Kind.allCases, selection: $picked) { kind in NavigationLink("Kind", value: kind) } } detail: { if let picked { Shown(kind: picked) } } } }`,
  ],
];

bothFlows(SWIFT, ROWS);
