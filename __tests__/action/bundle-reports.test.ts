import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NO_BUNDLE, PULL, pull, run, startGitHub } from './bundle.ts';
import { looseApp, makeWorkspace } from './workspaces.ts';

describe.skipIf(NO_BUNDLE)('what the bundle reports', () => {
  test('400 findings: ten of a kind at most, the worst first, and nothing lost', async () => {
    const github = await startGitHub();
    const apps = Array.from({ length: 400 }, (_, index) => looseApp(`Apps/App${index}`));
    const workspace = makeWorkspace(Object.assign({}, ...apps));
    const result = await run(pull({ workspace, github, inputs: { 'report-file': 'report.json' } }));
    const errors = Number(result.outputs.get('errors'));
    expect(errors).toBeGreaterThanOrEqual(400);
    // Everything that was asked for is seen: GitHub had nothing to drop.
    expect(result.log.shown).toEqual(result.log.annotations);
    const last = result.log.shown.filter(({ kind }) => kind === 'error').at(-1);
    expect(last?.message).toContain(`${errors - 9} more error`);
    const { findings } = JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8')) as {
      findings: { at: { file: string } }[];
    };
    for (const { at } of findings) expect(`${result.stdout}`).toContain(at.file);
    expect(result.shownSummary).toBeDefined();
    const body = github.comments[0]?.body ?? '';
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(body).toMatch(/<!-- clinical-records-check path=\. [^\n]*-->$/);
  });

  test('a file goes into a folder that is not there yet, and an output names what was written alone', async () => {
    const workspace = makeWorkspace(looseApp('App'));
    symlinkSync('../elsewhere', join(workspace, 'out'));
    const inputs = { 'report-file': 'reports/new/report.json', 'sarif-file': 'out/results.sarif' };
    const result = await run({ workspace, inputs });
    expect(existsSync(join(workspace, 'reports/new/report.json'))).toBe(true);
    expect(existsSync(join(workspace, '../elsewhere'))).toBe(false);
    expect(result.outputs.get('report-file')).toBe('reports/new/report.json');
    expect(result.outputs.has('sarif-file')).toBe(false);
    expect(result.stdout).toContain('::error::"out/results.sarif" is not written: out is a link that leads nowhere.');
  });

  test('the files of the pull request are annotated first', async () => {
    const files = [{ filename: 'Apps/App19/Info.plist', status: 'modified' as const, patch: '@@ -1 +1 @@\n-a\n+b' }];
    const github = await startGitHub({ pulls: [{ ...PULL, files }] });
    const apps = Array.from({ length: 20 }, (_, index) => looseApp(`Apps/App${index}`));
    const result = await run(pull({ workspace: makeWorkspace(Object.assign({}, ...apps)), github }));
    expect(result.log.shown[0]?.file).toBe('Apps/App19/Info.plist');
  });

  test('hostile names and texts stay text', async () => {
    const github = await startGitHub();
    const hostile = [
      '::error::owned',
      '##[add-path]owned',
      'line\n::set-env name=OWNED::1',
      'return\r::stop-commands::owned',
      '@octo-org/owners @octocat #1 octo-org/health-app#1',
      '<img src=x onerror=alert(1)><script>x</script><!--',
      '[link](https://evil.example) ![image](https://evil.example/x.png) https://evil.example',
      '| table | `code` **bold** ```',
      '\u202eright to left\u2066\u0007\u001b[31m',
      '%0A::error::owned',
    ];
    const files = hostile.map((text, index) =>
      looseApp(`a${index} ${text.replaceAll('/', '∕')}`, { name: text, usage: text }),
    );
    const workspace = makeWorkspace(Object.assign({}, ...files));
    const result = await run(pull({ workspace, github }));
    expect(result.exitCode).toBe(1);
    for (const { file, title } of result.log.annotations) {
      expect(title).toBeDefined();
      if (file !== undefined) expect(existsSync(join(workspace, file))).toBe(true);
    }
    for (const page of [github.comments[0]?.body ?? '', result.summary]) {
      // an escaped backtick opens no code
      const prose = page
        .replaceAll('\\`', '')
        .replace(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '')
        .replace(/\]\(http:\/\/127[^)]*\)/g, ']()');
      for (const live of ['@octo', '<img', '<script', '](https://evil', ' https://evil', '\u202e', '\u001b']) {
        expect(prose).not.toContain(live);
      }
    }
  });
});
