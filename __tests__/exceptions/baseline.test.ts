import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBaseline } from '../../src/exceptions/baseline.ts';
import { json } from '../../src/reporters/json.ts';
import { listNotices } from '../../src/reporters/notices.ts';
import { text } from '../../src/reporters/text.ts';
import { check, makeFolder, makeRepository, type Repository } from '../base/repositories.ts';

const INFO = 'Carebook/Info.plist';
const STORE = 'Carebook/RecordStore.swift';

/** An app with faults in its texts, its code and its entitlements, and the baseline that accepts them. */
async function withBaseline(): Promise<{ repository: Repository; file: string }> {
  const repository = makeRepository({ fixture: 'everything-right' });
  repository.edit(INFO, (plist) => plist.replace(/\t<key>NSHealthShareUsageDescription<\/key>\n.*\n/, ''));
  repository.edit(STORE, (swift) =>
    swift.replace('.allergyRecord, ', '.allergyRecord, .immunizationRecord, .procedureRecord, '),
  );
  const file = join(makeFolder('baseline'), 'baseline.json');
  const report = await check(repository.folder, { 'write-baseline': file });
  expect([report.verdict, report.counts.error]).toEqual(['passed', 0]);
  expect(report.baseline).toMatchObject({ accepted: report.findings.length, stale: [] });
  return { repository, file };
}

test('what is accepted is counted, listed with its reason, and fails nothing', async () => {
  const { repository, file } = await withBaseline();
  expect((await check(repository.folder)).verdict).toBe('failed');
  const report = await check(repository.folder, { baseline: file });
  expect([report.verdict, report.counts]).toEqual(['passed', { error: 0, warning: 0, notice: 0 }]);
  expect(report.findings.every(({ silenced }) => silenced?.by === 'baseline')).toBe(true);
  const page = text(report, { colour: false, prefix: '' });
  expect(page).toMatch(/no findings, \d silenced/);
  // accepted is not mended: neither the headline nor the tables say that all is right
  expect(page).toMatch(/· What was set aside is still there: \d errors\.\n/);
  expect(page).toMatch(/^ {2}~ {2}Share text +missing/m);
  expect(page).toMatch(/^ {2}Immunizations +~ /m);
});

test('moved lines, moved folders, another project name and keys in another order change nothing', async () => {
  const { repository, file } = await withBaseline();
  const expectAccepted = async (what: string) => {
    const report = await check(repository.folder, { baseline: file });
    expect([report.verdict, report.baseline?.stale, report.counts.error], what).toEqual(['passed', [], 0]);
  };
  repository.edit(STORE, (swift) => `// One.\n\n// Two.\n${swift}`);
  repository.edit(INFO, (plist) => plist.replace('<dict>', '<dict>\n\n\n'));
  await expectAccepted('moved lines');
  repository.edit(INFO, (plist) => {
    const [update = ''] = /\t<key>NSHealthUpdateUsageDescription<\/key>\n.*\n/.exec(plist) ?? [];
    return plist.replace(update, '').replace('<dict>\n', `<dict>\n${update}`);
  });
  repository.edit(STORE, (swift) =>
    swift.replace('.immunizationRecord, .procedureRecord', '.procedureRecord, .immunizationRecord'),
  );
  await expectAccepted('another order');
  mkdirSync(join(repository.folder, 'ios'));
  repository.commit();
  repository.git('mv', 'Carebook', 'Carebook.xcodeproj', 'ios/');
  await expectAccepted('another folder');
  repository.git('mv', 'ios/Carebook.xcodeproj', 'ios/Care.xcodeproj');
  await expectAccepted('another project name');
});

test('a fault that is new fails, also where one like it was accepted', async () => {
  const { repository, file } = await withBaseline();
  repository.edit(STORE, (swift) => swift.replace('.procedureRecord, ', '.procedureRecord, .conditionRecord, '));
  const report = await check(repository.folder, { baseline: file });
  expect(report.verdict).toBe('failed');
  const counting = report.findings.filter(({ silenced }) => !silenced);
  expect(counting.map(({ message }) => message)).toEqual([expect.stringContaining('conditionRecord')]);
});

test('what is no longer found is a stale entry: told in the report, and never a failure', async () => {
  const { repository, file } = await withBaseline();
  repository.edit(STORE, (swift) => swift.replace('.procedureRecord, ', ''));
  const report = await check(repository.folder, { baseline: file });
  expect(report.verdict).toBe('passed');
  expect(report.baseline?.stale).toEqual([
    { rule: 'clinical-type-over-requested', target: 'Carebook', message: expect.stringContaining('procedureRecord') },
  ]);
  expect(listNotices(report).join('\n')).toContain('clinical-type-over-requested (Carebook)');
  expect(JSON.parse(json(report, { colour: false, prefix: '' })).baseline.stale).toHaveLength(1);
  const written = await check(repository.folder, { baseline: file, 'write-baseline': file });
  expect(written.baseline?.stale).toEqual([]);
  expect(readFileSync(file, 'utf8')).not.toContain('procedureRecord and');
});

