import { describe, expect, test } from 'vitest';
import { factsOf, flow } from './code.ts';

const app = (imports: string, statements: string, more = ''): string => `import HealthKit
${imports}
@main struct Main { static func main() async { try? await Records().start() } }
final class Records {
  let store = HKHealthStore()
  let types: Set<HKSampleType> = [HKClinicalType(.allergyRecord), HKClinicalType(.labResultRecord)]
  func start() async throws {
    try await store.requestAuthorization(toShare: [], read: types)
    ${statements}
  }
  ${more}
}
`;
const OPEN = 'allergy labResult | !';
const UNUSED = 'allergy labResult |';

describe('types that are handed to code which is not here may be read there', () => {
  test.each([
    ['a method', 'HealthSync.shared.start(for: types)', OPEN],
    ['an initialiser', 'HealthSync(store: store, types: types).begin()', OPEN],
    ['an extension of the library', 'let found = try await store.fetchRecords(types)', OPEN],
    ['a free function', 'await collectRecords(Array(types))', OPEN],
    ['in an object of the app', 'HealthSync.shared.start(Options(types: types))', OPEN],
    ['a log does nothing with them', 'print(types); logger.info("\\(types)")', UNUSED],
    ['a store of settings does nothing with them', 'UserDefaults.standard.set(types.count, forKey: "n")', UNUSED],
    ['DEBUG does not ship', '#if DEBUG\n    HealthSync.shared.start(for: types)\n#endif', UNUSED],
  ])('%s', async (_, statements, expected) => {
    const texts = `${app('import HealthSyncKit', statements)}struct Options { let types: Set<HKSampleType> }\n`;
    expect(await flow(texts)).toBe(expected);
  });

  test.each([
    ['a class', 'Portal.begin(types)', '@interface Portal : NSObject\n@end'],
    ['an object', 'Portal().begin(types)', '@interface Portal : NSObject\n@end'],
    ['a class by its other name', 'Desk.begin(types)', 'NS_SWIFT_NAME(Desk)\n@interface Portal : NSObject\n@end'],
  ])('%s of Objective-C that is called by a name which is not known here', async (_, statements, header) => {
    const texts = {
      'App/App.swift': app('', statements),
      'App/Portal.h': `#import <HealthKit/HealthKit.h>\n${header}\n`,
      'App/Portal.m': '#import "Portal.h"\n@implementation Portal\n@end\n',
    };
    expect(await flow(texts)).toBe(OPEN);
  });

  test('the reason names who gets them, at the call', async () => {
    const { unresolved } = await factsOf(app('import HealthSyncKit', 'HealthSync.shared.start(for: types)'));
    expect(unresolved).toMatchObject([
      { role: 'read', reason: 'they are handed to `start`, whose code is not here', at: { line: 9 } },
    ]);
  });

  test('a file that imports Apple’s modules alone calls nobody else', async () => {
    expect(await flow(app('import SwiftUI', 'HealthSync.shared.start(for: types)'))).toBe(UNUSED);
  });

  test('a module of the repository is here', async () => {
    const texts = {
      'App/App.swift': app('import SyncKit', 'HealthSync.shared.start(for: types)'),
      'Packages/SyncKit/Sources/SyncKit/Unrelated.swift': 'public struct Unrelated {}\n',
    };
    expect(await flow(texts)).toBe(UNUSED);
  });

  test('a library that asks leaves open what is asked for', async () => {
    const read =
      'store.execute(HKSampleQuery(sampleType: HKClinicalType(.labResultRecord), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })';
    const texts = app('import HealthSyncKit', `HealthSync.shared.ask([HKClinicalType(.labResultRecord)]); ${read}`);
    const asked = texts.replace('    try await store.requestAuthorization(toShare: [], read: types)\n', '');
    expect(await flow(asked)).toBe('! | labResult');
  });

  test('what is read and asked for is left alone', async () => {
    const read = `for type in types { store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }`;
    expect(await flow(app('import HealthSyncKit', `HealthSync.shared.start(for: types); ${read}`))).toBe(
      'allergy labResult | allergy labResult',
    );
  });
});

test('a closure that nobody is seen to set may read what it is given', async () => {
  expect(await flow(app('', 'onChoice?(types)', 'var onChoice: ((Set<HKSampleType>) -> Void)?'))).toBe(OPEN);
});
