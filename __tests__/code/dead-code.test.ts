import { describe, expect, test } from 'vitest';
import { factsOf, names } from './code.ts';

const STORE = (body: string): string => `import HealthKit
final class Store: NSObject {
  let health = HKHealthStore()
  func ask() async throws { try await health.requestAuthorization(toShare: [], read: [HKClinicalType(.allergyRecord), HKClinicalType(.procedureRecord)]) }
  func allergies() { health.execute(HKSampleQuery(sampleType: HKClinicalType(.allergyRecord), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
  ${body}
}
`;
const READS =
  'func past() { health.execute(HKSampleQuery(sampleType: HKClinicalType(.procedureRecord), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }';

async function readIn(body: string): Promise<string> {
  const { read } = await factsOf({ 'Store.swift': STORE(body) });
  return names(read);
}

describe('a private function that nothing names reads nothing', () => {
  test.each(['private', 'fileprivate', 'private static'])('%s', async (word) => {
    expect(await readIn(`${word} ${READS.replaceAll('health.', 'HKHealthStore().')}`)).toBe('allergy');
  });
});

describe('one that something may run reads', () => {
  test.each([
    ['a call', `private ${READS}\n func go() { past() }`],
    ['a call through self', `private ${READS}\n func go() { self.past() }`],
    ['a reference', `private ${READS}\n lazy var steps: [() -> Void] = [past]`],
    ['a selector', `@objc private ${READS}\n func go() { perform(#selector(past)) }`],
    ['an action of a storyboard', `@IBAction private ${READS}`],
    ['whoever asks the run time for it', `@objc private ${READS}`],
    ['another file', READS],
  ])('%s', async (_, body) => {
    expect(await readIn(body)).toBe('allergy procedure');
  });
});
