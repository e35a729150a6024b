import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { json } from '../../src/reporters/json.ts';
import { text } from '../../src/reporters/text.ts';
import type { Report } from '../../src/types.ts';
import { check, makeFolder, makeRepository, type Repository } from '../base/repositories.ts';

const CONFIGURATION = '.clinical-records.yml';
const INFO = 'Carebook/Info.plist';
const STORE = 'Carebook/RecordStore.swift';
const OVER = 'clinical-type-over-requested';
const SHARE = 'share-usage-description-missing';

/** An app that asks for a type that it does not read, on a line of its own, and lacks a text. */
function makeApp(files: Readonly<Record<string, string>> = {}, below = ''): Repository {
  const repository = makeRepository({ fixture: 'everything-right', ...(below && { below }) });
  const inApp = (file: string) => (below === '' ? file : `${below}/${file}`);
  repository.edit(inApp(STORE), (swift) =>
    swift.replace(
      '.medicationRecord, .labResultRecord]',
      '.medicationRecord, .labResultRecord,\n            .immunizationRecord]',
    ),
  );
  repository.edit(inApp(INFO), (plist) => plist.replace(/\t<key>NSHealthShareUsageDescription<\/key>\n.*\n/, ''));
  repository.write(files);
  repository.commit();
  return repository;
}

const since = (repository: Repository, options: Readonly<Record<string, string>> = {}) =>
  check(repository.folder, { base: 'HEAD', ...options });

/** `ignored clinical-type-over-requested .clinical-records.yml:2 (1)` */
const told = ({ loosening }: Report) =>
  (loosening?.list ?? []).map(
    ({ what, subject, at, findings }) =>
      `${what} ${subject} ${at.file}:${at.line}${findings === undefined ? '' : ` (${findings})`}`,
  );

const headline = (report: Report) => text(report, { colour: false, prefix: '' }).split('\n')[0] ?? '';
const loosenedFindings = ({ findings }: Report) => findings.filter(({ rule }) => rule.id === 'check-loosened');

const mark = (repository: Repository, reason = 'soon') =>
  repository.edit(STORE, (swift) =>
    swift.replace('.immunizationRecord]', `.immunizationRecord] // clinical-records-ignore: ${OVER} ${reason}`),
  );

describe('marks', () => {
  test('one whose line moves, or whose reason changes, is the same; one more of its rule is not', async () => {
    const repository = makeApp();
    mark(repository);
    repository.commit();
    repository.edit(STORE, (swift) => `// One.\n// Two.\n${swift.replace(' soon', ' later, as agreed')}`);
    expect(told(await since(repository))).toEqual([]);
    repository.commit();
    repository.edit(STORE, (swift) =>
      swift.replace(
        '            .immunizationRecord]',
        `            // clinical-records-ignore: ${OVER} too\n            .procedureRecord,\n            .immunizationRecord]`,
      ),
    );
    const line = repository.read(STORE).split('\n').indexOf(`            // clinical-records-ignore: ${OVER} too`) + 1;
    const report = await since(repository);
    expect(told(report)).toEqual([`marked ${OVER} ${STORE}:${line} (1)`]);
    expect(headline(report)).toMatch(/ with 1 finding that this change itself sets aside · /);
  });

  test('one that silences nothing is a stale ignore, and nothing more', async () => {
    const repository = makeApp();
    repository.edit(STORE, (swift) => `// clinical-records-ignore: clinical-type-unknown never\n${swift}`);
    const report = await since(repository);
    expect([told(report), loosenedFindings(report)]).toEqual([[], []]);
    expect(report.findings.map(({ rule }) => rule.id)).toContain('ignore-unused');
  });

  test('one above another that was there leaves that one what it was', async () => {
    const repository = makeApp();
    const above = (rule: string) => `            // clinical-records-ignore: ${rule} soon\n`;
    repository.edit(STORE, (swift) =>
      swift.replace('            .immunizationRecord]', `${above(OVER)}            .immunizationRecord]`),
    );
    repository.commit();
    repository.edit(STORE, (swift) =>
      swift.replace(
        '            .immunizationRecord]',
        `${above('clinical-type-unknown')}            .immunizationRecord]`,
      ),
    );
    expect(told(await since(repository))).toEqual([]);
  });

  test('a file that is renamed, or moved with its folder, keeps its marks; a new file has new ones', async () => {
    const repository = makeApp();
    mark(repository);
    repository.commit();
    repository.git('mv', STORE, 'Carebook/Records.swift');
    repository.edit('Carebook.xcodeproj/project.pbxproj', (project) =>
      project.replaceAll('RecordStore.swift', 'Records.swift'),
    );
    repository.edit('Carebook/Records.swift', (swift) => `// Renamed.\n${swift}`);
    const renamed = await since(repository);
    expect([told(renamed), renamed.findings.filter(({ silenced }) => silenced).length]).toEqual([[], 1]);
    repository.git('checkout', '--quiet', '.');
    repository.git('reset', '--quiet', '--hard');
    mkdirSync(join(repository.folder, 'ios'));
    repository.git('mv', 'Carebook', 'Carebook.xcodeproj', 'ios/');
    expect(told(await since(repository))).toEqual([]);
  });

  test('a new file is no renamed one because an old one of its kind went', async () => {
    const repository = makeApp({
      'Carebook/Old.swift':
        '// clinical-records-ignore: clinical-type-over-requested a\nimport HealthKit // all is new\nlet old = 1\n',
    });
    repository.write({ 'Carebook/Old.swift': undefined });
    repository.git('mv', STORE, 'Carebook/Records.swift');
    repository.edit('Carebook.xcodeproj/project.pbxproj', (project) =>
      project.replaceAll('RecordStore.swift', 'Records.swift'),
    );
    repository.git('rm', '--quiet', '--cached', 'Carebook/Records.swift');
    repository.edit('Carebook/Records.swift', (swift) =>
      swift
        .replace('.immunizationRecord]', `.immunizationRecord] // clinical-records-ignore: ${OVER} a`)
        .replaceAll(/^(.+)$/gm, '$1 // all is new'),
    );
    expect(told(await since(repository))).toEqual([expect.stringMatching(`^marked ${OVER} Carebook/Records.swift`)]);
  });

  test('a later last day is told with both', async () => {
    const repository = makeApp();
    mark(repository, 'soon, until 2090-01-01');
    repository.commit();
    repository.edit(STORE, (swift) => swift.replace('until 2090-01-01', 'until 2095-01-01'));
    const report = await since(repository);
    expect(report.loosening?.list).toMatchObject([{ what: 'marked', from: '2090-01-01', to: '2095-01-01' }]);
    expect(headline(report)).toContain(`marks "${OVER}" as ignored until 2095-01-01 instead of 2090-01-01`);
  });

  test('one that gains its reason holds only now', async () => {
    const repository = makeApp();
    mark(repository, '');
    repository.commit();
    repository.edit(STORE, (swift) => swift.replace(/(clinical-records-ignore: \S+) *$/m, '$1 as agreed'));
    expect(told(await since(repository))).toEqual([expect.stringContaining(`marked ${OVER}`)]);
  });
});

