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
    await factsOf({ 'App/RecordStore.swift': STORE, 'App/Use.swift': `import HealthKit\nimport Mixpanel\n${code}` })
  ).flows
    .map(({ kind, strength }) => `${strength}:${kind}`)
    .join(' ');
const ASK = 'store.requestAuthorization(toShare: nil, read: X) { _, _ in }';
const LOG = 'Mixpanel.mainInstance().track(event: X)';
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
