/**
 * Packages that are known to compile the clinical API into whatever links them, for when their code is not in the
 * checkout. To add one, add a row. Each was read, or unpacked and searched for `HKClinical`, at the versions it names.
 */
import type { Dependency } from '../types.ts';

export interface KnownPackage {
  readonly manager: Dependency['manager'];
  /** As its manager spells it; of a Swift package its identity, the last part of its address in lower case. */
  readonly name: string;
  /** The products of a Swift package that bring the API, where not all do. */
  readonly products?: readonly string[];
  /** The first version with the API; absent for all from the first on. */
  readonly from?: string;
  /** The first version without it again; absent where it has stayed. */
  readonly before?: string;
  /** Pods that come with it and are not spoken of on their own. */
  readonly brings?: readonly string[];
  /** Where the fact comes from. */
  readonly source: string;
  /** How to drop the API. An imperative. */
  readonly remedy: string;
}

const TELERIK = {
  name: 'com.telerik.plugins.healthkit',
  from: '0.5.6',
  before: '0.7.0',
  source: 'https://github.com/EddyVerbruggen/HealthKit/issues/113',
  remedy:
    'Update com.telerik.plugins.healthkit to 0.7.0, which has no clinical code, and remove HealthKitClinicalRecords.m from the generated project.',
} as const;

/** A Swift package is linked statically: what nothing calls may be stripped. */
const LOOK_INTO_THE_BINARY =
  'Search the archived binary for HKClinicalRecord: what is not called may have been stripped from it. If it is there, link another library, or tell App Review where it comes from.';

