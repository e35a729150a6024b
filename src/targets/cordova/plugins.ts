/**
 * The Cordova plugins that touch HealthKit: the variables they take and what they write. Read in their `plugin.xml`.
 */

export interface CordovaPlugin {
  readonly id: string;
  /** The text that a variable gives for a key, and the one it has without it. */
  readonly texts: readonly { readonly key: string; readonly variable: string; readonly fallback: string }[];
  /** A variable that adds `health-records` when the plugin is added by hand, and not when it is restored. */
  readonly clinicalVariable?: string;
}

const SHARE = 'NSHealthShareUsageDescription';
const UPDATE = 'NSHealthUpdateUsageDescription';

/** Each of them sets `com.apple.developer.healthkit` and an empty list of access values for both configurations. */
export const CORDOVA_PLUGINS: readonly CordovaPlugin[] = [
  {
    id: 'cordova-plugin-health',
    texts: [
      { key: SHARE, variable: 'HEALTH_READ_PERMISSION', fallback: 'App needs to read data' },
      { key: UPDATE, variable: 'HEALTH_WRITE_PERMISSION', fallback: 'App needs to write data' },
    ],
  },
  {
    // Its texts are one blank unless the variables are given, which HealthKit takes for none.
    id: 'com.telerik.plugins.healthkit',
    texts: [
      { key: SHARE, variable: 'HEALTH_READ_PERMISSION', fallback: ' ' },
      { key: UPDATE, variable: 'HEALTH_WRITE_PERMISSION', fallback: ' ' },
    ],
    clinicalVariable: 'CLINICAL_READ_PERMISSION',
  },
];