test('what this run could not see is not stale, and is kept where the file is written anew', async () => {
  let status = 403;
  const server = createServer((_, answer) =>
    answer.writeHead(status, { 'content-type': 'text/html' }).end('<p>Privacy policy.</p>'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const repository = makeRepository({ fixture: 'everything-right' });
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/privacy`;
    repository.write({ '.clinical-records.yml': `privacy-policy-url: ${url}\n`, fastlane: undefined });
    const file = join(makeFolder('baseline'), 'baseline.json');
    const entry = { rule: 'privacy-url-dead', message: 'The privacy-policy URL is dead.', fingerprint: 'f'.repeat(32) };
    writeFileSync(file, JSON.stringify({ version: 1, findings: [entry] }));
    const asking = [{ baseline: file, 'allow-private-network': 'true' }, { checkUrls: true }] as const;
    const stale = async (...how: readonly [object, object?]) =>
      (await check(repository.folder, { baseline: file, ...how[0] }, how[1])).baseline?.stale.map(({ rule }) => rule);

    expect(await stale({}), 'no URL is requested').toEqual([]);
    expect(await stale(...asking), 'the site turns this runner away').toEqual([]);
    status = 200;
    expect(await stale(...asking), 'the page is there').toEqual(['privacy-url-dead']);

    await check(repository.folder, { 'write-baseline': file });
    expect(readFileSync(file, 'utf8')).toContain(entry.fingerprint);
    await check(repository.folder, { ...asking[0], 'write-baseline': file }, asking[1]);
    expect(readFileSync(file, 'utf8')).not.toContain(entry.fingerprint);

    const other = { ...entry, rule: 'clinical-type-over-requested' };
    writeFileSync(file, JSON.stringify({ version: 1, findings: [other] }));
    expect(await stale({})).toEqual(['clinical-type-over-requested']);
    repository.edit(INFO, (plist) => plist.slice(0, 300));
    expect(await stale({}), 'a property list cannot be read').toEqual([]);
  } finally {
    server.close();
  }
});

test('the file is sorted, holds no line and no path, keeps reasons, and is the same when written again', async () => {
  const { repository, file } = await withBaseline();
  const first = readFileSync(file, 'utf8');
  const { version, findings } = JSON.parse(first) as { version: number; findings: Record<string, unknown>[] };
  expect(version).toBe(1);
  const keys = findings.map(({ rule, target, message }) => JSON.stringify([rule, target ?? '', message]));
  expect(keys).toEqual(keys.toSorted());
  for (const entry of findings) {
    expect(
      Object.keys(entry).filter(
        (key) => !['rule', 'target', 'message', 'fingerprint', 'reason', 'count'].includes(key),
      ),
    ).toEqual([]);
  }
  expect(first).not.toContain(repository.folder);
  const reasoned = { version, findings: findings.map((entry) => ({ ...entry, reason: 'waits for the next release' })) };
  writeFileSync(file, JSON.stringify(reasoned));
  await check(repository.folder, { 'write-baseline': file });
  const again = await check(repository.folder, { baseline: file });
  expect(again.findings.map(({ silenced }) => silenced?.reason)).toContain('waits for the next release');
  const second = readFileSync(file, 'utf8');
  await check(repository.folder, { 'write-baseline': file });
  expect(readFileSync(file, 'utf8')).toBe(second);
});

test.each([
  ['', 'it is not JSON'],
  ['{', 'it is not JSON'],
  ['null', '"version" is not 1'],
  ['{"version":2,"findings":[]}', '"version" is not 1'],
  ['{"version":1,"findings":{}}', '"findings" is no list'],
  ['{"version":1,"findings":[1]}', 'entry 1 is no object'],
  ['{"version":1,"findings":[{"rule":"x"}]}', 'lacks a "fingerprint"'],
  ['{"version":1,"findings":[{"rule":"x","fingerprint":"y","count":-1}]}', 'no number of findings'],
])('%s is no baseline', (content, why) => {
  expect(() => readBaseline(Buffer.from(content), 'b.json')).toThrow(why);
});

test('a file that is no baseline is not written over', async () => {
  const { repository } = await withBaseline();
  const file = join(repository.folder, STORE);
  await expect(check(repository.folder, { 'write-baseline': file })).rejects.toThrow('is no baseline');
  expect(readFileSync(file, 'utf8')).toContain('HealthKit');
});
