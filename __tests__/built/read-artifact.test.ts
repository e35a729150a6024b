import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildBinary } from 'plist';
import { expect, test } from 'vitest';
import { readArtifact } from '../../src/built/read-artifact.ts';
import { examineBuilt } from '../../src/check/examine-built.ts';
import { NO_CONFIGURATION } from '../../src/settings/configuration.ts';
import { makeFolder } from '../folder.ts';
import { binary, CLINICAL, ENTITLED, goodApp, info, readJson, TEXTS } from './app.ts';
import { members, tarGz, zip } from './archives.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

async function read(files: Files, name = 'App.ipa') {
  const folder = makeFolder('built');
  const file = path.join(folder, name);
  if (/\.(?:app|xcarchive)$/.test(name)) {
    for (const [inner, bytes] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(file, inner)), { recursive: true });
      writeFileSync(path.join(file, inner), bytes);
    }
  } else writeFileSync(file, /gz$/.test(name) ? tarGz(members(files)) : zip(members(files)));
  return readArtifact(file, `build/${name}`, readJson);
}

async function judge(files: Files, name?: string) {
  const built = await read(files, name);
  const { state } = await examineBuilt(built, {
    ...{
      configuration: NO_CONFIGURATION,
      failOn: 'error',
      newOnly: false,
      urls: [],
      passedOver: [],
      today: '2026-11-28',
    },
    judgeUrls: () => Promise.reject(new Error('asked for URLs')),
  });
  return state;
}

const findings = async (files: Files, name?: string) =>
  (await judge(files, name)).findings.map(({ rule, target, at }) => `${rule.id} ${target} ${at.file}:${at.line}`);

test.each([
  ['App.ipa', 'Payload/App.app/', 'Payload/App.app'],
  ['App.xcarchive', 'Products/Applications/App.app/', 'Products/Applications/App.app'],
  ['App.xcarchive.zip', 'App.xcarchive/Products/Applications/App.app/', 'App.xcarchive/Products/Applications/App.app'],
  ['App.app', '', '.'],
  ['App.app.zip', 'App.app/', 'App.app'],
  ['eas.tar.gz', 'ios/build/App.app/', 'ios/build/App.app'],
])('%s without a fault has no finding', async (name, folder, shown) => {
  const state = await judge(goodApp(folder), name);
  expect(state.findings.map(({ rule, message }) => `${rule.id}: ${message}`)).toEqual([]);
  expect(state.skipped.filter(({ blocking }) => blocking)).toEqual([]);
  expect(state.targets.map(({ name: target, kind, project }) => [target, kind, project])).toEqual([
    ['App', 'app', `build/${name}`],
  ]);
  expect(state.artifacts?.[0]?.bundles).toEqual([
    {
      ...{ path: shown, target: 'App', bundleIdentifier: 'org.example.App', isSigned: true },
      clinicalImports: CLINICAL.toSorted().map((symbol) => ({ symbol, binary: `${folder}App` })),
    },
  ]);
});

test('an app that counts steps hears nothing', async () => {
  const steps = { imports: ['_OBJC_CLASS_$_HKHealthStore'], entitlements: { 'com.apple.developer.healthkit': true } };
  const state = await judge(goodApp(undefined, { App: binary(steps), 'Info.plist': info() }));
  expect([state.findings, state.skipped]).toEqual([[], []]);
});

test('what is signed and what is listed are judged at their files', async () => {
  const { 'com.apple.developer.healthkit': _, ...access } = ENTITLED;
  const { NSHealthUpdateUsageDescription: __, ...texts } = TEXTS;
  expect(
    await findings(
      goodApp(undefined, {
        App: binary({ imports: CLINICAL, entitlements: access }),
        'Info.plist': info({ ...texts, NSHealthShareUsageDescription: 'Steps' }),
      }),
    ),
  ).toEqual([
    'healthkit-entitlement-missing App build/App.ipa!Payload/App.app/App:1',
    'update-usage-description-missing App build/App.ipa!Payload/App.app/Info.plist:1',
    'usage-description-too-short App build/App.ipa!Payload/App.app/Info.plist:1',
  ]);
});

