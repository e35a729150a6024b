import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/files.ts';
import { findExpoTargets } from '../../src/targets/expo/find.ts';
import { makePropertyList } from '../../src/targets/property-list.ts';
import { type Found, NOTHING } from '../../src/targets/way.ts';
import type { Build, PlistEntry, PlistValue, Target } from '../../src/types.ts';

const CLINICAL = 'NSHealthClinicalHealthRecordsShareUsageDescription';
const SHARE = 'NSHealthShareUsageDescription';
const UPDATE = 'NSHealthUpdateUsageDescription';
const HEALTHKIT = 'com.apple.developer.healthkit';
const ACCESS = `${HEALTHKIT}.access`;
const BACKGROUND = `${HEALTHKIT}.background-delivery`;

const PACKAGE = JSON.stringify({ name: 'clinic', dependencies: { expo: '~54.0.0', 'react-native': '0.81.0' } });

function find(content: Readonly<Record<string, string>>, earlier: Found = NOTHING): Found {
  return findExpoTargets(memoryFiles({ 'package.json': PACKAGE, ...content }), earlier);
}

function appOf(content: Readonly<Record<string, string>>): { target: Target; build: Build; found: Found } {
  const found = find(content);
  const [target] = found.targets;
  const [build] = target?.builds ?? [];
  if (!target || !build) throw new Error('There is no app.');
  return { target, build, found };
}

/** What is known of the health keys, `?reason` for what cannot be known. */
function keysOf({ info, entitlements }: Build): Record<string, unknown> {
  const entries = [...info.entries.values(), ...entitlements.entries.values()];
  return Object.fromEntries(
    entries.filter(({ key }) => /NSHealth|healthkit/.test(key)).map(({ key, value }) => [key, plain(value)]),
  );
}

function plain(value: PlistValue): unknown {
  if (value.kind === 'array') return value.value.map(plain);
  return value.kind === 'unresolved' ? `?${value.reason}` : value.kind === 'dictionary' ? '{}' : value.value;
}

const app = (expo: Readonly<Record<string, unknown>>) => ({
  'app.json': JSON.stringify({ expo: { name: 'Clinic', ...expo } }, null, 2),
});

describe('app.json', () => {
  test('declares keys, each with its place', () => {
    const { target, build } = appOf(
      app({
        ios: {
          bundleIdentifier: 'org.clinic',
          infoPlist: { [CLINICAL]: 'Why.' },
          entitlements: { [HEALTHKIT]: true, [ACCESS]: ['health-records'] },
        },
      }),
    );
    expect(target).toMatchObject({ name: 'Clinic', kind: 'app', project: 'app.json', shipping: 'Release' });
    expect(keysOf(build)).toEqual({ [CLINICAL]: 'Why.', [HEALTHKIT]: true, [ACCESS]: ['health-records'] });
    expect(build.info.get(CLINICAL)).toMatchObject({
      state: 'known',
      value: { keyAt: { file: 'app.json', line: 7, column: 9 } },
    });
    expect(build.info.get(SHARE)).toMatchObject({ state: 'absent', at: { file: 'app.json', line: 6 } });
    expect(build.bundleIdentifier).toMatchObject({ state: 'known', value: 'org.clinic' });
    expect(build.deploymentTarget).toMatchObject({ state: 'known', value: '15.1' });
  });

  test('asks for iCloud through the document picker', () => {
    const npm = { 'package.json': '{ "dependencies": { "expo": "54", "expo-document-picker": "14" } }' };
    const { build } = appOf({ ...app({ ios: { usesIcloudStorage: true } }), ...npm });
    expect(build.entitlements.get('com.apple.developer.icloud-services').state).toBe('known');
  });

  test('with a malformed access value keeps it as it is', () => {
    const { build } = appOf(app({ ios: { entitlements: { [HEALTHKIT]: true, [ACCESS]: 'health-records' } } }));
    expect(keysOf(build)[ACCESS]).toBe('health-records');
  });

  test('of a bare React Native app is none of Expo', () => {
    expect(findExpoTargets(memoryFiles({ 'app.json': '{ "name": "x", "displayName": "X" }' }), NOTHING)).toEqual(
      NOTHING,
    );
  });

  test('for Android and the web alone is no app here', () => {
    expect(find(app({ platforms: ['android', 'web'] })).targets).toEqual([]);
  });

  test('that cannot be read blocks the verdict', () => {
    const { build, target, found } = appOf({ 'app.json': '{ "expo": { "name": ' });
    expect(target.name).toBe('clinic');
    expect(build.entitlements.get(ACCESS)).toMatchObject({ state: 'unresolved' });
    expect(found.skipped).toMatchObject([{ blocking: true, target: 'clinic' }]);
  });

  test('gives translations, in place or in files', () => {
    const { build } = appOf({
      ...app({ locales: { fr: './fr.json', de: { ios: { [SHARE]: 'Warum.' } } } }),
      'fr.json': JSON.stringify({ [SHARE]: 'Pourquoi.' }),
    });
    expect(build.localizations.map(({ locale, texts }) => [locale, texts.get(SHARE)?.[0]?.value])).toEqual([
      ['de', 'Warum.'],
      ['fr', 'Pourquoi.'],
    ]);
  });
});

