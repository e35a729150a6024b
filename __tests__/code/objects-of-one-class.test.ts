/** What an object makes of what it was given is its own, whenever it makes it. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const HEAD = `import HealthKit
let store = HKHealthStore()
func ask(_ type: HKSampleType) { store.requestAuthorization(toShare: nil, read: [type]) { _, _ in } }
func read(_ type: HKSampleType) { store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
`;
const TWO = 'let a = Page(.labResultRecord), b = Page(.immunizationRecord)';

test.each([
  [
    'a lazy variable',
    `final class Page { let id: HKClinicalTypeIdentifier
  lazy var type = HKClinicalType(id)
  init(_ id: HKClinicalTypeIdentifier) { self.id = id } }
func go() { ${TWO}; ask(a.type); read(b.type) }`,
  ],
  [
    'a lazy variable that a closure fills',
    `final class Page { let id: HKClinicalTypeIdentifier
  lazy var types: Set<HKSampleType> = { var all = Set<HKSampleType>(); all.insert(HKClinicalType(self.id)); return all }()
  init(_ id: HKClinicalTypeIdentifier) { self.id = id } }
func go() { ${TWO}; for type in a.types { ask(type) }; for type in b.types { read(type) } }`,
  ],
  [
    'a field that an initialiser makes of another',
    `final class Page { let id: HKClinicalTypeIdentifier
  let type: HKClinicalType
  init(_ id: HKClinicalTypeIdentifier) { self.id = id; self.type = HKClinicalType(self.id) } }
func go() { ${TWO}; ask(a.type); read(b.type) }`,
  ],
])('%s', async (_, text) => {
  expect(await flow({ 'App/A.swift': HEAD + text })).toBe('labResult | immunization');
});

test('a lazy variable that is filled later', async () => {
  const text =
    'final class Page { lazy var types = Set<HKSampleType>()\n func go() { types.insert(HKClinicalType(.labResultRecord)); for type in types { ask(type); read(type) } } }';
  expect(await flow({ 'App/A.swift': HEAD + text })).toBe('labResult | labResult');
});
