/** What one object holds is not in the others of its class, and what cannot be told is said. */
import { expect, test } from 'vitest';
import { factsOf } from './code.ts';

const HEAD = `import HealthKit
import Mixpanel
@main struct Main { static func main() {} }
final class Journal {
    static let shared = Journal()
    private(set) var name = ""
    func load() async throws {
        let type = HKClinicalType(.allergyRecord)
        let store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        name = try await descriptor.result(for: store).first?.displayName ?? ""
    }
}
final class Row {
    var name: String
    var note = ""
    init(name: String) { self.name = name }
}
`;
const track = (text: string): string => `Mixpanel.mainInstance().track(event: ${text})`;

/** The lines of the code at which a record goes to an analytics service; `?` where that cannot be told. */
async function toldLines(code: string): Promise<string> {
  const { flows } = await factsOf({ 'App/App.swift': `${HEAD}${code}` });
  const first = HEAD.split('\n').length - 1;
  return flows
    .filter(({ strength }) => strength === 'value')
    .map(({ at, unsure }) => `${at.line - first}${unsure === undefined ? '' : '?'}`)
    .join(' ');
}

test('an object that a text is put into, beside one that holds a record', async () => {
  const code = `func go() {
  let row = Row(name: Journal.shared.name)
  let demo = Row(name: "Demo")
  ${track('row.name')}
  ${track('demo.name')}
}`;
  expect(await toldLines(code)).toBe('4');
});

test('what is assigned to one object is not in the other, whoever assigns it', async () => {
  const code = `func fill(_ row: Row, _ text: String) { row.note = text }
func go() {
  let row = Row(name: "A")
  let other = Row(name: "B")
  fill(row, Journal.shared.name)
  fill(other, "typed")
  ${track('row.note')}
  ${track('other.note')}
}`;
  expect(await toldLines(code)).toBe('7');
});

test('objects in a list, in a property and from a function are the ones that were put there', async () => {
  const code = `final class Screen {
  var rows: [Row] = []
  var demo: Row?
  func make() -> Row { Row(name: Journal.shared.name) }
  func go() {
    rows.append(make())
    demo = Row(name: "Demo")
    for row in rows { ${track('row.name')} }
    if let demo { ${track('demo.name')} }
  }
}
func start() { Screen().go() }`;
  expect(await toldLines(code)).toBe('8');
});

test('an object from outside may be another than the one that holds a record', async () => {
  const code = `func publish(_ row: Row) {
  ${track('row.name')}
}
func go() { print(Row(name: Journal.shared.name), Row(name: "Demo")) }`;
  expect(await toldLines(code)).toBe('2?');
});

test('a class that is made at one place is one object', async () => {
  const code = `func publish(_ row: Row) {
  ${track('row.name')}
}
func go() { _ = Row(name: Journal.shared.name) }`;
  expect(await toldLines(code)).toBe('2');
});

test('what nobody is seen to call is called on each object', async () => {
  const code = `final class Card {
  var text = ""
  @objc func share() { ${track('text')} }
}
func go() {
  let one = Card()
  let other = Card()
  one.text = Journal.shared.name
  other.text = "Demo"
}`;
  expect(await toldLines(code)).toBe('3');
});

test('the member that an object means, and no other of its protocol', async () => {
  const code = `protocol Source { func text() -> String }
struct Health: Source { func text() -> String { Journal.shared.name } }
struct Demo: Source { func text() -> String { "Demo" } }
struct Screen {
  let source: any Source
  func go() -> String { source.text() }
}
func live() { ${track('Screen(source: Health()).go()')} }
func demo() { ${track('Screen(source: Demo()).go()')} }`;
  expect(await toldLines(code)).toBe('8');
});

test('entries of a dictionary of the app’s types are called by their type', async () => {
  const code = `protocol Source { func score(_ texts: [String]) -> Int }
struct Health: Source { func score(_ texts: [String]) -> Int { texts.count } }
struct Demo: Source { func score(_ texts: [String]) -> Int { 1 } }
func go() {
  let sources: [String: any Source] = ["a": Health(), "b": Demo()]
  for (name, source) in sources { ${track('"\\(name) \\(source.score([Journal.shared.name]))"')} }
}`;
  expect(await toldLines(code)).toBe('');
});

const KINDS = 'enum Kind { case labs, steps, sleep }\n';

test('an entry that is put in by a key that is told is missed by who asks for another one', async () => {
  const code = `${KINDS}final class Board {
  private var notes: [Kind: String] = [:]
  func keep(_ kind: Kind, _ text: String) { notes[kind] = text }
  func note(for kind: Kind) -> String? { notes[kind] }
  func go() {
    keep(.labs, Journal.shared.name)
    keep(.steps, "9000")
    ${track('note(for: .labs)!')}
    ${track('note(for: .steps)!')}
    ${track('notes[.labs]!')}
    ${track('notes[.sleep]!')}
  }
}`;
  expect(await toldLines(code)).toBe('9 11');
});