test('health-records that nothing uses is told, unless something was not read', async () => {
  const unused = goodApp(undefined, { App: binary({ entitlements: ENTITLED }) });
  expect(await findings(unused)).toEqual(['health-records-entitlement-unused App build/App.ipa!Payload/App.app/App:1']);
  const unread = [{ what: 'imports', reason: 'is damaged' }];
  for (const more of [
    { App: binary({ entitlements: ENTITLED, unread }) },
    { 'main.jsbundle': 'a("HKClinicalRecord")' },
    { 'main.jsbundle': 'a("HKClinicalTypeIdentifierAllergyRecord")' },
    { 'Frameworks/Dep.framework/Dep': 'no Mach-O' },
    { App: binary({ entitlements: ENTITLED, texts: ['HKClinicalRecord'] }) },
  ])
    expect(
      await findings({
        ...unused,
        ...Object.fromEntries(Object.entries(more).map(([name, bytes]) => [`Payload/App.app/${name}`, bytes])),
      }),
    ).toEqual([]);
});

test('of what nobody signed nothing is missing, and it makes nothing incomplete', async () => {
  const state = await judge(goodApp(undefined, { App: binary({ imports: CLINICAL, isSigned: false }) }));
  expect(state.findings).toEqual([]);
  expect(state.skipped.map(({ reason }) => reason)).toContain(
    'It is not signed: its entitlements could not be checked',
  );
  expect(state.skipped.some(({ blocking }) => blocking)).toBe(false);
});

test('what is asked for and read is left open', async () => {
  const [target] = (await judge(goodApp())).targets;
  expect(target?.code.requested.map(({ type }) => type)).toEqual(['HKClinicalTypeIdentifierAllergyRecord']);
  expect(target?.code.unresolved.map(({ role }) => role)).toEqual(['requested', 'read']);
});

test('where XML and DER contradict the DER counts, and both values are told', async () => {
  const contradicting = { imports: CLINICAL, entitlements: ENTITLED, der: { 'com.apple.developer.healthkit': true } };
  const state = await judge(
    goodApp(undefined, {
      App: binary({ ...contradicting, contradiction: ['com.apple.developer.healthkit.access'] }),
    }),
  );
  expect(state.findings.map(({ rule }) => rule.id)).toEqual(['health-records-entitlement-missing']);
  expect(state.skipped.map(({ reason }) => reason)).toContain(
    'Its signature contradicts itself in `com.apple.developer.healthkit.access`: `["health-records"]` as XML, nothing as DER, which counts',
  );
});

test('the slice for devices counts, and another one is told', async () => {
  const slices = [
    { isSimulator: true, imports: CLINICAL, entitlements: {} },
    { imports: CLINICAL, entitlements: ENTITLED },
    { imports: CLINICAL, entitlements: {} },
  ];
  const state = await judge(goodApp(undefined, { App: binary(slices) }));
  expect(state.findings).toEqual([]);
  expect(state.skipped.map(({ reason }) => reason)).toContain(
    'Its slices are signed with different entitlements; those of the first one count',
  );
});

