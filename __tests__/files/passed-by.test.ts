import { describe, expect, test } from 'vitest';
import { isBeyond, listBeyond, listStandIns, type PassedBy, withoutLinks } from '../../src/files/passed-by.ts';

interface Disk {
  readonly folders?: readonly string[];
  readonly links?: Readonly<Record<string, string | undefined>>;
  /** The repository's own listing. */
  readonly own?: readonly string[];
  /** What stands in folders that were passed by. */
  readonly passed?: readonly string[];
  /** Links that lead to files. */
  readonly files?: readonly string[];
  readonly excluded?: readonly string[];
}

function disk({ folders = [], links = {}, own = [], passed = [], files = [], excluded = [] }: Disk): PassedBy {
  return {
    folders,
    links: new Map(Object.entries(links)),
    own: (folder) => own.filter((file) => file.startsWith(`${folder}/`)),
    list: (folder) => passed.filter((file) => file.startsWith(`${folder}/`)),
    isFile: (path) => files.includes(path),
    isExcluded: (path) => excluded.some((one) => path === one || path.startsWith(`${one}/`)),
  };
}

describe('what stands beyond the listing', () => {
  const PODS = {
    folders: ['Pods', 'ios/Pods', 'ios/.build'],
    passed: ['Pods/A/a.h', 'Pods/b.h', 'ios/Pods/c.h', 'ios/.build/d.h'],
  };

  test.each<[string, Disk, string, readonly string[]]>([
    ['a folder that was passed by', PODS, 'Pods', ['Pods/A/a.h', 'Pods/b.h']],
    ['a folder in it', PODS, 'Pods/A', ['Pods/A/a.h']],
    ['a folder around one, but for what is hidden', PODS, 'ios', ['ios/Pods/c.h']],
    ['a hidden one that is named', PODS, 'ios/.build', ['ios/.build/d.h']],
    [
      'what is hidden in a hidden one',
      { folders: ['.x/Pods', '.x/y/.z'], passed: ['.x/Pods/a', '.x/y/.z/b'] },
      '.x',
      ['.x/Pods/a'],
    ],
    ['the whole checkout', PODS, '', []],
    ['a folder beside it', PODS, 'Podsx', []],
    ['one that is excluded', { ...PODS, excluded: ['Pods'] }, 'Pods', []],
    ['one with a part that is', { ...PODS, excluded: ['Pods/A'] }, 'Pods', ['Pods/b.h']],
    ['one in that part', { ...PODS, excluded: ['Pods/A'] }, 'Pods/A', []],
    ['a link to a folder', { links: { L: 'Real' }, own: ['Real/b', 'Real/a', 'Realx/c'] }, 'L', ['L/a', 'L/b']],
    ['a folder behind a link', { links: { L: 'Real' }, own: ['Real/x/a', 'Real/b'] }, 'L/x', ['L/x/a']],
    ['a link in a folder', { links: { 'App/L': 'Real' }, own: ['Real/a', 'App/own'] }, 'App', ['App/L/a']],
    ['a link in the whole checkout', { links: { L: 'Real' }, own: ['Real/a'] }, '', []],
    ['a link to a file', { links: { 'App/L': 'Real/a' }, files: ['App/L'] }, 'App', ['App/L']],
    [
      'a link to a file that is excluded',
      { links: { 'App/L': 'a' }, files: ['App/L'], excluded: ['App/L'] },
      'App',
      [],
    ],
    ['a link to a folder that is excluded', { links: { 'App/L': 'R' }, own: ['R/a'], excluded: ['R'] }, 'App', []],
    ['a link elsewhere', { links: { 'Other/L': 'Real' }, own: ['Real/a'] }, 'App', []],
    ['a link that leads out', { links: { 'App/L': undefined } }, 'App', []],
    ['a link to the top', { links: { 'App/L': '' }, own: ['x'], files: ['App/L'] }, 'App', []],
    ['a link to what it stands in', { links: { 'App/x/L': 'App/x' }, own: ['App/x/a'] }, 'App', []],
    ['a link to what is there anyway', { links: { 'App/L': 'App/x' }, own: ['App/x/a'] }, 'App', []],
    [
      'a link to a folder that was passed by',
      { ...PODS, links: { 'App/L': 'Pods' } },
      'App',
      ['App/L/A/a.h', 'App/L/b.h'],
    ],
    ['two links to one folder', { links: { 'App/K': 'R', 'App/L': 'R' }, own: ['R/a'] }, 'App', ['App/K/a']],
    ['links in a circle', { links: { K: 'L', L: 'K' }, own: ['x'] }, 'K', []],
    ['a link behind a link', { links: { K: 'R', 'R/L': 'S' }, own: ['R/a', 'S/b'] }, 'K', ['K/L/b', 'K/a']],
  ])('%s', (_, given, folder, expected) => expect(listBeyond(folder, disk(given))).toEqual(expected));

  const chain = (length: number) => ({
    links: Object.fromEntries(Array.from({ length }, (_, index) => [`L${index}`, `L${index + 1}`])),
    own: [`L${length}/a`],
  });

  test('as far as forty links lead into one another', () => {
    const steps = Array.from({ length: 41 }, (_, index) => index);
    const links = Object.fromEntries(steps.map((step) => [`D${step}/L`, `D${step + 1}`]));
    const found = listBeyond('D0', disk({ links, own: ['D39/a', 'D40/b', 'D41/c'] }));
    expect(found.map((file) => file.at(-1))).toEqual(['b', 'a']);
  });

  test('as far as forty links lead', () => {
    expect(listBeyond('L0', disk(chain(40)))).toEqual(['L0/a']);
    expect(listBeyond('L0', disk(chain(41)))).toEqual([]);
    expect(withoutLinks('L0/a', disk(chain(40)))).toBe('L40/a');
    expect(withoutLinks('L0/a', disk(chain(41)))).toBe('L40/a');
  });
});