describe('ignores', () => {
  const ignore = (more: string, reason = 'soon') => `ignore:\n  - rule: ${OVER}\n    reason: ${reason}\n${more}`;

  test('another reason is nothing; another order is nothing; taking one away is nothing', async () => {
    const two = `ignore:\n  - { rule: ${OVER}, reason: a }\n  - { rule: ${SHARE}, reason: b }\n`;
    const repository = makeApp({ [CONFIGURATION]: two });
    for (const now of [
      `ignore:\n  - { rule: ${SHARE}, reason: c }\n  - { rule: ${OVER}, reason: d }\n`,
      `ignore:\n  - { rule: ${SHARE}, reason: b }\n`,
      '# nothing\n',
      undefined,
    ]) {
      repository.write({ [CONFIGURATION]: now });
      expect(told(await since(repository)), now).toEqual([]);
    }
  });

  test('a later last day, or none any more, is told; an earlier one is not', async () => {
    const repository = makeApp({ [CONFIGURATION]: ignore('    until: 2090-01-01\n') });
    repository.write({ [CONFIGURATION]: ignore('    until: 2095-01-01\n') });
    const later = await since(repository);
    expect([told(later), later.loosening?.list?.[0]]).toMatchObject([
      [`ignored ${OVER} ${CONFIGURATION}:2`],
      { from: '2090-01-01', to: '2095-01-01' },
    ]);
    repository.write({ [CONFIGURATION]: ignore('') });
    expect((await since(repository)).loosening?.list).toMatchObject([{ from: '2090-01-01', to: 'no end' }]);
    repository.write({ [CONFIGURATION]: ignore('    until: 2085-01-01\n') });
    expect(told(await since(repository))).toEqual([]);
  });

  test('one whose day has passed counts as none: a new day sets aside what counted', async () => {
    const repository = makeApp({ [CONFIGURATION]: ignore('    until: 2020-01-01\n') });
    repository.write({ [CONFIGURATION]: ignore('    until: 2090-01-01\n') });
    expect(told(await since(repository))).toEqual([`ignored ${OVER} ${CONFIGURATION}:2 (1)`]);
  });

  test('a wider glob is what it newly sets aside; a narrower one, or one of the same files, is nothing', async () => {
    const repository = makeApp({ [CONFIGURATION]: ignore('    path: Elsewhere/**\n') });
    repository.write({ [CONFIGURATION]: ignore('    path: "{Elsewhere,Carebook}/**"\n') });
    expect(told(await since(repository))).toEqual([`ignored ${OVER} ${CONFIGURATION}:2 (1)`]);
    repository.commit();
    repository.write({ [CONFIGURATION]: ignore(`    path: ${STORE}\n`) });
    expect(told(await since(repository))).toEqual([]);
  });

  test('one whose folder is moved with its path is the same', async () => {
    const repository = makeApp({ [CONFIGURATION]: ignore('    path: Carebook/**\n') });
    mkdirSync(join(repository.folder, 'ios'));
    repository.git('mv', 'Carebook', 'Carebook.xcodeproj', 'ios/');
    repository.write({ [CONFIGURATION]: ignore('    path: ios/Carebook/**\n') });
    const report = await since(repository);
    expect([told(report), report.findings.filter(({ silenced }) => silenced).length]).toEqual([[], 1]);
  });

  test('one rule told twice, by an ignore and a mark, is one finding that is set aside', async () => {
    const repository = makeApp();
    repository.write({ [CONFIGURATION]: ignore('') });
    mark(repository);
    const report = await since(repository);
    expect(told(report)).toHaveLength(2);
    expect(headline(report)).toContain('with 1 finding that this change itself sets aside');
  });

  describe('what a change brings under one that was there', () => {
    const TOOLS = 'Carebook/Tools/RecordStore.swift';
    const move = (repository: Repository) => {
      mkdirSync(join(repository.folder, 'Carebook/Tools'));
      repository.git('mv', STORE, TOOLS);
    };
    const rename = (repository: Repository) =>
      repository.edit('Carebook.xcodeproj/project.pbxproj', (project) =>
        project.replace('name = Carebook;\n\t\t\tproductName', 'name = Demo;\n\t\t\tproductName'),
      );

    test('a file, by its path', async () => {
      const repository = makeApp({ [CONFIGURATION]: ignore('    path: Carebook/Tools/**\n') });
      move(repository);
      const report = await since(repository);
      expect(told(report)).toEqual([`ignored ${OVER} ${CONFIGURATION}:2 (1)`]);
      expect(headline(report)).toContain('with 1 finding that this change itself sets aside');
      const byBase = await since(repository, { 'configuration-from': 'base' });
      expect(byBase.findings.find(({ rule }) => rule.id === OVER)).not.toHaveProperty('silenced');
    });

    test('a target, by its name', async () => {
      const repository = makeApp({ [CONFIGURATION]: ignore('    target: Demo\n') });
      rename(repository);
      expect(told(await since(repository))).toEqual([`ignored ${OVER} ${CONFIGURATION}:2 (1)`]);
    });

    test('nothing is brought by what was under it, is moved with it, or comes anew', async () => {
      const repository = makeApp({ [CONFIGURATION]: ignore('    path: Carebook/**\n') });
      move(repository);
      expect(told(await since(repository))).toEqual([]);
      repository.write({ [CONFIGURATION]: ignore('    path: Carebook/Tools/**\n') });
      expect(told(await since(repository))).toEqual([]);
      repository.commit();
      rename(repository);
      expect(told(await since(repository))).toEqual([]);
      repository.edit(TOOLS, (swift) => `${swift}\n// The same.\n`);
      expect(told(await since(repository))).toEqual([]);
      const other = makeApp({ [CONFIGURATION]: ignore('    path: Carebook/Tools/**\n') });
      other.edit(STORE, (swift) => swift.replace(',\n            .immunizationRecord]', ']'));
      other.write({
        [TOOLS]:
          'import HealthKit\nfunc askMore(_ store: HKHealthStore) {\n    store.requestAuthorization(toShare: [], read: [HKObjectType.clinicalType(forIdentifier: .vitalSignRecord)!]) { _, _ in }\n}\n',
      });
      expect(told(await since(other))).toEqual([]);
    });
  });

  test('one that silences nothing is told where nobody is asked to tidy up: the next change may bring what it silences', async () => {
    const repository = makeRepository({ fixture: 'clean-expo-steps' });
    repository.commit();
    repository.write({ [CONFIGURATION]: ignore('    path: ios/**\n') });
    const report = await since(repository);
    expect([report.verdict, told(report)]).toEqual(['not-applicable', [`ignored ${OVER} ${CONFIGURATION}:2`]]);
    repository.commit();
    repository.write({ [CONFIGURATION]: ignore('    path: ios/**\n    until: 2090-01-01\n') });
    expect(told(await since(repository))).toEqual([]);
    repository.edit('App.tsx', (source) => `// clinical-records-ignore: ${OVER} later\n${source}`);
    expect(told(await since(repository))).toEqual([`marked ${OVER} App.tsx:1`]);
  });
});

