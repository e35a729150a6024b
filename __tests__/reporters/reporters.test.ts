import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { HOUSE_RULES } from '../../src/catalogue/house-rules.ts';
import { annotations } from '../../src/reporters/annotations.ts';
import { explain, listRules } from '../../src/reporters/explain.ts';
import { html } from '../../src/reporters/html.ts';
import { json } from '../../src/reporters/json.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { text } from '../../src/reporters/text.ts';
import type { PlistValue, Report } from '../../src/types.ts';
import {
  at,
  CONTEXT,
  finding,
  HOSTILE,
  ODD,
  ON_GITHUB,
  text as plistText,
  propertyList,
  REPORT,
  RULES,
  target,
} from './sample-report.ts';

const snapshots = path.join(import.meta.dirname, 'expected');
const schema = path.join(import.meta.dirname, '..', '..', 'schema', 'report.schema.json');

const CLEAN: Report = {
  ...REPORT,
  verdict: 'passed',
  counts: { error: 0, warning: 0, notice: 0 },
  findings: [],
  skipped: [],
};
const NOTHING: Report = { ...CLEAN, verdict: 'incomplete', targets: [], privacyPolicy: [] };

describe('one report in every form', () => {
  test.each([
    ['text', text(REPORT, CONTEXT)],
    ['text-in-colour', text(REPORT, { ...CONTEXT, colour: true })],
    ['json', json(REPORT, CONTEXT)],
    ['sarif', sarif(REPORT, ON_GITHUB)],
    ['markdown', markdown(REPORT, CONTEXT)],
    ['markdown-on-github', markdown(REPORT, ON_GITHUB)],
    ['annotations', annotations(REPORT, ON_GITHUB)],
    ['explain', explain(RULES[1], ['Take it out.'])],
    ['list-rules', listRules([...RULES, ...HOUSE_RULES])],
  ])('%s', async (name, output) => {
    await expect(output).toMatchFileSnapshot(path.join(snapshots, `${name}.snap`));
  });
});

describe('the verdict', () => {
  const verdicts = ['passed', 'failed', 'not-applicable', 'incomplete'] as const;

  test.each(verdicts)('%s is the same word everywhere', (verdict) => {
    const report = { ...REPORT, verdict };
    expect(text(report, CONTEXT).startsWith(`${verdict} · `)).toBe(true);
    expect(markdown(report, CONTEXT).split('\n')[0]).toContain(`Clinical Records Check: ${verdict}`);
    expect(JSON.parse(json(report, CONTEXT)).verdict).toBe(verdict);
  });

  test('is one line when there is nothing to check', () => {
    expect(text(NOTHING, CONTEXT)).toMatch(
      /^incomplete · There is no iOS app here to check: no project was found\. .+\n$/,
    );
  });

  test('names entitlements that show that an app was to be there', () => {
    const at = { file: 'Pulse.entitlements', line: 9, column: 3 };
    const report = { ...NOTHING, skipped: [{ at, reason: 'nothing says of which app it is' }] };
    expect(text(report, CONTEXT)).toMatch(
      /^incomplete · No project was found here, although Pulse\.entitlements, line 9, signs an app with health-records\. Looked for: /,
    );
  });

  test('says of an app beside a library with records that it uses none', () => {
    const kit = target({ name: 'Kit', kind: 'library' });
    const app = target({ name: 'App', kind: 'app', signs: [] });
    const apps = [kit, app].map((one) => ({
      target: one,
      configurations: ['Release'],
      verdict: 'not-applicable' as const,
    }));
    const report = { ...NOTHING, targets: apps, verdict: 'not-applicable' as const };
    expect(text(report, CONTEXT)).toContain('No app here uses clinical records.');
  });

  test('says what is there when it is no app', () => {
    const libraries = ['A', 'B'].map((name) => ({
      target: target({ name, kind: 'library', signs: [] }),
      configurations: ['Release'],
      verdict: 'not-applicable' as const,
    }));
    expect(text({ ...NOTHING, targets: libraries }, CONTEXT)).toContain('no iOS app here to check (only 2 libraries).');
  });

  test('does not hide errors that were set not to fail', () => {
    const report = { ...REPORT, verdict: 'passed' as const };
    expect(text(report, CONTEXT)).toContain('set not to fail, but 2 errors stand in the way of App Review.');
  });

  test('calls no error old where nothing could be compared', () => {
    const changes = { of: 'push' as const, unavailable: 'the base cannot be had' };
    const report = { ...REPORT, verdict: 'passed' as const, changes };
    expect(text(report, CONTEXT)).toContain('set not to fail, but 2 errors stand in the way of App Review.');
  });

  test('says of old errors that they are not new', () => {
    const findings = REPORT.findings.map((it) => ({ ...it, isNew: false }));
    const report = {
      ...REPORT,
      findings,
      verdict: 'passed' as const,
      changes: { of: 'push' as const, base: 'a'.repeat(40), list: [] },
    };
    expect(text(report, CONTEXT)).toContain(
      'Nothing new stands in the way of App Review, but 2 errors that were there before do.',
    );
  });

  test.each([
    ['error' as const, 'What was set aside is still there: 1 error.'],
    ['warning' as const, 'What was set aside is still there: 1 finding.'],
  ])('says of an accepted %s that it is there', (severity, sentence) => {
    const silenced = { by: 'baseline' as const, reason: 'accepted' };
    const report = { ...CLEAN, findings: [finding({ severity, silenced })] };
    expect(text(report, CONTEXT)).toContain(`· ${sentence}\n`);
  });

  test('says of notices alone that they are worth knowing', () => {
    const report = {
      ...CLEAN,
      findings: [finding({ severity: 'notice' })],
      counts: { error: 0, warning: 0, notice: 1 },
    };
    expect(text(report, CONTEXT)).toContain('Nothing has to be fixed; 1 notice is worth knowing.');
  });
});

