import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeRepository, type Repository } from './base/repositories.ts';

const ROOT = path.join(import.meta.dirname, '..');
/** The command's bundle, or the one that `CRC_CLI` names: a build that is not to be committed yet. */
const CLI = process.env.CRC_CLI ?? path.join(ROOT, 'dist', 'cli', 'index.js');
const NO_BUNDLE = !existsSync(CLI) && process.env.CI === undefined;

function command(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, '--no-urls', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const notesOn = ({ folder }: Repository, ...args: string[]) => command('--app-review-notes', ...args, folder);

const LEAKS = `import HealthKit
import FirebaseAnalytics

func tell(_ records: [HKClinicalRecord]) {
  for record in records { Analytics.logEvent("viewed", parameters: ["name": record.displayName]) }
}
`;

describe.skipIf(NO_BUNDLE)('--app-review-notes', () => {
  test('are printed where nothing is wrong', () => {
    const { status, stdout, stderr } = notesOn(makeRepository({ fixture: 'everything-right' }));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('The app Carebook asks for these clinical records from Apple Health: allergies');
  });

  test('--force means nothing without them, and is refused', () => {
    expect(command('--force', makeRepository({ fixture: 'everything-right' }).folder)).toEqual({
      ...{ status: 2, stdout: '', stderr: 'clinical-records-check: --force goes with --app-review-notes.\n' },
    });
  });

  test('are not printed while an error is open, unless they are asked for by force', () => {
    const repository = makeRepository({ fixture: 'clinical-usage-description-missing' });
    const refused = notesOn(repository);
    expect([refused.status, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr.split('\n').filter(Boolean)).toEqual([
      expect.stringMatching(
        /error: Carebook uses clinical records, but .* \(Carebook\/Info\.plist:4\) \[clinical-usage-description-missing\]$/,
      ),
      expect.stringMatching(/No notes were written: 1 error is open\. .*--force\.$/),
    ]);
    // what fails nothing is an error all the same
    expect(notesOn(repository, '--fail-on', 'never')).toMatchObject({ status: 1, stdout: '' });
    const forced = notesOn(repository, '--force');
    expect([forced.status, forced.stderr]).toEqual([1, '']);
    expect(forced.stdout).toContain('The app Carebook asks for');
  });

  test('are printed over errors that the baseline accepts', () => {
    const repository = makeRepository({ fixture: 'clinical-usage-description-missing' });
    const baseline = path.join(repository.folder, 'accepted.json');
    command('--write-baseline', baseline, repository.folder);
    expect(notesOn(repository, '--baseline', baseline)).toMatchObject({ status: 0, stderr: '' });
  });

  test('leave out a way of records that has a finding, and say so', () => {
    const repository = makeRepository({ fixture: 'everything-right' });
    repository.write({ 'Carebook/Tell.swift': LEAKS });
    repository.edit('Carebook/RecordStore.swift', (text) =>
      text.replace(
        'try await records(of: HKClinicalType(.allergyRecord))',
        'let all = try await records(of: HKClinicalType(.allergyRecord)); tell(all); return all',
      ),
    );
    const { status, stdout, stderr } = notesOn(repository);
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /not in the notes: .*Analytics.* \(Carebook\/Tell\.swift:5\) \[clinical-data-to-third-party\]/,
    );
    expect(stdout).not.toContain('Analytics');
    expect(stdout).toContain('The app Carebook asks for');
  });

  test('say of no app that it reads records where the report says that none of its code does', () => {
    const repository = makeRepository({ fixture: 'clinical-declaration-unused' });
    const { status, stdout } = notesOn(repository);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^Nothing here uses clinical records/)]);
  });
});

describe.skipIf(NO_BUNDLE)('init --dry-run', () => {
  test('writes nothing, and prints each path and its content', () => {
    const repository = makeRepository({ fixture: 'everything-right' });
    const before = repository.git('status', '--porcelain', '--untracked-files=all');
    const { status, stdout } = command('init', '--dry-run', repository.folder);
    expect(status).toBe(0);
    expect(repository.git('status', '--porcelain', '--untracked-files=all')).toBe(before);
    expect(stdout).toMatch(/^\.github\/workflows\/clinical-records\.yml\n# Checks the use/);
    expect(stdout).toMatch(
      /\n\.clinical-records\.yml\n(?:# yaml-language-server.*\n)?# How clinical-records-check judges/,
    );
    // and then it does write that
    expect(command('init', repository.folder).status).toBe(0);
    for (const file of ['.github/workflows/clinical-records.yml', '.clinical-records.yml']) {
      expect(stdout).toContain(`${file}\n${repository.read(file)}`);
    }
    expect(command('init', '--dry-run', repository.folder)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('is there already'),
    });
  });
});