test('an entry that is put in by a key that nobody can tell may be another than the one that is asked for', async () => {
  const code = `${KINDS}protocol Signal { var kind: Kind { get }; func text() -> String }
struct Labs: Signal { let kind = Kind.labs; func text() -> String { Journal.shared.name } }
struct Steps: Signal { let kind = Kind.steps; func text() -> String { "9000" } }
final class Engine {
  private var signals: [any Signal] = [Labs(), Steps()]
  private var notes: [Kind: String] = [:]
  func run() { for signal in signals { notes[signal.kind] = signal.text() } }
  func note(for kind: Kind) -> String? { notes[kind] }
  func go() {
    run()
    ${track('note(for: .steps)!')}
    for (_, note) in notes { ${track('note')} }
  }
}`;
  expect(await toldLines(code)).toBe('12? 13');
});

test('a table of thousands of texts is followed for few of its keys apart', async () => {
  const texts = Array.from({ length: 3_000 }, (_, index) => `"k${index}": "text"`).join(', ');
  const calls = Array.from({ length: 3_000 }, (_, index) => `show(text("k${index}"))`).join('\n');
  const code = `let texts = ["own": Journal.shared.name, ${texts}]
func text(_ key: String) -> String { texts[key] ?? key }
func show(_ text: String) {}
func go() {
  ${track('text("own")')}
  ${calls}
}`;
  expect(await toldLines(code)).toBe('5');
});

const READERS = `${KINDS}protocol Reader { var kind: Kind { get }
 func text() -> String }
final class Labs: Reader { let kind = Kind.labs
 func text() -> String { Journal.shared.name } }
final class Steps: Reader { let kind = Kind.steps
 func text() -> String { "12" } }
`;

test('an object that comes out of a table may be another, where what it is filled by cannot be told', async () => {
  const code = `${READERS}final class Engine {
  private var readers: [Kind: any Reader] = [:]
  func register(_ reader: any Reader, as kind: Kind) { readers[kind] = reader }
  func text(of kind: Kind) -> String { readers[kind]?.text() ?? "" }
}
func go(_ one: Kind, _ other: Kind) {
  let engine = Engine()
  engine.register(Labs(), as: one)
  engine.register(Steps(), as: other)
  ${track('engine.text(of: .steps)')}
}`;
  expect(await toldLines(code)).toBe('17?');
});

test('an object that is put into a table by what it says of itself comes out by that', async () => {
  const code = `${READERS}final class Engine {
  private var readers: [Kind: any Reader] = [:]
  func register(_ reader: any Reader) { readers[reader.kind] = reader }
  func text(of kind: Kind) -> String { readers[kind]?.text() ?? "" }
}
func go() {
  let engine = Engine()
  engine.register(Labs())
  engine.register(Steps())
  ${track('engine.text(of: .steps)')}
  ${track('engine.text(of: .labs)')}
}`;
  expect(await toldLines(code)).toBe('18');
});

test('an object that is put into a table by its case comes out by that', async () => {
  const code = `${READERS}final class Engine {
  private var readers: [Kind: any Reader] = [:]
  func fill() {
    readers[.labs] = Labs()
    readers[.steps] = Steps()
  }
  func text(of kind: Kind) -> String { readers[kind]?.text() ?? "" }
}
func go() {
  let engine = Engine()
  engine.fill()
  ${track('engine.text(of: .labs)')}
  ${track('engine.text(of: .steps)')}
}`;
  expect(await toldLines(code)).toBe('19');
});

test('an object is made with the address that it sends to', async () => {
  const code = (sent: string): string => `final class Api { private let base: URL
 init(base: URL) { self.base = base }
 func send(_ text: String) async throws { var request = URLRequest(url: base)
 request.httpBody = Data(text.utf8)
 _ = try await URLSession.shared.data(for: request) } }
let own = Api(base: URL(string: "https://records.example.org/items")!)
let model = Api(base: URL(string: "https://api.openai.com/v1/chat/completions")!)
func go() async throws { ${sent} }`;
  const kinds = async (sent: string): Promise<readonly string[]> =>
    (await factsOf({ 'App/App.swift': `${HEAD}${code(sent)}` })).flows.map(({ kind }) => kind);
  expect(await kinds('try await model.send(Journal.shared.name); try await own.send("a")')).toEqual(['remote-ai']);
  expect(await kinds('try await own.send(Journal.shared.name); try await model.send("a")')).toEqual(['network']);
});