describe('json', () => {
  const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(schema, 'utf8')));

  test.each([
    ['one of everything', REPORT],
    ['a clean report', CLEAN],
    ['nothing', NOTHING],
  ])('%s is as the schema says', (_, report) => {
    validate(JSON.parse(json(report, CONTEXT)));
    expect(validate.errors).toBeNull();
  });

  test('is the same for any order of the same things', () => {
    const shuffled: Report = {
      ...REPORT,
      targets: REPORT.targets.toReversed(),
      findings: REPORT.findings.toReversed(),
      privacyPolicy: REPORT.privacyPolicy.toReversed(),
      skipped: REPORT.skipped.toReversed(),
    };
    const sortSame = (output: string) =>
      JSON.parse(output).findings.map((one: { fingerprint: string }) => one.fingerprint);
    expect(sortSame(json(shuffled, CONTEXT)).sort()).toEqual(sortSame(json(REPORT, CONTEXT)).sort());
    expect(JSON.parse(json(shuffled, CONTEXT)).targets).toEqual(JSON.parse(json(REPORT, CONTEXT)).targets);
    expect(JSON.parse(json(shuffled, CONTEXT)).skipped).toEqual(JSON.parse(json(REPORT, CONTEXT)).skipped);
  });

  test('keeps repository text as it is, and out of the runner’s reach', () => {
    const output = json({ ...REPORT, findings: [finding({ message: HOSTILE })] }, CONTEXT);
    expect(JSON.parse(output).findings[0].message).toBe(HOSTILE);
    expect(output).not.toContain('##[');
    expect(output).not.toMatch(/^\s*::/m);
  });
});

