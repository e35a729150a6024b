import { describe, expect, test } from 'vitest';
import { check } from '../src/check/check.ts';
import { memoryFiles } from '../src/files/files.ts';
import { limitReading } from '../src/files/limit-reading.ts';
import { NO_CONFIGURATION } from '../src/settings/configuration.ts';

const values = (count: number) => `[${'1,'.repeat(count - 1)}1]`;

describe('what a run reads into values', () => {
  test('a file of more values than one run reads is not read, and those after it are', () => {
    const { files, unread } = limitReading(memoryFiles({ 'a.json': values(1_100_000), 'b.json': values(10) }));
    expect(() => files.bytes('a.json')).toThrow('is not read: it holds more values than one run reads');
    expect(files.bytes('b.json').length).toBeGreaterThan(10);
    expect(unread()).toEqual([
      {
        at: { file: 'a.json', line: 1, column: 1 },
        reason: expect.stringMatching(/^`a\.json`: is not read: .*Exclude it/),
        blocking: true,
      },
    ]);
  });

  test('many files together hold no more than two and a half times one', () => {
    const names = Array.from({ length: 27 }, (_, index) => `f${index}.json`);
    const { files, unread } = limitReading(
      memoryFiles(Object.fromEntries(names.map((name) => [name, values(100_000)]))),
    );
    const read = names.filter((name) => {
      try {
        return files.bytes(name).length > 0;
      } catch {
        return false;
      }
    });
    expect(read).toEqual(names.slice(0, 24));
    expect(unread().map(({ at }) => at.file)).toEqual(names.slice(24));
  });

  test('a value of YAML counts for six', () => {
    const { files } = limitReading(memoryFiles({ 'a.yml': values(200_000), 'b.json': values(200_000) }));
    expect(() => files.bytes('a.yml')).toThrow('is not read');
    expect(files.bytes('b.json').length).toBeGreaterThan(0);
  });

  test('texts of YAML that stand in one line with nothing between them are counted', () => {
    const crowded = (pairs: number) => `a: ${'""'.repeat(pairs)}`;
    const lines = 'version: "1.2.3"\n'.repeat(100_000);
    const { files } = limitReading(
      memoryFiles({
        'a/pubspec.lock': crowded(400_000),
        'b.yml': crowded(20_000),
        'c.yaml': lines,
        'd.json': crowded(400_000),
      }),
    );
    expect(() => files.bytes('a/pubspec.lock')).toThrow('is not read');
    for (const read of ['b.yml', 'c.yaml', 'd.json']) expect(files.bytes(read).length).toBeGreaterThan(0);
  });

  test('a text of a megabyte counts for more than one value where it is read again', () => {
    const { files } = limitReading(memoryFiles({ 'Info.plist': `<string>${'a'.repeat(1_000_000)}</string>` }));
    let count = 0;
    expect(() => {
      for (; count < 1000; count += 1) files.bytes('Info.plist');
    }).toThrow('is not read again: too many targets');
    expect([count > 50, count < 200]).toEqual([true, true]);
  });

  test('a file that each of many targets reads is counted each time, within bounds', () => {
    const { files } = limitReading(memoryFiles({ 'Info.plist': '<a>'.repeat(100_000) }));
    let count = 0;
    expect(() => {
      for (; count < 1000; count += 1) files.bytes('Info.plist');
    }).toThrow('is not read again: too many targets');
    expect(count).toBeGreaterThan(30);
  });

  test('sources and what is only searched count nothing', () => {
    const { files, unread } = limitReading(memoryFiles({ 'A.swift': values(2_000_000), 'en.json': values(2_000_000) }));
    expect(files.bytes('A.swift').length).toBeGreaterThan(0);
    expect(files.search?.('en.json').length).toBeGreaterThan(0);
    expect(unread()).toEqual([]);
  });

  test.each(['Package.swift', 'Tuist/ProjectDescriptionHelpers/A.swift', 'Project.swift'])('%s declares', (path) => {
    expect(() => limitReading(memoryFiles({ [path]: values(300_000) })).files.bytes(path)).toThrow('is not read');
  });

  test('a report is incomplete for what was not read', async () => {
    const report = await check(
      memoryFiles({ 'package.json': '{"dependencies":{"expo":"1"}}', 'app.json': `{"expo":${values(1_100_000)}}` }),
      {
        ...{ configuration: NO_CONFIGURATION, failOn: 'error', newOnly: false, urls: [], passedOver: [] },
        judgeUrls: async () => ({ urls: [], missing: [], descriptions: [], unresolved: [] }),
        today: '2026-01-01',
      },
    );
    expect(report.verdict).toBe('incomplete');
  });
});
