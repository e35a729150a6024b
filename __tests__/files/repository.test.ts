import { execFileSync } from 'node:child_process';
import fs, { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { memoryFiles, openRepository } from '../../src/files/files.ts';
import { UnreadableFile } from '../../src/types.ts';

let outside = '';
let root = '';
const at = (file: string) => path.join(root, file);
const write = (...files: readonly string[]) => {
  for (const file of files) {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), `of ${file}`);
  }
};
const link = (file: string, target: string) => {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  symlinkSync(target, at(file));
};
beforeEach(() => {
  outside = realpathSync(mkdtempSync(path.join(tmpdir(), 'repository-')));
  root = path.join(outside, 'checkout');
  mkdirSync(root);
  writeFileSync(path.join(outside, 'secret'), 'secret');
  write('App/A.swift', 'B.swift');
});
afterEach(() => rmSync(outside, { recursive: true, force: true }));

/** How reading a file ends. */
function read(file: string, files = openRepository(root)): string {
  try {
    return Buffer.from(files.bytes(file)).toString();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    expect(error.at).toEqual({ file, line: 1, column: 1 });
    return error.message;
  }
}
const told = (files = openRepository(root)) =>
  files.passedOver.map(({ at: place, reason, blocking }) => [place.file, reason, blocking]);

