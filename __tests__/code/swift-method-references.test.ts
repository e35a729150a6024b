import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

/** Asks for two types, and reads what `load` is given. */
const app = (body: string): string => `
import HealthKit
@main final class Records {
  let store = HKHealthStore()
  static func main() async { await Records().start() }
  func start() async {
    try? await store.requestAuthorization(toShare: [], read: [HKClinicalType(.allergyRecord), HKClinicalType(.labResultRecord)])
    ${body}
  }
  func load(_ identifier: HKClinicalTypeIdentifier) {
    store.execute(HKSampleQuery(sampleType: HKClinicalType(identifier), predicate: nil, limit: 50, sortDescriptors: nil) { _, _, _ in })
  }
  static func share(_ identifier: HKClinicalTypeIdentifier) { Records().load(identifier) }
}`;
const KINDS = '[HKClinicalTypeIdentifier.allergyRecord, .labResultRecord]';

describe('a method that is handed on', () => {
  test.each([
    ['bound to an object by its type', `let read = Records.load(self); ${KINDS}.forEach(read)`],
    ['at once', 'Records.load(self)(.allergyRecord); Records.load(Records())(.labResultRecord)'],
    ['before it is bound', `let read = Records.load; for kind in ${KINDS} { read(self)(kind) }`],
    ['with its label', `let read = Records.load(_:); for kind in ${KINDS} { read(self)(kind) }`],
    ['of the type itself', 'Records.share(.allergyRecord); [.labResultRecord].forEach(Records.share)'],
  ])('%s', async (_, body) => {
    expect(await flow(app(body))).toBe('allergy labResult | allergy labResult');
  });
});
