import { expect, test } from 'vitest';
import { flow } from './code.ts';

/** Asks for what the set that it is given holds. */
const app = (call: string, set = 'Set<Kind>') => `
import HealthKit
enum Kind: CaseIterable { case labs, shots }
@main struct Main {
  static func main() async throws { ${call} }
  static func ask(_ kinds: ${set}) async throws {
    var types: Set<HKObjectType> = []
    if kinds.contains(.labs) { types.insert(HKClinicalType(.labResultRecord)) }
    if kinds.contains(.shots) { types.insert(HKClinicalType(.immunizationRecord)) }
    try await HKHealthStore().requestAuthorization(toShare: [], read: types)
  }
}`;

test.each([
  ['a literal', 'try await ask([.labs])', 'labResult |'],
  ['a local', 'let kinds: Set<Kind> = [.labs]; try await ask(kinds)', 'labResult |'],
  ['all but one', 'try await ask(Set(Kind.allCases.filter { $0 != .shots }))', 'labResult |'],
  ['both', 'try await ask([.labs, .shots])', 'immunization labResult |'],
  ['all', 'try await ask(Set(Kind.allCases))', 'immunization labResult |'],
  [
    'one, and another later',
    'var kinds: Set<Kind> = [.labs]; kinds.insert(.shots); try await ask(kinds)',
    'immunization labResult |',
  ],
  ['what is not known', 'try await ask(load())', 'immunization labResult |'],
])('what a set that is passed is asked for leads into a branch: %s', async (_, call, expected) => {
  expect(await flow(app(call))).toBe(expected);
});

test('a list is asked likewise', async () => {
  expect(await flow(app('try await ask([.labs])', '[Kind]'))).toBe('labResult |');
});
