import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HOUSE_RULES } from '../../src/catalogue/house-rules.ts';
import { text } from '../../src/reporters/text.ts';
import type { Report } from '../../src/types.ts';
import { check, makeFolder, makeRepository, type Repository } from '../base/repositories.ts';

const INFO = 'Carebook/Info.plist';
const STORE = 'Carebook/RecordStore.swift';
const OVER = 'clinical-type-over-requested';
const TOO_SHORT = 'usage-description-too-short';

/** An app that asks for a type that it does not read, on a line of its own, and has a text that is too short. */
function makeApp(): Repository {
  const repository = makeRepository({ fixture: 'everything-right' });
  repository.edit(STORE, (swift) =>
    swift.replace(
      '.medicationRecord, .labResultRecord]',
      '.medicationRecord, .labResultRecord,\n            .immunizationRecord]',
    ),
  );
  repository.edit(INFO, (plist) => plist.replace(/Carebook reads your weight[^<]*/, 'For you'));
  return repository;
}

const configure = (repository: Repository, yaml: string) => repository.write({ '.clinical-records.yml': yaml });

const silenced = ({ findings }: Report) =>
  findings.flatMap(({ rule, silenced: why }) => (why ? [[rule.id, why.by, why.reason]] : []));

const exceptions = ({ findings }: Report) =>
  findings
    .filter(({ rule }) => rule.id.startsWith('ignore-'))
    .map(({ rule, severity, message, at }) => ({ id: rule.id, severity, message, line: at.line, file: at.file }));

test('a mark on the line, on the line before, and above the key of a property list', async () => {
  const repository = makeApp();
  expect((await check(repository.folder)).counts.error).toBe(2);
  repository.edit(STORE, (swift) =>
    swift.replace(
      '.immunizationRecord]',
      `.immunizationRecord] // clinical-records-ignore: ${OVER} shown from the next release on`,
    ),
  );
  repository.edit(INFO, (plist) =>
    plist.replace(
      '\t<key>NSHealthShareUsageDescription',
      `\t<!-- clinical-records-ignore: ${TOO_SHORT} the text is short in every language -->\n\t<key>NSHealthShareUsageDescription`,
    ),
  );
  const report = await check(repository.folder);
  expect(report.verdict).toBe('passed');
  expect(silenced(report).toSorted()).toEqual([
    [OVER, 'ignore', 'shown from the next release on'],
    [TOO_SHORT, 'ignore', 'the text is short in every language'],
  ]);
  expect(exceptions(report)).toEqual([]);
  expect(text(report, { colour: false, prefix: '' })).toContain('2 silenced');
  repository.edit(STORE, (swift) =>
    swift.replace(
      /( +)\.immunizationRecord\] .*/,
      `$1// clinical-records-ignore: ${OVER} soon\n$1.immunizationRecord]`,
    ),
  );
  expect(silenced(await check(repository.folder))).toContainEqual([OVER, 'ignore', 'soon']);
});

test('two marks above one line hold for two rules', async () => {
  const repository = makeApp();
  repository.edit(STORE, (swift) =>
    swift.replace(
      /( +)\.immunizationRecord\]/,
      `$1// clinical-records-ignore: ${OVER} soon\n$1// clinical-records-ignore: clinical-type-unknown never\n$1.immunizationRecord]`,
    ),
  );
  const report = await check(repository.folder);
  expect(silenced(report)).toContainEqual([OVER, 'ignore', 'soon']);
  expect(exceptions(report)).toEqual([
    expect.objectContaining({
      id: 'ignore-unused',
      message: 'This ignore of "clinical-type-unknown" ignores nothing.',
    }),
  ]);
});

test('one that names the wrong place says where the finding is', async () => {
  const repository = makeApp();
  configure(repository, `ignore: [{ rule: ${TOO_SHORT}, path: Elsewhere/**, reason: because }]\n`);
  const { findings } = await check(repository.folder);
  expect(findings.find(({ rule }) => rule.id === 'ignore-unused')?.fix).toContain(`the finding in ${INFO} (Carebook)`);
});

test('a mark beside the wrong line says which line was meant', async () => {
  const repository = makeApp();
  repository.edit(STORE, (swift) => `// clinical-records-ignore: ${OVER} soon\n\n${swift}`);
  const { findings } = await check(repository.folder);
  expect(findings.find(({ rule }) => rule.id === 'ignore-unused')?.fix).toMatch(
    new RegExp(`the finding at ${STORE}:\\d+ was meant, move it there`),
  );
});

