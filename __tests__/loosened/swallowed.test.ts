import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { findSwallowed, type Swallowing } from '../../src/loosened/swallowed.ts';
import type { AppTarget, Located, RepoFiles } from '../../src/types.ts';
import { NO_CODE, target } from '../reporters/sample-report.ts';

type Files = Readonly<Record<string, string>>;

const at = (file: string) => ({ file, line: 1, column: 1 });
const sign = (file: string): Located<string> => ({ value: 'x', at: at(file) });
const globs = (...values: readonly string[]) => values.map((value) => ({ value, at: at('c.yml') }));

const PROJECT = 'App/App.xcodeproj/project.pbxproj';
const TEXT = 'one\ntwo\nthree\nfour';
const APP = target({
  project: 'App/App.xcodeproj',
  at: at(PROJECT),
  signs: [],
  sources: ['App/A.swift', 'App/B.swift'],
});

interface Given {
  readonly base: Files;
  readonly now: Files;
  readonly past?: readonly AppTarget[];
  readonly state?: readonly AppTarget[];
  readonly excludes?: readonly string[];
  readonly excluded?: readonly string[];
  readonly tracked?: readonly string[];
  readonly passed?: Readonly<Record<string, readonly string[]>>;
}

/** Where nothing is listed, `now` has a file all the same. */
function swallowed({ base, now, past = [APP], state = [], excludes = [], excluded = [], tracked, passed = {} }: Given) {
  const all = memoryFiles(now);
  const whole: RepoFiles = {
    ...all,
    passedFolders: Object.keys(passed),
    beyond: (folder) => passed[folder] ?? [],
  };
  const given: Swallowing = {
    ...{ past: { targets: past }, state: { targets: state }, base: memoryFiles(base), whole },
    ...{ tracked: new Set(tracked ?? []), wasExcluded: globs(...excluded), isExcluded: globs(...excludes) },
  };
  const { files, by } = findSwallowed(given);
  return { files: [...files].sort(), by };
}

