import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkFolder } from '../../src/sweep/check-folder.ts';

let work = '';
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'sweep-folder-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(work, { recursive: true, force: true });
});

/** What becomes of a check whose command is these lines. */
function check(program: string, settings: Partial<Parameters<typeof checkFolder>[1]> = {}, ms = 20_000) {
  const file = path.join(work, 'program.mjs');
  writeFileSync(file, program);
  return checkFolder(
    path.join(work, 'app'),
    { checkUrls: false, allowPrivateNetwork: false, ...settings },
    { program: file, observed: path.join(work, 'urls'), stored: path.join(work, 'apps'), ms },
  );
}

const printing = (report: object, exit = 0) =>
  `process.stdout.write(${JSON.stringify(JSON.stringify(report))}); process.exitCode = ${exit};`;

test.each([
  ['passed', 0, {}],
  ['failed', 1, {}],
  ['not-applicable', 0, {}],
  ['incomplete', 3, { skipped: [{ reason: 'a' }, { reason: 'the project cannot be read', blocking: true }] }],
])('a verdict is a state: %s', async (verdict, exit, more) => {
  const report = { verdict, ...more };
  const reason = verdict === 'incomplete' ? { reason: 'the project cannot be read' } : {};
  expect(await check(printing(report, exit))).toEqual({ state: verdict, ...reason, report });
});

test.each([
  ['a check that hangs', 'setInterval(() => {}, 1000)', 'the check takes more than 1 s'],
  [
    'one that does not want to end',
    'process.on("SIGTERM", () => process.exit(7)); setInterval(() => {}, 1000)',
    'the check takes more than 1 s',
  ],
  ['one that dies', 'process.kill(process.pid, "SIGKILL")', 'the check ended without a report'],
  ['one that says why', 'console.error("clinical-records-check: No such rule."); process.exit(2)', 'No such rule.'],
  ['one that prints no report', 'console.log("<html>")', 'the check ended without a report'],
  ['one of a verdict that there is not', printing({ verdict: 'fine' }), 'the check ended without a report'],
])('%s is an error with its reason, and nothing more', async (_, program, reason) => {
  expect(await check(program, {}, 1500)).toEqual({ state: 'error', reason: reason.replace('1 s', '2 s') });
});

test('it gets no token, nothing of the job, and the key of App Store Connect only where that is read', async () => {
  const secrets = ['GITHUB_TOKEN', 'GH_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_WORKSPACE', 'NODE_OPTIONS_OF_A_JOB'];
  for (const name of [...secrets, 'APP_STORE_CONNECT_API_KEY_KEY']) vi.stubEnv(name, 'a-secret');
  const telling = 'process.stdout.write(JSON.stringify({ verdict: "passed", env: process.env, args: process.argv }))';
  const told = async (settings: Parameters<typeof check>[1]) => {
    const { report } = await check(telling, settings);
    return report as { env: Record<string, string>; args: string[] };
  };
  const without = await told({});
  expect(Object.values(without.env)).not.toContain('a-secret');
  expect(without.args.slice(2, -1)).toEqual(['--format', 'json', '--no-app', 'pass', '--color', 'never', '--no-urls']);
  const reading = await told({ readsStore: true, failOn: 'warning' });
  expect(Object.entries(reading.env).filter(([, value]) => value === 'a-secret')).toEqual([
    ['APP_STORE_CONNECT_API_KEY_KEY', 'a-secret'],
  ]);
  expect(reading.args).toContain('--app-store-connect');
});
