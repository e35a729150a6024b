/**
 * The config plugins of npm packages that touch HealthKit: what each takes, writes, and leaves out. Read in the
 * packages' own `app.plugin.js`.
 */

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
}

export interface ExpoPlugin {
  readonly package: string;
  /** Of versions before this major one; later rows speak of those from it on. */
  readonly before?: number;
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

export const EXPO_PLUGINS: readonly ExpoPlugin[] = [
  {
    package: 'react-native-health',
    texts: [
      {
        key: SHARE,
        prop: 'healthSharePermission',
        fallback: 'Allow $(PRODUCT_NAME) to check health info',
        keeps: true,
      },
      {
        key: UPDATE,
        prop: 'healthUpdatePermission',
        fallback: 'Allow $(PRODUCT_NAME) to update health info',
        keeps: true,
      },
      {
        key: CLINICAL,
        prop: 'healthClinicalDescription',
        fallback: 'Allow $(PRODUCT_NAME) to check health clinical info',
        keeps: true,
        when: 'isClinicalDataEnabled',
      },
    ],
    access: { when: 'isClinicalDataEnabled', keeps: true, empty: true },
  },
  {
    package: '@kingstinct/react-native-healthkit',
    before: 16,
    texts: [
      { key: SHARE, prop: SHARE, fallback: '{name} wants to read your health data', mayBeOff: true },
      { key: UPDATE, prop: UPDATE, fallback: '{name} wants to update your health data', mayBeOff: true },
    ],
    background: { prop: 'background', byDefault: true },
  },
  {
    package: '@kingstinct/react-native-healthkit',
    texts: [
      { key: SHARE, prop: SHARE, fallback: '{name} wants to read your health data', keeps: true },
      { key: UPDATE, prop: UPDATE, fallback: '{name} wants to update your health data', keeps: true, mayBeOff: true },
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

/** The row for a package in the version that `package.json` asks for, `^16.0.0`. */
export function findExpoPlugin(name: string, range: string | undefined): ExpoPlugin | undefined {
  const major = Number(/\d+/.exec(range ?? '')?.[0] ?? Number.POSITIVE_INFINITY);
  return EXPO_PLUGINS.find(({ package: own, before }) => own === name && (before === undefined || major < before));
}

/** Packages by whose names one would expect them to touch HealthKit. */
export function soundsOfHealth(name: string): boolean {
  return /health(?!-?connect)|clinical|medical|fhir|vital/i.test(name);
}
