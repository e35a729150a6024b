import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../src/companion/read-report.ts';
import { reportFromJson } from '../../src/companion/report-from-json.ts';
import { json } from '../../src/reporters/json.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import type { Report } from '../../src/types.ts';
import { hostile, reportOf } from '../reporters/hostile-report.ts';
import { ON_GITHUB, REPORT, RULES } from '../reporters/sample-report.ts';
import { inOrder, PULL, STRICT, throughJson } from './through-json.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

describe('the page made of the JSON report is the page made of the report', () => {
  test('one of everything', async () => {
    expect(await throughJson(REPORT, ON_GITHUB, RULES)).toBe(markdown(inOrder(REPORT), ON_GITHUB));
  });

  test('whatever a repository says', async () => {
    const property = fc.asyncProperty(hostile, async (says) => {
      const report = reportOf(says);
      expect(await throughJson(report, ON_GITHUB, RULES)).toBe(markdown(inOrder(report), ON_GITHUB));
    });
    await fc.assert(property, { numRuns: 40 });
  });
});

test('what a change asks of people is taken over, and what a baseline accepts', async () => {
  const before = { value: 'Old | @octocat', at: PLACE };
  const after = { value: 'New', at: { ...PLACE, line: 3 } };
  const owner = { target: 'App', project: 'App.xcodeproj', configurations: ['Release'] };
  const medication = 'HKClinicalTypeIdentifierMedicationRecord';
  const report: Report = {
    ...REPORT,
    changes: {
      of: 'pull request',
      base: 'b'.repeat(40),
      list: [
        { kind: 'requested', change: 'added', subject: medication, ...owner, after },
        {
          kind: 'usage-description',
          change: 'changed',
          subject: 'NSHealthShareUsageDescription',
          ...owner,
          before,
          after,
        },
      ],
    },
    baseline: { accepted: 2, stale: [{ rule: 'made-up-error', target: 'App', message: 'Gone.' }] },
  };
  expect(await throughJson(report, ON_GITHUB, RULES)).toBe(markdown(inOrder(report), ON_GITHUB));
  expect(await throughJson(report, ON_GITHUB, RULES)).toContain('newly asks people');
  const without: Report = { ...REPORT, changes: { of: 'push', unavailable: 'The base cannot be reached.' } };
  expect(await throughJson(without, ON_GITHUB, RULES)).toBe(markdown(inOrder(without), ON_GITHUB));
});

describe('what is no report is refused, in a sentence that quotes nothing of it', () => {
  const good = () => JSON.parse(json(REPORT, { ...ON_GITHUB, pullRequest: PULL })) as Record<string, unknown>;
  const refused = async (content: string | Uint8Array) => {
    const { report, notice = '' } = await readReport(typeof content === 'string' ? Buffer.from(content) : content);
    expect(report).toBeUndefined();
    return notice;
  };

  test.each([
    ['nothing', ''],
    ['text', '# A page'],
    ['no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ['depth', '['.repeat(100_000)],
  ])('%s is not JSON', async (_, content) => {
    expect(await refused(content)).toBe('The report was not taken over: it is not JSON.');
  });

  test.each([
    ['null', null],
    ['a list', []],
    ['another version', { ...good(), schemaVersion: 2 }],
    ['another verdict', { ...good(), verdict: '@octocat' }],
    ['a rule like a path', { ...good(), findings: [{ ...first(good()), ruleId: '../../evil' }] }],
    ['a commit that is none', { ...good(), github: { pullRequest: 7, headSha: 'main', path: '.' } }],
    ['a pull request that is none', { ...good(), github: { pullRequest: '7', headSha: PULL.headSha, path: '.' } }],
    ['a type that Apple does not have', { ...good(), targets: [withType(good(), 'HKEvil')] }],
  ])('%s breaks the schema', async (_, content) => {
    const notice = await refused(JSON.stringify(content));
    expect(notice).toMatch(
      /^The report was not taken over: it is not of the form that this version writes \([\w/]+\)\.$/,
    );
  });

  test('too much of anything', async () => {
    expect(await refused(Buffer.alloc(4 * 1024 * 1024 + 1, ' '))).toContain('longer than 4194304 bytes');
    const many = { ...good(), skipped: Array.from({ length: 5001 }, () => ({ at: PLACE, reason: 'x' })) };
    expect(await refused(JSON.stringify(many))).toContain('says more than a comment could hold');
  });
});

describe('a report that lies', () => {
  test('a rule that is not ours is dropped, and what counts is counted anew', () => {
    const shape = JSON.parse(json(REPORT, ON_GITHUB));
    shape.findings.push({ ...shape.findings[0], ruleId: 'bought-rule', message: 'Buy this.' });
    shape.counts = { error: 0, warning: 0, notice: 0 };
    const report = reportFromJson(shape, RULES, STRICT);
    expect(report.counts).toEqual(REPORT.counts);
    expect(markdown(report, ON_GITHUB)).not.toContain('Buy this');
  });

  test("the words of Apple are the catalogue's, whatever the report says they are", () => {
    const shape = JSON.parse(json(REPORT, ON_GITHUB));
    for (const finding of shape.findings) finding.source = { url: 'https://developer.apple.com/evil', says: 'EVIL' };
    expect(markdown(reportFromJson(shape, RULES, STRICT), ON_GITHUB)).not.toMatch(/evil"|EVIL/);
  });

  test('a place outside the repository is no place', () => {
    const shape = JSON.parse(json(REPORT, ON_GITHUB));
    for (const finding of shape.findings) finding.at = { file: 'a/../../../../other/repo', line: 1e308, column: 1 };
    const page = markdown(reportFromJson(shape, RULES, STRICT), ON_GITHUB);
    expect(page).not.toMatch(/\.\.|1e\+?308/);
  });

  test('keys of prototypes are keys', () => {
    const shape = JSON.parse(
      json(REPORT, ON_GITHUB).replace('"usageDescriptions": {', '"usageDescriptions": { "__proto__": {},'),
    );
    expect(() => reportFromJson(shape, RULES, STRICT)).not.toThrow();
  });

  test('long and repetitive texts take no time', () => {
    const shape = JSON.parse(json(REPORT, ON_GITHUB));
    for (const finding of shape.findings) finding.message = `"${'a: '.repeat(200_000)}`;
    const start = performance.now();
    markdown(reportFromJson(shape, RULES, STRICT), ON_GITHUB);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

test('what a report says of GitHub is in the schema', () => {
  const schema = JSON.parse(readFileSync(path.join(ROOT, 'schema', 'report.schema.json'), 'utf8'));
  const report = JSON.parse(json(REPORT, { ...ON_GITHUB, pullRequest: PULL }));
  expect(report.github).toEqual({ pullRequest: 7, headSha: PULL.headSha, path: 'ios app' });
  expect(new Ajv().compile(schema)(report)).toBe(true);
});

const PLACE = { file: 'a', line: 1, column: 1 };

function first(report: Record<string, unknown>): object {
  return (report.findings as object[])[0] ?? {};
}

function withType(report: Record<string, unknown>, type: string): object {
  const [target] = report.targets as { clinicalTypes: object }[];
  return { ...target, clinicalTypes: { ...target?.clinicalTypes, read: [{ type, at: PLACE }] } };
}