export const KNOWN_PACKAGES: readonly KnownPackage[] = [
  {
    manager: 'npm',
    name: 'react-native-health',
    from: '1.10.0',
    source: 'https://github.com/agencyenterprise/react-native-health/issues/320',
    remedy:
      'Use a library without clinical records, such as @kingstinct/react-native-healthkit, or take the clinical code out of react-native-health with patch-package.',
  },
  {
    manager: 'npm',
    name: '@kingstinct/react-native-healthkit',
    before: '4.0.0',
    source: 'https://github.com/kingstinct/react-native-healthkit/issues/5',
    remedy: 'Update @kingstinct/react-native-healthkit to 4.0.0 or later, which has no clinical code.',
  },
  {
    manager: 'npm',
    name: '@react-native-healthkit/health-records',
    source: 'https://github.com/kingstinct/react-native-healthkit/pull/382',
    remedy: 'Remove @react-native-healthkit/health-records: it does nothing but read clinical records.',
  },
  {
    manager: 'npm',
    name: 'rn-apple-healthkit-healthrecords',
    source: 'https://www.npmjs.com/package/rn-apple-healthkit-healthrecords',
    remedy: 'Replace rn-apple-healthkit-healthrecords by rn-apple-healthkit, whose releases have no clinical code.',
  },
  {
    manager: 'npm',
    name: 'capacitor-plugin-ehr',
    source: 'https://github.com/Chuckv01/capacitor-plugin-ehr',
    remedy: 'Remove capacitor-plugin-ehr: it does nothing but read clinical records.',
  },
  { manager: 'npm', ...TELERIK },
  { manager: 'cordova', ...TELERIK },
  {
    manager: 'pub',
    name: 'health_kit_reporter',
    from: '2.2.0',
    brings: ['HealthKitReporter'],
    source: 'https://github.com/kvs-coder/health_kit_reporter/pull/72',
    remedy: 'Pin health_kit_reporter to 2.1.1, the last version without clinical records.',
  },
  {
    manager: 'pub',
    name: 'apple_health_clinical_records',
    source: 'https://pub.dev/packages/apple_health_clinical_records',
    remedy: 'Remove apple_health_clinical_records: it does nothing but read clinical records.',
  },
  {
    manager: 'cocoapods',
    name: 'HealthKitReporter',
    from: '3.1.0',
    source: 'https://github.com/kvs-coder/HealthKitReporter/pull/25',
    remedy: 'Pin HealthKitReporter to 3.0.0, the last version without clinical records.',
  },
  {
    manager: 'swiftpm',
    name: 'healthkitreporter',
    from: '3.1.0',
    source: 'https://github.com/kvs-coder/HealthKitReporter/pull/25',
    remedy: 'Pin HealthKitReporter to 3.0.0, the last version without clinical records.',
  },
  {
    // Built from source until 3.0, with the recorder in the one framework and no flag to leave it out.
    manager: 'cocoapods',
    name: 'ResearchKit',
    from: '2.0.0',
    source: 'https://github.com/ResearchKit/ResearchKit/issues/1397',
    remedy:
      'Take only the subspecs ResearchKit/ResearchKitCore and ResearchKit/ResearchKitUI of ResearchKit 3, or build it with ORK_FEATURE_HEALTHKIT_AUTHORIZATION = 0.',
  },
  {
    manager: 'cocoapods',
    name: 'ResearchKit/ResearchKitActiveTask',
    source: 'https://github.com/ResearchKit/ResearchKit/issues/1397',
    remedy: 'Leave out the subspec ResearchKitActiveTask, or build it with ORK_FEATURE_HEALTHKIT_AUTHORIZATION = 0.',
  },
  {
    manager: 'carthage',
    name: 'ResearchKit',
    from: '2.0.0',
    before: '3.0.0',
    source: 'https://github.com/ResearchKit/ResearchKit/issues/1397',
    remedy: 'Update to ResearchKit 3 and link ResearchKit and ResearchKitUI without ResearchKitActiveTask.',
  },
  {
    manager: 'carthage',
    name: 'ResearchKitActiveTask',
    source: 'https://github.com/ResearchKit/ResearchKit/issues/1397',
    remedy: 'Leave ResearchKitActiveTask out, or use a build of it with ORK_FEATURE_HEALTHKIT_AUTHORIZATION = 0.',
  },
  {
    manager: 'swiftpm',
    name: 'researchkit',
    products: ['ResearchKit'],
    from: '2.0.0',
    before: '3.0.0',
    source: 'https://github.com/ResearchKit/ResearchKit/issues/1397',
    remedy: 'Update to ResearchKit 3 and link ResearchKit and ResearchKitUI without ResearchKitActiveTask.',
  },
  {
    manager: 'swiftpm',
    name: 'researchkit',
    products: ['ResearchKitActiveTask', 'ResearchKitSwiftUI'],
    source: 'https://github.com/StanfordBDHG/ResearchKit/blob/main/Package.swift',
    remedy:
      'Link ResearchKit and ResearchKitUI without ResearchKitActiveTask, or use a build of it with ORK_FEATURE_HEALTHKIT_AUTHORIZATION = 0.',
  },
  {
    manager: 'swiftpm',
    name: 'healthkitonfhir',
    from: '0.2.0',
    source: 'https://github.com/StanfordBDHG/HealthKitOnFHIR/pull/28',
    remedy: LOOK_INTO_THE_BINARY,
  },
  {
    manager: 'swiftpm',
    name: 'spezihealthkit',
    from: '1.0.0-beta.4',
    source: 'https://github.com/StanfordSpezi/SpeziHealthKit/pull/40',
    remedy: LOOK_INTO_THE_BINARY,
  },
  {
    // into which the packages of Spezi were merged: no other version of it has these products
    manager: 'swiftpm',
    name: 'spezi',
    products: ['SpeziHealthKit', 'SpeziHealthKitBulkExport', 'SpeziHealthKitUI'],
    source: 'https://github.com/SchmiedmayerLab/Spezi/tree/main/Sources/SpeziHealthKit',
    remedy: LOOK_INTO_THE_BINARY,
  },
  {
    // the same under its next name
    manager: 'swiftpm',
    name: 'grove',
    products: [
      ...['GroveHealthKit', 'GroveHealthKitBulkExport', 'GroveHealthKitFHIR', 'GroveHealthKitUI'],
      ...['GroveStudy', 'GroveStudyDefinition'],
    ],
    source: 'https://github.com/SchmiedmayerLab/Grove/tree/main/Sources/GroveHealthKit',
    remedy: LOOK_INTO_THE_BINARY,
  },
  {
    manager: 'swiftpm',
    name: 'spezifhir',
    products: ['SpeziFHIRHealthKit'],
    source: 'https://github.com/StanfordSpezi/SpeziFHIR/tree/main/Sources/SpeziFHIRHealthKit',
    remedy: LOOK_INTO_THE_BINARY,
  },
];
