/** What an encoder leaves out of what it is given: a part that has no key, or that is marked, is none of the bytes. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';

const KEYS = (told: string): string =>
  `enum CodingKeys: String, CodingKey { case text${told === 'first' ? ', note' : ''} }`;
const IS = (told: string, text: string): string => (told === 'first' ? text : '');
const NOT = (told: string, text: string): string => (told === 'first' ? '' : text);
const SEND = 'let data = try! JSONEncoder().encode(it)\n';
const DATA = 'String(decoding: data, as: UTF8.self)';

eachApart('Swift', SWIFT, [
  [
    'a struct that says how many there are',
    (make, use, told) =>
      `struct Row: Encodable { var notes: [String]\n enum Keys: CodingKey { case notes }\n func encode(to encoder: any Encoder) throws { var container = encoder.container(keyedBy: Keys.self)\n try container.encode(notes${NOT(told, '.count')}, forKey: .notes) } }\nfunc go() { let it = Row(notes: [${make}])\n ${SEND} ${use(DATA)} }`,
  ],
  [
    'a struct that says whether there is any, in another',
    (make, use, told) =>
      `struct Row: Encodable { var note: String\n enum Keys: CodingKey { case note }\n func encode(to encoder: any Encoder) throws { var container = encoder.container(keyedBy: Keys.self)\n try container.encode(note${NOT(told, '.isEmpty')}, forKey: .note) } }\nstruct Page: Encodable { let name: String\n let row: Row }\nfunc go() { let it = Page(name: "a", row: Row(note: ${make}))\n ${SEND} ${use(DATA)} }`,
  ],
  [
    'a struct with coding keys',
    (make, use, told) =>
      `struct Row: Encodable { var text: String\n var note: String\n ${KEYS(told)} }\nfunc go() { var it = Row(text: "typed", note: "")\n it.note = ${make}\n ${SEND} ${use(DATA)} }`,
  ],
  [
    'in an extension',
    (make, use, told) =>
      `struct Row { var text: String\n var note: String }\nextension Row: Codable { ${KEYS(told)} }\nfunc go() { let it = Row(text: "typed", note: ${make})\n ${SEND} ${use(DATA)} }`,
  ],
  [
    'beside others of the name',
    (make, use, told) =>
      `struct Other: Codable { var note: String\n enum CodingKeys: String, CodingKey { case note } }\nstruct Row: Codable { var text: String\n var note = ""\n ${KEYS(told)} }\nfunc go() { let it = Row(text: "typed", note: ${make})\n ${SEND} ${use(DATA)} }`,
  ],
  [
    'of a class',
    (make, use, told) =>
      `final class Row: Codable { var text = "typed"\n var note = ""\n ${KEYS(told)} }\nfunc go() { let it = Row()\n it.note = ${make}\n ${SEND} ${use(DATA)} }`,
  ],
  [
    'of a list of classes',
    (make, use, told) =>
      `final class Row: Codable { var text = "typed"\n var note = ""\n init(note: String) { self.note = note }\n ${KEYS(told)} }\nfunc go() { let it = [Row(note: ${make})]\n ${SEND} ${use(DATA)} }`,
  ],
  [
    'in a list, in another struct',
    (make, use, told) =>
      `struct Row: Codable { var text: String\n var note: String = ""\n ${KEYS(told)} }\nstruct Page: Codable { var rows: [Row] }\nfunc go() { let it = Page(rows: [Row(text: "typed", note: ${make})])\n ${SEND} ${use(DATA)} }`,
  ],
  [
    'by a helper for all that can be encoded',
    (make, use, told) =>
      `struct Row: Codable { var text: String\n var note: String = ""\n ${KEYS(told)} }\nfunc send<V: Encodable>(_ it: V) { ${SEND} ${use(DATA)} }\nfunc go() { send(Row(text: "typed", note: ${make})) }`,
  ],
  [
    'by a helper for any',
    (make, use, told) =>
      `struct Row: Codable { var text: String\n var note: String = ""\n ${KEYS(told)} }\nfunc send(_ it: any Encodable) { ${SEND} ${use(DATA)} }\nfunc go() { send(Row(text: "typed", note: ${make})) }`,
  ],
  [
    'by a method of a protocol',
    (make, use, told) =>
      `protocol Sent: Encodable {}\nextension Sent { func body() throws -> Data { try JSONEncoder().encode(self) } }\nstruct Row: Sent { var text: String\n var note: String = ""\n ${KEYS(told)} }\nfunc go() { let data = try! Row(text: "typed", note: ${make}).body()\n ${use(DATA)} }`,
  ],
  [
    'what it says itself that is encoded',
    (make, use, told) =>
      `struct Row: Encodable { var text: String\n var note: String\n enum Keys: CodingKey { case text, note }\n func encode(to encoder: any Encoder) throws { var container = encoder.container(keyedBy: Keys.self)\n try container.encode(text, forKey: .text)\n ${IS(told, 'try container.encodeIfPresent(note, forKey: .note)')} } }\nfunc go() { let it = Row(text: "typed", note: ${make})\n ${SEND} ${use(DATA)} }`,
  ],
  [
    'what a property makes of it that it says is encoded',
    (make, use, told) =>
      `struct Row: Encodable { var text: String\n var note: String\n private var line: String { text${IS(told, ' + note')} }\n func encode(to encoder: Encoder) throws { var container = encoder.singleValueContainer()\n try container.encode(line) } }\nfunc go() { let it = Row(text: "typed", note: ${make})\n ${SEND} ${use(DATA)} }`,
  ],
  [
    'what a wrapper leaves out',
    (make, use, told) =>
      `@propertyWrapper struct Unsent<Value>: Codable { var wrappedValue: Value\n init(wrappedValue: Value) { self.wrappedValue = wrappedValue }\n init(from decoder: Decoder) throws { fatalError() }\n func encode(to encoder: Encoder) throws {} }\nextension KeyedEncodingContainer { mutating func encode<V>(_ value: Unsent<V>, forKey key: Key) throws {} }\nstruct Row: Encodable { var text: String\n ${NOT(told, '@Unsent ')}var note: String = "" }\nfunc go() { var it = Row(text: "typed")\n it.note = ${make}\n ${SEND} ${use(DATA)} }`,
  ],
  [
    'what is written to a file',
    (make, use, told) =>
      `struct Row: Codable { var text: String\n var note: String = ""\n ${KEYS(told)} }\nfunc go() throws { let url = URL.documentsDirectory.appending(path: "a.json")\n try JSONEncoder().encode(Row(text: "typed", note: ${make})).write(to: url)\n let row = try JSONDecoder().decode(Row.self, from: Data(contentsOf: url))\n ${use('row.note')} }`,
  ],
]);

eachApart('Kotlin', KOTLIN, [
  [
    'what is transient',
    (make, use, told) =>
      `import kotlinx.serialization.*\nimport kotlinx.serialization.json.Json\n@Serializable data class Row(val text: String, ${NOT(told, '@Transient ')}val note: String = "")\nfun go() { ${use(`Json.encodeToString(Row("typed", ${make}))`)} }`,
  ],
  [
    'what is transient in a class',
    (make, use, told) =>
      `import kotlinx.serialization.*\nimport kotlinx.serialization.json.Json\n@Serializable class Row(val text: String) { ${NOT(told, '@Transient\n')} var note: String = "" }\nfun go() { val row = Row("typed")\n row.note = ${make}\n ${use('Json.encodeToString(Row.serializer(), row)')} }`,
  ],
  [
    'in a list, in another class',
    (make, use, told) =>
      `import kotlinx.serialization.*\nimport kotlinx.serialization.json.Json\n@Serializable data class Row(val text: String, ${NOT(told, '@Transient ')}val note: String = "")\n@Serializable data class Page(val rows: List<Row>)\nfun go() { ${use(`Json.encodeToString(Page(listOf(Row("typed", ${make}))))`)} }`,
  ],
]);

eachApart('C#', C_SHARP, [
  [
    'what is ignored',
    (make, use, told) =>
      `using System.Text.Json;\nusing System.Text.Json.Serialization;\npublic class Row { public string Text { get; set; } = "";\n ${NOT(told, '[JsonIgnore]')} public string Note { get; set; } = ""; }\npublic class Page { public void Go() { var row = new Row { Text = "typed", Note = ${make} }; ${use('JsonSerializer.Serialize(row)')} } }`,
  ],
  [
    'what is ignored of a record',
    (make, use, told) =>
      `using System.Text.Json;\nusing System.Text.Json.Serialization;\npublic record Row(string Text, ${NOT(told, '[property: JsonIgnore] ')}string Note);\npublic class Page { public void Go() { ${use(`JsonSerializer.Serialize(new List<Row> { new Row("typed", ${make}) })`)} } }`,
  ],
  [
    'what Newtonsoft ignores',
    (make, use, told) =>
      `using Newtonsoft.Json;\npublic class Row { public string Text { get; set; } = "";\n ${NOT(told, '[Newtonsoft.Json.JsonIgnore]')} public string Note { get; set; } = ""; }\npublic class Page { public void Save<T>(T value) { ${use('JsonConvert.SerializeObject(value)')} }\n public void Go() { Save(new Row { Text = "typed", Note = ${make} }); } }`,
  ],
  [
    'what is ignored only where it is nothing',
    (make, use, told) =>
      `using System.Text.Json;\nusing System.Text.Json.Serialization;\npublic class Row { public string Text { get; set; } = "";\n [JsonIgnore(Condition = JsonIgnoreCondition.${told === 'first' ? 'WhenWritingNull' : 'Always'})] public string Note { get; set; } = ""; }\npublic class Page { public void Go() { var row = new Row { Text = "typed", Note = ${make} }; ${use('JsonSerializer.Serialize(row)')} } }`,
  ],
]);

eachApart('Dart', DART, [
  [
    'what a class does not say of itself',
    (make, use, told) =>
      `class Row { Row(this.text, this.note); final String text; final String note; Map<String, Object?> toJson() => {'text': text${IS(told, ", 'note': note")}}; }\nvoid go() { ${use(`jsonEncode(Row('typed', ${make}))`)} }`,
  ],
  [
    'in a list in a map',
    (make, use, told) =>
      `class Row { const Row({required this.text, this.note = ''}); final String text; final String note; Map<String, Object?> toJson() => {'text': text${IS(told, ", 'note': note")}}; }\nvoid go() { ${use(`jsonEncode({'rows': [Row(text: 'typed', note: ${make})]})`)} }`,
  ],
  [
    'what an annotation leaves out',
    (make, use, told) =>
      `@JsonSerializable()\nclass Row { Row(this.text, this.note); final String text; ${NOT(told, '@JsonKey(includeToJson: false)\n')} final String note; Map<String, dynamic> toJson() => _$RowToJson(this); }\nvoid go() { ${use(`jsonEncode(Row('typed', ${make}).toJson())`)} }`,
  ],
]);

eachApart('JavaScript', JAVASCRIPT, [
  [
    'what is not listed',
    (make, use, told) =>
      `export function go() { const row = { text: 'typed', note: ${make} }; ${use(`JSON.stringify(row, ['text'${IS(told, ", 'note'")}])`)} }`,
  ],
  [
    'what a list with a name leaves out',
    (make, use, told) =>
      `const KEPT = ['text'${IS(told, ", 'note'")}];\nexport function go() { const row = { text: 'typed', note: ${make} }; ${use('JSON.stringify(row, KEPT, 2)')} }`,
  ],
  [
    'what a class does not say of itself',
    (make, use, told) =>
      `class Row { text = 'typed'; note = ''; constructor(note: string) { this.note = note } toJSON() { return { text: this.text${IS(told, ', note: this.note')} } } }\nexport function go() { ${use(`JSON.stringify(new Row(${make}))`)} }`,
  ],
]);
