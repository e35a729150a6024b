import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectOrderly, type Files, makeRepository, NO_COMMAND, runCommand } from './attack.ts';

const FORMATS = ['text', 'json', 'sarif', 'markdown', 'github', 'html', 'xcode', 'gitlab', 'junit'] as const;

/** Everything that acts on a terminal, the runner, Markdown, HTML or the eye. No part of it may reach an output whole. */
const HOSTILE = [
  '\n::error::owned',
  '\r\n##[error]owned',
  '::stop-commands::x',
  '\u001b[31mred',
  '\u202egnp.exe\u202c',
  '\u2066hidden\u2069',
  '<img src=x onerror=alert(1)>',
  '</details><script>alert(1)</script>',
  '[click](javascript:alert(1))',
  '@octocat #1 ![x](https://evil.example/x.png)',
  '| a | b |',
  '`code` ``` ~~~',
  '<!-- clinical-records-check -->',
].join(' ');

const xml = (text: string) =>
  text
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll('\u001b', '');
const quoted = (text: string) => JSON.stringify(text).replaceAll('\\u001b', '\\033');

/** An app in which every string that its owner may choose is hostile, and much is wrong. */
function hostileApp(): Files {
  const info = `<plist version="1.0"><dict>
<key>CFBundleDisplayName</key><string>${xml(HOSTILE)}</string>
<key>NSHealthClinicalHealthRecordsShareUsageDescription</key><string>${xml(HOSTILE)}</string>
<key>NSHealthShareUsageDescription</key><string>x ${xml(HOSTILE)}</string>
<key>NSHealth${xml(HOSTILE)}UsageDescription</key><string>x</string>
<key>NSHealthRequiredReadAuthorizationTypeIdentifiers</key><array><string>HKClinicalTypeIdentifier${xml(HOSTILE)}</string></array>
</dict></plist>`;
  const entitlements = `<plist version="1.0"><dict><key>com.apple.developer.healthkit</key><true/>
<key>com.apple.developer.healthkit.access</key><array><string>health-records${xml(HOSTILE)}</string><string>health-records</string></array></dict></plist>`;
  const project = `// !$*UTF8*$!
{objectVersion = 77; objects = {
P = {isa = PBXProject; buildConfigurationList = LP; mainGroup = G; targets = (T); };
G = {isa = PBXGroup; children = (F); sourceTree = "<group>"; };
F = {isa = PBXFileSystemSynchronizedRootGroup; path = App; sourceTree = "<group>"; };
LP = {isa = XCConfigurationList; buildConfigurations = (CP); };
CP = {isa = XCBuildConfiguration; buildSettings = {SDKROOT = iphoneos; }; name = ${quoted(HOSTILE)}; };
T = {isa = PBXNativeTarget; buildConfigurationList = L; buildPhases = (); fileSystemSynchronizedGroups = (F); name = ${quoted(HOSTILE)}; productType = "com.apple.product-type.application"; };
L = {isa = XCConfigurationList; buildConfigurations = (C); };
C = {isa = XCBuildConfiguration; buildSettings = {INFOPLIST_FILE = App/Info.plist; CODE_SIGN_ENTITLEMENTS = App/App.entitlements; PRODUCT_NAME = ${quoted(HOSTILE)}; }; name = ${quoted(HOSTILE)}; };
}; rootObject = P; }`;
  return {
    'A.xcodeproj/project.pbxproj': project,
    'App/Info.plist': info,
    'App/App.entitlements': entitlements,
    'App/S ::error::x ##[error] `<img src=x>`.swift': `import HealthKit
func ask(_ store: HKHealthStore) async throws {
  let a = HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: ${quoted(HOSTILE.replaceAll(/[\n\r\\]/g, ' '))}))! // ${HOSTILE.replaceAll(/[\n\r]/g, ' ')}
  try await store.requestAuthorization(toShare: [], read: [a, HKClinicalType(.allergyRecord)])
}
`,
    'fastlane/metadata/en-US/privacy_url.txt': `https://user:${'hunter2'}@evil.example/${HOSTILE}\n`,
    'fastlane/metadata/en-US/description.txt': HOSTILE,
  };
}

