import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..', '..');
/** The command's bundle, or the one that `CRC_CLI` names: a build that is not to be committed yet. */
const CLI = process.env.CRC_CLI ?? path.join(ROOT, 'dist', 'cli', 'index.js');
const NO_BUNDLE = !existsSync(CLI) && process.env.CI === undefined;

describe.skipIf(NO_BUNDLE)('the command', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'fix-'));
    cpSync(path.join(ROOT, 'fixtures', 'before-app-review'), folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const command = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, '--no-urls', ...args, folder], {
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  test('--dry-run goes with --fix', () => {
    expect(command('--dry-run')).toMatchObject({
      status: 2,
      stderr: 'clinical-records-check: --dry-run goes with --fix, or with init.\n',
    });
  });

  test('--fix --dry-run prints a diff that Git takes and changes nothing; --fix changes it and reports what is left', () => {
    const before = readFileSync(path.join(folder, 'Carebook/RecordStore.swift'), 'utf8');
    const dry = command('--fix', '--dry-run');
    expect(dry.status).toBe(1);
    expect(dry.stderr).toMatch(/^clinical-records-check: \(dry run\) Carebook\/Info\.plist:4: added NSHealthUpdate/);
    execFileSync('git', ['init', '-q'], { cwd: folder });
    execFileSync('git', ['apply', '--check', '-'], { cwd: folder, input: dry.stdout });
    expect(readFileSync(path.join(folder, 'Carebook/RecordStore.swift'), 'utf8')).toBe(before);

    const fixed = command('--fix', '--format', 'json');
    expect(fixed.stderr.trimEnd().split('\n')).toHaveLength(3);
    const ids = JSON.parse(fixed.stdout).findings.map(({ ruleId }: { ruleId: string }) => ruleId);
    expect(ids).not.toContain('clinical-type-over-requested');
    expect(ids).not.toContain('update-usage-description-missing');
    expect(fixed.status).toBe(ids.length > 0 ? 1 : 0);
    execFileSync('git', ['apply', '--check', '--reverse', '-'], { cwd: folder, input: dry.stdout });
  });
});