test('a mark without a reason, with an unknown rule or with none silences nothing, and is a warning at its place', async () => {
  const repository = makeApp();
  repository.edit(STORE, (swift) =>
    swift
      .replace('.immunizationRecord]', `.immunizationRecord] // clinical-records-ignore: ${OVER}`)
      .concat('// clinical-records-ignore: clinical-type-over-request because\n/* clinical-records-ignore: */\n'),
  );
  const report = await check(repository.folder);
  expect(report.verdict).toBe('failed');
  expect(silenced(report)).toEqual([]);
  const found = exceptions(report);
  expect(found.map(({ id, severity, message }) => [id, severity, message])).toEqual([
    ['ignore-invalid', 'warning', `This ignore of "${OVER}" gives no reason, and ignores nothing.`],
    ['ignore-invalid', 'warning', 'This ignore names "clinical-type-over-request", which is no rule.'],
    ['ignore-invalid', 'warning', 'This ignore names no rule.'],
  ]);
  for (const { file, line } of found)
    expect(repository.read(file).split('\n')[line - 1]).toContain('clinical-records-ignore:');
  expect(report.findings.find(({ message }) => message.includes('which is no rule'))?.fix).toContain(`"${OVER}"`);
});

test('an end date: it holds to the end of the day, and then it is a warning and the finding counts', async () => {
  const repository = makeApp();
  const ignore = (until: string) =>
    `ignore:\n  - rule: ${OVER}\n    reason: shown soon\n    until: ${until}\n  - rule: ${TOO_SHORT}\n    reason: so it is\n`;
  configure(repository, ignore('2999-01-01'));
  expect((await check(repository.folder)).verdict).toBe('passed');
  configure(repository, ignore(new Date().toISOString().slice(0, 10)));
  expect((await check(repository.folder)).verdict).toBe('passed');
  configure(repository, ignore('2020-06-30'));
  const report = await check(repository.folder);
  expect(report.verdict).toBe('failed');
  expect(exceptions(report)).toEqual([
    {
      id: 'ignore-expired',
      severity: 'warning',
      message: `This ignore of "${OVER}" held until 2020-06-30.`,
      file: '.clinical-records.yml',
      line: 2,
    },
  ]);
  configure(repository, '');
  repository.edit(STORE, (swift) =>
    swift.replace(
      '.immunizationRecord]',
      `.immunizationRecord] // clinical-records-ignore: ${OVER} until 2020-06-30, then shown`,
    ),
  );
  expect(exceptions(await check(repository.folder)).map(({ id }) => id)).toEqual(['ignore-expired']);
});

test('an exception holds for its path and its target, and is a warning where it silences nothing', async () => {
  const repository = makeApp();
  configure(
    repository,
    [
      'ignore:',
      `  - { rule: ${OVER}, path: Carebook/**, target: Carebook, reason: soon }`,
      `  - { rule: ${TOO_SHORT}, path: Other/**, reason: not here }`,
      `  - { rule: ${TOO_SHORT}, target: Other, reason: not this one }`,
    ].join('\n'),
  );
  const report = await check(repository.folder);
  expect(silenced(report)).toEqual([[OVER, 'ignore', 'soon']]);
  expect(exceptions(report).map(({ id, line }) => [id, line])).toEqual([
    ['ignore-unused', 3],
    ['ignore-unused', 4],
  ]);
  const strict = await check(repository.folder, { 'fail-on': 'warning' });
  expect(strict.verdict).toBe('failed');
});

test('severities: a rule is made stricter, milder or switched off, those of exceptions too', async () => {
  const repository = makeApp();
  configure(repository, `rules:\n  ${OVER}: warning\n  ${TOO_SHORT}: off\n  ignore-unused: error\n`);
  const report = await check(repository.folder);
  expect([report.verdict, report.counts.error, report.findings.some(({ rule }) => rule.id === TOO_SHORT)]).toEqual([
    'passed',
    0,
    false,
  ]);
  configure(repository, `rules:\n  ignore-unused: error\nignore:\n  - { rule: clinical-type-shared, reason: x }\n`);
  expect(exceptions(await check(repository.folder))).toMatchObject([{ id: 'ignore-unused', severity: 'error' }]);
});

test('exceptions for URLs are not left over where no URL is requested', async () => {
  const repository = makeApp();
  configure(repository, 'ignore:\n  - { rule: privacy-url-dead, reason: our firewall }\n');
  expect(exceptions(await check(repository.folder))).toEqual([]);
});

test('where nothing is clinical nobody is asked to tidy up', async () => {
  const repository = makeRepository({ fixture: 'steps-only' });
  configure(repository, `ignore:\n  - { rule: ${OVER}, reason: shared configuration }\n`);
  const report = await check(repository.folder);
  expect(report.findings).toEqual([]);
});

test('an exception of a file that the caller named has a place from the checked folder', async () => {
  const repository = makeApp();
  const file = join(makeFolder('elsewhere'), 'rules.yml');
  writeFileSync(file, 'ignore:\n  - { rule: clinical-type-shared, reason: x }\n');
  const [found] = exceptions(await check(repository.folder, { config: file }));
  expect(join(repository.folder, found?.file ?? '')).toBe(file);
});

test('what the house rules quote stands on the page they name', () => {
  for (const { source } of HOUSE_RULES) {
    const page = source.url.slice(source.url.indexOf('/docs/') + 1);
    expect(readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')).toContain(source.says);
  }
});
