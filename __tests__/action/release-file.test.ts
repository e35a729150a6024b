import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import picomatch from 'picomatch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
  expect([jobs.npm?.needs, jobs.publish?.needs]).toEqual(['attest', 'npm']);
});

const workflow = readFileSync(path.join(ROOT, '.github', 'workflows', 'release.yml'), 'utf8');

test('npm trusts the workflow and no token, and the package has provenance', () => {
  const { jobs, on } = parse(workflow) as {
    readonly on: { readonly push: { readonly tags: readonly string[] } };
    readonly jobs: Readonly<Record<string, { readonly permissions: object; readonly steps: readonly object[] }>>;
  };
  expect(jobs.npm?.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
  expect(workflow).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN|registry-url|npm (?:ci|install)/);
  expect(workflow).toContain('npm publish --ignore-scripts --provenance --access public');
  // A short tag that moves starts no release of its own.
  expect(on.push.tags).toEqual(['v[0-9]+.[0-9]+.[0-9]+']);
});

describe('the short tags', () => {
  let work = '';
  beforeAll(() => {
    work = mkdtempSync(path.join(tmpdir(), 'tags-'));
    // As `gh api` answers: tags lie in a file, releases have their names in another, what is written is noted in a third.
    const stub = `#!/usr/bin/env bash
all="$*"
after="\${all##*tags/}"
name="\${after%% *}"
case "$all" in
  *releases/tags/*) grep -qx "$name" "$WORK/releases" ;;
  *matching-refs/tags/*) grep -F "refs/tags/$name" "$WORK/tags" || true ;;
  *PATCH*) grep -qx "refs/tags/$name" "$WORK/tags" && echo "$all" >> "$WORK/written" ;;
  *POST*) echo "$all" >> "$WORK/written" ;;
esac
`;
    writeFileSync(path.join(work, 'gh'), stub, { mode: 0o755 });
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  function move(release: string, { tags, releases = [] }: { tags: readonly string[]; releases?: readonly string[] }) {
    writeFileSync(path.join(work, 'tags'), tags.map((tag) => `refs/tags/${tag}\n`).join(''));
    writeFileSync(path.join(work, 'releases'), releases.map((tag) => `${tag}\n`).join(''));
    writeFileSync(path.join(work, 'written'), '');
    const { status, stdout, stderr } = spawnSync(path.join(ROOT, '.ci', 'move-tags'), [release, 'abc'], {
      encoding: 'utf8',
      env: { PATH: `${work}:${process.env.PATH}`, WORK: work, GITHUB_REPOSITORY: 'o/r' },
    });
    const written = readFileSync(path.join(work, 'written'), 'utf8').trim().split('\n').filter(Boolean);
    return { status, stdout, stderr, written: written.map((line) => line.replace(/^.*(PATCH|POST) \S+/, '$1')) };
  }

  test('are made with the first release, and moved with each later one', () => {
    expect(move('v0.1.0', { tags: ['v0.1.0'] })).toMatchObject({
      status: 0,
      written: ['POST -f ref=refs/tags/v0.1 -f sha=abc', 'POST -f ref=refs/tags/v0 -f sha=abc'],
    });
    expect(move('v0.10.0', { tags: ['v0', 'v0.9', 'v0.9.3', 'v0.10', 'v0.10.0'] })).toMatchObject({
      status: 0,
      written: ['PATCH -f sha=abc -F force=true', 'PATCH -f sha=abc -F force=true'],
    });
  });

  test('stay where a newer release is already', () => {
    const { stdout, written } = move('v0.1.5', { tags: ['v0', 'v0.1', 'v0.1.4', 'v0.1.5', 'v0.2.0', 'v0.10.0'] });
    expect(stdout).toBe('v0.1 is now v0.1.5.\nv0 stays at v0.10.0.\n');
    expect(written.length).toBe(1);
  });

  test('are never releases', () => {
    const { status, stdout, written } = move('v0.1.0', { tags: ['v0.1.0'], releases: ['v0.1'] });
    expect([status, written]).toEqual([1, []]);
    expect(stdout).toContain('v0.1 is a release: only a bare tag can be moved.');
  });
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