describe('settings', () => {
  const configured = (before: string | undefined) => makeApp(before === undefined ? {} : { [CONFIGURATION]: before });

  test.each([
    [
      'a rule that was raised is let down',
      `rules:\n  ${SHARE}: error\n  usage-description-weak: error\n`,
      `rules:\n  ${SHARE}: error\n`,
      ['severity-lowered usage-description-weak .clinical-records.yml:1'],
    ],
    [
      'the file is gone that was stricter',
      'fail-on: warning\nrules:\n  usage-description-weak: error\n',
      undefined,
      [
        expect.stringMatching(/^fail-on-lowered fail-on Carebook/),
        expect.stringMatching(/^severity-lowered usage-description-weak Carebook/),
      ],
    ],
    [
      'a rule about exceptions is switched off',
      undefined,
      'rules:\n  ignore-unused: off\n',
      ['rule-off ignore-unused .clinical-records.yml:2'],
    ],
    [
      'a rule without findings is switched off',
      undefined,
      'rules:\n  clinical-data-logged: off\n',
      ['rule-off clinical-data-logged .clinical-records.yml:2'],
    ],
    [
      'milder, and then off',
      `rules:\n  ${SHARE}: warning\n`,
      `rules:\n  ${SHARE}: off\n`,
      [`rule-off ${SHARE} .clinical-records.yml:2 (1)`],
    ],
    [
      'a host that was vouched for, and one of its pages',
      'url-allow: [{ url: example.org, reason: a }]\n',
      'url-allow: [{ url: example.org, reason: b }, { url: "https://example.org/privacy", reason: c }]\n',
      [],
    ],
    [
      'an exclude in other words',
      'exclude: [Carebook/Old/**, Old]\n',
      'exclude: ["Carebook/Old/", "{Old,Carebook/Old}/**"]\n',
      [],
    ],
    ['an exclude of a part of what was excluded', 'exclude: [Examples/**]\n', 'exclude: [Examples/Old/**]\n', []],
    [
      'an exclude of what is not there yet',
      'exclude: [Examples/**]\n',
      'exclude: [Samples/**]\n',
      ['excluded Samples/** .clinical-records.yml:1'],
    ],
    [
      'a wider exclude',
      'exclude: [Carebook/Old/**]\n',
      'exclude: ["Carebook/{Old,Lists}/**"]\n',
      ['excluded Carebook/{Old,Lists}/** .clinical-records.yml:1'],
    ],
    [
      'stricter in every way',
      `fail-on: never\nexclude: [Carebook/Old/**]\nrules:\n  ${SHARE}: off\n`,
      `fail-on: warning\nrules:\n  ${SHARE}: error\n  usage-description-weak: error\n`,
      [],
    ],
  ])('%s', async (_, before, now, expected) => {
    const repository = configured(before);
    repository.write({ [CONFIGURATION]: now });
    expect(told(await since(repository)).sort()).toEqual(expected);
  });

  test('what an option says cannot be loosened by a file', async () => {
    const repository = makeApp({ [CONFIGURATION]: 'fail-on: warning\n' });
    repository.write({ [CONFIGURATION]: 'fail-on: never\n' });
    expect(told(await since(repository, { 'fail-on': 'error' }))).toEqual([]);
  });

  test('a configuration that is a link of the change, or stands behind one, is the change’s own', async () => {
    const repository = makeApp({ 'ci/rules.yml': `rules:\n  ${SHARE}: off\n` });
    symlinkSync('ci/rules.yml', join(repository.folder, CONFIGURATION));
    expect(told(await since(repository))).toMatchObject([expect.stringContaining(SHARE)]);
    repository.commit();
    expect(told(await since(repository))).toEqual([]);
    const behind = makeApp({ 'ci/rules.yml': `rules:\n  ${SHARE}: off\n` });
    symlinkSync('ci', join(behind.folder, 'ours'));
    const config = join(behind.folder, 'ours/rules.yml');
    expect(told(await since(behind, { config }))).toMatchObject([expect.stringContaining(SHARE)]);
  });

  test('what `init` writes is no loosening', async () => {
    const repository = makeApp();
    const { writeConfiguration } = await import('../../src/init/starting-files.ts');
    repository.write({ [CONFIGURATION]: writeConfiguration(await check(repository.folder)) });
    const report = await since(repository);
    expect([told(report), loosenedFindings(report)]).toEqual([[], []]);
  });

  test('what failed before fails what is set aside: a lower fail-on does not let itself pass', async () => {
    const repository = makeRepository({ fixture: 'everything-right' });
    repository.write({ [CONFIGURATION]: 'fail-on: warning\n' });
    repository.commit();
    repository.write({ [CONFIGURATION]: 'fail-on: never\n' });
    const report = await since(repository);
    expect([report.verdict, told(report)]).toEqual(['failed', [`fail-on-lowered fail-on ${CONFIGURATION}:1`]]);
    // A check that fails on what is new alone fails on it too.
    expect((await since(repository, { 'new-only': 'true' })).verdict).toBe('failed');
    repository.write({ [CONFIGURATION]: `fail-on: warning\nignore:\n  - { rule: ${SHARE}, reason: a }\n` });
    expect((await since(repository)).verdict).toBe('failed');
  });

  test('an app that is excluded is not told to ask for less, and its findings are not gone', async () => {
    const repository = makeApp({}, 'A');
    const other = makeRepository({ fixture: 'everything-right', below: 'B' });
    for (const file of other.git('ls-files', '--others').split('\n')) repository.write({ [file]: other.read(file) });
    repository.commit();
    repository.write({ [CONFIGURATION]: 'exclude: [A/**]\n' });
    const hidden = await since(repository);
    expect(hidden.changes).toEqual({ of: 'change', base: expect.any(String), list: [] });
    expect(headline(hidden)).toContain('passed, and this change itself excludes "A/**" · ');
    repository.commit();
    repository.write({ [CONFIGURATION]: undefined });
    const shown = await since(repository, { 'new-only': 'true' });
    expect([told(shown), shown.verdict]).toEqual([[], 'passed']);
    expect(shown.changes).toMatchObject({ list: [] });
  });

  test('a folder that is moved with its exclude is the same', async () => {
    const repository = makeApp({ [CONFIGURATION]: 'exclude: [Old/**]\n', 'Old/A.swift': 'let a = 1\n' });
    mkdirSync(join(repository.folder, 'ios'));
    repository.git('mv', 'Old', 'ios/Old');
    repository.write({ [CONFIGURATION]: 'exclude: [ios/Old/**]\n' });
    expect(told(await since(repository))).toEqual([]);
    repository.write({ 'ios/Old/B.swift': 'import HealthKit\nlet b = 2\n' });
    expect(told(await since(repository))).toEqual([`excluded ios/Old/** ${CONFIGURATION}:1`]);
  });

  test('where the clinical app itself is excluded, nothing is left to be green about', async () => {
    const repository = makeApp();
    repository.write({ [CONFIGURATION]: 'exclude: ["**"]\n' });
    const report = await since(repository);
    expect([report.verdict, told(report)]).toEqual(['incomplete', [`excluded ** ${CONFIGURATION}:1`]]);
  });

  test('in a repository without records the verdict stays what it is', async () => {
    const repository = makeRepository();
    repository.write({
      'App/Info.plist': '<plist version="1.0"><dict><key>CFBundlePackageType</key><string>APPL</string></dict></plist>',
    });
    repository.commit();
    repository.write({ [CONFIGURATION]: `rules:\n  ${SHARE}: off\n` });
    const report = await since(repository);
    expect([report.verdict, told(report)]).toEqual(['not-applicable', [`rule-off ${SHARE} ${CONFIGURATION}:2`]]);
  });
});

