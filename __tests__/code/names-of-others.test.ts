/** Texts that name types of other kinds beside clinical ones, in one table. */
import { describe, expect, test } from 'vitest';
import { factsOf } from './code.ts';

const STEPS = 'HKQuantityTypeIdentifierStepCount';
const HEAD = `import HealthKit
struct Entry { let id: String; let kind: Kind; enum Kind { case clinical, quantity } }
let entries: [Entry] = [
  Entry(id: "HKClinicalTypeIdentifierLabResultRecord", kind: .clinical),
  Entry(id: "${STEPS}", kind: .quantity),
]
var types = Set<HKObjectType>()
let store = HKHealthStore()
`;

async function unknown(code: string): Promise<readonly string[]> {
  const { unknownTypes } = await factsOf(
    `${HEAD}${code}\nstore.requestAuthorization(toShare: [], read: types) { _, _ in }\n`,
  );
  return unknownTypes.map(({ value }) => value);
}

const CLINICAL = (id: string) => `HKClinicalType(HKClinicalTypeIdentifier(rawValue: ${id}))`;
const QUANTITY = (id: string) => `HKQuantityType(HKQuantityTypeIdentifier(rawValue: ${id}))`;
const SWITCH = `switch kind {
  case .clinical: types.insert(${CLINICAL('id')})
  case .quantity: types.insert(${QUANTITY('id')})
  }`;

describe('each is made what it names', () => {
  test.each([
    [
      'by a function that takes name and kind',
      `func add(_ id: String, _ kind: Entry.Kind) { ${SWITCH} }\nfor entry in entries { add(entry.id, entry.kind) }`,
    ],
    [
      'by a function that takes the element',
      `func make(_ entry: Entry) -> HKObjectType { let id = entry.id\n let kind = entry.kind\n if kind == .clinical { return ${CLINICAL('id')} }\n return ${QUANTITY('id')} }\nfor entry in entries { types.insert(make(entry)) }`,
    ],
    [
      'by whichever knows it',
      'for entry in entries {\n if let type = HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: entry.id)) { types.insert(type) }\n else if let type = HKObjectType.quantityType(forIdentifier: HKQuantityTypeIdentifier(rawValue: entry.id)) { types.insert(type) }\n}',
    ],
    [
      'of which a guard asks',
      `for entry in entries { guard entry.id.hasPrefix("HKClinicalTypeIdentifier") else { continue }\n types.insert(${CLINICAL('entry.id')}) }`,
    ],
    [
      'of which a condition asks',
      `for entry in entries { if entry.id.contains("Clinical") { types.insert(${CLINICAL('entry.id')}) } }`,
    ],
    [
      'of which a list is told',
      `for id in entries.map(\\.id).filter({ $0.starts(with: "HKClinical") }) { types.insert(${CLINICAL('id')}) }`,
    ],
  ])('%s', async (_, code) => {
    expect(await unknown(code)).toEqual([]);
  });
});

describe('a name that HealthKit refuses', () => {
  test.each([
    [
      'of another kind, where nothing makes that',
      `for entry in entries { types.insert(${CLINICAL('entry.id')}) }`,
      [STEPS],
    ],
    [
      'of another kind, written there',
      `types.insert(${CLINICAL(`"${STEPS}"`)})\ntypes.insert(${QUANTITY(`"${STEPS}"`)})`,
      [STEPS],
    ],
    [
      'of another kind, where others are made of other texts',
      `for id in ["${STEPS}"] { types.insert(${CLINICAL('id')}) }\nfor id in ["HKQuantityTypeIdentifierHeartRate"] { types.insert(${QUANTITY('id')}) }`,
      [STEPS],
    ],
    [
      'of another kind, where something else is asked of it',
      `for entry in entries where !entry.id.hasPrefix("http") { types.insert(${CLINICAL('entry.id')}) }`,
      [STEPS],
    ],
    [
      'misspelled behind a guard',
      `for id in ["HKClinicalTypeIdentifierLabRecord"] where id.hasPrefix("HKClinical") { types.insert(${CLINICAL('id')}) }`,
      ['HKClinicalTypeIdentifierLabRecord'],
    ],
    [
      'misspelled',
      `func add(_ id: String, _ kind: Entry.Kind) { ${SWITCH} }\nadd("HKClinicalTypeIdentifierLabRecord", .clinical)`,
      ['HKClinicalTypeIdentifierLabRecord'],
    ],
  ])('%s', async (_, code, found) => {
    expect(await unknown(code)).toEqual(found);
  });
});
