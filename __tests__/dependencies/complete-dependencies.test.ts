import { expect, test } from 'vitest';
import { completeDependencies } from '../../src/dependencies/complete-dependencies.ts';
import { memoryFiles } from '../../src/files/files.ts';
import type { Dependency, Target, TargetKind } from '../../src/types.ts';

const at = (file: string) => ({ file, line: 1, column: 1 });
const target = (name: string, dependencies: readonly Dependency[], kind: TargetKind = 'app'): Target => ({
  ...{ name, kind, dependencies, project: 'ios/Runner.xcodeproj', at: at('ios/Runner.xcodeproj/project.pbxproj') },
  ...{ builds: [], shipping: 'Release', hosts: [] },
});

async function complete(files: Record<string, string>, ...targets: Target[]): Promise<string[]> {
  const completed = await completeDependencies(targets, memoryFiles(files));
  return completed.map(({ dependencies }) =>
    dependencies
      .map(({ name, manager, version, at: place }) => `${manager} ${name} ${version} ${place.file}:${place.line}`)
      .join(', '),
  );
}

test('Flutter links what its packages need, and nothing of what is for development', async () => {
  const files = {
    'pubspec.lock':
      'packages:\n  ads:\n    dependency: transitive\n    source: hosted\n    version: "5.0.0"\n  app_kit:\n    dependency: "direct main"\n    source: hosted\n    version: "1.2.0"\n  lints:\n    dependency: "direct dev"\n    source: hosted\n    version: "4.0.0"\n',
  };
  const declared: Dependency = { name: 'app_kit', manager: 'pub', version: '^1.0.0', at: at('pubspec.yaml') };
  expect(await complete(files, target('Runner', [declared]))).toEqual([
    'pub ads 5.0.0 pubspec.lock:2, pub app_kit 1.2.0 pubspec.yaml:1',
  ]);
});

test('a Podfile that links what packages bring gives all of its lock file to the app', async () => {
  const files = {
    'ios/Podfile':
      "target 'Runner' do\n  flutter_install_all_ios_pods __dir__\nend\ntarget 'Tests' do\n  pod 'Nimble'\nend\n",
    'ios/Podfile.lock': 'PODS:\n  - AppLovinSDK (13.0.0)\n  - Nimble (13.1.0)\n\nDEPENDENCIES:\n',
  };
  const pub: Dependency = { name: 'ads', manager: 'pub', version: '1.0.0', at: at('pubspec.yaml') };
  const nimble: Dependency = { name: 'Nimble', manager: 'cocoapods', version: '13.1.0', at: at('ios/Podfile') };
  const [app] = await complete(files, target('Runner', [pub]), target('Tests', [nimble], 'test'));
  expect(app).toEqual('cocoapods AppLovinSDK 13.0.0 ios/Podfile.lock:2, pub ads 1.0.0 pubspec.yaml:1');
});

test('a Podfile that names its pods gives what it names', async () => {
  const files = { 'ios/Podfile': "target 'Runner' do\nend\n", 'ios/Podfile.lock': 'PODS:\n  - Other (1.0.0)\n' };
  const pub: Dependency = { name: 'ads', manager: 'pub', version: '1.0.0', at: at('pubspec.yaml') };
  expect(await complete(files, target('Runner', [pub]))).toEqual(['pub ads 1.0.0 pubspec.yaml:1']);
});

test('Carthage’s lock file tells versions', async () => {
  const framework: Dependency = { name: 'Charts', manager: 'carthage', at: at('ios/Runner.xcodeproj/project.pbxproj') };
  expect(
    await complete({ 'Cartfile.resolved': 'github "owner/Charts" "4.1.0"\n' }, target('Runner', [framework])),
  ).toEqual(['carthage Charts 4.1.0 ios/Runner.xcodeproj/project.pbxproj:1']);
});

test('a lock file that cannot be read adds nothing', async () => {
  const pub: Dependency = { name: 'ads', manager: 'pub', version: '^1.0.0', at: at('pubspec.yaml') };
  expect(await complete({ 'pubspec.lock': '{' }, target('Runner', [pub]))).toEqual(['pub ads ^1.0.0 pubspec.yaml:1']);
});
