/** Cases of an enum in a list that is written out: what is done with each is done for those alone. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';
import { twins } from './twins.ts';

const ENTRY =
  'struct Entry { let title: String\n let note: String }\nenum Field { case title, note\n func text(of entry: Entry) -> String { switch self { case .title: entry.title\n case .note: entry.note } }\n var first: String { switch self { case .title: NAME\n case .note: "typed" } } }\n';
const entry = 'let entry = Entry(title: NAME, note: "typed")\n';

twins('Swift', SWIFT, [
  ['in a loop', `${ENTRY}func go() { ${entry}for field in [Field.«title|note»] { TELL(field.text(of: entry)) } }`],
  [
    'by a closure',
    `${ENTRY}func go() { ${entry}let fields: [Field] = [.«title|note»]\n TELL(fields.map { $0.text(of: entry) }.joined()) }`,
  ],
  [
    'by a closure with a name',
    `${ENTRY}func go() { ${entry}let fields: [Field] = [.«title|note»]\n TELL(fields.map { field in field.text(of: entry) }.joined()) }`,
  ],
  ['by a path', `${ENTRY}func go() { TELL([Field.«title|note»].map(\\.first).joined()) }`],
  [
    'of a static',
    `${ENTRY}extension Field { static let shared: [Field] = [.«title|note»] }\nfunc go() { ${entry}for field in Field.shared { TELL(field.text(of: entry)) } }`,
  ],
  [
    'by what each is called',
    `${ENTRY.replace('enum Field {', 'enum Field: String {')}func go() { ${entry}if let field = Field(rawValue: "«title|note»") { TELL(field.text(of: entry)) } }`,
  ],
]);

twins('Kotlin', KOTLIN, [
  [
    'in a loop',
    'class Entry(val title: String, val note: String)\nenum class Field { TITLE, NOTE;\n fun text(entry: Entry) = when (this) { TITLE -> entry.title\n NOTE -> entry.note } }\nfun go() { val entry = Entry(NAME, "typed")\n for (field in listOf(Field.«TITLE|NOTE»)) { TELL(field.text(entry)) } }',
  ],
  [
    'by a closure',
    'class Entry(val title: String, val note: String)\nenum class Field { TITLE, NOTE;\n fun text(entry: Entry) = when (this) { TITLE -> entry.title\n NOTE -> entry.note } }\nfun go() { val entry = Entry(NAME, "typed")\n val fields = listOf(Field.«TITLE|NOTE»)\n TELL(fields.joinToString { it.text(entry) }) }',
  ],
]);

twins('Dart', DART, [
  [
    'in a loop',
    "class Entry { Entry(this.title, this.note); final String title; final String note; }\nenum Field { title, note; String text(Entry entry) => switch (this) { Field.title => entry.title, Field.note => entry.note }; }\nvoid go() { final entry = Entry(NAME, 'typed'); for (final field in [Field.«title|note»]) { TELL(field.text(entry)); } }",
  ],
]);

twins('C#', C_SHARP, [
  [
    'in a loop',
    'public record Entry(string Title, string Note);\npublic enum Field { Title, Note }\npublic static class Fields { public static string Text(this Field field, Entry entry) => field switch { Field.Title => entry.Title, _ => entry.Note }; }\npublic class Page { public void Go() { var entry = new Entry(NAME, "typed"); foreach (var field in new[] { Field.«Title|Note» }) { TELL(field.Text(entry)); } } }',
  ],
]);

twins('JavaScript', JAVASCRIPT, [
  [
    'in a loop',
    "function textOf(field, entry) { switch (field) { case 'title': return entry.title; default: return entry.note; } }\nexport function go() { const entry = { title: NAME, note: 'typed' }; for (const field of ['«title|note»']) { TELL(textOf(field, entry)); } }",
  ],
]);
