/** A closure of a client is run where its name is said of a client, and by no other member of its name. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const CLIENT = `import HealthKit
struct Client { var ask: () async throws -> Void
  var allergies: () -> Void
  var coverages: () -> Void }
extension Client { static var live: Client { Client(
  ask: { try await store.requestAuthorization(toShare: [], read: [HKClinicalType(.allergyRecord), HKClinicalType(.coverageRecord)]) },
  allergies: { read(HKClinicalType(.allergyRecord)) },
  coverages: { read(HKClinicalType(.coverageRecord)) }) } }
let store = HKHealthStore()
func read(_ type: HKClinicalType) { store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
@main struct Main { static func main() { let client = Client.live
  Task { try await client.ask(); client.allergies() } } }
`;
const STATE = 'struct State { var allergies: [String] = []\n var coverages: [String] = [] }\n';

describe('a closure of a client stays uncalled beside', () => {
  test.each([
    ['a property of the state', `${STATE}func fill(_ state: State) { print(state.coverages) }\n`],
    ['what is put into it', `${STATE}func fill(_ all: inout State) { all.coverages = [] }\n`],
    ['the state of a reducer', `${STATE}let core = Reduce { state, action in show(state.coverages) }\n`],
    ['a store of it', `${STATE}struct Screen { let store: StoreOf<Core>\n func draw() { show(store.coverages) } }\n`],
    ['a case of an enum', 'enum Page { case coverages, allergies }\nfunc open() { go(to: .coverages) }\n'],
    [
      'a pattern',
      'enum Page { case coverages }\nfunc open(_ page: Page) { switch page { case .coverages: show() } }\n',
    ],
    [
      'a method of what is made',
      'final class Vault { func coverages() {} }\nlet vault = Vault()\nfunc open() { vault.coverages() }\n',
    ],
  ])('%s', async (_, text) => {
    expect(await flow({ 'App/Client.swift': CLIENT, 'App/Other.swift': text })).toBe('allergy coverage | allergy');
  });
});

const STARTED = CLIENT.replace('client.allergies() }', 'client.allergies(); start() }');

describe('a closure of a client counts as called by', () => {
  test.each([
    [
      'what nobody says the type of',
      `${STATE}func fill() { for each in clients() { each.coverages() } }\nfunc start() { fill() }\n`,
    ],
    [
      'a client',
      `${STATE}struct Page { let client: Client\n func open() { client.coverages() } }\nfunc start() { Page(client: .live).open() }\n`,
    ],
    [
      'a name that means two',
      `${STATE}func a(_ x: State) { show(x.coverages) }\nfunc b() { let x = made()\n x.coverages() }\nfunc start() { b() }\n`,
    ],
    ['a key path', `${STATE}func fill() { run(\\Client.coverages) }\nfunc start() { fill() }\n`],
    [
      'a client of another one',
      `${STATE}struct Page { @Dependency(\\.client.coverages) var open }\nfunc start() { Page().open() }\n`,
    ],
    ['itself', `${STATE}extension Client { func all() { coverages() } }\nfunc start() { Client.live.all() }\n`],
  ])('%s', async (_, text) => {
    expect(await flow({ 'App/Client.swift': STARTED, 'App/Other.swift': text })).toBe(
      'allergy coverage | allergy coverage',
    );
  });
});
