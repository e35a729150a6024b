import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { chooseDepth, DECLARED, SPECIFIED } from '../../src/check/choose-depth.ts';
import { CLINICAL_HINTS } from '../../src/code/scan/may-be-clinical.ts';
import { ENTRY } from '../../src/code/scan/scan.ts';
import { KNOWN_PACKAGES, type KnownPackage } from '../../src/dependencies/known-packages.ts';
import { memoryFiles } from '../../src/files/files.ts';
import { json } from '../../src/reporters/json.ts';
import { NO_CONFIGURATION } from '../../src/settings/configuration.ts';
import { findTargets } from '../../src/targets/index.ts';
import type { RepoFiles, Words } from '../../src/types.ts';
import { pbxproj, plist, type TestProject } from './xcode-project.ts';

const PROJECT: TestProject = {
  configurations: ['Debug', 'Beta', 'Release'],
  settings: { INFOPLIST_KEY_NSHumanReadableCopyright: 'Somebody' },
  targets: [
    { name: 'App', settings: { INFOPLIST_FILE: 'App/Info.plist' }, sources: ['App/App.swift'], embeds: ['Widget'] },
    { name: 'Widget', type: 'app-extension', settings: { INFOPLIST_FILE: 'Absent.plist' } },
    { name: 'Tests', type: 'bundle.unit-test', sources: ['Tests/Tests.swift'] },
  ],
};
const CONTENT = {
  'App.xcodeproj/project.pbxproj': pbxproj(PROJECT),
  'App/Info.plist': plist({ CFBundleName: 'App' }),
  'App/App.swift': 'import SwiftUI\n// Healthy\n',
  'Tests/Tests.swift': 'import XCTest\n',
};
type Content = Readonly<Record<string, string | Uint8Array>>;

const depthOf = (others: Content) => chooseDepth(memoryFiles({ ...CONTENT, ...others }));

const reportOf = (files: RepoFiles) =>
  check(files, {
    configuration: NO_CONFIGURATION,
    failOn: 'error',
    newOnly: false,
    urls: [],
    judgeUrls: async (found) => ({ ...found, urls: [] }),
    passedOver: [],
    today: '2026-11-24',
  });

describe('an outline is enough', () => {
  test('where nothing names clinical records', () => {
    expect(depthOf({})).toBe('outline');
    // a web page of an app, and a word that is part of many
    expect(depthOf({ 'web/health.js': 'HealthKit', 'App/Health.swift': 'let isHealthy = clinic' })).toBe('outline');
    // code of other platforms, and what is no declaration of an app
    expect(depthOf({ 'android/A.kt': 'HKClinicalType', 'deploy/a.yaml': 'NSHealth' })).toBe('outline');
    expect(depthOf({ 'project.yml': 'name: App', 'emoji.json': '"mental_health_worker"' })).toBe('outline');
  });

  test.each([
    ['a source', { 'A.swift': 'HKClinicalTypeIdentifier' }],
    ['a header', { 'A.h': 'HKFHIRResource' }],
    ['a property list', { 'A.plist': plist({ NSHealthShareUsageDescription: 'a' }) }],
    ['a property list in UTF-16', { 'A.plist': Buffer.from('\ufeffNSHealth', 'utf16le') }],
    ['the same, the other way round', { 'A.plist': Buffer.from('\ufeffNSHealth', 'utf16le').swap16() }],
    ['entitlements', { 'A.entitlements': plist({ 'com.apple.developer.healthkit': true }) }],
    ['settings', { 'A.xcconfig': 'INFOPLIST_KEY_NSHealthClinicalHealthRecordsShareUsageDescription = a' }],
    ['the input of a generator', { 'project.yml': 'com.apple.developer.healthkit: true' }],
    ['what that includes', { 'project.yml': '', 'shared/deps.json': '"ResearchKit"' }],
    ['a list of pods', { Podfile: "pod 'ResearchKit'" }],
    ['a list of packages', { 'Package.swift': '.package(url: "https://github.com/StanfordSpezi/SpeziFHIR")' }],
    ['packages of npm', { 'package.json': '{"dependencies": {"capacitor-plugin-ehr": "1"}}' }],
    ['the same in UTF-16', { Podfile: Buffer.from("pod 'ResearchKit'", 'utf16le') }],
    ['a dependency that stands in the checkout', { 'Pods/A/A.swift': '' }],
  ])('but not where %s may', (_, others: Content) => {
    expect(depthOf(others)).toBe('whole');
  });

  test('but not asked for where nothing is told in outline', () => {
    expect(chooseDepth(memoryFiles({ 'app.json': '{"expo": {}}', 'App.tsx': '' }))).toBe('whole');
  });

  test('but not where nobody knows whether dependencies stand in the checkout', () => {
    const { hasDependencies: _, ...files } = memoryFiles(CONTENT);
    expect(chooseDepth(files)).toBe('whole');
  });
});