describe('app.config', () => {
  test('builds on app.json', () => {
    const { target, build } = appOf({
      ...app({ ios: { infoPlist: { [SHARE]: 'Share.' } } }),
      'app.config.ts': `import type { ConfigContext, ExpoConfig } from 'expo/config';
import { CLINICAL } from './texts';
export default ({ config }: ConfigContext): ExpoConfig => ({
  ...config,
  name: config.name ?? 'x',
  slug: 'clinic',
  ios: { ...config.ios, infoPlist: { ...config.ios?.infoPlist, ${CLINICAL}: CLINICAL }, bundleIdentifier: process.env.BUNDLE_ID },
});`,
      'texts.ts': `export const CLINICAL = \`The lab results of \${'people'}.\`;`,
    });
    expect(target).toMatchObject({ name: 'Clinic', project: 'app.config.ts' });
    expect(keysOf(build)).toEqual({ [SHARE]: 'Share.', [CLINICAL]: 'The lab results of people.' });
    expect(build.info.get(CLINICAL)).toMatchObject({ value: { value: { at: { file: 'texts.ts' } } } });
    expect(build.bundleIdentifier).toMatchObject({
      state: 'unresolved',
      reason: '`process.env.BUNDLE_ID` is set outside the repository',
    });
  });

  test('leaves open what a variable of the environment decides, and no more', () => {
    const { build } = appOf({
      'app.config.js': `const IS_DEV = process.env.APP_VARIANT === 'development';
module.exports = { expo: { name: IS_DEV ? 'Dev' : 'Clinic', slug: 'clinic', ios: {
  infoPlist: { ${SHARE}: 'Share.' },
  entitlements: { '${HEALTHKIT}': true, ...(IS_DEV ? {} : { '${ACCESS}': ['health-records'] }) },
} } };`,
    });
    const reason = '?`process.env.APP_VARIANT` is set outside the repository';
    expect(keysOf(build)).toEqual({ [SHARE]: 'Share.', [HEALTHKIT]: true, [ACCESS]: reason });
  });

  test('is read as EAS builds it for the store', () => {
    const config = {
      'app.config.js': `const { APP_VARIANT, OTHER = 'x' } = process.env;
const isStore = process.env.EAS_BUILD_PROFILE === 'production';
module.exports = { name: APP_VARIANT === 'store' ? 'Clinic' : 'Clinic D', slug: 'c', ios: {
  infoPlist: { ${SHARE}: process.env.SHARE, ${UPDATE}: OTHER },
  entitlements: isStore ? { '${HEALTHKIT}': true } : {},
} };`,
    };
    const eas = (build: unknown) => ({ ...config, 'eas.json': JSON.stringify({ build }) });
    const base = { env: { SHARE: 'Base.', APP_VARIANT: 'dev' } };
    const { target, build } = appOf(
      eas({ base, production: { extends: 'base', env: { APP_VARIANT: 'store' }, ios: { env: { SHARE: 'Why.' } } } }),
    );
    expect(target.name).toBe('Clinic');
    expect(keysOf(build)).toMatchObject({ [SHARE]: 'Why.', [HEALTHKIT]: true });
    expect(keysOf(build)[UPDATE]).toBe('?`process.env.OTHER` is set outside the repository');

    for (const other of [{ base }, { production: { distribution: 'internal', ...base } }]) {
      expect(appOf(eas(other)).build.entitlements.get(HEALTHKIT)).toMatchObject({ state: 'known' });
      expect(keysOf(appOf(eas(other)).build)[SHARE]).toBe('?`process.env.SHARE` is set outside the repository');
    }
  });

  const PREVIEW = `{ ...config.ios, bundleIdentifier: 'org.clinic.preview' }`;
  describe.each([
    ['one spread or nothing', `({ ...config, ...(X ? { name: 'P', ios: ${PREVIEW} } : {}) })`],
    ['nothing or one spread', `({ ...config, ...(X ? {} : { name: 'P', ios: ${PREVIEW} }) })`],
    ['one spread if', `({ ...config, ...(X && { name: 'P', ios: ${PREVIEW} }) })`],
    ['one spread of two', `({ ...config, ...(X ? { name: 'P', ios: ${PREVIEW} } : { name: 'Q' }) })`],
    ['two of the whole', `(X ? { ...config, name: 'P', ios: ${PREVIEW} } : { ...config })`],
    ['two of a part', `({ ...config, ios: X ? ${PREVIEW} : config.ios })`],
    ['one kept before', `{ const more = X ? { ios: ${PREVIEW} } : {}; return { ...config, ...more }; }`],
    ['one assigned', `(Object.assign({}, config, X ? { ios: ${PREVIEW} } : {}))`],
    ['one put in', `{ const more = {}; if (X) more.ios = ${PREVIEW}; return { ...config, ...more }; }`],
    ['one set', `{ if (X) config.ios = ${PREVIEW}; return config; }`],
    ['one given back early', `{ if (X) return { ...config, ios: ${PREVIEW} }; return config; }`],
    [
      'a part of one that may not be',
      `({ ...config, ios: { ...config.ios, ...(X ? { ios: { bundleIdentifier: 'p' } } : null)?.ios } })`,
    ],
    ['one of a table', `({ ...config, ...{ preview: { ios: ${PREVIEW} }, store: { name: 'S' } }[X] })`],
    [
      'a part of one of a table',
      `{ const all = { preview: { id: 'p' }, store: { id: 's' } }; const one = all[X] ?? all.store; return { ...config, ios: { ...config.ios, bundleIdentifier: one.id } }; }`,
    ],
    ['one of a switch', `{ switch (X) { case 'p': return { ...config, ios: ${PREVIEW} }; default: return config; } }`],
  ])('that the environment makes another of: %s', (_, body) => {
    const read = (given: string) =>
      appOf({
        ...app({
          ios: {
            infoPlist: { [SHARE]: 'Share.' },
            entitlements: { [HEALTHKIT]: true },
            bundleIdentifier: 'org.clinic',
          },
        }),
        'app.config.js': `const X = process.env.PREVIEW;\nmodule.exports = ({ config }) => ${given};`,
      }).build;

    test('what each branch gives alike is known', () => {
      const build = read(body);
      expect(keysOf(build)).toEqual({ [SHARE]: 'Share.', [HEALTHKIT]: true });
      expect(build.info.get(UPDATE).state).toBe('absent');
      expect(build.bundleIdentifier.state).toBe('unresolved');
    });

    test('what one of them gives otherwise is not', () => {
      const build = read(
        body
          .replace(/bundleIdentifier: |id: (?=')/, `infoPlist: { ${SHARE}: 'Other.' }, $&`)
          .replace('bundleIdentifier: one.id', 'infoPlist: one.infoPlist'),
      );
      expect(build.info.get(SHARE)).not.toMatchObject({ state: 'absent' });
      expect(keysOf(build)[SHARE] ?? '?').toMatch(/^\?/);
    });
  });

  test('a value that one branch takes away is not the one before it', () => {
    const { build } = appOf({
      ...app({ ios: { infoPlist: { [SHARE]: 'Share.', [UPDATE]: 'Update.' } } }),
      'app.config.js': `const X = process.env.PREVIEW;
module.exports = ({ config }) => ({ ...config, ios: { infoPlist: { ...config.ios.infoPlist, ...{ ${SHARE}: X ? 'Other.' : undefined } } } });`,
    });
    expect(keysOf(build)).toEqual({
      [SHARE]: '?`process.env.PREVIEW` is set outside the repository',
      [UPDATE]: 'Update.',
    });
  });

  test('leaves open what is only there under a condition', () => {
    const { build } = appOf({
      'app.config.js': `const config = { name: 'A', slug: 'a', ios: {} };
if (process.env.RECORDS) {
  config.ios.entitlements = { '${HEALTHKIT}': true, '${ACCESS}': ['health-records'] };
  config.plugins = ['react-native-health'];
}
module.exports = config;`,
    });
    const unknown = '?`process.env.RECORDS` is set outside the repository';
    expect(keysOf(build)).toMatchObject({ [SHARE]: unknown, [ACCESS]: unknown });
    expect(build.entitlements.get('aps-environment')).toMatchObject({ state: 'unresolved' });
  });

  test('gives the privacy manifest', () => {
    const { build } = appOf({
      'app.config.ts': `const types = [{ NSPrivacyCollectedDataType: 'NSPrivacyCollectedDataTypeHealth' }];
export default { name: 'A', slug: 'a', ios: { privacyManifests: { NSPrivacyCollectedDataTypes: types } } };`,
    });
    expect(build.declaredManifest).toMatchObject({ kind: 'dictionary', at: { file: 'app.config.ts', line: 2 } });
  });

  test('comes from a package of the repository whose built form is not committed', () => {
    const { build } = appOf({
      'app.config.js': `module.exports = require('@clinic/config').make('Clinic');`,
      'packages/config/package.json': '{ "name": "@clinic/config", "main": "dist/index.js" }',
      'packages/config/src/index.ts': `export const make = (name: string) => ({ name, ios: { infoPlist: { ${SHARE}: 'Share.' } } });`,
    });
    expect(keysOf(build)).toEqual({ [SHARE]: 'Share.' });
  });

  test('with unknown keys among its own makes absent keys unresolved', () => {
    const { build } = appOf({
      'app.config.js': `const shared = require('@company/shared'); module.exports = { name: 'A', slug: 'a', ios: { infoPlist: { ...shared.infoPlist } } };`,
    });
    expect(build.info.get(CLINICAL)).toMatchObject({
      state: 'unresolved',
      reason: '`@company/shared` is not in the repository',
    });
    expect(build.entitlements.get(ACCESS)).toMatchObject({ state: 'absent' });
  });

  test.each([
    ['endless recursion', 'const f = () => f(); module.exports = f();'],
    ['a megabyte of spread', `const a = {}; module.exports = { ${'...a,'.repeat(200_000)} };`],
    ['a doubling list', `let a = [1]; ${'a = [...a, ...a];'.repeat(80)} module.exports = { name: 'x', plugins: a };`],
    ['a prototype', `module.exports = { __proto__: { ios: {} }, name: 'x' };`],
    ['a syntax error', 'module.exports = {{{'],
    ['a throw', 'module.exports = () => { throw new Error("no"); };'],
    [
      'a process',
      `require('child_process').execSync('touch /pwned'); module.exports = require('fs').readFileSync('x');`,
    ],
  ])('that holds %s is unresolved', (_, text) => {
    const start = performance.now();
    const { build } = appOf({ 'app.config.js': text });
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(build.entitlements.get(ACCESS).state).toBe('unresolved');
    expect(build.info.get(CLINICAL).state).toBe('unresolved');
  });
});

describe('plugins of packages', () => {
  const plugin = (name: string, props?: unknown, expo = {}) =>
    keysOf(appOf(app({ plugins: [props ? [name, props] : name], ...expo })).build);

  const KINGSTINCT = '@kingstinct/react-native-healthkit';
  const npm = (name: string, range: string) => ({
    'package.json': JSON.stringify({ dependencies: { expo: '~54.0.0', [name]: range } }),
  });
  const lock = (name: string, version: string) => ({
    'package-lock.json': JSON.stringify({ lockfileVersion: 3, packages: { [`node_modules/${name}`]: { version } } }),
  });
  const own = { ios: { infoPlist: { [SHARE]: 'Mine.' } } };
  const versioned = (beside: Record<string, string>, props?: unknown, expo = {}, name = KINGSTINCT) =>
    keysOf(appOf({ ...app({ plugins: [props ? [name, props] : name], ...expo }), ...beside }).build);

  test('react-native-health without properties writes its own texts and an empty access list', () => {
    expect(plugin('react-native-health')).toEqual({
      [SHARE]: 'Allow Clinic to check health info',
      [UPDATE]: 'Allow Clinic to update health info',
      [HEALTHKIT]: true,
      [ACCESS]: [],
    });
  });

  test('react-native-health with clinical data keeps what infoPlist says', () => {
    const keys = versioned(
      npm('react-native-health', '^1.19.0'),
      { isClinicalDataEnabled: true, healthSharePermission: 'Mine.' },
      { ios: { infoPlist: { [UPDATE]: 'Kept.' } } },
      'react-native-health',
    );
    expect(keys).toEqual({
      [SHARE]: 'Mine.',
      [UPDATE]: 'Kept.',
      [CLINICAL]: 'Allow Clinic to check health clinical info',
      [HEALTHKIT]: true,
      [ACCESS]: ['health-records'],
    });
  });

  test('apple-health forgets the clinical text', () => {
    expect(plugin('apple-health', { isClinicalDataEnabled: true })).not.toHaveProperty(CLINICAL);
    expect(plugin('apple-health', { isClinicalDataEnabled: true })[ACCESS]).toEqual(['health-records']);
    expect(plugin('apple-health')).not.toHaveProperty(ACCESS);
  });

  test('@react-native-healthkit/health-records brings everything', () => {
    expect(plugin('@react-native-healthkit/health-records', { [CLINICAL]: 'Why.' })).toEqual({
      [SHARE]: 'Clinic wants to read your health data',
      [CLINICAL]: 'Why.',
      [HEALTHKIT]: true,
      [ACCESS]: ['health-records'],
      [BACKGROUND]: true,
    });
  });

  test.each<[string, Record<string, string>, unknown, string, string | undefined]>([
    [
      'keeps the app’s own text',
      npm(KINGSTINCT, '14.0.2'),
      undefined,
      'Mine.',
      'Clinic wants to update your health data',
    ],
    ['keeps it, later', npm(KINGSTINCT, '^14.1.0'), { [UPDATE]: false }, 'Mine.', undefined],
    [
      'keeps it, by the lock file',
      { ...npm(KINGSTINCT, '^14.0.0'), ...lock(KINGSTINCT, '14.0.2') },
      { [UPDATE]: false },
      'Mine.',
      undefined,
    ],
    [
      'writes over it',
      npm(KINGSTINCT, '14.0.1'),
      { background: false },
      'Clinic wants to read your health data',
      'Clinic wants to update your health data',
    ],
    [
      'writes over it, by the lock file',
      { ...npm(KINGSTINCT, '^14.0.0'), ...lock(KINGSTINCT, '14.0.0') },
      { background: false },
      'Clinic wants to read your health data',
      'Clinic wants to update your health data',
    ],
    [
      'writes what it is told not to',
      npm(KINGSTINCT, '^13.0.0'),
      { [UPDATE]: false },
      'Clinic wants to read your health data',
      'Clinic wants to update your health data',
    ],
    [
      'leaves out what it is told to',
      npm(KINGSTINCT, '^8.2.0'),
      { [UPDATE]: false },
      'Clinic wants to read your health data',
      undefined,
    ],
    [
      'writes what it is given, in any version',
      npm(KINGSTINCT, '*'),
      { [SHARE]: 'Given.', [UPDATE]: 'Too.' },
      'Given.',
      'Too.',
    ],
    [
      'cannot be told',
      npm(KINGSTINCT, '^14.0.0'),
      { [UPDATE]: 'Too.' },
      `?What ${KINGSTINCT} writes for ${SHARE} depends on its version, which no lock file here tells`,
      'Too.',
    ],
    [
      'cannot be told of a branch',
      npm(KINGSTINCT, 'github:acme/healthkit'),
      { [UPDATE]: 'Too.' },
      `?What ${KINGSTINCT} writes for ${SHARE} depends on its version, which no lock file here tells`,
      'Too.',
    ],
    [
      'stops prebuild',
      npm(KINGSTINCT, '14.0.1'),
      undefined,
      '?This version of the plugin stops prebuild where it is given no properties',
      '?This version of the plugin stops prebuild where it is given no properties',
    ],
  ])(`${KINGSTINCT} %s`, (_, beside, props, share, update) => {
    const { [SHARE]: ownShare, [UPDATE]: ownUpdate } = versioned(beside, props, own);
    expect([ownShare, ownUpdate]).toEqual([share, update]);
  });

  test('react-native-health writes the clinical text from 1.16.0 on', () => {
    const text = (range: string) =>
      versioned(npm('react-native-health', range), { isClinicalDataEnabled: true }, {}, 'react-native-health')[
        CLINICAL
      ];
    expect(text('^1.19.0')).toBe('Allow Clinic to check health clinical info');
    expect(text('~1.14.0')).toBeUndefined();
    expect(text('^1.13.0')).toMatch(/^\?What react-native-health writes/);
  });

  test('a package nobody knows that sounds of health leaves health keys open', () => {
    const { build, found } = appOf(app({ plugins: ['expo-router', '@acme/health-kit'] }));
    expect(build.entitlements.get(ACCESS)).toMatchObject({ state: 'unresolved', at: { file: 'app.json' } });
    expect(build.info.get('CFBundleName').state).toBe('absent');
    expect(found.skipped).toMatchObject([
      { target: 'Clinic', reason: 'The plugin `@acme/health-kit` is not in the repository' },
    ]);
  });
});

const WITH_RECORDS = `const { withEntitlementsPlist, withInfoPlist, createRunOncePlugin } = require('expo/config-plugins');
const addAccess = (config) => withEntitlementsPlist(config, (mod) => {
  const access = mod.modResults['${ACCESS}'] || [];
  if (!access.includes('health-records')) mod.modResults['${ACCESS}'] = [...access, 'health-records'];
  return mod;
});
function withRecords(config, { text = 'Default text.' } = {}) {
  config = addAccess(config);
  return withInfoPlist(config, async (mod) => {
    mod.modResults.${CLINICAL} = text;
    return mod;
  });
}
module.exports = createRunOncePlugin(withRecords, 'with-records', '1.0.0');
`;

describe('plugins of packages that are called as functions', () => {
  const withPlugin = (text: string) =>
    appOf({ 'app.config.js': `const base = { name: 'A', slug: 'a', ios: {} };\n${text}` }).build;

  test('do what they do when they are listed', () => {
    const build = withPlugin(`const { withPlugins } = require('expo/config-plugins');
module.exports = withPlugins(base, [[require('react-native-health/app.plugin.js'), { isClinicalDataEnabled: true }]]);`);
    expect(keysOf(build)).toMatchObject({ [HEALTHKIT]: true, [ACCESS]: ['health-records'] });
  });

  test.each([
    `const withHealthKit = require('@acme/expo-healthkit').default;\nmodule.exports = withHealthKit(base, {});`,
    `const { withHealthKit } = require('@acme/plugins');\nmodule.exports = withHealthKit(base);`,
    `const { withPlugins } = require('expo/config-plugins');\nmodule.exports = withPlugins(base, require('@acme/list'));`,
    `const { withPlugins } = require('expo/config-plugins');\nmodule.exports = withPlugins(base, [...require('@acme/list')]);`,
  ])('leave health keys open where nobody knows them: %s', (text) => {
    expect(withPlugin(text).entitlements.get(ACCESS)).toMatchObject({ state: 'unresolved' });
  });

  test('that are called under a condition are in doubt', () => {
    const build = withPlugin(`const { withPlugins } = require('expo/config-plugins');
module.exports = withPlugins(base, [process.env.X && require('react-native-health')].filter(Boolean));`);
    expect(keysOf(build)).toMatchObject({ [HEALTHKIT]: '?`process.env.X` is set outside the repository' });
  });
});

describe('local plugins', () => {
  test('count when they are listed', () => {
    const { build } = appOf({
      ...app({ plugins: [['./plugins/withRecords', { text: 'Listed.' }]] }),
      'plugins/withRecords.js': WITH_RECORDS,
    });
    expect(keysOf(build)).toEqual({ [CLINICAL]: 'Listed.', [ACCESS]: ['health-records'] });
    expect(build.entitlements.get(ACCESS)).toMatchObject({
      value: { keyAt: { file: 'plugins/withRecords.js', line: 4 } },
    });
  });

  test('do not count when they are only written', () => {
    const { build } = appOf({ ...app({ plugins: ['expo-router'] }), 'plugins/withRecords.js': WITH_RECORDS });
    expect(keysOf(build)).toEqual({});
    expect(build.entitlements.get(ACCESS).state).toBe('absent');
  });

  test('are functions in a module, and may change the config itself', () => {
    const { build } = appOf({
      'app.config.ts': `import { withRecords } from './plugins/direct';
export default { name: 'A', slug: 'a', plugins: [withRecords, process.env.EXTRA && './plugins/withRecords'].filter(Boolean) };`,
      'plugins/direct.ts': `export const withRecords = (config: any) => {
  config.ios ??= {};
  config.ios.infoPlist = { ...config.ios.infoPlist, ${SHARE}: 'Direct.' };
  return config;
};`,
      'plugins/withRecords.js': WITH_RECORDS,
    });
    const reason = '?`process.env.EXTRA` is set outside the repository';
    expect(keysOf(build)).toEqual({ [SHARE]: 'Direct.', [CLINICAL]: reason, [ACCESS]: reason });
  });

  test('are run last listed first: what stands first in the list wins', () => {
    const text = (value: string) =>
      `module.exports = (config) => require('@expo/config-plugins').withInfoPlist(config, (c) => { c.modResults.${SHARE} = '${value}'; return c; });`;
    const { build } = appOf({ ...app({ plugins: ['./a', './b'] }), 'a.js': text('A'), 'b.js': text('B') });
    expect(keysOf(build)[SHARE]).toBe('A');
  });

  test('that write files themselves leave health keys open', () => {
    const { build } = appOf({
      ...app({ plugins: ['./a'] }),
      'a.js': `const { withDangerousMod } = require('@expo/config-plugins'); module.exports = (config) => withDangerousMod(config, ['ios', (c) => { fs.writeFileSync('x.entitlements', '${ACCESS}'); return c; }]);`,
    });
    expect(build.entitlements.get(ACCESS)).toMatchObject({
      state: 'unresolved',
      reason: '`withDangerousMod` changes health keys in code that is not evaluated',
    });
  });

  test('that never end leave everything open and block the verdict', () => {
    const { build, found } = appOf({
      ...app({ plugins: ['./a'] }),
      'a.js': 'const f = (c) => f({ ...c, x: f(c) }); module.exports = f;',
    });
    expect(build.info.get(CLINICAL).state).toBe('unresolved');
    expect(found.skipped).toMatchObject([{ blocking: true }]);
  });
});

test('a package of the same repository gives its plugin', () => {
  const { build } = appOf({
    'packages/records/package.json': '{ "name": "@clinic/records", "main": "src/index.ts", "private": true }',
    'packages/records/app.plugin.js': WITH_RECORDS,
    'packages/records/ios/Records.swift': '',
    'packages/records/src/index.ts': '',
    'apps/clinic/package.json': '{ "name": "app", "dependencies": { "expo": "54", "@clinic/records": "workspace:*" } }',
    'apps/clinic/app.json': JSON.stringify({ expo: { name: 'Clinic', plugins: ['@clinic/records'] } }),
    'apps/clinic/App.tsx': '',
  });
  expect(keysOf(build)).toEqual({ [CLINICAL]: 'Default text.', [ACCESS]: ['health-records'] });
  expect(build.sources).toEqual([
    'apps/clinic/App.tsx',
    'packages/records/app.plugin.js',
    'packages/records/ios/Records.swift',
    'packages/records/src/index.ts',
  ]);
});

test('targets of @bacons/apple-targets are targets, when the plugin is listed', () => {
  const targets = {
    'targets/widget/expo-target.config.js': `module.exports = (config) => ({ type: 'widget', name: 'Records', deploymentTarget: '17.0', entitlements: { '${HEALTHKIT}': true } });`,
    'targets/widget/Widget.swift': '',
    'targets/watch/expo-target.config.json': '{ "type": "watch" }',
  };
  const found = find({ ...app({ plugins: ['@bacons/apple-targets'] }), ...targets });
  expect(found.targets.map(({ name, kind, hosts }) => [name, kind, hosts.map((host) => host.name)])).toEqual([
    ['Clinic', 'app', []],
    ['watch', 'watch-app', ['Clinic']],
    ['Records', 'extension', ['Clinic']],
  ]);
  expect(found.targets[2]?.builds[0]).toMatchObject({
    sources: ['targets/widget/Widget.swift'],
    deploymentTarget: { value: '17.0' },
  });
  expect(find({ ...app({}), ...targets }).targets).toHaveLength(1);
});

test('targets of @bacons/apple-targets lay `infoPlist` over their file', () => {
  const { targets } = find({
    ...app({ plugins: ['@bacons/apple-targets'] }),
    'targets/widget/expo-target.config.js': `module.exports = { type: 'widget', infoPlist: { ${SHARE}: 'Why.' } };`,
    'targets/widget/Info.plist': `<plist><dict><key>${SHARE}</key><string>Old.</string><key>${UPDATE}</key><string>Up.</string></dict></plist>`,
    'targets/clip/expo-target.config.js': `module.exports = { type: 'clip', infoPlist: { ...require('./texts') } };`,
  });
  const [clip, widget] = targets.slice(1).map(({ builds }) => builds[0]);
  expect(widget && keysOf(widget)).toEqual({ [SHARE]: 'Why.', [UPDATE]: 'Up.' });
  expect(clip?.info.get(SHARE)).toMatchObject({ state: 'unresolved' });
});

describe('a committed ios/', () => {
  const at = { file: 'ios/Clinic/Clinic.entitlements', line: 5, column: 3 };
  const entry = (key: string, value: PlistValue): [string, PlistEntry] => [key, { key, keyAt: at, value }];
  const committed = (entries: readonly [string, PlistEntry][]): Found => {
    const list = makePropertyList(at, new Map(entries));
    const build = { configuration: 'Release', info: list, entitlements: list, platforms: ['ios'] } as unknown as Build;
    const target = {
      name: 'Clinic',
      kind: 'app',
      project: 'ios/Clinic.xcodeproj',
      shipping: 'Release',
      builds: [build],
    } as unknown as Target;
    return { ...NOTHING, targets: [target] };
  };
  const files = {
    ...app({ ios: { entitlements: { [HEALTHKIT]: true, [ACCESS]: ['health-records'] } } }),
    'ios/Clinic.xcodeproj/project.pbxproj': '',
  };

  test('wins, and what app.json says otherwise is a drift', () => {
    const found = find(files, committed([entry(HEALTHKIT, { kind: 'boolean', value: true, at })]));
    expect(found.targets).toEqual([]);
    expect(found.drifts).toMatchObject([
      {
        target: 'Clinic',
        key: ACCESS,
        generator: { value: '[health-records]', at: { file: 'app.json' } },
        project: { value: '(absent)', at },
      },
    ]);
  });

  test('that says the same is no drift', () => {
    const list: PlistValue = { kind: 'array', value: [{ kind: 'string', value: 'health-records', at }], at };
    expect(
      find(files, committed([entry(HEALTHKIT, { kind: 'boolean', value: true, at }), entry(ACCESS, list)])).drifts,
    ).toEqual([]);
  });

  /** Of each drift whether the plugin writes its own only where the project has none. */
  const spares = (plugins: readonly unknown[], more: Readonly<Record<string, unknown>> = {}) =>
    find(
      { ...files, ...app({ plugins, ...more }) },
      committed([
        entry(HEALTHKIT, { kind: 'boolean', value: true, at }),
        entry(SHARE, { kind: 'string', value: 'Committed.', at }),
        entry(ACCESS, { kind: 'array', value: [{ kind: 'string', value: 'health-records', at }], at }),
      ]),
    ).drifts.flatMap(({ key, isSpare = false }) => (key === UPDATE ? [] : [[key, isSpare]]));

  test('keeps what a plugin would only fill in', () => {
    expect(spares(['react-native-health'])).toEqual([
      [SHARE, true],
      [ACCESS, true],
    ]);
    expect(spares([['react-native-health', {}]])).toEqual(spares(['react-native-health']));
    expect(spares(['@react-native-healthkit/health-records'])).toContainEqual([SHARE, true]);
  });

  test('is overwritten by what the app gives a plugin, and by plugins that keep nothing', () => {
    expect(spares([['react-native-health', { healthSharePermission: 'Mine.' }]])).toContainEqual([SHARE, false]);
    expect(spares(['react-native-health'], { ios: { infoPlist: { [SHARE]: 'Mine.' } } })).toContainEqual([
      SHARE,
      false,
    ]);
    expect(spares(['react-native-health'], { ios: { entitlements: { [ACCESS]: [] } } })).toContainEqual([
      ACCESS,
      false,
    ]);
    expect(spares(['apple-health'])).toContainEqual([SHARE, false]);
    expect(spares(['@kayzmann/expo-healthkit'])).toEqual([
      [SHARE, false],
      [ACCESS, false],
    ]);
  });

  test('with more than an app.json that says nothing of HealthKit is no drift', () => {
    const list: PlistValue = { kind: 'array', value: [{ kind: 'string', value: 'health-records', at }], at };
    expect(find({ ...files, ...app({}) }, committed([entry(ACCESS, list)])).drifts).toEqual([]);
  });
});

describe('a committed project that is not uploaded to EAS', () => {
  const PROJECT = 'ios/Clinic.xcodeproj/project.pbxproj';
  const STORE = JSON.stringify({ build: { production: {} } });
  /** Whether the app is as one that commits no project. */
  const isManaged = (content: Readonly<Record<string, string>>): boolean => {
    const { targets, unshipped } = find({ ...app({}), [PROJECT]: '{}', 'eas.json': STORE, ...content });
    expect(unshipped).toEqual(targets.length > 0 ? ['ios'] : undefined);
    return targets.length > 0;
  };

  test.each([
    ['by .easignore', { '.easignore': '# native\n/android\n/ios\n' }],
    ['by the name of the folder', { '.easignore': 'ios/\r\n' }],
    ['by the name of the project', { '.easignore': '*.xcodeproj/' }],
    ['by a pattern over folders', { '.easignore': '**/ios/**' }],
    ['by .gitignore, where there is no other file', { '.gitignore': '/ios\n/android\n' }],
    ['by that of the folder itself', { 'ios/.gitignore': '*\n' }],
    ['whatever comes back below the folder', { '.easignore': '/ios\n!/ios/Clinic.xcodeproj\n' }],
  ])('%s', (_, content) => expect(isManaged(content)).toBe(true));

  test.each([
    ['nothing keeps it out', {}],
    ['.easignore stands for .gitignore', { '.easignore': 'node_modules\n', '.gitignore': '/ios\n' }],
    ['it comes back', { '.easignore': '/ios\n!/ios\n' }],
    ['the folder of another app', { '.easignore': '/apps/other/ios\nmyios\nios2/\n' }],
    ['what a build makes in it', { '.gitignore': 'ios/Pods\nios/build/\n*.xcworkspace\n' }],
    ['it is in a remark', { '.easignore': '#/ios\n' }],
    [
      'all that is committed is uploaded',
      {
        '.gitignore': '/ios\n',
        'eas.json': JSON.stringify({ cli: { requireCommit: true }, build: { production: {} } }),
      },
    ],
    [
      'EAS builds nothing for the store',
      { '.gitignore': '/ios\n', 'eas.json': JSON.stringify({ build: { preview: {} } }) },
    ],
    ['a pattern that means more than can be read', { '.easignore': '/@(ios)\n' }],
    ['a file of the name with an ending', { '.easignore': 'ios.txt\n' }],
  ])('not where %s', (_, content) => expect(isManaged(content)).toBe(false));

  test('without EAS', () => {
    expect(find({ ...app({}), [PROJECT]: '{}', '.easignore': '/ios\n' }).targets).toEqual([]);
  });
});

describe('the name of an app whose configuration is code', () => {
  const nameOf = (code: string, declared: Readonly<Record<string, unknown>> = {}): string | undefined =>
    find({
      ...app(declared),
      'app.config.ts': `const PREVIEW = process.env.PREVIEW;\nexport default ({ config }) => (${code});\n`,
    }).targets[0]?.name;
  const preview = "...(PREVIEW ? { name: 'Preview' } : {})";

  test.each([
    ["{ ...config, name: config.name || 'Other' }", 'Clinic'],
    [`{ ...config, name: config.name || 'Other', slug: 'clinic', ${preview} }`, 'Clinic'],
    ["{ ...config, name: PREVIEW ? 'Preview' : config.name, slug: 'clinic' }", 'Clinic'],
    ["{ ...config, name: 'Mine', slug: 'clinic' }", 'Mine'],
  ])('%s', (code, name) => expect(nameOf(code)).toBe(name));

  test('that no file says is its slug', () => {
    expect(nameOf(`{ slug: 'clinic', name: process.env.NAME }`, { name: 7 })).toBe('clinic');
  });
});

test('what app.json declares itself is shown there, and not at a plugin that says the same', () => {
  const plugin = ['react-native-health', { isClinicalDataEnabled: false }];
  const { build } = appOf(app({ ios: { entitlements: { [HEALTHKIT]: true } }, plugins: [plugin] }));
  const line = (text: string): number =>
    app({ ios: { entitlements: { [HEALTHKIT]: true } }, plugins: [plugin] })
      ['app.json'].split('\n')
      .findIndex((one) => one.includes(text)) + 1;
  expect(build.entitlements.entries.get(HEALTHKIT)?.value.at.line).toBe(line(`"${HEALTHKIT}"`));
  const off = appOf(app({ ios: { entitlements: { [HEALTHKIT]: false } }, plugins: [plugin] }));
  expect(keysOf(off.build)).toMatchObject({ [HEALTHKIT]: true });
  const alone = appOf(app({ plugins: [plugin] }));
  expect(keysOf(alone.build)).toMatchObject({ [HEALTHKIT]: true });
});