describe('sarif', () => {
  const run = (report: Report, context = ON_GITHUB) => JSON.parse(sarif(report, context)).runs[0];

  test('gives every result what GitHub asks for', () => {
    for (const result of run(REPORT).results) {
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      expect(artifactLocation.uri).toMatch(/^ios%20app\/App\/[\w%.-]+$/);
      for (const key of ['startLine', 'startColumn', 'endLine', 'endColumn']) expect(region[key]).toBeGreaterThan(0);
      expect(region.endColumn).toBeGreaterThan(region.startColumn);
      expect(result.partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]+:\d+$/);
      expect(run(REPORT).tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(['error', 'warning', 'note']).toContain(result.level);
    }
  });

  test('tells apart equal findings of two places', () => {
    const hashes = run(REPORT).results.map(
      (result: { partialFingerprints: { primaryLocationLineHash: string } }) =>
        result.partialFingerprints.primaryLocationLineHash,
    );
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test('keeps two checked paths of one repository apart', () => {
    expect(run(REPORT).automationDetails.id).toBe('clinical-records-check/ios app/');
    expect(JSON.parse(sarif(REPORT, CONTEXT)).runs[0].automationDetails.id).toBe('clinical-records-check/');
  });

  test('has suppressions on every result or on none', () => {
    const has = (report: Report) => run(report).results.map((result: object) => 'suppressions' in result);
    expect(new Set(has(REPORT))).toEqual(new Set([true]));
    expect(new Set(has({ ...REPORT, findings: [finding()] }))).toEqual(new Set([false]));
  });

  test('lets no text of the repository be a link or a placeholder', () => {
    const [result] = run({ ...REPORT, findings: [finding({ message: '[here](https://evil.example) {0}' })] }).results;
    expect(result.message.text).not.toMatch(/\]\(|\{\d/);
  });
});

describe('annotations', () => {
  const many = (errors: number, warnings: number): Report => ({
    ...REPORT,
    findings: [
      ...Array.from({ length: errors }, (_, index) =>
        finding({ at: at(index + 1, 1), message: `::error::Fault ${index}.` }),
      ),
      ...Array.from({ length: warnings }, (_, index) =>
        finding({ rule: RULES[1], at: at(index + 1, 1), message: `Doubt ${index}.` }),
      ),
    ],
  });
  const commands = (output: string) => output.split('\n').filter((line) => line.startsWith('::'));

  test('prints ten of a kind when there are ten', () => {
    const lines = annotations(many(10, 10), CONTEXT).trim().split('\n');
    expect(lines).toHaveLength(20);
    expect(lines.findIndex((line) => line.startsWith('::warning'))).toBe(10);
  });

  test('says how many more there are from eleven on, and has them in the log', () => {
    const output = annotations(many(11, 0), CONTEXT);
    expect(commands(output).filter((line) => line.startsWith('::error'))).toHaveLength(10);
    // The command writes no job summary.
    expect(output).toContain(
      'title=clinical-records-check::2 more errors: GitHub shows no more here. The log of this step has all of them.',
    );
    expect(output).toContain('::group::clinical-records-check: 2 findings without an annotation\n');
    expect(output).toContain('  error App/an, odd%name.plist:11:1 made-up-error (App): ::error::Fault 10.');
    expect(output.trimEnd().endsWith('::endgroup::')).toBe(true);
  });

  test('has room for what else a step says', () => {
    const output = commands(annotations(many(10, 10), CONTEXT, { warnings: 2 }));
    expect(output.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(output.filter((line) => line.startsWith('::warning'))).toHaveLength(8);
    expect(output.at(-3)).toContain('::3 more warnings: GitHub shows no more here. The job summary and the log');
  });

  test('puts files of the diff first within a kind', () => {
    const [first] = annotations(REPORT, ON_GITHUB).split('\n');
    expect(first).toContain('file=ios app/App/患者 Store.swift,line=21,col=7,endColumn=24');
  });

  test('escapes the odd name', () => {
    expect(annotations(REPORT, CONTEXT)).toContain('file=App/an%2C odd%25name.plist,line=6,');
  });

  test('gives columns for one line only', () => {
    const output = annotations({ ...REPORT, findings: [finding({ at: { ...at(3, 5, 9), endLine: 7 } })] }, CONTEXT);
    expect(output).toContain('line=3,endLine=7,title=');
  });

  test('keeps messages short', () => {
    const long = `${'long '.repeat(2000)}.`;
    const output = annotations({ ...REPORT, findings: [finding({ message: long, fix: long })] }, CONTEXT);
    const [, message = ''] = /^::error [^:]*::(.*)$/m.exec(output) ?? [];
    expect(message.length).toBeLessThan(1000);
    expect(message).toContain('%0Ahttps://developer.apple.com/');
  });

  test('leaves out what does not count', () => {
    const output = annotations(
      { ...REPORT, findings: [finding({ silenced: { by: 'baseline', reason: 'old' } })] },
      CONTEXT,
    );
    expect(output).toBe('');
  });

  test('says why an incomplete run fails', () => {
    expect(annotations(NOTHING, CONTEXT)).toMatch(
      /^::error title=incomplete::There is no iOS app here to check: .+\n$/,
    );
    const output = annotations({ ...NOTHING, skipped: REPORT.skipped }, CONTEXT);
    expect(output).toContain('::error file=Broken.xcodeproj/project.pbxproj,line=2,col=1,title=incomplete::');
  });
});

describe('a list of entitlements with an entry that cannot be known', () => {
  const access = 'com.apple.developer.healthkit.access';
  const unknown = { kind: 'unresolved' as const, reason: 'HR is set nowhere', at: at(9, 3) };
  const reportWith = (...value: PlistValue[]): Report => ({
    ...CLEAN,
    targets: [
      {
        target: target({ entitlements: propertyList({ [access]: { kind: 'array', value, at: at(8, 2) } }) }),
        configurations: ['Release'],
        verdict: 'passed',
      },
    ],
  });

  test.each([
    ['alone', reportWith(unknown)],
    ['beside one that is beside the point', reportWith(plistText('verifiable-health-records', at(8, 3)), unknown)],
  ])('is not known, and its reason is told: %s', (_, report) => {
    expect(text(report, CONTEXT)).toMatch(/\? +Clinical records +cannot be known: HR is set nowhere/);
    expect(markdown(report, CONTEXT)).toMatch(/❔&nbsp;Clinical&nbsp;records \| cannot be known: HR is set nowhere/);
    expect(html(report, CONTEXT)).toMatch(/not known<\/span><\/td><th scope="row">Clinical records/);
    expect(JSON.parse(json(report, CONTEXT)).targets[0].entitlements.access).toEqual({
      unresolved: 'HR is set nowhere',
      at: at(9, 3),
    });
  });

  test('grants the records where another entry does', () => {
    const report = reportWith(plistText('health-records', at(9, 3)), unknown);
    expect(text(report, CONTEXT)).toMatch(/✓ +Clinical records/);
    expect(JSON.parse(json(report, CONTEXT)).targets[0].entitlements.access.value).toEqual([
      'health-records',
      { unresolved: 'HR is set nowhere', at: at(9, 3) },
    ]);
  });
});

describe('text', () => {
  const quoteOf = (line: string, column: number, endColumn?: number) => {
    const report = {
      ...REPORT,
      targets: [],
      skipped: [],
      privacyPolicy: [],
      findings: [finding({ at: at(6, column, endColumn) })],
      quotes: new Map([[ODD, new Map([[6, line]])]]),
    };
    const lines = text(report, CONTEXT).split('\n');
    const index = lines.findIndex((one) => one.includes('^'));
    return index < 0 ? undefined : [lines[index - 1]?.slice(8), lines[index]?.slice(8)];
  };

  test('points under tabs', () => {
    expect(quoteOf('\t\tkey\t= value', 7, 14)).toEqual(['key = value', '    ^^^^^^^']);
  });

  test('points under wide characters', () => {
    expect(quoteOf('患者の記録 = x', 9, 10)).toEqual(['患者の記録 = x', '             ^']);
    expect(quoteOf('患者', 1, 3)).toEqual(['患者', '^^^^']);
    expect(quoteOf('e\u0301é👩‍⚕️ x', 10, 11)).toEqual(['e\u0301é👩‍⚕️ x', '     ^']);
  });

  test('points under what is left when controls are taken out', () => {
    expect(quoteOf('a\u202eb\u001b[2Jc d', 9, 10)).toEqual(['ab[2Jc d', '      ^']);
  });

  test('cuts long lines around the place', () => {
    const [source = '', pointer = ''] = quoteOf(`${'x'.repeat(300)} here ${'y'.repeat(90)}`, 302, 306) ?? [];
    expect(source.length).toBeLessThanOrEqual(100);
    expect(source.slice(pointer.indexOf('^'), pointer.indexOf('^') + 4)).toBe('here');
    expect(pointer.trim()).toBe('^^^^');
  });

  test('quotes nothing where the line is not known or the place is past its end', () => {
    expect(quoteOf('short', 40)).toBeUndefined();
    expect(quoteOf('   ', 2)).toBeUndefined();
  });
});

describe('markdown', () => {
  const crowded: Report = {
    ...REPORT,
    findings: Array.from({ length: 400 }, (_, index) =>
      finding({ at: at(index + 1, 1), message: `患者 Fault ${index}. ${HOSTILE}` }),
    ),
    counts: { error: 400, warning: 0, notice: 0 },
    targets: Array.from({ length: 60 }, () => REPORT.targets[0] ?? []).flat(),
  };
  const ending = '\n<!-- clinical-records-check path="" -->';

  test.each([
    [60_000, 240_000],
    [20_000, 1_000_000],
    [1_000_000, 30_000],
    [4_000, 4_000],
  ])('fits in %i characters and %i bytes, cut between rows, with its ending', (units, bytes) => {
    const output = markdown(crowded, ON_GITHUB, { units, bytes, ending, rest: 'the job summary' });
    expect(output.length).toBeLessThanOrEqual(units);
    expect(Buffer.byteLength(output)).toBeLessThanOrEqual(bytes);
    expect(output.endsWith(ending)).toBe(true);
    expect(output).toContain('**This is not all: see the job summary.**');
    expect(output.split('<details').length).toBe(output.split('</details>').length);
    for (const line of output.split('\n')) if (line.startsWith('|')) expect(line.endsWith('|')).toBe(true);
  });

  test('says how many rows were left out', () => {
    const output = markdown(crowded, ON_GITHUB, { units: 60_000, bytes: 240_000, rest: 'the job summary' });
    expect(output).toMatch(/\n\d+ more findings, see the job summary\.\n/);
  });

  test('is whole and without a pointer where it fits', () => {
    expect(markdown(REPORT, ON_GITHUB)).not.toContain('This is not all');
    expect(markdown(REPORT, ON_GITHUB, { units: 60_000, bytes: 240_000 })).toBe(markdown(REPORT, ON_GITHUB));
  });
});
