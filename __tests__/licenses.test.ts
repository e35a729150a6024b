import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bundledPackages } from '../scripts/bundled.mjs';
import { licensesText } from '../scripts/licenses.mjs';

const ROOT = path.join(import.meta.dirname, '..');
const packages: readonly { name: string; version: string; license: string }[] = bundledPackages();

test('what is shipped is under licences that ask for no more than to be named', () => {
  const known = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];
  expect(packages.filter(({ license }) => !known.includes(license))).toEqual([]);
});

test('every package and grammar that is shipped is named with its licence', () => {
  const text: string = licensesText();
  for (const { name, version } of packages) expect(text).toContain(`${name} ${version}\n`);
  for (const grammar of ['swift', 'objc', 'dart', 'typescript', 'c-sharp', 'kotlin'])
    expect(text).toContain(`tree-sitter-${grammar} (grammar)`);
  expect(text.match(/Permission (?:is hereby granted|to use, copy)/g)?.length).toBeGreaterThan(60);
});

test('nothing that is installed runs a script, and everything is held to its checksum', () => {
  const { packages: locked } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
  for (const [folder, one] of Object.entries<Record<string, unknown>>(locked)) {
    if (folder === '') continue;
    expect(one.hasInstallScript, folder).toBeUndefined();
    expect(one.integrity, folder).toMatch(/^sha512-/);
  }
});
