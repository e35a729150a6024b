import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectOrderly, makeRepository, NO_COMMAND, runCommand, SECRET } from './attack.ts';

const SETTINGS = `[core]\n\tbare = false\n\textraheader = ${SECRET}\n`;
const PROJECT = 'Carebook.xcodeproj/project.pbxproj';

/** An app whose text is a setting that only `.git/config` sets. */
function withSettings(folder = '.git'): string {
  const root = makeRepository(
    { [`${folder}/config`]: SETTINGS, [`${folder}/HEAD`]: 'ref: refs/heads/main\n' },
    'xcconfig-chain',
  );
  const plist = path.join(root, 'Carebook/Info.plist');
  writeFileSync(plist, readFileSync(plist, 'utf8').replace('Carebook reads your weight', '$(extraheader) reads'));
  return root;
}

function edit(root: string, file: string, change: (text: string) => string): void {
  writeFileSync(path.join(root, file), change(readFileSync(path.join(root, file), 'utf8')));
}

interface Skip {
  readonly at: { readonly file: string; readonly line: number };
  readonly reason: string;
}

async function skippedIn(root: string): Promise<readonly Skip[]> {
  const outcome = await runCommand(root, ['--format', 'json']);
  expectOrderly(outcome);
  return JSON.parse(outcome.stdout).skipped;
}

describe.skipIf(NO_COMMAND)('what is git’s', () => {
  test.concurrent.each(['.git', '.GIT', 'git~1', '.git::$INDEX_ALLOCATION', '.git.', '.git ', '.g\u200cit'])(
    'is included under no name: %j',
    async (name) => {
      const root = withSettings(name);
      edit(root, 'Config/Release.xcconfig', (text) => `\n#include "../${name}/config"\n${text}`);
      expect(await skippedIn(root)).toContainEqual({
        at: expect.objectContaining({ file: 'Config/Release.xcconfig', line: 2 }),
        reason: expect.stringMatching(/^Settings may stand in .*, which leads out of the checkout\.$/),
      });
    },
  );

  test.concurrent.each([
    [
      'an optional include',
      (root: string) => edit(root, 'Config/Release.xcconfig', (text) => `#include? "../.git/config"\n${text}`),
      'Config/Release.xcconfig',
    ],
    [
      'an optional include of a link',
      (root: string) => {
        symlinkSync('../.git/config', path.join(root, 'Config/Linked.xcconfig'));
        edit(root, 'Config/Release.xcconfig', (text) => `#include? "Linked.xcconfig"\n${text}`);
      },
      'Config/Release.xcconfig',
    ],
    [
      'the file that a configuration is based on',
      (root: string) =>
        edit(root, PROJECT, (text) =>
          text.replaceAll(/path = (?:Config\/)?Release\.xcconfig;/g, 'path = ../.git/config;'),
        ),
      PROJECT,
    ],
    [
      'INFOPLIST_FILE',
      (root: string) => edit(root, PROJECT, (text) => text.replaceAll('Carebook/Info.plist', '.GIT/config')),
      PROJECT,
    ],
    [
      'CODE_SIGN_ENTITLEMENTS',
      (root: string) => edit(root, PROJECT, (text) => text.replaceAll('$(ENTITLEMENTS_FOLDER)/', '.git/')),
      PROJECT,
    ],
    [
      'the folder of the sources',
      (root: string) => edit(root, PROJECT, (text) => text.replaceAll(/path = Carebook;/g, 'path = .git/App;')),
      PROJECT,
    ],
    [
      'a workspace',
      (root: string) => {
        mkdirSync(path.join(root, 'A.xcworkspace'));
        writeFileSync(
          path.join(root, 'A.xcworkspace/contents.xcworkspacedata'),
          '<Workspace version="1.0"><FileRef location="group:.git/A.xcodeproj"/></Workspace>',
        );
      },
      'A.xcworkspace/contents.xcworkspacedata',
    ],
    [
      'XcodeGen',
      (root: string) => writeFileSync(path.join(root, 'project.yml'), 'include: [.git/config]\nname: B\n'),
      'project.yml',
    ],
    [
      'MSBuild',
      (root: string) =>
        writeFileSync(
          path.join(root, 'A.csproj'),
          '<Project Sdk="Microsoft.NET.Sdk"><Import Project=".git\\config"/><PropertyGroup><TargetFramework>net9.0-ios</TargetFramework><OutputType>Exe</OutputType></PropertyGroup></Project>',
        ),
      'A.csproj',
    ],
    [
      'a link',
      (root: string) => symlinkSync('../.git/config', path.join(root, 'Carebook/More.plist')),
      'Carebook/More.plist',
    ],
  ] as const)('is told where %s refers to it', async (_, attack, file) => {
    const root = withSettings();
    attack(root);
    expect(await skippedIn(root)).toContainEqual(
      expect.objectContaining({
        at: expect.objectContaining({ file }),
        reason: expect.stringContaining('leads out of the checkout'),
      }),
    );
  });

  test.concurrent('is no folder to check, no configuration, no baseline and no place for a report', async () => {
    const root = withSettings();
    symlinkSync('.git/config', path.join(root, 'linked.yml'));
    symlinkSync('.git', path.join(root, 'linked'));
    const before = readFileSync(path.join(root, '.git/config'), 'utf8');
    const config = path.join(root, '.git/config');
    const refused: readonly (readonly [string, readonly string[]])[] = [
      [path.join(root, '.git'), []],
      [path.join(root, 'linked'), []],
      [root, ['--config', config]],
      [root, ['--config', path.join(root, 'linked.yml')]],
      [root, ['--baseline', config]],
      [root, ['--output', config]],
      [root, ['--output', path.join(root, 'linked/config')]],
      [root, ['--write-baseline', path.join(root, 'linked/new/base.json')]],
    ];
    for (const [folder, args] of refused) {
      const { exitCode, stdout, stderr } = await runCommand(folder, args);
      expect([args, exitCode, stdout]).toEqual([args, 2, '']);
      expect(stderr).toContain('leads out of the checkout');
      expect(stderr).not.toContain(SECRET);
    }
    expect(readFileSync(config, 'utf8')).toBe(before);
    expect(readdirSync(path.join(root, '.git')).sort()).toEqual(['HEAD', 'config']);
  });

  test.concurrent('a report is written through no link, no second name and into no pipe', async () => {
    const root = withSettings();
    const outside = path.join(root, '..', 'outside');
    symlinkSync(path.join(outside, 'Info.plist'), path.join(root, 'linked.json'));
    symlinkSync(outside, path.join(root, 'folder'));
    execFileSync('mkfifo', [path.join(root, 'pipe.json')]);
    for (const [name, why] of [
      ['linked.json', 'it is a link'],
      ['folder/new/report.json', 'it leads out of the checkout'],
      ['folder/report.json', 'it leads out of the checkout'],
      ['pipe.json', 'it is no plain file'],
      ['Carebook', 'it is a folder'],
    ] as const)
      for (const option of ['--output', '--write-baseline']) {
        const { exitCode, stdout, stderr } = await runCommand(root, [option, path.join(root, name)]);
        expect([name, exitCode, stdout]).toEqual([name, 2, '']);
        expect(stderr).toContain(`cannot be written: ${why}`);
      }
    expect(readFileSync(path.join(outside, 'Info.plist'), 'utf8')).toBe(`${SECRET}\n`);
    expect(existsSync(path.join(outside, 'report.json'))).toBe(false);
  });
});