describe('an app', () => {
  const moved = { base: { [PROJECT]: TEXT }, now: { 'Pods/App.xcodeproj/project.pbxproj': TEXT } };
  const whole = ['App/A.swift', 'App/App.xcodeproj', PROJECT, 'App/B.swift'];

  test('that moves into a folder that is passed by takes its sources with it', () => {
    const passed = { Pods: Object.keys(moved.now), Carthage: [] };
    expect(swallowed({ ...moved, passed })).toEqual({ files: whole, by: ['Pods'] });
    expect(swallowed({ ...moved, passed: {}, tracked: Object.keys(moved.now) })).toEqual({
      files: whole,
      by: ['Pods/App.xcodeproj/project.pbxproj'],
    });
  });

  test('that moves into an exclude is left out by that, the first that fits', () => {
    const now = { 'Examples/App.xcodeproj/project.pbxproj': TEXT };
    const excludes = ['docs/**', 'Examples/**', '**/*.pbxproj'];
    expect(swallowed({ base: moved.base, now, excludes })).toEqual({ files: whole, by: ['Examples/**'] });
    expect(swallowed({ base: moved.base, now })).toEqual({ files: [], by: [] });
  });

  test('of several folders the outermost is told', () => {
    const file = 'Pods/Build/App.xcodeproj/project.pbxproj';
    const passed = { 'Pods/Build': [file], Pods: [file], Podsx: [] };
    expect(swallowed({ base: moved.base, now: { [file]: TEXT }, passed }).by).toEqual(['Pods']);
  });

  test.each<[string, Partial<Given>]>([
    ['is a library', { past: [{ ...APP, kind: 'library' }] }],
    ['is a test', { past: [{ ...APP, kind: 'test' }] }],
    ['was excluded before', { excluded: ['App/**'] }],
    ['is not in the base', { base: {} }],
    ['stands where it stood', { now: { ...moved.now, [PROJECT]: TEXT } }],
    ['was there before, too', { base: { ...moved.base, ...moved.now } }],
    ['is what a target names', { state: [target({ sources: Object.keys(moved.now) })] }],
    ['says something else there', { now: { 'Pods/App.xcodeproj/project.pbxproj': 'one\nfive\nsix\nseven' } }],
    [
      'was renamed where the check looks',
      { now: { 'Pods/x.yml': TEXT, 'New.xcodeproj/x.yml': TEXT }, passed: { Pods: ['Pods/x.yml'] } },
    ],
  ])('that %s is not', (_, given) => {
    const passed = { Pods: Object.keys(moved.now) };
    expect(swallowed({ ...moved, passed, ...given })).toEqual({ files: [], by: [] });
  });

  test('that changes on the way is the same by half of its lines', () => {
    const now = { 'Pods/App.xcodeproj/project.pbxproj': 'one\ntwo\nfive\nsix' };
    expect(swallowed({ ...moved, now, passed: { Pods: Object.keys(now) } }).by).toEqual(['Pods']);
  });

  test('that has another name there is known by what it says', () => {
    const given = {
      now: { 'Pods/x.yml': TEXT, 'Pods/y.pbxproj': 'one' },
      passed: { Pods: ['Pods/x.yml', 'Pods/y.pbxproj'] },
    };
    expect(swallowed({ ...moved, ...given })).toEqual({ files: whole, by: ['Pods'] });
    expect(swallowed({ ...moved, ...given, now: { ...given.now, [PROJECT]: 'left' } })).toEqual({
      files: whole,
      by: ['Pods'],
    });
    expect(swallowed({ ...moved, now: { 'Kept/x.yml': TEXT }, excludes: ['Kept/**'] }).by).toEqual(['Kept/**']);
    const [half, less] = ['one\ntwo\nfive\nsix', 'one\nfive\nsix\nseven'];
    expect(swallowed({ ...moved, ...given, now: { 'Pods/x.yml': half } }).by).toEqual(['Pods']);
    expect(swallowed({ ...moved, ...given, now: { 'Pods/x.yml': less } }).by).toEqual([]);
  });

  test('is known by its name there, also where so many are made alike that no line tells them apart', () => {
    const apps = Array.from({ length: 21 }, (_, index) => `${index}/App.xcodeproj/project.pbxproj`);
    const base = Object.fromEntries(apps.map((file) => [file, TEXT]));
    const now = Object.fromEntries(apps.map((file) => [`Pods/${file}`, TEXT]));
    const past = apps.map((file) => ({ ...APP, project: '', sources: [], at: at(file) }));
    const { files, by } = swallowed({ base, now, past, passed: { Pods: Object.keys(now) } });
    expect([files.filter((file) => file !== ''), by]).toEqual([apps.toSorted(), ['Pods']]);
  });

  test('among as many of its name as are looked through is known by what it says, among more it may be any', () => {
    const others = (count: number) => Array.from({ length: count }, (_, index) => `Pods/${index}/project.pbxproj`);
    const passed = (count: number, more: readonly string[] = []) => ({ Pods: [...others(count), ...more] });
    const now = (files: readonly string[]) => Object.fromEntries(files.map((file) => [file, 'other']));
    expect(swallowed({ ...moved, now: now(others(200)), passed: passed(200) }).by).toEqual([]);
    expect(swallowed({ ...moved, now: now(others(201)), passed: passed(201) }).by).toEqual(['Pods']);
    const last = Object.keys(moved.now);
    expect(swallowed({ ...moved, now: { ...now(others(199)), ...moved.now }, passed: passed(199, last) }).by).toEqual([
      'Pods',
    ]);
  });
});

test.each(['clinical', 'requested', 'read', 'shared', 'apis'] as const)(
  'a source with something of clinical records (%s) is told by itself',
  (kind) => {
    const code = { ...NO_CODE, [kind]: [sign('App/A.swift')] };
    const given = {
      base: { 'App/A.swift': TEXT, 'App/B.swift': TEXT },
      now: { 'Pods/A.swift': TEXT, 'Pods/B.swift': TEXT },
    };
    const passed = { Pods: Object.keys(given.now) };
    expect(swallowed({ ...given, passed, past: [{ ...APP, code }] })).toEqual({ files: ['App/A.swift'], by: ['Pods'] });
    expect(swallowed({ ...given, passed, past: [{ ...APP, kind: 'library', signs: [sign('App/B.swift')] }] })).toEqual({
      files: ['App/B.swift'],
      by: ['Pods'],
    });
  },
);

test('a library whose project says something of clinical records takes no source with it', () => {
  const passed = { Pods: ['Pods/App.xcodeproj/project.pbxproj'] };
  const given = { base: { [PROJECT]: TEXT }, now: { 'Pods/App.xcodeproj/project.pbxproj': TEXT }, passed };
  expect(swallowed({ ...given, past: [{ ...APP, kind: 'library', signs: [sign(PROJECT)] }] })).toEqual({
    ...{ files: [PROJECT], by: ['Pods'] },
  });
});

test('what is under version control is known without a listing, and what is listed is not hidden', () => {
  const base = { [PROJECT]: TEXT };
  const now = { 'lib/App.xcodeproj/project.pbxproj': TEXT };
  expect(swallowed({ base, now, tracked: Object.keys(now) })).toEqual({ files: [], by: [] });
});
