import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../src/types.ts';
import { ADVERSITIES, changeFiles, filesOf, findingsOn, markedPlaces, placesOf } from './rules/examples.ts';
import { fixesTable, ruleIndex, rulePage, rulesTable } from './rules/page.ts';

const RULES = path.join(import.meta.dirname, '..', 'src', 'rules');
const PAGES = path.join(import.meta.dirname, '..', 'docs', 'rules');

const CATALOGUE = path.join(import.meta.dirname, '..', 'src', 'catalogue');

const ids = readdirSync(RULES)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();
const rules: Rule[] = await Promise.all(ids.map(async (id) => (await import(`../src/rules/${id}.ts`)).default));

test('every rule has the name of its file', () => {
  expect(rules.map(({ id }) => id)).toEqual(ids);
});

test('index.ts lists the files of the folder', async () => {
  await expect(ruleIndex(ids)).toMatchFileSnapshot(path.join(RULES, 'index.ts'));
});

test('the table of rules is up to date', async () => {
  await expect(rulesTable(rules)).toMatchFileSnapshot(path.join(PAGES, 'README.md'));
});

test('what to do about a rule is what its findings say', async () => {
  const told = [];
  for (const rule of rules) {
    const findings = [];
    for (const example of rule.examples.bad) findings.push(...(await findingsOn(rule, example)));
    told.push({ id: rule.id, fixes: [...new Set(findings.map(({ fix }) => fix))] });
  }
  for (const { id, fixes } of told) expect(fixes, id).not.toEqual([]);
  await expect(fixesTable(told)).toMatchFileSnapshot(path.join(CATALOGUE, 'how-to-fix.ts'));
});

describe.each(rules)('$id', (rule) => {
  test.each(rule.examples.bad)('bad: $title', async (example) => {
    expect(markedPlaces(filesOf(example))).not.toEqual([]);
    for (const [name, change] of ADVERSITIES) {
      const files = changeFiles(filesOf(example), change);
      expect(placesOf(await findingsOn(rule, example, files)), name).toEqual(markedPlaces(files));
    }
  });

  test.each(rule.examples.good)('good: $title', async (example) => {
    for (const [name, change] of ADVERSITIES) {
      const findings = await findingsOn(rule, example, changeFiles(filesOf(example), change));
      expect(
        findings.map(({ message }) => message),
        name,
      ).toEqual([]);
    }
  });

  test('has its page', async () => {
    const findings = await Promise.all(rule.examples.bad.map((example) => findingsOn(rule, example)));
    await expect(rulePage(rule, findings.flat())).toMatchFileSnapshot(path.join(PAGES, `${rule.id}.md`));
  });

  test('speaks in sentences', async () => {
    for (const example of rule.examples.bad) {
      for (const { message, fix } of await findingsOn(rule, example)) {
        expect(message).toMatch(/^\S.*\.$/);
        expect(fix).toMatch(/^[A-Z].*[.”]$/);
      }
    }
  });
});
