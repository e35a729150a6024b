import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

/** Asks for two types, and reads what `load` is given. */
const app = (body: string, rest = ''): string => `
import HealthKit
import Combine
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
}
${rest}`;
const ID = 'HKClinicalTypeIdentifier';
const KINDS = `[${ID}.allergyRecord, .labResultRecord]`;
const BOTH = 'allergy labResult | allergy labResult';

describe('cases of Optional and Result are what they hold', () => {
  test.each([
    [`let first: ${ID}? = .some(.labResultRecord); if let first { load(first) }`, 'allergy labResult | labResult'],
    [
      'if let first = Optional.some(HKClinicalTypeIdentifier.labResultRecord) { load(first) }',
      'allergy labResult | labResult',
    ],
    [
      `let first: ${ID}? = .labResultRecord; if case .some(let id) = first { load(id) }`,
      'allergy labResult | labResult',
    ],
    [
      `let found: Result<[${ID}], any Error> = .success(${KINDS}); if case .success(let ids) = found { ids.forEach(load) }`,
      BOTH,
    ],
    [`let found: Result<[${ID}], any Error> = .success(${KINDS}); try? found.get().forEach(load)`, BOTH],
    [`let found = Result<[${ID}], any Error>.success(${KINDS}); (try? found.get())?.forEach(load)`, BOTH],
    ['fetch { found in switch found { case .success(let ids): ids.forEach(self.load)\n case .failure: break } }', BOTH],
    [
      'fetch { found in switch found { case .success: self.load(.allergyRecord)\n case .failure: self.load(.labResultRecord) } }',
      BOTH,
    ],
    [
      'let state: State = .success(.labResultRecord); if case .success(let id) = state { load(id) }',
      'allergy labResult | labResult',
    ],
  ])('%s', async (body, expected) => {
    const fetch = `func fetch(_ done: (Result<[${ID}], any Error>) -> Void) { done(.success(${KINDS})) }`;
    const state = `enum State { case idle, success(${ID}) }`;
    expect(await flow(app(body, body.includes('State') ? state : fetch))).toBe(expected);
  });
});

describe('publishers that only change how values come', () => {
  test.each([
    [
      `${KINDS}.publisher.setFailureType(to: Error.self).sink(receiveCompletion: { _ in }, receiveValue: { self.load($0) })`,
    ],
    [`Just(${ID}.allergyRecord).mapError { $0 }.replaceError(with: .labResultRecord).sink { self.load($0) }`],
  ])('%s', async (body) => {
    expect(await flow(app(body))).toBe(BOTH);
  });
});

describe('sequence(first:next:) and sequence(state:next:)', () => {
  test.each([
    [
      `for id in sequence(first: ${ID}.allergyRecord, next: { $0 == .allergyRecord ? .labResultRecord : nil }) { load(id) }`,
    ],
    [`for id in sequence(state: ${KINDS}, next: { $0.popLast() }) { load(id) }`],
    [
      `let kinds = Set(sequence(first: ${ID}.allergyRecord) { $0 == .allergyRecord ? .labResultRecord : nil }); kinds.forEach(load)`,
    ],
  ])('%s', async (body) => {
    expect(await flow(app(body))).toBe(BOTH);
  });
});