describe('baselines', () => {
  test('the first one is told by rule, with the lines of its entries; the same one again is not', async () => {
    const repository = makeApp();
    const file = join(repository.folder, 'baseline.json');
    await check(repository.folder, { 'write-baseline': file });
    const report = await since(repository, { baseline: file });
    expect(told(report).map((one) => one.replace(/:\d+/, ''))).toEqual(
      expect.arrayContaining([`baseline-grown ${OVER} baseline.json (1)`, `baseline-grown ${SHARE} baseline.json (1)`]),
    );
    repository.commit();
    repository.edit(STORE, (swift) => `// Moved.\n${swift}`);
    expect(told(await since(repository, { baseline: file }))).toEqual([]);
    repository.edit(STORE, (swift) => swift.replace('.immunizationRecord]', '.immunizationRecord, .procedureRecord]'));
    await check(repository.folder, { 'write-baseline': file });
    const grown = await since(repository, { baseline: file });
    expect(told(grown)).toEqual([expect.stringMatching(/^baseline-grown clinical-type-over-requested .*\(1\)$/)]);
    expect(headline(grown)).toContain('with 1 finding that this change itself sets aside');
  });

  test('of what is said of several places as many are accepted as before', async () => {
    const repository = makeRepository({ fixture: 'clinical-data-logged' });
    const file = join(repository.folder, 'baseline.json');
    await check(repository.folder, { 'write-baseline': file });
    repository.commit();
    repository.edit('Carebook/Trace.swift', (swift) =>
      swift.replace('        print(record)\n', '        print(record) // again\n$&'),
    );
    await check(repository.folder, { 'write-baseline': file });
    expect(told(await since(repository, { baseline: file }))).toEqual([
      expect.stringMatching(/^baseline-grown clinical-data-logged baseline\.json:\d+ \(1\)$/),
    ]);
  });

  test('what was accepted and is put right is not gone, as it did not count', async () => {
    const repository = makeApp({ [CONFIGURATION]: `ignore:\n  - { rule: ${OVER}, reason: a }\n` });
    repository.edit(STORE, (swift) => swift.replace(',\n            .immunizationRecord]', ']'));
    repository.write({ [CONFIGURATION]: undefined });
    expect((await since(repository)).changes).not.toHaveProperty('gone');
  });

  test('an entry cannot accept what tells of it, and none is written', async () => {
    const repository = makeApp();
    repository.write({ [CONFIGURATION]: `rules:\n  ${SHARE}: off\n` });
    const [finding] = loosenedFindings(await since(repository));
    const file = join(makeFolder('baseline'), 'baseline.json');
    writeFileSync(
      file,
      JSON.stringify({
        version: 1,
        findings: [{ rule: 'check-loosened', fingerprint: finding?.fingerprint, message: '' }],
      }),
    );
    expect(loosenedFindings(await since(repository, { baseline: file }))[0]?.silenced).toBeUndefined();
    await since(repository, { 'write-baseline': join(repository.folder, 'all.json') });
    expect(repository.read('all.json')).not.toContain('check-loosened');
  });

  test('files above the checked folder are those of the base too; one outside of the repository is no change', async () => {
    const repository = makeApp({}, 'apps/care');
    const root = join(repository.folder, 'apps/care');
    const [inside, outside] = [join(repository.folder, 'ci/baseline.json'), join(makeFolder('ci'), 'baseline.json')];
    mkdirSync(join(repository.folder, 'ci'));
    await check(root, { 'write-baseline': inside });
    await check(root, { 'write-baseline': outside });
    expect(told(await check(root, { base: 'HEAD', baseline: inside }))).not.toEqual([]);
    expect(told(await check(root, { base: 'HEAD', baseline: outside }))).toEqual([]);
    repository.commit();
    expect(told(await check(root, { base: 'HEAD', baseline: inside }))).toEqual([]);
    const config = join(repository.folder, 'ci/rules.yml');
    writeFileSync(config, `rules:\n  ${SHARE}: off\n`);
    expect(told(await check(root, { base: 'HEAD', config }))).toEqual([`rule-off ${SHARE} ../../ci/rules.yml:2 (1)`]);
    repository.commit();
    expect(told(await check(root, { base: 'HEAD', config }))).toEqual([]);
    const judged = await check(root, { base: 'HEAD~1', config, 'configuration-from': 'base' });
    expect(judged.findings.map(({ rule }) => rule.id)).toContain(SHARE);
  });
});

