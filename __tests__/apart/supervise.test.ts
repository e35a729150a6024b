import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { type Bounds, supervise } from '../../src/apart/supervise.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'supervise-'));
afterAll(() => rmSync(folder, { recursive: true }));

const BOUNDS: Bounds = { heap: 64, memory: 600, time: 30_000 };
let made = 0;

/** Runs a script as the process that a run has to itself. */
async function superviseScript(script: string, bounds: Partial<Bounds> = {}) {
  const file = path.join(folder, `${made++}.mjs`);
  writeFileSync(file, script);
  const passed = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    const ended = await supervise({ ...BOUNDS, ...bounds }, [file]);
    return { ended, said: passed.mock.calls.map(([text]) => String(text)).join('') };
  } finally {
    passed.mockRestore();
  }
}

const SAY = `const say = (message) => process.send(message);\n`;

describe('a run in a process of its own', () => {
  test('that tells everything ends with its exit code, and what it said is passed on', async () => {
    const script = `${SAY}say({ step: 'Reading sources' }); console.error('said'); say({ over: true }); process.exitCode = 1;`;
    const { ended, said } = await superviseScript(script);
    expect(ended).toEqual({ kind: 'finished', exitCode: 1 });
    expect(said).toBe('said\n');
  });

  test.each([
    ['a list', 'const a = []; for (;;) a.push(a.length + 0.5);'],
    ['a list spread into itself', 'let a = [1]; for (;;) a = [...a, ...a];'],
    ['a map', 'const m = new Map(); for (let i = 0; ; i++) m.set(i, {});'],
    ['objects', 'const a = []; for (;;) a.push({ a: [1, 2] });'],
    ['texts', "const a = []; for (let i = 0; ; i++) a.push(('x' + i).repeat(50) + i);"],
  ])('whose heap gives out over %s died of memory, without what V8 prints', { timeout: 60_000 }, async (_, script) => {
    const { ended, said } = await superviseScript(`${SAY}say({ step: 'Reading sources' }); ${script}`);
    expect(ended).toEqual({ kind: 'died', cause: 'memory ran out', step: 'Reading sources' });
    expect(said.trim()).toBe('');
  });

  test.skipIf(process.platform !== 'linux')('that takes memory beside the heap is stopped', async () => {
    const script = 'const a = []; setInterval(() => { if (a.length < 20) a.push(Buffer.alloc(100_000_000, 1)); }, 20);';
    const { ended } = await superviseScript(script);
    expect(ended).toMatchObject({ kind: 'died', cause: 'more than 1088 MB of memory were taken' });
  });

  test('that never ends is stopped', async () => {
    const { ended } = await superviseScript('for (;;);', { time: 1000 });
    expect(ended).toEqual({ kind: 'died', cause: 'more than 1 minute went by', step: undefined });
  });

  test('that has its report is given the time to tell it', async () => {
    const script = `${SAY}say({ told: true }); setTimeout(() => say({ over: true }), 6500);`;
    expect((await superviseScript(script, { time: 6000 })).ended).toEqual({ kind: 'finished', exitCode: 0 });
  });

  test.each([
    ['killed, as Linux does where memory is short', "process.kill(process.pid, 'SIGKILL');", 'memory ran out'],
    ['by a fault of its engine', "process.kill(process.pid, 'SIGSEGV');", 'the check was ended by SIGSEGV'],
    ['by an error that nobody catches', "throw new TypeError('x');", 'the check ended without a word (exit code 1)'],
  ])('that ends %s died', async (_, script, cause) => {
    expect((await superviseScript(script)).ended).toEqual({ kind: 'died', cause, step: undefined });
  });
});
