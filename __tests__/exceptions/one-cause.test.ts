import { describe, expect, test } from 'vitest';
import { check, makeRepository, type Repository } from '../base/repositories.ts';

const CAUSE = 'health-records-entitlement-unused';
const INFO = 'Carebook/Info.plist';
const CLINICAL_KEY = 'NSHealthClinicalHealthRecordsShareUsageDescription';

/** An app whose entitlement nothing uses, without the text that it would need. */
function makeApp(): Repository {
  const repository = makeRepository({ fixture: CAUSE });
  repository.edit(INFO, (plist) =>
    plist.replace(new RegExp(`\\s*<key>${CLINICAL_KEY}</key>\\s*<string>[^<]*</string>`), ''),
  );
  return repository;
}

const said = async (repository: Repository): Promise<readonly string[]> =>
  (await check(repository.folder)).findings.filter(({ silenced }) => !silenced).map(({ rule }) => rule.id);

describe('an entitlement that nothing uses', () => {
  test('stands alone, and names what would go with it', async () => {
    const { findings } = await check(makeApp().folder);
    expect(findings.map(({ rule }) => rule.id)).toEqual([CAUSE]);
    expect(findings[0]?.message).toMatch(/; clinical-usage-description-missing\b.* would go with it\.$/);
  });

  test('is the same finding with and without others beside it', async () => {
    const alone = await check(makeRepository({ fixture: CAUSE }).folder);
    const [finding] = (await check(makeApp().folder)).findings;
    expect(finding?.fingerprint).toBe(alone.findings[0]?.fingerprint);
  });

  test.each([
    ['ignored', `ignore:\n  - rule: ${CAUSE}\n    reason: a closed library reads them\n`],
    ['switched off', `rules:\n  ${CAUSE}: off\n`],
    ['of less weight', `rules:\n  ${CAUSE}: notice\n`],
  ])('stands for nothing where it is %s', async (_, configuration) => {
    const repository = makeApp();
    repository.write({ '.clinical-records.yml': configuration });
    expect(await said(repository)).toContain('clinical-usage-description-missing');
  });

  test('does not stand for the text about what an app with HealthKit shares', async () => {
    const repository = makeApp();
    repository.edit(INFO, (plist) =>
      plist.replace(/(<key>NSHealthShareUsageDescription<\/key>\s*<string>)[^<]*/, '$1For you'),
    );
    expect(await said(repository)).toEqual(expect.arrayContaining([CAUSE, 'usage-description-too-short']));
  });
});