describe('judged by the base', () => {
  const byBase = (repository: Repository, more: Readonly<Record<string, string>> = {}) =>
    since(repository, { 'configuration-from': 'base', ...more });

  test.each([
    ['a rule that is off', `rules:\n  ${OVER}: off\n  ${SHARE}: off\n`],
    ['ignores', `ignore:\n  - { rule: ${OVER}, reason: a }\n  - { rule: ${SHARE}, reason: a }\n`],
    ['an exclude', 'exclude: [Carebook/**]\n'],
    ['what fails', 'fail-on: never\n'],
    ['a file that is none', 'rulez: 1\n'],
  ])('%s of the change does not count', async (_, yaml) => {
    const repository = makeApp();
    const before = await check(repository.folder);
    repository.write({ [CONFIGURATION]: yaml });
    const report = await byBase(repository);
    expect([report.verdict, report.loosening?.judgedBy]).toEqual(['failed', 'base']);
    const shown = ({ findings }: Report) =>
      findings.filter(({ rule }) => rule.id !== 'check-loosened').map(({ fingerprint }) => fingerprint);
    expect(shown(report)).toEqual(shown(before));
  });

  test('the exceptions of the base hold, its marks too, and those that the change takes away are not missed', async () => {
    const repository = makeApp({ [CONFIGURATION]: `ignore:\n  - { rule: ${SHARE}, reason: agreed }\n` });
    mark(repository);
    repository.commit();
    repository.write({ [CONFIGURATION]: undefined });
    const report = await byBase(repository);
    expect([report.verdict, told(report)]).toEqual(['passed', []]);
    expect(report.findings.flatMap(({ silenced }) => silenced?.reason ?? []).sort()).toEqual(['agreed', 'soon']);
    repository.edit(INFO, (plist) =>
      plist.replace(
        '<dict>\n',
        '<dict>\n\t<key>NSHealthShareUsageDescription</key>\n\t<string>Carebook reads your weight to show it next to your visits.</string>\n',
      ),
    );
    expect((await byBase(repository)).findings.map(({ rule }) => rule.id)).not.toContain('ignore-unused');
  });

  test('a mark that the change adds does not count', async () => {
    const repository = makeApp({ [CONFIGURATION]: `rules:\n  ${SHARE}: off\n` });
    mark(repository);
    const report = await byBase(repository);
    expect([report.verdict, report.counts.error]).toEqual(['failed', 1]);
    expect(told(report)).toEqual([expect.stringMatching(/^marked /)]);
  });

  test('a baseline that the change grows, breaks or removes does not count', async () => {
    const repository = makeApp();
    const file = join(repository.folder, 'baseline.json');
    await check(repository.folder, { 'write-baseline': file });
    repository.commit();
    const whole = repository.read('baseline.json');
    expect((await byBase(repository, { baseline: file })).verdict).toBe('passed');
    for (const content of ['{', undefined, '{"version":1,"findings":[]}']) {
      repository.write({ 'baseline.json': content });
      const report = await byBase(repository, { baseline: file });
      expect([report.verdict, report.baseline?.stale], content).toEqual(['passed', []]);
    }
    // What the change leaves in, and nothing matches, is left over.
    repository.write({ 'baseline.json': whole });
    repository.edit(STORE, (swift) => swift.replace(',\n            .immunizationRecord]', ']'));
    expect((await byBase(repository, { baseline: file })).baseline?.stale).toMatchObject([{ rule: OVER }]);
    repository.git('checkout', '--quiet', '--', STORE);
    repository.write({ 'baseline.json': '{"version":1,"findings":[]}' });
    repository.commit();
    repository.write({ 'baseline.json': whole });
    const grown = await byBase(repository, { baseline: file });
    expect([grown.verdict, told(grown).length > 0]).toEqual(['failed', true]);
  });

  test('what a stricter base fails is failed', async () => {
    const repository = makeRepository({ fixture: 'advertising-sdk-linked' });
    repository.write({ [CONFIGURATION]: 'rules:\n  advertising-sdk-linked: error\n' });
    repository.commit();
    repository.write({ [CONFIGURATION]: undefined });
    expect((await byBase(repository)).verdict).toBe('failed');
    expect((await since(repository)).verdict).toBe('passed');
  });

  test('a configuration of the base that is broken excepts nothing', async () => {
    const repository = makeApp({ [CONFIGURATION]: 'rulez: 1\n' });
    repository.write({ [CONFIGURATION]: `rules:\n  ${SHARE}: off\n` });
    const report = await byBase(repository);
    expect([report.verdict, told(report)]).toEqual(['failed', [`rule-off ${SHARE} ${CONFIGURATION}:2 (1)`]]);
  });

  test('no base: a broken configuration is an error of the call, as ever', async () => {
    const repository = makeApp({ [CONFIGURATION]: 'rulez: 1\n' });
    await expect(check(repository.folder, { 'configuration-from': 'base' })).rejects.toThrow('Unknown key "rulez"');
    await expect(byBase(repository, { base: '0123456789'.repeat(4) })).rejects.toThrow('Unknown key "rulez"');
  });
});

