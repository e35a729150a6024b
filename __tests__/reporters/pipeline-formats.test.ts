import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gitlab } from '../../src/reporters/gitlab.ts';
import { junit } from '../../src/reporters/junit.ts';
import { xcode } from '../../src/reporters/xcode.ts';
import { FIXTURES, NO_BUNDLE, runCommand } from '../built-command.ts';
import { CONTEXT, finding, REPORT } from './sample-report.ts';

const print = (format: string, fixture: string, ...args: string[]) =>
  runCommand(['--no-urls', '--format', format, ...args, path.join(FIXTURES, fixture)]);

let work = '';
beforeAll(() => {
  work = mkdtempSync(path.join(tmpdir(), 'formats-'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Every finding of the JSON report, and where it shows. */
function findingsOf(fixture: string) {
  return JSON.parse(print('json', fixture).stdout) as {
    readonly verdict: string;
    readonly findings: readonly {
      readonly ruleId: string;
      readonly severity: string;
      readonly message: string;
      readonly fingerprint: string;
      readonly at: { readonly file: string; readonly line: number; readonly column: number };
      readonly places?: readonly { readonly fingerprint: string }[];
    }[];
  };
}

describe.skipIf(NO_BUNDLE)('xcode', () => {
  /** As Xcode and `xcodebuild` recognise a line of a script. */
  const DIAGNOSTIC = /^(\/.+?):(\d+):(\d+): (error|warning|note): (.+)$/;

  test.each(['before-app-review', 'clinical-data-to-third-party'])('%s: a line a finding, at its place', (fixture) => {
    const { stdout, status } = print('xcode', fixture);
    const { findings, verdict } = findingsOf(fixture);
    const lines = stdout.trimEnd().split('\n');
    for (const line of lines) {
      const [, file = '', number] = DIAGNOSTIC.exec(line) ?? [];
      expect(readFileSync(file, 'utf8').split('\n').length, line).toBeGreaterThanOrEqual(Number(number));
    }
    const kinds = { error: 'error', warning: 'warning', notice: 'note' } as Record<string, string>;
    for (const { ruleId, severity, at } of findings) {
      const start = `${path.join(FIXTURES, fixture, at.file)}:${at.line}:${at.column}: ${kinds[severity]}: `;
      expect(lines.filter((line) => line.startsWith(start) && line.endsWith(`[${ruleId}]`)).length).toBe(1);
    }
    expect(status).toBe(verdict === 'failed' ? 1 : 0);
  });

  test('nothing for an app in order, and no error in a run that is not to fail', () => {
    expect(print('xcode', 'everything-right')).toEqual({ status: 0, stdout: '', stderr: '' });
    const { stdout, status } = print('xcode', 'before-app-review', '--fail-on', 'never');
    expect([status, stdout.includes(': error: ')]).toEqual([0, false]);
    expect(stdout).toMatch(/: warning: .*\[clinical-type-over-requested\]$/m);
  });

  test('an incomplete run is one error, at the project where there is one', () => {
    const app = path.join(work, 'unreadable');
    cpSync(path.join(FIXTURES, 'everything-right'), app, { recursive: true });
    const project = path.join(app, 'Carebook.xcodeproj', 'project.pbxproj');
    writeFileSync(project, readFileSync(project).subarray(0, 900));
    const { stdout, status } = runCommand(['--no-urls', '--format', 'xcode', app]);
    expect(status).toBe(3);
    expect(stdout).toMatch(new RegExp(`^${project}:\\d+:\\d+: error: The check is not complete.*\n$`));
    const empty = mkdtempSync(path.join(work, 'empty-'));
    expect(runCommand(['--format', 'xcode', empty])).toMatchObject({
      status: 3,
      stdout: expect.stringMatching(/^error: There is no iOS app here to check.*\n$/),
    });
  });

  test('no name of the repository makes a line an error of its own', () => {
    const app = path.join(work, 'Named:1:1: error: forged');
    cpSync(path.join(FIXTURES, 'before-app-review'), path.join(app, 'x'), { recursive: true });
    const info = path.join(app, 'x', 'Carebook', 'Info.plist');
    const forged = '<string>/a.swift:7:8: error: forged</string>';
    writeFileSync(info, readFileSync(info, 'utf8').replace('<string>Health</string>', forged));
    const { stdout, status } = runCommand(['--no-urls', '--fail-on', 'never', '--format', 'xcode', app]);
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(1);
    expect(stdout).toContain('forged');
    for (const line of lines) expect(line).toMatch(/^(?:(?!:[\d: ]*error:).)+$/);
  });

  test('a notice is a note, and what stands in no file has no place', () => {
    const option = finding({ severity: 'notice', at: { file: '', line: 0, column: 0 }, message: 'A b.' });
    const lines = xcode({ ...REPORT, findings: [option] }, { ...CONTEXT, root: '/checkout' });
    expect(lines).toMatch(/^note: A b\. Fix: /m);
  });
});

/** https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format, and GitLab's list of severities. */
const CODE_QUALITY = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1, pattern: '^[^\\n]+$' },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path'],
        // relative to the repository, and not with `./`
        properties: {
          path: { type: 'string', minLength: 1, not: { pattern: '^\\.?/' } },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
        oneOf: [{ required: ['lines'] }, { required: ['positions'] }],
      },
    },
  },
};

