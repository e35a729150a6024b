import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeRepository } from './base/repositories.ts';
import { NO_BUNDLE } from './green/repositories.ts';

const ROOT = path.join(import.meta.dirname, '..');

function why(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/why.mjs', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe.skipIf(NO_BUNDLE)('npm run why', () => {
  test('tells of a type where it is named, what it comes to, and where it goes', () => {
    const { status, stdout } = why('fixtures/clinical-data-logged', 'allergy');
    expect(status).toBe(0);
    expect(stdout).toContain('AllergyRecord: named at Carebook/RecordStore.swift:8:10');
    expect(stdout).toContain('comes to requestAuthorization(toShare:read:)');
    expect(stdout).toContain('handed to `print(_:)`, at Carebook/Trace.swift:9:9');
    expect(stdout).not.toContain('MedicationRecord: named');
  });
  test('tells what goes somewhere only in a build that does not ship', () => {
    const repository = makeRepository({ fixture: 'clinical-data-logged' });
    const plain = why(repository.folder).stdout;
    expect(plain).toMatch(/ to the console \(logging, value\) at Carebook\/Trace\.swift:9:9$/m);
    repository.edit('Carebook/Trace.swift', (text) =>
      text.replace('        print(record)\n', '#if DEBUG\n        print(record)\n#endif\n'),
    );
    expect(why(repository.folder).stdout).toMatch(/ at Carebook\/Trace\.swift:10:9 \(conditional: DEBUG\)$/m);
  });
  test('tells where a type was lost', () => {
    const { stdout } = why('fixtures/clinical-types-unresolved');
    expect(stdout).toContain('requested: what `stringArray` gives is kept by the app, at ');
  });
  test('says how it is called, and what cannot be checked', () => {
    expect(why()).toMatchObject({ status: 2, stderr: 'Usage: npm run why -- FOLDER [TYPE]\n' });
    expect(why('no/such/folder').status).toBe(2);
  });
});
