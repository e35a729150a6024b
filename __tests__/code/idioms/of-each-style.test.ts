/** Styles: what a value is formatted by, of which the one that is named is meant, and what the system calls that a view is
 *  shown with, each with what it was made with. */
import { eachApart } from './each-apart.ts';
import { SWIFT } from './swift.ts';

const BATCH = 'struct Batch { var titles: [String] = [] ';
const GENERIC =
  ' func formatted<F: FormatStyle>(_ style: F) -> F.FormatOutput where F.FormatInput == Batch { style.format(self) } }\n';
const STYLES =
  'struct First: FormatStyle { func format(_ value: Batch) -> String { value.titles.joined() } }\nstruct Second: FormatStyle { func format(_ value: Batch) -> String { "\\(value.titles.count)" } }\n';
const IMPLIED =
  'extension FormatStyle where Self == First { static var first: Self { First() } }\nextension FormatStyle where Self == Second { static var second: Self { .init() } }\n';
const go = (make: string, use: string, before = ''): string =>
  `func go() { let batch = Batch(titles: [${make}])\n ${before} ${use} }`;
const Upper = { first: 'First', second: 'Second' } as const;

eachApart('Swift, what formats', SWIFT, [
  [
    'by what an extension calls it',
    (make, use, told) => `${BATCH}${GENERIC}${STYLES}${IMPLIED}${go(make, use(`batch.formatted(.${told})`))}`,
  ],
  [
    'that is made there',
    (make, use, told) => `${BATCH}${GENERIC}${STYLES}${IMPLIED}${go(make, use(`batch.formatted(${Upper[told]}())`))}`,
  ],
  [
    'of which the other is used too',
    (make, use, told) =>
      `${BATCH}${GENERIC}${STYLES}${IMPLIED}${go(make, use(`batch.formatted(.${told})`), 'let a = batch.formatted(.first), b = batch.formatted(.second)\n')}`,
  ],
  [
    'of which the other is made too',
    (make, use, told) =>
      `${BATCH}${GENERIC}${STYLES}${IMPLIED}${go(make, use(`batch.formatted(${Upper[told]}())`), 'let a = batch.formatted(First()), b = batch.formatted(Second())\n')}`,
  ],
  [
    'of what a model holds',
    (make, use, told) =>
      `${BATCH}${GENERIC}${STYLES}${IMPLIED}final class Model { var batch = Batch()\n func load() { batch = Batch(titles: [${make}])\n ${use(`batch.formatted(.${told})`)} } }\nstruct Page: View { @State var model = Model()\n var body: some View { Text(model.batch.formatted(.first))\n Text(model.batch.formatted(.second)) } }`,
  ],
  [
    'of what a model holds, made there',
    (make, use, told) =>
      `${BATCH}${GENERIC}${STYLES}${IMPLIED}final class Model { var batch = Batch()\n func load() { batch = Batch(titles: [${make}])\n ${use(`batch.formatted(${Upper[told]}())`)} } }\nstruct Page: View { @State var model = Model()\n var body: some View { Text(model.batch.formatted(First()))\n Text(model.batch.formatted(Second())) } }`,
  ],
  [
    'of some type',
    (make, use, told) =>
      `${BATCH} func formatted(_ style: some FormatStyle<Batch, String>) -> String { style.format(self) } }\n${STYLES}${IMPLIED}${go(make, use(`batch.formatted(.${told})`))}`,
  ],
  [
    'of any type',
    (make, use, told) =>
      `protocol Style { func format(_ value: Batch) -> String }\n${BATCH} func formatted(_ style: any Style) -> String { style.format(self) } }\n${STYLES.replaceAll('FormatStyle', 'Style')}${IMPLIED.replaceAll('FormatStyle', 'Style')}${go(make, use(`batch.formatted(.${told})`))}`,
  ],
  [
    'of a protocol of the app’s own',
    (make, use, told) =>
      `protocol Style { associatedtype Out\n func format(_ value: Batch) -> Out }\n${BATCH} func formatted<S: Style>(_ style: S) -> S.Out { style.format(self) } }\n${STYLES.replaceAll('FormatStyle', 'Style')}${IMPLIED.replaceAll('FormatStyle', 'Style')}${go(make, use(`batch.formatted(.${told})`))}`,
  ],
  [
    'by a function of an extension',
    (make, use, told) =>
      `${BATCH}${GENERIC}struct Joined: FormatStyle { let on: Bool\n func format(_ value: Batch) -> String { value.titles.joined() } }\n${STYLES.split('\n')[1]}\nextension FormatStyle where Self == Joined { static func first(_ on: Bool) -> Joined { Joined(on: on) } }\nextension FormatStyle where Self == Second { static func second(_ on: Bool) -> Second { Second() } }\n${go(make, use(`batch.formatted(.${told}(true))`))}`,
  ],
  [
    'by a function that gives itself',
    (make, use, told) =>
      `${BATCH}${GENERIC}struct Joined: FormatStyle { let on: Bool\n func format(_ value: Batch) -> String { value.titles.joined() } }\n${STYLES.split('\n')[1]}\nextension FormatStyle where Self == Joined { static func first(_ on: Bool) -> Self { Joined(on: on) } }\nextension FormatStyle where Self == Second { static func second(_ on: Bool) -> Self { .init() } }\n${go(make, use(`batch.formatted(.${told}(true))`))}`,
  ],
  [
    'by what an extension calls it, with its type',
    (make, use, told) =>
      `${BATCH}${GENERIC}${STYLES}extension FormatStyle where Self == First { static var first: First { .init() } }\nextension FormatStyle where Self == Second { static var second: Second { .init() } }\n${go(make, use(`batch.formatted(.${told})`))}`,
  ],
  [
    'that is handed on',
    (make, use, told) =>
      `${BATCH}${GENERIC}${STYLES}${IMPLIED}extension Batch { func shown<F: FormatStyle>(as style: F) -> F.FormatOutput where F.FormatInput == Batch { formatted(style) } }\n${go(make, use(`batch.shown(as: .${told})`), 'let a = batch.shown(as: .first), b = batch.shown(as: .second)\n')}`,
  ],
  [
    'that an object keeps',
    (make, use, told) =>
      `${BATCH} func formatted<F: FormatStyle>(_ style: F) -> F.FormatOutput where F.FormatInput == Batch { style.format(self) } }\n${STYLES}${IMPLIED}struct Line<S: FormatStyle> where S.FormatInput == Batch, S.FormatOutput == String { let style: S\n func text(_ batch: Batch) -> String { style.format(batch) } }\n${go(make, use(`Line(style: .${told}).text(batch)`), 'let a = Line(style: .first).text(batch), b = Line(style: .second).text(batch)\n')}`,
  ],
  [
    'that a function of its own takes',
    (make, use, told) =>
      `${BATCH}${GENERIC}${STYLES}${IMPLIED}extension Batch { func formatted() -> String { formatted(.second) }\n func whole() -> String { formatted(.first) } }\n${go(make, use(told === 'first' ? 'batch.whole()' : 'batch.formatted()'))}`,
  ],
  [
    'that is told to format',
    (make, use, told) => `${BATCH} }\n${STYLES}${IMPLIED}${go(make, use(`${Upper[told]}().format(batch)`))}`,
  ],
  [
    'that gives a text',
    (make, use, told) =>
      `${BATCH} }\n${STYLES}${IMPLIED}extension Batch { func shown<F: FormatStyle>(_ style: F) -> String where F.FormatInput == Batch, F.FormatOutput == String { style.format(self) } }\n${go(make, use(`batch.shown(.${told})`))}`,
  ],
]);

