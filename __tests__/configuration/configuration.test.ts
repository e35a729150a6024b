import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { UsageError } from '../../src/settings/options.ts';
import { readConfiguration } from '../../src/settings/read-configuration.ts';
import { configurationSchema } from './schema.ts';

const isValid = new Ajv({ strict: true, allowUnionTypes: true }).compile(configurationSchema());

const read = (yaml: string) => readConfiguration(Buffer.from(yaml), '.clinical-records.yml');

test('the schema for editors is the one in the repository', async () => {
  const file = fileURLToPath(new URL('../../schema/configuration.schema.json', import.meta.url));
  await expect(`${JSON.stringify(configurationSchema(), null, 2)}\n`).toMatchFileSnapshot(file);
});

const OVER = 'clinical-type-over-requested';

test.each([
  '',
  '# nothing yet\n',
  'fail-on: warning',
  'exclude: ["Examples/**"]',
  'exclude: Examples/**',
  'privacy-policy-url: https://example.org/privacy',
  'privacy-policy-url: [https://example.org/privacy, https://example.org/de/privacy]',
  'url-allow:\n  - url: https://example.org/privacy\n    reason: our firewall turns away data centres',
  `rules:\n  ${OVER}: off`,
  `rules:\n  ${OVER}: false`,
  'rules:\n  ignore-unused: error',
  `ignore:\n  - rule: ${OVER}\n    reason: soon`,
  `ignore:\n  - { rule: ${OVER}, path: App/**, target: App, until: 2027-06-30, reason: soon }`,
  `ignore:\n  - { rule: ${OVER}, until: "2027-06-30", reason: soon }`,
])('the schema and the reader both take %j', (yaml) => {
  expect(() => read(yaml)).not.toThrow();
  expect(isValid(parse(yaml)), JSON.stringify(isValid.errors)).toBe(true);
});

test.each([
  ['fail-on: fatal', '"fail-on" is one of'],
  ['fail-on: [error]', '"fail-on" is a text'],
  ['failon: error', 'Did you mean "fail-on"?'],
  ['exclude: { a: b }', '"exclude" is a text'],
  ['exclude: [1]', '"exclude" is a text'],
  ['url-allow: [https://example.org]', 'An entry of url-allow is a mapping'],
  ['url-allow: [{ url: https://example.org }]', 'needs "reason"'],
  ['rules: [a]', 'rules is a mapping'],
  [`rules: { ${OVER}: loud }`, 'is one of off, notice, warning, error'],
  [`rules: { ${OVER}: true }`, 'is a text'],
  ['rules: { clinical-type-over-request: off }', `Did you mean "${OVER}"?`],
  [`ignore: { rule: ${OVER} }`, '"ignore" is a list'],
  [`ignore: [{ rule: ${OVER} }]`, 'needs "reason"'],
  [`ignore: [{ rule: ${OVER}, reason: " " }]`, 'needs "reason"'],
  ['ignore: [{ reason: because }]', 'needs "rule"'],
  [`ignore: [{ rule: ${OVER}, reason: x, untill: 2027-01-01 }]`, 'Did you mean "until"?'],
  [`ignore: [{ rule: ${OVER}, reason: x, until: soon }]`, 'a day such as'],
  ['ignore: [{ rule: ignore-unused, reason: x }]', 'Unknown rule'],
  ['allow-private-network: true', 'can be given on the command line or as an input only'],
  ['baseline: x.json', 'can be given on the command line or as an input only'],
  ['- a', 'The configuration is a mapping'],
])('the schema and the reader both refuse %j', (yaml, message) => {
  expect(() => read(yaml)).toThrow(UsageError);
  expect(() => read(yaml)).toThrow(message);
  expect(() => read(yaml)).toThrow(/^\.clinical-records\.yml:\d+:\d+: /);
  expect(isValid(parse(yaml))).toBe(false);
});

test('a day that no calendar has is refused', () => {
  expect(() => read(`ignore: [{ rule: ${OVER}, reason: x, until: 2027-02-30 }]`)).toThrow('a day such as');
  expect(() => read(`ignore: [{ rule: ${OVER}, reason: x, until: 2028-02-29 }]`)).not.toThrow();
});

test('the line of an error is the line of the fault', () => {
  expect(() => read(`fail-on: error\n\nrules:\n  ${OVER}: warning\n  clinical-type-shard: off\n`)).toThrow(
    /^\.clinical-records\.yml:5:3: Unknown rule "clinical-type-shard"\. Did you mean "clinical-type-shared"\?/,
  );
});
