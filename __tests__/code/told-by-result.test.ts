/** What a type parameter stands for where only the result of a function names it: what the code around the call takes says it. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const HEAD = `import HealthKit
let store = HKHealthStore()
func query(_ type: HKClinicalType) { store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
protocol Resource { static var type: HKClinicalType { get } }
struct Allergy: Resource { static let type = HKClinicalType(.allergyRecord) }
struct Illness: Resource { static let type = HKClinicalType(.conditionRecord) }
func show(_ allergy: Allergy?) {}
struct Loader {
  func load<R: Resource>() async throws -> [R] { query(R.type); return [] }
  func one<R: Resource>() async throws -> R? { query(R.type); return nil }
  func deep<R: Resource>() async throws -> [R] { try await load() }
}
struct Model { let loader: Loader
  var all: [Allergy] = []
`;
test.each([
  ['a constant', 'func go() async throws { let all: [Allergy] = try await loader.load() }'],
  ['async let', 'func go() async throws { async let all: [Allergy] = loader.load()\n _ = try await all }'],
  ['what is returned', 'func go() async throws -> Allergy? { try await loader.one() }'],
  ['what is passed on', 'func go() async throws { show(try await loader.one()) }'],
  ['a field', 'mutating func go() async throws { all = try await loader.load() }'],
  ['a cast', 'func go() async throws { let all = try await loader.load() as [Allergy] }'],
  ['through another', 'func go() async throws { let all: [Allergy] = try await loader.deep() }'],
])('%s', async (_, code) => {
  expect(await flow(`${HEAD}${code} }`)).toBe('| allergy');
});