test('every place is a line of a file that is there, and the report is the same twice', async () => {
  const repository = makeApp({ [CONFIGURATION]: 'fail-on: warning\nrules:\n  usage-description-weak: error\n' });
  repository.write({ [CONFIGURATION]: undefined });
  mark(repository);
  const report = await since(repository);
  const [finding] = loosenedFindings(report);
  expect(finding?.places?.map(({ at }) => at)).toEqual(report.loosening?.list?.map(({ at }) => at));
  for (const { at } of finding?.places ?? [])
    expect(repository.read(at.file).split('\n').length).toBeGreaterThanOrEqual(at.line);
  const print = async () => json(await since(repository), { colour: false, prefix: '' });
  expect(await print()).toBe(await print());
});

describe('submodules', () => {
  /** The app of `makeApp` with its store in a submodule, and that one's repository. */
  function makeSplit(): { readonly app: Repository; readonly inner: Repository } {
    const app = makeApp();
    const inner = makeRepository();
    inner.write({ 'RecordStore.swift': app.read(STORE) });
    inner.commit();
    app.write({ [STORE]: undefined });
    app.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', inner.folder, 'Carebook/Records');
    app.edit('Carebook.xcodeproj/project.pbxproj', (project) =>
      project.replaceAll('path = RecordStore.swift', 'path = Records/RecordStore.swift'),
    );
    app.commit();
    return { app, inner };
  }
  const marked = 'Carebook/Records/RecordStore.swift';
  const moveOn = (app: Repository, inner: Repository, reads: boolean) => {
    inner.edit('RecordStore.swift', (swift) =>
      swift.replace('.immunizationRecord]', `.immunizationRecord] // clinical-records-ignore: ${OVER} soon`),
    );
    const before = app.git('rev-parse', 'HEAD:Carebook/Records');
    const commit = inner.commit();
    app.git('-C', 'Carebook/Records', 'fetch', '--quiet', '--depth=1', `file://${inner.folder}`, commit);
    app.git('-C', 'Carebook/Records', 'checkout', '--quiet', '--detach', commit);
    // As a checkout of one commit leaves it: nothing of the commit before.
    if (reads) return;
    app.git('-C', 'Carebook/Records', 'update-ref', '-d', 'refs/heads/main');
    app.git('-C', 'Carebook/Records', 'remote', 'remove', 'origin');
    app.git('-C', 'Carebook/Records', 'reflog', 'expire', '--expire=now', '--all');
    app.git('-C', 'Carebook/Records', 'gc', '--quiet', '--prune=now');
    expect(() => app.git('-C', 'Carebook/Records', 'cat-file', '-e', before)).toThrow();
  };

  test.each([true, false])(
    'the marks of one that moved on are of this change; its past can be read: %s',
    async (reads) => {
      const { app, inner } = makeSplit();
      expect(told(await since(app))).toEqual([]);
      moveOn(app, inner, reads);
      const report = await since(app);
      expect(told(report)).toEqual([expect.stringMatching(`^marked ${OVER} ${marked}:\\d+ \\(1\\)$`)]);
      const unavailable = report.changes && 'unavailable' in report.changes ? report.changes.unavailable : undefined;
      expect(unavailable).toBe(
        reads ? undefined : 'the submodule `Carebook/Records` changed, and its earlier state cannot be read',
      );
      const locked = await since(app, { 'configuration-from': 'base' });
      expect(locked.findings.find(({ rule }) => rule.id === OVER)).not.toHaveProperty('silenced');
      app.commit();
      expect(told(await since(app))).toEqual([]);
    },
  );

  test.each([true, false])('what one that moved on brings is new; its past can be read: %s', async (reads) => {
    const { app, inner } = makeSplit();
    const store = inner.read('RecordStore.swift');
    inner.write({ 'RecordStore.swift': 'import Foundation\nlet none = 1\n' });
    const commit = inner.commit();
    app.git('-C', 'Carebook/Records', 'fetch', '--quiet', `file://${inner.folder}`, commit);
    app.git('-C', 'Carebook/Records', 'checkout', '--quiet', '--detach', commit);
    app.commit();
    inner.write({ 'RecordStore.swift': store });
    moveOn(app, inner, reads);
    const { findings } = await since(app);
    // of the same app: what it lacked before cannot be known
    if (!reads) expect(findings.find(({ rule }) => rule.id === SHARE)).not.toHaveProperty('isNew');
    expect(findings.find(({ rule }) => rule.id === OVER)?.isNew).toBe(true);
  });

  test('plain files in the place of one are as new as their marks', async () => {
    const { app } = makeSplit();
    const store = app.read(marked);
    app.git('rm', '--quiet', '-r', '--cached', 'Carebook/Records');
    app.write({
      'Carebook/Records': undefined,
      [marked]: store.replace('.immunizationRecord]', `.immunizationRecord] // clinical-records-ignore: ${OVER} soon`),
    });
    app.git('add', '--all');
    expect(told(await since(app))).toEqual([expect.stringContaining(`marked ${OVER} ${marked}`)]);
  });
});

