import { describe, expect, test } from 'vitest';
import { readPodfile, readPodfileLock } from '../../src/read/podfile.ts';
import { readSwiftManifest } from '../../src/read/swift/manifest.ts';

const manifest = (text: string) => readSwiftManifest(Buffer.from(text), 'Package.swift');

describe('Package.swift', () => {
  test('with everything that is asked for', () => {
    const read = manifest(`// swift-tools-version:5.9
import class Foundation.ProcessInfo
import PackageDescription

let swift: [SwiftSetting] = [.define("X")]
let package = Package(
    name: "P",
    defaultLocalization: "en",
    platforms: [.iOS(.v16), .macOS("13.3"), .watchOS(.v9_4), .custom("x", versionString: "1")],
    products: [
        .library(name: "A", type: .static, targets: ["A", "B"]),
        .executable(name: "tool", targets: ["Tool"]),
        .plugin(name: "Gen", targets: ["Gen"])
    ],
    dependencies: [
        .package(url: "https://example.org/one.git", from: "1.0.0"),
        .package(url: "https://example.org/two", .exact("2.0.0")),
        .package(name: "Three", url: "https://example.org/3", "1.0.0"..<"2.0.0"),
        .package(path: "../Local"),
        .package(id: "scope.four", from: "4.0.0"),
    ] + lint(),
    targets: [
        .target(
            name: "A",
            dependencies: [
                "B",
                .target(name: "C", condition: .when(platforms: [.iOS, .macOS])),
                .product(name: "One", package: "one"),
                .byName(name: "Three")
            ],
            path: "Source/A",
            exclude: ["README.md"],
            sources: ["Core"],
            swiftSettings: swift
        ),
        .testTarget(name: "ATests", dependencies: ["A"]),
        .binaryTarget(name: "Bin", path: "Bin.xcframework"),
    ]
)
package.targets += [.target(name: "Late")]
`);
    expect(read?.name).toBe('P');
    expect([...(read?.platforms ?? [])].map(([name, { value }]) => `${name} ${value}`)).toEqual([
      'iOS 16.0',
      'macOS 13.3',
      'watchOS 9.4',
    ]);
    expect(read?.products.map(({ name, kind, targets }) => `${kind} ${name} ${targets.join()}`)).toEqual([
      'library A A,B',
      'executable tool Tool',
      'plugin Gen Gen',
    ]);
    expect(read?.dependencies.map(({ name, url, path, version }) => [name, url, path, version])).toEqual([
      [undefined, 'https://example.org/one.git', undefined, undefined],
      [undefined, 'https://example.org/two', undefined, '2.0.0'],
      ['Three', 'https://example.org/3', undefined, undefined],
      [undefined, undefined, '../Local', undefined],
      [undefined, 'scope.four', undefined, undefined],
    ]);
    expect(read?.complete).toBe(false);
    expect(read?.targets.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      'target A',
      'testTarget ATests',
      'binaryTarget Bin',
      'target Late',
    ]);
    // what is added says nothing of where the others stand
    expect(read?.targets.some(({ isPlaceMade }) => isPlaceMade)).toBe(false);
    expect(read?.targets[0]).toMatchObject({
      path: 'Source/A',
      exclude: ['README.md'],
      sources: ['Core'],
      dependencies: [
        { name: 'B', platforms: [] },
        { name: 'C', platforms: ['iOS', 'macOS'] },
        { name: 'One', package: 'one' },
        { name: 'Three' },
      ],
    });
    expect(read?.targets[1]?.at.line).toBe(36);
  });

  test.each(['', 'print("Package(name: 1)")', 'let package = make()'])('without a package: %j', (text) => {
    expect(manifest(text)).toBeUndefined();
  });
});

test('a Podfile of odd lines', () => {
  const read = readPodfile(
    Buffer.from(`abstract_target 'Base' do
  pod "A"
  target "One" do
    pod 'B/Sub', '~> 1', :configurations => ['Debug']
  end
  target :Two do
  end
end
pod 'Everywhere'
target('Three') { pod 'C' }
end
end
`),
    'Podfile',
  );
  expect([...read].map(([name, pods]) => `${name}: ${pods.map(({ value }) => value).join()}`)).toEqual([
    'One: A,B/Sub',
    'Two: A',
    'Base: A',
  ]);
});

test('a Podfile.lock', () => {
  const read = readPodfileLock(
    Buffer.from('PODS:\n  - A (1.0.0)\n  - "B/C+D (2.0-beta)":\n    - A (~> 1.0)\n\nDEPENDENCIES:\n  - A\n'),
    'Podfile.lock',
  );
  expect([...read].map(([name, { version, needs, at }]) => `${name} ${version} ${needs.join()} ${at.line}`)).toEqual([
    'A 1.0.0  2',
    'B/C+D 2.0-beta A 3',
  ]);
});
