/**
 * What is encoded and decoded again has the parts that it had: a record in one of them is in no other.
 */
import { describe, expect, test } from 'vitest';
import { factsOf } from './code.ts';

const SWIFT_RECORDS = `import HealthKit
final class Records {
  func names() async throws -> [String] {
    let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(.allergyRecord))], sortDescriptors: [])
    return try await descriptor.result(for: HKHealthStore()).map { $0.displayName }
  }
}
`;
const KEPT = (kind: string, encode: string, decode: string, part: string): string => `import HealthKit
import Mixpanel
${kind}
final class Keeper {
  func keep() async throws {
    let state = State(names: try await Records().names(), theme: "dark")
    ${encode}
  }
  func get() throws {
    ${decode}
    Mixpanel.mainInstance().track(event: state.${part})
  }
}
`;
const STRUCT = 'struct State: Codable { var names: [String]\n var theme: String }';
const CLASS =
  'final class State: Codable { var names: [String]\n var theme: String\n init(names: [String], theme: String) { self.names = names; self.theme = theme } }';
const URL = 'URL.documentsDirectory.appending(path: "state.json")';

const WAYS: Readonly<Record<string, readonly [kind: string, encode: string, decode: string]>> = {
  'a struct in a file': [
    STRUCT,
    `try JSONEncoder().encode(state).write(to: ${URL})`,
    `let state = try JSONDecoder().decode(State.self, from: Data(contentsOf: ${URL}))`,
  ],
  'a class in a file': [
    CLASS,
    `try JSONEncoder().encode(state).write(to: ${URL})`,
    `let state = try JSONDecoder().decode(State.self, from: Data(contentsOf: ${URL}))`,
  ],
  'a struct in the defaults': [
    STRUCT,
    'UserDefaults.standard.set(try PropertyListEncoder().encode(state), forKey: "state")',
    'let state = try PropertyListDecoder().decode(State.self, from: UserDefaults.standard.data(forKey: "state")!)',
  ],
};

const told = async (texts: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  (await factsOf(texts)).flows.filter(({ kind }) => kind === 'analytics').map(({ strength }) => strength);

describe.each(Object.entries(WAYS))('%s', (_, [kind, encode, decode]) => {
  const app = (part: string) => ({
    'App/Records.swift': SWIFT_RECORDS,
    'App/Keep.swift': KEPT(kind, encode, decode, part),
  });
  test('the part that holds a record is one', async () => {
    expect(await told(app('names.joined()'))).toEqual(['value']);
  });
  test('and no other is', async () => {
    expect(await told(app('theme'))).toEqual([]);
  });
});

const SCRIPT = (
  part: string,
): string => `import { queryClinicalRecords } from '@kingstinct/react-native-healthkit/health-records';
import AsyncStorage from '@react-native-async-storage/async-storage';
import analytics from '@react-native-firebase/analytics';
export async function keep() {
  const records = await queryClinicalRecords('HKClinicalTypeIdentifierAllergyRecord');
  await AsyncStorage.setItem('state', JSON.stringify({ names: records.map((it) => it.displayName), theme: 'dark' }));
}
export async function get() {
  const state = JSON.parse(await AsyncStorage.getItem('state'));
  analytics().logEvent('shown', { value: state.${part} });
}
`;

describe('a text of JSON in JavaScript', () => {
  test('the part that holds a record is one', async () => {
    expect(await told({ 'src/state.ts': SCRIPT('names.join()') })).toEqual(['value']);
  });
  test('and no other is', async () => {
    expect(await told({ 'src/state.ts': SCRIPT('theme') })).toEqual([]);
  });
});
