import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectOrderly, makeRepository, NO_COMMAND, runCommand } from './attack.ts';

const APP = 'everything-right';
const PROJECT = 'Carebook.xcodeproj/project.pbxproj';
const FORMATS = ['text', 'json', 'markdown'];

/** The app with one text of its project replaced. */
function withProject(from: RegExp, to: string, files: Readonly<Record<string, string>> = {}): string {
  const root = makeRepository(files, APP);
  const file = path.join(root, PROJECT);
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
  return root;
}

async function expectInside(root: string, format = 'json'): Promise<string> {
  const outcome = await runCommand(root, ['--format', format]);
  expectOrderly(outcome);
  return outcome.stdout;
}

describe.skipIf(NO_COMMAND)('what leads out of the checkout', () => {
  test.concurrent.each([
    ['INFOPLIST_FILE', /Carebook\/Info\.plist/g, '../outside/Info.plist'],
    ['INFOPLIST_FILE', /Carebook\/Info\.plist/g, '../../../../../../etc/passwd'],
    ['INFOPLIST_FILE', /Carebook\/Info\.plist/g, '/etc/passwd'],
    ['INFOPLIST_FILE', /Carebook\/Info\.plist/g, '/proc/self/environ'],
    ['INFOPLIST_FILE', /Carebook\/Info\.plist/g, '"$(SRCROOT)/../outside/Info.plist"'],
    ['CODE_SIGN_ENTITLEMENTS', /Carebook\/Carebook\.entitlements/g, '../outside/App.entitlements'],
    ['CODE_SIGN_ENTITLEMENTS', /Carebook\/Carebook\.entitlements/g, '"Carebook/../../outside/App.entitlements"'],
    ['the folder of the sources', /path = Carebook;/g, 'path = ../outside;'],
    ['the folder of the sources', /path = Carebook;/g, 'path = /;'],
  ])('%s = %s%s', async (setting, from, to) => {
    const report = JSON.parse(await expectInside(withProject(from, to)));
    if (setting === 'the folder of the sources') return;
    expect(report.verdict).not.toBe('passed');
    const said = JSON.stringify([report.skipped, report.findings]);
    expect(said).toMatch(/out of the checkout|outside|does not exist|not there|absent/);
  });

  test.concurrent.each(FORMATS)('links to files and folders, as %s', async (format) => {
    const root = makeRepository({}, APP);
    unlinkSync(path.join(root, 'Carebook/Info.plist'));
    symlinkSync('../../outside/Info.plist', path.join(root, 'Carebook/Info.plist'));
    symlinkSync('../outside', path.join(root, 'Sources'));
    symlinkSync('/', path.join(root, 'Everything'));
    symlinkSync('..', path.join(root, 'Carebook/Up'));
    symlinkSync('Around', path.join(root, 'Around'));
    symlinkSync('/dev/zero', path.join(root, 'Carebook/Endless.swift'));
    const out = await expectInside(root, format);
    expect(out).toContain('Info.plist');
  });

  test.concurrent('a link whose end is inside is followed', async () => {
    const root = makeRepository({}, APP);
    execFileSync('mv', ['Carebook/Info.plist', 'Shared.plist'], { cwd: root });
    symlinkSync('../Shared.plist', path.join(root, 'Carebook/Info.plist'));
    expect(JSON.parse(await expectInside(root)).verdict).toBe('passed');
  });

  test.concurrent.each([
    ['an xcconfig', { 'Carebook/App.xcconfig': '#include "../../outside/secret.xcconfig"\n#include "/etc/passwd"\n' }],
    ['XcodeGen', { 'project.yml': 'include: [../outside/secret.yml, /etc/passwd]\nname: A\n' }],
    [
      'Expo',
      {
        'app.config.js': 'module.exports = { expo: require("../outside/secret.js") };\n',
        'package.json': '{"dependencies":{"expo":"1"}}',
      },
    ],
    [
      'Tuist',
      {
        'Project.swift':
          'let project = Project(name: "A", targets: [.target(name: "A", destinations: .iOS, product: .app, infoPlist: .file(path: "../outside/Info.plist"), entitlements: "/etc/passwd")])\n',
      },
    ],
    [
      'a Swift package',
      {
        'Package.swift':
          '// swift-tools-version:5.9\nlet package = Package(name: "A", dependencies: [.package(path: "../outside")], targets: [.target(name: "A", path: "../outside")])\n',
      },
    ],
    [
      'a workspace',
      {
        'A.xcworkspace/contents.xcworkspacedata':
          '<Workspace version="1.0"><FileRef location="group:../outside/A.xcodeproj"/><FileRef location="absolute:/etc/passwd"/></Workspace>',
      },
    ],
    [
      'MSBuild',
      {
        'A.csproj':
          '<Project Sdk="Microsoft.NET.Sdk"><Import Project="../outside/secret.yml"/><Import Project="/etc/passwd"/><PropertyGroup><TargetFramework>net9.0-ios</TargetFramework></PropertyGroup></Project>',
      },
    ],
    [
      'Cordova',
      {
        'config.xml':
          '<widget id="a"><name>A</name><platform name="ios"><resource-file src="../outside/Info.plist"/></platform></widget>',
      },
    ],
    [
      'fastlane',
      {
        'fastlane/Deliverfile':
          'privacy_url({ "default" => File.read("../../outside/secret.yml") })\nmetadata_path "../../outside"\n',
      },
    ],
  ] as const)('a reference of %s', async (_, files) => {
    await expectInside(makeRepository(files, APP));
  });
});

