/** Bindings of SwiftUI: what a view puts into one comes to what it is bound to, and to the function that sets it, however
 *  the binding comes to the view. */
import { eachApart } from './each-apart.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const PAGE =
  'struct Page: View { @Binding var cover: String\n let put: String\n var body: some View { Button("Go") { cover = put } } }\n';
/** Its binding has a function that tells what is set. */
const told = (use: (value: string) => string): string => `Binding(get: { "" }, set: { text in ${use('text')} })`;
const root = (body: string): string => `struct Root: View { var body: some View { ${body} } }\n`;

/** What the view puts there. */
const ways = (put: (make: string) => string): Ways => [
  ['written out', (make, use) => `${PAGE}${root(`Page(cover: ${told(use)}, put: ${put(make)})`)}`],
  [
    'a static member that is implied',
    (make, use) =>
      `${PAGE}extension Binding where Value == String { static var cover: Binding<String> { ${told(use)} } }\n${root(`Page(cover: .cover, put: ${put(make)})`)}`,
  ],
  [
    'a static member of another type',
    (make, use) =>
      `${PAGE}enum Settings { static var cover: Binding<String> { ${told(use)} } }\n${root(`Page(cover: Settings.cover, put: ${put(make)})`)}`,
  ],
  [
    'a property of the view around',
    (make, use) =>
      `${PAGE}struct Root: View { private var cover: Binding<String> { ${told(use)} }\n var body: some View { Page(cover: cover, put: ${put(make)}) } }`,
  ],
  [
    'a property of a model',
    (make, use) =>
      `${PAGE}@Observable final class Model { var cover: Binding<String> { ${told(use)} } }\nstruct Root: View { @State private var model = Model()\n var body: some View { Page(cover: model.cover, put: ${put(make)}) } }`,
  ],
  [
    'what a function gives',
    (make, use) =>
      `${PAGE}struct Root: View { func cover(_ key: String) -> Binding<String> { ${told(use)} }\n var body: some View { Page(cover: cover("cover"), put: ${put(make)}) } }`,
  ],
  [
    'a local',
    (make, use) =>
      `${PAGE}struct Root: View { var body: some View { let cover = ${told(use)}\n return Page(cover: cover, put: ${put(make)}) } }`,
  ],
  [
    'set by a function that is named',
    (make, use) =>
      `${PAGE}struct Root: View { func save(_ text: String) { ${use('text')} }\n var body: some View { Page(cover: Binding(get: { "" }, set: save), put: ${put(make)}) } }`,
  ],
  [
    'set with a transaction',
    (make, use) =>
      `${PAGE}${root(`Page(cover: Binding<String>(get: { "" }, set: { text, _ in ${use('text')} }), put: ${put(make)})`)}`,
  ],
  [
    'with what follows it',
    (make, use) => `${PAGE}${root(`Page(cover: Binding { "" } set: { ${use('$0')} }.animation(), put: ${put(make)})`)}`,
  ],
  [
    'an initialiser that keeps it',
    (make, use) =>
      `struct Page: View { @Binding private var cover: String\n private let put: String\n init(cover: Binding<String>, put: String) { _cover = cover\n self.put = put }\n var body: some View { Button("Go") { cover = put } } }\n${root(`Page(cover: ${told(use)}, put: ${put(make)})`)}`,
  ],
  [
    'an initialiser that keeps it as its own',
    (make, use) =>
      `struct Page: View { @Binding private var cover: String\n private let put: String\n init(_ cover: Binding<String>, put: String) { self._cover = cover\n self.put = put }\n var body: some View { Button("Go") { cover = put } } }\n${root(`Page(${told(use)}, put: ${put(make)})`)}`,
  ],
  [
    'a property that is a binding',
    (make, use) =>
      `struct Page: View { let cover: Binding<String>\n let put: String\n var body: some View { Button("Go") { cover.wrappedValue = put } } }\n${root(`Page(cover: ${told(use)}, put: ${put(make)})`)}`,
  ],
  [
    'a parameter',
    (make, use) =>
      `func row(_ cover: Binding<String>, _ put: String) -> some View { Button("Go") { cover.wrappedValue = put } }\n${root(`row(${told(use)}, ${put(make)})`)}`,
  ],
  [
    'handed on',
    (make, use) =>
      `${PAGE}struct Outer: View { @Binding var cover: String\n let put: String\n var body: some View { Page(cover: $cover, put: put) } }\n${root(`Outer(cover: ${told(use)}, put: ${put(make)})`)}`,
  ],
  [
    'a coordinator of a view of UIKit',
    (make, use) =>
      `struct Field: UIViewRepresentable { @Binding var text: String\n let put: String\n func makeCoordinator() -> Coordinator { Coordinator(self) }\n func makeUIView(context: Context) -> UITextView { UITextView() }\n func updateUIView(_ view: UITextView, context: Context) {}\n final class Coordinator: NSObject { let parent: Field\n init(_ parent: Field) { self.parent = parent }\n func go() { parent.text = parent.put } } }\n${root(`Field(text: ${told(use)}, put: ${put(make)})`)}`,
  ],
  [
    'a class that keeps it',
    (make, use) =>
      `final class Writer { let text: Binding<String>\n init(text: Binding<String>) { self.text = text }\n func write(_ put: String) { text.wrappedValue = put } }\n${root(`Button("Go") { Writer(text: ${told(use)}).write(${put(make)}) }`)}`,
  ],
  [
    'what a person picks',
    (make, use) =>
      `extension Binding where Value == String { static var cover: Binding<String> { ${told(use)} } }\n${root(`Picker("Cover", selection: .cover) { Text("One").tag(${put(make)}) }`)}`,
  ],
  [
    'what a person picks, by a binding that is written out',
    (make, use) => `${root(`Picker("Cover", selection: ${told(use)}) { Text("One").tag(${put(make)}) }`)}`,
  ],
  [
    'a state, through an initialiser',
    (make, use) =>
      `struct Page: View { @Binding var cover: String\n let put: String\n init(cover: Binding<String>, put: String) { _cover = cover\n self.put = put }\n var body: some View { Button("Go") { cover = put } } }\nstruct Root: View { @State private var cover = ""\n var body: some View { Page(cover: $cover, put: ${put(make)}).onSubmit { ${use('cover')} } } }`,
  ],
  [
    'a part of a model, as a parameter',
    (make, use) =>
      `@Observable final class Model { var cover = ""\n func tell() { ${use('cover')} } }\nfunc row(_ cover: Binding<String>, _ put: String) -> some View { Button("Go") { cover.wrappedValue = put } }\nstruct Root: View { @Bindable var model: Model\n var body: some View { row($model.cover, ${put(make)}) } }`,
  ],
  [
    'a part of a model that tells when it is set',
    (make, use) =>
      `@Observable final class Model { var cover = "" { didSet { ${use('cover')} } } }\nstruct Page: View { let cover: Binding<String>\n let put: String\n var body: some View { Button("Go") { cover.wrappedValue = put } } }\nstruct Root: View { @State private var model = Model()\n var body: some View { Page(cover: $model.cover, put: ${put(make)}) } }`,
  ],
  [
    'a part of a model from around',
    (make, use) =>
      `${PAGE}@Observable final class Model { var cover = ""\n func tell() { ${use('cover')} } }\nstruct Root: View { @Environment(Model.self) private var model\n var body: some View { Page(cover: Bindable(model).cover, put: ${put(make)}) } }`,
  ],
  [
    'a binding that tells what is set, made of another',
    (make, use) =>
      `${PAGE}extension Binding { func onSet(_ tell: @escaping (Value) -> Void) -> Binding<Value> { Binding(get: { wrappedValue }, set: { wrappedValue = $0\n tell($0) }) } }\nstruct Root: View { @State private var cover = ""\n var body: some View { Page(cover: $cover.onSet { text in ${use('text')} }, put: ${put(make)}) } }`,
  ],
  [
    'a binding that puts into another one',
    (make, use) =>
      `${PAGE}extension Binding where Value == String { var trimmed: Binding<String> { Binding(get: { self.wrappedValue }, set: { self.wrappedValue = $0.trimmingCharacters(in: .whitespaces) }) } }\n@Observable final class Model { var cover = ""\n func tell() { ${use('cover')} } }\nstruct Root: View { @Bindable var model: Model\n var body: some View { Page(cover: $model.cover.trimmed, put: ${put(make)}) } }`,
  ],
  [
    'a part of what is bound',
    (make, use) =>
      `struct Sheet { var cover = ""\n var note = "" }\nstruct Page: View { @Binding var sheet: Sheet\n let put: String\n var body: some View { Button("Go") { sheet.cover = put } } }\n${root(`Page(sheet: Binding(get: { Sheet() }, set: { sheet in ${use('sheet.cover')} }), put: ${put(make)})`)}`,
  ],
  [
    'a part of a property that is a binding',
    (make, use) =>
      `struct Sheet { var cover = ""\n var note = "" }\nstruct Page: View { let sheet: Binding<Sheet>\n let put: String\n var body: some View { Button("Go") { sheet.wrappedValue.cover = put } } }\n${root(`Page(sheet: Binding(get: { Sheet() }, set: { sheet in ${use('sheet.cover')} }), put: ${put(make)})`)}`,
  ],
  [
    'a part that is handed on',
    (make, use) =>
      `${PAGE}struct Sheet { var cover = ""\n var note = "" }\nstruct Outer: View { @Binding var sheet: Sheet\n let put: String\n var body: some View { Page(cover: $sheet.cover, put: put) } }\n${root(`Outer(sheet: Binding(get: { Sheet() }, set: { sheet in ${use('sheet.cover')} }), put: ${put(make)})`)}`,
  ],
  [
    'an element of a list that is bound',
    (make, use) =>
      `struct Sheet: Identifiable { let id = UUID()\n var cover = "" }\nstruct Row: View { @Binding var sheet: Sheet\n let put: String\n var body: some View { Button("Go") { sheet.cover = put } } }\n@Observable final class Model { var sheets: [Sheet] = []\n func tell() { for sheet in sheets { ${use('sheet.cover')} } } }\nstruct Root: View { @Bindable var model: Model\n var body: some View { List($model.sheets) { $sheet in Row(sheet: $sheet, put: ${put(make)}) } } }`,
  ],
  [
    'an element of a list that is bound, by its index',
    (make, use) =>
      `struct Sheet { var cover = "" }\nstruct Row: View { @Binding var sheet: Sheet\n let put: String\n var body: some View { Button("Go") { sheet.cover = put } } }\n@Observable final class Model { var sheets: [Sheet] = []\n func tell() { for sheet in sheets { ${use('sheet.cover')} } } }\nstruct Root: View { @Bindable var model: Model\n var body: some View { Row(sheet: $model.sheets[0], put: ${put(make)}) } }`,
  ],
  [
    'a wrapper of the app that shows a binding',
    (make, use) =>
      `${PAGE}@propertyWrapper struct Kept { @State private var text = ""\n var wrappedValue: String { get { text } nonmutating set { ${use('newValue')} } }\n var projectedValue: Binding<String> { Binding(get: { wrappedValue }, set: { wrappedValue = $0 }) } }\nstruct Root: View { @Kept private var cover\n var body: some View { Page(cover: $cover, put: ${put(make)}) } }`,
  ],
];

