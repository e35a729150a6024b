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
