import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = path.join(import.meta.dirname, '..', '..');

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

function attested(): readonly string[] {
  const { jobs } = parse(readFileSync(path.join(ROOT, '.github', 'workflows', 'release.yml'), 'utf8')) as {
    readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
  };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const subjects = steps.flatMap((step) =>
    step.uses?.startsWith('actions/attest') ? [step.with?.['subject-path']] : [],
  );
  expect(subjects.length).toBe(1);
  return (subjects[0] ?? '').split('\n').filter(Boolean);
}

function filesIn(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}

test('a release attests every file that a runner runs, and no more than the action takes', () => {
  // As @actions/glob reads them: hidden files too, and no pattern that takes out what another has put in.
  const isAttested = picomatch([...attested()], { dot: true });
  expect(attested().filter((pattern) => pattern.startsWith('!'))).toEqual([]);
  const files = [...filesIn('dist'), ...filesIn('schema'), 'action.yml'];
  expect(files.filter((file) => !isAttested(file))).toEqual([]);
  expect(files.length).toBeLessThan(1024);
});

test('what is attested is what the tag holds: nothing is built or fetched in between', () => {
  const { jobs } = parse(readFileSync(path.join(ROOT, '.github', 'workflows', 'release.yml'), 'utf8')) as {
    readonly jobs: Readonly<
      Record<string, { readonly needs?: string; readonly steps: readonly (Step & { readonly run?: string })[] }>
    >;
  };
  expect(jobs.attest?.needs).toBe('verify');
  expect(jobs.attest?.steps.filter(({ run }) => run !== undefined)).toEqual([]);
  expect(jobs.publish?.needs).toBe('attest');
});

test('the documented command names each folder that is attested, and our release workflow', () => {
  for (const page of ['docs/verifying.md', 'SECURITY.md']) {
    const text = readFileSync(path.join(ROOT, page), 'utf8');
    expect(text, page).toContain(
      'find dist schema action.yml -type f -print0 | xargs -0 -n 1 gh attestation verify --repo',
    );
  }
  const text = readFileSync(path.join(ROOT, 'docs/verifying.md'), 'utf8');
  expect(text).toContain(
    '--signer-workflow clinical-records-check/clinical-records-check/.github/workflows/release.yml',
  );
});
