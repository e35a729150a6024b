import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { findDotnetTargets } from '../../src/targets/dotnet/find.ts';
import { expandText, holds } from '../../src/targets/dotnet/msbuild-expand.ts';
import { NOTHING } from '../../src/targets/way.ts';
import type { Build, PlistValue, Target } from '../../src/types.ts';

const CLINICAL = 'NSHealthClinicalHealthRecordsShareUsageDescription';
const HEALTHKIT = 'com.apple.developer.healthkit';
const ACCESS = `${HEALTHKIT}.access`;

const find = (content: Readonly<Record<string, string>>) => findDotnetTargets(memoryFiles(content), NOTHING);
const list = (lines: string) => `<plist version="1.0"><dict>${lines}</dict></plist>`;
const INFO = list(
  `<key>${CLINICAL}</key><string>Why.</string><key>CFBundleIdentifier</key><string>org.plist</string><key>MinimumOSVersion</key><string>15.0</string>`,
);
const ENTITLEMENTS = list(`<key>${HEALTHKIT}</key><true/>`);
const RECORDS = list(
  `<key>${HEALTHKIT}</key><true/><key>${ACCESS}</key><array><string>health-records</string></array>`,
);

function build(target: Target | undefined, configuration = 'Release'): Build {
  const found = target?.builds.find((one) => one.configuration === configuration);
  if (!found) throw new Error('There is no build.');
  return found;
}

function plain(value: PlistValue | undefined): unknown {
  if (value?.kind === 'array') return value.value.map(plain);
  return value?.kind === 'unresolved' ? `?${value.reason}` : value?.value;
}

const valueIn = (list: Build['info'], key: string): unknown => plain(list.entries.get(key)?.value);

const maui = (inner = '') => `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFrameworks>net9.0-android;net9.0-ios</TargetFrameworks>
    <OutputType>Exe</OutputType>
    <UseMaui>true</UseMaui>
    <SingleProject>true</SingleProject>
    <ApplicationId>org.clinic</ApplicationId>
    <SupportedOSPlatformVersion Condition="$([MSBuild]::GetTargetPlatformIdentifier('$(TargetFramework)')) == 'ios'">16.4</SupportedOSPlatformVersion>
    <SupportedOSPlatformVersion Condition="$([MSBuild]::GetTargetPlatformIdentifier('$(TargetFramework)')) == 'android'">24.0</SupportedOSPlatformVersion>
  </PropertyGroup>
${inner}</Project>`;

