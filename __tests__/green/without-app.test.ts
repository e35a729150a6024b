import { describe, expect, test } from 'vitest';
import { pbxproj } from '../targets/xcode-project.ts';
import { checkFiles, NO_BUNDLE } from './repositories.ts';

const PACKAGE = `// swift-tools-version:5.9
import PackageDescription
let package = Package(name: "Core", products: [.library(name: "Core", targets: ["Core"])], targets: [.target(name: "Core")])
`;

describe.skipIf(NO_BUNDLE)('a repository without an app', () => {
  test.each([
    ['a package', { 'Package.swift': PACKAGE, 'Sources/Core/A.swift': 'public struct A {}\n' }],
    ['a framework', { 'Core.xcodeproj/project.pbxproj': pbxproj({ targets: [{ name: 'Core', type: 'framework' }] }) }],
    [
      'an app for Macs',
      {
        'Mac.xcodeproj/project.pbxproj': pbxproj({
          targets: [{ name: 'Mac', settings: { SDKROOT: 'macosx', SUPPORTED_PLATFORMS: 'macosx' } }],
        }),
      },
    ],
  ])('is not applicable where what it holds is read: %s', (_, files) => {
    expect(checkFiles({ files })).toMatchObject({ verdict: 'not-applicable', status: 0 });
  });

  test('is incomplete while a manifest among its libraries is not read', () => {
    const files = {
      'Package.swift': PACKAGE,
      'More/Package.swift': '// swift-tools-version:5.9\nimport PackageDescription\nlet package = make()\n',
    };
    expect(checkFiles({ files })).toMatchObject({ verdict: 'incomplete', status: 3 });
  });

  test('is incomplete where no project of any kind is found, unless it may pass', () => {
    const files = { 'README.md': '# Nothing\n' };
    expect(checkFiles({ files })).toMatchObject({ verdict: 'incomplete', status: 3 });
    expect(checkFiles({ files }, '--no-app', 'incomplete')).toMatchObject({ verdict: 'incomplete', status: 3 });
    expect(checkFiles({ files }, '--no-app', 'pass')).toMatchObject({ verdict: 'not-applicable', status: 0 });
    // a project that cannot be read is one
    const broken = { 'App.xcodeproj/project.pbxproj': '{ broken' };
    expect(checkFiles({ files: broken }, '--no-app', 'pass')).toMatchObject({ verdict: 'incomplete', status: 3 });
  });
});
