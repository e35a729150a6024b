import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/reporters/markdown.ts';
import { text } from '../../src/reporters/text.ts';
import { UsageError } from '../../src/settings/options.ts';
import type { Change, Report } from '../../src/types.ts';
import { check, cloneCommit, makeFolder, makeRepository, type Repository } from './repositories.ts';

const STORE = 'Carebook/RecordStore.swift';
const INFO = 'Carebook/Info.plist';

/** The app in order, without its medications. */
function withoutMedications(repository: Repository, below = ''): void {
  repository.edit(`${below}${STORE}`, (swift) =>
    swift
      .replace('.medicationRecord, .labResultRecord', '.labResultRecord')
      .replace(/ {4}func medications[^}]*}\n\n/, ''),
  );
}

function listOf({ changes }: Report): readonly Change[] {
  if (changes === undefined || !('list' in changes)) throw new Error(JSON.stringify(changes));
  return changes.list;
}

const shortly = ({ kind, change, subject }: Change) =>
  `${change} ${kind} ${subject.replace('HKClinicalTypeIdentifier', '')}`;

function headline(report: Report): string {
  return text(report, { colour: false, prefix: '' }).split('\n')[2] ?? '';
}

/** Everything in a folder, with its bytes: to see that nothing was touched. */
function fingerprintOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of files.sort((a, b) =>
    join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1,
  )) {
    hash.update(join(parentPath, name)).update(readFileSync(join(parentPath, name)));
  }
  return hash.digest('hex');
}

