import { describe, expect, test } from 'vitest';
import { factsOf, flow } from './code.ts';

/** One idiom, two flows: what types come through, records must come through too. */
const TYPES = (code: string) =>
  flow({
    'App/T.swift': `import HealthKit\n@main struct Main { static func main() {} }\nlet store = HKHealthStore()\n${code}`,
  });
const STORE = `
import HealthKit
final class RecordStore {
    private let store = HKHealthStore()
    func allergies() async throws -> [HKClinicalRecord] {
        let type = HKClinicalType(.allergyRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await descriptor.result(for: store)
    }
}
`;
const RECORDS = async (code: string) =>
  (
    await factsOf({
      'App/RecordStore.swift': STORE,
      'App/Use.swift': `import HealthKit\nimport Mixpanel\nimport Combine\n${code}`,
    })
  ).flows
    .map(({ kind, strength }) => `${strength}:${kind}`)
    .join(' ');
const ASK = 'store.requestAuthorization(toShare: nil, read: X) { _, _ in }';
const LOG = 'Mixpanel.mainInstance().track(event: X)';
const go = (body: string): string => `func go() async throws { ${body} }`;
const IDIOMS: readonly [string, (make: string, use: (x: string) => string) => string][] = [
  ['a plain call', (make, use) => `func go() async throws { let v = ${make}\n ${use('v')} }`],
  [
    'a bare name of the outer type',
    (make, use) =>
      `enum Outer { static var kept = EMPTY\n static func fill() async throws { kept = ${make} }\n struct Inner { func go() { ${use('kept')} } } }`,
  ],
  [
    'a bare call of the outer type',
    (make, use) =>
      `enum Outer { static func made() async throws -> ELEMENT { ${make} }\n struct Inner { func go() async throws { let v = try await made()\n ${use('v')} } } }`,
  ],
  [
    'overridden, by implicit self',
    (make, use) =>
      `class Base { func made() async throws -> ELEMENT { EMPTY }\n func go() async throws { let v = try await made()\n ${use('v')} } }\nfinal class Sub: Base { override func made() async throws -> ELEMENT { ${make} } }`,
  ],
  [
    'overridden, by explicit self',
    (make, use) =>
      `class Base { func made() async throws -> ELEMENT { EMPTY }\n func go() async throws { let v = try await self.made()\n ${use('v')} } }\nfinal class Sub: Base { override func made() async throws -> ELEMENT { ${make} } }`,
  ],
  [
    'a subscript of the app',
    (make, use) =>
      `final class Shelf { var kept = EMPTY\n func fill() async throws { kept = ${make} }\n subscript(index: Int) -> ELEMENT { kept } }\nfunc go(_ shelf: Shelf) { ${use('shelf[0]')} }`,
  ],
  [
    '@dynamicMemberLookup',
    (make, use) =>
      `@dynamicMemberLookup final class Shelf { var kept = EMPTY\n func fill() async throws { kept = ${make} }\n subscript(dynamicMember name: String) -> ELEMENT { kept } }\nfunc go(_ shelf: Shelf) { ${use('shelf.anything')} }`,
  ],
  [
    'callAsFunction',
    (make, use) =>
      `struct Maker { func callAsFunction() async throws -> ELEMENT { ${make} } }\nfunc go(_ maker: Maker) async throws { let v = try await maker()\n ${use('v')} }`,
  ],
  [
    'a method taken from its type',
    (make, use) =>
      `final class Maker { func made() async throws -> ELEMENT { ${make} } }\nfunc go(_ maker: Maker) async throws { let f = Maker.made(maker)\n let v = try await f()\n ${use('v')} }`,
  ],
  [
    'an @autoclosure',
    (make, use) =>
      `func wrap(_ value: @autoclosure () -> ELEMENT) -> ELEMENT { value() }\nfunc go() async throws { let m = ${make}\n let v = wrap(m)\n ${use('v')} }`,
  ],
  [
    'class var',
    (make, use) =>
      `class Shelf { private static var inner = EMPTY\n class var kept: ELEMENT { get { inner } }\n static func fill() async throws { inner = ${make} } }\nfunc go() { ${use('Shelf.kept')} }`,
  ],
  [
    'a closure in a field',
    (make, use) =>
      `final class Shelf { var onValue: ((ELEMENT) -> Void)?\n func fill() async throws { let v = ${make}\n onValue?(v) } }\nfunc go(_ shelf: Shelf) { shelf.onValue = { v in ${use('v')} } }`,
  ],
  ['a local getter', (make, use) => `func go() async throws { let m = ${make}\n var v: ELEMENT { m }\n ${use('v')} }`],
  [
    'a key path',
    (make, use) =>
      `struct Row { let value: ELEMENT }\nfunc go() async throws { let m = ${make}\n let v = [Row(value: m)].map(\\.value)[0]\n ${use('v')} }`,
  ],
  [
    'Self, overridden in a class',
    (m, u) =>
      `class Base { class func made() async throws -> ELEMENT { EMPTY }\n func go() async throws { let v = try await Self.made()\n ${u('v')} } }\nfinal class Sub: Base { override class func made() async throws -> ELEMENT { ${m} } }`,
  ],
  [
    'a static that a conformer gives',
    (m, u) =>
      `protocol Source { static func made() async throws -> ELEMENT }\nextension Source { func go() async throws { let v = try await Self.made()\n ${u('v')} } }\nstruct A: Source { static func made() async throws -> ELEMENT { ${m} } }`,
  ],
  [
    'a requirement with a default',
    (m, u) =>
      `protocol Source { func made() async throws -> ELEMENT }\nextension Source { func made() async throws -> ELEMENT { ${m} } }\nstruct A: Source {}\nfunc go(_ source: A) async throws { let v = try await source.made()\n ${u('v')} }`,
  ],
  [
    'a computed property overridden',
    (m, u) =>
      `class Base { var kept: ELEMENT { EMPTY }\n func go() { ${u('kept')} } }\nfinal class Sub: Base { var inner = EMPTY\n func fill() async throws { inner = ${m} }\n override var kept: ELEMENT { inner } }`,
  ],
  [
    'overloads that differ in types',
    (m, u) =>
      `struct Maker { func made(_ x: Int) async throws -> ELEMENT { EMPTY }\n func made(_ x: String) async throws -> ELEMENT { ${m} } }\nfunc go() async throws { let v = try await Maker().made("a")\n ${u('v')} }`,
  ],
  [
    'overloaded functions',
    (m, u) =>
      `func made(_ x: Int) async throws -> ELEMENT { EMPTY }\nfunc made(_ x: String) async throws -> ELEMENT { ${m} }\nfunc go() async throws { let v = try await made("a")\n ${u('v')} }`,
  ],
  [
    'a method taken from its type, before it is bound',
    (m, u) =>
      `final class Maker { func made() async throws -> ELEMENT { ${m} } }\nfunc go(_ maker: Maker) async throws { let f = Maker.made\n let v = try await f(maker)()\n ${u('v')} }`,
  ],
  [
    'a static subscript',
    (m, u) =>
      `enum Shelf { static var kept = EMPTY\n static func fill() async throws { kept = ${m} }\n static subscript(name: String) -> ELEMENT { kept } }\nfunc go() { ${u('Shelf["a"]')} }`,
  ],
  [
    'inout',
    (m, u) =>
      `func fill(_ x: inout ELEMENT) async throws { x = ${m} }\n${go(`var v = EMPTY\n try await fill(&v)\n ${u('v')}`)}`,
  ],
  [
    'enumerated, two parameters',
    (m, u) => go(`let m = ${m}\n let v = m.enumerated().map { index, one in one }\n ${u('v')}`),
  ],
  ['zip, mapped', (m, u) => go(`let m = ${m}\n let v = zip(m, [1]).map { $0.0 }\n ${u('v')}`)],
  ['mapValues', (m, u) => go(`let m = ${m}\n let d = ["a": m].mapValues { $0 }\n let v = d["a"]!\n ${u('v')}`)],
  ['remove(at:)', (m, u) => go(`var m = ${m}\n let one = m.remove(at: 0)\n let v = [one]\n ${u('v')}`)],
  [
    'merge',
    (m, u) =>
      go(`let d = ["a": ${m}]\n var e = ["b": EMPTY]\n e.merge(d) { a, _ in a }\n for (_, v) in e { ${u('v')} }`),
  ],
  [
    'combineLatest',
    (m, u) =>
      `final class Shelf { let subject = CurrentValueSubject<ELEMENT, Never>(EMPTY)\n let other = CurrentValueSubject<Int, Never>(1)\n func fill() async throws { subject.send(${m}) }\n func go() { subject.combineLatest(other).sink { v, n in ${u('v')} } } }`,
  ],
];
describe.each(IDIOMS)('%s', (_, idiom) => {
  test('types', async () => {
    const code = idiom('[HKClinicalType(.allergyRecord)]', (x) => ASK.replace('X', `Set(${x})`))
      .replaceAll('ELEMENT', '[HKSampleType]')
      .replaceAll('EMPTY', '[HKSampleType]()');
    expect(await TYPES(code)).toContain('allergy');
  });

  test('records', async () => {
    const code = idiom('try await RecordStore().allergies().map(\\.displayName)', (x) => LOG.replace('X', `${x}[0]`))
      .replaceAll('ELEMENT', '[String]')
      .replaceAll('EMPTY', '[String]()');
    expect(await RECORDS(code)).toContain('value:analytics');
  });
});

test('an extension of another type takes nothing from what a list does', async () => {
  const code = `extension Data { mutating func append(_ text: String) {} }
extension String: CustomStringConvertible {}
func go() async throws {
    var all = [String]()
    all.append(try await RecordStore().allergies()[0].displayName)
    ${LOG.replace('X', 'all[0]')}
}`;
  expect(await RECORDS(code)).toContain('value:analytics');
});
