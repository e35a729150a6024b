import { expect, test } from 'vitest';
import { check, makeRepository } from '../base/repositories.ts';

test('code that nothing compiles is no sign, beside an app with records too', async () => {
  const repository = makeRepository({ fixture: 'everything-right' });
  const steps = (condition: string): string => `import HealthKit
@main struct Main { static func main() async throws {
  let store = HKHealthStore()
  try await store.requestAuthorization(toShare: [], read: [HKQuantityType(.stepCount)])
#if ${condition}
  try await store.requestAuthorization(toShare: [], read: [HKClinicalType(.allergyRecord)])
#endif
} }`;
  const missing = async (condition: string): Promise<number> => {
    repository.write({
      'steps/project.yml': 'name: Steps\ntargets:\n  Steps: { type: application, platform: iOS, sources: App }\n',
      'steps/App/Main.swift': steps(condition),
    });
    const { findings } = await check(repository.folder);
    return findings.filter(({ target }) => target === 'Steps').length;
  };
  expect(await missing('false')).toBe(0);
  expect(await missing('BETA')).toBeGreaterThan(0);
});

/** What is said of an app of these files, beside one with records. */
async function saidOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const repository = makeRepository({ fixture: 'everything-right' });
  repository.write({
    'steps/project.yml': 'name: Steps\ntargets:\n  Steps: { type: application, platform: iOS, sources: App }\n',
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`steps/App/${path}`, text])),
  });
  const { findings } = await check(repository.folder);
  return findings.filter(({ target }) => target === 'Steps').map(({ rule }) => rule.id);
}

const MAIN = (read: string): string => `import HealthKit
@main struct Main { static func main() async throws {
  let store = HKHealthStore()
  guard HKHealthStore.isHealthDataAvailable() else { return }
  try await store.requestAuthorization(toShare: [], read: ${read})
} }
`;
const STEPS = '[HKQuantityType(.stepCount)]';

test.each([
  [
    'a wrapper of all of HealthKit',
    { 'Health.swift': 'import HealthKit\nfunc supports() -> Bool { HKHealthStore().supportsHealthRecords() }\n' },
  ],
  [
    'one of Objective-C',
    {
      'Health.m':
        '#import <HealthKit/HealthKit.h>\nBOOL supports(HKHealthStore *store) { return [store supportsHealthRecords]; }\n',
    },
  ],
])('only to ask whether there are records is no sign: %s', async (_, files) => {
  expect(await saidOf({ 'Main.swift': MAIN(STEPS), ...files })).toEqual([]);
  expect(await saidOf({ 'Main.swift': MAIN('[HKClinicalType(.allergyRecord)]'), ...files })).toContain(
    'health-records-entitlement-missing',
  );
});

test('to ask whether there are records is a sign where it is not known which types are asked for', async () => {
  const ask = 'let supports = HKHealthStore().supportsHealthRecords()\n';
  const types = `import HealthKit
func types() -> Set<HKObjectType> {
  let names = try! JSONDecoder().decode([String].self, from: Data(contentsOf: URL(string: "https://clinic.example/t")!))
  return Set(names.compactMap { Types.named($0) })
}
`;
  const open = await saidOf({ 'Main.swift': MAIN('types()') + ask, 'Types.swift': types });
  expect(open).toContain('privacy-link-missing-in-app');
});