describe.skipIf(NO_BUNDLE)('gitlab', () => {
  const isCodeQuality = new Ajv({ allErrors: true }).compile(CODE_QUALITY);

  test.each(['before-app-review', 'everything-right', 'clinical-data-to-third-party', 'privacy-url-missing'])(
    '%s: Code Quality, an issue a place',
    (fixture) => {
      const issues = JSON.parse(print('gitlab', fixture).stdout);
      expect(isCodeQuality(issues), JSON.stringify(isCodeQuality.errors)).toBe(true);
      const severities = { error: 'critical', warning: 'major', notice: 'info' } as Record<string, string>;
      const expected = findingsOf(fixture).findings.flatMap(({ ruleId, severity, places, fingerprint }) =>
        (places ?? [{ fingerprint }]).map((one) => [ruleId, severities[severity], one.fingerprint]),
      );
      type Issue = { check_name: string; severity: string; fingerprint: string };
      expect(issues.map((one: Issue) => [one.check_name, one.severity, one.fingerprint])).toEqual(expected);
      expect(new Set(issues.map((one: Issue) => one.fingerprint)).size).toBe(issues.length);
    },
  );

  test('paths are from the top of the repository', () => {
    const { stdout } = runCommand(['--no-urls', '--format', 'gitlab', path.join(FIXTURES, 'before-app-review')], {
      env: { CI_PROJECT_DIR: FIXTURES },
    });
    expect(JSON.parse(stdout)[0].location.path).toMatch(/^before-app-review\/Carebook\//);
  });

  test('what could not be checked stands in it whatever the verdict is', () => {
    const skip = {
      at: { file: 'App.xcodeproj/project.pbxproj', line: 3, column: 1 },
      reason: 'it is cut',
      blocking: true,
    };
    const failed = { ...REPORT, verdict: 'failed' as const, skipped: [skip] };
    expect(JSON.parse(gitlab(failed, CONTEXT))[0]).toMatchObject({
      check_name: 'incomplete',
      location: { path: 'App.xcodeproj/project.pbxproj', lines: { begin: 3 } },
    });
    expect(xcode({ ...failed, findings: [] }, { ...CONTEXT, root: '/c' })).toBe(
      '/c/App.xcodeproj/project.pbxproj:3:1: warning: This could not be checked: it is cut.\n',
    );
    expect(junit(failed, CONTEXT)).toContain('<error type="incomplete" message="it is cut.">');
  });

  test('an incomplete run is no empty list', () => {
    const empty = mkdtempSync(path.join(work, 'empty-'));
    const issues = JSON.parse(runCommand(['--format', 'gitlab', empty]).stdout);
    expect(isCodeQuality(issues)).toBe(true);
    expect(issues).toMatchObject([{ check_name: 'incomplete', severity: 'critical', location: { path: '.' } }]);
  });
});

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

function parseXml(text: string): Element {
  const parser = new SaxesParser();
  const open: { name: string; attributes: Record<string, string>; children: Element[]; text: string }[] = [
    { name: '', attributes: {}, children: [], text: '' },
  ];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (part) => {
    const last = open.at(-1);
    if (last) last.text += part;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  const [top] = open[0]?.children ?? [];
  if (!top) throw new Error('no element');
  return top;
}

/**
 * What may stand where, of the schema that Jenkins holds such files against (`junit-10.xsd` of its xUnit plugin): the
 * attributes with `!` are required, and only the elements with `text` have some of their own.
 */
const SHAPE: Readonly<Record<string, { children: string[]; attributes: string[]; text?: true }>> = {
  testsuites: { children: ['testsuite'], attributes: ['name', 'time', 'tests', 'failures', 'errors'] },
  testsuite: {
    children: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
    attributes: [
      ...['name!', 'tests!', 'failures!', 'errors!', 'group', 'time', 'skipped', 'timestamp', 'hostname'],
      ...['id', 'package', 'file', 'log', 'url'],
    ],
  },
  testcase: {
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
    attributes: ['name!', 'time', 'classname', 'group'],
  },
  failure: { children: [], attributes: ['type', 'message'], text: true },
  error: { children: [], attributes: ['type', 'message'], text: true },
  skipped: { children: [], attributes: ['type', 'message'], text: true },
  'system-out': { children: [], attributes: [], text: true },
};

function expectShape(element: Element): void {
  const shape = SHAPE[element.name];
  if (!shape) throw new Error(`no element of JUnit: ${element.name}`);
  const known = shape.attributes.map((name) => name.replace('!', ''));
  for (const name of Object.keys(element.attributes)) expect(known).toContain(name);
  for (const name of shape.attributes.filter((one) => one.endsWith('!')))
    expect(element.attributes[name.slice(0, -1)], `${element.name} ${name}`).toBeDefined();
  if (!shape.text) expect(element.text.trim()).toBe('');
  for (const child of element.children) {
    expect(shape.children, `${child.name} in ${element.name}`).toContain(child.name);
    expectShape(child);
  }
}

/** The totals are those of the cases below. */
function expectTotals(suite: Element, cases: readonly Element[]): void {
  const withChild = (name: string) => cases.filter(({ children }) => children.some((one) => one.name === name)).length;
  expect(suite.attributes).toMatchObject({
    tests: `${cases.length}`,
    failures: `${withChild('failure')}`,
    errors: `${withChild('error')}`,
  });
}

describe.skipIf(NO_BUNDLE)('junit', () => {
  const fixtures = ['before-app-review', 'everything-right', 'clinical-type-shared', 'clean-expo-steps'];

  test.each(fixtures)('%s: of the shape that Jenkins takes, with right totals', (fixture) => {
    const page = parseXml(print('junit', fixture).stdout);
    expectShape(page);
    expectTotals(
      page,
      page.children.flatMap(({ children }) => children),
    );
    for (const suite of page.children) expectTotals(suite, suite.children);
    expect(page.children.length).toBeGreaterThan(0);
    // Jenkins makes a package of what stands before the last full stop.
    for (const { attributes } of page.children.flatMap(({ children }) => children))
      expect(attributes.classname).toMatch(/^clinical-records-check\.[^.]+$/);
  });

  const casesOf = (fixture: string, ...args: string[]) =>
    parseXml(print('junit', fixture, ...args).stdout).children.flatMap(({ children }) => children);
  const outcomes = (cases: readonly Element[], rule: string) =>
    cases.filter(({ attributes }) => attributes.name === rule).map(({ children }) => children.map(({ name }) => name));

  test('a case a rule and target: what passed is listed, what fails says where and what to do', () => {
    const cases = casesOf('before-app-review');
    expect(outcomes(cases, 'clinical-type-over-requested')).toEqual([['failure', 'failure']]);
    expect(outcomes(cases, 'clinical-type-shared')).toEqual([[]]);
    expect(outcomes(cases, 'privacy-url-missing')).toEqual([[]]);
    const failure = cases.flatMap(({ children }) => children).find(({ name }) => name === 'failure');
    expect(failure?.text).toMatch(/^error at Carebook\/RecordStore\.swift:9:9 .*\n.*\n.*\nFix: .*\nhttps:\/\//);
  });

  test('a finding is a failure from --fail-on on, and output below it', () => {
    expect(new Set(outcomes(casesOf('clinical-data-logged'), 'clinical-data-logged').flat())).toEqual(
      new Set(['system-out']),
    );
    const stricter = casesOf('clinical-data-logged', '--fail-on', 'warning');
    expect(new Set(outcomes(stricter, 'clinical-data-logged').flat())).toEqual(new Set(['failure']));
    const never = casesOf('before-app-review', '--fail-on', 'never');
    expect(outcomes(never, 'clinical-type-over-requested')).toEqual([['system-out']]);
  });

  test('what was not asked, what is switched off and what is set aside has not passed', () => {
    const app = path.join(work, 'aside');
    cpSync(path.join(FIXTURES, 'before-app-review'), app, { recursive: true });
    writeFileSync(
      path.join(app, '.clinical-records.yml'),
      'rules: { usage-description-too-short: off }\nignore: [{ rule: clinical-type-over-requested, reason: soon }]\n',
    );
    const cases = parseXml(runCommand(['--no-urls', '--format', 'junit', app]).stdout).children.flatMap(
      ({ children }) => children,
    );
    const skipped = (rule: string) =>
      cases.find(({ attributes }) => attributes.name === rule)?.children.find(({ name }) => name === 'skipped');
    expect(skipped('usage-description-too-short')?.attributes.message).toBe('switched off by the configuration');
    expect(skipped('clinical-type-over-requested')?.attributes.message).toBe('ignore: soon');
    expect(skipped('privacy-url-dead')?.attributes.message).toMatch(/was read or asked$/);
  });

  test('an incomplete run is an error, and no run is without a case', () => {
    const empty = mkdtempSync(path.join(work, 'empty-'));
    const page = parseXml(runCommand(['--format', 'junit', empty]).stdout);
    expectShape(page);
    expect(page.attributes).toMatchObject({ tests: '1', errors: '1' });
    const passing = parseXml(runCommand(['--format', 'junit', '--no-app', 'pass', empty]).stdout);
    expect(passing.attributes).toMatchObject({ tests: '1', errors: '0', failures: '0' });
  });
});

test('XML holds none of the characters that it may not', () => {
  const page = junit({ ...REPORT, findings: [finding({ message: 'a\uffff\ufffe\u0000\u001bb' })] }, CONTEXT);
  expect(() => expectShape(parseXml(page))).not.toThrow();
});
