import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LAYOUTS } from '../green/named-places.ts';
import { CLI, NO_BUNDLE, RECORDS, RECORDS_OBJC, type TestFiles } from '../green/repositories.ts';
import { makeRepository, type Repository } from './repositories.ts';

function commitFiles({ files, links = {} }: TestFiles): Repository {
  const repository = makeRepository();
  const placeOf = (file: string) => {
    const place = path.join(repository.folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    return place;
  };
  for (const [file, content] of Object.entries(files)) writeFileSync(placeOf(file), content);
  for (const [link, target] of Object.entries(links)) symlinkSync(target, placeOf(link));
  repository.commit();
  return repository;
}

interface Told {
  readonly rules: readonly string[];
  readonly added: readonly string[];
  readonly changes: number | string;
}

/** What the built command says of the working tree, compared with the last commit. */
function compare({ folder }: Repository): Told {
  const args = [CLI, '--format', 'json', '--no-urls', '--base', 'HEAD', folder];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (stdout === '') throw new Error(stderr);
  const { findings, changes } = JSON.parse(stdout);
  return {
    rules: findings.map(({ ruleId }: { ruleId: string }) => ruleId),
    added: findings
      .filter(({ isNew }: { isNew?: boolean }) => isNew !== false)
      .map(({ ruleId }: { ruleId: string }) => ruleId),
    changes: changes?.list?.length ?? JSON.stringify(changes),
  };
}

/** One of each kind at every run, all of them in a long one. */
const FEW =
  /^(?:a file in (?:Pods|Old\.app|DerivedData|\.yarn)\/ that a target compiles|.*\b(?:link|package|include|workspace)\b.*)$/;
const chosen = Object.entries(LAYOUTS).filter(([name]) => process.env.CRC_LONG !== undefined || FEW.test(name));

describe.skipIf(NO_BUNDLE)('old code in a place that a listing passes by is not new with a change elsewhere', () => {
  test.each(chosen)(
    '%s',
    (_, layout) => {
      const repository = commitFiles(layout({ swift: RECORDS, objc: RECORDS_OBJC }));
      repository.write({ 'README.md': 'A change elsewhere.\n', 'Other.swift': 'let other = 1\n' });
      const { rules, added, changes } = compare(repository);
      expect(rules).toEqual(expect.arrayContaining(['health-records-entitlement-missing']));
      expect({ added, changes }).toEqual({ added: [], changes: 0 });
    },
    60_000,
  );

  test('such code that the change brings is new', () => {
    const layout = LAYOUTS['a file in Pods/ that a target compiles'];
    if (!layout) throw new Error('There is no such layout.');
    const { files } = layout({ swift: RECORDS, objc: RECORDS_OBJC });
    const repository = commitFiles({ files: { ...files, 'Pods/Store.swift': 'final class RecordStore {}\n' } });
    repository.write({ 'Pods/Store.swift': RECORDS });
    expect(compare(repository).added).toEqual(expect.arrayContaining(['health-records-entitlement-missing']));
  }, 60_000);
});
