import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { foreignDependencies, foreignSources } from '../../src/targets/packages/foreign-sources.ts';
import * as flutter from '../../src/targets/packages/pub-packages.ts';
import type { Skipped } from '../../src/types.ts';

const empty = (...paths: readonly string[]) => Object.fromEntries(paths.map((path) => [path, '']));

describe('JavaScript', () => {
  const files = memoryFiles({
    'package.json': JSON.stringify({
      dependencies: {
        'react-native': '0.80',
        '@clinic/core': '*',
        local: 'file:../outside',
        kit: 'link:./modules/kit',
      },
      workspaces: ['packages/*'],
    }),
    'packages/core/package.json': '{ "name": "@clinic/core", "dependencies": { "@clinic/deep": "workspace:*" } }',
    'packages/deep/package.json': '{ "name": "@clinic/deep", "dependencies": { "@clinic/core": "*" } }',
    'packages/other/package.json': '{ "name": "@clinic/other", "scripts": {} }',
    'functions/package.json': '{ "dependencies": { "express": "5" } }',
    'src/components/package.json': '{ "name": "@components" }',
    'modules/kit/package.json': '{ "name": "kit", "main": "index.ts" }',
    ...empty(
      'App.tsx',
      'index.js',
      'src/health.ts',
      'src/tests/LabTests.tsx',
      'tests/LabTests.tsx',
      'src/components/List.jsx',
      'packages/core/index.ts',
      'packages/deep/lib/a.mjs',
    ),
    ...empty(
      'packages/other/index.ts',
      'functions/index.js',
      'android/app/x.js',
      'ios/main.jsbundle',
      'ios/x.js',
      'dist/App.js',
      'babel.config.js',
    ),
    ...empty(
      'src/__tests__/health.ts',
      'src/health.test.ts',
      'src/List.stories.tsx',
      'src/types.d.ts',
      'public/vendor.min.js',
      '.eslintrc.js',
    ),
    ...empty(
      'modules/kit/index.ts',
      'modules/kit/ios/Kit.swift',
      'modules/kit/ios/Tests/KitTests.swift',
      'modules/kit/android/Kit.kt',
    ),
  });

  test('of an app is that of its package and of the packages it depends on', () => {
    expect(foreignSources('ios', files, [], flutter)).toEqual([
      ...['App.tsx', 'index.js', 'modules/kit/index.ts', 'modules/kit/ios/Kit.swift', 'packages/core/index.ts'],
      ...['packages/deep/lib/a.mjs', 'src/components/List.jsx', 'src/health.ts', 'src/tests/LabTests.tsx'],
    ]);
  });

  test('comes with the packages it is made with', () => {
    expect(
      foreignDependencies('ios', files, flutter).map(({ name, manager, version }) => [name, manager, version]),
    ).toContainEqual(['react-native', 'npm', '0.80']);
  });

  test('is that of Cordova plugins of the repository, too', () => {
    const cordova = memoryFiles({
      'package.json':
        '{ "devDependencies": { "cordova-ios": "7", "records": "file:plugins-src/records", "tool": "file:tool" } }',
      'plugins-src/records/package.json': '{ "name": "records", "main": "x" }',
      'tool/package.json': '{ "name": "tool", "main": "x" }',
      ...empty('plugins-src/records/plugin.xml', 'plugins-src/records/www/records.js'),
      ...empty('plugins-src/records/src/ios/Records.swift', 'plugins-src/records/src/android/Records.kt', 'tool/a.js'),
      ...empty('www/index.js'),
    });
    expect(foreignSources('', cordova, [])).toEqual([
      ...['plugins-src/records/src/ios/Records.swift', 'plugins-src/records/www/records.js', 'www/index.js'],
    ]);
  });

  test('is that in `hooks/` at the root, unless Cordova runs it while it builds', () => {
    const texts = {
      'package.json': '{ "dependencies": { "expo": "53", "react-native": "0.79" } }',
      ...empty('app/index.tsx', 'hooks/useLabs.ts'),
    };
    expect(foreignSources('', memoryFiles(texts))).toEqual(['app/index.tsx', 'hooks/useLabs.ts']);
    const cordova = { 'package.json': '{ "devDependencies": { "cordova-ios": "7" } }', 'config.xml': '<widget/>' };
    expect(foreignSources('', memoryFiles({ ...texts, ...cordova }))).toEqual(['app/index.tsx']);
  });

  test('of a server beside a native app is none of it', () => {
    const native = memoryFiles({
      'package.json': '{ "devDependencies": { "prettier": "3" } }',
      ...empty('tool.js', 'App.xcodeproj/project.pbxproj'),
    });
    expect(foreignSources('', native, [])).toEqual([]);
  });

  test('in a package without a framework ends the search', () => {
    const nested = memoryFiles({
      'package.json': '{ "dependencies": { "expo": "54" } }',
      'native/package.json': '{ "scripts": { "lint": "x" } }',
      ...empty('App.tsx'),
    });
    expect(foreignSources('native/ios', nested, [])).toEqual([]);
  });
});

