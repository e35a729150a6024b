import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import picomatch from 'picomatch';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseCommandLine } from '../src/settings/command-line.ts';
import { NAME, VERSION } from '../src/tool.ts';

const ROOT = path.join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const FORMS = readdirSync(path.join(ROOT, '.github', 'ISSUE_TEMPLATE')).filter((file) => file !== 'config.yml');
const ajv = new Ajv({ allErrors: true });

const TEXT = { type: 'string', minLength: 1 };
const only = (properties: Readonly<Record<string, object>>, ...required: string[]) => ({
  ...{ type: 'object', properties, required, additionalProperties: false },
});
const field = (type: string, attributes: Readonly<Record<string, object>>, ...required: string[]) =>
  only(
    {
      ...{ type: { const: type }, id: { type: 'string', pattern: '^[\\w-]+$' } },
      attributes: only(attributes, ...required),
      validations: only({ required: { type: 'boolean' } }),
    },
    'type',
    'attributes',
  );

/** https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema */
const FORM = only(
  {
    ...{ name: TEXT, description: TEXT, title: TEXT, labels: { type: 'array', items: TEXT } },
    body: {
      type: 'array',
      minItems: 1,
      items: {
        oneOf: [
          field('markdown', { value: TEXT }, 'value'),
          field('textarea', { label: TEXT, description: TEXT, placeholder: TEXT, render: TEXT, value: TEXT }, 'label'),
          field('input', { label: TEXT, description: TEXT, placeholder: TEXT, value: TEXT }, 'label'),
          field(
            'dropdown',
            { label: TEXT, description: TEXT, options: { type: 'array', items: TEXT, uniqueItems: true } },
            'label',
            'options',
          ),
        ],
      },
    },
  },
  'name',
  'description',
  'body',
);

interface Form {
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes: { readonly label?: string };
  }[];
}

test.each(FORMS)('%s is a form that GitHub takes, and says what to paste', (file) => {
  const text = read(`.github/ISSUE_TEMPLATE/${file}`);
  const form = parse(text) as Form;
  expect(ajv.validate(FORM, form), ajv.errorsText()).toBe(true);
  const fields = form.body.filter(({ type }) => type !== 'markdown');
  expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  expect(new Set(fields.map(({ attributes }) => attributes.label)).size).toBe(fields.length);
  expect(fields.every(({ id }) => id !== undefined)).toBe(true);
  const commands = [...text.matchAll(new RegExp(`\`${NAME} ([^\`]+)\``, 'g'))].map(([, words = '']) =>
    words.split(' '),
  );
  expect(commands.length).toBeGreaterThan(1);
  for (const words of commands) expect(() => parseCommandLine(words)).not.toThrow();
  expect(text).toContain(`placeholder: ${NAME} ${VERSION}`);
});

test('there is a form for a false alarm and one for a missed fault, and another way for what is secret', () => {
  expect(FORMS.toSorted()).toEqual(['false-alarm.yml', 'missed-fault.yml']);
  const { contact_links: links } = parse(read('.github/ISSUE_TEMPLATE/config.yml')) as {
    contact_links: { url: string }[];
  };
  expect(links.map(({ url }) => url)).toEqual([expect.stringMatching(/\/security\/advisories\/new$/)]);
});

// https://docs.github.com/code-security/dependabot/working-with-dependabot/dependabot-options-reference
test('Dependabot looks at what we use, and knows its groups', () => {
  const update = only(
    {
      'package-ecosystem': { enum: ['npm', 'github-actions'] },
      directory: { type: 'string', pattern: '^/' },
      schedule: only({ interval: { enum: ['daily', 'weekly', 'monthly'] } }, 'interval'),
      cooldown: only({ 'default-days': { type: 'integer', minimum: 1, maximum: 90 } }),
      groups: { type: 'object', additionalProperties: only({ patterns: { type: 'array', items: TEXT } }) },
    },
    'package-ecosystem',
    'directory',
    'schedule',
  );
  const form = only({ version: { const: 2 }, updates: { type: 'array', items: update } }, 'version', 'updates');
  const configuration = parse(read('.github/dependabot.yml')) as {
    updates: { 'package-ecosystem': string; groups: Record<string, { patterns: string[] }> }[];
  };
  expect(ajv.validate(form, configuration), ajv.errorsText()).toBe(true);
  expect(configuration.updates.map((one) => one['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  const names = Object.keys(JSON.parse(read('package.json')).devDependencies);
  for (const pattern of configuration.updates[0]?.groups.tools?.patterns ?? [])
    expect(
      names.some((name) => picomatch.isMatch(name, pattern)),
      pattern,
    ).toBe(true);
});

test('everything has an owner, and there is a code of conduct', () => {
  const rules = read('.github/CODEOWNERS')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  for (const rule of rules) expect(rule).toMatch(/^\S+(?: @[\w-]+(?:\/[\w-]+)?)+$/);
  expect(rules[0]).toMatch(/^\* /);
  expect(existsSync(path.join(ROOT, 'CODE_OF_CONDUCT.md'))).toBe(true);
});