describe.skipIf(NO_COMMAND)('strings that mean harm', () => {
  test.concurrent.each(FORMATS)('as %s', async (format) => {
    const outcome = await runCommand(makeRepository(hostileApp()), ['--format', format]);
    expect(outcome.stderr).toBe('');
    expect(outcome.exitCode).toBe(1);
    const { stdout } = outcome;
    // The runner takes a line that begins with `::`, or `##[` anywhere, for a command.
    const commands = stdout.split(/\r\n|\r|\n/).filter((line) => /^\s*::/.test(line) || line.includes('##['));
    if (format !== 'github') expect(commands).toEqual([]);
    else
      for (const line of commands) expect(line).toMatch(/^::(?:error|warning|notice|group|endgroup|stop-commands)\b/);
    expect(stdout).not.toMatch(/(?![\n\r\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    expect(stdout).not.toContain('hunter2');
    if (['json', 'sarif', 'gitlab'].includes(format)) expect(() => JSON.parse(stdout)).not.toThrow();
    if (format === 'html') expect(stdout).not.toMatch(/<img src=x|<script>alert|href="javascript:/);
    if (format === 'markdown') {
      const outside = stdout
        .replaceAll(/\\[`~\\]/g, '')
        .replaceAll(/(`+)[^\n]*?\1/g, '')
        .replaceAll(/<code>.*?<\/code>|<pre>[\s\S]*?<\/pre>/g, '');
      expect(outside).not.toMatch(
        /(?<!\\)<(?:img|script|\/details><script)|(?<![\\\w])@octocat|(?<!\\)\]\(javascript:/,
      );
    }
  });

  test.concurrent('a line break in the name of a file that no target is made of does not stop the verdict', async () => {
    const root = makeRepository({}, 'everything-right');
    writeFileSync(path.join(root, 'notes\n.txt'), '');
    const outcome = await runCommand(root, []);
    expect([outcome.exitCode, outcome.stdout.includes('its name holds a line break')]).toEqual([0, true]);
  });

  test.concurrent('a line break in the name of a file or folder is said, and stops the verdict', async () => {
    const root = makeRepository({}, 'everything-right');
    execFileSync('mkdir', ['-p', path.join(root, 'a\n::error::b')]);
    writeFileSync(path.join(root, 'a\n::error::b', 'Info.plist'), '<plist><dict/></plist>');
    for (const format of ['text', 'github']) {
      const outcome = await runCommand(root, ['--format', format]);
      expect(outcome.exitCode).toBe(3);
      expect(outcome.stdout).toContain('its name holds a line break');
      expect(outcome.stdout).not.toMatch(/^::error::b/m);
    }
  });
});

describe.skipIf(NO_COMMAND)('what is wrong with a configuration', () => {
  test.concurrent.each([
    ['a key', (text: string) => `${JSON.stringify(text)}: 1`],
    ['a value', (text: string) => `fail-on: ${JSON.stringify(text)}`],
    ['a rule', (text: string) => `rules: {${JSON.stringify(text)}: off}`],
    ['a pattern', (text: string) => `exclude: [${JSON.stringify(`!${text}`)}]`],
    ['a day', (text: string) => `ignore: [{rule: usage-description-weak, reason: x, until: ${JSON.stringify(text)}}]`],
  ])('%s is said in one harmless line', async (_, write) => {
    const files = { '.clinical-records.yml': `${write(HOSTILE)}\n` };
    const outcome = await runCommand(makeRepository(files, 'everything-right'));
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stderr).toMatch(/^clinical-records-check: .*\n$/);
    expect(outcome.stderr).not.toMatch(/(?!\n$)[\p{Cc}\u202a-\u202e\u2066-\u2069]|##\[/u);
  });
});

const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'then',
];

describe.skipIf(NO_COMMAND)('names that JavaScript gives a meaning', () => {
  test.concurrent.each(NAMES)('%s', async (name) => {
    const root = makeRepository(
      {
        'app.json': `{"expo": {"name": "${name}", "${name}": {"ios": {}}, "ios": {"${name}": 1, "infoPlist": {"${name}": {"a": 1}}, "entitlements": {"${name}": true}}, "plugins": [["${name}", {"${name}": 1}]]}}`,
        'package.json': `{"name": "${name}", "dependencies": {"expo": "1", "${name}": "1"}}`,
        'project.yml': `name: ${name}\noptions: {${name}: 1}\nsettings: {${name}: 1}\ntargets:\n  ${name}: {type: application, platform: iOS, templates: [${name}], info: {path: x, properties: {${name}: 1}}}\ntargetTemplates:\n  ${name}: {${name}: 1}\n`,
        'Carebook/en.lproj/InfoPlist.strings': `"${name}" = "x";\n${name} = y;\n`,
        'Carebook/A.xcconfig': `${name} = 1\n${name}[sdk=*] = 2\nA = $(${name}) $(${name}:${name})\n`,
        'Carebook/InfoPlist.xcstrings': `{"sourceLanguage": "${name}", "strings": {"${name}": {"localizations": {"${name}": {"stringUnit": {"state": "${name}", "value": "x"}}}}}}`,
        [`Carebook/${name}.swift`]: `enum ${name} { case ${name} }\nlet ${name}: HKClinicalType = HKClinicalType(.allergyRecord)\nextension ${name} { func ${name}(${name}: ${name}) { ${name}.${name}(${name}) } }\n`,
      },
      'everything-right',
    );
    const file = path.join(root, 'Carebook.xcodeproj/project.pbxproj');
    const project = readFileSync(file, 'utf8').replaceAll('name = Carebook;', `name = ${name};`);
    writeFileSync(
      file,
      project.replaceAll('name = Release;', `name = ${name};`).replaceAll('Name = Release;', `Name = ${name};`),
    );
    for (const format of ['text', 'json']) {
      const outcome = await runCommand(root, ['--format', format]);
      expectOrderly(outcome);
      expect(outcome.stdout).toContain(name);
    }
    const outcome = await runCommand(makeRepository({ '.clinical-records.yml': `${name}: 1\n` }, 'everything-right'));
    expect(outcome).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(`Unknown key "${name}"`) });
  });
});
