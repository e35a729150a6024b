import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const KIT = `import HealthKit

public struct Kind<Sample> {
  let type: HKSampleType
  public static var steps: Kind<HKQuantitySample> { Cache.kind("steps") { Kind<HKQuantitySample>(type: HKQuantityType(.stepCount)) } }
  public static var labs: Kind<HKClinicalRecord> { Cache.kind("labs") { Kind<HKClinicalRecord>(type: HKClinicalType(.labResultRecord)) } }
  public static let all: [Kind<HKClinicalRecord>] = [.labs]
}

enum Cache {
  nonisolated(unsafe) static var kinds: [String: Any] = [:]
  static func kind<Sample>(_ key: String, make: () -> Kind<Sample>) -> Kind<Sample> {
    if let kind = kinds[key] { return kind as! Kind<Sample> }
    let kind = make()
    kinds[key] = kind
    return kind
  }
}

public final class Reader {
  let store = HKHealthStore()
  public init() {}
  public func collect<Sample>(_ kinds: Kind<Sample>...) async throws {
    try await store.requestAuthorization(toShare: [], read: Set(kinds.map(\\.type)))
    for kind in kinds { store.execute(HKSampleQuery(sampleType: kind.type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
  }
}
`;

/** An app that calls this, beside a package. */
function app(call: string, kit: string, others: Readonly<Record<string, string>> = {}): Promise<string> {
  const files = {
    'App/App.swift': `import HealthKit\nimport Kit\n@main struct Main { static func main() async throws { ${call} } }\n`,
    'Kit/Kit.swift': kit,
    ...others,
  };
  return flow(files, { kind: 'app', offered: Object.keys(files).filter((path) => path.startsWith('Kit/')) });
}

describe('what a package offers', () => {
  test('is nothing that an app does which does not call it', async () => {
    expect(await app('try await Reader().collect(Kind<HKQuantitySample>.steps)', KIT)).toBe('|');
  });

  test('is what the app does where it calls it', async () => {
    expect(await app('try await Reader().collect(Kind<HKClinicalRecord>.labs)', KIT)).toBe('labResult | labResult');
    expect(await app('for kind in Kind<HKClinicalRecord>.all { try await Reader().collect(kind) }', KIT)).toBe(
      'labResult | labResult',
    );
  });

  test('is called from files that name nothing of HealthKit too', async () => {
    const kit = `${KIT}\npublic enum Start { public static func everything() async throws { try await Reader().collect(.labs) } }\n`;
    expect(await app('', kit)).toBe('|');
    const screen = { 'App/Screen.swift': 'import Kit\nfunc appear() async throws { try await Start.everything() }\n' };
    expect(await app('', kit, screen)).toBe('labResult | labResult');
  });

  test('is what the system calls of a type that the app makes', async () => {
    const kit = `${KIT}
public struct RecordsView: View {
  public init() {}
  public var body: some View { Text("Records").task { try? await Reader().collect(Kind<HKClinicalRecord>.labs) } }
}`;
    expect(await app('show(RecordsView())', kit)).toBe('labResult | labResult');
    expect(await app('', kit)).toBe('|');
  });

  test('may read what the app asks for, by ways that are not seen', async () => {
    const kit = `import HealthKit
public let store = HKHealthStore()
public func ask() async throws { try await store.requestAuthorization(toShare: [], read: [HKClinicalType(.labResultRecord)]) }
public func load() {
  for type in [HKClinicalType(.labResultRecord), HKClinicalType(.allergyRecord)] {
    store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`;
    expect(await app('try await ask()', kit)).toBe('labResult | labResult*');
    expect(await app('load()', kit)).toBe('labResult* | allergy labResult');
  });
});

test('what is put into a dictionary under a key that is not known may stand under any', async () => {
  const text = (key: string) => `
import HealthKit
@main struct Main {
  static func main() async throws {
    let store = HKHealthStore()
    var types: [String: HKObjectType] = [:]
    types[${key}] = HKClinicalType(.labResultRecord)
    try await store.requestAuthorization(toShare: [], read: [types["steps"]!])
  }
}`;
  expect(await flow(text('UserDefaults.standard.string(forKey: "type")!'))).toBe('labResult* |');
  // nothing stands there, so that what is asked for is not known
  expect(await flow(text('"labs"'))).toBe('! |');
  expect(await flow(text('"steps"'))).toBe('labResult |');
});
