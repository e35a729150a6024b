/** How many elements of a list that is written out are taken: by a bound that is kept, a range of places, the shorter of two. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const HEAD = `import HealthKit
let store = HKHealthStore()
struct Topic { let name: String
  let type: HKClinicalType }
enum Order {
  static let most = 2
  static let all: [HKClinicalTypeIdentifier] = [.allergyRecord, .conditionRecord, .procedureRecord]
  static let topics = [Topic(name: "a", type: HKClinicalType(.allergyRecord)), Topic(name: "b", type: HKClinicalType(.conditionRecord)), Topic(name: "c", type: HKClinicalType(.procedureRecord))]
  static let titles = ["a", "b"]
}
func query(_ type: HKClinicalType) { store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
`;

describe('in Swift', () => {
  test.each([
    ['a bound by its name', 'for each in Order.all.prefix(Order.most) { query(HKClinicalType(each)) }'],
    ['all but the last, counted', 'for each in Order.all.prefix(Order.all.count - 1) { query(HKClinicalType(each)) }'],
    ['places up to the last but one', 'for i in 0..<Order.all.count - 1 { query(HKClinicalType(Order.all[i])) }'],
    ['places of a local name', 'let all = Order.all\n for i in 0..<all.count - 1 { query(HKClinicalType(all[i])) }'],
    ['what belongs to them', 'let topics = Order.topics\n for i in 0..<topics.count - 1 { query(topics[i].type) }'],
    ['a range that includes its end', 'for i in 0...1 { query(HKClinicalType(Order.all[i])) }'],
    [
      'the shorter of two',
      'for (title, each) in zip(Order.titles, Order.all) { print(title)\n query(HKClinicalType(each)) }',
    ],
    [
      'the shorter of two, the other way',
      'for (each, title) in zip(Order.all, Order.titles) { print(title)\n query(HKClinicalType(each)) }',
    ],
  ])('%s', async (_, body) => {
    expect(await flow(`${HEAD}func go() { ${body} }`)).toBe('| allergy condition');
  });
  test.each([
    ['the last', 'query(HKClinicalType(Order.all[Order.all.count - 1]))'],
    ['one by a named place', 'query(HKClinicalType(Order.all[Order.most]))'],
  ])('%s', async (_, body) => {
    expect(await flow(`${HEAD}func go() { ${body} }`)).toBe('| procedure');
  });
  test('a place that is changed is not the loop’s', async () => {
    const body = 'for i in 0..<1 { var place = i\n place += 1\n query(HKClinicalType(Order.all[place])) }';
    expect(await flow(`${HEAD}func go() { ${body} }`)).toBe('| allergy condition procedure');
  });
  test.each([
    ['all places', 'for i in 0..<Order.all.count { query(HKClinicalType(Order.all[i])) }'],
    ['places by their name', 'for i in Order.all.indices { query(HKClinicalType(Order.all[i])) }'],
    ['a bound that may be another', 'for i in 0..<Int.random(in: 0..<9) { query(HKClinicalType(Order.all[i])) }'],
    ['another list’s places', 'for i in 0..<count { query(HKClinicalType(Order.all[i])) }\n var count: Int { 3 }'],
    ['a list without an end', 'for (each, n) in zip(Order.all, 0...) { print(n)\n query(HKClinicalType(each)) }'],
  ])('all of it: %s', async (_, body) => {
    expect(await flow(`${HEAD}func go() { ${body} }`)).toMatch(/^\| allergy\*? condition\*? procedure\*?!?$/);
  });
  test('lists that are counted by each other end', async () => {
    const code = `let one: [HKClinicalTypeIdentifier] = Array(two.prefix(two.count))\nlet two: [HKClinicalTypeIdentifier] = Array(one.prefix(one.count))\nfunc go() { for each in one { query(HKClinicalType(each)) } }`;
    expect(await flow(HEAD + code)).toMatch(/^\|/);
    const bare = code.replaceAll('Array(', '(');
    expect(await flow(HEAD + bare)).toMatch(/^\|/);
  });
});
