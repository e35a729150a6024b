import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../src/catalogue/catalogue.ts';
import { HOUSE_RULES } from '../src/catalogue/house-rules.ts';

const ROOT = path.join(import.meta.dirname, '..');
/** The command's bundle, or the one that `CRC_CLI` names: a build that is not to be committed yet. */
const CLI = process.env.CRC_CLI ?? path.join(ROOT, 'dist', 'cli', 'index.js');
const NO_BUNDLE = !existsSync(CLI) && process.env.CI === undefined;

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(program: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: path.join(ROOT, 'fixtures', 'everything-right') });
    const texts = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (texts.stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (texts.stderr += chunk));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, ...texts }));
  });
}

const command = (...args: string[]) => run(process.execPath, [CLI, ...args]);

describe.skipIf(NO_BUNDLE)('the command', () => {
  test('lists every rule, those of the house too, and explains each that it lists', async () => {
    const { status, stdout } = await command('--list-rules');
    const listed = stdout.split('\n').flatMap((line) => /^[\w-]+/.exec(line)?.[0] ?? []);
    expect([status, listed]).toEqual([0, [...RULES, ...HOUSE_RULES].map(({ id }) => id).sort()]);
    for (const id of ['clinical-type-over-requested', 'ignore-unused']) {
      expect(await command('--explain', id)).toMatchObject({ status: 0, stdout: expect.stringContaining(`${id} (`) });
    }
    expect(await command('--explain', 'ignore-unusd')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/"ignore-unusd".*"ignore-unused"/),
    });
  });

  test.skipIf(!existsSync('/usr/bin/script'))(
    'says on a terminal what it is at once it has taken a second, and elsewhere nothing',
    async () => {
      const server = createServer((_, answer) => void setTimeout(() => answer.writeHead(404).end(), 1400));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      try {
        const { port } = server.address() as AddressInfo;
        const options = ['--allow-private-network', '--privacy-policy-url', `http://127.0.0.1:${port}/privacy`];
        const quiet = await command(...options);
        expect([quiet.stderr, quiet.stdout.includes('\u001b')]).toEqual(['', false]);
        const line = [process.execPath, CLI, ...options].map((word) => `'${word}'`).join(' ');
        const { stdout } = await run('/usr/bin/script', ['-qec', line, '/dev/null']);
        expect(stdout).toContain('Looking at privacy-policy URLs… 1 s');
        // The line is taken away before the report is written.
        const taken = stdout.lastIndexOf('\r\u001b[2K');
        expect(stdout.lastIndexOf('… ')).toBeLessThan(taken);
        expect(stdout.indexOf(' · ')).toBeGreaterThan(taken);
      } finally {
        server.close();
      }
    },
    30_000,
  );
});