describe('compared with a revision', () => {
  test('a type that is newly asked for is said first, with its line', async () => {
    const repository = makeRepository({ fixture: 'everything-right' });
    const whole = repository.read(STORE);
    withoutMedications(repository);
    repository.commit();
    repository.write({ [STORE]: whole });
    const report = await check(repository.folder, { base: 'HEAD' });
    expect(headline(report)).toBe('This change newly asks people for their medications.');
    expect(listOf(report).map(shortly)).toEqual(['added requested MedicationRecord', 'added read MedicationRecord']);
    const { at } = listOf(report)[0]?.after ?? {};
    expect(whole.split('\n')[(at?.line ?? 0) - 1]?.slice((at?.column ?? 0) - 1)).toMatch(/^\.medicationRecord/);
    expect(report.findings.map(({ isNew }) => isNew)).toEqual(report.findings.map(() => false));
  });

  test('records that leave an app leave it alone: its translations are still there', async () => {
    const repository = makeRepository({ fixture: 'clean-translated-texts' });
    repository.commit();
    repository.write({
      [STORE]: 'import SwiftUI\n',
      'Carebook/CarebookApp.swift': 'import SwiftUI\n',
      'Carebook/Carebook.entitlements': '<plist version="1.0"><dict/></plist>\n',
    });
    repository.edit(INFO, (plist) => plist.replace(/<key>NSHealth\w+<\/key>\s*<string>[^<]*<\/string>/g, ''));
    const report = await check(repository.folder, { base: 'HEAD' });
    expect(report.verdict).toBe('not-applicable');
    expect(listOf(report).length).toBeGreaterThan(3);
    const translated = listOf(report).filter(
      ({ kind, locale }) => kind === 'usage-description' && locale !== undefined,
    );
    expect(translated).toEqual([]);
  });

  test('a type that is no longer asked for, a text, an entitlement in one configuration, the policy', async () => {
    const repository = makeRepository({ fixture: 'everything-right' });
    repository.commit();
    withoutMedications(repository);
    repository.edit(INFO, (plist) => plist.replace('next to your care plan', 'beside your visits'));
    repository.edit('Carebook/Carebook.entitlements', (plist) =>
      plist.replace('</dict>', '\t<key>com.apple.developer.healthkit.background-delivery</key>\n\t<true/>\n</dict>'),
    );
    repository.write({ 'fastlane/metadata/en-US/privacy_url.txt': 'https://carebook.health/new-privacy\n' });
    const report = await check(repository.folder, { base: 'HEAD' });
    expect(listOf(report).map(shortly)).toEqual([
      'removed requested MedicationRecord',
      'removed read MedicationRecord',
      'changed usage-description NSHealthClinicalHealthRecordsShareUsageDescription',
      'added entitlement com.apple.developer.healthkit.background-delivery',
      'changed privacy-policy Privacy policy',
    ]);
    const [, , changed, entitlement, policy] = listOf(report);
    expect(changed?.before?.value).toContain('next to your care plan');
    expect(changed?.after?.value).toContain('beside your visits');
    expect(entitlement?.configurations).toEqual(['Debug', 'Release']);
    expect([policy?.locale, policy?.before?.value, policy?.after?.value]).toEqual([
      'en-US',
      'https://carebook.health/privacy',
      'https://carebook.health/new-privacy',
    ]);
    expect(headline(report)).toBe(
      'This change no longer asks people for their medications and alters what people are told, the entitlements and the privacy-policy URL.',
    );
  });

  test('nothing that people are asked changes: one line says so', async () => {
    const repository = makeRepository({ fixture: 'everything-right' });
    repository.commit();
    repository.edit(STORE, (swift) => `// A comment moves every line.\n\n${swift}`);
    const report = await check(repository.folder, { base: 'HEAD' });
    expect(listOf(report)).toEqual([]);
    expect(headline(report)).toBe('This change asks nothing of people that was not asked before.');
  });

  test('an app moved to another folder, and a project given another name, are the same app', async () => {
    const repository = makeRepository({ fixture: 'everything-right' });
    repository.commit();
    repository.git('mv', 'Carebook.xcodeproj', 'Renamed.xcodeproj');
    const renamed = await check(repository.folder, { base: 'HEAD' });
    expect(listOf(renamed)).toEqual([]);
    expect(renamed.findings.every(({ isNew }) => isNew === false)).toBe(true);
    mkdirSync(join(repository.folder, 'ios'));
    repository.git('mv', 'Renamed.xcodeproj', 'Carebook', 'ios/');
    const moved = await check(repository.folder, { base: 'HEAD' });
    expect(listOf(moved)).toEqual([]);
    expect(moved.findings.every(({ isNew }) => isNew === false)).toBe(true);
  });

  test('a folder of a monorepo is compared with the same folder, and the base is where the branches parted', async () => {
    const repository = makeRepository({ fixture: 'everything-right', below: 'apps/care' });
    withoutMedications(repository, 'apps/care/');
    repository.commit();
    repository.git('checkout', '--quiet', '-b', 'feature');
    repository.write({ 'apps/other/readme.txt': 'nothing' });
    repository.commit();
    repository.git('checkout', '--quiet', 'main');
    repository.edit(`apps/care/${INFO}`, (plist) => plist.replace('next to', 'beside'));
    repository.commit('the other side goes on');
    repository.git('checkout', '--quiet', 'feature');
    const report = await check(join(repository.folder, 'apps/care'), { base: 'main' });
    expect(listOf(report)).toEqual([]);
  });

  test('a change that removes all that was clinical is told', async () => {
    const repository = makeRepository({ fixture: 'everything-right' });
    repository.commit();
    repository.write({
      [STORE]: 'final class RecordStore {}\n',
      'Carebook/Carebook.entitlements': '<plist version="1.0"><dict></dict></plist>\n',
      [INFO]: repository.read(INFO).replace(/\t<key>NSHealth\w+<\/key>\n\t<string>[^<]*<\/string>\n/g, ''),
    });
    const report = await check(repository.folder, { base: 'HEAD' });
    expect(headline(report)).toMatch(
      /^This change no longer asks people for their allergies, lab results and medications/,
    );
  });

  test('what cannot be had is said, and the check goes on', async () => {
    const repository = makeRepository({ fixture: 'everything-right' });
    repository.commit();
    const sha = '0123456789'.repeat(4);
    const missing = await check(repository.folder, { base: sha });
    expect([missing.verdict, missing.changes]).toEqual([
      'passed',
      { of: 'change', unavailable: `git knows no commit "${sha}" here` },
    ]);
    const alone = makeFolder('alone');
    writeFileSync(join(alone, 'Info.plist'), repository.read(INFO));
    expect((await check(alone, { base: 'HEAD' })).changes).toMatchObject({ of: 'change' });
  });

  test('what is no revision of this clone is a wrong call', async () => {
    const repository = makeRepository({ fixture: 'everything-right' });
    repository.commit();
    for (const odd of [
      'nowhere',
      'abcdef1',
      '--help',
      '-n',
      'a..b',
      ':/',
      '@{-1}',
      '',
      ' ',
      '\n',
      'HEAD:Carebook',
      '--upload-pack=touch x',
    ])
      await expect(check(repository.folder, { base: odd }), odd).rejects.toThrow(UsageError);
  });

  test('a shallow clone of one commit has no HEAD^1, and the checkout stays as it was', async () => {
    const repository = makeRepository({ fixture: 'everything-right' });
    repository.commit();
    const head = repository.commit('again');
    const clone = cloneCommit(repository, head);
    const before = fingerprintOf(clone.folder);
    const report = await check(clone.folder, { base: 'HEAD^1' });
    expect(report.changes).toMatchObject({ unavailable: expect.stringContaining('HEAD^1') });
    const deep = cloneCommit(repository, head, 2);
    expect(listOf(await check(deep.folder, { base: 'HEAD^1' }))).toEqual([]);
    expect(fingerprintOf(clone.folder)).toBe(before);
  });

  test('new-only fails on what the change brings, and on everything where nothing is known of before', async () => {
    const repository = makeRepository({ fixture: 'clinical-usage-description-missing' });
    repository.commit();
    const old = await check(repository.folder, { base: 'HEAD', 'new-only': 'true' });
    expect([old.verdict, old.counts.error > 0]).toEqual(['passed', true]);
    const lost = await check(repository.folder, { base: '0123456789'.repeat(4), 'new-only': 'true' });
    expect(lost.verdict).toBe('failed');
    const none = await check(repository.folder, { 'new-only': 'true' });
    expect([none.verdict, none.changes]).toEqual([
      'failed',
      { of: 'change', unavailable: 'nothing tells which state came before this one' },
    ]);
  });

  test('a fault that came is new, and those that were there are not', async () => {
    const repository = makeRepository({ fixture: 'everything-right' });
    repository.commit();
    repository.edit(INFO, (plist) => plist.replace(/\t<key>NSHealthShareUsageDescription<\/key>\n.*\n/, ''));
    const report = await check(repository.folder, { base: 'HEAD', 'new-only': 'true' });
    expect(report.verdict).toBe('failed');
    expect(report.findings.filter(({ isNew }) => isNew).map(({ rule }) => rule.id)).toEqual([
      'share-usage-description-missing',
    ]);
  });

  test('of two places that say the same, the one whose line was not there is new', async () => {
    const repository = makeRepository({ fixture: 'clinical-data-logged' });
    repository.commit();
    const trace = 'Carebook/Trace.swift';
    repository.edit(trace, (swift) => swift.replace('        print(record)\n', '        print(record) // again\n$&'));
    const report = await check(repository.folder, { base: 'HEAD' });
    const first = repository.read(trace).split('\n').indexOf('        print(record) // again') + 1;
    const alike = report.findings.filter(({ message }) => message.includes('`print(_:)`'));
    expect(alike.map(({ at, isNew, places = [] }) => [at.line, isNew, places.map((place) => place.at.line)])).toEqual([
      [first, true, [first, first + 1]],
    ]);
  });

  test('what a change does away with is counted, and not what can no longer be seen', async () => {
    const repository = makeRepository({ fixture: 'before-app-review' });
    const before = repository.read(STORE);
    repository.commit();
    repository.edit(STORE, (swift) => swift.replace(/\n *\.(immunization|procedure)Record,/g, ''));
    const report = await check(repository.folder, { base: 'HEAD' });
    expect(report.changes).toMatchObject({ gone: 2 });
    const words = 'none new with this change, 2 gone';
    expect(markdown(report, { colour: false, prefix: '' })).toContain(`2 errors; ${words}.`);
    expect(text(report, { colour: false, prefix: '' }).split('\n')[0]).toContain(` · ${words} · `);
    repository.write({ [STORE]: before });
    repository.edit(INFO, (plist) => plist.slice(0, 300));
    const unread = await check(repository.folder, { base: 'HEAD' });
    expect([unread.verdict, unread.changes && 'gone' in unread.changes]).toEqual(['failed', false]);
  });

  test('installed dependencies, links and submodules are no difference', async () => {
    const repository = makeRepository({ fixture: 'everything-right' });
    repository.write({ '.gitignore': 'Pods/\n' });
    symlinkSync('Carebook/Info.plist', join(repository.folder, 'Link.plist'));
    symlinkSync('../../..', join(repository.folder, 'Out'));
    const other = makeRepository();
    other.write({ 'Shared.swift': 'import HealthKit\nlet shared = HKClinicalTypeIdentifier.allergyRecord\n' });
    other.commit();
    repository.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', other.folder, 'Vendor');
    repository.commit();
    repository.write({ 'Pods/Other/Other.swift': 'let other = HKClinicalTypeIdentifier.allergyRecord\n' });
    const report = await check(repository.folder, { base: 'HEAD' });
    expect(listOf(report)).toEqual([]);
    expect(report.findings.filter(({ isNew }) => isNew)).toEqual([]);
  });

  test('nothing of the repository decides what git runs', async () => {
    const repository = makeRepository({ fixture: 'everything-right' });
    const touched = join(repository.folder, 'touched');
    const script = join(repository.folder, 'run.sh');
    writeFileSync(script, `#!/bin/sh\necho ran >> ${touched}\ncat\n`);
    chmodSync(script, 0o755);
    repository.write({
      '.gitattributes': '* diff=evil filter=evil\n',
      '.gitmodules': `[submodule "x"]\n\tpath = x\n\turl = ext::${script}\n\tupdate = !${script}\n`,
    });
    repository.commit();
    // What a step before ours could have left, and what a folder that passes for a repository could hold.
    for (const [key, value] of [
      ['core.fsmonitor', script],
      ['core.pager', script],
      ['core.sshCommand', script],
      ['core.hooksPath', repository.folder],
      ['diff.external', script],
      ['diff.evil.textconv', script],
      ['filter.evil.smudge', script],
      ['filter.evil.clean', script],
      ['remote.origin.url', `ext::${script}`],
      ['remote.origin.promisor', 'true'],
      ['extensions.partialClone', 'origin'],
      ['credential.helper', `!${script}`],
    ] as const) {
      repository.git('config', key, value);
    }
    repository.write({ [STORE]: `${repository.read(STORE)}// more\n` });
    const report = await check(repository.folder, { base: 'HEAD' });
    expect(listOf(report)).toEqual([]);
    expect(readdirSync(repository.folder)).not.toContain('touched');
  });

  test('a folder of the checked files that looks like a repository is none: the clone around it tells', async () => {
    const repository = makeRepository({ fixture: 'everything-right', below: 'bare' });
    repository.write({
      'bare/HEAD': 'ref: refs/heads/main\n',
      'bare/objects/x': '',
      'bare/refs/x': '',
      'bare/config': '[core]\n\trepositoryformatversion = 0\n\tbare = true\n\tfsmonitor = "touch owned"\n',
    });
    repository.commit();
    const report = await check(join(repository.folder, 'bare'), { base: 'HEAD' });
    expect([listOf(report), report.changes]).toEqual([
      [],
      expect.objectContaining({ base: repository.git('rev-parse', 'HEAD') }),
    ]);
    expect(readdirSync(join(repository.folder, 'bare'))).not.toContain('owned');
  });
});
