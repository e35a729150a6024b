/**
 * Results of checks that name what a repository chose, merged by the built command: its table opens nothing, and its summary
 * has the columns that it has.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_BUNDLE, runCommand } from '../built-command.ts';

const HEAD = 'a'.repeat(40);
const HOSTILE = [
  '\u200b=HYPERLINK("https://evil.example")',
  '\u0000@SUM(1)',
  '＝1+1',
  '` | <b> ##[error]',
  '</script><i>',
];

let work = '';

beforeAll(() => {
  work = mkdtempSync(path.join(tmpdir(), 'sweep-hostile-'));
  mkdirSync(path.join(work, 'results'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

function resultOf(repository: string, text: string): object {
  const finding = { ruleId: text, severity: 'error', message: text, target: text, fingerprint: repository };
  const target = { name: text, kind: 'app', project: text, verdict: text };
  return {
    ...{ schemaVersion: 1, tool: { name: text, version: text }, repository, head: HEAD, state: 'failed' },
    ...(text.startsWith('`') ? {} : { reason: text, teams: [text] }),
    report: {
      findings: [{ ...finding, at: { file: text, line: 1 } }],
      targets: [{ ...target, clinicalTypes: { requested: [{ type: text }] }, destinations: [{ destination: text }] }],
    },
  };
}

describe.skipIf(NO_BUNDLE)('merge', () => {
  test('whatever a repository is called in', () => {
    const names = HOSTILE.map((_, index) => `acme/app-${index}`);
    const repositories = names.map((repository) => ({ repository, ref: 'main', head: HEAD, private: false }));
    writeFileSync(path.join(work, 'plan.json'), JSON.stringify({ schemaVersion: 1, repositories, setAside: [] }));
    for (const [index, text] of HOSTILE.entries())
      writeFileSync(path.join(work, 'results', `${index}.json`), JSON.stringify(resultOf(names[index] ?? '', text)));
    const files = ['--html', 'sweep.html', '--csv', 'sweep.csv', '--json', 'sweep.json'];
    const { status, stdout } = runCommand(['sweep', 'merge', 'results', '--plan', 'plan.json', ...files], {
      cwd: work,
    });
    expect(status).toBe(0);

    const table = readFileSync(path.join(work, 'sweep.csv'), 'utf8').trim().split('\r\n');
    expect(table).toHaveLength(1 + HOSTILE.length);
    const cells = table.flatMap((row) => row.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^,]*)/g) ?? []);
    expect(cells.filter((cell) => /^,?"?[^\w'`<,"]/.test(cell))).toEqual([]);

    const rows = stdout.split('\n').filter((line) => line.startsWith('| acme/'));
    expect(rows).toHaveLength(HOSTILE.length);
    for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(7);
    expect(stdout.replaceAll(/(`+) .*? \1/g, '')).not.toMatch(/##\[|<[bi]>/);

    const page = readFileSync(path.join(work, 'sweep.html'), 'utf8');
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<[bi]>\s/);
  });

  test('whatever stands where a text should stand', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const folder = path.join(work, 'deep');
    mkdirSync(folder);
    const repositories = ['acme/a', 'acme/b'].map((repository) => ({ repository, ref: 'main', head: HEAD }));
    writeFileSync(path.join(work, 'plan-deep.json'), JSON.stringify({ schemaVersion: 1, repositories, setAside: [] }));
    const tampered = JSON.stringify({ ...resultOf('acme/a', '@@'), reason: 'r', teams: [] }).replaceAll('"@@"', deep);
    writeFileSync(path.join(folder, 'a.json'), tampered);
    writeFileSync(path.join(folder, 'b.json'), JSON.stringify(resultOf('acme/b', 'told')));
    symlinkSync('/dev/zero', path.join(folder, 'c.json'));
    const before = [{ repository: 'acme/b', state: 'failed', known: [7, {}, 'f'] }];
    writeFileSync(path.join(work, 'before.json'), JSON.stringify({ schemaVersion: 1, repositories: before }));
    const { status, stdout, stderr } = runCommand(
      ['sweep', 'merge', 'deep', '--plan', 'plan-deep.json', '--previous', 'before.json', '--csv', 'deep.csv'],
      { cwd: work },
    );
    expect([status, stderr]).toEqual([0, expect.not.stringContaining('RangeError')]);
    expect(stdout).toContain('**2 repositories**: 2 failed');
    expect(readFileSync(path.join(work, 'deep.csv'), 'utf8')).toContain('acme,b,failed,told,1,');
  });
});