describe('a listing', () => {
  test('has every file, hidden ones too, sorted, without folders', () => {
    write('a/b/c/D.swift', '.hidden/x', '.swiftlint.yml', 'B/A.swift');
    mkdirSync(at('empty'));
    expect(openRepository(root).paths).toEqual([
      ...['.hidden/x', '.swiftlint.yml', 'App/A.swift', 'B.swift', 'B/A.swift', 'a/b/c/D.swift'],
    ]);
    expect(openRepository(root).root).toBe(root);
  });

  test('passes by what is excluded and what tools fill, and knows the folders that may be named', () => {
    write(
      'Pods/A/a.h',
      'ios/.build/b',
      'Excluded/x',
      'DerivedData/x',
      '.git/config',
      'App/A.xcassets/B.imageset/c.png',
      'A.app',
    );
    const files = openRepository(root, ['Excluded/**']);
    expect(files.paths).toEqual(['App/A.swift', 'B.swift']);
    expect([...(files.passedFolders ?? [])].sort()).toEqual(['DerivedData', 'Excluded', 'Pods', 'ios/.build']);
    expect(files.hasDependencies).toBe(true);
    expect(files.dependencyPaths()).toEqual(['Pods/A/a.h']);
    expect(openRepository(root, ['Pods/**']).dependencyPaths()).toEqual([]);
    expect(told(files)).toEqual([]);
  });

  test('says a name that holds a line break, and whether it may count', () => {
    write('a\nb.swift', 'a\rb.txt', 'x/c\u2028d/E.swift', 'e\u2029.png', 'f\n.json');
    expect(openRepository(root).paths).toEqual(['App/A.swift', 'B.swift']);
    expect(told().sort()).toEqual(
      [
        ['a\nb.swift', true],
        ['a\rb.txt', undefined],
        ['x/c\u2028d', true],
        ['e\u2029.png', undefined],
        ['f\n.json', true],
      ]
        .map(([file, blocking]) => [file, 'its name holds a line break', blocking])
        .sort(),
    );
  });

  test.each([
    ...[
      'swift',
      'm',
      'mm',
      'h',
      'plist',
      'entitlements',
      'strings',
      'xcstrings',
      'xcconfig',
      'pbxproj',
      'xcproj',
      'json',
    ],
    ...['yml', 'yaml'],
  ])('a file of the ending %s may count', (ending) => {
    write(`a\n.${ending}`, `b\n.${ending}x`, `c\nx${ending}`);
    expect(
      told()
        .map(([file, , blocking]) => [file, blocking])
        .sort(),
    ).toEqual([
      [`a\n.${ending}`, true],
      [`b\n.${ending}x`, undefined],
      [`c\nx${ending}`, undefined],
    ]);
  });

  test('tells of a folder that is git’s by its name alone', () => {
    write('x/GIT~1/config', 'y/.git./A.swift', 'z/git~1', 'a/b/c/.Git/x');
    mkdirSync(at('z/.GIT'));
    expect(told().sort()).toEqual([
      ['a/b/c/.Git', 'leads out of the checkout', true],
      ['x/GIT~1', 'leads out of the checkout', true],
      ['y/.git.', 'leads out of the checkout', true],
      ['z/.GIT', 'leads out of the checkout', true],
      ['z/git~1', 'leads out of the checkout', undefined],
    ]);
  });

  test('of dependencies is of one folder, if that is asked for, or of all', () => {
    write('Pods/A/a.h', 'Pods/B/b.h', 'Pods/B/x.txt', 'Pods(x)/c.h');
    const files = openRepository(root);
    expect(files.dependencyPaths('Pods/A')).toEqual(['Pods/A/a.h']);
    expect(files.dependencyPaths('Pods/A')).toBe(files.dependencyPaths('Pods/A'));
    expect(files.dependencyPaths('Pods(x)')).toEqual(['Pods(x)/c.h']);
    expect(files.dependencyPaths()).toEqual(['Pods/A/a.h', 'Pods/B/b.h']);
    expect(files.dependencyPaths()).toBe(files.dependencyPaths());
    // all are known by now
    expect(files.dependencyPaths('Pods/B')).toBe(files.dependencyPaths());
  });

  test('beyond is of a folder that something names', () => {
    write('Pods/A/a.h', 'Pods/A/.x/b', 'Pods/A/C.app/c', 'Pods/Ax/d', 'ios/Pods/e');
    link('L', 'Pods/A');
    link('F.swift', 'Pods/A/a.h');
    const files = openRepository(root, ['ios/**']);
    expect(files.beyond?.('Pods/A')).toEqual(['Pods/A/a.h']);
    expect(files.beyond?.('L')).toEqual(['L/a.h']);
    expect(files.beyond?.('ios/Pods')).toEqual([]);
    write('tools/.build/b');
    link('Carthage/A/L', '../../App');
    const others = openRepository(root);
    expect(others.beyond?.('tools/.build')).toEqual(['tools/.build/b']);
    expect(others.beyond?.('Carthage')).toEqual(['Carthage/A/L/A.swift']);
    expect(files.paths).toEqual(['App/A.swift', 'B.swift', 'F.swift', 'L/a.h']);
    expect([files.isBeyond?.('L/a.h'), files.isBeyond?.('App/A.swift'), files.withoutLinks?.('L/a.h')]).toEqual([
      true,
      false,
      'Pods/A/a.h',
    ]);
  });

  test('says a folder that is gone', () => {
    const files = openRepository(path.join(root, 'gone'));
    expect([files.paths, files.root, told(files)]).toEqual([
      ...[[], path.join(root, 'gone'), [['.', 'the folder cannot be listed (ENOENT)', undefined]]],
    ]);
  });

  test('has what a link calls a project', () => {
    write('Real/project.pbxproj', 'Realx/x');
    link('A.xcodeproj', 'Real');
    link('L', 'Real');
    const files = openRepository(root);
    expect(files.paths).toEqual([
      ...['A.xcodeproj/project.pbxproj', 'App/A.swift', 'B.swift', 'Real/project.pbxproj', 'Realx/x'],
    ]);
    expect([files.beyond?.('L'), told(files)]).toEqual([['L/project.pbxproj'], []]);
  });

  test('says a folder that cannot be listed', () => {
    const files = openRepository(path.join(root, 'B.swift'));
    expect(files.paths).toEqual([]);
    expect(told(files)).toEqual([['.', 'the folder cannot be listed (ENOTDIR)', undefined]]);
  });
});