test('Dart is that of the package and of its path dependencies', () => {
  const files = memoryFiles({
    'pubspec.yaml': 'name: kit\ndependencies:\n  flutter: { sdk: flutter }\n',
    'example/pubspec.yaml':
      'name: example\ndependencies:\n  flutter:\n    sdk: flutter\n  kit:\n    path: ../\n  health: ^10.0.0\ndev_dependencies:\n  own:\n    path: packages/own\n',
    'example/packages/own/pubspec.yaml': 'name: own\n',
    ...empty('example/packages/own/ios/Classes/Own.swift', 'ios/Classes/Kit.swift'),
    ...empty(
      'lib/kit.dart',
      'example/lib/main.dart',
      'example/lib/model.g.dart',
      'example/test/main_test.dart',
      'bin/tool.dart',
    ),
  });
  expect(foreignSources('example/ios', files, [], flutter)).toEqual([
    ...['example/lib/main.dart', 'example/packages/own/ios/Classes/Own.swift'],
    ...['ios/Classes/Kit.swift', 'lib/kit.dart'],
  ]);
  expect(
    foreignDependencies('example/ios', files, flutter).map(({ name, manager, version }) => [name, manager, version]),
  ).toEqual([
    ['kit', 'pub', undefined],
    ['health', 'pub', '^10.0.0'],
  ]);
});

test('The native code of a published plugin is its example’s, and no other app’s', () => {
  const app = 'dependencies:\n  flutter: { sdk: flutter }\n  kit: { path: ../../packages/kit }\n';
  const files = memoryFiles({
    'packages/kit/pubspec.yaml': 'name: kit\n',
    'packages/kit/example/pubspec.yaml': `name: example\n${app.replace('../../packages/kit', '..')}`,
    'apps/clinic/pubspec.yaml': `name: clinic\n${app}`,
    ...empty('packages/kit/ios/Classes/Kit.swift', 'packages/kit/lib/kit.dart'),
  });
  expect(foreignSources('packages/kit/example/ios', files, [], flutter)).toContain(
    'packages/kit/ios/Classes/Kit.swift',
  );
  expect(foreignSources('apps/clinic/ios', files, [], flutter)).toEqual(['packages/kit/lib/kit.dart']);
});

test('Kotlin is that of the source sets that reach iOS', () => {
  const files = memoryFiles({
    ...empty(
      'settings.gradle.kts',
      'iosApp/iosApp.xcodeproj/project.pbxproj',
      'shared/src/commonMain/kotlin/A.kt',
      'shared/src/iosMain/kotlin/B.kt',
    ),
    ...empty('shared/src/androidMain/kotlin/C.kt', 'shared/src/iosTest/kotlin/D.kt', 'androidApp/src/main/kotlin/E.kt'),
  });
  expect(foreignSources('iosApp', files, [])).toEqual([
    'shared/src/commonMain/kotlin/A.kt',
    'shared/src/iosMain/kotlin/B.kt',
  ]);
});

