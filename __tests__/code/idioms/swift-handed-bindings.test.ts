/** Bindings of SwiftUI that a view is made with, whatever it does with them: by another name, an element, a part; and what a
 *  property wrapper is made of. */
import { describe } from 'vitest';
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

/** Puts something into what it is bound to. */
const writer = (make: string, other: string): string =>
  `struct Detail: View { @Binding var kind: VALUE?\n @Binding var rest: VALUE?\n var body: some View { Button("Go") { kind = ${make}\n rest = ${other} } } }`;
const STATES = '@State private var chosen: VALUE?\n @State private var spare: VALUE?\n';
const uses = (use: (value: string) => string): string => `Button("Use") { if let chosen { ${use('chosen')} } }`;

const GIVEN: Rows = [
  [
    'a property that gives one',
    (make, use, _, other) =>
      page(
        `Detail(kind: first, rest: second)\n ${uses(use)}`,
        `${STATES}var first: Binding<VALUE?> { Binding(get: { chosen }, set: { chosen = $0 }) }\n var second: Binding<VALUE?> { Binding(get: { spare }, set: { spare = $0 }) }`,
        writer(make, other),
      ),
  ],
  [
    'a property, by its type alone',
    (make, use, _, other) =>
      page(
        `Detail(kind: first, rest: second)\n ${uses(use)}`,
        `${STATES}var first: Binding<VALUE?> { .init(get: { chosen }, set: { new in chosen = new }) }\n var second: Binding<VALUE?> { return .init(get: { spare }, set: { new in spare = new }) }`,
        writer(make, other),
      ),
  ],
  [
    'a function that gives one',
    (make, use, _, other) =>
      page(
        `Detail(kind: bound(1), rest: other(1))\n ${uses(use)}`,
        `${STATES}func bound(_ place: Int) -> Binding<VALUE?> { Binding(get: { chosen }, set: { chosen = $0 }) }\n func other(_ place: Int) -> Binding<VALUE?> { $spare }`,
        writer(make, other),
      ),
  ],
  [
    'a function that gives what is bound',
    (make, use, _, other) =>
      page(
        `Detail(kind: bound(), rest: other())\n ${uses(use)}`,
        `${STATES}func bound() -> Binding<VALUE?> { $chosen }\n func other() -> Binding<VALUE?> { $spare }`,
        writer(make, other),
      ),
  ],
  [
    'a method of a model that gives one',
    (make, use, _, other) =>
      page(
        `Detail(kind: model.bound(), rest: model.other())\n Button("Use") { if let chosen = model.chosen { ${use('chosen')} } }`,
        '@StateObject private var model = Model()',
        `${writer(make, other)}\nfinal class Model: ObservableObject { @Published var chosen: VALUE?\n @Published var spare: VALUE?\n func bound() -> Binding<VALUE?> { Binding(get: { self.chosen }, set: { self.chosen = $0 }) }\n func other() -> Binding<VALUE?> { Binding(get: { self.spare }, set: { self.spare = $0 }) } }`,
      ),
  ],
  [
    'a local one',
    (make, use, _, other) =>
      page(
        `let first = Binding(get: { chosen }, set: { chosen = $0 })\n let second = Binding(get: { spare }, set: { spare = $0 })\n Detail(kind: first, rest: second)\n ${uses(use)}`,
        STATES,
        writer(make, other),
      ),
  ],
  [
    'one that the app’s own method makes of another, which tells',
    (make, use, _, other) =>
      page(
        `Detail(kind: $chosen.told { if let kind = $0 { ${use('kind')} } }, rest: $spare.told { _ in })`,
        STATES,
        `${writer(make, other)}\nextension Binding { func told(_ tell: @escaping (Value) -> Void) -> Binding<Value> { Binding(get: { self.wrappedValue }, set: { self.wrappedValue = $0\n tell($0) }) } }`,
      ),
  ],
  [
    'one that the app’s own method makes of another, which keeps it',
    (make, use, _, other) =>
      page(
        `Detail(kind: $chosen.same(), rest: $spare.same())\n ${uses(use)}`,
        STATES,
        `${writer(make, other)}\nextension Binding { func same() -> Binding<Value> { Binding(get: { wrappedValue }, set: { wrappedValue = $0 }) } }`,
      ),
    { fails: ['beside'] },
  ],
];
describe('given by code', () => bothFlows(SWIFT, GIVEN));