describe('a link', () => {
  test('is known by where it leads, and told where that is a project outside, or git’s', () => {
    write('.git/config', 'Real/x');
    link('In', 'Real');
    link('App/Up.swift', '../B.swift');
    link('Out', '../secret');
    link('Nowhere', 'none/x');
    link('NowhereOut', '../none');
    link('Out.xcodeproj', '../secret');
    link('Git', '.git/config');
    link('Gone', '.git/none');
    link('Top', '.');
    link('Circle', 'Circle');
    link('Long', 'x'.repeat(300));
    const files = openRepository(root);
    expect(Object.fromEntries(files.links ?? [])).toEqual({
      ...{ In: 'Real', 'App/Up.swift': 'B.swift', Out: undefined, Nowhere: 'none/x', NowhereOut: undefined },
      ...{
        'Out.xcodeproj': undefined,
        Git: undefined,
        Gone: undefined,
        Top: undefined,
        Circle: 'Circle',
        Long: undefined,
      },
    });
    expect(told(files).sort()).toEqual([
      ['Git', 'leads out of the checkout', undefined],
      ['Gone', 'leads out of the checkout', undefined],
      ['Out.xcodeproj', 'the project is a link that leads out of the checkout', true],
    ]);
  });

  test('in the checkout leads to its file, one that leads out to none', () => {
    link('App/Up.swift', '../B.swift');
    link('Out', '../secret');
    link('Beside', '..');
    link('Nowhere', 'none');
    link('Folder', 'App');
    link('Circle', 'Circle');
    const files = openRepository(root);
    expect(
      ['App/Up.swift', 'Folder/A.swift', 'Out', 'Beside/secret', 'Nowhere', 'Folder', 'Circle'].map((file) =>
        files.has(file),
      ),
    ).toEqual([...[true, true, false, false, false, false, false]]);
    expect(read('App/Up.swift')).toBe('of B.swift');
    expect(read('Folder/A.swift')).toBe('of App/A.swift');
    expect(read('Out')).toBe('leads out of the checkout');
    expect(read('Beside/secret')).toBe('leads out of the checkout');
    expect(read('Nowhere')).toBe('does not exist');
    expect(read('Circle')).toBe('does not exist');
    expect(read('Folder')).toBe('is not a file');
  });
});

describe('a path', () => {
  test.each([
    ['', 'leads out of the checkout'],
    ['..', 'leads out of the checkout'],
    ['../secret', 'leads out of the checkout'],
    ['App/../../secret', 'leads out of the checkout'],
    ['/etc/passwd', 'leads out of the checkout'],
    ['App/\0A.swift', 'leads out of the checkout'],
    ['.git/config', 'leads out of the checkout'],
    ['App/.GIT/config', 'leads out of the checkout'],
    ['none', 'does not exist'],
    ['App/none', 'does not exist'],
    ['B.swift/x', 'does not exist'],
    ['App', 'is not a file'],
    ['.', 'leads out of the checkout'],
    ['x'.repeat(300), 'cannot be opened (ENAMETOOLONG)'],
  ])('%j is not read', (file, why) => {
    write('.git/config');
    const files = openRepository(root);
    expect([read(file, files), files.has(file), files.anyHolds?.([file], { words: ['of'], parts: ['of'] })]).toEqual([
      why,
      false,
      false,
    ]);
  });

  test('that begins with two dots may be one of the checkout', () => {
    write('..a/x', '...');
    link('L', 'B.swift');
    write('a../x');
    expect([read('a../x'), read('./a../x'), openRepository(root).has('L/../a../x')]).toEqual([
      'of a../x',
      'of a../x',
      true,
    ]);
    expect([read('L/../..a/x'), read('..a/x'), read('...')]).toEqual(['of ..a/x', 'of ..a/x', 'of ...']);
    const inPods = openRepository(root);
    write('Pods/..b');
    expect(inPods.has('Pods/../..a/x')).toBe(true);
  });

  test('of a checkout that stands in a folder of git’s is its own', () => {
    const inner = path.join(outside, '.git', 'work');
    mkdirSync(inner, { recursive: true });
    writeFileSync(path.join(inner, 'a'), 'of a');
    symlinkSync('a', path.join(inner, 'L'));
    expect([read('L', openRepository(inner)), openRepository(inner).links?.get('L')]).toEqual(['of a', 'a']);
  });

  test('that is spelt in another way is read', () => {
    for (const file of ['App/../B.swift', './B.swift', 'App//A.swift'])
      expect([file, read(file).slice(0, 3)]).toEqual([file, 'of ']);
  });

  test('to a pipe is none to a file', () => {
    execFileSync('mkfifo', [at('pipe')]);
    link('ToPipe', 'pipe');
    expect([read('pipe'), read('ToPipe')]).toEqual(['is not a file', 'is not a file']);
    expect([openRepository(root).has('pipe'), openRepository(root).has('ToPipe')]).toEqual([false, false]);
  });

  test('that became a link since it was listed is not followed', () => {
    const files = openRepository(root);
    rmSync(at('B.swift'));
    link('B.swift', '../secret');
    expect(read('B.swift', files)).toBe('cannot be read (ELOOP)');
  });

  test('a checkout that is reached by a link is the folder itself', () => {
    symlinkSync('checkout', path.join(outside, 'alias'));
    const files = openRepository(path.join(outside, 'alias'));
    expect([files.root, read('B.swift', files)]).toEqual([root, 'of B.swift']);
  });
});

