import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { findTargets } from '../../src/targets/index.ts';

test('several apps of different kinds are targets of their own, each with its sources', async () => {
  const { targets, skipped } = await findTargets(
    memoryFiles({
      'package.json': '{ "private": true, "workspaces": ["apps/*"] }',
      'apps/mobile/package.json': '{ "name": "mobile", "dependencies": { "expo": "54" } }',
      'apps/mobile/app.json': '{ "expo": { "name": "Clinic" } }',
      'apps/mobile/App.tsx': '',
      'apps/server/package.json': '{ "name": "server", "dependencies": { "express": "5" } }',
      'apps/server/index.js': '',
      'maui/Clinic.csproj':
        '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net9.0-ios</TargetFramework><OutputType>Exe</OutputType></PropertyGroup></Project>',
      'maui/Main.cs': '',
      'native/project.yml': 'name: Clinic\ntargets:\n  Clinic: { type: application, platform: iOS, sources: App }\n',
      'native/App/App.swift': '',
      'shop/config.xml': '<widget id="x"><name>Shop</name><platform name="ios"/></widget>',
      'shop/www/index.js': '',
    }),
  );
  expect(skipped).toEqual([]);
  expect(targets.map(({ name, project, builds }) => [name, project, builds.at(-1)?.sources])).toEqual([
    ['Clinic', 'native/project.yml', ['native/App/App.swift']],
    ['Clinic', 'apps/mobile/app.json', ['apps/mobile/App.tsx']],
    ['Clinic', 'maui/Clinic.csproj', ['maui/Main.cs']],
    ['Shop', 'shop/config.xml', ['shop/www/index.js']],
  ]);
});

test('a repository without an app has no target', async () => {
  expect(await findTargets(memoryFiles({ 'package.json': '{}', 'index.js': '', 'README.md': '' }))).toEqual({
    targets: [],
    skipped: [],
    drifts: [],
  });
});
