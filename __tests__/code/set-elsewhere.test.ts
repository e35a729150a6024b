import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

/** All chapters are asked for, and the selected one is read: allergies, unless somebody selects another. */
const MODEL = `import HealthKit
enum Chapter: String, CaseIterable {
  case allergies, shots
  mutating func advance() { self = self == .allergies ? .shots : .allergies }
  var type: HKClinicalType { switch self { case .allergies: HKClinicalType(.allergyRecord)
    case .shots: HKClinicalType(.immunizationRecord) } }
}
@Observable final class Book {
  var selection: Chapter = .allergies
  private(set) var shown: Chapter = .allergies
  let store = HKHealthStore()
  func set<V>(_ path: ReferenceWritableKeyPath<Book, V>, to value: V) { self[keyPath: path] = value }
  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(Chapter.allCases.map(\\.type)))
    _ = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: selection.type)], sortDescriptors: []).result(for: store)
  }
}
`;
const app = (property: string, body: string, more = ''): Promise<string> =>
  flow({
    'App/Book.swift': MODEL,
    'App/App.swift': `import SwiftUI
@main struct Main: App { @State private var book = Book()
  var body: some Scene { WindowGroup { Page(book: book).task { try? await book.load() } } } }
`,
    'App/Page.swift': `import SwiftUI\nstruct Page: View {\n  ${property}\n  var body: some View { ${body} }\n}\n${more}`,
  });

const PICKER =
  'Picker("Chapter", selection: $book.selection) { ForEach(Chapter.allCases, id: \\.self) { Text($0.rawValue) } }';
const CHILD =
  'struct Child: View { @Binding var chapter: Chapter\n var body: some View { Picker("", selection: $chapter) {} } }';

describe('what another file may set is not its first value alone', () => {
  test.each([
    ['a binding of an observable object', '@Bindable var book: Book', PICKER],
    ['a binding of an observed object', '@ObservedObject var book: Book', PICKER],
    ['a binding of an object from around', '@EnvironmentObject var book: Book', PICKER],
    ['a local binding', 'let book: Book', `@Bindable var book = book\n return ${PICKER}`],
    ['a binding that is made where it is used', 'let book: Book', PICKER.replace('$book.', 'Bindable(book).')],
    ['a binding that a view hands on', '@Bindable var book: Book', 'Child(chapter: $book.selection)', CHILD],
    ['an assignment', 'let book: Book', 'Button("Shots") { book.selection = .shots }'],
    ['a key path', 'let book: Book', 'Button("Shots") { book.set(\\.selection, to: Chapter.shots) }'],
    ['a method that changes the value', 'let book: Book', 'Button("Next") { book.selection.advance() }'],
    [
      'what is passed inout',
      'let book: Book',
      'Button("Next") { next(&book.selection) }',
      'func next(_ chapter: inout Chapter) { chapter = .shots }',
    ],
  ])('by %s', async (_, property, body, more = '') => {
    expect(await app(property, body, more)).not.toBe('allergy immunization | allergy');
  });

  test('nor is anything made of one that is only read', async () => {
    expect(await app('let book: Book', 'Text(book.selection.rawValue + "\\(book.selection == .shots)")')).toBe(
      'allergy immunization | allergy',
    );
  });
});

/** The key of a type is a text, and whoever writes it says no type. */
describe('nor is a text that stands for a type its first value alone', () => {
  test.each([
    ['a variable', "let selection = 'allergies';\nexport function pick() { selection = 'shots'; }", 'selection'],
    [
      'an object',
      "const state = { selection: 'allergies' };\nexport function pick() { state.selection = 'shots'; }",
      'state.selection',
    ],
    [
      'an object of a class',
      "class Store { selection = 'allergies'; pick() { this.selection = 'shots'; } }\nexport const store = new Store();",
      'store.selection',
    ],
  ])('in %s', async (_, kept, read) => {
    const script = `import { requestAuthorization, queryClinicalRecords } from '@kingstinct/react-native-healthkit';
const KINDS = { allergies: 'HKClinicalTypeIdentifierAllergyRecord', shots: 'HKClinicalTypeIdentifierImmunizationRecord' };
${kept}
export async function ask() { await requestAuthorization([KINDS.allergies, KINDS.shots]); }
export async function load() { await queryClinicalRecords(KINDS[${read}], { limit: 0 }); }
`;
    expect(await flow({ 'src/records.ts': script })).toBe('allergy immunization | allergy immunization');
  });
});
