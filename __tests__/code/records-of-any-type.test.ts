import { expect, test } from 'vitest';
import { factsOf } from './code.ts';

/** Where records go. */
async function receivers(texts: Readonly<Record<string, string>>): Promise<string[]> {
  const { flows } = await factsOf(texts);
  return flows.map(({ kind, at }) => `${kind} ${at.file.replace(/^.*\//, '')}:${at.line}`);
}

const PART = 'enum Part { case medicines, labs }';
const live = (query: string, shown: string): string => `import HealthKit
extension Part {
    var type: HKClinicalType {
        switch self {
        case .medicines: HKClinicalType(.medicationRecord)
        case .labs: HKClinicalType(.labResultRecord)
        }
    }
}
extension Client: DependencyKey {
    static let liveValue: Client = {
        let store = HKHealthStore()
        return Client(names: { part in
            let found = try await ${query}.result(for: store)
            print(${shown})
            return ${shown}
        })
    }()
}`;
// nobody tells what `action` is: the query may be given any type, and no type
const FEATURE = `import ComposableArchitecture
struct Feature {
    enum Action { case task, other }
    @Dependency(\\.client) var client
    var body: some ReducerOf<Self> {
        Reduce { state, action in
            switch action {
            case .task: return .run { send in _ = try await client.names(.labs) }
            case .other: return .none
            }
        }
    }
}`;
const CLIENT = `struct Client { var names: (_ part: Part) async throws -> [String] }
${PART}
extension DependencyValues { var client: Client { get { self[Client.self] } set { self[Client.self] = newValue } } }`;

test.each([
  [
    'a predicate for clinical records',
    'HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: part.type)], sortDescriptors: [])',
    'found.map(\\.displayName)',
  ],
  [
    'a predicate for samples, of which a part is read that records alone have',
    'HKSampleQueryDescriptor(predicates: [.sample(type: part.type)], sortDescriptors: [])',
    'found.map { ($0 as! HKClinicalRecord).displayName }',
  ],
])('%s is one whatever type it may be given', async (_, query, shown) => {
  const texts = { 'App/Live.swift': live(query, shown), 'App/Client.swift': CLIENT, 'App/Feature.swift': FEATURE };
  expect(await receivers(texts)).toEqual(['logging Live.swift:15']);
});

test('samples of any type are none', async () => {
  const query = 'HKSampleQueryDescriptor(predicates: [.sample(type: part.type)], sortDescriptors: [])';
  const texts = {
    'App/Live.swift': live(query, 'found.map(\\.startDate)').replaceAll('HKClinicalType(.med', 'HKQuantityType(.med'),
    'App/Client.swift': CLIENT,
    'App/Feature.swift': FEATURE,
  };
  expect(await receivers(texts)).toEqual([]);
});

test.each([
  ['@Shared(.appStorage("newest")) var newest: String?', '$newest.withLock { $0 = name }', 'user-defaults App.swift:9'],
  ['@Shared(.appStorage("newest")) var newest = ""', '$newest.withLock { $0 = name }', 'user-defaults App.swift:9'],
  ['@Shared(.inMemory("newest")) var newest: String?', '$newest.withLock { $0 = name }', undefined],
])('%s', async (member, use, told) => {
  const texts = {
    'App/App.swift': `import SwiftUI
import HealthKit
import Sharing
struct Model {
    ${member}
    func load(_ store: HKHealthStore) async throws {
        let found = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(.labResultRecord))], sortDescriptors: []).result(for: store)
        let name = found[0].displayName
        ${use}
    }
}`,
  };
  expect(await receivers(texts)).toEqual(told === undefined ? [] : [told]);
});
