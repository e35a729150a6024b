import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { NO_BUNDLE, run, startGitHub } from '../action/bundle.ts';
import { pullRequestPayload } from '../action/payloads.ts';
import { cloneCommit, makeFolder, makeRepository, type Repository } from '../base/repositories.ts';
import { NO_COMMAND, runCommand } from './attack.ts';
import { settingsThatRun, standInForGit } from './git-stand-in.ts';

const INFO = 'Carebook/Info.plist';
const STORE = 'Carebook/RecordStore.swift';

/** A program that leaves a mark when it runs, whatever it is taken for. */
function makeTrap() {
  const folder = makeFolder('trap');
  const [program, mark] = [path.join(folder, 'trap'), path.join(folder, 'sprung')];
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${mark}'\ncat\n`, { mode: 0o755 });
  for (const hook of [
    'post-checkout',
    'reference-transaction',
    'post-index-change',
    'pre-auto-gc',
    'fsmonitor-watchman',
  ])
    writeFileSync(path.join(folder, hook), `#!/bin/sh\necho ${hook} >> '${mark}'\n`, { mode: 0o755 });
  return { folder, program, isSprung: () => existsSync(mark) };
}

/** An app whose base holds another text, in a clone as a step of somebody's could have left it. */
function makeApp(below = '.') {
  const repository = makeRepository({ fixture: 'everything-right', below });
  const base = repository.commit('base');
  repository.edit(path.join(below, INFO), (plist) => plist.replace('next to your care plan', 'beside your visits'));
  repository.write({ [path.join(below, '.gitattributes')]: '* diff=evil filter=evil merge=evil\n' });
  const head = repository.commit('head');
  return { repository, base, head };
}

/** Takes an object away, so that git is tempted to fetch it. */
function lose({ folder, git }: Repository, name: string): void {
  const oid = git('rev-parse', name);
  rmSync(path.join(folder, '.git', 'objects', oid.slice(0, 2), oid.slice(2)), { force: true });
}

function arm(repository: Repository, program: string): void {
  const file = path.join(repository.folder, '.git', 'config');
  for (const [key, value] of settingsThatRun(program))
    execFileSync('git', ['config', '--file', file, '--add', key, value]);
  const more = path.join(path.dirname(program), 'included');
  writeFileSync(
    more,
    `[core]\n\tfsmonitor = "${program}"\n\tsshCommand = "${program}"\n[protocol "ext"]\n\tallow = always\n`,
  );
  execFileSync('git', ['config', '--file', file, '--add', 'include.path', more]);
  execFileSync('git', ['config', '--file', file, '--add', `includeIf.gitdir:${repository.folder}/.path`, more]);
  writeFileSync(path.join(repository.folder, '.git', 'info', 'attributes'), '* diff=evil filter=evil merge=evil\n');
  const hooks = path.join(repository.folder, '.git', 'hooks');
  mkdirSync(hooks, { recursive: true });
  writeFileSync(path.join(hooks, 'reference-transaction'), `#!/bin/sh\nexec '${program}'\n`, { mode: 0o755 });
}

const changesOf = (stdout: string) => JSON.parse(stdout).changes as { list?: unknown[]; unavailable?: string };

describe.skipIf(NO_COMMAND)('the command, with a clone whose settings name programs', () => {
  test.concurrent.each(['HEAD^', 'main~1'])('--base %s: none of them runs, and the base is told', async (base) => {
    const { repository } = makeApp();
    const trap = makeTrap();
    arm(repository, trap.program);
    const git = standInForGit(trap.folder);
    const { stdout, stderr } = await runCommand(
      repository.folder,
      ['--format', 'json', '--base', base],
      undefined,
      git.environment,
    );
    expect([git.refusals(), trap.isSprung(), stderr]).toEqual(['', false, '']);
    expect(changesOf(stdout).list).toHaveLength(1);
  });

  test.concurrent('an object that the base lacks is fetched by nobody', async () => {
    const { repository, base } = makeApp();
    const trap = makeTrap();
    lose(repository, `${base}:${INFO}`);
    arm(repository, trap.program);
    const git = standInForGit(trap.folder);
    const args = ['--format', 'json', '--base', base];
    const { stdout } = await runCommand(repository.folder, args, undefined, git.environment);
    expect([git.refusals(), trap.isSprung()]).toEqual(['', false]);
    expect(changesOf(stdout).unavailable).toContain('1 of its files could not be loaded');
  });

  test.concurrent('a git that is too old is asked its version and nothing else', async () => {
    const { repository } = makeApp();
    const trap = makeTrap();
    arm(repository, trap.program);
    const git = standInForGit(trap.folder, { version: 'git version 2.37.7' });
    const args = ['--format', 'json', '--base', 'HEAD^'];
    const { stdout, exitCode } = await runCommand(repository.folder, args, undefined, git.environment);
    expect([git.calls(), trap.isSprung(), exitCode]).toEqual([['version'], false, 0]);
    expect(changesOf(stdout).unavailable).toMatch(/^git 2\.37\.7 is too old .*: install 2\.38 or later$/);
  });
});