describe('a path in other letters', () => {
  const spelled = (file: string, exclude: readonly string[] = []) => openRepository(root, exclude).spelled?.(file);
  beforeEach(() => write('Pods/Care/View.swift', 'Pods/Care/e\u0301.swift', 'DerivedData/x'));

  test.each([
    ['pods/care/view.swift', 'Pods/Care/View.swift'],
    ['Pods/Care/View.swift', 'Pods/Care/View.swift'],
    ['PODS/Care/\u00c9.swift', 'Pods/Care/e\u0301.swift'],
    ['pods/care', undefined],
    ['pods/none', undefined],
    ['pods/care/view.swift/x', undefined],
    ['pods', undefined],
    ['podsx/a', undefined],
    ['app/a.swift', undefined],
    ['../pods/care/view.swift', undefined],
    ['', undefined],
  ])('%j is %j', (file, expected) => expect(spelled(file)).toBe(expected));

  test('is none where two files are meant, where it is excluded, and where it leads out', () => {
    write('Pods/care/View.swift', 'Pods/One/x');
    expect(spelled('pods/care/view.swift')).toBeUndefined();
    expect([spelled('pods/one/X'), spelled('pods/one/X', ['Pods/One/**'])]).toEqual(['Pods/One/x', undefined]);
    link('Pods/Out', '../..');
    expect(spelled('pods/out/secret')).toBeUndefined();
    link('Pods/In', '../App');
    expect(spelled('pods/in/a.swift')).toBe('Pods/In/A.swift');
    link('Pods/Gone', 'none');
    expect([spelled('pods/gone'), spelled('pods/gone/x')]).toEqual([undefined, undefined]);
    write('Pods/.git/config', 'Pods/undefined', 'undefined');
    expect([spelled('pods/none'), spelled('pods/none/x')]).toEqual([undefined, undefined]);
    expect([spelled('pods/.GIT/config'), spelled('pods/.git')]).toEqual([undefined, undefined]);
  });
});