brings(
  SWIFT,
  ways((make) => make),
);
bringsNone(
  SWIFT,
  ways(() => '"typed"'),
);

/** What the binding shows, and nobody puts back. */
bringsNone(SWIFT, [
  [
    'what a binding shows, read by the view',
    (make, use) =>
      `struct Page: View { @Binding var cover: String\n var body: some View { Text(cover) } }\n${root(`Page(cover: Binding(get: { ${make} }, set: { text in ${use('text')} }))`)}`,
  ],
  [
    'what a binding shows, beside what is put there',
    (make, use) =>
      `${PAGE}${root(`Page(cover: Binding(get: { ${make} }, set: { text in ${use('text')} }), put: "typed")`)}`,
  ],
  [
    'a constant binding',
    (make, use) =>
      `${PAGE}extension Binding where Value == String { static var cover: Binding<String> { ${told(use)} } }\n${root(`VStack { Page(cover: .constant(""), put: ${make})\n Text("a") }`)}`,
  ],
  [
    'what a control of the system shows beside a binding',
    (make, use) => root(`TextField(${make}, text: ${told(use)})`),
  ],
  [
    'what a control of the system shows by a binding',
    (make, use) => root(`TextField("Cover", text: Binding(get: { ${make} }, set: { text in ${use('text')} }))`),
  ],
  [
    'what a view of the app shows beside a binding',
    (make, use) =>
      `struct Field: View { let title: String\n @Binding var text: String\n var body: some View { TextField(title, text: $text) } }\n${root(`Field(title: ${make}, text: ${told(use)})`)}`,
  ],
  [
    'what another state is set to',
    (make, use) =>
      `struct Page: View { @Binding var cover: String\n @State private var note = ""\n var body: some View { Button("Go") { note = ${make}\n cover = "typed" } } }\n${root(`Page(cover: ${told(use)})`)}`,
  ],
  [
    'what one binding is assigned of another',
    (make, use) =>
      `struct Page: View { @Binding var cover: String\n @Binding var note: String\n var body: some View { Button("Go") { note = cover\n note = ${make} } } }\n${root(`Page(cover: ${told(use)}, note: .constant(""))`)}`,
  ],
  [
    'another part of what is bound',
    (make, use) =>
      `struct Sheet { var cover = ""\n var note = "" }\nstruct Page: View { @Binding var sheet: Sheet\n let put: String\n var body: some View { Button("Go") { sheet.note = put } } }\n${root(`Page(sheet: Binding(get: { Sheet() }, set: { sheet in ${use('sheet.cover')} }), put: ${make})`)}`,
  ],
]);
brings(SWIFT, [
  [
    'what a constant binding shows',
    (make, use) =>
      `struct Page: View { @Binding var cover: String\n var body: some View { Button("Go") { ${use('cover')} } } }\n${root(`Page(cover: .constant(${make}))`)}`,
  ],
  [
    'what a binding shows, told by the view',
    (make, use) =>
      `struct Page: View { @Binding var cover: String\n var body: some View { Button("Go") { ${use('cover')} } } }\n${root(`Page(cover: Binding(get: { ${make} }, set: { _ in }))`)}`,
  ],
  [
    'what a property that is a binding shows',
    (make, use) =>
      `struct Page: View { let cover: Binding<String>\n var body: some View { Button("Go") { ${use('cover.wrappedValue')} } } }\n${root(`Page(cover: Binding(get: { ${make} }, set: { _ in }))`)}`,
  ],
]);

