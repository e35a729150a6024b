import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BAD, NO_BUNDLE } from '../action/bundle.ts';
import { runAction } from '../action/runner.ts';
import { makeRepository as makeClone, makeFolder } from '../base/repositories.ts';
import { COMMAND, makeRepository, NO_COMMAND, runCommand } from './attack.ts';

/** Files that declare apps, as programs that leave a mark if anybody runs them. */
function traps(mark: string): Readonly<Record<string, string>> {
  const [shell, json] = [`echo x >> '${mark}'`, JSON.stringify(mark)];
  const node = `require('node:fs').appendFileSync(${json}, 'x');\n`;
  const ruby = `system(${JSON.stringify(shell)})\nFile.write(${json}, 'x')\n`;
  const program = `#!/bin/sh\n${shell}\n`;
  return {
    'app.config.js': `${node}module.exports = { name: 'A', ios: { bundleIdentifier: 'org.a' } };\n`,
    'metro.config.js': node,
    'clinical-records.config.js': node,
    '.clinical-records.js': node,
    'plugins/health.js': `${node}module.exports = (config) => config;\n`,
    'package.json': JSON.stringify({
      ...{ name: 'a', dependencies: { expo: '1.0.0' } },
      scripts: { preinstall: shell, prepare: shell, test: shell },
    }),
    '.npmrc': `node-options=--require ./app.config.js\nscript-shell=./git\n`,
    'ios/Podfile': `${ruby}platform :ios, '15.0'\ntarget 'Carebook' do\n  pod 'A', :path => \`${shell}\`\nend\n`,
    'A.podspec': ruby,
    Gemfile: ruby,
    'fastlane/Fastfile': ruby,
    'fastlane/Deliverfile': `${ruby}privacy_url(\`${shell}\`)\n`,
    'Package.swift': `import Foundation\nsystem(${JSON.stringify(shell)})\nlet package = Package(name: "A")\n`,
    'Project.swift': `import Foundation\nsystem(${JSON.stringify(shell)})\nlet project = Project(name: "A")\n`,
    'BUILD.bazel': `genrule(name = "a", outs = ["b"], cmd = ${JSON.stringify(shell)})\n`,
    'project.yml': `name: B\noptions:\n  preGenCommand: ${shell}\n  postGenCommand: ${shell}\n`,
    'A.csproj': `<Project><Target Name="A" BeforeTargets="Build"><Exec Command="${shell.replaceAll('"', '&quot;')}"/></Target></Project>`,
    'build.gradle.kts': `exec { commandLine("sh", "-c", ${JSON.stringify(shell)}) }\n`,
    ...Object.fromEntries(
      ['git', 'node', 'gradlew', 'node_modules/.bin/git', 'node_modules/.bin/node'].map((file) => [file, program]),
    ),
  };
}

/** Tells, of every process of a run, which programs it starts and whom it connects to. No name is ever found. */
const watching = (file: string) =>
  `--import data:text/javascript,${encodeURIComponent(`import child from 'node:child_process';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import http2 from 'node:http2';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import dgram from 'node:dgram';
const tell = (...words) => appendFileSync(${JSON.stringify(file)}, words.join(' ') + '\\n');
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']) {
  const own = child[name];
  child[name] = (program, ...rest) => { tell('starts', program); return own(program, ...rest); };
}
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) { tell('connects'); return connect.apply(this, args); };
dns.lookup = (name, ...rest) => {
  tell('asks lookup', name);
  rest.at(-1)(Object.assign(new Error('no network'), { code: 'ENOTFOUND' }));
};
for (const [room, name] of [[dns, 'resolve'], [dgram, 'createSocket'], [http2, 'connect']]) {
  const own = room[name];
  room[name] = (...args) => { tell('asks', name, typeof args[0] === 'string' ? args[0] : ''); return own(...args); };
}
syncBuiltinESMExports();`)}`;

const linesOf = (log: string) => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []);

