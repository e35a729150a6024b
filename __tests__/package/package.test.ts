import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundledFaults } from '../../scripts/audit.mjs';
import { bundledPackages, importedPackages } from '../../scripts/bundled.mjs';
import { HOME, NAME, VERSION } from '../../src/tool.ts';
import { FIXTURES, NO_BUNDLE, ROOT } from '../built-command.ts';

const read = (file: string) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
/** The Node that users have: `.ci/run` names the runner's own besides the one that runs the tests. */
const NODE = process.env.CRC_NODE ?? process.execPath;

test('package.json says what npm and provenance need, and asks for no other package', () => {
  const { private: isPrivate, version, license, repository, bin, files, engines, ...rest } = read('package.json');
  expect([isPrivate, version, license]).toEqual([undefined, VERSION, 'MIT']);
  expect(repository).toEqual({ type: 'git', url: `git+${HOME}.git` });
  expect(rest.publishConfig).toEqual({ access: 'public', provenance: true });
  expect([bin, engines]).toEqual([{ [NAME]: 'dist/cli/index.js' }, { node: '>=20.19' }]);
  expect(files).toEqual(['dist', 'schema', 'README.md', 'LICENSE']);
  for (const key of ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundleDependencies'])
    expect(rest[key]).toBeUndefined();
  for (const script of ['preinstall', 'install', 'postinstall', 'prepare'])
    expect(rest.scripts[script]).toBeUndefined();
  for (const [name, pinned] of Object.entries(rest.devDependencies)) expect(pinned, name).toMatch(/^\d+\.\d+\.\d+$/);
});

test('what is bundled is known by what src/ imports', () => {
  expect(importedPackages()).toEqual(expect.arrayContaining(['@actions/core', 'saxes', 'web-tree-sitter', 'yaml']));
  const names = bundledPackages().map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['@octokit/core', 'undici', 'picomatch']));
  for (const tool of ['vitest', 'typescript', '@vercel/ncc', 'fast-check']) expect(names).not.toContain(tool);
});

test('an audit speaks of what is bundled, and of no tool', () => {
  const vulnerability = (name: string, folder: string) => ({
    name,
    severity: 'high',
    via: [{ title: 'Bad', url: 'https://example.org/1' }],
    nodes: [folder],
  });
  const answer = { vulnerabilities: { yaml: vulnerability('yaml', 'node_modules/yaml') } };
  expect(bundledFaults(answer)).toEqual(['high yaml: Bad https://example.org/1']);
  expect(bundledFaults({ vulnerabilities: { vitest: vulnerability('vitest', 'node_modules/vitest') } })).toEqual([]);
  expect(() => bundledFaults({ message: 'no network', error: {} })).toThrow('no network');
  expect(readFileSync(path.join(ROOT, '.github/workflows/check.yml'), 'utf8')).toContain('run: node scripts/audit.mjs');
});

test('no file names a registry', () => {
  const listed = execFileSync('git', ['ls-files', '-z', '--', ':!dist', ':!fixtures', ':!*.wasm'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const host = new RegExp(['npmjs', 'yarnpkg'].map((name) => ['registry', name].join('\\.')).join('|'));
  for (const file of listed.split('\0').filter((one) => one !== '' && existsSync(path.join(ROOT, one))))
    expect(host.test(readFileSync(path.join(ROOT, file), 'utf8')), file).toBe(false);
});

describe.skipIf(NO_BUNDLE)('the package, from its tarball and without a network', () => {
  let work = '';
  let tarball = '';
  const environment = () => ({
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_|proxy|^NODE_OPTIONS$/i.test(name))),
    ...{ npm_config_cache: path.join(work, 'cache'), npm_config_offline: 'true', npm_config_fund: 'false' },
    ...{ npm_config_audit: 'false', npm_config_update_notifier: 'false', NO_COLOR: '1', HOME: work },
  });

  beforeAll(() => {
    work = mkdtempSync(path.join(tmpdir(), 'package-'));
    const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', work], {
      cwd: ROOT,
      encoding: 'utf8',
      env: environment(),
    });
    tarball = path.join(work, JSON.parse(packed)[0].filename);
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  test('holds the bundle, its licences and schemas, and nothing of the workshop', () => {
    const names = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trimEnd().split('\n');
    for (const file of ['package.json', 'README.md', 'LICENSE', 'dist/cli/index.js', 'dist/licenses.txt'])
      expect(names).toContain(`package/${file}`);
    expect(names.filter((name) => !/^package\/(?:dist\/|schema\/|package\.json$|README|LICENSE)/.test(name))).toEqual(
      [],
    );
    expect(statSync(tarball).size).toBeLessThan(7_000_000);
  });

  test('runs in an empty folder, installed and by npx', () => {
    const folder = path.join(work, 'empty');
    mkdirSync(folder);
    const install = spawnSync('npm', ['install', '--no-save', tarball], {
      cwd: folder,
      encoding: 'utf8',
      env: environment(),
    });
    expect(install).toMatchObject({ status: 0 });
    const installed = readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual([NAME]);
    const bin = path.join(folder, 'node_modules', '.bin', NAME);
    const run = (...args: string[]) =>
      spawnSync(NODE, [bin, ...args], { cwd: folder, encoding: 'utf8', env: environment() });
    expect(run('--version')).toMatchObject({ status: 0, stdout: `${NAME} ${VERSION}\n`, stderr: '' });
    expect(run().status).toBe(3);
    cpSync(path.join(FIXTURES, 'before-app-review'), path.join(folder, 'App'), { recursive: true });
    for (const format of ['text', 'html', 'sarif', 'junit'])
      expect(run('--no-urls', '--format', format, 'App')).toMatchObject({
        status: 1,
        stderr: '',
        stdout: expect.stringContaining('procedureRecord'),
      });
    const byNpx = spawnSync('npx', ['--yes', '--package', tarball, NAME, '--no-urls', 'App'], {
      cwd: folder,
      encoding: 'utf8',
      env: environment(),
    });
    expect(byNpx).toMatchObject({ status: 1, stdout: expect.stringMatching(/^failed · /) });
  });
});
