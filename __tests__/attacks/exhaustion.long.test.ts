import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { makeRepository, NO_COMMAND, runCommand } from './attack.ts';
import { BUSY_APART, largeSources, SMALL_HEAP, whenChecking } from './exhausting.ts';

describe.skipIf(NO_COMMAND)('a run that its machine is too small for', () => {
  let large = '';
  let right = '';
  beforeAll(() => {
    large = makeRepository(largeSources(), 'everything-right');
    right = makeRepository({}, 'everything-right');
  });

  const SAYS = 'memory ran out while reading sources';

  test.each([
    ['text', /^incomplete · The check is not complete: memory ran out while reading sources/],
    ['markdown', /memory ran out while reading sources/],
    ['html', /memory ran out while reading sources/],
    ['github', /^::(?:warning|error)\b[^\n]*memory ran out while reading sources/],
  ])('out of memory, as %s: incomplete, and why', { timeout: 110_000 }, async (format, said) => {
    const outcome = await runCommand(large, ['--format', format], undefined, { NODE_OPTIONS: SMALL_HEAP });
    expect([outcome.exitCode, outcome.signal, outcome.stderr]).toEqual([3, null, '']);
    expect(outcome.stdout).toMatch(said);
  });

  test.each(['json', 'sarif'])('out of memory, as %s: a whole document', { timeout: 110_000 }, async (format) => {
    const outcome = await runCommand(large, ['--format', format], undefined, { NODE_OPTIONS: SMALL_HEAP });
    expect([outcome.exitCode, outcome.stderr]).toEqual([3, '']);
    expect(JSON.stringify(JSON.parse(outcome.stdout))).toContain(SAYS);
    if (format === 'json') {
      expect(JSON.parse(outcome.stdout)).toMatchObject({
        verdict: 'incomplete',
        counts: { error: 0, warning: 0, notice: 0 },
        findings: [],
        skipped: [{ at: { file: '.', line: 1, column: 1 }, reason: expect.stringContaining(SAYS) }],
      });
    }
  });

  test.each([['--app-review-notes'], ['--fix', '--dry-run'], ['--fix'], ['init']])(
    'out of memory with %s %s: incomplete, and why',
    { timeout: 110_000 },
    async (...args) => {
      const outcome = await runCommand(large, args, undefined, { NODE_OPTIONS: SMALL_HEAP });
      // `init` reads no sources
      if (args[0] === 'init' && outcome.exitCode === 2) return;
      expect([outcome.exitCode, outcome.signal, outcome.stderr]).toEqual([3, null, '']);
      expect(outcome.stdout).toContain('memory ran out');
    },
  );

  test('out of stack: incomplete, and why', async () => {
    const environment = { NODE_OPTIONS: whenChecking(right, 'overflow(0);') };
    const outcome = await runCommand(right, ['--format', 'json'], undefined, environment);
    expect([outcome.exitCode, outcome.stderr]).toEqual([3, '']);
    expect(JSON.parse(outcome.stdout)).toMatchObject({
      verdict: 'incomplete',
      skipped: [{ reason: expect.stringContaining('the stack gave out') }],
    });
  });

  test('a fault of our own is none of the repository: 4, the stack on standard error, nothing half printed', async () => {
    const environment = { NODE_OPTIONS: whenChecking(right, "throw new TypeError('boom');") };
    const outcome = await runCommand(right, [], undefined, environment);
    expect([outcome.exitCode, outcome.stdout]).toEqual([4, '']);
    expect(outcome.stderr).toMatch(/^TypeError: boom\n\s+at /);
  });

  test('ended from outside by the system: incomplete, and why', async () => {
    const kill = "if (process.env.CLINICAL_RECORDS_CHECK_APART) process.kill(process.pid, 'SIGKILL');";
    const outcome = await runCommand(right, [], undefined, { NODE_OPTIONS: whenChecking(right, kill) });
    expect([outcome.exitCode, outcome.signal]).toEqual([3, null]);
    expect(outcome.stdout).toContain('memory ran out');
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('%s ends both processes', async (signal) => {
    const during = (kill: (signal: NodeJS.Signals) => void) => void setTimeout(() => kill(signal), 4000);
    const outcome = await runCommand(right, [], during, { NODE_OPTIONS: BUSY_APART });
    expect([outcome.signal, outcome.stdout, outcome.stderr]).toEqual([signal, '', '']);
  });

  test('SIGKILL, which no process hears, ends both, though the other is busy for ever', async () => {
    const mark = path.join(right, '..', 'outside', 'busy');
    const busy = `if (process.env.CLINICAL_RECORDS_CHECK_APART) {
      fs.writeFileSync(${JSON.stringify(mark)}, String(process.pid));
      for (;;);
    }`;
    const isBusy = () => existsSync(mark) && readFileSync(mark, 'utf8') !== '';
    const during = (kill: (signal: NodeJS.Signals) => void) =>
      void vi.waitUntil(isBusy, { timeout: 30_000 }).then(() => kill('SIGKILL'));
    const args = ['--format', 'json', '--output', path.join(right, '..', 'outside', 'report.json')];
    const outcome = await runCommand(right, args, during, { NODE_OPTIONS: whenChecking(right, busy) });
    expect(outcome.signal).toBe('SIGKILL');
    const isThere = () => existsSync(`/proc/${readFileSync(mark, 'utf8')}`);
    await vi.waitUntil(() => !isThere(), { timeout: 10_000 });
  });
});
