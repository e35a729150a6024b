import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readActionFile } from './action/runner.ts';

const ROOT = path.join(import.meta.dirname, '..');
const README = path.join(ROOT, 'README.md');
const readme = readFileSync(README, 'utf8');
const { inputs, outputs } = readActionFile();

/** A cell of a table in Markdown: one line, and no bar ends it. */
const cell = (text: string) =>
  text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');
const code = (text: string | undefined) => (text === undefined ? '' : `\`${cell(text)}\``);

const TABLES: Readonly<Record<string, string>> = {
  inputs: [
    '| input | default | |',
    '|---|---|---|',
    ...Object.entries(inputs).map(
      ([name, input]) => `| ${code(name)} | ${code(input.default)} | ${cell(input.description)} |`,
    ),
  ].join('\n'),
  outputs: [
    '| output | |',
    '|---|---|',
    ...Object.entries(outputs).map(([name, output]) => `| ${code(name)} | ${cell(output.description)} |`),
  ].join('\n'),
};

/** The page with its tables made anew, between their marks. */
function withTables(page: string): string {
  return page.replaceAll(
    /(<!-- (inputs|outputs): [^\n]*-->\n)[\s\S]*?(<!-- \/\2 -->)/g,
    (_, start: string, name: string, end: string) => `${start}\n${TABLES[name]}\n\n${end}`,
  );
}

test('the tables of inputs and outputs are those of action.yml: npm run update', async () => {
  for (const name of Object.keys(TABLES)) expect(readme.split(`<!-- /${name} -->`).length).toBe(2);
  await expect(withTables(readme)).toMatchFileSnapshot(README);
});

test('a badge shows a workflow of this repository, and leads to it', () => {
  const badges = [...readme.matchAll(/actions\/workflows\/([\w.-]+?)(?=\/badge\.svg|\))/g)].map(
    ([, name = '']) => name,
  );
  expect(badges.length).toBeGreaterThan(3);
  for (const name of badges) expect(existsSync(path.join(ROOT, '.github', 'workflows', name)), name).toBe(true);
});

test('how to get it stands before the first command, with nothing to install', () => {
  const clone = readme.indexOf('git clone ');
  expect(clone).toBeGreaterThan(0);
  expect(clone).toBeLessThan(readme.indexOf('node clinical-records-check/dist/cli/index.js'));
  expect(readme.indexOf('node clinical-records-check/dist/cli/index.js')).toBeLessThan(readme.indexOf('npm cit'));
  expect(readme).toMatch(/`npx clinical-records-check [^`]+`/);
});
