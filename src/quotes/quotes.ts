/** A sentence of Apple's that rules stand on. */
export interface Quote {
  readonly url: `https://developer.apple.com/${string}`;
  /** As Apple writes it. `…` stands where words are left out. */
  readonly says: string;
  readonly rules: readonly string[];
  /** The day on which it was last found on Apple's page, or on a dated copy of it. */
  readonly checked: string;
}

/** Every sentence of Apple's that a rule stands on, by page. `npm run apple` says whether Apple still says so. */
export const QUOTES = [
  {
    url: 'https://developer.apple.com/app-store/review/guidelines/',
    says: 'All apps must include a link to their privacy policy in the App Store Connect metadata field and within the app in an easily accessible manner.',
    rules: ['privacy-link-missing-in-app'],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/app-store/review/guidelines/',
    says: 'Apps should only request access to data relevant to the core functionality of the app',
    rules: ['all-clinical-types-requested', 'clinical-type-over-requested'],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/app-store/review/guidelines/',
    says: 'Ensure your purpose strings clearly and completely describe your use of the data.',
    rules: ['usage-description-localization-missing', 'usage-description-placeholder'],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/app-store/review/guidelines/',
    says: 'Include detailed explanations of non-obvious features and in-app purchases in the App Review notes, including supporting documentation where appropriate',
    rules: ['review-notes-without-clinical'],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/app-store/review/guidelines/#2.5.1',
    says: 'Apps should use APIs and frameworks for their intended purposes and indicate that integration in their app description.',
    rules: ['description-without-health'],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/app-store/review/guidelines/#5.1.2',
    says: 'Data gathered from the HomeKit API, HealthKit, Clinical Health Records API, MovementDisorder APIs, ClassKit … may not be used for marketing, advertising or use-based data mining, including by third parties.',
    rules: ['advertising-sdk-linked'],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/app-store/review/guidelines/#5.1.2',
    says: 'You must clearly disclose where personal data will be shared with third parties, including with third-party AI, and obtain explicit permission before doing so.',
    rules: ['clinical-data-to-third-party'],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/app-store/review/guidelines/#5.1.3',
    says: 'Apps may not use or disclose to third parties data gathered in the health, fitness, and medical research context—including from the Clinical Health Records API, HealthKit API …—for advertising, marketing, or other use-based data mining purposes',
    rules: ['clinical-data-to-advertising', 'privacy-manifest-contradicts', 'tracking-declared'],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/app-store/review/guidelines/#5.1.3',
    says: 'may not store personal health information in iCloud',
    rules: ['clinical-data-in-icloud', 'icloud-entitlement-with-clinical-records'],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/documentation/bundleresources/app-privacy-configuration/nsprivacycollecteddatatypes/nsprivacycollecteddatatype',
    says: 'Health and medical data, including but not limited to data from the Clinical Health Records API, HealthKit API, MovementDisorderAPIs, or health-related human subject research or any other user provided health or medical data.',
    rules: ['privacy-manifest-health-undeclared'],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/documentation/bundleresources/describing-data-use-in-privacy-manifests',
    says: 'Xcode won’t generate a privacy report correctly if you define your own',
    rules: ['privacy-manifest-value-unknown'],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/documentation/bundleresources/entitlements/com.apple.developer.healthkit.access',
    says: 'Health data types that require additional permission.',
    rules: ['healthkit-access-invalid'],
    checked: '2026-11-28',
  },
  {
    url: 'https://developer.apple.com/documentation/bundleresources/entitlements/com.apple.developer.healthkit.access',
    says: 'Only add values for data types that your app needs to access.',
    rules: ['generated-project-differs', 'healthkit-access-empty'],
    checked: '2026-11-28',
  },
  {
    url: 'https://developer.apple.com/documentation/bundleresources/entitlements/com.apple.developer.healthkit.access',
    says: 'The HealthKit Capabilities Entitlement provides access to these data types.',
    rules: ['uploaded-build-differs'],
    checked: '2026-11-28',
  },
  {
    url: 'https://developer.apple.com/documentation/bundleresources/entitlements/com.apple.developer.healthkit.access',
    says: 'To add this entitlement to your app, first enable the HealthKit capability in Xcode, and then check any values that you want to add to the HealthKit Capabilities Entitlement.',
    rules: ['healthkit-entitlement-missing'],
    checked: '2026-11-28',
  },
  {
    url: 'https://developer.apple.com/documentation/bundleresources/information-property-list/nshealthclinicalhealthrecordsshareusagedescription',
    says: 'This key is required if your app uses APIs that access the user’s clinical records.',
    rules: ['built-app-differs', 'clinical-usage-description-missing', 'usage-key-misspelled'],
    checked: '2026-11-28',
  },
  {
    url: 'https://developer.apple.com/documentation/bundleresources/information-property-list/nshealthrequiredreadauthorizationtypeidentifiers',
    says: 'Set the value to an array of strings containing the type identifiers for your required types.',
    rules: ['required-read-type-unknown'],
    checked: '2026-11-28',
  },
  {
    url: 'https://developer.apple.com/documentation/bundleresources/information-property-list/nshealthrequiredreadauthorizationtypeidentifiers',
    says: 'To protect the user’s privacy, you must specify three or more required clinical record types.',
    rules: ['required-read-types-too-few'],
    checked: '2026-11-28',
  },
  {
    url: 'https://developer.apple.com/documentation/bundleresources/information-property-list/nshealthrequiredreadauthorizationtypeidentifiers',
    says: 'Use this key to indicate that your app requires access to specific clinical record data types to function properly.',
    rules: ['required-read-type-not-requested'],
    checked: '2026-11-28',
  },
  {
    url: 'https://developer.apple.com/documentation/bundleresources/information-property-list/nshealthupdateusagedescription',
    says: 'This key is required if your app uses APIs that update the user’s health data.',
    rules: ['update-usage-description-missing'],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/documentation/healthkit/accessing-health-records',
    says: 'First, when you enable your app’s HealthKit capabilities, you must also select the Clinical Health Records checkbox.',
    rules: ['health-records-entitlement-missing'],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/documentation/healthkit/accessing-health-records',
    says: 'Use this string to describe what your app does with the user’s records, and why it’s important for the user to share this data.',
    rules: ['usage-description-empty', 'usage-description-weak'],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/documentation/healthkit/accessing-health-records',
    says: 'You must request permission to read all the types that your app intends to use.',
    rules: ['clinical-type-not-requested', 'clinical-types-unresolved'],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/documentation/healthkit/accessing-health-records',
    says: '…apps that read clinical record data must have a valid Privacy Policy URL in the app store submission. This URL appears as a link on the clinical record permission sheet. Make sure the URL works as expected, and is both accessible and legible on supported iOS devices.',
    rules: [
      'privacy-url-dead',
      'privacy-url-inconsistent',
      'privacy-url-insecure',
      'privacy-url-invalid',
      'privacy-url-missing',
      'privacy-url-suspect',
      'privacy-url-unknown',
      'privacy-url-unverified',
    ],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/documentation/healthkit/authorizing-access-to-health-data',
    says: 'Finally, check that Health data is available on the current device by calling isHealthDataAvailable() before calling any other HealthKit methods.',
    rules: ['health-data-availability-unchecked'],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/documentation/healthkit/hkclinicaltype/init(_:)',
    says: 'For a complete list of clinical type identifiers, see HKClinicalTypeIdentifier.',
    rules: ['clinical-type-unknown'],
    checked: '2026-11-28',
  },
  {
    url: 'https://developer.apple.com/documentation/healthkit/hkclinicaltypeidentifier',
    says: 'Clinical record samples are read-only, so you can’t request authorization to share clinical record types.',
    rules: ['clinical-type-shared'],
    checked: '2026-11-28',
  },
  {
    url: 'https://developer.apple.com/documentation/healthkit/hkclinicaltypeidentifier/clinicalnoterecord',
    says: 'A type identifier for records of clinical notes.',
    rules: ['clinical-type-too-new', 'required-read-type-too-new'],
    checked: '2026-11-28',
  },
  {
    url: 'https://developer.apple.com/documentation/healthkit/hkhealthstore/authorizationstatus(for:)',
    says: 'Returns the app’s authorization status for sharing the specified data type.',
    rules: ['authorization-status-of-clinical-type'],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/documentation/healthkit/hkhealthstore/enablebackgrounddelivery(for:frequency:withcompletion:)',
    says: 'If your app doesn’t have this entitlement, the enableBackgroundDelivery(for:frequency:withCompletion:) method fails with an HKError.Code.errorAuthorizationDenied error.',
    rules: ['background-delivery-entitlement-missing'],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/documentation/healthkit/hkhealthstore/getrequeststatusforauthorization(toshare:read:completion:)',
    says: 'When working with clinical types, users may need to reauthorize access when new data is added.',
    rules: ['authorization-asked-once'],
    checked: '2026-11-28',
  },
  {
    url: 'https://developer.apple.com/documentation/healthkit/hkhealthstore/handleauthorizationforextension(completion:)',
    says: 'This method prompts the user to authorize both the app and its extensions for the types that the extension requested.',
    rules: ['authorization-in-extension'],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/documentation/healthkit/hkhealthstore/requestauthorization(toshare:read:completion:)',
    says: 'You must set the usage keys, or your app will crash when you request authorization.',
    rules: [
      'usage-description-localization-invalid',
      'usage-description-too-short',
      'writes-without-update-usage-description',
    ],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/documentation/healthkit/hkhealthstore/supportshealthrecords()',
    says: 'This method returns true if the device is set to a locale where clinical records are supported, or if the user already has clinical records downloaded to their HealthKit store.',
    rules: ['health-records-support-unchecked'],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/documentation/healthkit/hkobjecttype/requiresperobjectauthorization()',
    says: 'If this method returns true, you must call requestPerObjectReadAuthorization(for:predicate:completion:) each time you want to query for the data type.',
    rules: ['per-object-type-requested'],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/documentation/healthkit/hkverifiableclinicalrecordquery',
    says: 'Running an HKVerifiableClinicalRecordQuery requires a special entitlement from Apple, or the query fails with an HKError.Code.errorAuthorizationDenied error.',
    rules: ['verifiable-health-records-ungranted'],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/documentation/healthkit/protecting-user-privacy',
    says: 'Your app must provide a privacy policy.',
    rules: ['privacy-policy-without-health'],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/documentation/healthkit/setting-up-healthkit',
    says: 'App Review may reject apps that enable the Clinical Health Records capability if the app doesn’t actually use the health record data.',
    rules: ['health-records-entitlement-unused'],
    checked: '2026-11-28',
  },
  {
    url: 'https://developer.apple.com/documentation/healthkit/setting-up-healthkit',
    says: 'Only select the Clinical Health Records checkbox if your app needs to access the user’s clinical records.',
    rules: ['clinical-api-in-dependency', 'clinical-declaration-unused'],
    checked: '2026-11-28',
  },
  {
    url: 'https://developer.apple.com/documentation/os/generating-log-messages-from-your-code',
    says: 'When data types contain sensitive user information, the system has privacy options that hide the actual values without losing any filtering capabilities.',
    rules: ['clinical-data-logged'],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/documentation/xcode/build-settings-reference',
    says: 'When GENERATE_INFOPLIST_FILE is enabled, sets the value of the NSHealthShareUsageDescription key in the Info.plist file to the value of this build setting.',
    rules: ['build-setting-overrides-usage-description'],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/documentation/xcode/configuring-healthkit-access',
    says: 'After you add the HealthKit capability, Xcode links the HealthKit framework to your target and updates the target’s entitlements file to include the HealthKit Entitlement.',
    rules: ['entitlements-file-absent', 'entitlements-file-unused'],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/documentation/xcode/configuring-healthkit-access',
    says: 'Clinical Health Records aren’t accessible by watchOS apps.',
    rules: ['clinical-records-on-watch'],
    checked: '2026-11-28',
  },
  {
    url: 'https://developer.apple.com/documentation/xcode/configuring-healthkit-access',
    says: 'The presence of these purpose strings is an App Store requirement for any app that integrates with HealthKit.',
    rules: ['share-usage-description-missing'],
    checked: '2026-11-27',
  },
  {
    url: 'https://developer.apple.com/documentation/xcode/configuring-healthkit-access',
    says: 'To enable your app to access the user’s HealthKit store, you must add the HealthKit capability to your app’s target and include a short description of the app’s functionality in its target’s Info.plist file.',
    rules: ['entitlements-differ-by-configuration', 'usage-description-in-wrong-target'],
    checked: '2026-11-28',
  },
  {
    url: 'https://developer.apple.com/help/app-store-connect/manage-app-information/declare-regulated-medical-device-status',
    says: '… must indicate whether they’re regulated medical device with respect to each region’s regulatory authority or body responsible for the governance and compliance of medical devices.',
    rules: ['medical-device-status-undeclared'],
    checked: '2026-11-27',
  },
] as const satisfies readonly Quote[];
