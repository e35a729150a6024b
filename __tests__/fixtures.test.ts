import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../src/catalogue/catalogue.ts';
import { markdown } from '../src/reporters/markdown.ts';
import { text } from '../src/reporters/text.ts';
import { run } from '../src/run/run.ts';
import { OptionValues, UsageError } from '../src/settings/options.ts';
import type { Report } from '../src/types.ts';
import { inOrder, throughJson } from './companion/through-json.ts';
import { ON_GITHUB } from './reporters/sample-report.ts';

const FIXTURES = path.join(import.meta.dirname, '..', 'fixtures');
const names = readdirSync(FIXTURES).sort();

/** The report on a fixture, as `clinical-records-check --no-urls fixtures/NAME` makes it. */
function report(name: string): Promise<Report> {
  return run({
    root: path.join(FIXTURES, name),
    values: new OptionValues(new Map()),
    readNamed: (file) => {
      throw new UsageError(`${file} is not asked for here.`);
    },
    checkUrls: false,
    release: false,
    countsFixes: true,
  });
}

const reports = new Map<string, Report>();

describe.each(names)('%s', (name) => {
  test('prints what expected.txt says', async () => {
    const result = await report(name);
    reports.set(name, result);
    await expect(text(result, { colour: false, prefix: '' })).toMatchFileSnapshot(
      path.join(FIXTURES, name, 'expected.txt'),
    );
  });

  test('makes the same page when a companion takes over its JSON', async () => {
    const result = reports.get(name) ?? (await report(name));
    expect(await throughJson(result, ON_GITHUB, RULES)).toBe(markdown(inOrder(result), ON_GITHUB));
  });
});

/** What these say comes from the network, which no fixture asks: `__tests__/policy` breaks them on loopback servers. */
const NEED_A_NETWORK = [
  ...['privacy-policy-without-health', 'privacy-url-dead', 'privacy-url-unverified'],
  ...['review-notes-without-clinical', 'uploaded-build-differs'],
];

/** And this one a built app: `__tests__/built/beside.test.ts`. */
const NEED_A_BUILD = ['built-app-differs'];

test('some fixture breaks every rule', () => {
  const broken = new Set([...reports.values()].flatMap(({ findings }) => findings.map(({ rule }) => rule.id)));
  expect(
    RULES.map(({ id }) => id).filter((id) => !broken.has(id) && ![...NEED_A_NETWORK, ...NEED_A_BUILD].includes(id)),
  ).toEqual([]);
});

test('a fixture named after a rule breaks that rule', () => {
  for (const { id } of RULES) {
    const result = reports.get(id);
    if (result)
      expect(
        result.findings.map(({ rule }) => rule.id),
        id,
      ).toContain(id);
  }
});