describe('MAUI', () => {
  test('takes what stands in the folder of the platform', () => {
    const { targets, skipped } = find({
      'Clinic/Clinic.csproj': maui('<ItemGroup><PackageReference Include="Health" Version="1.2" /></ItemGroup>'),
      'Clinic/Platforms/iOS/Info.plist': INFO,
      'Clinic/Platforms/iOS/Entitlements.plist': RECORDS,
      'Clinic/Platforms/iOS/Health.cs': '',
      'Clinic/Platforms/Android/Health.cs': '',
      'Clinic/MainPage.cs': '',
      'Clinic/obj/Made.cs': '',
    });
    expect(skipped).toEqual([]);
    expect(targets).toMatchObject([
      {
        name: 'Clinic',
        kind: 'app',
        project: 'Clinic/Clinic.csproj',
        shipping: 'Release',
        dependencies: [{ name: 'Health', manager: 'nuget', version: '1.2' }],
      },
    ]);
    const one = build(targets[0]);
    expect(valueIn(one.info, CLINICAL)).toBe('Why.');
    expect(valueIn(one.entitlements, ACCESS)).toEqual(['health-records']);
    expect(one).toMatchObject({
      sources: ['Clinic/MainPage.cs', 'Clinic/Platforms/iOS/Health.cs'],
      deploymentTarget: { value: '16.4' },
      bundleIdentifier: { value: 'org.clinic' },
      platforms: ['ios'],
    });
    expect(one.flags.get('DEBUG')).toBe(false);
  });

  test('names other entitlements for a configuration', () => {
    const { targets } = find({
      'Clinic.csproj':
        maui(`<PropertyGroup Condition="$(TargetFramework.Contains('-ios')) and '$(Configuration)' == 'Release'">
  <CodesignEntitlements>Platforms\\iOS\\Release.plist</CodesignEntitlements>
  <CodesignProvision>Clinic</CodesignProvision>
</PropertyGroup>`),
      'Platforms/iOS/Entitlements.plist': ENTITLEMENTS,
      'Platforms/iOS/Release.plist': RECORDS,
      'Platforms/iOS/Info.plist': INFO,
    });
    expect(valueIn(build(targets[0], 'Debug').entitlements, ACCESS)).toBeUndefined();
    expect(valueIn(build(targets[0]).entitlements, ACCESS)).toEqual(['health-records']);
    expect(build(targets[0])).toMatchObject({
      manualSigning: true,
      entitlementsFile: { value: 'Platforms/iOS/Release.plist', at: { file: 'Clinic.csproj', line: 12 } },
    });
  });

  test('adds and removes entitlements and keys by items', () => {
    const { targets } = find({
      'Clinic.csproj': maui(`<ItemGroup>
  <CustomEntitlements Include="${ACCESS}" Type="StringArray" Value="health-records" Condition="'$(Configuration)' != 'Debug'" />
  <CustomEntitlements Include="${HEALTHKIT}" Type="Remove" />
  <PartialAppManifest Include="Health.plist" />
</ItemGroup>`),
      'Platforms/iOS/Entitlements.plist': ENTITLEMENTS,
      'Platforms/iOS/Info.plist': INFO,
      'Health.plist': list(`<key>${CLINICAL}</key><string>Partial.</string>`),
    });
    const one = build(targets[0]);
    expect([...one.entitlements.entries.keys()]).toEqual([ACCESS]);
    expect(valueIn(one.info, CLINICAL)).toBe('Partial.');
    expect(one.info.entries.get(CLINICAL)?.shadows?.[0]?.value).toMatchObject({ value: 'Why.' });
    expect(valueIn(build(targets[0], 'Debug').entitlements, ACCESS)).toBeUndefined();
  });

  test('names entitlements that are not there', () => {
    const { targets, skipped } = find({
      'Clinic.csproj': maui('<PropertyGroup><CodesignEntitlements>Absent.plist</CodesignEntitlements></PropertyGroup>'),
      'Platforms/iOS/Info.plist': INFO,
    });
    expect(build(targets[0]).entitlements.get(ACCESS)).toMatchObject({
      state: 'unresolved',
      at: { file: 'Clinic.csproj' },
    });
    expect(skipped).toContainEqual(expect.objectContaining({ blocking: true, target: 'Clinic' }));
  });

  test('leaves open what a condition decides that cannot be told', () => {
    const { targets } = find({
      'Clinic.csproj': maui(
        `<PropertyGroup Condition="'$([System.IO.File]::ReadAllText(x))' == '1'"><CodesignEntitlements>A.plist</CodesignEntitlements></PropertyGroup>`,
      ),
      'Platforms/iOS/Info.plist': INFO,
    });
    expect(build(targets[0]).entitlementsFile.state).toBe('unresolved');
  });
});

describe('Xamarin.iOS', () => {
  const xamarin = (inner: string) => `<?xml version="1.0" encoding="utf-8"?>
<Project ToolsVersion="4.0" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
  <PropertyGroup>
    <Configuration Condition=" '$(Configuration)' == '' ">Debug</Configuration>
    <ProjectTypeGuids>{FEACFBD2-3405-455C-9665-78FE426C6842};{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}</ProjectTypeGuids>
    <OutputType>Exe</OutputType>
  </PropertyGroup>
  <PropertyGroup Condition=" '$(Configuration)|$(Platform)' == 'Release|iPhone' ">
    <CodesignEntitlements>Entitlements.plist</CodesignEntitlements>
  </PropertyGroup>
${inner}</Project>`;

  test('compiles what it lists, shared projects and what it refers to', () => {
    const { targets } = find({
      'App/App.iOS.csproj': xamarin(
        '<ItemGroup><Compile Include="Main.cs" /><Compile Include="Deep\\*.cs" /><ProjectReference Include="..\\Core\\Core.csproj" /></ItemGroup><Import Project="..\\Shared\\Shared.projitems" Label="Shared" />',
      ),
      'App/Main.cs': '',
      'App/Deep/A.cs': '',
      'App/Unlisted.cs': '',
      'App/Info.plist': INFO,
      'App/Entitlements.plist': RECORDS,
      'Shared/Shared.projitems':
        '<Project><ItemGroup><Compile Include="$(MSBuildThisFileDirectory)S.cs" /></ItemGroup></Project>',
      'Shared/S.cs': '',
      'Core/Core.csproj':
        '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>netstandard2.0</TargetFramework></PropertyGroup></Project>',
      'Core/C.cs': '',
    });
    expect(targets.map(({ name }) => name)).toEqual(['App.iOS']);
    const one = build(targets[0]);
    expect(one.sources).toEqual(['App/Deep/A.cs', 'App/Main.cs', 'Core/C.cs', 'Shared/S.cs']);
    expect(valueIn(one.entitlements, ACCESS)).toEqual(['health-records']);
    expect(one).toMatchObject({ deploymentTarget: { value: '15.0' }, bundleIdentifier: { value: 'org.plist' } });
    expect(build(targets[0], 'Debug').entitlementsFile.state).toBe('absent');
  });

  test.each(['..\\Shared\\**\\*.cs', '../Shared/Deep/*.cs', '../**/S.cs'])('compiles what %s fits', (glob) => {
    const { targets } = find({
      'App/App.iOS.csproj': xamarin(`<ItemGroup><Compile Include="${glob}" /></ItemGroup>`),
      'App/Info.plist': INFO,
      'Shared/Deep/S.cs': '',
      'Shared/Deep/S.txt': '',
    });
    expect(build(targets[0]).sources).toEqual(['Shared/Deep/S.cs']);
  });

  test('without its Info.plist blocks the verdict', () => {
    expect(find({ 'A.csproj': xamarin('') }).skipped).toContainEqual(
      expect.objectContaining({ blocking: true, reason: 'The Info.plist of the project is not in the repository' }),
    );
  });
});

