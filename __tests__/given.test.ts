import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCommandLine } from '../src/settings/command-line.ts';
import { UsageError } from '../src/settings/options.ts';
import { check, makeRepository } from './base/repositories.ts';

async function refusal(folder: string, options: Readonly<Record<string, string>> = {}): Promise<string> {
  const error = await check(folder, options).catch((thrown: unknown) => thrown);
  if (!(error instanceof UsageError)) throw error;
  return error.message;
}

describe('what is given and cannot be used is refused with what to give instead', () => {
  const { folder, write } = makeRepository({ fixture: 'everything-right' });

  test('no folder, a file, a project', async () => {
    expect(await refusal(join(folder, 'nowhere'))).toMatch(/^There is no folder ".*nowhere"\.$/);
    expect(await refusal(join(folder, 'Carebook/Info.plist'))).toMatch(
      /is a file: give the folder that holds the project/,
    );
    expect(await refusal(join(folder, 'Carebook.xcodeproj'))).toMatch(/is a project: give the folder that holds it/);
  });

  test('a file that is not there', async () => {
    const missing = join(folder, 'missing.json');
    for (const option of ['baseline', 'config'])
      expect(await refusal(folder, { [option]: missing })).toMatch(/^There is no file ".*missing\.json"\.$/);
    expect(await refusal(folder, { config: join(folder, 'Carebook') })).toMatch(
      /Carebook" cannot be read: it is a folder\.$/,
    );
  });

  test('a configuration with another ending', async () => {
    write({ '.clinical-records.yaml': 'fail-on: never\n' });
    expect(await refusal(folder)).toBe('.clinical-records.yaml is not read: name it .clinical-records.yml.');
  });

  test('the name of an option without its dashes', () => {
    expect(() => parseCommandLine(['explain', 'clinical-type-shared'])).toThrow(
      /Did you mean "--explain"\? Try --help\.$/,
    );
  });
});

test('a path that is too long for the system is one where nothing is', async () => {
  const repository = makeRepository({ fixture: 'everything-right' });
  repository.edit('Carebook.xcodeproj/project.pbxproj', (project) =>
    project.replaceAll(/INFOPLIST_FILE = [^;]*;/g, `INFOPLIST_FILE = ${'a'.repeat(5000)}.plist;`),
  );
  const report = await check(repository.folder);
  expect(report.verdict).toBe('incomplete');
  expect(report.skipped.map(({ reason }) => reason).join()).toContain('which is not in the repository');
});