test.each<[string, Disk, string, boolean]>([
  ['in a folder that was passed by', { folders: ['Pods'] }, 'Pods/a', true],
  ['such a folder', { folders: ['Pods'] }, 'Pods', true],
  ['beside it', { folders: ['Pods'] }, 'Podsx/a', false],
  ['one that is excluded', { folders: ['Pods'], excluded: ['Pods/a'] }, 'Pods/a', false],
  ['in a catalogue', {}, 'App/A.xcassets/x', true],
  ['a catalogue', {}, 'App/A.xcassets', false],
  ['behind a link', { links: { L: 'R' } }, 'L/a', true],
  ['a link', { links: { 'a/L': 'R' } }, 'a/L', true],
  ['behind a link that leads out', { links: { L: undefined } }, 'L/a', false],
  ['another', { links: { L: 'R' }, folders: ['Pods'] }, 'App/L', false],
])('a path %s is beyond: %#', (_, given, path, expected) => expect(isBeyond(path, disk(given))).toBe(expected));

test.each<[Disk['links'], string, string]>([
  [{}, 'a/b', 'a/b'],
  [{ a: 'x' }, 'a/b', 'x/b'],
  [{ a: 'x' }, 'a', 'x'],
  [{ 'a/b': 'x/y' }, 'a/b/c/d', 'x/y/c/d'],
  [{ a: 'x', 'x/b': 'z' }, 'a/b/c', 'z/c'],
  [{ a: 'x' }, 'ab/c', 'ab/c'],
  [{ a: undefined }, 'a/b', 'a/b'],
  [{ b: 'x' }, 'a/b', 'a/b'],
])('with links %j, %s is %s', (links = {}, path, expected) => {
  expect(withoutLinks(path, disk({ links }))).toBe(expected);
});

describe('what links bring into the listing', () => {
  const standIns = (given: Disk, leavesOut: (path: string) => boolean = () => false) =>
    listStandIns(disk(given), new Set(given.own), leavesOut);
  const FILE = { links: { 'A.swift': 'vendor/B.swift' }, files: ['A.swift'] };

  test.each<[string, Disk, readonly string[]]>([
    ['a file that is not listed', FILE, ['A.swift']],
    ['a file that is', { ...FILE, own: ['vendor/B.swift'] }, []],
    [
      'a file that is, by a name that says more',
      { ...FILE, own: ['vendor/B'], links: { 'A.swift': 'vendor/B' } },
      ['A.swift'],
    ],
    ['or by one that says nothing', { ...FILE, own: ['B.swift'], links: { A: 'B.swift' }, files: ['A'] }, []],
    ['in a folder with one', { own: ['B.swift'], links: { 'v.2/A': 'B.swift' }, files: ['v.2/A'] }, []],
    ['a file that is excluded', { ...FILE, excluded: ['vendor'] }, []],
    ['what leads out', { links: { 'A.swift': undefined }, files: ['A.swift'] }, []],
    ['the top', { links: { 'A.swift': '' }, files: ['A.swift'] }, []],
    ['what it stands in', { links: { 'App/A.swift': 'App' }, files: ['App/A.swift'] }, []],
    [
      'a folder that was passed by',
      { folders: ['Pods'], links: { L: 'Pods/A' }, passed: ['Pods/A/a', 'Pods/b'] },
      ['L/a'],
    ],
    ['a folder that is listed', { links: { L: 'Real' }, own: ['Real/a'] }, []],
    ['a folder that is, as a project', { links: { 'A.xcodeproj': 'Real' }, own: ['Real/a', 'b'] }, ['A.xcodeproj/a']],
    ['a project as a project', { links: { 'A.xcodeproj': 'B.xcodeproj' }, own: ['B.xcodeproj/a'] }, []],
  ])('%s', (_, given, expected) => expect(standIns(given)).toEqual(expected));

  test('is no more than would be listed', () => {
    const given = { folders: ['Pods'], links: { L: 'Pods/A' }, passed: ['Pods/A/a', 'Pods/A/b'] };
    const asked: string[] = [];
    expect(standIns(given, (path) => asked.push(path) > 0 && path === '/a')).toEqual(['L/b']);
    expect(asked).toEqual(['/a', '/b']);
  });

  test.each([
    ['node_modules', 'package.json'],
    ['Pods', 'Podfile'],
    ['Carthage', 'Cartfile'],
    ['.build', 'Package.swift'],
  ])('is nothing of %s beside its %s', (folder, manifest) => {
    const link = (target: string, own: readonly string[]) =>
      standIns({ links: { 'A.swift': target }, files: ['A.swift'], own }).length;
    for (const around of ['', 'ios/', 'a/b/']) {
      for (const target of [`${around}${folder}/x/B.swift`, `${around}${folder}`])
        expect([target, link(target, [`${around}${manifest}`]), link(target, [`other/${manifest}`])]).toEqual([
          target,
          0,
          1,
        ]);
    }
    expect(link(`x${folder}/B.swift`, [manifest])).toBe(1);
    expect(link(`${folder}x/B.swift`, [manifest])).toBe(1);
    // the outermost counts
    expect(link(`a/${folder}/b/${folder}/B.swift`, [`a/${manifest}`])).toBe(0);
    expect(link(`a/${folder}/b/${folder}/B.swift`, [`a/${folder}/b/${manifest}`])).toBe(1);
  });
});