describe.skipIf(NO_COMMAND)('what turns in circles', () => {
  test.concurrent.each([
    [
      'xcconfig files',
      { 'A.xcconfig': '#include "B.xcconfig"\n', 'B.xcconfig': '#include "A.xcconfig"\n#include "B.xcconfig"\n' },
    ],
    [
      'XcodeGen includes',
      { 'project.yml': 'include: [other.yml]\nname: A\n', 'other.yml': 'include: [project.yml, other.yml]\n' },
    ],
    [
      'JavaScript modules',
      {
        'app.config.js': 'module.exports = require("./b");\n',
        'b.js': 'module.exports = { ...require("./app.config"), ...require("./b") };\n',
        'package.json': '{"dependencies":{"expo":"1"}}',
      },
    ],
    [
      'MSBuild imports',
      {
        'A.csproj':
          '<Project Sdk="Microsoft.NET.Sdk"><Import Project="A.csproj"/><Import Project="b.props"/></Project>',
        'b.props': '<Project><Import Project="A.csproj"/></Project>',
      },
    ],
    [
      'local packages',
      {
        'Package.swift':
          '// swift-tools-version:5.9\nlet package = Package(name: "A", dependencies: [.package(path: "."), .package(path: "B")], targets: [.target(name: "A", dependencies: ["A", "B"])])\n',
        'B/Package.swift':
          '// swift-tools-version:5.9\nlet package = Package(name: "B", dependencies: [.package(path: "..")], targets: [.target(name: "B", dependencies: ["A"])])\n',
      },
    ],
    [
      'workspaces',
      {
        'A.xcworkspace/contents.xcworkspacedata':
          '<Workspace version="1.0"><FileRef location="group:A.xcworkspace"/><FileRef location="group:."/></Workspace>',
      },
    ],
    ['build settings', {}],
  ] as const)('%s', async (what, files) => {
    const root = withProject(
      /PRODUCT_NAME = "\$\(TARGET_NAME\)";/g,
      what === 'build settings'
        ? 'PRODUCT_NAME = "$(A)"; A = "$(B)$(B)"; B = "$(C)$(C)"; C = "$(A)$(A)";'
        : 'PRODUCT_NAME = Carebook;',
      files,
    );
    expect(JSON.parse(await expectInside(root)).targets.length).toBeGreaterThan(0);
  });

  test.concurrent('settings that double forty times', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `A${index} = "$(A${index + 1})$(A${index + 1})";`).join(' ');
    const root = withProject(/PRODUCT_NAME = [^;]*;/g, `PRODUCT_NAME = "$(A0)"; ${names} A40 = "$(SRCROOT)";`);
    await expectInside(root);
  });
});
