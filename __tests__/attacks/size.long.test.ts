import { truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectOrderly, type Files, makeRepository, NO_COMMAND, type Outcome, runCommand } from './attack.ts';

const APP = 'everything-right';
const INFO = 'Carebook/Info.plist';
const EXPO = { 'package.json': '{"dependencies":{"expo":"1"}}' };
const plist = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0">${body}</plist>\n`;

async function attack(files: Files, limits?: { seconds?: number; memory?: number }): Promise<Outcome> {
  const outcome = await runCommand(makeRepository(files, APP), ['--format', 'json']);
  expectOrderly(outcome, limits);
  expect(JSON.parse(outcome.stdout).targets.length).toBeGreaterThan(0);
  return outcome;
}

const ENTITIES = `<!DOCTYPE a [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, index) => `<!ENTITY a${index + 1} "&a${index};&a${index};">`).join('')}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;

describe.skipIf(NO_COMMAND)('what is too large', () => {
  test.concurrent('a property list of 100 MB', async () => {
    const root = makeRepository({}, APP);
    truncateSync(path.join(root, INFO), 100_000_000);
    const outcome = await runCommand(root, ['--format', 'json']);
    expectOrderly(outcome);
    expect(JSON.parse(outcome.stdout)).toMatchObject({ verdict: 'incomplete' });
    expect(outcome.stdout).toContain('too large');
  });

  // Each took minutes while a look at one place went back to the beginning of its line.
  const fill = (size: number, text: string) => text.repeat(Math.floor(size / text.length));
  const HEADER = '#import <HealthKit/HealthKit.h>\n@interface Reader\n- (void)read:(HKClinicalType *)type;\n@end\n';
  test.concurrent.each<[string, Files]>([
    ['links in a text', { 'Carebook/en.lproj/More.strings': `"a" = "${fill(3_900_000, 'http://a.b ')}";` }],
    [
      'packages in a remark',
      {
        'package.json': '{"dependencies":{"react-native":"1","react-native-health":"1"}}',
        'src/a.js': `/* ${fill(1_400_000, 'import "react-native-health" ')}*/`,
      },
    ],
    [
      'names for Swift',
      {
        'Carebook/A.h': `${HEADER}${fill(1_400_000, 'NS_SWIFT_NAME(a) ')}`,
        'Carebook/A.m':
          '#import "A.h"\nvoid f(void) { [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord]; }\n',
      },
    ],
  ])('one line of %s', async (_, files) => {
    await attack(files);
  });

  test.concurrent('10,000 targets', { timeout: 110_000 }, async () => {
    const objects: string[] = [];
    for (let index = 0; index < 10_000; index++) {
      const id = index.toString(16).padStart(20, '0');
      objects.push(
        `T${id} = {isa = PBXNativeTarget; buildConfigurationList = L${id}; buildPhases = (); dependencies = (); name = A${index}; productType = "com.apple.product-type.application"; };`,
        `L${id} = {isa = XCConfigurationList; buildConfigurations = (C${id}); defaultConfigurationName = Release; };`,
        `C${id} = {isa = XCBuildConfiguration; buildSettings = {INFOPLIST_FILE = A/Info.plist; SDKROOT = iphoneos; }; name = Release; };`,
      );
    }
    const targets = Array.from({ length: 10_000 }, (_, index) => `T${index.toString(16).padStart(20, '0')}`).join(',');
    const project = `// !$*UTF8*$!\n{objectVersion = 77; objects = {P = {isa = PBXProject; buildConfigurationList = LP; mainGroup = G; targets = (${targets}); }; G = {isa = PBXGroup; children = (); sourceTree = "<group>"; }; LP = {isa = XCConfigurationList; buildConfigurations = (CP); }; CP = {isa = XCBuildConfiguration; buildSettings = {}; name = Release; }; ${objects.join('\n')} }; rootObject = P; }`;
    const outcome = await runCommand(
      makeRepository({ 'A.xcodeproj/project.pbxproj': project, 'A/Info.plist': plist('<dict/>') }),
      ['--format', 'json'],
    );
    expectOrderly(outcome, { seconds: 20, memory: 900 });
  });

  test.concurrent('5,000 configurations', { timeout: 110_000 }, async () => {
    const ids = Array.from({ length: 5000 }, (_, index) => `C${index}`);
    const settings = 'SDKROOT = iphoneos; INFOPLIST_FILE = Carebook/Info.plist;';
    const list = ids.map(
      (id) => `${id} = {isa = XCBuildConfiguration; name = R${id}; buildSettings = {${settings}};};`,
    );
    const project = `// !$*UTF8*$!\n{objectVersion = 77; objects = {P = {isa = PBXProject; mainGroup = G; targets = (T, U); buildConfigurationList = L; }; G = {isa = PBXGroup; children = (F); sourceTree = "<group>"; }; F = {isa = PBXFileSystemSynchronizedRootGroup; path = Carebook; sourceTree = "<group>"; }; T = {isa = PBXNativeTarget; name = T; fileSystemSynchronizedGroups = (F); buildConfigurationList = L; productType = "com.apple.product-type.application"; }; U = {isa = PBXNativeTarget; name = U; buildConfigurationList = L; productType = "com.apple.product-type.application"; }; L = {isa = XCConfigurationList; buildConfigurations = (${ids}); }; ${list.join('')} }; rootObject = P; }`;
    const outcome = await attack({ 'Carebook.xcodeproj/project.pbxproj': project });
    expect(JSON.parse(outcome.stdout).verdict).toBe('failed');
    expect(outcome.stdout).toContain('Of the 5000 configurations only 100 are checked');
  });

  const million = (item: string, separator = ',') => new Array(1_000_000).fill(item).join(separator);
  test.concurrent.each([
    ['a property list', { [INFO]: plist(`<dict><key>A</key><array>${million('<true/>', '')}</array></dict>`) }],
    [
      'a required-types list',
      {
        [INFO]: plist(
          `<dict><key>NSHealthRequiredReadAuthorizationTypeIdentifiers</key><array>${million('<string/>', '')}</array></dict>`,
        ),
      },
    ],
    ['JSON', { ...EXPO, 'app.json': `{"expo":{"name":"A","plugins":[${million('1')}]}}` }],
    ['YAML', { 'project.yml': `name: A\ntargets: [${million('1')}]\n` }],
    [
      'a project',
      {
        'B.xcodeproj/project.pbxproj': `{objects = {P = {isa = PBXProject; targets = (${million('A')}); }; }; rootObject = P; }`,
      },
    ],
    ['JavaScript', { ...EXPO, 'app.config.js': `module.exports = { name: 'A', plugins: [${million('1')}] };` }],
    [
      'Swift',
      {
        'Carebook/List.swift': `import HealthKit\nlet clinicalTypes: [HKClinicalTypeIdentifier] = [${new Array(100_000).fill('.allergyRecord').join(',')}]\n`,
      },
    ],
    [
      'a Swift package',
      {
        'Package.swift': `// swift-tools-version:5.9\nlet package = Package(name: "A", targets: [${new Array(100_000).fill('.target(name: "A")').join(',')}])\n`,
      },
    ],
    ['translations', { 'Carebook/en.lproj/InfoPlist.strings': million('"a" = "b";', '\n') }],
  ] as const)('a million elements in %s', { timeout: 110_000 }, async (_, files) => {
    await attack(files, { seconds: 30, memory: 1200 });
  });

  test.concurrent.each([
    [
      'a property list',
      {
        [INFO]: `<?xml version="1.0"?>${ENTITIES}<plist><dict><key>A</key><string>&a30;&file;</string></dict></plist>`,
      },
    ],
    [
      'entitlements',
      {
        'Carebook/Carebook.entitlements': `<?xml version="1.0"?>${ENTITIES}<plist><dict><key>A</key><string>&a30;&file;</string></dict></plist>`,
      },
    ],
    [
      'a workspace',
      {
        'A.xcworkspace/contents.xcworkspacedata': `<?xml version="1.0"?>${ENTITIES}<Workspace><FileRef location="group:&a30;&file;"/></Workspace>`,
      },
    ],
    [
      'MSBuild',
      {
        'A.csproj': `${ENTITIES}<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><A>&a30;&file;</A></PropertyGroup></Project>`,
      },
    ],
    ['Cordova', { 'config.xml': `<?xml version="1.0"?>${ENTITIES}<widget id="a"><name>&a30;&file;</name></widget>` }],
    [
      'YAML aliases',
      {
        'project.yml': `a0: &a0 [x, x]\n${Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`).join('\n')}\nname: A\ntargets: {A: *a30}\n`,
      },
    ],
    [
      'YAML merges',
      {
        'project.yml': `a0: &a0 {k: v}\n${Array.from({ length: 200 }, (_, index) => `a${index + 1}: &a${index + 1} {<<: [*a${index}, *a${index}, *a${index}], k${index}: v}`).join('\n')}\nname: A\n`,
      },
    ],
    [
      'JavaScript',
      {
        ...EXPO,
        'app.config.js': `let a = 'ha'; for (let i = 0; i < 60; i++) a += a;\nfunction f(n) { return n ? [f(n - 1), f(n - 1)] : a }\nmodule.exports = { name: f(60) + 'x'.repeat(1e9) + a.padEnd(1e9) };\nwhile (true) { a += a }\n`,
      },
    ],
  ] as const)('%s that grows without end', { timeout: 110_000 }, async (_, files) => {
    await attack(files);
  });
});

const deep = (open: string, close: string, depth = 100_000, middle = '') =>
  open.repeat(depth) + middle + close.repeat(depth);

describe.skipIf(NO_COMMAND)('what is too deep', () => {
  const bad = (depth: number) => ({
    'property lists': {
      [INFO]: plist(deep('<array>', '</array>', depth)),
      'Carebook/Carebook.entitlements': plist(deep('<dict><key>a</key>', '</dict>', depth, '<true/>')),
    },
    'old property lists': {
      [INFO]: deep('(', ')', depth),
      'Carebook/Carebook.entitlements': deep('{a=', ';}', depth, '1'),
      'Carebook/en.lproj/InfoPlist.strings': `"a" = ${deep('(', ')', depth)};`,
    },
    JSON: {
      ...EXPO,
      'app.json': deep('{"expo":', '}', depth, '1'),
      'A.xcproj': deep('[', ']', depth),
      'Carebook/InfoPlist.xcstrings': deep('{"strings":', '}', depth, '1'),
    },
    JSON5: { ...EXPO, 'app.json5': deep('[', ']', depth) },
    'YAML in brackets': { 'project.yml': deep('[', ']', depth) },
    'YAML by lines': { 'project.yml': Array.from({ length: 2000 }, (_, index) => `${' '.repeat(index)}a:`).join('\n') },
    'YAML sequences': { 'project.yml': '- '.repeat(depth), '.clinical-records-x.yml': '? '.repeat(depth) },
    projects: { 'B.xcodeproj/project.pbxproj': `{objects = ${deep('{a=', ';}', depth, '1')}; }` },
    'XML of others': {
      'A.csproj': deep('<a>', '</a>', depth),
      'config.xml': `<widget>${deep('<a>', '</a>', depth)}</widget>`,
      'A.xcworkspace/contents.xcworkspacedata': `<Workspace>${deep('<Group>', '</Group>', depth)}</Workspace>`,
    },
    'Starlark and Ruby': {
      'BUILD.bazel': `ios_application(name = ${deep('(', ')', depth)})`,
      Podfile: `target 'A' do\n${"target 'B' do\n".repeat(depth)}`,
      'fastlane/Deliverfile': `privacy_url(${deep('{"a" => ', '}', depth)})`,
    },
    'JavaScript parentheses': { ...EXPO, 'app.config.js': `module.exports = ${deep('(', ')', depth, '1')};` },
    'JavaScript of every kind': {
      ...EXPO,
      'app.config.js': `${deep('[', ']', depth)};${deep('{', '}', depth)};${'!'.repeat(depth)}1;${'a=>'.repeat(depth)}1;${deep('`${', '}`', depth)};${'a?'.repeat(depth)}1;${'if(a)'.repeat(depth)}1;`,
      'app.config.ts': `type A = ${deep('Array<', '>', depth, 'A')};`,
    },
    'Swift manifests': {
      'Package.swift': `// swift-tools-version:5.9\nlet package = Package(name: ${deep('(', ')', depth)}, targets: ${deep('[', ']', depth)})`,
      'Project.swift': `let project = Project(name: ${deep('f(', ')', depth)})\n${deep('{', '}', depth)}`,
    },
    'Swift parentheses': {
      'Carebook/Deep.swift': `import HealthKit\nlet a = HKClinicalType(.allergyRecord)\nlet b = ${deep('(', ')', depth, 'a')}\n`,
    },
    'Swift of every kind': {
      'Carebook/Deep.swift': `import HealthKit\nlet a = HKClinicalType(.allergyRecord)\n${'func f() {'.repeat(5000)}${'}'.repeat(5000)}\n`,
      'Carebook/Deeper.swift': `let h: HKClinicalType = ${'!'.repeat(depth)}a\nlet i = HKClinicalType.self${'.a()'.repeat(20_000)}`,
      'Carebook/Conditions.swift': `// HKClinicalType\n${'#if A\n'.repeat(20_000)}`,
      'Carebook/Comments.swift': `let a: HKClinicalType\n${'/*'.repeat(depth)}`,
      'Carebook/Strings.swift': `let a: HKClinicalType\nlet s = ${'"\\('.repeat(20_000)}`,
    },
    'Objective-C': {
      'Carebook/Deep.m': `#import <HealthKit/HealthKit.h>\nid a(void) { return ${deep('(', ')', depth, '[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord]')}; }\n`,
      'Carebook/Ambiguous.m': `// HKClinicalType\n${'a=>'.repeat(20_000)}`,
      'Carebook/Deeper.m': `id HKClinicalType = ${'[a '.repeat(20_000)};\n${'^{'.repeat(20_000)}`,
    },
  });
  /** A file in each language of apps that Xcode does not compile, beside one that names a record. */
  const FOREIGN = {
    'C#': [
      'Deep.cs',
      'HKClinicalTypeIdentifier.AllergyRecord;',
      ['(', '(a)', 'a<', 'new a{', 'if(a)', 'a.b', 'a[,', 'async '],
    ],
    Kotlin: [
      'src/iosMain/Deep.kt',
      'val a = HKClinicalTypeIdentifierAllergyRecord',
      ['(', 'a.b', 'if(a)', '{a->', '"${', 'a<'],
    ],
    Dart: [
      'lib/deep.dart',
      "var a = 'HKClinicalTypeIdentifierAllergyRecord';",
      ['(', '`', 'é', 'async()=>', '{a:', "'${"],
    ],
    TypeScript: ['Deep.tsx', "import HealthKit from 'react-native-health';", ['(', '{a:', '<a>', 'a=>', '`${', 'a?b:']],
  } as const;
  test.concurrent.each(Object.entries(FOREIGN))('%s', { timeout: 110_000 }, async (_, [file, sign, marks]) => {
    const files = marks.map((mark, index) => [file.replace('eep', `eep${index}`), `${sign}\n${mark.repeat(20_000)}\n`]);
    const app = { 'package.json': '{"dependencies":{"react-native":"1"}}', 'pubspec.yaml': 'name: a\n' };
    await attack(
      {
        ...app,
        'App.csproj':
          '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net9.0-ios</TargetFramework></PropertyGroup></Project>',
        ...Object.fromEntries(files),
      },
      { seconds: 30, memory: 900 },
    );
  });

  test.concurrent.each(Object.entries(bad(100_000)))('%s', { timeout: 110_000 }, async (_, files) => {
    await attack(files as Files, { seconds: 25, memory: 900 });
  });

  test.concurrent.each([
    [
      'Swift',
      'Carebook/Long.swift',
      `import HealthKit\nlet a = HKClinicalType(.allergyRecord); let s = "${'x'.repeat(3_000_000)}"\n`,
    ],
    [
      'Swift below the limit',
      'Carebook/Long.swift',
      `import HealthKit\n${'let a = HKClinicalType(.allergyRecord); '.repeat(30_000)}`,
    ],
    ['hash signs in Swift', 'Carebook/Long.swift', `let a: HKClinicalType\n${'#'.repeat(1_000_000)}`],
    ['attributes in Swift', 'Carebook/Long.swift', `let a: HKClinicalType\n${'@i('.repeat(300_000)}`],
    [
      'operators in Swift',
      'Carebook/Long.swift',
      `let a = HKClinicalType(.allergyRecord)\nlet b = 1${' + 1'.repeat(20_000)}\n`,
    ],
    [
      'imports in Swift',
      'Carebook/Long.swift',
      `import HealthKit\nlet a: HKClinicalType? = nil; ${'import HealthKit; '.repeat(70_000)}`,
    ],
    [
      'members of a struct in Swift',
      'Carebook/Long.swift',
      `import HealthKit\nstruct A { ${Array.from({ length: 17_000 }, (_, index) => `var a${index}: HKClinicalType { HKClinicalType(.allergyRecord) }; `).join('')}}\n`,
    ],
    ['Objective-C', 'Carebook/Long.m', `#import <HealthKit/HealthKit.h>\n// HKClinicalType ${'A_'.repeat(700_000)}\n`],
    [
      'a path in a workspace',
      'A.xcworkspace/contents.xcworkspacedata',
      `<Workspace><FileRef location="group:${'../'.repeat(600_000)}"/></Workspace>`,
    ],
    [
      'a path in a project',
      'B.xcodeproj/project.pbxproj',
      `{objects = {P = {isa = PBXProject; mainGroup = G; targets = (); }; G = {isa = PBXGroup; children = (F); sourceTree = "<group>"; }; F = {isa = PBXFileReference; path = "${'../'.repeat(600_000)}a.swift"; sourceTree = "<group>"; }; }; rootObject = P; }`,
    ],
    ['a project', 'Carebook.xcodeproj/other.pbxproj', 'x'.repeat(5_000_000)],
    [
      'spaces in a configuration',
      '.clinical-records.yml',
      `# ${' '.repeat(1_000_000)}\nfail-on: error\n${'\n'.repeat(100_000)}`,
    ],
    ['a Podfile', 'Podfile', `platform\t${'\t'.repeat(200_000)}\0\n`],
    ['an .xcconfig', 'Carebook/A.xcconfig', `A = ${'$('.repeat(500_000)}\n`],
    ['Unity', 'Assets/Editor/Build.cs', 'healthkitNSHealth'.repeat(100_000)],
    ['Kotlin', 'src/iosMain/A.kt', `package a\n${'HKSampleType'.repeat(100_000)}`],
    [
      'text in an Info.plist',
      INFO,
      plist(
        `<dict><key>NSHealthShareUsageDescription</key><string>${' '.repeat(2_000_000)}.</string><key>NSHealthClinicalHealthRecordsShareUsageDescription</key><string>${'!'.repeat(2_000_000)}a${'<'.repeat(0)}</string></dict>`,
      ),
    ],
  ])('megabytes in one line: %s', { timeout: 110_000 }, async (_, file, content) => {
    await attack({ [file]: content }, { seconds: 15, memory: 900 });
  });

  test.concurrent('imports that lead nowhere', { timeout: 110_000 }, async () => {
    const imports = Array.from({ length: 45_000 }, (_, index) => `import a${index} from './b${index}'; `).join('');
    const files = { 'package.json': '{"dependencies":{"react-native":"1"}}', 'src/a.js': imports };
    const { stdout } = await attack(files, { seconds: 20, memory: 900 });
    expect(stdout).toContain('too many imports lead to none');
  });

  const NAMESAKES = Array.from({ length: 3000 }, (_, index) => index);
  const load = (calls: (index: number) => string): string =>
    `class Loader { let store = HKHealthStore(); var base: Base!\nfunc load() { store.execute(HKSampleQuery(sampleType: HKObjectType.clinicalType(forIdentifier: .allergyRecord)!, predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in let record = samples?.first as? HKClinicalRecord\n${NAMESAKES.map(calls).join('\n')}\n }) } }\n`;

  test.concurrent.each<[string, (index: number) => string, (index: number) => string]>([
    ['in a label', (at) => `func show(a${at}: Any?) { print(a${at}) }`, (at) => `show(a${at}: record)`],
    ['in a type, as operators', (at) => `func +++ (a: T${at}, b: Any?) { print(b) }`, (at) => `x${at} +++ record`],
    [
      'in a class that inherits',
      (at) => `class Heir${at}: Base { override func show(_ a: Any?) { print(a) } }`,
      () => 'base.show(record)',
    ],
  ])('thousands of functions by one name, told apart %s', { timeout: 110_000 }, async (_, declare, call) => {
    const base = 'class Base { func show(_ a: Any?) { } }\n';
    const swift = `import HealthKit\n${base}${NAMESAKES.map(declare).join('\n')}\n${load(call)}`;
    await attack({ 'Carebook/Namesakes.swift': swift }, { seconds: 20, memory: 900 });
  });

  test.concurrent('folders as deep as paths go', async () => {
    const root = makeRepository({ [`${'d/'.repeat(1500)}Info.plist`]: plist('<dict/>') }, APP);
    writeFileSync(path.join(root, 'README.md'), 'x');
    expectOrderly(await runCommand(root));
  });
});
