import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { findTargets } from '../../src/targets/index.ts';

const plist = (lines: string): string => `<plist version="1.0">\n<dict>\n${lines}\n</dict>\n</plist>\n`;
const access = (value: string): string =>
  plist(
    `<key>com.apple.developer.healthkit</key>\n<true/>\n<key>com.apple.developer.healthkit.access</key>\n<array>${value}</array>`,
  );
const RECORDS = access('<string>health-records</string>');
const APP = { 'PulseApp.swift': 'import SwiftUI\n@main struct PulseApp: App {}\n' };

const told = async (files: Record<string, string>): Promise<string[]> => {
  const { skipped } = await findTargets(memoryFiles(files));
  return skipped.map(({ at, reason }) => `${at.file}:${at.line} ${reason}`);
};

describe('entitlements with health-records where nothing declares an app', () => {
  test('are told at the value', async () => {
    const reason =
      'Pulse.entitlements signs an app with health-records, and nothing here says which, or what it is built of: neither a project nor an Info.plist was found';
    expect(await told({ ...APP, 'Pulse.entitlements': RECORDS })).toEqual([`Pulse.entitlements:6 ${reason}`]);
    const { targets } = await findTargets(memoryFiles({ ...APP, 'Pulse.entitlements': RECORDS }));
    expect(targets).toEqual([]);
  });

  test.each<[string, Record<string, string>]>([
    ['none', APP],
    ['entitlements of other things', { ...APP, 'Pulse.entitlements': access('') }],
    ['HealthKit alone', { ...APP, 'Pulse.entitlements': plist('<key>com.apple.developer.healthkit</key><true/>') }],
    ['what is no property list', { ...APP, 'Pulse.entitlements': '<plist' }],
    ['an Info.plist', { ...APP, 'Pulse.entitlements': RECORDS, 'Info.plist': plist('') }],
    [
      'a library',
      { 'Pulse.podspec': "Pod::Spec.new do |s|\n  s.name = 'Pulse'\nend\n", 'x/Pulse.entitlements': RECORDS },
    ],
  ])('are not: %s', async (_, files) => {
    expect(await told(files)).toEqual([]);
  });

  test('are told of twenty files at most', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`a${index}.entitlements`, RECORDS]));
    expect(await told(files)).toHaveLength(20);
  });
});