test('extensions stand in their app’s project; libraries and other platforms are no targets', () => {
  const project = (properties: string, items = '') =>
    `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net9.0-ios</TargetFramework>${properties}</PropertyGroup>${items}</Project>`;
  const { targets } = find({
    'App/App.csproj': project(
      '<OutputType>Exe</OutputType>',
      '<ItemGroup><ProjectReference Include="..\\Widget\\Widget.csproj" IsAppExtension="true" /></ItemGroup>',
    ),
    'Widget/Widget.csproj': project('<IsAppExtension>true</IsAppExtension>'),
    'Lib/Lib.csproj': project(''),
    'Droid/Droid.csproj':
      '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net9.0-android</TargetFramework><OutputType>Exe</OutputType></PropertyGroup></Project>',
    'Broken/Broken.csproj': '<Project><TargetFramework>net9.0-ios</TargetFrame></Project>',
  });
  expect(
    targets.map(({ name, kind, project: file, hosts }) => [name, kind, file, hosts.map((host) => host.name)]),
  ).toEqual([
    ['App', 'app', 'App/App.csproj', []],
    ['Widget', 'extension', 'App/App.csproj', ['App']],
  ]);
});

describe('conditions', () => {
  const world = {
    property: (name: string) =>
      new Map([
        ['Configuration', 'Release'],
        ['TargetFramework', 'net9.0-ios'],
        ['Empty', ''],
      ]).get(name),
    exists: (path: string) => path === 'a',
  };
  test.each<[string, boolean | undefined]>([
    ['', true],
    ["'$(Configuration)' == 'release'", true],
    ["'$(Configuration)' != 'Release' Or Exists('a')", true],
    ["('$(Empty)' == '' And !Exists('b'))", true],
    ["$(TargetFramework.EndsWith('-ios'))", true],
    ["'$(Configuration)|$(TargetFramework)'=='Release|net9.0-ios'", true],
    ["'$(Unknown)' == 'x'", undefined],
    ["'$(Unknown)' == 'x' And '$(Empty)' == 'y'", false],
    ["'9' > '8'", undefined],
    ["$([MSBuild]::IsOSPlatform('osx'))", true],
    [`${'('.repeat(3000)}`, undefined],
    [`'$(${'A.Contains('.repeat(500)}`, undefined],
  ])('%s: %s', (condition, expected) => {
    expect(holds(condition, world)).toBe(expected);
  });

  test('texts', () => {
    expect(expandText('a$(Configuration)b', world)).toBe('aReleaseb');
    expect(expandText('a$(Nested$(Configuration))', world)).toBeUndefined();
    expect(expandText('$(Configuration', world)).toBeUndefined();
  });
});

describe('what stands beside the project file', () => {
  const around = (content: Readonly<Record<string, string>>) =>
    find({
      'App/Platforms/iOS/Info.plist': INFO,
      'App/Platforms/iOS/Entitlements.plist': ENTITLEMENTS,
      'App/Platforms/iOS/Records.plist': RECORDS,
      ...content,
    }).targets[0];

  test('may name the framework', () => {
    const target = around({
      'Directory.Build.props': '<Project><PropertyGroup><Ios>net9.0-ios</Ios></PropertyGroup></Project>',
      'App/App.csproj':
        '<Project><PropertyGroup><TargetFrameworks>$(Ios)</TargetFrameworks><OutputType>Exe</OutputType><UseMaui>true</UseMaui></PropertyGroup></Project>',
    });
    expect(target).toMatchObject({ name: 'App', kind: 'app' });
  });

  test('may come after it', () => {
    const target = around({
      'App/App.csproj': maui(),
      'Directory.Build.targets':
        '<Project><PropertyGroup><CodesignEntitlements>Platforms/iOS/Records.plist</CodesignEntitlements></PropertyGroup></Project>',
    });
    expect(valueIn(build(target).entitlements, ACCESS)).toEqual(['health-records']);
  });
});

