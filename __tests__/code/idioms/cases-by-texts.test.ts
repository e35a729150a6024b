/** Functions that switch over a text which their caller writes out; and texts that may be another. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';
import { toldAnyway, twins } from './twins.ts';

const SCRIPT =
  "function textOf(field, entry) { switch (field) { case 'title': return entry.title; default: return entry.note; } }\n";
const script = (body: string, head = SCRIPT): string =>
  `${head}export function go() { const entry = { title: NAME, note: 'typed' }; ${body} }`;
const NATIVE =
  'struct Entry { let title: String\n let note: String }\nfunc text(_ field: String, of entry: Entry) -> String { switch field { case "title": return entry.title\n default: return entry.note } }\n';
const native = (body: string, head = NATIVE): string =>
  `${head}func go() { let entry = Entry(title: NAME, note: "typed")\n ${body} }`;

twins('JavaScript', JAVASCRIPT, [
  ['by its caller', script("TELL(textOf('«title|note»', entry));")],
  [
    'of a typed one',
    script("TELL(textOf('«title|note»', entry));", SCRIPT.replace('field,', "field: 'title' | 'note',")),
  ],
  [
    'of an alias',
    script(
      "TELL(textOf('«title|note»', entry));",
      `type Field = 'title' | 'note';\n${SCRIPT.replace('field,', 'field: Field,')}`,
    ),
  ],
  ['of a constant', script('TELL(textOf(FIELD, entry));', `const FIELD = '«title|note»';\n${SCRIPT}`)],
  [
    'handed on',
    script(
      "TELL(shown('«title|note»', entry));",
      `${SCRIPT}function shown(field, entry) { return textOf(field, entry); }\n`,
    ),
  ],
]);

twins('Swift', SWIFT, [
  ['by its caller', native('TELL(text("«title|note»", of: entry))')],
  [
    'of a constant',
    native('TELL(text(Keys.field, of: entry))', `enum Keys { static let field = "«title|note»" }\n${NATIVE}`),
  ],
  ['of a local', native('let field = "«title|note»"\n TELL(text(field, of: entry))')],
  [
    'of two texts',
    native('TELL(text("«title|note»", of: entry))', NATIVE.replace('case "title"', 'case "name", "title"')),
  ],
]);

twins('Dart', DART, [
  [
    'by its caller',
    "class Entry { Entry(this.title, this.note); final String title; final String note; }\nString textOf(String field, Entry entry) { switch (field) { case 'title': return entry.title; default: return entry.note; } }\nvoid go() { final entry = Entry(NAME, 'typed'); TELL(textOf('«title|note»', entry)); }",
  ],
]);

toldAnyway('JavaScript', JAVASCRIPT, [
  ['one that is set to another', script("let field = 'note'; field = 'title'; TELL(textOf(field, entry));")],
  ['one of two', script("TELL(textOf(Math.random() > 0.5 ? 'note' : 'title', entry));")],
  ['a default', script('TELL(textOf(undefined, entry));', SCRIPT.replace('field,', "field = 'title',"))],
  [
    'one that the function changes',
    script("TELL(textOf('note', entry));", SCRIPT.replace('switch', "field = 'title'; switch")),
  ],
  [
    'one that runs on into the next',
    script(
      "TELL(textOf('note', entry));",
      "function textOf(field, entry) { let text = ''; switch (field) { case 'note': text = entry.note; case 'title': text = entry.title; } return text; }\n",
    ),
  ],
  [
    'one that a list may hold',
    script(
      'for (const field of fields()) { TELL(textOf(field, entry)); }',
      `${SCRIPT}function fields() { return ['note', 'title']; }\n`,
    ),
  ],
  [
    'one of a state',
    script(
      "const [field, setField] = useState('note'); setField('title'); TELL(textOf(field, entry));",
      `import { useState } from 'react';\n${SCRIPT}`,
    ),
  ],
  ['what is not told', script('TELL(textOf(window.field, entry));')],
  ['a loop that goes on', script("for (const field of ['note', 'title']) { TELL(textOf(field, entry)); }")],
  ['one that is put together', script("TELL(textOf(`ti${'tle'}`, entry));")],
]);

toldAnyway('Swift', SWIFT, [
  ['one that is set to another', native('var field = "note"\n field = "title"\n TELL(text(field, of: entry))')],
  [
    'a default',
    native(
      'TELL(text(of: entry))',
      NATIVE.replace('_ field: String', 'field: String = "title"').replace('text(field', 'text(field'),
    ),
  ],
  [
    'one that the function changes',
    native(
      'TELL(text("note", of: entry))',
      NATIVE.replace('switch field', 'var field = field\n field = "title"\n switch field'),
    ),
  ],
  [
    'one that falls through',
    native(
      'TELL(text("note", of: entry))',
      NATIVE.replace(
        'case "title": return entry.title\n default: return entry.note',
        'case "note": fallthrough\n case "title": return entry.title\n default: return entry.note',
      ),
    ),
  ],
  [
    'a field that others set',
    native(
      'let page = Page(entry: entry)\n page.field = "title"\n page.tell()',
      `${NATIVE}final class Page { var field = "note"\n let entry: Entry\n init(entry: Entry) { self.entry = entry }\n func tell() { TELL(text(field, of: entry)) } }\n`,
    ),
  ],
  [
    'a pattern that matches more',
    native('TELL(text("note", of: entry))', NATIVE.replace('case "title"', 'case let it where it.hasPrefix("no")')),
  ],
]);

twins('Kotlin', KOTLIN, [
  [
    'by its caller',
    'class Entry(val title: String, val note: String)\nfun text(field: String, entry: Entry) = when (field) { "title" -> entry.title\n else -> entry.note }\nfun go() { val entry = Entry(NAME, "typed")\n TELL(text("«title|note»", entry)) }',
  ],
]);

twins('C#', C_SHARP, [
  [
    'by its caller',
    'public record Entry(string Title, string Note);\npublic class Page { string Text(string field, Entry entry) => field switch { "title" => entry.Title, _ => entry.Note }; public void Go() { var entry = new Entry(NAME, "typed"); TELL(Text("«title|note»", entry)); } }',
  ],
]);