test('every bundle is a target, with those around it', async () => {
  const bundle = (executable: string, more = {}) => ({
    'Info.plist': info(more, executable),
    [executable]: binary({ entitlements: {} }),
  });
  const at = (folder: string, files: Files) =>
    Object.fromEntries(Object.entries(files).map(([name, bytes]) => [folder + name, bytes]));
  const built = await read({
    ...goodApp(undefined, { 'Frameworks/Dep.framework/Dep': binary({ imports: CLINICAL }) }),
    ...at('Payload/App.app/PlugIns/Widget.appex/', bundle('Widget')),
    ...at('Payload/App.app/Extensions/Share.appex/', bundle('Share')),
    ...at('Payload/App.app/AppClips/Clip.app/', bundle('Clip')),
    ...at('Payload/App.app/Watch/App.app/', bundle('App', { CFBundleSupportedPlatforms: ['WatchOS'] })),
    ...at('Payload/App.app/Watch/App.app/PlugIns/Face.appex/', bundle('Face')),
    'SwiftSupport/iphoneos/x.app/Info.plist': 'not looked at',
    '__MACOSX/Payload/._App.app/Info.plist': 'not looked at',
  });
  expect(built.skipped).toEqual([]);
  expect(
    built.targets.map(({ name, kind, hosts, builds }) => [name, kind, hosts[0]?.name, builds[0]?.platforms[0]]),
  ).toEqual([
    ['App', 'app', undefined, 'ios'],
    ['Widget', 'extension', 'App', 'ios'],
    ['Share', 'extension', 'App', 'ios'],
    ['Clip', 'app-clip', 'App', 'ios'],
    ['App (Payload/App.app/Watch/App.app)', 'watch-app', 'App', 'watchos'],
    ['Face', 'extension', 'App (Payload/App.app/Watch/App.app)', 'ios'],
  ]);
  expect(built.artifact.bundles[0]?.clinicalImports.map(({ binary: one }) => one)).toEqual([
    ...['Payload/App.app/App', 'Payload/App.app/App'],
    ...['Payload/App.app/Frameworks/Dep.framework/Dep', 'Payload/App.app/Frameworks/Dep.framework/Dep'],
  ]);
});

test('texts of every language are judged, in every form', async () => {
  const short = { NSHealthShareUsageDescription: 'Kurz' };
  expect(
    await findings(
      goodApp(undefined, {
        'de.lproj/InfoPlist.strings': Buffer.from(buildBinary(short)),
        'fr.lproj/InfoPlist.strings': '"NSHealthShareUsageDescription" = "Court";',
        'es.lproj/InfoPlist.strings':
          '<plist version="1.0"><dict><key>NSHealthShareUsageDescription</key><string>Corto</string></dict></plist>',
        'InfoPlist.loctable': Buffer.from(buildBinary({ it: short, LocProvenance: { it: 'x' } })),
        'de.lproj/Localizable.strings': 'not { read',
      }),
    ),
  ).toEqual([
    'usage-description-localization-invalid App build/App.ipa!Payload/App.app/InfoPlist.loctable:1',
    'usage-description-localization-invalid App build/App.ipa!Payload/App.app/de.lproj/InfoPlist.strings:1',
    'usage-description-localization-invalid App build/App.ipa!Payload/App.app/es.lproj/InfoPlist.strings:1',
    'usage-description-localization-invalid App build/App.ipa!Payload/App.app/fr.lproj/InfoPlist.strings:1',
  ]);
});

test('privacy manifests of the app and of what it brings are judged', async () => {
  const manifest = Buffer.from(
    buildBinary({
      NSPrivacyCollectedDataTypes: [
        {
          NSPrivacyCollectedDataType: 'NSPrivacyCollectedDataTypeHealth',
          NSPrivacyCollectedDataTypeLinked: true,
          NSPrivacyCollectedDataTypeTracking: true,
          NSPrivacyCollectedDataTypePurposes: ['NSPrivacyCollectedDataTypePurposeThirdPartyAdvertising'],
        },
      ],
    }),
  );
  const found = await findings(goodApp(undefined, { 'Frameworks/Ads.framework/PrivacyInfo.xcprivacy': manifest }));
  expect(new Set(found.map((one) => one.split(' ')[0]))).toEqual(new Set(['privacy-manifest-contradicts']));
});

test.each<[string, Files, RegExp]>([
  ['no app', { 'Payload/x': '' }, /^No app is in it/],
  ['an app without a list', { 'Payload/App.app/App': binary() }, /^The Info.plist of App is not there$/],
  [
    'a damaged list',
    { ...goodApp(), 'Payload/App.app/Info.plist': 'bplist00' },
    /^The Info.plist of App cannot be read: it is a damaged/,
  ],
  ['no executable', { 'Payload/App.app/Info.plist': info() }, /^App has an executable that is not there$/],
  [
    'an executable elsewhere',
    goodApp(undefined, { 'Info.plist': info({ CFBundleExecutable: '../../App' }) }),
    /^App names no executable$/,
  ],
  [
    'an executable that is a script',
    goodApp(undefined, { App: '#!/bin/sh' }),
    /^App has an executable that is no Mach-O file$/,
  ],
  ['two apps', { ...goodApp(), ...goodApp('Payload/Other.app/') }, /^It has 2 apps in `Payload`/],
  ['an app for macOS', { 'App.app/Contents/Info.plist': '' }, /is an app for macOS/],
])('%s is told, and keeps the run from a verdict', async (_, files, reason) => {
  const { skipped } = await judge(files);
  expect(skipped.filter(({ blocking }) => blocking).map((one) => one.reason)).toEqual([expect.stringMatching(reason)]);
});