test('Kotlin is that of the source sets and folders that a script for iOS names too', () => {
  const app = empty('settings.gradle.kts', 'iosApp/iosApp.xcodeproj/project.pbxproj');
  const sources = empty(
    'shared/src/nativeMain/kotlin/A.kt',
    'shared/src/healthMain/kotlin/B.kt',
    'shared/src/desktopMain/kotlin/C.kt',
    'elsewhere/D.kt',
    'androidApp/src/main/kotlin/E.kt',
  );
  const script = (targets: string) => `kotlin {
    ${targets}
    sourceSets {
        val healthMain by creating { dependsOn(commonMain.get()) }
        val desktopMain by creating
        iosMain { kotlin.srcDir("../elsewhere") }
    }
}`;
  const find = (targets: string) =>
    foreignSources('iosApp', memoryFiles({ ...app, ...sources, 'shared/build.gradle.kts': script(targets) }), []);
  expect(find('iosArm64 { binaries.framework { baseName = "shared" } }')).toEqual([
    'elsewhere/D.kt',
    'shared/src/healthMain/kotlin/B.kt',
    'shared/src/nativeMain/kotlin/A.kt',
  ]);
});

test('packages that are not followed to the end are told', () => {
  const files: Record<string, string> = {};
  const all = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`p${index}`, '*']));
  for (const name of Object.keys(all))
    files[`packages/${name}/package.json`] = JSON.stringify({ name, dependencies: { ...all, 'react-native': '1' } });
  const skipped: Skipped[] = [];
  foreignSources('packages/p0', memoryFiles(files), skipped);
  expect(skipped).toMatchObject([
    {
      blocking: true,
      reason: expect.stringMatching(/^Which packages packages\/p0\/package\.json is built from is not/),
    },
  ]);
});

test('imports that lead nowhere are followed as far as anybody writes them, and further ones are told', () => {
  const tell = (count: number) => {
    const imports = Array.from({ length: count }, (_, index) => `import './m${index}';\n`).join('');
    const skipped: Skipped[] = [];
    const files = {
      'package.json': '{ "dependencies": { "react-native": "0.80" } }',
      'index.js': `${imports}import './scripts/records';`,
      'scripts/records.js': '',
    };
    expect(foreignSources('ios', memoryFiles(files), skipped)).toContain('scripts/records.js');
    return skipped;
  };
  expect(tell(5000)).toEqual([]);
  expect(tell(5001)).toEqual([
    {
      at: { file: 'index.js', line: 1, column: 1 },
      reason: 'Which files package.json is built from is not known: too many imports lead to none.',
      blocking: true,
    },
  ]);
});

describe('imports from folders that are no part of an app by themselves', () => {
  const paths = (texts: Readonly<Record<string, string>>) =>
    foreignSources(
      'ios',
      memoryFiles({ 'package.json': '{ "dependencies": { "react-native": "0.80" } }', ...texts }),
      [],
    );

  test('are part of it, with what they import from there', () => {
    expect(
      paths({
        'src/a.ts': "import Records, { type Row } from '../specs/NativeRecords';",
        'index.js': "import kinds from './scripts';\nexport * from './functions/shared/kinds';",
        'specs/NativeRecords.ts': "import type { Row } from './types';",
        'specs/types.ts': '',
        'specs/a.spec.ts': '',
        'specs/unused.ts': '',
        'scripts/index.js': "import '../src/a';",
        'functions/package.json': '{ "dependencies": { "express": "5" } }',
        'functions/shared/kinds.ts': '',
        'functions/index.ts': '',
      }),
    ).toEqual([
      ...['functions/shared/kinds.ts', 'index.js', 'scripts/index.js', 'specs/NativeRecords.ts', 'specs/types.ts'],
      'src/a.ts',
    ]);
  });

  test('by a name that `tsconfig.json` gives them', () => {
    expect(
      paths({
        'tsconfig.json': '{ "compilerOptions": { "paths": { "@native/*": ["./specs/*"] } } }',
        'src/a.ts': "import Records from '@native/NativeRecords';",
        ...empty('specs/NativeRecords.ts', 'specs/unused.ts'),
      }),
    ).toEqual(['specs/NativeRecords.ts', 'src/a.ts']);
  });

  test('are none of it where only tests import them', () => {
    expect(
      paths({ 'src/a.test.ts': "import '../specs/NativeRecords';", ...empty('src/a.ts', 'specs/NativeRecords.ts') }),
    ).toEqual(['src/a.ts']);
  });
});