const style = (proto: string, body: (u: string) => string, use: (v: string) => string, decl = 'struct Tracked') =>
  `${decl}: ${proto} { let name: String\n func makeBody(configuration: Configuration) -> some View { ${body(use('name'))} } }\n`;
const ext = (proto: string) =>
  `extension ${proto} where Self == Tracked { static func tracked(_ name: String) -> Tracked { Tracked(name: name) } }\n`;
const page = (make: string, told: string, does: (v: string) => string) =>
  `struct Page: View { let first = ${make}\n let second = "typed"\n var body: some View { Button("a") { }${does(told)} } }`;
eachApart('Swift, what the system calls', SWIFT, [
  [
    'a style of buttons',
    (make, use, told) =>
      `${style('ButtonStyle', (u) => `configuration.label.onTapGesture { ${u} }`, use)}${ext('ButtonStyle')}${page(make, told, (v) => `.buttonStyle(.tracked(${v}))`)}`,
  ],
  [
    'a style of buttons that is made there',
    (make, use, told) =>
      `${style('ButtonStyle', (u) => `configuration.label.onTapGesture { ${u} }`, use)}${ext('ButtonStyle')}${page(make, told, (v) => `.buttonStyle(Tracked(name: ${v}))`)}`,
  ],
  [
    'one that decides when a button acts',
    (make, use, told) =>
      `${style('PrimitiveButtonStyle', (u) => `configuration.label.onTapGesture { ${u}\n configuration.trigger() }`, use)}${ext('PrimitiveButtonStyle')}${page(make, told, (v) => `.buttonStyle(.tracked(${v}))`)}`,
  ],
  [
    'one that decides when a button acts, made there',
    (make, use, told) =>
      `${style('PrimitiveButtonStyle', (u) => `configuration.label.onTapGesture { ${u}\n configuration.trigger() }`, use)}${ext('PrimitiveButtonStyle')}${page(make, told, (v) => `.buttonStyle(Tracked(name: ${v}))`)}`,
  ],
  [
    'a style of toggles',
    (make, use, told) =>
      `${style('ToggleStyle', (u) => `Button { configuration.isOn.toggle()\n ${u} } label: { configuration.label }`, use)}${ext('ToggleStyle')}${page(make, told, (v) => `.toggleStyle(.tracked(${v}))`)}`,
  ],
  [
    'a style of labels',
    (make, use, told) =>
      `${style('LabelStyle', (u) => `configuration.title.onAppear { ${u} }`, use)}${ext('LabelStyle')}${page(make, told, (v) => `.labelStyle(.tracked(${v}))`)}`,
  ],
  [
    'a style by a function that gives itself',
    (make, use, told) =>
      `${style('ButtonStyle', (u) => `configuration.label.onTapGesture { ${u} }`, use)}${ext('ButtonStyle').replace('-> Tracked', '-> Self').replace('{ Tracked(', '{ .init(')}${page(make, told, (v) => `.buttonStyle(.tracked(${v}))`)}`,
  ],
  [
    'a modifier',
    (make, use, told) =>
      `struct Tracked: ViewModifier { let name: String\n func body(content: Content) -> some View { content.onTapGesture { ${use('name')} } } }\nextension View { func tracked(_ name: String) -> some View { modifier(Tracked(name: name)) } }\n${page(make, told, (v) => `.tracked(${v})`)}`,
  ],
  [
    'a style of each row',
    (make, use, told) =>
      `${style('PrimitiveButtonStyle', (u) => `configuration.label.onTapGesture { ${u}\n configuration.trigger() }`, use)}${ext('PrimitiveButtonStyle')}struct Row: Identifiable { let id: Int\n let first: String\n let second: String }\n struct Page: View { @State var rows: [Row] = []\n var body: some View { List { ForEach(rows) { row in Button(row.first) { }.buttonStyle(.tracked(row.${told})) } }.task { rows = [Row(id: 1, first: ${make}, second: "typed")] } } }`,
  ],
  [
    'a style with a gesture beside',
    (make, use, told) =>
      `${style('ButtonStyle', (u) => `configuration.label.simultaneousGesture(TapGesture().onEnded { ${u} })`, use)}${ext('ButtonStyle')}${page(make, told, (v) => `.buttonStyle(.tracked(${v}))`)}`,
  ],
  [
    'a style that hears of a press',
    (make, use, told) =>
      `${style('ButtonStyle', (u) => `configuration.label.onChange(of: configuration.isPressed) { _, pressed in if pressed { ${u} } }`, use)}${ext('ButtonStyle')}${page(make, told, (v) => `.buttonStyle(.tracked(${v}))`)}`,
  ],
  [
    'what hears of a drop',
    (make, use, told) =>
      `struct Tracked: DropDelegate { let name: String\n func performDrop(info: DropInfo) -> Bool { ${use('name')}\n return true } }\n${page(make, told, (v) => `.onDrop(of: [.text], delegate: Tracked(name: ${v}))`)}`,
  ],
  [
    'a gesture of its own',
    (make, use, told) =>
      `struct Tracked: Gesture { let name: String\n var body: some Gesture { TapGesture().onEnded { ${use('name')} } } }\n${page(make, told, (v) => `.gesture(Tracked(name: ${v}))`)}`,
  ],
  [
    'a layout',
    (make, use, told) =>
      `struct Tracked: Layout { let name: String\n func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) -> CGSize { .zero }\n func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) { ${use('name')} } }\nstruct Page: View { let first = ${make}\n let second = "typed"\n var body: some View { Tracked(name: ${told}) { Text("a") } } }`,
  ],
  [
    'what a cell shows',
    (make, use, told) =>
      `struct Tracked: UIContentConfiguration { let name: String\n func makeContentView() -> UIView & UIContentView { ${use('name')}\n return Content(self) }\n func updated(for state: UIConfigurationState) -> Self { self } }\nfinal class Cell: UICollectionViewListCell { func show() { let first = ${make}\n let second = "typed"\n contentConfiguration = Tracked(name: ${told}) } }`,
  ],
  [
    'a toolbar',
    (make, use, told) =>
      `struct Tracked: CustomizableToolbarContent { let name: String\n var body: some CustomizableToolbarContent { ToolbarItem(id: "a") { Button("a") { ${use('name')} } } } }\nstruct Page: View { let first = ${make}\n let second = "typed"\n var body: some View { Text("a").toolbar(id: "b") { Tracked(name: ${told}) } } }`,
  ],
  [
    'a timeline',
    (make, use, told) =>
      `struct Tracked: TimelineProvider { let name: String\n func getTimeline(in context: Context, completion: @escaping (Timeline<Entry>) -> Void) { ${use('name')} } }\nstruct Page: Widget { let first = ${make}\n let second = "typed"\n var body: some WidgetConfiguration { StaticConfiguration(kind: "a", provider: Tracked(name: ${told})) { _ in Text("") } } }`,
  ],
  [
    'two styles',
    (make, use, told) =>
      `${style('ButtonStyle', (u) => `configuration.label.onTapGesture { ${u} }`, use)}struct Other: ButtonStyle { let name: String\n func makeBody(configuration: Configuration) -> some View { configuration.label.help(name) } }\nstruct Page: View { let first = ${make}\n let second = "typed"\n var body: some View { Button("a") { }.buttonStyle(Tracked(name: ${told})).buttonStyle(Other(name: ${told === 'first' ? 'second' : 'first'})) } }`,
  ],
  [
    'a style of groups',
    (make, use, told) =>
      `${style('GroupBoxStyle', (u) => `VStack { configuration.content }.onAppear { ${u} }`, use)}${ext('GroupBoxStyle')}${page(make, told, (v) => `.groupBoxStyle(.tracked(${v}))`)}`,
  ],
]);