async function watch(root: string, args: readonly string[] = []) {
  const log = path.join(makeFolder('log'), 'log');
  const environment = { NODE_OPTIONS: watching(log) };
  const outcome = await runCommand(root, ['--format', 'json', ...args], undefined, environment);
  return { ...outcome, did: [...new Set(linesOf(log))].sort() };
}

describe.skipIf(NO_COMMAND)('a checkout whose files would like to be run', () => {
  test.each(['everything-right', 'expo-good', 'steps-only'])(
    'over %s: none is, and nobody is asked anything',
    async (fixture) => {
      const mark = path.join(makeFolder('mark'), 'ran');
      const { did, stdout, stderr, exitCode } = await watch(makeRepository(traps(mark), fixture));
      expect([existsSync(mark), stderr]).toEqual([false, '']);
      expect([0, 1, 3]).toContain(exitCode);
      expect(JSON.parse(stdout)).toHaveProperty('verdict');
      // Itself a second time, where the first look finds anything.
      expect(did.filter((one) => one !== `starts ${process.execPath}`)).toEqual([]);
    },
  );

  test('with a base: git is, from where the machine has it', async () => {
    const mark = path.join(makeFolder('mark'), 'ran');
    const repository = makeClone({ fixture: 'everything-right' });
    repository.commit('base');
    repository.write(traps(mark));
    repository.commit('head');
    const { did, stdout } = await watch(repository.folder, ['--base', 'HEAD^']);
    expect(existsSync(mark)).toBe(false);
    expect(did).toEqual(['starts git', `starts ${process.execPath}`].sort());
    expect(JSON.parse(stdout).changes).not.toHaveProperty('unavailable');
  });

  test('the watch sees what it is there for', async () => {
    const log = path.join(makeFolder('log'), 'log');
    const folder = makeFolder('program');
    mkdirSync(path.join(folder, 'a'));
    const program = path.join(folder, 'a.mjs');
    writeFileSync(
      program,
      "import { spawnSync } from 'node:child_process';\nimport net from 'node:net';\nspawnSync('true');\nnet.connect(9, '127.0.0.1').on('error', () => 0);\n",
    );
    spawnSync(process.execPath, [program], { env: { PATH: process.env.PATH, NODE_OPTIONS: watching(log) } });
    expect(readFileSync(log, 'utf8')).toBe('starts true\nconnects\n');
  });
});

const URL = 'https://policy.carebook-clinic.org/privacy';
const ASKS = 'asks lookup policy.carebook-clinic.org';

describe.skipIf(NO_COMMAND)('the address of a privacy policy', () => {
  test('is asked for, and not with --no-urls', async () => {
    const root = makeRepository({}, BAD);
    const { did } = await watch(root, ['--privacy-policy-url', URL]);
    expect(did.filter((one) => /^asks|^connects/.test(one))).toEqual([]);
    const log = path.join(makeFolder('log'), 'log');
    const environment = { PATH: process.env.PATH, NODE_OPTIONS: watching(log) };
    spawnSync(process.execPath, [COMMAND, '--privacy-policy-url', URL, root], { env: environment });
    expect(linesOf(log)).toContain(ASKS);
  });
});

describe.skipIf(NO_BUNDLE)('the address of a privacy policy, in the action', () => {
  test.each(['false', 'true'])('with check-urls: %s', async (checks) => {
    const log = path.join(makeFolder('log'), 'log');
    const environment = { NODE_OPTIONS: watching(log) };
    const inputs = { 'check-urls': checks, 'privacy-policy-url': URL };
    const { outputs } = await runAction({ workspace: makeRepository({}, BAD), inputs, environment });
    expect(outputs.get('verdict')).toBe('failed');
    const asked = linesOf(log).filter((line) => /^asks|^connects/.test(line));
    expect(asked.includes(ASKS)).toBe(checks === 'true');
    if (checks === 'false') expect(asked).toEqual([]);
  });
});