test('of several branches one is taken', () => {
  const entitlements = (file: string) =>
    `<PropertyGroup><CodesignEntitlements>${file}</CodesignEntitlements></PropertyGroup>`;
  const { targets } = find({
    'App.csproj': maui(
      `<Choose><When Condition="'$(Configuration)' == 'Release'">${entitlements('R.plist')}</When><Otherwise>${entitlements('D.plist')}</Otherwise></Choose>`,
    ),
    'Platforms/iOS/Info.plist': INFO,
    'R.plist': RECORDS,
    'D.plist': ENTITLEMENTS,
  });
  expect(valueIn(build(targets[0]).entitlements, ACCESS)).toEqual(['health-records']);
});

const library = (references: readonly string[]) => `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net9.0</TargetFramework></PropertyGroup>
  <ItemGroup>${references.map((one) => `<ProjectReference Include="${one}" />`).join('')}</ItemGroup>
</Project>`;

describe('projects that an app refers to', () => {
  const chain = (length: number): Record<string, string> => {
    const files: Record<string, string> = {
      'App/App.csproj': maui('<ItemGroup><ProjectReference Include="..\\L0\\L0.csproj" /></ItemGroup>'),
      'App/Platforms/iOS/Info.plist': INFO,
    };
    for (let index = 0; index < length; index += 1) {
      const next = index + 1 < length ? [`..\\L${index + 1}\\L${index + 1}.csproj`] : [];
      files[`L${index}/L${index}.csproj`] = library(next);
      files[`L${index}/Store.cs`] = '';
    }
    return files;
  };

  test('are all followed, however many there are', () => {
    const { targets, skipped } = find(chain(120));
    expect(build(targets[0]).sources).toHaveLength(120);
    expect(skipped).toEqual([]);
  });

  test('one that is not there, or cannot be read, is told', () => {
    const references = ['..\\Gone\\Gone.csproj', '..\\..\\Out\\Out.csproj', '..\\Torn\\Torn.csproj'];
    const { targets, skipped } = find({
      'App/App.csproj': maui(
        `<ItemGroup>${references.map((one) => `<ProjectReference Include="${one}" />`).join('')}</ItemGroup>`,
      ),
      'App/Platforms/iOS/Info.plist': INFO,
      'Torn/Torn.csproj': '<Project><PropertyGroup>',
    });
    expect(build(targets[0]).unseen?.map(({ reason }) => reason)).toEqual([
      'code of App.csproj comes from ../Gone/Gone.csproj, which is missing from the repository',
      'code of App.csproj comes from ../../Out/Out.csproj, which is outside of the checked folder; check a folder that holds both',
    ]);
    expect(skipped).toContainEqual(
      expect.objectContaining({
        reason: expect.stringMatching(/^The project file Torn\/Torn\.csproj cannot be read: /),
        target: 'App',
        blocking: true,
      }),
    );
  });

  test('too many for a run are told, and no verdict stands', () => {
    const names = Array.from({ length: 500 }, (_, index) => `L${index}`);
    const files: Record<string, string> = {};
    for (const name of names) files[`${name}/${name}.csproj`] = library(names.map((one) => `../${one}/${one}.csproj`));
    files['App/App.csproj'] = maui('<ItemGroup><ProjectReference Include="../L0/L0.csproj" /></ItemGroup>');
    files['App/Platforms/iOS/Info.plist'] = INFO;
    expect(find(files).skipped).toContainEqual(
      expect.objectContaining({
        reason: 'What it compiles is not known: too many projects refer to one another to be followed',
        blocking: true,
      }),
    );
  }, 60_000);

  test('more imports than are read are told', () => {
    const files: Record<string, string> = {
      'App/App.csproj': maui(
        Array.from({ length: 80 }, (_, index) => `<Import Project="P${index}.props" />`).join('\n'),
      ),
      'App/Platforms/iOS/Info.plist': INFO,
    };
    for (let index = 0; index < 80; index += 1) files[`App/P${index}.props`] = '<Project />';
    const told = find(files).skipped.filter(({ reason }) => reason.includes('of one project 60 files are'));
    expect(told).toMatchObject([{ blocking: true, at: { file: 'App/App.csproj', line: 70 } }]);
  });
});
