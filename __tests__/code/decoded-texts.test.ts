/** JSON that is written out in the code, and decoded there. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const ALLERGY = '"HKClinicalTypeIdentifierAllergyRecord"';
const LABS = '"HKClinicalTypeIdentifierLabResultRecord"';
const app = (types: string, json: string, body: string): string => `import HealthKit
import SwiftUI
enum Kind: String, Decodable { case allergies = "alg", labs, notes
  var id: HKClinicalTypeIdentifier { switch self { case .allergies: .allergyRecord
    case .labs: .labResultRecord
    case .notes: .clinicalNoteRecord } } }
${types}
let json = """
  ${json}
  """
@main struct Carebook: App { let store = HKHealthStore()
  var body: some Scene { WindowGroup { Text("Records").task { try? await go() } } }
  func load(_ id: HKClinicalTypeIdentifier) { store.execute(HKSampleQuery(sampleType: HKClinicalType(id), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
  func go() async throws { ${body} }
}`;
const read = (types: string, json: string, body: string): Promise<string> =>
  flow({ 'App/App.swift': app(types, json, body) }, { kind: 'app' });
const CONFIG = 'struct Config: Decodable { let types: [String] }';
const EACH =
  'let config = try JSONDecoder().decode(Config.self, from: Data(json.utf8))\n for name in config.types { load(HKClinicalTypeIdentifier(rawValue: name)) }';
const BOTH = '| allergy labResult';

test.each([
  ['texts', CONFIG, `{ "types": [${ALLERGY}, ${LABS}] }`, EACH],
  [
    'texts under another key',
    `struct Config: Decodable { let types: [String]\n enum CodingKeys: String, CodingKey { case types = "record_types" } }`,
    `{ "types": ["HKClinicalTypeIdentifierCoverageRecord"], "record_types": [${ALLERGY}, ${LABS}] }`,
    EACH,
  ],
  [
    'by another decoder',
    CONFIG,
    `{ "types": [${ALLERGY}, ${LABS}] }`,
    `let decoder = JSONDecoder()\n ${EACH.replace('JSONDecoder()', 'decoder')}`,
  ],
  [
    'by its data',
    CONFIG,
    `{ "types": [${ALLERGY}, ${LABS}] }`,
    EACH.replace('Data(json.utf8)', 'json.data(using: .utf8)!'),
  ],
  [
    'cases',
    'struct Config: Decodable { let kinds: [Kind] }',
    '{ "kinds": ["alg", "labs"] }',
    'let config = try JSONDecoder().decode(Config.self, from: Data(json.utf8))\n for kind in config.kinds { load(kind.id) }',
  ],
  [
    'a list of cases',
    '',
    '["alg", "labs"]',
    'for kind in try JSONDecoder().decode([Kind].self, from: Data(json.utf8)) { load(kind.id) }',
  ],
  [
    'rows, some of which are shown',
    'struct Row: Decodable { let kind: Kind\n let isShown: Bool }',
    '[{ "kind": "alg", "isShown": true }, { "kind": "notes", "isShown": false }, { "kind": "labs", "isShown": true }]',
    'let rows = try JSONDecoder().decode([Row].self, from: Data(json.utf8))\n for row in rows where row.isShown { load(row.kind.id) }',
  ],
  [
    'objects in others',
    'struct Row: Decodable { let kind: Kind }\n struct Config: Decodable { let rows: [Row] }',
    '{ "rows": [{ "kind": "alg" }, { "kind": "labs" }] }',
    'let config = try JSONDecoder().decode(Config.self, from: Data(json.utf8))\n config.rows.forEach { load($0.kind.id) }',
  ],
])('is told: %s', async (_, types, json, body) => {
  expect(await read(types, json, body)).toBe(BOTH);
});

const SNAKE = `let decoder = JSONDecoder()\n decoder.keyDecodingStrategy = .convertFromSnakeCase\n ${EACH.replace('JSONDecoder()', 'decoder')}`;
test.each([
  ['by a decoder that is told how', CONFIG, `{ "types": [${ALLERGY}, ${LABS}] }`, SNAKE],
  [
    'by an initialiser of its own',
    'struct Config: Decodable { let types: [String]\n init(from decoder: Decoder) throws { types = try Other.all(decoder) } }',
    `{ "types": [${ALLERGY}] }`,
    EACH,
  ],
  ['of a key that is not there', CONFIG, `{ "record_types": [${ALLERGY}, ${LABS}] }`, EACH],
  ['of what is no JSON', CONFIG, `{ "types": [${ALLERGY}, }`, EACH],
  ['of a text that is put together', CONFIG, `{ "types": ["\\(name)"] }`, `${EACH}`],
  [
    'of a wrapped property',
    '@propertyWrapper struct Lenient: Decodable { var wrappedValue: [String]\n init(from decoder: Decoder) throws { wrappedValue = try Other.all(decoder) } }\n struct Config: Decodable { @Lenient var types: [String] }',
    `{ "types": [${ALLERGY}] }`,
    EACH,
  ],
])('cannot be told: %s', async (_, types, json, body) => {
  expect(await read(types, json, body)).toMatch(/^\| .*!$/);
});

test('a text that may be another', async () => {
  const code = app(CONFIG, `{ "types": [${ALLERGY}] }`, EACH)
    .replace('let json', 'var json')
    .replace('func go', 'func set(_ text: String) { json = text }\n func go');
  expect(await flow({ 'App/App.swift': code }, { kind: 'app' })).toMatch(/!$/);
});

test('what has no such text is one of its cases', async () => {
  const body = 'for kind in try JSONDecoder().decode([Kind].self, from: Data(json.utf8)) { load(kind.id) }';
  expect(await read('', '["other"]', body)).toBe('| allergy* clinicalNote* labResult*');
});
