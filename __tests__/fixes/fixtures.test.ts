import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { previewMends, writeMends } from '../../src/run/mend.ts';
import { run } from '../../src/run/run.ts';
import type { RunOptions } from '../../src/run/run-options.ts';
import { OptionValues } from '../../src/settings/options.ts';
import type { Finding, Report } from '../../src/types.ts';

const FIXTURES = path.join(import.meta.dirname, '..', '..', 'fixtures');
let scratch = '';

beforeAll(() => {
  scratch = mkdtempSync(path.join(tmpdir(), 'mends-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }), 60_000);

function optionsFor(root: string): RunOptions {
  return {
    root,
    values: new OptionValues(new Map()),
    readNamed: () => new Uint8Array(),
    checkUrls: false,
    release: false,
  };
}

function copy(name: string, as: string): string {
  const root = path.join(scratch, as);
  cpSync(path.join(FIXTURES, name), root, { recursive: true });
  return root;
}

/** Messages may change with what is mended beside them. */
function kinds(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, project, target }) => `${rule.id} ${project} ${target}`).sort();
}

function filesOf(root: string): Map<string, string> {
  return new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(root, file), readFileSync(file, 'latin1')]),
  );
}

/** These say that two places differ: they go with the fault of one of them. */
const COMPARING = new Set(['entitlements-differ-by-configuration', 'generated-project-differs']);

describe.each(readdirSync(FIXTURES).sort())('%s', (name) => {
  let before: Report;
  beforeAll(async () => {
    before = await run(optionsFor(path.join(FIXTURES, name)));
  });
  const hasMends = () => before.findings.some(({ mends = [] }) => mends.length > 0);

  test('loses the findings that --fix says it mends, gains none, and a second run changes nothing', async () => {
    if (!hasMends()) return;
    const root = copy(name, name);

    const lines = await writeMends(optionsFor(root));
    const mended = lines.filter((line) => !line.includes(': not fixed, '));
    const after = await run(optionsFor(root));

    const left = kinds(after.findings);
    const gone = kinds(before.findings).filter((kind) => {
      const index = left.indexOf(kind);
      if (index < 0) return true;
      left.splice(index, 1);
      return false;
    });
    expect(left, 'a finding that was not there before').toEqual([]);
    const said = mended.flatMap((line) => /\[([a-z-]+)\]$/.exec(line)?.[1] ?? []).sort();
    const ids = gone.map((kind) => kind.split(' ')[0] ?? '');
    expect(ids).toEqual(expect.arrayContaining(said));
    expect(ids.filter((id) => !said.includes(id) && !COMPARING.has(id))).toEqual([]);

    const once = filesOf(root);
    const second = await writeMends(optionsFor(root));
    expect(second.filter((line) => line.includes('[') && !line.includes(': not fixed, '))).toEqual([]);
    expect(filesOf(root)).toEqual(once);
  });

  test('prints a diff that Git applies, and that says the same as --fix', async () => {
    if (!hasMends()) return;
    const { diff } = await previewMends(optionsFor(path.join(FIXTURES, name)));
    if (diff === '') return;
    const root = copy(name, `${name}.patched`);
    execFileSync('git', ['init', '-q'], { cwd: root });
    execFileSync('git', ['apply', '--check', '-'], { cwd: root, input: diff });
    execFileSync('git', ['apply', '-'], { cwd: root, input: diff });
    rmSync(path.join(root, '.git'), { recursive: true });

    const fixed = copy(name, `${name}.fixed`);
    await writeMends(optionsFor(fixed));
    expect(filesOf(root)).toEqual(filesOf(fixed));
  });
});
