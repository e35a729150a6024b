import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectOrderly, makeRepository, NO_COMMAND, runCommand, SECRET } from './attack.ts';

/** The app in a git repository; what is returned runs git there. */
function makeGit(): { readonly root: string; git(args: readonly string[], input?: string | Buffer): string } {
  const root = makeRepository({}, 'everything-right');
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  const git = (args: readonly string[], input?: string | Buffer) =>
    execFileSync('git', [...author, ...args], { cwd: root, encoding: 'utf8', input, stdio: 'pipe' }).trim();
  git(['init', '--quiet', '--initial-branch=main']);
  git(['add', '.']);
  git(['commit', '--quiet', '--message', 'app']);
  return { root, git };
}

/** A commit on HEAD whose tree holds these entries, as `git mktree` takes them, in the places of the app's own. */
function commitTree(git: ReturnType<typeof makeGit>['git'], lines: readonly string[]): string {
  const tree = git(['mktree', '--missing', '-z'], `${lines.join('\0')}\0`);
  return git(['commit-tree', tree, '-m', 'base']);
}

describe.skipIf(NO_COMMAND)('a base that means harm', () => {
  test.concurrent('links, submodules, missing objects, and paths that lead out', async () => {
    const { root, git } = makeGit();
    const text = git(['hash-object', '-w', '--stdin'], '<plist><dict><key>A</key><string>x</string></dict></plist>');
    const link = git(['hash-object', '-w', '--stdin'], '../../outside/Info.plist');
    const inner = git(
      ['mktree', '-z'],
      `120000 blob ${link}\tInfo.plist\x00100644 blob ${text}\tCarebook.entitlements\x00`,
    );
    const around = git(['mktree', '-z'], `040000 tree ${inner}\tCarebook\x00`);
    const base = commitTree(git, [
      `040000 tree ${inner}\tCarebook`,
      `040000 tree ${around}\tDeep`,
      `100644 blob ${text}\ta\n::error::b.plist`,
      `100644 blob ${text}\t##[error]c.plist`,
      `160000 commit ${'1'.repeat(40)}\tmodule`,
      `100644 blob ${'2'.repeat(40)}\tproject.yml`,
      `120000 blob ${link}\tapp.json`,
    ]);
    for (const format of ['json', 'github']) {
      const outcome = await runCommand(root, ['--format', format, '--base', base]);
      expect([0, 1, 3]).toContain(outcome.exitCode);
      expect(outcome.stdout + outcome.stderr).not.toContain(SECRET);
      expect(outcome.stdout + outcome.stderr).not.toMatch(/^::error::b|^\s+at .*\.js:\d+/m);
      expect(outcome.stdout).not.toContain('##[error]');
    }
  });

  test.concurrent('settings of the repository that name programs run none of them', async () => {
    const { root, git } = makeGit();
    const trap = path.join(path.dirname(root), 'trap');
    const mark = path.join(path.dirname(root), 'sprung');
    writeFileSync(trap, `#!/bin/sh\ntouch '${mark}'\ncat\n`, { mode: 0o755 });
    for (const key of [
      ...['core.fsmonitor', 'core.pager', 'core.editor', 'core.askPass', 'core.sshCommand', 'diff.external'],
      ...['filter.x.clean', 'filter.x.smudge', 'filter.x.process', 'diff.x.textconv', 'credential.helper'],
      ...['uploadpack.packObjectsHook', 'alias.ls-tree', 'alias.rev-parse', 'alias.cat-file', 'core.gitProxy'],
    ])
      git(['config', key, key.startsWith('alias.') ? `!${trap}` : trap]);
    git(['config', 'core.hooksPath', path.dirname(trap)]);
    writeFileSync(path.join(root, '.gitattributes'), '* filter=x diff=x\n');
    writeFileSync(path.join(root, 'Carebook', 'More.swift'), 'import HealthKit\n');
    const outcome = await runCommand(root, ['--format', 'json', '--base', 'HEAD']);
    expectOrderly(outcome);
    expect(existsSync(mark)).toBe(false);
  });

  test.concurrent.each([
    ['an option', '--output=/etc/passwd'],
    ['another option', '-c core.pager=x'],
    ['a revision that is none', 'HEAD~999999'],
    ['a path', 'HEAD:Carebook/Info.plist'],
    ['a line break', 'main\n--help'],
    ['a reflog search', ':/app'],
    ['nothing', ''],
  ])('%s as a base: a sentence', async (_, base) => {
    const outcome = await runCommand(makeGit().root, ['--format', 'json', `--base=${base}`]);
    expect([0, 2]).toContain(outcome.exitCode);
    expect(outcome.stderr).not.toMatch(/\n\s+at /);
  });

  test.concurrent('a broken repository is said', async () => {
    const { root, git } = makeGit();
    const blob = git(['rev-parse', 'HEAD:Carebook/Info.plist']);
    writeFileSync(path.join(root, '.git', 'objects', blob.slice(0, 2), blob.slice(2)), 'broken', {
      flag: 'w',
      mode: 0o644,
    });
    const outcome = await runCommand(root, ['--format', 'json', '--base', 'HEAD']);
    expect([0, 1, 2, 3]).toContain(outcome.exitCode);
    expect(outcome.stderr).not.toMatch(/\n\s+at /);
  });
});