describe('imports that leave the app’s folder', () => {
  const files = memoryFiles({
    'apps/mobile/package.json': '{ "name": "mobile", "dependencies": { "react-native": "0.80" } }',
    'apps/mobile/app/index.tsx':
      "import { load } from '../../../packages/health/records';\nimport { own } from './own';",
    'apps/mobile/app/own.ts': "export * from '../../../packages';",
    'packages/package.json': '{ "name": "packages" }',
    'packages/health/records.ios.ts': "import { kinds } from './kinds';\nimport x from '../../node_modules/x/index';",
    'packages/health/records.ts': '',
    'packages/health/kinds/index.ts': "const again = require('../records');",
    'packages/health/unused.ts': '',
    'packages/index.js': "import '../../../../../outside';",
    'node_modules/x/index.js': '',
  });

  test('are part of it, with what they import', () => {
    expect(foreignSources('apps/mobile/ios', files, [])).toEqual([
      'apps/mobile/app/index.tsx',
      'apps/mobile/app/own.ts',
      'packages/health/kinds/index.ts',
      'packages/health/records.ios.ts',
      'packages/index.js',
    ]);
  });
});

describe('packages of the repository that are imported for their types', () => {
  const sourcesWith = (importing: string, more: Readonly<Record<string, string>> = {}): readonly string[] => {
    const files = memoryFiles({
      'apps/mobile/package.json':
        '{ "name": "mobile", "dependencies": { "expo": "55", "@our/server": "workspace:*" } }',
      'apps/mobile/App.tsx': importing,
      'server/package.json': '{ "name": "@our/server", "dependencies": { "ours": "workspace:*" } }',
      'server/router.ts': "import { open } from 'ours/db';",
      'package.json': '{ "name": "ours", "workspaces": ["apps/*", "server"] }',
      'src/db.ts': '',
      ...more,
    });
    return foreignSources('apps/mobile/ios', files, []);
  };

  test.each([
    ['types alone', "import type { Router } from '@our/server/router';"],
    ['types that are handed on', "export type {\n  Row,\n  Page,\n} from '@our/server/types';"],
    ['each a type', "import { type Router, type Row } from '@our/server';"],
    ['all of its types', "import type * as Server from '@our/server';"],
    ['the type of what it gives by default', "import type Router from '@our/server';"],
  ])('%s', (_, importing) => {
    expect(sourcesWith(importing)).toEqual(['apps/mobile/App.tsx']);
  });

  test.each([
    ['a value', "import { open } from '@our/server/router';"],
    ['a value beside types', "import { type Router, open } from '@our/server';"],
    ['a value called type', "import { type } from '@our/server';"],
    ['a value that is handed on', "export * from '@our/server';"],
    ['for what it does', "import '@our/server';"],
    ['when it is needed', "const open = () => import('@our/server');"],
    ['required', "const { open } = require('@our/server');"],
    [
      'types in one place, a value in another',
      "import type { A } from '@our/server';\nimport { b } from '@our/server/b';",
    ],
    ['nowhere', 'export const a = 1;'],
  ])('%s', (_, importing) => {
    expect(sourcesWith(importing)).toEqual(['apps/mobile/App.tsx', 'server/router.ts', 'src/db.ts']);
  });
});