/** The checked folder as a pull request could make it: an app, and all that a bare repository has. */
function makeBareFolder(program: string) {
  const app = makeApp('ios');
  const { repository, base } = app;
  repository.git('checkout', '--quiet', '-b', 'feature');
  const inner = path.join(repository.folder, 'ios');
  const oid = repository.git('rev-parse', `${base}^{tree}`);
  repository.write({
    'ios/HEAD': `${base}\n`,
    'ios/refs/heads/main': `${base}\n`,
    'ios/objects/info/packs': '\n',
    'ios/config': [
      ...['[core]', 'repositoryformatversion = 1', 'bare = true', `fsmonitor = ${program}`, `pager = ${program}`],
      ...['[extensions]', 'partialClone = evil'],
      ...['[remote "evil"]', `url = ext::${program} %S`, 'promisor = true', '[protocol "ext"]', 'allow = always', ''],
    ].join('\n'),
  });
  expect([oid.length, readdirSync(inner).includes('HEAD')]).toEqual([40, true]);
  const head = repository.commit('make ios a bare repository');
  return { ...app, head };
}

describe.skipIf(NO_BUNDLE || NO_COMMAND)('a checked folder that a pull request made a bare repository', () => {
  const act = async (version?: string) => {
    const trap = makeTrap();
    const { repository, base, head } = makeBareFolder(trap.program);
    const github = await startGitHub({ folder: repository.folder, pulls: [{ number: 7, base, head }] });
    const checkout = cloneCommit(repository, head, 3);
    const git = standInForGit(trap.folder, version === undefined ? {} : { version });
    const result = await run({
      workspace: checkout.folder,
      event: 'pull_request',
      payload: pullRequestPayload({ base, head }),
      github,
      inputs: { path: 'ios' },
      environment: { GITHUB_SHA: head, ...git.environment },
    });
    return { trap, git, result, asked: github.requests.map(({ operation }) => operation) };
  };

  test('the action: no program runs, and the clone around it tells the base', async () => {
    const { trap, git, result, asked } = await act();
    expect([git.refusals(), trap.isSprung()]).toEqual(['', false]);
    expect(result.shownSummary).toContain('This pull request alters what people are told');
    expect(asked).not.toContain('git/get-tree');
  });

  test('the action, with a git that is too old: GitHub is asked instead', async () => {
    const { trap, git, result, asked } = await act('git version 2.34.1');
    expect([git.calls(), trap.isSprung()]).toEqual([['version'], false]);
    expect(result.shownSummary).toContain('This pull request alters what people are told');
    expect(asked).toContain('git/get-tree');
  });

  test('the command', async () => {
    const trap = makeTrap();
    const { repository, base } = makeBareFolder(trap.program);
    const git = standInForGit(trap.folder);
    const args = ['--format', 'json', '--base', base];
    const { stdout } = await runCommand(path.join(repository.folder, 'ios'), args, undefined, git.environment);
    expect([git.refusals(), trap.isSprung()]).toEqual(['', false]);
    expect(changesOf(stdout).list).toHaveLength(1);
  });
});

