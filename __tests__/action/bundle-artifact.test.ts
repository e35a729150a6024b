import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { members, zip } from '../built/archives.ts';
import { BUILT_APPS } from '../built/built-apps.ts';
import { GOOD, NO_BUNDLE, pull, run, startGitHub } from './bundle.ts';
import { makeWorkspace } from './workspaces.ts';

/** An .ipa of one of our own built apps. */
function ipa(name: string): Buffer {
  const files = Object.entries(BUILT_APPS[name] ?? {});
  return zip(members(Object.fromEntries(files.map(([inner, bytes]) => [`Payload/App.app/${inner}`, bytes]))));
}

const FINE = ipa('signed-xml-and-der');
const LACKS_TEXTS = ipa('texts-missing');

/** A checkout of a repository without a fault, with what was built in it. */
function workspaceWith(files: Readonly<Record<string, Uint8Array>>): string {
  const workspace = makeWorkspace({}, GOOD);
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(workspace, name)), { recursive: true });
    writeFileSync(path.join(workspace, name), bytes);
  }
  return workspace;
}

const outside = mkdtempSync(path.join(tmpdir(), 'elsewhere-'));
writeFileSync(path.join(outside, 'App.ipa'), LACKS_TEXTS);
afterAll(() => rmSync(outside, { recursive: true }));

interface Printed {
  readonly verdict: string;
  readonly artifacts?: readonly {
    readonly file: string;
    readonly bundles: readonly { readonly isSigned: boolean }[];
  }[];
  readonly findings: readonly { readonly ruleId: string; readonly at: { readonly file: string } }[];
}

/** A run on a pull request; what it says of built apps stands in its JSON. */
async function check(workspace: string, artifact: string, inputs: Readonly<Record<string, string>> = {}) {
  const github = await startGitHub();
  const result = await run(
    pull({ workspace, github, inputs: { artifact, 'report-file': 'report.json', comment: 'always', ...inputs } }),
  );
  const report = () => JSON.parse(readFileSync(path.join(workspace, 'report.json'), 'utf8')) as Printed;
  const warnings = result.log.annotations.filter(({ kind }) => kind === 'warning').map(({ message }) => message);
  return { ...result, report, warnings, comment: github.comments[0]?.body ?? '' };
}

describe.skipIf(NO_BUNDLE)('the input artifact', () => {
  test('a glob names several, and each is judged with the repository', async () => {
    const workspace = workspaceWith({
      'build/fine/App.ipa': FINE,
      'build/other/App.ipa': LACKS_TEXTS,
      'build/x.txt': FINE,
    });
    const { exitCode, outputs, report, warnings, comment } = await check(workspace, 'build/**/*.ipa');
    expect([exitCode, outputs.get('verdict'), outputs.get('errors')]).toEqual([1, 'failed', '3']);
    const { artifacts, findings } = report();
    expect(artifacts?.map(({ file, bundles }) => [file, bundles.map(({ isSigned }) => isSigned)])).toEqual([
      ['build/fine/App.ipa', [true]],
      ['build/other/App.ipa', [true]],
    ]);
    expect(findings.map(({ ruleId, at }) => `${ruleId} ${at.file}`)).toEqual([
      'clinical-usage-description-missing build/other/App.ipa!Payload/App.app/Info.plist',
      'share-usage-description-missing build/other/App.ipa!Payload/App.app/Info.plist',
      'update-usage-description-missing build/other/App.ipa!Payload/App.app/Info.plist',
    ]);
    expect(warnings).toEqual([]);
    expect(comment).toContain('build/other/App.ipa');
  });

  test('a line that matches nothing is a warning, and the others are judged', async () => {
    const workspace = workspaceWith({ 'out/App.ipa': FINE });
    const { exitCode, outputs, warnings } = await check(workspace, 'build/*.xcarchive\nout/App.ipa');
    expect([exitCode, outputs.get('verdict')]).toEqual([0, 'passed']);
    expect(warnings).toEqual(['Nothing built matches the artifact "build/*.xcarchive".']);
  });

  test('where no line matches, what was to be checked was not', async () => {
    const { exitCode, outputs, warnings } = await check(workspaceWith({}), 'build/*.ipa\nabsent/App.app');
    expect([exitCode, outputs.get('verdict')]).toEqual([3, 'incomplete']);
    expect(warnings).toHaveLength(2);
  });

  test('one that cannot be read is told beside one that can', async () => {
    const cut = LACKS_TEXTS.subarray(0, LACKS_TEXTS.length - 60);
    const { exitCode, outputs, stdout } = await check(
      workspaceWith({ 'build/a.ipa': FINE, 'build/b.ipa': cut }),
      'build/*.ipa',
    );
    expect([exitCode, outputs.get('verdict')]).toEqual([3, 'incomplete']);
    expect(stdout).toContain('The built app cannot be read: it cannot be read as a zip archive');
    expect(stdout).toContain('At build/b.ipa.');
  });

  test('nothing outside of the checkout is opened, by whichever way', async () => {
    const workspace = workspaceWith({});
    symlinkSync(path.join(outside, 'App.ipa'), path.join(workspace, 'App.ipa'));
    symlinkSync(outside, path.join(workspace, 'build'));
    for (const line of [
      'App.ipa',
      'build/App.ipa',
      path.join(outside, 'App.ipa'),
      `../${path.basename(outside)}/App.ipa`,
    ]) {
      const { exitCode, stdout, outputs } = await check(workspace, line);
      expect([line, exitCode]).toEqual([line, 2]);
      expect(stdout).not.toContain('usage-description-missing');
      expect(outputs.get('errors') ?? '0').toBe('0');
    }
    // no glob goes through a link
    const { outputs } = await check(workspace, '**/*.ipa');
    expect(outputs.get('verdict')).not.toBe('failed');
  });

  test('a link where the folder of a glob should be is not searched, nor is what lies beside the workspace', async () => {
    const workspace = workspaceWith({ 'x/App.ipa': FINE });
    symlinkSync(outside, path.join(workspace, 'build'));
    for (const glob of ['build/**/*.ipa', 'build/*.ipa', '../*/*.ipa', '{x,build}/**', 'x/../../**/*.ipa']) {
      const { exitCode, stdout } = await check(workspace, glob);
      expect([exitCode, stdout], glob).toEqual([2, expect.stringContaining('is outside the workspace.')]);
      // nor named, which a search would tell
      expect(stdout, glob).not.toContain('App.ipa');
    }
  });

  test('a glob that is longer than any path matches nothing', async () => {
    const { exitCode, warnings } = await check(workspaceWith({}), `${'a/'.repeat(40_000)}*.ipa`);
    expect([exitCode, warnings.join()]).toEqual([3, expect.stringContaining('Nothing built matches the artifact')]);
  });

  test('a link inside of the checkout leads to what it names', async () => {
    const workspace = workspaceWith({ 'out/App.ipa': LACKS_TEXTS });
    symlinkSync('out/App.ipa', path.join(workspace, 'latest.ipa'));
    const { outputs } = await check(workspace, 'latest.ipa');
    expect([outputs.get('verdict'), outputs.get('errors')]).toEqual(['failed', '3']);
  });

  test('as the path, it is checked alone', async () => {
    const workspace = workspaceWith({ 'out/App.ipa': LACKS_TEXTS });
    const { outputs, report } = await check(workspace, '', { path: 'out/App.ipa' });
    expect([outputs.get('verdict'), outputs.get('errors')]).toEqual(['failed', '3']);
    expect(report().findings[0]?.at.file).toBe('App.ipa!Payload/App.app/Info.plist');
  });
});
