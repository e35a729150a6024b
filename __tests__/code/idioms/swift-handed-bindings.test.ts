/** Bindings of SwiftUI that a view is made with, whatever it does with them: by another name, an element, a part; and what a
 *  property wrapper is made of. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const page = (body: string, members: string, more = ''): string =>
  `${more}\nstruct Page: View { ${members}\n var body: some View { ${body} } }\n@main struct Shelves: App { var body: some Scene { WindowGroup { Page() } } }`;
/** Uses what it is bound to. */
const reader = (use: (value: string) => string): string =>
  `struct Detail: View { @Binding var kind: VALUE\n var body: some View { Button("Go") { ${use('kind')} } } }`;
const made = (use: (value: string) => string, wrapper: string, init: string): string =>
  `struct Detail: View { ${wrapper} private var kind: VALUE\n init(kind: VALUE) { ${init} }\n var body: some View { Button("Go") { ${use('kind')} } } }`;

const ROWS: Rows = [
  [
    'by another name',
    (make, use, _, other) =>
      page(
        'Detail(kind: $chosen)',
        `@State private var chosen = ${make}\n @State private var rest = ${other}`,
        reader(use),
      ),
  ],
  [
    'of a model, by another name',
    (make, use, _, other) =>
      page(
        'Detail(kind: $model.chosen)',
        '@StateObject private var model = Model()',
        `${reader(use)}\nfinal class Model: ObservableObject { @Published var chosen = ${make}\n @Published var rest = ${other} }`,
      ),
  ],
  [
    'an element',
    (make, use, _, other) =>
      page(
        'VStack { Detail(kind: $kinds[0])\n Other(kind: $others[0]) }',
        `@State private var kinds = [${make}]\n @State private var others = [${other}]`,
        `${reader(use)}\nstruct Other: View { @Binding var kind: VALUE\n var body: some View { Text("Other") } }`,
      ),
  ],
  [
    'an element, in a loop',
    (make, use) =>
      page(
        'ForEach(kinds.indices, id: \\.self) { place in Detail(kind: $kinds[place]) }',
        `@State private var kinds = [${make}]`,
        reader(use),
      ),
  ],
  [
    'a part of an element',
    (make, use) =>
      page(
        'Detail(kind: $rows[0].first)',
        `@State private var rows = [Row(first: ${make})]`,
        `${reader(use)}\nstruct Row { var first: VALUE }`,
      ),
  ],
  [
    'an entry',
    (make, use) =>
      page(
        'Detail(kind: $kinds["first"])',
        `@State private var kinds = ["first": ${make}]`,
        `struct Detail: View { @Binding var kind: VALUE?\n var body: some View { Button("Go") { if let kind { ${use('kind')} } } } }`,
      ),
  ],
  [
    'a state that a view is made with',
    (make, use) =>
      page(
        `Detail(kind: ${make})`,
        '',
        `struct Detail: View { @State var kind: VALUE\n var body: some View { Button("Go") { ${use('kind')} } } }`,
      ),
  ],
  [
    'a state, by its initialiser',
    (make, use) => page(`Detail(kind: ${make})`, '', made(use, '@State', '_kind = State(initialValue: kind)')),
  ],
  [
    'a state of itself, by its initialiser',
    (make, use) => page(`Detail(kind: ${make})`, '', made(use, '@State', 'self._kind = State(wrappedValue: kind)')),
  ],
  [
    'what is published, by its initialiser',
    (make, use, _, other) =>
      `final class Model: ObservableObject { @Published var kind: VALUE\n @Published var rest: VALUE\n init(kind: VALUE, rest: VALUE) { _kind = Published(initialValue: kind)\n _rest = Published(initialValue: rest) }\n func go() { ${use('kind')} } }\nfunc start() { Model(kind: ${make}, rest: ${other}).go() }`,
  ],
];
bothFlows(SWIFT, ROWS);
