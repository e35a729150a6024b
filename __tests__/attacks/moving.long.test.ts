import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMAND, expectOrderly, makeRepository, NO_COMMAND, runCommand } from './attack.ts';

const APP = 'everything-right';

describe.skipIf(NO_COMMAND)('a repository that is not what it seems', () => {
  test.concurrent('pipes, devices and folders where files should be', { timeout: 60_000 }, async () => {
    const root = makeRepository({}, APP);
    for (const name of [
      'Carebook/Info.plist',
      'Carebook/Pipe.swift',
      'project.yml',
      'app.json',
      'Package.swift',
      '.clinical-records.yml',
    ]) {
      rmSync(path.join(root, name), { force: true });
      execFileSync('mkfifo', [path.join(root, name)]);
    }
    for (const name of ['Podfile', 'Carebook/Folder.swift', 'config.xml'])
      execFileSync('mkdir', ['-p', path.join(root, name)]);
    const outcome = await runCommand(root, ['--format', 'json']);
    expect(outcome.signal).toBeNull();
    expect([2, 3]).toContain(outcome.exitCode);
    rmSync(path.join(root, '.clinical-records.yml'));
    expectOrderly(await runCommand(root, ['--format', 'json']));
  });

  test.concurrent('files that may not be read', async () => {
    const root = makeRepository({}, APP);
    chmodSync(path.join(root, 'Carebook/Info.plist'), 0);
    chmodSync(path.join(root, 'fastlane'), 0);
    const outcome = await runCommand(root, ['--format', 'json']);
    chmodSync(path.join(root, 'fastlane'), 0o755);
    expectOrderly(outcome);
  });

  test.concurrent('files that change, grow, shrink, vanish and come back during the run', {
    timeout: 60_000,
  }, async () => {
    const root = makeRepository({}, APP);
    const info = path.join(root, 'Carebook/Info.plist');
    const text = readFileSync(info, 'utf8');
    const moves = [
      () => truncateSync(info, 10),
      () => writeFileSync(info, text.repeat(50)),
      () => renameSync(path.join(root, 'Carebook'), path.join(root, 'Elsewhere')),
      () => renameSync(path.join(root, 'Elsewhere'), path.join(root, 'Carebook')),
      () => writeFileSync(info, text),
    ];
    for (let run = 0; run < 4; run += 1) {
      let turn = 0;
      const timer = setInterval(
        () => {
          const move = moves[turn % moves.length];
          turn += 1;
          if (existsSync(root)) move?.();
        },
        1 + run * 3,
      );
      const outcome = await runCommand(root, ['--format', 'json']);
      clearInterval(timer);
      if (existsSync(path.join(root, 'Elsewhere')))
        renameSync(path.join(root, 'Elsewhere'), path.join(root, 'Carebook'));
      writeFileSync(info, text);
      expectOrderly(outcome);
      expect(JSON.parse(outcome.stdout).schemaVersion).toBe(1);
    }
  });
});

