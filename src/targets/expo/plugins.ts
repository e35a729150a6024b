/**
 * The config plugins of npm packages that touch HealthKit: what each takes, writes, and leaves out. Read in the
 * packages' own `app.plugin.js`.
 */
import type { RepoFiles } from '../../types.ts';
import { findInstalledVersion } from '../packages/installed-version.ts';
import { type NpmPackage, versionRange } from '../packages/npm-packages.ts';
import { compareVersions, readRange, type VersionRange } from '../packages/versions.ts';

export interface PluginText {
  readonly key: string;
  /** The property that gives the text, `ios.healthSharePermission` where it stands deeper. */
  readonly prop: string;
  /** The package's own text, `{name}` for the app's name. Absent where it is not known. */
  readonly fallback?: string;
  /** A text of `ios.infoPlist` is kept where the property gives none. */
  readonly keeps?: true;
  /** Left out altogether when the property is `false`. */
  readonly mayBeOff?: true;
  /** Written only when this property is true. */
  readonly when?: string;
  /** Prebuild stops where the plugin is given no properties at all. */
  readonly stopsBare?: true;
}

export interface ExpoPlugin {
  readonly package: string;
  /** Of versions from this one on, and of those before that one: a row for each time that it changed. */
  readonly from?: string;
  readonly before?: string;
  readonly texts: readonly PluginText[];
  /** `com.apple.developer.healthkit.access`: `records` where `health-records` is added (under `when`), `empty` for an
   *  empty list otherwise. Without it the key is not touched. */
  readonly access?: { readonly when?: string; readonly keeps: boolean; readonly empty: boolean };
  /** `com.apple.developer.healthkit.background-delivery`: by default, and the property that decides. */
  readonly background?: { readonly prop?: string; readonly byDefault: boolean };
}

const SHARE = 'NSHealthShareUsageDescription';
const UPDATE = 'NSHealthUpdateUsageDescription';
const CLINICAL = 'NSHealthClinicalHealthRecordsShareUsageDescription';

const WANTS_TO_READ = '{name} wants to read your health data';
const WANTS_TO_UPDATE = '{name} wants to update your health data';
const HEALTH_ACCESS = { when: 'isClinicalDataEnabled', keeps: true, empty: true };
const HEALTH_TEXTS: readonly PluginText[] = [
  { key: SHARE, prop: 'healthSharePermission', fallback: 'Allow $(PRODUCT_NAME) to check health info', keeps: true },
  { key: UPDATE, prop: 'healthUpdatePermission', fallback: 'Allow $(PRODUCT_NAME) to update health info', keeps: true },
];