describe('what moves to where nothing is looked at', () => {
  const decoy = (repository: Repository) => {
    const other = makeRepository({ fixture: 'everything-right', below: 'Decoy' });
    const files = other.git('ls-files', '--others').split('\n');
    repository.write(Object.fromEntries(files.map((file) => [file, other.read(file)])));
  };
  const moveApp = (repository: Repository, to: string) => {
    mkdirSync(join(repository.folder, to), { recursive: true });
    repository.git('mv', 'Carebook', 'Carebook.xcodeproj', `${to}/`);
    repository.git('add', '--all', '--force', to);
  };

  test.each(['head', 'base'])('an app into an exclude that was there, judged by the %s', async (from) => {
    const repository = makeApp({ [CONFIGURATION]: 'fail-on: never\nexclude:\n  - "Examples/**"\n' });
    decoy(repository);
    repository.commit();
    moveApp(repository, 'Examples');
    const report = await since(repository, { 'configuration-from': from });
    expect(told(report)).toEqual([`excluded Examples/** ${CONFIGURATION}:3`]);
    const { list, gone } = report.changes as { list: readonly unknown[]; gone?: number };
    expect([list, gone]).toEqual([[], undefined]);
  });

  test.each([
    'Pods',
    'node_modules/x',
    'Carthage',
    'Build/Products',
    '.build',
    'DerivedData',
    'Foo.app',
    'A.xcarchive',
  ])('an app into %s', async (to) => {
    const repository = makeApp();
    decoy(repository);
    repository.commit();
    moveApp(repository, to);
    const report = await since(repository);
    expect(told(report)).toEqual([
      expect.stringMatching(`^excluded ${to.replace('/x', '')} Decoy/Carebook.xcodeproj/project.pbxproj:\\d+$`),
    ]);
    expect(report.changes).not.toHaveProperty('gone');
  });

  test('an app of which no file keeps its name', async () => {
    const repository = makeApp();
    decoy(repository);
    repository.commit();
    const files = repository.git('ls-files', 'Carebook', 'Carebook.xcodeproj').trim().split('\n');
    const renamed = (text: string) =>
      text.replaceAll('Carebook', 'Lab').replaceAll('RecordStore', 'Kept').replaceAll('Info.plist', 'List.plist');
    repository.write(
      Object.fromEntries(
        files.flatMap((file) => [
          [`Pods/${renamed(file)}`, renamed(repository.read(file))],
          [file, undefined],
        ]),
      ),
    );
    repository.git('add', '--all', '--force', '.');
    const report = await since(repository);
    expect(told(report)).toEqual([expect.stringMatching(/^excluded Pods Decoy\//)]);
    expect(report.changes).not.toHaveProperty('gone');
  });

  test('a source alone, with another name', async () => {
    const repository = makeApp();
    mkdirSync(join(repository.folder, 'Pods'));
    repository.git('mv', '--force', STORE, 'Pods/Kept.swift');
    repository.git('add', '--all', '--force', 'Pods');
    expect(told(await since(repository))).toEqual([expect.stringMatching(/^excluded Pods /)]);
  });

  test('an app among more files of its names than are looked through', async () => {
    const repository = makeApp();
    decoy(repository);
    repository.commit();
    const names = repository
      .git('ls-files', 'Carebook', 'Carebook.xcodeproj')
      .split('\n')
      .map((file) => basename(file));
    moveApp(repository, 'Pods');
    const others = Array.from({ length: 201 }, (_, index) => `Pods/A${index}.xcodeproj`);
    repository.write(Object.fromEntries(others.flatMap((folder) => names.map((name) => [`${folder}/${name}`, '//']))));
    repository.git('add', '--all', '--force', 'Pods');
    expect(told(await since(repository))).toEqual([expect.stringMatching(/^excluded Pods Decoy\//)]);
  });

  test('an app with another left at its place, and a source alone', async () => {
    const repository = makeApp({ [CONFIGURATION]: 'exclude:\n  - "Examples/**"\n' });
    moveApp(repository, 'Examples');
    const other = makeRepository({ fixture: 'clinical-api-in-no-dependency' });
    for (const file of other.git('ls-files', '--others').split('\n')) repository.write({ [file]: other.read(file) });
    expect(told(await since(repository))).toEqual([`excluded Examples/** ${CONFIGURATION}:2`]);
    repository.git('reset', '--quiet', '--hard');
    mkdirSync(join(repository.folder, 'Examples'));
    repository.git('mv', STORE, 'Examples/RecordStore.swift');
    expect(told(await since(repository))).toEqual([`excluded Examples/** ${CONFIGURATION}:2`]);
  });

  test('one that moves elsewhere, goes, or is copied there, is not', async () => {
    const repository = makeApp({ [CONFIGURATION]: 'exclude:\n  - "Examples/**"\n' });
    decoy(repository);
    repository.commit();
    moveApp(repository, 'apps');
    expect(told(await since(repository))).toEqual([]);
    repository.git('reset', '--quiet', '--hard');
    repository.git('rm', '--quiet', '-r', 'Carebook', 'Carebook.xcodeproj');
    expect(told(await since(repository))).toEqual([]);
    repository.git('reset', '--quiet', '--hard');
    repository.write({ 'Examples/RecordStore.swift': repository.read(STORE) });
    expect(told(await since(repository))).toEqual([]);
  });
});