const NOTE =
  'struct Note: View { let text: Binding<String>\n let put: String\n var body: some View { Button("Go") { text.wrappedValue = put } } }\n';
const pick = (told: string, own: string, use: (value: string) => string): string =>
  told === own ? `Binding(get: { "" }, set: { text in ${use('text')} })` : '.constant("")';

/** Two views of one kind, each with a binding of its own. */
eachApart('two views', SWIFT, [
  [
    'with bindings that are written out',
    (make, use, told) =>
      `${PAGE}${root(`VStack { Page(cover: ${pick(told, 'first', use)}, put: ${make})\n Page(cover: ${pick(told, 'second', use)}, put: "typed") }`)}`,
  ],
  [
    'with properties that are bindings',
    (make, use, told) =>
      `${NOTE}${root(`VStack { Note(text: ${pick(told, 'first', use)}, put: ${make})\n Note(text: ${pick(told, 'second', use)}, put: "typed") }`)}`,
  ],
  [
    'with parts of one model',
    (make, use, told) =>
      `${PAGE}@Observable final class Model { var first = ""\n var second = ""\n func tell() { ${use(told)} } }\nstruct Root: View { @Bindable var model: Model\n var body: some View { VStack { Page(cover: $model.first, put: ${make})\n Page(cover: $model.second, put: "typed") } } }`,
  ],
  [
    'with bindings to an entry of a model each',
    (make, use, told) =>
      `${PAGE}@Observable final class Model { var texts: [String: String] = [:]\n func binding(_ key: String) -> Binding<String> { Binding(get: { self.texts[key] ?? "" }, set: { self.texts[key] = $0 }) }\n func tell() { ${use(`texts["${told}"] ?? ""`)} } }\nstruct Root: View { @State private var model = Model()\n var body: some View { VStack { Page(cover: model.binding("first"), put: ${make})\n Page(cover: model.binding("second"), put: "typed") } } }`,
  ],
  [
    'with bindings to stores by a key each',
    (make, use, told) =>
      `${PAGE}extension Binding where Value == String { static func kept(_ key: String) -> Binding<String> { Binding(get: { UserDefaults.standard.string(forKey: key) ?? "" }, set: { UserDefaults.standard.set($0, forKey: key) }) } }\nfunc tell() { ${use(`UserDefaults.standard.string(forKey: "${told}") ?? ""`)} }\n${root(`VStack { Page(cover: .kept("first"), put: ${make})\n Page(cover: .kept("second"), put: "typed") }`)}`,
  ],
  [
    'one of which assigns what the other shows',
    (make, use, told) =>
      `struct Page: View { @Binding var first: String\n @Binding var second: String\n var body: some View { Button("Go") { first = ${make}\n second = "typed" } } }\n${root(`Page(first: ${pick(told, 'first', use)}, second: ${pick(told, 'second', use)})`)}`,
  ],
]);