/** In the order of their versions. */
export const EXPO_PLUGINS: readonly ExpoPlugin[] = [
  { package: 'react-native-health', before: '1.16.0', texts: HEALTH_TEXTS, access: HEALTH_ACCESS },
  {
    package: 'react-native-health',
    from: '1.16.0',
    texts: [
      ...HEALTH_TEXTS,
      {
        key: CLINICAL,
        prop: 'healthClinicalDescription',
        fallback: 'Allow $(PRODUCT_NAME) to check health clinical info',
        keeps: true,
        when: 'isClinicalDataEnabled',
      },
    ],
    access: HEALTH_ACCESS,
  },
  {
    package: '@kingstinct/react-native-healthkit',
    before: '9.0.3',
    texts: [
      { key: SHARE, prop: SHARE, fallback: WANTS_TO_READ, mayBeOff: true, stopsBare: true },
      { key: UPDATE, prop: UPDATE, fallback: WANTS_TO_UPDATE, mayBeOff: true, stopsBare: true },
    ],
    background: { prop: 'background', byDefault: true },
  },
  {
    package: '@kingstinct/react-native-healthkit',
    from: '9.0.3',
    before: '14.0.2',
    texts: [
      { key: SHARE, prop: SHARE, fallback: WANTS_TO_READ, stopsBare: true },
      { key: UPDATE, prop: UPDATE, fallback: WANTS_TO_UPDATE, stopsBare: true },
    ],
    background: { prop: 'background', byDefault: true },
  },
  {
    package: '@kingstinct/react-native-healthkit',
    from: '14.0.2',
    texts: [
      { key: SHARE, prop: SHARE, fallback: WANTS_TO_READ, keeps: true },
      { key: UPDATE, prop: UPDATE, fallback: WANTS_TO_UPDATE, keeps: true, mayBeOff: true },
    ],
    background: { prop: 'background', byDefault: true },
  },
  {
    package: '@react-native-healthkit/health-records',
    texts: [
      { key: SHARE, prop: SHARE, fallback: '{name} wants to read your health data', keeps: true },
      { key: CLINICAL, prop: CLINICAL, fallback: '{name} wants to read your clinical health records', keeps: true },
    ],
    access: { keeps: true, empty: false },
    background: { prop: 'background', byDefault: true },
  },
  {
    // Never writes the clinical text, which iOS asks for as soon as the records are asked for.
    package: 'apple-health',
    texts: [
      { key: SHARE, prop: 'healthSharePermission', fallback: 'Allow $(PRODUCT_NAME) to access your health data.' },
      { key: UPDATE, prop: 'healthUpdatePermission', fallback: 'Allow $(PRODUCT_NAME) to save health data.' },
    ],
    access: { when: 'isClinicalDataEnabled', keeps: false, empty: false },
    background: { prop: 'backgroundDelivery', byDefault: false },
  },
  {
    package: '@tryvital/vital-health-react-native',
    texts: [
      {
        key: SHARE,
        prop: 'healthSharePermission',
        fallback: 'Allow $(PRODUCT_NAME) to check health info',
        keeps: true,
      },
    ],
    access: { when: 'never', keeps: true, empty: true },
    background: { byDefault: true },
  },
  {
    package: '@kayzmann/expo-healthkit',
    texts: [
      {
        key: SHARE,
        prop: 'healthShareUsageDescription',
        fallback: 'This app needs access to read your health data',
      },
      {
        key: UPDATE,
        prop: 'healthUpdateUsageDescription',
        fallback: 'This app needs access to save workout data to your Health app',
      },
    ],
    access: { when: 'never', keeps: false, empty: true },
  },
  {
    package: 'react-native-spike-sdk',
    texts: [
      { key: SHARE, prop: 'ios.healthSharePermission', keeps: true },
      { key: UPDATE, prop: 'ios.healthUpdatePermission', keeps: true },
    ],
    background: { prop: 'ios.isBackgroundDeliveryEnabled', byDefault: false },
  },
];

/** The rows for a package: one where it is known which version is installed, or all that may be agree; none where nothing
 *  is known of it. The version is that of the checkout or a lock file, else what `package.json` lets in. */
export function findExpoPlugins(
  name: string,
  npm: Pick<NpmPackage, 'file' | 'json'> | undefined,
  files: RepoFiles,
): readonly ExpoPlugin[] {
  const rows = EXPO_PLUGINS.filter((row) => row.package === name);
  if (rows.length < 2) return rows;
  const range = npm && versionRange(npm, name);
  const at = { file: npm?.file ?? 'package.json', line: 1, column: 1 };
  const installed = findInstalledVersion({ name, at, ...(range !== undefined && { version: range }) }, files);
  const known = readRange(installed ?? range ?? '*') ?? {};
  const possible = rows.filter((row) => mayBeOf(row, known));
  return possible.length > 0 ? possible : rows;
}

function mayBeOf({ from, before }: ExpoPlugin, { least, most, below }: VersionRange): boolean {
  if (before !== undefined && least !== undefined && compareVersions(least, before) >= 0) return false;
  if (from === undefined) return true;
  if (most !== undefined) return compareVersions(most, from) >= 0;
  return below === undefined || compareVersions(below, from) > 0;
}

/** Packages by whose names one would expect them to touch HealthKit. */
export function soundsOfHealth(name: string): boolean {
  return /health(?!-?connect)|clinical|medical|fhir|vital/i.test(name);
}