describe.skipIf(NO_BUNDLE)('the one fetch', () => {
  test('is guarded, and takes no address, helper or program from the settings of the clone', async () => {
    const { repository, base } = makeApp();
    repository.edit(STORE, (swift) => `${swift}\n`);
    const head = repository.commit('more');
    const trap = makeTrap();
    const github = await startGitHub({ folder: repository.folder, pulls: [{ number: 7, base, head }] });
    const checkout = cloneCommit(repository, head);
    arm(checkout, trap.program);
    const git = standInForGit(trap.folder);
    const result = await run({
      workspace: checkout.folder,
      event: 'pull_request',
      payload: pullRequestPayload({ base, head }),
      github,
      environment: { GITHUB_SHA: head, GIT_CONFIG_GLOBAL: '/dev/null', ...git.environment },
    });
    expect([git.refusals(), trap.isSprung()]).toEqual(['', false]);
    expect(git.calls().filter((call) => call.includes(' fetch ')).length).toBeGreaterThan(0);
    expect(result.shownSummary).toContain('This pull request alters what people are told');
    expect(github.requests.map(({ operation }) => operation)).not.toContain('git/get-tree');
  });

  const actWith = async (change: (checkout: Repository, app: ReturnType<typeof makeApp>) => void, options: object) => {
    const app = makeApp();
    const { repository, base, head } = app;
    const github = await startGitHub({ folder: repository.folder, pulls: [{ number: 7, base, head }] });
    const checkout = cloneCommit(repository, head);
    change(checkout, app);
    const git = standInForGit(makeFolder('git'), options);
    const result = await run({
      workspace: checkout.folder,
      event: 'pull_request',
      payload: pullRequestPayload({ base, head }),
      github,
      environment: {
        ...{ GITHUB_SHA: head, GIT_CONFIG_GLOBAL: '/dev/null', GITHUB_SERVER_URL: 'https://127.0.0.1:9' },
        ...git.environment,
      },
    });
    expect(result.shownSummary).toContain('This pull request alters what people are told');
    expect(git.refusals()).toBe('');
    return { git, asked: github.requests.map(({ operation }) => operation) };
  };

  test("goes to GitHub's own address with the job's token, which no list of processes shows", async () => {
    const told = path.join(makeFolder('told'), 'settings');
    const before = `if [ "$command" = fetch ]; then echo "$GIT_ALLOW_PROTOCOL $GIT_CONFIG_KEY_0 $GIT_CONFIG_VALUE_0" >> '${told}'; cat "$dir/config" >> '${told}'; fi`;
    const { git, asked } = await actWith(
      (checkout) => checkout.git('remote', 'set-url', 'origin', 'git@127.0.0.1:octo-org/health-app.git'),
      { before },
    );
    const basic = Buffer.from('x-access-token:ghs_job').toString('base64');
    const settings = readFileSync(told, 'utf8');
    expect(settings).toContain(`https http.https://127.0.0.1:9/.extraheader AUTHORIZATION: basic ${basic}\n`);
    expect(settings).toContain('url = "https://127.0.0.1:9/octo-org/health-app"');
    expect(git.calls().join('\n')).not.toMatch(new RegExp(`${basic}|ghs_job`));
    expect(asked).toContain('git/get-tree');
  });

  test('a base that stands only in a clone that ours borrows from comes from GitHub', async () => {
    const { asked } = await actWith((checkout, { repository }) => {
      checkout.git('remote', 'set-url', 'origin', 'file:///nowhere/at/all');
      const objects = path.join(repository.folder, '.git', 'objects');
      writeFileSync(path.join(checkout.folder, '.git', 'objects', 'info', 'alternates'), `${objects}\n`);
    }, {});
    expect(asked).toContain('git/get-tree');
  });

  test('a git folder outside the workspace is none', async () => {
    const { git, asked } = await actWith((checkout) => {
      const away = path.join(makeFolder('away'), 'git');
      cpSync(path.join(checkout.folder, '.git'), away, { recursive: true });
      rmSync(path.join(checkout.folder, '.git'), { recursive: true });
      writeFileSync(path.join(checkout.folder, '.git'), `gitdir: ${away}\n`);
    }, {});
    expect(git.calls()).toEqual([]);
    expect(asked).toContain('git/get-tree');
  });
});
