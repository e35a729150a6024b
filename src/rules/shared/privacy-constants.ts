/** The constants of privacy manifests. A value that is none of them breaks Xcode's privacy report.
 *  https://developer.apple.com/documentation/bundleresources/describing-data-use-in-privacy-manifests */

export const DATA_TYPES: readonly string[] = [
  ...['Name', 'EmailAddress', 'PhoneNumber', 'PhysicalAddress', 'OtherUserContactInfo', 'Health', 'Fitness'],
  ...['PaymentInfo', 'CreditInfo', 'OtherFinancialInfo', 'PreciseLocation', 'CoarseLocation', 'SensitiveInfo'],
  ...['Contacts', 'EmailsOrTextMessages', 'PhotosorVideos', 'AudioData', 'GameplayContent', 'CustomerSupport'],
  ...['OtherUserContent', 'BrowsingHistory', 'SearchHistory', 'UserID', 'DeviceID', 'PurchaseHistory'],
  ...['ProductInteraction', 'AdvertisingData', 'OtherUsageData', 'CrashData', 'PerformanceData'],
  ...['OtherDiagnosticData', 'EnvironmentScanning', 'Hands', 'Head', 'OtherDataTypes'],
].map((name) => `NSPrivacyCollectedDataType${name}`);

export const PURPOSES: readonly string[] = [
  ...['ThirdPartyAdvertising', 'DeveloperAdvertising', 'Analytics', 'ProductPersonalization', 'AppFunctionality'],
  'Other',
].map((name) => `NSPrivacyCollectedDataTypePurpose${name}`);

/** As App Store Connect calls the same purposes, and how data is kept.
 *  https://docs.fastlane.tools/uploading-app-privacy-details/ */
export const ANSWERED_PURPOSES: readonly string[] = [
  ...['THIRD_PARTY_ADVERTISING', 'DEVELOPERS_ADVERTISING', 'ANALYTICS', 'PRODUCT_PERSONALIZATION'],
  ...['APP_FUNCTIONALITY', 'OTHER_PURPOSES'],
];

export const PROTECTIONS: readonly string[] = [
  ...['DATA_USED_TO_TRACK_YOU', 'DATA_LINKED_TO_YOU', 'DATA_NOT_LINKED_TO_YOU', 'DATA_NOT_COLLECTED'],
];

/** Purposes that health data may not have. Guideline 5.1.3(i). */
export const ADVERTISING_PURPOSES: ReadonlySet<string> = new Set([
  ...[PURPOSES[0], PURPOSES[1], ANSWERED_PURPOSES[0], ANSWERED_PURPOSES[1]].filter((name) => name !== undefined),
]);