describe.skipIf(NO_COMMAND)('what is asked for in the checked repository', () => {
  test.concurrent.each([
    ['allow-private-network: true'],
    ['fail-on: error\nallow-private-network: "yes"'],
    ['config: other.yml'],
    ['output: /etc/passwd'],
    ['write-baseline: ../x'],
    ['path: ..'],
    ['rules: {allow-private-network: off}'],
    ['<<: {allow-private-network: true}'],
  ])('%s is refused', async (text) => {
    const outcome = await runCommand(makeRepository({ '.clinical-records.yml': `${text}\n` }, APP));
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stderr).toMatch(/^clinical-records-check: .*[.?]\n$/);
    expect(outcome.stdout).toBe('');
  });

  const many = (count: number, pattern: (index: number) => string) =>
    `exclude: [${Array.from({ length: count }, (_, index) => JSON.stringify(pattern(index))).join(',')}]`;
  test.concurrent.each([
    ['a pattern without end', `exclude: ["${'(a|aa)+'.repeat(30)}"]`],
    ['stars in a name', `exclude: ["${'*a'.repeat(100)}b"]`],
    ['stars and folders', `exclude: ["${'*/**/*'.repeat(60)}x"]`],
    ['folders', `exclude: ["${'**/a/'.repeat(20)}b"]`],
    ['an extended glob', `exclude: ["+(+(+(+(a))))${'+(a|b)'.repeat(20)}c"]`],
    ['extended globs of stars', `exclude: ["${'@(a|a*)'.repeat(30)}b"]`],
    ['a long brace', `exclude: ["{${'a,'.repeat(30_000)}b}"]`],
    ['braces that multiply', `exclude: ["${'{a,b}'.repeat(40)}"]`],
    ['a range', 'exclude: ["{1..100000000}"]'],
    ['a hundred thousand patterns', many(100_000, (index) => `a${index}/**`)],
    ['as many stars as may be', many(22, (index) => (index % 2 ? `${'*a'.repeat(20)}b` : `${'**/a/'.repeat(20)}b`))],
    ['an ignore with a hostile path', `ignore: [{rule: RULE, reason: x, path: "${'+(a|aa)'.repeat(40)}"}]`],
    ['an ignore with stars', `ignore: [{rule: RULE, reason: x, path: "**/${'*a'.repeat(19)}b"}]`],
    ['a folder outside', 'exclude: ["../**", "/**", "!**"]'],
    ['a file of 30 MB', '#'.repeat(30_000_000)],
  ])('%s ends', { timeout: 60_000 }, async (_, text) => {
    const app = 'clinical-usage-description-missing';
    const long = { ['a'.repeat(249)]: '', [`${'a/'.repeat(300)}a.swift`]: '', [`${'a'.repeat(250)}/Info.plist`]: '' };
    const configuration = `${text.replace('RULE', app)}\n`;
    const outcome = await runCommand(makeRepository({ '.clinical-records.yml': configuration, ...long }, app));
    expect([0, 1, 2, 3]).toContain(outcome.exitCode);
    expect(outcome.stderr).not.toMatch(/\n\s+at /);
    expect(outcome.seconds).toBeLessThan(10);
  });

  test.concurrent.each([
    ['a folder', (file: string) => mkdirSync(file)],
    ['a link out of the checkout', (file: string) => symlinkSync('../outside/secret.yml', file)],
    ['a link to itself', (file: string) => symlinkSync(path.basename(file), file)],
    ['a device', (file: string) => symlinkSync('/dev/zero', file)],
  ])('%s in its place is said', async (_, make) => {
    const root = makeRepository({}, APP);
    make(path.join(root, '.clinical-records.yml'));
    const outcome = await runCommand(root);
    expect(outcome).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringMatching(/^clinical-records-check: .*\.clinical-records\.yml.*\n$/),
    });
  });
});

describe.skipIf(NO_COMMAND)('outputs that fail', () => {
  const root = () => makeRepository({}, 'clinical-usage-description-missing');
  const shell = (line: string) => spawnSync('bash', ['-o', 'pipefail', '-c', line], { encoding: 'utf8' });
  const command = (args: string) => `'${process.execPath}' '${COMMAND}' --no-urls ${args}`;

  test('a reader that goes away costs no verdict and prints no stack', () => {
    const { stdout, stderr, status } = shell(`${command(`--format json '${root()}'`)} | head -c 10`);
    expect([stdout.length, stderr, status]).toEqual([10, '', 1]);
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk is said', () => {
    const onto = shell(`${command(`'${root()}'`)} > /dev/full`);
    expect(onto.status).toBe(4);
    expect(onto.stderr).toMatch(/^clinical-records-check: the report could not be written: .*\n$/);
    const named = shell(command(`--output /dev/full '${root()}'`));
    expect([named.status, named.stderr]).toEqual([2, expect.stringMatching(/"\/dev\/full" cannot be written: .*\n$/)]);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('%s ends the run at once', async (signal) => {
    const outcome = await runCommand(root(), [], (kill) => setTimeout(() => kill(signal), 60));
    expect(outcome.signal === signal || outcome.exitCode === 1).toBe(true);
  });
});
