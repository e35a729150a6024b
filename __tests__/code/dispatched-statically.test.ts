/**
 * A method that only an extension of a protocol has: a call on the protocol comes to that one, whatever a type has by the name.
 */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const app = (asks: string, inherits: string, call: string): string => `import HealthKit
protocol Above { func aside() }
protocol Card${inherits} { var name: String { get }
  ${asks} }
extension Card { func aside() { print(name) }
  func show() { print("shown") } }
struct Ward: Card { let name = "ward"; let store = HKHealthStore()
  func aside() { store.execute(HKSampleQuery(sampleType: HKClinicalType(.labResultRecord), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) } }
struct Plain: Card { let name = "plain" }
@main struct Main { static let store = HKHealthStore()
  static func main() { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.labResultRecord), HKClinicalType(.procedureRecord)]) { _, _ in }
  store.execute(HKSampleQuery(sampleType: HKClinicalType(.procedureRecord), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  let cards: [any Card] = [Ward(), Plain()]
  ${call} }
  static func each(_ card: some Card) { card.aside() }
}
`;
const LOOP = 'for card in cards { card.aside() }';

test.each([
  ['that is asked for', 'func aside()', '', LOOP, 'labResult procedure'],
  ['that a protocol above asks for', '', ': Above', LOOP, 'labResult procedure'],
  ['that a protocol elsewhere may ask for', '', ': Handled', LOOP, 'labResult procedure'],
  ['that nobody asks for', '', '', LOOP, 'procedure'],
  ['that nobody asks for, of a parameter', '', '', 'each(Ward())', 'procedure'],
  ['called on the type itself', '', '', 'Ward().aside()', 'labResult procedure'],
  [
    'called on a value that is cast to it',
    '',
    '',
    'for card in cards { (card as? Ward)?.aside() }',
    'labResult procedure',
  ],
])('%s', async (_, asks, inherits, call, read) => {
  const text = app(asks, inherits, call);
  expect(await flow({ 'App/Main.swift': text }, { kind: 'app' })).toBe(`labResult procedure | ${read}`);
});
