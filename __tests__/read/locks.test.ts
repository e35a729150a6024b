import { expect, test } from 'vitest';
import { readBunLock } from '../../src/read/bun-lock.ts';
import { readCartfileResolved } from '../../src/read/cartfile-resolved.ts';
import type { LockedPackage } from '../../src/read/locked.ts';
import { readNugetLock } from '../../src/read/nuget-lock.ts';
import { readPackageLock } from '../../src/read/package-lock.ts';
import { readPnpmLock } from '../../src/read/pnpm-lock.ts';
import { readPubspecLock } from '../../src/read/pubspec-lock.ts';
import { readYarnLock } from '../../src/read/yarn-lock.ts';
import { UnreadableFile } from '../../src/types.ts';

type Reader = (bytes: Uint8Array, file: string) => readonly LockedPackage[];

/** `name version line`, and what else the format says. */
function read(reader: Reader, text: string): string[] {
  return reader(Buffer.from(text), 'lock').map(({ name, version, at, ranges, wantedBy }) =>
    [name, version, at.line, ...(ranges ?? []), ...(wantedBy ? [wantedBy] : [])].join(' '),
  );
}

test('package-lock.json, version 3: what lies on top', () => {
  const text = `{
  "lockfileVersion": 3,
  "packages": {
    "": { "name": "app", "version": "1.0.0" },
    "node_modules/@scope/one": { "version": "1.2.3" },
    "node_modules/@scope/one/node_modules/two": { "version": "9.0.0" },
    "node_modules/two": { "version": "2.0.0" },
    "packages/own": { "version": "0.0.0" }
  }
}`;
  expect(read(readPackageLock, text)).toEqual(['@scope/one 1.2.3 5', 'two 2.0.0 7']);
});

test('package-lock.json, version 1', () => {
  const text =
    '{ "dependencies": { "one": { "version": "1.2.3", "requires": {} }, "own": { "version": "file:own" } } }';
  expect(read(readPackageLock, text)).toEqual(['one 1.2.3 1', 'own file:own 1']);
});

test('yarn.lock of the first Yarn', () => {
  const text = `# yarn lockfile v1


"@scope/one@^1.0.0", "@scope/one@^1.2.0":
  version "1.2.3"
  resolved "https://example.org/one.tgz"
  dependencies:
    two "^2.0.0"

two@^2.0.0:
  version "2.0.1"
`;
  expect(read(readYarnLock, text)).toEqual(['@scope/one 1.2.3 4 ^1.0.0 ^1.2.0', 'two 2.0.1 10 ^2.0.0']);
});

test('yarn.lock of the later ones', () => {
  const text = `__metadata:
  version: 8

"@scope/one@npm:^1.0.0, @scope/one@npm:^1.2.0":
  version: 1.2.3
  resolution: "@scope/one@npm:1.2.3"

"two@workspace:packages/two":
  version: 0.0.0-use.local
`;
  expect(read(readYarnLock, text)).toEqual([
    '@scope/one 1.2.3 4 ^1.0.0 ^1.2.0',
    'two 0.0.0-use.local 8 workspace:packages/two',
  ]);
});

test('pnpm-lock.yaml, with importers', () => {
  const text = `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      '@scope/one':
        specifier: ^1.0.0
        version: 1.2.3(react@18.3.1)
      two:
        specifier: 2.0.0
        version: 2.0.0
    devDependencies:
      three:
        specifier: ~3.0.0
        version: 3.0.5

packages:

  four@4.0.0:
    resolution: {integrity: sha512-x}
`;
  expect(read(readPnpmLock, text)).toEqual([
    '@scope/one 1.2.3 7 ^1.0.0',
    'two 2.0.0 10 2.0.0',
    'three 3.0.5 14 ~3.0.0',
  ]);
});

test('pnpm-lock.yaml, as it was before', () => {
  const text = `lockfileVersion: 5.4

specifiers:
  one: ^1.0.0

dependencies:
  one: 1.2.3_react@18.2.0
  '@scope/two': 2.0.0

packages:

  /three/3.0.0:
    resolution: {integrity: sha512-x}
`;
  expect(read(readPnpmLock, text)).toEqual(['one 1.2.3 7', '@scope/two 2.0.0 8']);
});

test('bun.lock', () => {
  const text = `{
  "lockfileVersion": 1,
  "packages": {
    "@scope/one": ["@scope/one@1.2.3", "", { "dependencies": {} }, "sha512-x"],
    "@scope/one/two": ["two@9.0.0", "", {}, "sha512-y"],
    "own": ["own@workspace:packages/own"],
  },
}`;
  expect(read(readBunLock, text)).toEqual(['@scope/one 1.2.3 4', 'own workspace:packages/own 6']);
});

test('pubspec.lock', () => {
  const text = `packages:
  flutter:
    dependency: "direct main"
    source: sdk
    version: "0.0.0"
  one:
    dependency: transitive
    source: hosted
    version: "1.2.3"
  two:
    dependency: "direct main"
    source: hosted
    version: "2.0.0"
  three:
    dependency: "direct dev"
    source: hosted
    version: "3.0.0"
`;
  expect(read(readPubspecLock, text)).toEqual([
    'one 1.2.3 6 package',
    'two 2.0.0 10 app',
    'three 3.0.0 14 development',
  ]);
});

test('packages.lock.json: the frameworks for iOS', () => {
  const text = `{
  "version": 1,
  "dependencies": {
    "net9.0-android35.0": { "Other": { "type": "Direct", "resolved": "9.0.0" } },
    "net9.0-ios18.0": {
      "One": { "type": "Direct", "requested": "[1.2.3, )", "resolved": "1.2.3" },
      "Two": { "type": "Transitive", "resolved": "2.0.0" },
      "own": { "type": "Project" }
    }
  }
}`;
  expect(read(readNugetLock, text)).toEqual(['One 1.2.3 6 app', 'Two 2.0.0 7 package']);
});

test('Cartfile.resolved', () => {
  const text =
    'binary "https://example.org/Three.json" "3.0.0"\ngithub "owner/One" "1.2.3"\ngit "https://example.org/two.git" "v2.0"\n';
  expect(read(readCartfileResolved, text)).toEqual(['Three 3.0.0 1', 'One 1.2.3 2', 'two v2.0 3']);
});

test.each([readPackageLock, readBunLock, readNugetLock, readPubspecLock])('%o refuses what is cut off', (reader) => {
  expect(() => reader(Buffer.from('{ "packages": { "a": '), 'lock')).toThrow(UnreadableFile);
});

test.each([
  readPackageLock,
  readBunLock,
  readNugetLock,
  readPubspecLock,
  readPnpmLock,
  readYarnLock,
  readCartfileResolved,
])('%o finds nothing in something else', (reader) => {
  expect(reader(Buffer.from('[1, 2]'), 'lock')).toEqual([]);
});
