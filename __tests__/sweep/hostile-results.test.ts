/**
 * Results of checks that name what a repository chose, merged by the built command: its table opens nothing, and its summary
 * has the columns that it has.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
});