test('a list that stands twice, or is encrypted, is not read', async () => {
  const folder = makeFolder('built');
  for (const more of [members(goodApp()), [{ name: 'Payload/App.app/Info.plist', bytes: info(), flags: 1 }]]) {
    const file = path.join(folder, 'App.ipa');
    const rest = members(goodApp()).filter(({ name }) => more.length > 1 || !name.endsWith('Info.plist'));
    writeFileSync(file, zip([...rest, ...more.slice(0, 1)]));
    const { skipped, targets } = await readArtifact(file, 'App.ipa', readJson);
    expect(targets).toEqual([]);
    expect(skipped.filter(({ blocking }) => blocking)[0]?.reason).toMatch(
      /^The Info\.plist of App (?:stands twice in it, and neither is read|is encrypted)$/,
    );
  }
});

test('of thousands of refused entries some are told, and how many there are', async () => {
  const many = Array.from({ length: 5000 }, (_, index) => ({ name: `../${index}`, bytes: 'x' }));
  const file = path.join(makeFolder('built'), 'App.ipa');
  writeFileSync(file, zip([...many, ...members(goodApp())]));
  const { skipped, targets } = await readArtifact(file, 'App.ipa', readJson);
  expect(targets).toHaveLength(1);
  expect(skipped).toHaveLength(20);
  expect(skipped.at(-1)?.reason).toBe('An entry of the built app has a name that leads elsewhere; so are 4980 more');
});

test('records in an app that is entitled to none are what some binary brought', async () => {
  const steps = { imports: ['_OBJC_CLASS_$_HKHealthStore'], entitlements: { 'com.apple.developer.healthkit': true } };
  const { NSHealthClinicalHealthRecordsShareUsageDescription: text, ...texts } = TEXTS;
  const app = (more: Record<string, string | Uint8Array>) => goodApp(undefined, { 'Info.plist': info(texts), ...more });
  const dynamic = app({ App: binary(steps), 'Frameworks/Dep.framework/Dep': binary({ imports: CLINICAL }) });
  const state = await judge(dynamic);
  expect(state.findings.map(({ rule, severity, at, message }) => [rule.id, severity, at.file, message])).toEqual([
    [
      'clinical-api-in-dependency',
      'error',
      'build/App.ipa!Payload/App.app/Frameworks/Dep.framework/Dep',
      'App.app/Frameworks/Dep.framework/Dep names HKClinicalRecord (the symbol _OBJC_CLASS_$_HKClinicalRecord), and App has no clinical records capability; Apple has rejected apps for the symbol alone.',
    ],
  ]);
  const linked = app({ App: binary({ ...steps, imports: [...steps.imports, ...CLINICAL] }) });
  expect(await findings(linked)).toEqual(['clinical-api-in-dependency App build/App.ipa!Payload/App.app/App:1']);
  // whoever declares records means to use them
  const declared = {
    ...linked,
    'Payload/App.app/Info.plist': info({ ...texts, NSHealthClinicalHealthRecordsShareUsageDescription: text }),
  };
  expect(await findings(declared)).toEqual([
    'health-records-entitlement-missing App build/App.ipa!Payload/App.app/App:1',
  ]);
});

test('nothing is offered to be written into what was built', async () => {
  const { NSHealthUpdateUsageDescription: _, ...texts } = TEXTS;
  const state = await judge(goodApp(undefined, { 'Info.plist': info(texts) }));
  expect(state.findings.map(({ rule, mends }) => [rule.id, mends])).toEqual([
    ['update-usage-description-missing', undefined],
  ]);
});