test('nor where a declaration stands behind a link', () => {
  const files = { ...memoryFiles(CONTENT), links: new Map([['Podfile', 'shared/pods']]) };
  expect(chooseDepth(files)).toBe('whole');
  expect(chooseDepth({ ...files, links: new Map([['Assets', 'shared/assets']]) })).toBe('outline');
});

test('no word goes without its part, and parts are short enough to be found fast', () => {
  for (const { words, parts } of [DECLARED, SPECIFIED, CLINICAL_HINTS, ENTRY]) {
    expect(words.filter((word) => !parts.some((part) => word.includes(part)))).toEqual([]);
    expect(parts.filter((part) => part.length > 6)).toEqual([]);
  }
});

test('each known package is named by a word', () => {
  const unnamed = (packages: readonly KnownPackage[], { words }: Words) =>
    packages.filter(({ name, products = [] }) => {
      const isNamed = (text: string): boolean => words.some((word) => text.includes(word));
      return !isNamed(name) && (products.length === 0 || !products.every(isNamed));
    });
  const native = KNOWN_PACKAGES.filter(({ manager }) => !['npm', 'cordova', 'pub'].includes(manager));
  expect(native.length).toBeGreaterThan(8);
  expect(unnamed(KNOWN_PACKAGES, DECLARED)).toEqual([]);
  expect(unnamed(native, SPECIFIED)).toEqual([]);
});

describe('what an outline tells', () => {
  const options = { prefix: '', isNew: () => false } as unknown as Parameters<typeof json>[1];

  test('is what the whole tells, save for what other configurations leave open', async () => {
    const files = memoryFiles(CONTENT);
    const { hasDependencies: _, ...unsure } = files;
    const [outline, whole] = await Promise.all([reportOf(files), reportOf(unsure)]);
    expect(outline.verdict).toBe('not-applicable');
    expect(outline.targets.map(({ target }) => target.variants.length)).toEqual([1, 1, 1]);
    expect(whole.targets.map(({ target }) => target.variants.length)).toEqual([3, 3, 3]);
    expect(outline.targets[0]?.configurations).toEqual(['Debug', 'Beta', 'Release']);
    expect(await json(outline, options)).toBe(await json(whole, options));
  });

  test('still says what keeps a verdict from standing', async () => {
    const report = await reportOf(memoryFiles({ ...CONTENT, 'App/Info.plist': '<plist><dict>' }));
    expect(report.verdict).toBe('incomplete');
    expect(report.skipped.map(({ at }) => at.file)).toContain('App/Info.plist');
  });

  test('gives way to the whole where a declaration is spelled otherwise', async () => {
    const hidden = plist({ 'NSHe&#97;lthClinicalHealthRecordsShareUsageDescription': 'Shows your lab results.' });
    const files = memoryFiles({ ...CONTENT, 'App/Info.plist': hidden });
    expect(chooseDepth(files)).toBe('outline');
    const report = await reportOf(files);
    expect(report.findings.map(({ rule }) => rule.id)).toContain('clinical-declaration-unused');
    expect(report.targets[0]?.target.variants).toHaveLength(3);
  });

  const spec = (name: string) => `name: ${name}\ntargets:\n  ${name}:\n    type: application\n    platform: iOS\n`;
  const namesIn = async (content: Content, depth: 'whole' | 'outline') =>
    (await findTargets(memoryFiles({ ...CONTENT, ...content }), depth)).targets.map(({ name }) => name);

  test.each([
    ['is committed', { 'project.yml': spec('App') }, []],
    ['is not', { 'project.yml': spec('Other'), 'Tool/project.yml': spec('Tool') }, ['Tool', 'Other']],
    ['is committed elsewhere', { 'Tool/project.yml': spec('App') }, ['App']],
  ])('names no target of a generator whose project %s', async (_, content: Content, others) => {
    const expected = ['App', 'Widget', 'Tests', ...others];
    expect(await namesIn(content, 'whole')).toEqual(expected);
    expect(await namesIn(content, 'outline')).toEqual(expected);
  });

  test('takes no file that a generator takes in for the input of one', async () => {
    const content = {
      'project.yml': `include: [Targets/project-widget.yml]\n${spec('App')}`,
      'Targets/project-widget.yml': spec('More'),
    };
    expect(await namesIn(content, 'outline')).toEqual(await namesIn(content, 'whole'));
    expect(await namesIn(content, 'outline')).toEqual(['App', 'Widget', 'Tests']);
  });
});