describe('a system that fails', () => {
  const { lstatSync, readdirSync, readlinkSync, realpathSync: realpath } = fs;
  const own = { lstatSync, readdirSync, readlinkSync, realpathSync: realpath };
  afterEach(() => {
    Object.assign(fs, own);
    syncBuiltinESMExports();
  });
  /** From now on a call for that path fails. */
  function failing(call: keyof typeof own, file: string, error: Error) {
    const real = own[call] as (...all: unknown[]) => unknown;
    Object.assign(fs, {
      [call]: (asked: unknown, ...rest: unknown[]) => {
        if (path.resolve(String(asked)) === file) throw error;
        return real(asked, ...rest);
      },
    });
    syncBuiltinESMExports();
  }
  const denied = () => Object.assign(new Error('no'), { code: 'EACCES' });
  const ours = new RangeError('ours');

  test('at the checkout itself leaves it where it is', () => {
    failing('realpathSync', root, denied());
    expect(openRepository(`${root}/x/..`).root).toBe(root);
    failing('realpathSync', root, ours);
    expect(() => openRepository(root)).toThrow('ours');
  });

  test('at a folder is told, and the rest is listed', () => {
    failing('readdirSync', at('App'), denied());
    const files = openRepository(root);
    expect([files.paths, told(files)]).toEqual([
      ['B.swift'],
      [['App', 'the folder cannot be listed (EACCES)', undefined]],
    ]);
  });

  test('at a link leaves open where that leads', () => {
    link('Nowhere', 'none');
    failing('readlinkSync', at('Nowhere'), denied());
    expect([...(openRepository(root).links ?? [])]).toEqual([['Nowhere', undefined]]);
    failing('readlinkSync', at('Nowhere'), ours);
    expect(() => openRepository(root).paths).toThrow('ours');
  });

  test('at a file that is gone between two looks says that there is none', () => {
    const files = openRepository(root);
    write('Later.swift');
    failing('lstatSync', at('Later.swift'), denied());
    expect([files.has('Later.swift'), read('Later.swift', openRepository(root))]).toEqual([false, 'of Later.swift']);
    write('Latest.swift');
    failing('lstatSync', at('Latest.swift'), ours);
    expect(() => files.has('Latest.swift')).toThrow('ours');
  });

  test('at a folder that was passed by finds nothing there', () => {
    write('Pods/Care/View.swift', 'Pods/One/x');
    const files = openRepository(root);
    failing('readdirSync', at('Pods/Care'), denied());
    expect([files.spelled?.('pods/care/view.swift'), files.spelled?.('pods/one/X')]).toEqual([undefined, 'Pods/One/x']);
    failing('readdirSync', at('Pods/Care'), ours);
    expect(() => files.spelled?.('pods/care/view.swift')).toThrow('ours');
    link('Pods/Out', '../..');
    failing('readdirSync', outside, ours);
    // nothing is listed there, whatever comes of it
    expect(files.spelled?.('pods/out/secret')).toBeUndefined();
    failing('realpathSync', at('Pods/Care'), denied());
    expect([files.has('Pods/Care'), files.spelled?.('pods/care/view.swift')]).toEqual([false, undefined]);
  });
});

describe('words', () => {
  test('are looked for in what is listed and in what is named', () => {
    write('Pods/x');
    link('Out', '../secret');
    const files = openRepository(root);
    const holds = (words: readonly string[], ...paths: readonly string[]) =>
      files.anyHolds?.(paths, { words, parts: words });
    expect(holds(['of B'], 'App/A.swift', 'B.swift')).toBe(true);
    expect(holds(['of B'], 'App/A.swift')).toBe(false);
    expect(holds(['of Pods'], 'App/A.swift', 'Pods/x')).toBe(true);
    expect(holds(['secret'], 'Out', '../secret', 'B.swift')).toBe(false);
    expect(holds(['of'])).toBe(false);
  });

  test('in a file that is too large', () => {
    truncateSync(at('B.swift'), 25 * 1024 * 1024);
    expect(openRepository(root).anyHolds?.(['B.swift'], { words: ['of B'], parts: ['of B'] })).toBe(true);
    expect(read('B.swift')).toBe('is too large (26 MB; at most 24 MB are read)');
  });
});

test('files in memory', () => {
  const files = memoryFiles({ 'b/Pods/x': 'x', 'b.swift': Buffer.from('b'), 'a.swift': '', Podsx: '' });
  expect(files.paths).toEqual(['Podsx', 'a.swift', 'b.swift']);
  expect(files.dependencyPaths()).toEqual(['b/Pods/x']);
  expect([files.hasDependencies, memoryFiles({ a: '' }).hasDependencies]).toEqual([true, false]);
  expect(['a.swift', 'b/Pods/x', 'c'].map((file) => files.has(file))).toEqual([true, true, false]);
  expect(Buffer.from(files.bytes('b.swift')).toString()).toBe('b');
  const bytes = Buffer.from('b');
  expect(memoryFiles({ b: bytes }).bytes('b')).toBe(bytes);
  expect(files.bytes('a.swift')).toBeInstanceOf(Uint8Array);
  expect(read('c', files as ReturnType<typeof openRepository>)).toBe('does not exist');
});
