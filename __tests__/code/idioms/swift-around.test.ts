/** What views of SwiftUI say to those around them and inside of them: preferences, values of containers, of what has the focus
 *  and of the environment. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const page = (body: string, more: string): string =>
  `${more}\nstruct Page: View { var body: some View { ${body} } }\n@main struct Shelves: App { var body: some Scene { WindowGroup { Page() } } }`;
const key = (name: string): string =>
  `struct ${name}: PreferenceKey { static var defaultValue: [VALUE] = []\n static func reduce(value: inout [VALUE], nextValue: () -> [VALUE]) { value += nextValue() } }\n`;
const KEYS = `${key('Kinds')}${key('Rest')}`;
const each = (use: string): string => `{ kinds in Button("Go") { for kind in kinds { ${use} } } }`;
const CONTAINED = 'extension ContainerValues { @Entry var kind: VALUE? = nil\n @Entry var rest: VALUE? = nil }\n';
const card = (views: string): string =>
  `struct Card<Content: View>: View { @ViewBuilder var content: Content\n var body: some View { ${views} } }\n`;
const told = (of: string, use: string): string =>
  `Button("Go") { if let kind = ${of}.containerValues.kind { ${use} } }`;

const ROWS: Rows = [
  [
    'a preference, laid over',
    (make, use, _, other) =>
      page(
        `Text("a").preference(key: Kinds.self, value: [${make}]).preference(key: Rest.self, value: [${other}]).overlayPreferenceValue(Kinds.self) ${each(use('kind'))}`,
        KEYS,
      ),
  ],
  [
    'a preference, laid under',
    (make, use, _, other) =>
      page(
        `Text("a").preference(key: Kinds.self, value: [${make}]).preference(key: Rest.self, value: [${other}]).backgroundPreferenceValue(Kinds.self) ${each(use('kind'))}`,
        KEYS,
      ),
  ],
  [
    'a preference that is added to',
    (make, use, _, other) =>
      page(
        `Text("a").transformPreference(Kinds.self) { $0.append(${make}) }.transformPreference(Rest.self) { $0.append(${other}) }.onPreferenceChange(Kinds.self) { kinds in for kind in kinds { ${use('kind')} } }`,
        KEYS,
      ),
  ],
  [
    'a preference with an anchor',
    (make, use, _, other) =>
      page(
        `Text("a").anchorPreference(key: Kinds.self, value: .bounds) { _ in [${make}] }.anchorPreference(key: Rest.self, value: .bounds) { _ in [${other}] }.onPreferenceChange(Kinds.self) { kinds in for kind in kinds { ${use('kind')} } }`,
        KEYS,
      ),
  ],
  [
    'a value of a container',
    (make, use, _, other) =>
      page(
        `Card { Text("a").containerValue(\\.kind, ${make}).containerValue(\\.rest, ${other}) }`,
        `${CONTAINED}${card(`ForEach(subviews: content) { subview in ${told('subview', use('kind'))} }`)}`,
      ),
  ],
  [
    'a value of a section',
    (make, use, _, other) =>
      page(
        `Card { Section("b") { Text("a") }.containerValue(\\.kind, ${make}).containerValue(\\.rest, ${other}) }`,
        `${CONTAINED}${card(`ForEach(sections: content) { section in ${told('section', use('kind'))} }`)}`,
      ),
  ],
  [
    'what has the focus, by a key without a default',
    (make, use, _, other) =>
      page(
        `VStack { Text("a").focusedValue(\\.kind, ${make}).focusedValue(\\.rest, ${other})\n Bar() }`,
        `struct KindKey: FocusedValueKey { typealias Value = VALUE }\nstruct RestKey: FocusedValueKey { typealias Value = VALUE }\nextension FocusedValues { var kind: VALUE? { get { self[KindKey.self] } set { self[KindKey.self] = newValue } }\n var rest: VALUE? { get { self[RestKey.self] } set { self[RestKey.self] = newValue } } }\nstruct Bar: View { @FocusedValue(\\.kind) var kind\n var body: some View { Button("Go") { if let kind { ${use('kind')} } } } }`,
      ),
  ],
  [
    'an action of the environment',
    (make, use, _, other) =>
      page(
        `VStack { Bar().environment(\\.open) { kind in ${use('kind')} } }`,
        `extension EnvironmentValues { @Entry var open: (VALUE) -> Void = { _ in }\n @Entry var close: (VALUE) -> Void = { _ in } }\nstruct Bar: View { @Environment(\\.open) private var open\n @Environment(\\.close) private var close\n var body: some View { Button("Go") { open(${make})\n close(${other}) } } }`,
      ),
  ],
  [
    'an environment that is added to',
    (make, use, _, other) =>
      page(
        `Bar().transformEnvironment(\\.kinds) { $0.append(${make}) }.transformEnvironment(\\.rest) { $0.append(${other}) }`,
        `extension EnvironmentValues { @Entry var kinds: [VALUE] = []\n @Entry var rest: [VALUE] = [] }\nstruct Bar: View { @Environment(\\.kinds) private var kinds\n var body: some View { Button("Go") { for kind in kinds { ${use('kind')} } } } }`,
      ),
  ],
];
bothFlows(SWIFT, ROWS);
