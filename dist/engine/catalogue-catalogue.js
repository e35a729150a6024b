export const id = "catalogue-catalogue";
export const ids = ["catalogue-catalogue"];
export const modules = {

/***/ "catalogue/catalogue.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* binding */ RULES)
});

var rules_namespaceObject = {};
__webpack_require__.r(rules_namespaceObject);
__webpack_require__.d(rules_namespaceObject, {
  advertisingSdkLinked: () => (advertising_sdk_linked),
  allClinicalTypesRequested: () => (all_clinical_types_requested),
  authorizationAskedOnce: () => (authorization_asked_once),
  authorizationInExtension: () => (authorization_in_extension),
  authorizationStatusOfClinicalType: () => (authorization_status_of_clinical_type),
  backgroundDeliveryEntitlementMissing: () => (background_delivery_entitlement_missing),
  buildSettingOverridesUsageDescription: () => (build_setting_overrides_usage_description),
  builtAppDiffers: () => (built_app_differs),
  clinicalApiInDependency: () => (clinical_api_in_dependency),
  clinicalDataInIcloud: () => (clinical_data_in_icloud),
  clinicalDataLogged: () => (clinical_data_logged),
  clinicalDataToAdvertising: () => (clinical_data_to_advertising),
  clinicalDataToThirdParty: () => (clinical_data_to_third_party),
  clinicalDeclarationUnused: () => (clinical_declaration_unused),
  clinicalRecordsOnWatch: () => (clinical_records_on_watch),
  clinicalTypeNotRequested: () => (clinical_type_not_requested),
  clinicalTypeOverRequested: () => (clinical_type_over_requested),
  clinicalTypeShared: () => (clinical_type_shared),
  clinicalTypeTooNew: () => (clinical_type_too_new),
  clinicalTypeUnknown: () => (clinical_type_unknown),
  clinicalTypesUnresolved: () => (clinical_types_unresolved),
  clinicalUsageDescriptionMissing: () => (clinical_usage_description_missing),
  descriptionWithoutHealth: () => (description_without_health),
  entitlementsDifferByConfiguration: () => (entitlements_differ_by_configuration),
  entitlementsFileAbsent: () => (entitlements_file_absent),
  entitlementsFileUnused: () => (entitlements_file_unused),
  generatedProjectDiffers: () => (generated_project_differs),
  healthDataAvailabilityUnchecked: () => (health_data_availability_unchecked),
  healthRecordsEntitlementMissing: () => (health_records_entitlement_missing),
  healthRecordsEntitlementUnused: () => (health_records_entitlement_unused),
  healthRecordsSupportUnchecked: () => (health_records_support_unchecked),
  healthkitAccessEmpty: () => (healthkit_access_empty),
  healthkitAccessInvalid: () => (healthkit_access_invalid),
  healthkitEntitlementMissing: () => (healthkit_entitlement_missing),
  icloudEntitlementWithClinicalRecords: () => (icloud_entitlement_with_clinical_records),
  medicalDeviceStatusUndeclared: () => (medical_device_status_undeclared),
  perObjectTypeRequested: () => (per_object_type_requested),
  privacyLinkMissingInApp: () => (privacy_link_missing_in_app),
  privacyManifestContradicts: () => (privacy_manifest_contradicts),
  privacyManifestHealthUndeclared: () => (privacy_manifest_health_undeclared),
  privacyManifestValueUnknown: () => (privacy_manifest_value_unknown),
  privacyPolicyWithoutHealth: () => (privacy_policy_without_health),
  privacyUrlDead: () => (privacy_url_dead),
  privacyUrlInconsistent: () => (privacy_url_inconsistent),
  privacyUrlInsecure: () => (privacy_url_insecure),
  privacyUrlInvalid: () => (privacy_url_invalid),
  privacyUrlMissing: () => (privacy_url_missing),
  privacyUrlSuspect: () => (privacy_url_suspect),
  privacyUrlUnknown: () => (privacy_url_unknown),
  privacyUrlUnverified: () => (privacy_url_unverified),
  requiredReadTypeNotRequested: () => (required_read_type_not_requested),
  requiredReadTypeTooNew: () => (required_read_type_too_new),
  requiredReadTypeUnknown: () => (required_read_type_unknown),
  requiredReadTypesTooFew: () => (required_read_types_too_few),
  reviewNotesWithoutClinical: () => (review_notes_without_clinical),
  shareUsageDescriptionMissing: () => (share_usage_description_missing),
  trackingDeclared: () => (tracking_declared),
  updateUsageDescriptionMissing: () => (update_usage_description_missing),
  uploadedBuildDiffers: () => (uploaded_build_differs),
  usageDescriptionEmpty: () => (usage_description_empty),
  usageDescriptionInWrongTarget: () => (usage_description_in_wrong_target),
  usageDescriptionLocalizationInvalid: () => (usage_description_localization_invalid),
  usageDescriptionLocalizationMissing: () => (usage_description_localization_missing),
  usageDescriptionPlaceholder: () => (usage_description_placeholder),
  usageDescriptionTooShort: () => (usage_description_too_short),
  usageDescriptionWeak: () => (usage_description_weak),
  usageKeyMisspelled: () => (usage_key_misspelled),
  verifiableHealthRecordsUngranted: () => (verifiable_health_records_ungranted),
  writesWithoutUpdateUsageDescription: () => (writes_without_update_usage_description)
});

;
const QUOTES = [
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
];

;

const BY_RULE = new Map(QUOTES.flatMap((row) => row.rules.map((rule) => [rule, row])));
function appleSays(rule) {
    const row = BY_RULE.get(rule);
    if (row === undefined)
        throw new Error(`${rule} has no sentence of Apple's.`);
    return { url: row.url, says: row.says };
}

var kinds = __webpack_require__("sdks/kinds.js");
var entitlements = __webpack_require__("rules/shared/entitlements.js");
var shared_target = __webpack_require__("rules/shared/target.js");
;


function hasClinicalAccess(target) {
    return ((0,entitlements/* readAccess */.zS)(target).state === 'granted' ||
        (0,shared_target/* asksOrReads */.Nh)(target.code) ||
        target.code.clinical.some(({ isQuestion }) => !isQuestion));
}

;
function plist(lines) {
    return `<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0">\n<dict>\n${indent(lines, 2)}\n</dict>\n</plist>\n`;
}
function plistLacking(lines) {
    return plist(lines).replace('<dict>', '↓<dict>');
}
function infoLacking(lines) {
    return plistLacking(`${lines}${BUNDLE_LINES}`);
}
const BUNDLE_LINES = `
<key>CFBundleIdentifier</key>
<string>org.example.app</string>`;
const CLINICAL_TEXT_LINES = `
<key>NSHealthClinicalHealthRecordsShareUsageDescription</key>
<string>Your allergy records warn you of medicines you must not take.</string>`;
const SHARE_TEXT_LINES = `
<key>NSHealthShareUsageDescription</key>
<string>Your heart rate is shown beside your allergies.</string>`;
const UPDATE_TEXT_LINES = `
<key>NSHealthUpdateUsageDescription</key>
<string>This app writes nothing to Apple Health.</string>`;
const GOOD_INFO = plist(CLINICAL_TEXT_LINES + SHARE_TEXT_LINES + UPDATE_TEXT_LINES);
const GOOD_ENTITLEMENTS = plist(`
<key>com.apple.developer.healthkit</key>
<true/>
<key>com.apple.developer.healthkit.access</key>
<array>
  <string>health-records</string>
</array>`);
function swift(lines) {
    return `import HealthKit\n\nfinal class Records {\n  let store = HKHealthStore()\n\n${indent(lines, 2)}\n}\n`;
}
const READS_ALLERGIES = swift(`
func load() async throws {
  guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
  let allergies = HKClinicalType(.allergyRecord)
  try await store.requestAuthorization(toShare: [], read: [allergies])
  store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in
    self.show(samples as? [HKClinicalRecord])
  })
}

func show(_ records: [HKClinicalRecord]?) {}`);
const COUNTS_STEPS = swift(`
func load() async throws {
  let steps = HKQuantityType(.stepCount)
  try await store.requestAuthorization(toShare: [], read: [steps])
}`);
const GOOD_APP = {
    'App/Info.plist': GOOD_INFO,
    'App/App.entitlements': GOOD_ENTITLEMENTS,
    'App/Records.swift': READS_ALLERGIES,
};
function app(own = {}) {
    const given = Object.entries(own).flatMap(([path, text]) => text === undefined ? [] : [[path, text]]);
    const shown = given.filter(([path]) => !path.endsWith('project.pbxproj'));
    const good = Object.entries(GOOD_APP).filter(([path]) => !(path in own));
    if (shown.length === 0)
        return { files: Object.fromEntries(good), scenery: Object.fromEntries(given) };
    return {
        files: Object.fromEntries(shown),
        scenery: Object.fromEntries([...good, ...given.filter(([path]) => path.endsWith('project.pbxproj'))]),
    };
}
function indent(lines, columns) {
    const margin = ' '.repeat(columns);
    return lines
        .replace(/^\n/, '')
        .split('\n')
        .map((line) => (line === '' ? '' : margin + line))
        .join('\n');
}

;
function project(targets) {
    const names = Object.keys(targets);
    const objects = Object.entries(targets).flatMap(([name, target]) => targetObjects(name, target));
    return `// !$*UTF8*$!
{
  objectVersion = 56;
  rootObject = PROJECT;
  objects = {
    PROJECT = {
      isa = PBXProject;
      buildConfigurationList = PROJECT_LIST;
      mainGroup = GROUP;
      targets = (${names.map((name) => `${name}, `).join('')});
    };
    GROUP = { isa = PBXGroup; sourceTree = "<group>"; children = (${fileIds(targets).join(', ')}); };
${configurations('PROJECT', { settings: ['SDKROOT = iphoneos;', 'IPHONEOS_DEPLOYMENT_TARGET = 17.0;'] })}
${[...objects, ...fileReferences(targets)].join('\n')}
  };
}
`;
}
function targetObjects(name, target) {
    const { type = 'application', sources = [], resources = [], embeds = [] } = target;
    return [
        `    ${name} = {
      isa = PBXNativeTarget;
      name = ${name};
      productName = ${name};
      productType = "com.apple.product-type.${type}";
      productReference = ${name}_PRODUCT;
      buildConfigurationList = ${name}_LIST;
      buildPhases = (${name}_SOURCES, ${name}_RESOURCES, ${name}_EMBED);
      dependencies = (${embeds.map((embedded) => `${name}_NEEDS_${embedded}`).join(', ')});
    };`,
        `    ${name}_PRODUCT = { isa = PBXFileReference; path = ${name}.${type === 'application' ? 'app' : 'appex'}; sourceTree = BUILT_PRODUCTS_DIR; };`,
        phase(`${name}_SOURCES`, 'PBXSourcesBuildPhase', sources.map(idOf)),
        phase(`${name}_RESOURCES`, 'PBXResourcesBuildPhase', resources.map(idOf)),
        phase(`${name}_EMBED`, 'PBXCopyFilesBuildPhase', embeds.map((embedded) => `${embedded}_PRODUCT`), 'dstSubfolderSpec = 13; '),
        ...embeds.map((embedded) => `    ${name}_NEEDS_${embedded} = { isa = PBXTargetDependency; target = ${embedded}; };`),
        configurations(name, target),
    ];
}
function phase(id, isa, files, extra = '') {
    const builds = files.map((file) => `    ${id}_${file} = { isa = PBXBuildFile; fileRef = ${file}; };`);
    const list = files.map((file) => `${id}_${file}`).join(', ');
    return [`    ${id} = { isa = ${isa}; ${extra}files = (${list}); };`, ...builds].join('\n');
}
function configurations(name, { settings = [], debug = [], release = [], config }) {
    const base = config ? `\n      baseConfigurationReference = ${idOf(config)};` : '';
    const configuration = (configurationName, lines) => `    ${name}_${configurationName} = {
      isa = XCBuildConfiguration;
      name = ${configurationName};${base}
      buildSettings = {
${[...settings, ...lines].map((line) => `        ${line}\n`).join('')}      };
    };`;
    return [
        `    ${name}_LIST = {
      isa = XCConfigurationList;
      buildConfigurations = (${name}_Debug, ${name}_Release);
      defaultConfigurationName = Release;
    };`,
        configuration('Debug', debug),
        configuration('Release', release),
    ].join('\n');
}
function fileReferences(targets) {
    return filesOf(targets).map((path) => `    ${idOf(path)} = { isa = PBXFileReference; path = "${path}"; sourceTree = SOURCE_ROOT; };`);
}
function fileIds(targets) {
    return filesOf(targets).map(idOf);
}
function filesOf(targets) {
    return [
        ...new Set(Object.values(targets).flatMap(({ sources = [], resources = [], config = [] }) => [
            ...sources,
            ...resources,
            ...[config].flat(),
        ])),
    ];
}
function idOf(path) {
    return `FILE_${path.replace(/[^A-Za-z0-9]/g, '_')}`;
}

var sdks = __webpack_require__("sdks/index.js");
;

const LOCK = /\.(?:lock|resolved)$/;
function findSdks({ dependencies, code }, kinds) {
    return sdks/* SDKS */.S.filter(({ kind }) => kinds.includes(kind)).flatMap((sdk) => {
        const linked = dependencies.filter((one) => isSdk(one, sdk));
        const dependency = linked.find(({ at }) => !LOCK.test(at.file)) ?? linked[0];
        if (dependency) {
            const { at, version } = dependency;
            return [{ sdk, at, as: describe(dependency), ...(version !== undefined && { version }) }];
        }
        const module = sdk.modules?.find((name) => code.imports.has(name));
        const at = module === undefined ? undefined : code.imports.get(module);
        return at ? [{ sdk, at, as: `an import of ${module}` }] : [];
    });
}
function isSdk({ manager, name, url }, { modules = [], frameworks = [], packages = [] }) {
    if (manager === 'framework' || manager === 'xcframework' || manager === 'carthage') {
        return modules.includes(name) || frameworks.includes(name);
    }
    if (manager === 'swiftpm' && modules.includes(name))
        return true;
    const inCase = (text) => (ANY_CASE.has(manager) ? text.toLowerCase() : text);
    const written = inCase(`${manager} ${nameIn({ manager, name, url })}`);
    return packages.some((one) => {
        const known = inCase(one);
        return known.endsWith('*') ? written.startsWith(known.slice(0, -1)) : written === known;
    });
}
function nameIn({ manager, name, url }) {
    if (manager === 'swiftpm')
        return repositoryOf(url ?? '');
    return manager === 'cocoapods' ? name.replace(/\/.*/, '') : name;
}
const ANY_CASE = new Set(['swiftpm', 'nuget']);
function repositoryOf(url) {
    const path = url.replace(/(?<!\/)\/+$/, '').replace(/\.git$/i, '');
    return /(?:^|[/:])([^/:]+\/[^/:]+)$/.exec(path)?.[1] ?? path;
}
const NOUNS = {
    swiftpm: 'the package product',
    cocoapods: 'the pod',
    carthage: 'the framework',
    xcframework: 'the framework',
    framework: 'the framework',
    npm: 'the npm package',
    pub: 'the package',
    nuget: 'the package',
    cordova: 'the plugin',
};
function describe({ manager, name }) {
    return `${NOUNS[manager]} ${name}`;
}

;







const PROJECT = project({
    App: {
        sources: ['App/Records.swift'],
        settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
    },
    Free: { sources: ['Free/Ads.swift'], settings: ['INFOPLIST_FILE = Free/Info.plist;'] },
});
/* harmony default export */ const advertising_sdk_linked = ({
    id: 'advertising-sdk-linked',
    severity: 'warning',
    summary: 'No advertising or attribution SDK is linked into a target that can read clinical records.',
    why: `
Such an SDK collects what it can reach. Advertising in an app that reads medical records is allowed, but nothing from
the records may get into it, and nobody can see from outside that it does not. App Review asks, and so will the people
who trust the app with their records.`,
    source: appleSays('advertising-sdk-linked'),
    examples: {
        bad: [
            {
                title: 'A pod for advertisements',
                ...app({
                    'App.xcodeproj/project.pbxproj': PROJECT,
                    Podfile: `target 'App' do\n  ↓pod 'Google-Mobile-Ads-SDK', '~> 11.0'\nend\n`,
                }),
            },
            {
                title: 'An import of an attribution SDK',
                ...app({
                    'App/Attribution.swift': `import Foundation\nimport ↓AppsFlyerLib\n\nfunc start() {\n  AppsFlyerLib.shared().start()\n}\n`,
                }),
            },
            {
                title: 'The core of the Facebook SDK',
                ...app({ 'App/Start.swift': `import Foundation\nimport ↓FacebookCore\n` }),
            },
        ],
        good: [
            { title: 'No such SDK', ...app() },
            {
                title: 'The SDK is in another target',
                ...app({
                    'App.xcodeproj/project.pbxproj': PROJECT,
                    Podfile: `target 'Free' do\n  pod 'Google-Mobile-Ads-SDK', '~> 11.0'\nend\n`,
                    'Free/Ads.swift': 'import GoogleMobileAds\n',
                    'Free/Info.plist': '<plist version="1.0"><dict/></plist>\n',
                }),
            },
            {
                title: 'Words that are also names of SDKs',
                ...app({
                    'App/Records.swift': READS_ALLERGIES.replace('func show(', '/// Adjust the branch of the tree, and import GoogleMobileAds never.\n  func adjust(branch: Int, kochava: Bool) {}\n\n  func show('),
                }),
            },
            {
                title: 'Crash reports',
                ...app({ 'App/Start.swift': `import FirebaseCrashlytics\n` }),
            },
        ],
    },
    *check(target) {
        if (!(0,shared_target/* isJudgedByCode */.ct)(target) || !hasClinicalAccess(target))
            return;
        for (const { sdk, at, as, version } of findSdks(target, (0,kinds/* kindsLinkedBy */.ai)('advertising-sdk-linked'))) {
            yield {
                at,
                message: `${target.name} can read clinical records and links ${sdk.name}, ${kinds/* KINDS */.GW[sdk.kind].noun} (${as}${version === undefined ? '' : ` ${version}`}).`,
                fix: `Keep ${sdk.name} out of ${target.name}, or make sure that nothing made from records reaches it and say so to App Review.`,
            };
        }
    },
});

var shared_keys = __webpack_require__("rules/shared/keys.js");
;




const loop = (types) => swift(`
let identifiers: [HKClinicalTypeIdentifier] = [
${types.map((type) => `  .${type},\n`).join('')}]

func load() {
  let types = identifiers.map { HKClinicalType($0) }
  ↓store.requestAuthorization(toShare: nil, read: Set(types)) { _, _ in
    for type in types {
      self.store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
    }
  }
}`);
const NAMES = shared_keys/* CLINICAL_TYPES */.Gb.map(shared_keys/* nameOfType */.xH);
/* harmony default export */ const all_clinical_types_requested = ({
    id: 'all-clinical-types-requested',
    severity: 'notice',
    summary: 'An app asks for the clinical types that the feature at hand needs, not for all nine at once.',
    why: `
It may be right: some apps show the whole record. A person who is asked for everything at once tends to refuse, and App
Review asks what each type is for.`,
    source: appleSays('all-clinical-types-requested'),
    examples: {
        bad: [{ title: 'All nine in one request', ...app({ 'App/Records.swift': loop(NAMES) }) }],
        good: [
            { title: 'One type', ...app() },
            { title: 'Eight types', ...app({ 'App/Records.swift': loop(NAMES.slice(1)).replace('↓', '') }) },
        ],
    },
    *check(target) {
        if (!(0,shared_target/* isJudgedByCode */.ct)(target))
            return;
        for (const uses of groupRequests(target)) {
            const [first] = uses;
            if (!first || new Set(uses.map(({ type }) => type)).size < shared_keys/* CLINICAL_TYPES */.Gb.length)
                continue;
            yield {
                at: first.call,
                message: `${target.name} asks for all ${shared_keys/* CLINICAL_TYPES */.Gb.length} clinical types at once.`,
                fix: 'Ask for each type when the person opens the feature that needs it, and be ready to tell App Review what each is for.',
            };
            return;
        }
    },
});
function groupRequests({ code }) {
    const groups = new Map();
    for (const use of (0,shared_target/* shipped */.ED)(code.requested).filter(({ upperBound }) => !upperBound)) {
        const { file, line, column } = use.call;
        const key = JSON.stringify([file, use.symbol ?? [line, column]]);
        groups.set(key, [...(groups.get(key) ?? []), use]);
    }
    return [...groups.values()];
}

;



const loads = (before) => swift(`
func load() {
  let allergies = HKClinicalType(.allergyRecord)
${before}
  store.requestAuthorization(toShare: nil, read: [allergies]) { _, _ in
    UserDefaults.standard.set(true, forKey: "hasAskedForRecords")
    self.store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`);
const FLAG = '  guard !UserDefaults.standard.bool(forKey: "hasAskedForRecords") else { return }';
const EARLY = '  if UserDefaults.standard.bool(forKey: "hasAskedForRecords") { return }';
/* harmony default export */ const authorization_asked_once = ({
    id: 'authorization-asked-once',
    severity: 'notice',
    summary: 'An app asks HealthKit whether to ask for records again, instead of remembering that it once did.',
    why: `
When a person connects another hospital, its records need a new permission. An app that remembers “already asked”
never shows them.`,
    source: appleSays('authorization-asked-once'),
    examples: {
        bad: [
            {
                title: 'A flag in the user defaults',
                ...app({
                    'App/Records.swift': loads(EARLY).replace('  store.requestAuth', '  ↓store.requestAuth'),
                }),
            },
            {
                title: 'The same flag in a guard',
                ...app({
                    'App/Records.swift': loads(FLAG).replace('  store.requestAuth', '  ↓store.requestAuth'),
                }),
            },
        ],
        good: [
            { title: 'Asks every time', ...app({ 'App/Records.swift': loads('') }) },
            {
                title: 'A switch of the person’s own',
                ...app({
                    'App/Records.swift': loads(FLAG.replace('!', '').replace('hasAskedForRecords', 'recordsEnabled')),
                }),
            },
            {
                title: 'A flag for the first screen, and a look at the status later',
                ...app({
                    'App/Records.swift': loads(FLAG),
                    'App/Later.swift': `import HealthKit

func shouldAskAgain(_ store: HKHealthStore) async throws -> Bool {
  let allergies = HKClinicalType(.allergyRecord)
  return try await store.statusForAuthorizationRequest(toShare: [], read: [allergies]) == .shouldRequest
}
`,
                }),
            },
        ],
    },
    *check(target) {
        if (!(0,shared_target/* isJudgedByCode */.ct)(target))
            return;
        const apis = (0,shared_target/* familyOf */.Ap)(target).flatMap(({ code }) => (0,shared_target/* shipped */.ED)(code.apis));
        if (apis.some(({ name }) => name === 'requestStatus'))
            return;
        const [first, ...others] = (0,shared_target/* shipped */.ED)(target.code.apis).filter(({ name }) => name === 'asksOnce');
        if (!first)
            return;
        yield {
            at: first.at,
            message: `${target.name} remembers that it has asked and does not ask again; records that are added later need a new request.`,
            fix: 'Call statusForAuthorizationRequest(toShare:read:) at each start, and ask when it says shouldRequest.',
            related: others.map(({ at }) => ({ message: 'The same here.', at })),
        };
    },
});

;




const authorization_in_extension_PROJECT = (shared) => project({
    App: {
        sources: ['App/Records.swift'],
        settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
        embeds: ['Widget'],
    },
    Widget: {
        type: 'app-extension',
        sources: shared,
        settings: ['INFOPLIST_FILE = Widget/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = Widget/Widget.entitlements;'],
    },
});
const READS = swift(`
func load() {
  let allergies = HKClinicalType(.allergyRecord)
  store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
}`);
const withWidget = (source) => app({
    'App.xcodeproj/project.pbxproj': authorization_in_extension_PROJECT(['Widget/Widget.swift']),
    'Widget/Info.plist': GOOD_INFO,
    'Widget/Widget.entitlements': GOOD_ENTITLEMENTS,
    'Widget/Widget.swift': source.replace('class Records', 'class Widget'),
});
/* harmony default export */ const authorization_in_extension = ({
    id: 'authorization-in-extension',
    severity: 'error',
    summary: 'Only the app asks for health data; its extensions read what was granted.',
    why: `
An extension has no screen of its own for the permission sheet. The request fails, and the widget stays empty for
everyone who has not opened the app first.`,
    source: {
        ...appleSays('authorization-in-extension'),
        observed: 'That way is for watch apps: elsewhere the call fails with “Cannot present authorization prompt from a non-Watch app extension.” An Apple engineer: “never call requestAuthorization in your widget code”.',
    },
    examples: {
        bad: [
            {
                title: 'A widget that asks',
                ...withWidget(READS_ALLERGIES.replace('try await store.request', 'try await ↓store.request')),
            },
        ],
        good: [
            { title: 'A widget that only reads', ...withWidget(READS) },
            {
                title: 'A file that the app compiles too: the app may be the only one to call it',
                ...app({
                    'App.xcodeproj/project.pbxproj': authorization_in_extension_PROJECT(['App/Records.swift']),
                    'Widget/Info.plist': GOOD_INFO,
                    'Widget/Widget.entitlements': GOOD_ENTITLEMENTS,
                }),
            },
        ],
    },
    *check(target) {
        if (target.kind !== 'extension' || (0,shared_target/* isWatch */.G0)(target))
            return;
        const shared = new Set(target.hosts.flatMap(({ sources }) => sources));
        for (const { name, at } of (0,shared_target/* shipped */.ED)(target.code.apis)) {
            if (name !== 'requestAuthorization' || shared.has(at.file))
                continue;
            yield {
                at,
                habit: name,
                message: `${target.name} is an app extension and calls requestAuthorization: HealthKit cannot show the permission sheet from it.`,
                fix: 'Ask in the app, and let the extension read what was granted.',
            };
        }
    },
});

var sentence = __webpack_require__("sentence.js");
;





const authorization_status_of_clinical_type_loads = (guard) => swift(`
func load() {
  let allergies = HKClinicalType(.allergyRecord)
  store.requestAuthorization(toShare: nil, read: [allergies]) { _, _ in
${guard}
    self.store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`);
/* harmony default export */ const authorization_status_of_clinical_type = ({
    id: 'authorization-status-of-clinical-type',
    severity: 'warning',
    summary: '`authorizationStatus(for:)` is not asked about clinical types.',
    why: `
The call tells whether the app may write. Nobody may write clinical records, so it never says “authorised”, and what
waits for it never runs. Whether reading is allowed, HealthKit does not tell.`,
    source: appleSays('authorization-status-of-clinical-type'),
    examples: {
        bad: [
            {
                title: 'Reads only when “authorised”',
                ...app({
                    'App/Records.swift': authorization_status_of_clinical_type_loads('    guard ↓self.store.authorizationStatus(for: allergies) == .sharingAuthorized else { return }'),
                }),
            },
        ],
        good: [
            { title: 'Simply reads', ...app({ 'App/Records.swift': authorization_status_of_clinical_type_loads('') }) },
            {
                title: 'Asks about a type that the app writes',
                ...app({
                    'App/Records.swift': authorization_status_of_clinical_type_loads('    guard self.store.authorizationStatus(for: HKQuantityType(.bodyMass)) == .sharingAuthorized else { return }'),
                }),
            },
        ],
    },
    *check(target) {
        if (!(0,shared_target/* isJudgedByCode */.ct)(target))
            return;
        for (const { name, at, types } of (0,shared_target/* shipped */.ED)(target.code.apis)) {
            if (name !== 'authorizationStatus' || types.length === 0)
                continue;
            yield {
                at,
                habit: types.join(),
                message: `${target.name} calls authorizationStatus(for:) with ${(0,sentence/* listWords */.yh)(types.map(shared_keys/* nameOfType */.xH))}; it tells about writing, which clinical records never allow.`,
                fix: 'Query the records and show what comes back; to learn whether to ask again, call statusForAuthorizationRequest(toShare:read:).',
            };
        }
    },
});

;


function textToWrite(target, key) {
    const { file } = target.info.at;
    if (target.isBuilt)
        return `${key} to the Info.plist that the project gives ${target.name}`;
    if (isOfSettings(file)) {
        return `INFOPLIST_KEY_${key} to the build settings of ${target.name}, in ${lacking(target, ({ info }) => info, key)}`;
    }
    return `${key} to ${partOf(file, 'ios.infoPlist', 'info.properties')}`;
}
function entitlementsToWrite(target, key) {
    const { file } = target.entitlements.at;
    if (target.isBuilt)
        return `the entitlements file that the project signs ${target.name} with`;
    if (isOfSettings(file)) {
        return `a new entitlements file that CODE_SIGN_ENTITLEMENTS of ${target.name} names in ${lacking(target, ({ entitlements }) => entitlements, key)}`;
    }
    return partOf(file, 'ios.entitlements', 'entitlements.properties');
}
function entitle(target, box, key, value) {
    const { name, entitlements } = target;
    const { file } = entitlements.at;
    if (!(0,shared_target/* isOfXcode */.pO)(target) || isOfGenerator(file))
        return `Write ${key} (${value}) for ${name} into ${entitlementsToWrite(target, key)}`;
    const which = isOfSettings(file)
        ? `, which is signed with no entitlements file in ${lacking(target, (variant) => variant.entitlements, key)}`
        : ` (${file})`;
    return `Select ${box} under the HealthKit capability of ${name}${which}`;
}
function isOfSettings(file) {
    return /\.(?:pbxproj|xcproj|xcconfig)$/.test(file);
}
function isOfGenerator(file) {
    return /\.(?:ya?ml|json|swift)$/.test(file);
}
function partOf(file, expo, xcodegen) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    if (/^app(?:\.config)?\.(?:json|[cm]?[jt]s)$/.test(name))
        return `${expo} in ${file}`;
    return /^project\.ya?ml$/.test(name) ? `${xcodegen} in ${file}` : file;
}
function lacking(target, list, key) {
    const names = target.variants.flatMap((variant) => list(variant).get(key).state === 'absent' && isSameFile(list(variant).at, list(target).at)
        ? [variant.configuration]
        : []);
    return (0,sentence/* listWords */.yh)(names.length > 0 ? names : [target.configuration]);
}
function isSameFile(a, b) {
    return a.file === b.file;
}

;







const WAKES = swift(`
func start() async throws {
  let labs = HKClinicalType(.labResultRecord)
  try await store.requestAuthorization(toShare: [], read: [labs])
  store.execute(HKObserverQuery(sampleType: labs, predicate: nil) { _, done, _ in done() })
  try await store.enableBackgroundDelivery(for: labs, frequency: .daily)
}`);
const WITH = (value) => GOOD_ENTITLEMENTS.replace('</dict>', `  <key>com.apple.developer.healthkit.background-delivery</key>\n  ${value}\n</dict>`);
/* harmony default export */ const background_delivery_entitlement_missing = ({
    id: 'background-delivery-entitlement-missing',
    severity: 'error',
    summary: 'An app that calls `enableBackgroundDelivery` for a clinical type has the background-delivery entitlement.',
    why: `
The call fails with an error that few apps show. New records then arrive only when the person opens the app, and
nobody sees why.`,
    source: appleSays('background-delivery-entitlement-missing'),
    examples: {
        bad: [
            {
                title: 'The entitlement is missing',
                ...app({
                    'App/App.entitlements': GOOD_ENTITLEMENTS.replace('<dict>', '↓<dict>'),
                    'App/Records.swift': WAKES,
                }),
            },
            {
                title: 'The entitlement is false',
                ...app({ 'App/App.entitlements': WITH('↓<false/>'), 'App/Records.swift': WAKES }),
            },
        ],
        good: [
            {
                title: 'The entitlement is true',
                ...app({ 'App/App.entitlements': WITH('<true/>'), 'App/Records.swift': WAKES }),
            },
            {
                title: 'A method of the same name that is not HealthKit’s',
                ...app({
                    'App/Records.swift': `${swift(`
func load() async throws {
  let labs = HKClinicalType(.labResultRecord)
  try await store.requestAuthorization(toShare: [], read: [labs])
  store.execute(HKSampleQuery(sampleType: labs, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  Parcels().enableBackgroundDelivery(for: "today")
}`)}
final class Parcels {
  func enableBackgroundDelivery(for day: String) {}
}
`,
                }),
            },
        ],
    },
    *check(target) {
        if (!(0,shared_target/* isJudged */.sL)(target))
            return;
        const calls = (0,shared_target/* shipped */.ED)(target.code.apis).filter(({ name, types }) => name === 'enableBackgroundDelivery' && types.length > 0);
        const flag = (0,entitlements/* readFlag */.fG)(target, shared_keys/* BACKGROUND_DELIVERY */.oo);
        if (calls.length === 0 || flag.state !== false)
            return;
        const types = (0,sentence/* listWords */.yh)([...new Set(calls.flatMap((call) => call.types.map(shared_keys/* nameOfType */.xH)))]);
        yield {
            at: flag.at,
            message: `${target.name} calls enableBackgroundDelivery for ${types}, but ${shared_keys/* BACKGROUND_DELIVERY */.oo} is ${flag.entry ? 'not true' : 'missing'}: the call fails with errorAuthorizationDenied.`,
            fix: `${entitle(target, 'Background Delivery', shared_keys/* BACKGROUND_DELIVERY */.oo, 'true')}, or remove the call.`,
            mends: [{ kind: 'entitle', key: shared_keys/* BACKGROUND_DELIVERY */.oo, value: true }],
            related: calls.map(({ at }) => ({ message: 'The call stands here.', at })),
        };
    },
});

var words = __webpack_require__("rules/shared/words.js");
;


function countLetters(text) {
    return text.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0;
}
const LEAST_LETTERS = 12;
function findTextFault(key, text) {
    if (isBlank(text))
        return 'empty';
    if (isPlaceholder(text))
        return 'placeholder';
    if (key !== shared_keys/* CLINICAL_TEXT */.EU && countLetters(text) < LEAST_LETTERS)
        return 'too-short';
    return undefined;
}
function isBlank(text) {
    return /^[\s\p{Cc}\p{Cf}\u2800\u3164]*$/u.test(text);
}
const DISPLAY_NAMES = new Map([
    [shared_keys/* CLINICAL_TEXT */.EU, 'Privacy - Health Records Usage Description'],
    [shared_keys/* SHARE_TEXT */.mn, 'Privacy - Health Share Usage Description'],
    [shared_keys/* UPDATE_TEXT */.Gr, 'Privacy - Health Update Usage Description'],
]);
const NOUN = '(?:usage |purpose |privacy |permission )*(?:description|reason|string|text|message|purpose)';
const PLACEHOLDERS = [
    /^[^\p{L}\p{N}]+$/u,
    /^\W*(?:TODO|FIXME|TBD|TBA|XXX)\b(?! \p{Lu}+ \p{Lu})/u,
    /\b(?:TODO|FIXME|TBD):/,
    /^\W*(?:todo|fixme|tbd|tba|n\/a|none|null|undefined|placeholder|dummy|x{2,}|asdf\w*|foo|bar|foobar|string|changeme|change me)\W*$/i,
    /\blorem ipsum\b/i,
    /[<[{]{1,2}\s*(?:your|insert|add|enter|replace|describe|explain|write|fill|put)\b[^<>[\]{}()]*[>\]}]{1,2}/i,
    /[<[{]{1,2}\s*(?:the\s+)?(?:app|company|product)[ _-]?name\s*[>\]}]{1,2}/i,
    /\{\{[^{}]*\}\}/,
    new RegExp(`[<[{]{1,2}\\s*${NOUN}\\s*(?:here)?\\s*[>\\]}]{1,2}`, 'i'),
    new RegExp(`^\\W*(?:insert|enter|add|put|write|replace|change|provide)(?: (?:a|an|the|your|own|this|with|in|health))*? ${NOUN}\\b`, 'i'),
    new RegExp(`^\\W*(?:your |the |a |some |my )?(?:health |clinical |medical |records? |own )*${NOUN}(?: goes)?(?: here)?\\W*$`, 'i'),
    /^\W*(?:explain|describe) (?:here )?(?:why|how|what)\b/i,
    /^\W*(?:some|a|my|your) (?:\w+ ){0,2}(?:usage|purpose|permission) (?:text|message|string|description)\W*$/i,
    /^\W*(?:an? )?(?:meaningful|descriptive|suitable|appropriate|proper|user-friendly) (?:text|message|string|description|reason|explanation)\b/i,
];
const LONGEST_PLACEHOLDER = 1000;
function isPlaceholder(whole) {
    const text = whole.slice(0, LONGEST_PLACEHOLDER);
    if (PLACEHOLDERS.some((pattern) => pattern.test(text)))
        return true;
    const bare = text.trim().toLowerCase();
    return shared_keys/* USAGE_TEXTS */.nC.some((key) => bare === key.toLowerCase() || isNearly(bare, DISPLAY_NAMES.get(key)));
}
function isNearly(text, name) {
    return name !== undefined && Math.abs(text.length - name.length) < 4 && (0,words/* editDistance */.YC)(text, name.toLowerCase()) < 4;
}
function isSameText(a, b) {
    return normalize(a) === normalize(b);
}
function normalize(text) {
    return text
        .normalize('NFC')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/(?<![.!。])[.!。]+$/u, '')
        .toLowerCase();
}

;




function usageTextsOf(target) {
    return shared_keys/* USAGE_TEXTS */.nC.flatMap((key) => {
        const entry = target.info.get(key);
        return entry.state === 'known' ? [{ key, entry: entry.value }] : [];
    });
}
function findMissingText(target, key) {
    if (!(0,shared_target/* isJudged */.sL)(target) || !needsText(target, key))
        return undefined;
    const entry = target.info.get(key);
    return entry.state === 'absent' ? entry.at : undefined;
}
function needsText(target, key) {
    if (key === shared_keys/* CLINICAL_TEXT */.EU)
        return (0,shared_target/* asksOrReads */.Nh)(target.code) || (0,entitlements/* readAccess */.zS)(target).state === 'granted';
    return (0,entitlements/* usesHealthKit */.Vw)(target);
}
function writes({ code }) {
    return (0,shared_target/* shipped */.ED)(code.apis).some(({ name }) => name === 'shareNonClinical');
}
function writesNothing(target) {
    const requests = (0,shared_target/* shipped */.ED)(target.code.apis).filter(({ name }) => name === 'requestAuthorization');
    const isSeen = requests.length > 0 && requests.every(({ unresolved }) => unresolved === undefined);
    return isSeen && !(0,shared_target/* hasUnseenCode */.O5)(target) && !writes(target);
}
function findMisplacedText(target, key) {
    if (target.kind === 'extension' || !findMissingText(target, key))
        return [];
    return target.embedded.flatMap((embedded) => {
        const entry = embedded.info.get(key);
        return entry.state === 'known' ? [{ target: embedded, entry: entry.value }] : [];
    });
}
function relatedToMissing(target, key) {
    const setting = (target.inertSettings ?? [])
        .filter(({ value }) => value === `INFOPLIST_KEY_${key}`)
        .map(({ value, at }) => ({ message: `${value} takes no effect: no Info.plist is generated for this target.`, at }));
    const misspelled = findMisspelled(target, key).map((entry) => ({
        message: `${entry.key} looks like it, but iOS does not know that key.`,
        at: entry.keyAt,
    }));
    return [...setting, ...misspelled];
}
function fixMissing(target, key, otherwise) {
    const [misspelled] = findMisspelled(target, key);
    return misspelled ? `Rename the key ${misspelled.key} to ${key}.` : otherwise;
}
function mendMissing(target, key) {
    const [misspelled] = findMisspelled(target, key);
    if (!misspelled)
        return { kind: 'add-text', key };
    return { kind: 'respell', at: misspelled.keyAt, was: misspelled.key, to: key };
}
function findMisspelled({ info }, key) {
    return findMeantKeys(info).flatMap(({ entry, meant }) => (meant === key ? [entry] : []));
}
const MOST_KEYS = 2000;
const meantKeys = new WeakMap();
function findMeantKeys(info) {
    let found = meantKeys.get(info);
    if (!found) {
        found = [...info.entries.values()].slice(0, MOST_KEYS).flatMap((entry) => {
            const meant = findMeantKey(entry.key);
            return meant === undefined ? [] : [{ entry, meant }];
        });
        meantKeys.set(info, found);
    }
    return found;
}
const KNOWN_KEYS = [
    ...shared_keys/* USAGE_TEXTS */.nC,
    shared_keys/* REQUIRED_TYPES */._Z,
    'NSHealthResearchStudyUsageDescription',
    'NSHealthCDARequestUsageDescription',
];
const MOST_EDITS = 3;
function findMeantKey(written) {
    const key = written.trim().replace(/[~-](?:iphone|ipad|ipod|iphoneos)$/, '');
    if (KNOWN_KEYS.includes(key))
        return written === written.trim() ? undefined : key;
    if (key.startsWith('NSHealth'))
        return meantByWord(key) ?? (0,words/* nearest */.pA)(key, KNOWN_KEYS);
    return (0,words/* nearest */.pA)(key, KNOWN_KEYS, MOST_EDITS);
}
function meantByWord(key) {
    if (/Required.{0,80}Authori[sz]ation|AuthorizationTypeIdentifiers?$/i.test(key))
        return shared_keys/* REQUIRED_TYPES */._Z;
    if (!/(?:Usage|Description|Desc)\w{0,40}$/i.test(key))
        return undefined;
    if (/Clinical|Record/i.test(key))
        return shared_keys/* CLINICAL_TEXT */.EU;
    return /Update|Write/i.test(key) ? shared_keys/* UPDATE_TEXT */.Gr : undefined;
}

;







const withSetting = (text) => app({
    'App.xcodeproj/project.pbxproj': project({
        App: {
            sources: ['App/Records.swift'],
            config: 'App/App.xcconfig',
            settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
        },
    }),
    'App/App.xcconfig': `GENERATE_INFOPLIST_FILE = YES
INFOPLIST_KEY_NSHealthShareUsageDescription = ${text}
`,
    'App/Info.plist': GOOD_INFO,
});
/* harmony default export */ const build_setting_overrides_usage_description = ({
    id: 'build-setting-overrides-usage-description',
    severity: 'warning',
    summary: 'A usage description is written in one place.',
    why: `
Where an Info.plist is generated, the \`INFOPLIST_KEY_…\` setting silently replaces what the file says. Whoever edits
the file sees no effect, and the old text ships.`,
    source: appleSays('build-setting-overrides-usage-description'),
    examples: {
        bad: [
            {
                title: 'Another text in the setting',
                ...withSetting('↓Your health data is used to improve our service.'),
            },
        ],
        good: [
            { title: 'The same text in both', ...withSetting('Your heart rate is shown beside your allergies.') },
            { title: 'The file alone', ...app() },
            { title: 'An empty setting is an error of its own', ...withSetting('') },
        ],
    },
    *check(target) {
        if (!(0,shared_target/* isJudged */.sL)(target))
            return;
        for (const { key, entry } of usageTextsOf(target)) {
            const replaced = (entry.shadows ?? []).find((shadow) => isInPlist(shadow) && differs(entry, shadow));
            if (!replaced || entry.value.kind !== 'string' || replaced.value.kind !== 'string')
                continue;
            yield {
                key,
                at: entry.value.at,
                message: `${key} of ${target.name} is ${(0,words/* quote */.hD)(entry.value.value)} by a build setting, which replaces ${(0,words/* quote */.hD)(replaced.value.value)} in ${replaced.value.at.file}.`,
                fix: 'Keep the text that is right, in one of the two places.',
                related: [{ message: 'This text has no effect.', at: replaced.value.at }],
            };
        }
    },
});
function isInPlist({ value }) {
    return !/\.(?:pbxproj|xcproj|xcconfig)$/.test(value.at.file);
}
function differs({ value }, shadow) {
    if (value.kind !== 'string' || shadow.value.kind !== 'string')
        return false;
    return !isBlank(value.value) && !isBlank(shadow.value.value) && !isSameText(value.value, shadow.value.value);
}

var built_values = __webpack_require__("rules/shared/built-values.js");
;




const TEXTS = {
    [shared_keys/* CLINICAL_TEXT */.EU]: 'Your allergy records warn you of medicines you must not take.',
    [shared_keys/* SHARE_TEXT */.mn]: 'Your heart rate is shown beside your allergies.',
    [shared_keys/* UPDATE_TEXT */.Gr]: 'This app writes nothing to Apple Health.',
};
const SIGNED = { [shared_keys/* HEALTHKIT */.rd]: true, [shared_keys/* ACCESS */.Pe]: [shared_keys/* HEALTH_RECORDS */.eZ] };
/* harmony default export */ const built_app_differs = ({
    id: 'built-app-differs',
    severity: 'error',
    summary: 'The built app says of clinical records what its sources say.',
    why: `
What was built is what App Review and people get. A script phase, a variable of the build machine, another entitlements
file or configuration can change it after everybody has read the sources; or the app was built from other sources.`,
    source: {
        ...appleSays('built-app-differs'),
        observed: 'Apple reads the built app alone: its Info.plist, the entitlements it is signed with, and the symbols of its binaries.',
    },
    examples: {
        bad: [
            {
                title: 'The build has another text',
                ...app({ 'App/Info.plist': GOOD_INFO.replace('<string>Your allergy', '↓<string>Your allergy') }),
                built: { info: { ...TEXTS, [shared_keys/* CLINICAL_TEXT */.EU]: 'To be written before the release.' }, entitlements: SIGNED },
            },
            {
                title: 'The build is signed with health-records, which the sources do not have',
                ...app({
                    'App/App.entitlements': plist('<key>com.apple.developer.healthkit</key>\n<true/>').replace('<dict>', '↓<dict>'),
                }),
                built: { info: TEXTS, entitlements: SIGNED },
            },
        ],
        good: [
            { title: 'Both say the same', ...app(), built: { info: TEXTS, entitlements: SIGNED } },
            {
                title: 'What the sources leave open, the build answers',
                ...app({ 'App/Info.plist': GOOD_INFO.replace(TEXTS[shared_keys/* CLINICAL_TEXT */.EU], '$(CLINICAL_TEXT)') }),
                built: { info: TEXTS, entitlements: SIGNED },
            },
            {
                title: 'A text that only the build lacks is missing there',
                ...app({ 'App/App.entitlements': GOOD_ENTITLEMENTS }),
                built: {
                    info: { [shared_keys/* CLINICAL_TEXT */.EU]: TEXTS[shared_keys/* CLINICAL_TEXT */.EU], [shared_keys/* SHARE_TEXT */.mn]: TEXTS[shared_keys/* SHARE_TEXT */.mn] },
                    entitlements: SIGNED,
                },
            },
        ],
    },
    withoutSign: true,
    *check(target, repository) {
        for (const { build } of pairsOf(target, repository)) {
            const all = (0,built_values/* findDifferences */.cG)(target, build).filter((one) => concerns(one, target));
            const isOfAccess = all.some(({ key }) => key === shared_keys/* ACCESS */.Pe);
            for (const one of all)
                if (!(isOfAccess && one.key === shared_keys/* HEALTHKIT */.rd))
                    yield tell(one, target, build);
        }
    },
});
function pairsOf({ name, project, configuration }, { builtApps = [] }) {
    return builtApps.filter(({ source, configuration: of }) => source.name === name && source.project === project && of === configuration);
}
function concerns({ key, source, built }, { signs }) {
    if (signs.length === 0 && key !== shared_keys/* ACCESS */.Pe)
        return false;
    return (source !== undefined && built !== undefined) || !shared_keys/* USAGE_TEXTS */.nC.includes(key);
}
function tell({ key, locale, source, built }, target, build) {
    const what = locale === undefined ? key : `The ${locale} translation of ${key}`;
    return {
        key,
        at: source?.at ?? placeOf(key, target),
        message: `${what} of ${target.name} is ${built?.value ?? 'not there'} in the built app, but ${source?.value ?? 'not there'} in the sources: what ships is not what the sources say.`,
        fix: source === undefined
            ? `${FIND_ADDING} Write ${built?.value ?? 'it'} into the sources if it is meant.`
            : FIND_CHANGING,
        related: [{ message: 'So it is in the built app.', at: built?.at ?? placeOf(key, build) }],
    };
}
const FIND_ADDING = 'Find what adds it when the app is built (a script, a setting of the build machine, another entitlements file), and stop it there if it is not meant.';
const FIND_CHANGING = 'Find what changes it when the app is built (a script, a setting of the build machine, another file), and write into the sources what is meant; or build again, if the app was built from other sources.';
function placeOf(key, { info, entitlements }) {
    return (key.startsWith('com.apple.') ? entitlements : info).get(key).at;
}

;







const clinical_api_in_dependency_PROJECT = project({
    App: {
        sources: ['App/Records.swift'],
        settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
    },
});
const STEPS = {
    'App.xcodeproj/project.pbxproj': clinical_api_in_dependency_PROJECT,
    'App/Info.plist': plist(SHARE_TEXT_LINES + UPDATE_TEXT_LINES),
    'App/App.entitlements': plist('<key>com.apple.developer.healthkit</key>\n<true/>'),
    'App/Records.swift': COUNTS_STEPS,
};
const PODFILE = `target 'App' do\n  ↓pod 'StepKit'\nend\n`;
/* harmony default export */ const clinical_api_in_dependency = ({
    id: 'clinical-api-in-dependency',
    severity: 'warning',
    summary: 'No dependency brings the clinical records API into an app that does not use it.',
    why: `
App Review looks for symbols, not for use: apps that only count steps were rejected because a plugin of theirs contains
\`HKClinicalRecord\`. What nothing calls may be stripped from a static library, but not from Objective-C.`,
    source: {
        ...appleSays('clinical-api-in-dependency'),
        observed: 'Rejected apps were told to “remove all the references to HKClinicalRecord class from your code”, also where the capability was off.',
    },
    examples: {
        bad: [
            {
                title: 'A pod that names the class',
                ...app({
                    ...STEPS,
                    Podfile: PODFILE,
                    'Pods/Manifest.lock': 'PODS:\n  - StepKit (2.1.0)\n',
                    'Pods/StepKit/Sources/Reader.swift': 'import HealthKit\n\npublic func name(of record: HKClinicalRecord) -> String {\n  record.displayName\n}\n',
                }),
            },
            {
                title: 'A library of React Native that is known for it',
                files: {
                    'package.json': '{\n  "dependencies": {\n    "react-native": "0.76.0",\n    ↓"react-native-health": "1.19.0"\n  }\n}\n',
                },
                scenery: {
                    'ios/App.xcodeproj/project.pbxproj': clinical_api_in_dependency_PROJECT,
                    'ios/App/Info.plist': STEPS['App/Info.plist'],
                    'ios/App/App.entitlements': STEPS['App/App.entitlements'],
                    'ios/App/Records.swift': 'import UIKit\n',
                },
            },
            {
                title: 'A package of the repository that the app links and does not call',
                files: {
                    'Packages/Kit/Sources/Labs/Labs.swift': 'import HealthKit\n\npublic func name(of record: ↓HKClinicalRecord) -> String {\n  record.displayName\n}\n',
                },
                scenery: {
                    'project.yml': `
targets:
  App:
    type: application
    platform: iOS
    sources: App
    settings: {INFOPLIST_FILE: App/Info.plist, CODE_SIGN_ENTITLEMENTS: App/App.entitlements}
    dependencies: [{package: Kit, product: Labs}]
packages:
  Kit: {path: Packages/Kit}
`,
                    'Packages/Kit/Package.swift': `
import PackageDescription
let package = Package(
  name: "Kit",
  products: [.library(name: "Labs", targets: ["Labs"])],
  targets: [.target(name: "Labs")]
)
`,
                    'App/Info.plist': STEPS['App/Info.plist'],
                    'App/App.entitlements': STEPS['App/App.entitlements'],
                    'App/Records.swift': COUNTS_STEPS,
                },
            },
        ],
        good: [
            {
                title: 'A pod that only mentions it in a comment',
                ...app({
                    ...STEPS,
                    Podfile: PODFILE.replace('↓', ''),
                    'Pods/Manifest.lock': 'PODS:\n  - StepKit (2.1.0)\n',
                    'Pods/StepKit/Sources/Reader.swift': 'import HealthKit\n\n/// Reads no HKClinicalRecord.\npublic func read() {}\n',
                }),
            },
            {
                title: 'A pod that the target does not link',
                ...app({
                    ...STEPS,
                    Podfile: `target 'Other' do\n  pod 'StepKit'\nend\n`,
                    'Pods/Manifest.lock': 'PODS:\n  - StepKit (2.1.0)\n',
                    'Pods/StepKit/Sources/Reader.swift': 'import HealthKit\n\npublic func name(of record: HKClinicalRecord) {}\n',
                }),
            },
            {
                title: 'An app that reads clinical records itself',
                ...app({
                    'App.xcodeproj/project.pbxproj': clinical_api_in_dependency_PROJECT,
                    Podfile: PODFILE.replace('↓', ''),
                    'Pods/Manifest.lock': 'PODS:\n  - StepKit (2.1.0)\n',
                    'Pods/StepKit/Sources/Reader.swift': 'import HealthKit\n\npublic func name(of record: HKClinicalRecord) {}\n',
                }),
            },
        ],
    },
    withoutSign: true,
    *check(target, repository) {
        if (!(0,shared_target/* isJudgedByCode */.ct)(target) || (!target.isBuilt && mayUseRecords(target)))
            return;
        const [own] = offeredRecords(target);
        if (own) {
            const library = libraryOf(own.at.file, repository);
            yield {
                at: own.at,
                message: `${library?.name ?? 'A package of this repository'} compiles ${own.value} into ${target.name}, which is not seen to use it and has no clinical records capability; Apple has rejected apps for the symbol alone.`,
                fix: `Move the code that reads records into a product of its own that ${target.name} does not link.`,
            };
        }
        for (const { name, version, at, found, binary, remedy, shown } of bringersOf(target, repository)) {
            if (shown) {
                yield { at, message: showInBinary(target.name, found?.value, shown), fix: remedy };
                continue;
            }
            const what = `${name}${version === undefined ? '' : ` ${version}`}`;
            const value = found?.value ?? 'HKClinicalRecord';
            const member = binary?.member === undefined ? '' : `, in ${binary.member}`;
            yield {
                at,
                message: binary
                    ? `${what} brings ${value} into ${target.name}, which has no clinical records capability: ${binary.path} ${binary.how} \`${binary.symbol}\`. Apple has rejected apps for the symbol alone.`
                    : `${what} compiles ${value} into ${target.name}, which has no clinical records capability; Apple has rejected apps for the symbol alone.`,
                fix: remedy,
                ...(found && { related: [{ message: `${found.value} stands here${member}.`, at: found.at }] }),
            };
        }
    },
});
function showInBinary(app, api = 'HKClinicalRecord', { symbol, binary, isLinked, classes }) {
    const what = isLinked ? `The executable of ${app}, with a library linked into it,` : `${binary}`;
    const beside = classes.length === 0
        ? ''
        : ` Beside it ${classes.length === 1 ? 'stands the class' : 'stand the classes'} ${(0,sentence/* listWords */.yh)(classes)}.`;
    return `${what} names ${api} (the symbol ${symbol}), and ${app} has no clinical records capability; Apple has rejected apps for the symbol alone.${beside}`;
}
function mayUseRecords(target) {
    const { state } = (0,entitlements/* readAccess */.zS)(target);
    if (state !== 'absent' && state !== 'withheld')
        return true;
    const family = (0,shared_target/* familyOf */.Ap)(target);
    const hasText = family.some(({ info }) => info.get(shared_keys/* CLINICAL_TEXT */.EU).state !== 'absent');
    return family.some((one) => (0,shared_target/* asksOrReads */.Nh)(one.code) ||
        one.code.clinical.length > offeredRecords(one).length ||
        (hasText && one.code.unresolved.length > 0));
}
function offeredRecords({ code, offered }) {
    const files = new Set(offered);
    return code.clinical.filter(({ at }) => files.has(at.file));
}
function libraryOf(file, { targets }) {
    const libraries = targets.filter(({ kind, sources }) => kind === 'library' && sources.includes(file));
    return libraries.toSorted((one, other) => one.sources.length - other.sources.length)[0];
}
function bringersOf(target, { clinicalDependencies }) {
    const links = ({ name, project: file }, { targets }) => targets.some((one) => one.name === name && one.project === file);
    return clinicalDependencies.filter((dependency) => links(target, dependency) &&
        !target.hosts.some((host) => clinicalDependencies.some((other) => other.name === dependency.name && links(host, other))));
}

;



function flowsTo(target, kinds) {
    if (!(0,shared_target/* isJudgedByCode */.ct)(target))
        return [];
    return (0,shared_target/* shipped */.ED)(target.code.flows).filter(({ kind, strength }) => strength === 'value' && kinds.includes(kind));
}
function flowsToICloud(target) {
    return flowsTo(target, ['icloud']);
}
function isSwiftData({ api }) {
    return api.startsWith('ModelContext.');
}
function problemOf(flow, says, fix) {
    const { types, told = types, destination, kind, api, at, trace, unsure } = flow;
    const names = told.map(shared_keys/* nameOfType */.xH);
    const what = names.length === 0 ? 'A value made from clinical records' : `A value made from ${(0,sentence/* listWords */.yh)(names)}`;
    const doubt = unsure === undefined ? '' : `, if the \`${unsure}\` that is meant holds one, which cannot be told`;
    const isIndirect = destination.includes(' through ');
    return {
        at,
        message: `${what} ${unsure === undefined ? 'reaches' : 'may reach'} ${destination}${isIndirect ? ', by' : ' through'} \`${api}\`${doubt}: ${says}.`,
        fix,
        habit: `${kind} ${destination}`,
        steps: trace.length,
        ...(unsure !== undefined && { severity: 'notice' }),
        related: stepsOf(trace.slice(0, -1)),
    };
}
const FIRST_STEPS = 3;
const LAST_STEPS = 4;
function stepsOf(trace) {
    const hidden = trace.length - FIRST_STEPS - LAST_STEPS;
    return trace.flatMap((hop, index) => {
        if (index >= FIRST_STEPS && index < FIRST_STEPS + hidden)
            return [];
        const isAfter = hidden > 0 && index === FIRST_STEPS + hidden;
        const words = isAfter ? `After ${(0,sentence/* count */.U9)(hidden, 'more step')}: ${hop.what}.` : record_flows_sentence(hop.what);
        return [{ message: `${index + 1}. ${words}`, at: hop.at }];
    });
}
function record_flows_sentence(words) {
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

;



const LOAD = `
func load() async throws {
  let labs = HKClinicalType(.labResultRecord)
  try await store.requestAuthorization(toShare: [], read: [labs])
  store.execute(HKSampleQuery(sampleType: labs, predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in
    self.keep(samples as? [HKClinicalRecord] ?? [])
  })
}
`;
const CLOUDKIT = GOOD_ENTITLEMENTS.replace('</dict>', '  <key>com.apple.developer.icloud-services</key>\n  <array>\n    <string>CloudKit</string>\n  </array>\n</dict>');
const MODEL = `import SwiftData

@Model final class Result {
  var name: String

  init(name: String) {
    self.name = name
  }
}
`;
const INSERTS = `${LOAD}
var context: ModelContext?

func keep(_ records: [HKClinicalRecord]) {
  for record in records { MARKcontext?.insert(Result(name: record.displayName)) }
}`;
const containerOf = (configuration) => `import SwiftData\n\nlet container = try? ModelContainer(for: Result.self, configurations: ${configuration})\n`;
/* harmony default export */ const clinical_data_in_icloud = ({
    id: 'clinical-data-in-icloud',
    severity: 'warning',
    summary: 'Nothing that is made from a clinical record is stored in iCloud.',
    why: `
Health information may not be stored in iCloud. A synchronised database, a key-value store or a document folder puts the
records on other machines and into other hands than those the person allowed, and SwiftData does so without a line that
says it, wherever the target is entitled to CloudKit.`,
    source: appleSays('clinical-data-in-icloud'),
    examples: {
        bad: [
            {
                title: 'A CloudKit record',
                ...app({
                    'App/Records.swift': `import CloudKit\n${swift(`${LOAD}
func keep(_ records: [HKClinicalRecord]) {
  for record in records {
    let copy = CKRecord(recordType: "Result")
    ↓copy["name"] = record.displayName
  }
}`)}`,
                }),
            },
            {
                title: 'A file in an iCloud container',
                ...app({
                    'App/Records.swift': swift(`${LOAD}
func keep(_ records: [HKClinicalRecord]) {
  guard let folder = FileManager.default.url(forUbiquityContainerIdentifier: nil) else { return }
  ↓try? records.first?.fhirResource?.data.write(to: folder.appendingPathComponent("results.json"))
}`).replace('↓try? records', 'try? ↓records'),
                }),
            },
            {
                title: 'SwiftData that is left to itself in a target with CloudKit',
                ...app({
                    'App/App.entitlements': CLOUDKIT,
                    'App/Result.swift': MODEL,
                    'App/Container.swift': containerOf('ModelConfiguration()'),
                    'App/Records.swift': `import SwiftData\n${swift(INSERTS.replace('MARK', '↓'))}`,
                }),
            },
        ],
        good: [
            {
                title: 'SwiftData that stays on the device',
                ...app({
                    'App/App.entitlements': CLOUDKIT,
                    'App/Result.swift': MODEL,
                    'App/Container.swift': containerOf('ModelConfiguration(cloudKitDatabase: .none)'),
                    'App/Records.swift': `import SwiftData\n${swift(INSERTS.replace('MARK', ''))}`,
                }),
            },
            {
                title: 'SwiftData without CloudKit',
                ...app({
                    'App/Result.swift': MODEL,
                    'App/Container.swift': containerOf('ModelConfiguration()'),
                    'App/Records.swift': `import SwiftData\n${swift(INSERTS.replace('MARK', ''))}`,
                }),
            },
            {
                title: 'A file on the device',
                ...app({
                    'App/Records.swift': swift(`${LOAD}
func keep(_ records: [HKClinicalRecord]) {
  let file = URL.documentsDirectory.appendingPathComponent("results.json")
  try? records.first?.fhirResource?.data.write(to: file, options: .completeFileProtection)
}`),
                }),
            },
        ],
    },
    *check(target) {
        for (const flow of flowsToICloud(target)) {
            yield problemOf(flow, 'personal health information may not be stored in iCloud', isSwiftData(flow)
                ? 'Keep these models in a configuration with `cloudKitDatabase: .none`.'
                : 'Keep it on the device, with file protection and out of every synchronised store.');
        }
    },
});

;



const clinical_data_logged_LOAD = `
func load() async throws {
  let medications = HKClinicalType(.medicationRecord)
  try await store.requestAuthorization(toShare: [], read: [medications])
  store.execute(HKSampleQuery(sampleType: medications, predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in
    self.show(samples as? [HKClinicalRecord] ?? [])
  })
}
`;
const SAYS = new Map([
    [
        'logging',
        {
            says: 'whoever reads the log reads the record',
            fix: 'Take it out of the message, or log it under `#if DEBUG` only.',
        },
    ],
    [
        'pasteboard',
        { says: 'other apps can read it there', fix: 'Share it where the person asks for it, and nowhere else.' },
    ],
    [
        'user-defaults',
        {
            says: 'it is kept there without protection and goes into backups',
            fix: 'Keep it in a file with complete file protection, or read it from Apple Health when it is needed.',
        },
    ],
]);
function hasPrivacy({ destination, api }) {
    return destination === 'the system log' && !api.startsWith('NSLog');
}
const NOT_BACKED_UP = new Set(['AsyncStorage']);
function debugGuard(file) {
    if (file.endsWith('.dart'))
        return 'if (kDebugMode)';
    return /\.(?:[cm]?[jt]sx?|vue|svelte)$/.test(file) ? 'if (__DEV__)' : '#if DEBUG';
}
/* harmony default export */ const clinical_data_logged = ({
    id: 'clinical-data-logged',
    severity: 'warning',
    summary: 'Nothing that is made from a clinical record stands in logs, on the pasteboard or in UserDefaults.',
    why: `
Logs leave the device with every bug report, other apps read the pasteboard, and UserDefaults is a plain file in each
backup. The person allowed this app to read their records, not those who look there.`,
    source: appleSays('clinical-data-logged'),
    examples: {
        bad: [
            {
                title: 'Printed',
                ...app({
                    'App/Records.swift': swift(`${clinical_data_logged_LOAD}
func show(_ records: [HKClinicalRecord]) {
  for record in records { ↓print(record.displayName) }
}`),
                }),
            },
            {
                title: 'A public part of a log message',
                ...app({
                    'App/Records.swift': `import os\n${swift(`${clinical_data_logged_LOAD}
let logger = Logger(subsystem: "health.carebook", category: "records")

func show(_ records: [HKClinicalRecord]) {
  for record in records { ↓logger.info("Shown: \\(record.displayName, privacy: .public)") }
}`)}`,
                }),
            },
            {
                title: 'Kept in UserDefaults and put on the pasteboard',
                ...app({
                    'App/Records.swift': `import UIKit\n${swift(`${clinical_data_logged_LOAD}
func show(_ records: [HKClinicalRecord]) {
  ↓UserDefaults.standard.set(records.map(\\.displayName), forKey: "medications")
  ↓UIPasteboard.general.string = records.first?.displayName
}`)}`,
                }),
            },
        ],
        good: [
            {
                title: 'Private, as texts are by default',
                ...app({
                    'App/Records.swift': `import os\n${swift(`${clinical_data_logged_LOAD}
let logger = Logger(subsystem: "health.carebook", category: "records")

func show(_ records: [HKClinicalRecord]) {
  for record in records { logger.info("Shown: \\(record.displayName)") }
}`)}`,
                }),
            },
            {
                title: 'While debugging, and how many',
                ...app({
                    'App/Records.swift': swift(`${clinical_data_logged_LOAD}
func show(_ records: [HKClinicalRecord]) {
  print("\\(records.count) records")
#if DEBUG
  print(records)
#endif
}`),
                }),
            },
        ],
    },
    *check(target) {
        for (const flow of flowsTo(target, [...SAYS.keys()])) {
            const { says, fix } = SAYS.get(flow.kind) ?? { says: 'others can read it', fix: 'Take it out.' };
            const told = hasPrivacy(flow) ? fix.replace('message,', 'message, leave it private,') : fix;
            const said = NOT_BACKED_UP.has(flow.destination) ? says.replace(' and goes into backups', '') : says;
            yield problemOf(flow, said, told.replace('#if DEBUG', debugGuard(flow.at.file)));
        }
    },
});

;




const clinical_data_to_advertising_LOAD = `
func load() async throws {
  let allergies = HKClinicalType(.allergyRecord)
  try await store.requestAuthorization(toShare: [], read: [allergies])
  store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in
    self.show(samples as? [HKClinicalRecord] ?? [])
  })
}
`;
/* harmony default export */ const clinical_data_to_advertising = ({
    id: 'clinical-data-to-advertising',
    severity: 'error',
    summary: 'Nothing that is made from a clinical record reaches an advertising, attribution or data-broker SDK.',
    why: `
What an allergy, a diagnosis or a medicine tells of a person may never be used to sell to them. App Review refuses such
apps, and in many places the law does too.`,
    source: appleSays('clinical-data-to-advertising'),
    examples: {
        bad: [
            {
                title: 'Keywords of an advertisement',
                ...app({
                    'App/Records.swift': `import GoogleMobileAds\n${swift(`${clinical_data_to_advertising_LOAD}
func show(_ records: [HKClinicalRecord]) {
  let request = GADRequest()
  ↓request.keywords = records.map(\\.displayName)
}`)}`,
                }),
            },
            {
                title: 'An event, through a helper in another file',
                ...app({
                    'App/Records.swift': swift(`${clinical_data_to_advertising_LOAD}
func show(_ records: [HKClinicalRecord]) {
  for record in records { Campaign.note(record.displayName) }
}`),
                    'App/Campaign.swift': `import AppsFlyerLib

enum Campaign {
  static func note(_ name: String) {
    ↓AppsFlyerLib.shared().logEvent("viewed", withValues: ["name": name])
  }
}
`,
                }),
            },
        ],
        good: [
            {
                title: 'An advertisement beside records',
                ...app({
                    'App/Records.swift': `import GoogleMobileAds\n${swift(`${clinical_data_to_advertising_LOAD}
func show(_ records: [HKClinicalRecord]) {
  let request = GADRequest()
  request.keywords = ["books"]
}`)}`,
                }),
            },
            {
                title: 'A count',
                ...app({
                    'App/Records.swift': `import AppsFlyerLib\n${swift(`${clinical_data_to_advertising_LOAD}
func show(_ records: [HKClinicalRecord]) {
  AppsFlyerLib.shared().logEvent("viewed", withValues: ["number": records.count])
}`)}`,
                }),
            },
            {
                title: 'A type of the app that is called like an SDK',
                ...app({
                    'App/Records.swift': swift(`${clinical_data_to_advertising_LOAD}
func show(_ records: [HKClinicalRecord]) {
  for record in records { Adjust.font(for: record.displayName) }
}`),
                    'App/Adjust.swift': 'enum Adjust {\n  static func font(for name: String) {}\n}\n',
                }),
            },
        ],
    },
    *check(target) {
        for (const flow of flowsTo(target, (0,kinds/* destinationsReachedBy */.n8)('clinical-data-to-advertising'))) {
            yield problemOf(flow, 'clinical records may not be used for advertising', `Take it out of what ${flow.destination} is given.`);
        }
    },
});

;




const clinical_data_to_third_party_LOAD = `
func load() async throws {
  let conditions = HKClinicalType(.conditionRecord)
  try await store.requestAuthorization(toShare: [], read: [conditions])
  store.execute(HKSampleQuery(sampleType: conditions, predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in
    self.show(samples as? [HKClinicalRecord] ?? [])
  })
}
`;
/* harmony default export */ const clinical_data_to_third_party = ({
    id: 'clinical-data-to-third-party',
    severity: 'warning',
    summary: 'What is made from clinical records reaches analytics, crash reports and remote models only with permission.',
    why: `
A diagnosis in an event or a crash report is disclosed for good, and to people whom the person never chose. To send it to
a model is allowed, with a clear word before and an explicit permission, which a repository does not show.`,
    source: appleSays('clinical-data-to-third-party'),
    examples: {
        bad: [
            {
                title: 'An analytics event',
                ...app({
                    'App/Records.swift': `import FirebaseAnalytics\n${swift(`${clinical_data_to_third_party_LOAD}
func show(_ records: [HKClinicalRecord]) {
  for record in records {
    ↓Analytics.logEvent("viewed", parameters: ["name": record.displayName])
  }
}`)}`,
                }),
            },
            {
                title: 'A crash report, through an own model that is decoded from the record',
                ...app({
                    'App/Records.swift': `import Sentry\n${swift(`${clinical_data_to_third_party_LOAD}
func show(_ records: [HKClinicalRecord]) {
  for data in records.compactMap({ $0.fhirResource?.data }) {
    guard let condition = try? JSONDecoder().decode(Condition.self, from: data) else { continue }
    ↓SentrySDK.capture(message: "Cannot show \\(condition.code)")
  }
}`)}\nstruct Condition: Decodable {\n  let code: String\n}\n`,
                }),
            },
            {
                title: 'A remote model, by its address',
                ...app({
                    'App/Records.swift': swift(`${clinical_data_to_third_party_LOAD}
func show(_ records: [HKClinicalRecord]) {
  var request = URLRequest(url: URL(string: "https://api.openai.com/v1/responses")!)
  request.httpBody = records.first?.fhirResource?.data
  ↓URLSession.shared.dataTask(with: request).resume()
}`),
                }),
            },
        ],
        good: [
            {
                title: 'That records were seen, and how many',
                ...app({
                    'App/Records.swift': `import FirebaseAnalytics\n${swift(`${clinical_data_to_third_party_LOAD}
func show(_ records: [HKClinicalRecord]) {
  Analytics.logEvent("viewed", parameters: ["number": records.count])
}`)}`,
                }),
            },
            {
                title: 'A model on the device',
                ...app({
                    'App/Records.swift': `import FoundationModels\n${swift(`${clinical_data_to_third_party_LOAD}
func show(_ records: [HKClinicalRecord]) {
  let session = LanguageModelSession()
  Task { try await session.respond(to: "Explain \\(records.map(\\.displayName))") }
}`)}`,
                }),
            },
            {
                title: 'The app’s own server',
                ...app({
                    'App/Records.swift': swift(`${clinical_data_to_third_party_LOAD}
func show(_ records: [HKClinicalRecord]) {
  var request = URLRequest(url: URL(string: "https://api.carebook.health/records")!)
  request.httpBody = records.first?.fhirResource?.data
  URLSession.shared.dataTask(with: request).resume()
}`),
                }),
            },
        ],
    },
    *check(target) {
        for (const flow of flowsTo(target, (0,kinds/* destinationsReachedBy */.n8)('clinical-data-to-third-party'))) {
            yield problemOf(flow, `${(0,kinds/* nounOf */.a2)(flow.kind)} gets to see it`, flow.kind === 'remote-ai'
                ? 'Ask for permission in so many words before it is sent, name the receiver in the privacy policy, or use a model on the device.'
                : `Take it out of what ${flow.destination} is given; a count or the kind of error tells as much.`);
        }
    },
});

var clinical_use = __webpack_require__("rules/shared/clinical-use.js");
;






const HEALTHKIT_ONLY = plist(`
<key>com.apple.developer.healthkit</key>
<true/>`);
/* harmony default export */ const clinical_declaration_unused = ({
    id: 'clinical-declaration-unused',
    severity: 'warning',
    summary: 'Only an app that uses clinical records declares a text or required types for them.',
    why: `
Where nothing asks for records the text is dead: nothing ever shows it. But it says in the bundle that the app reads medical records, and App Review
asks where. Required types without clinical code are worse: they are checked on every request, even for step counts.`,
    source: appleSays('clinical-declaration-unused'),
    examples: {
        bad: [
            {
                title: 'The clinical text in an app that counts steps',
                ...app({
                    'App/Info.plist': GOOD_INFO.replace('<key>NSHealthClinical', '↓<key>NSHealthClinical'),
                    'App/App.entitlements': HEALTHKIT_ONLY,
                    'App/Records.swift': COUNTS_STEPS,
                }),
            },
            {
                title: 'Required types in an app that counts steps',
                ...app({
                    'App/Info.plist': plist(`
<key>NSHealthShareUsageDescription</key>
<string>Your steps are shown as a graph.</string>
↓<key>NSHealthRequiredReadAuthorizationTypeIdentifiers</key>
<array>
  <string>HKClinicalTypeIdentifierAllergyRecord</string>
  <string>HKClinicalTypeIdentifierConditionRecord</string>
  <string>HKClinicalTypeIdentifierMedicationRecord</string>
</array>`),
                    'App/App.entitlements': HEALTHKIT_ONLY,
                    'App/Records.swift': COUNTS_STEPS,
                }),
            },
            {
                title: 'A helper for records that nobody asks for, without the entitlement',
                ...app({
                    'App/Info.plist': GOOD_INFO.replace('<key>NSHealthClinical', '↓<key>NSHealthClinical'),
                    'App/App.entitlements': HEALTHKIT_ONLY,
                    'App/Records.swift': swift(`
func title(of record: HKClinicalRecord) -> String {
  record.displayName
}`),
                }),
            },
        ],
        good: [
            { title: 'The records are read', ...app() },
            {
                title: 'The entitlement is there too: then that is what is unused',
                ...app({ 'App/Records.swift': COUNTS_STEPS }),
            },
        ],
    },
    *check(target, repository) {
        const [first, second] = (0,clinical_use/* findUnusedDeclarations */.nb)(target, repository);
        if (!first)
            return;
        const isUnused = (0,clinical_use/* judgeClinicalUse */.kp)(target) === 'unused';
        const keys = second ? 'both keys' : 'the key';
        const text = (0,clinical_use/* declarationsOf */.RK)(target).find(({ key }) => key === shared_keys/* CLINICAL_TEXT */.EU)?.value;
        const write = text?.kind === 'string' && isBlank(text.value) ? 'write the text, and ' : '';
        const finish = (0,shared_target/* isOfXcode */.pO)(target)
            ? 'select Clinical Health Records under the HealthKit capability'
            : `add health-records to ${shared_keys/* ACCESS */.Pe}`;
        yield {
            at: first.keyAt,
            message: `${target.name} declares ${second ? `${first.key} and ${second.key}` : first.key}, but has neither ${shared_keys/* HEALTH_RECORDS */.eZ} nor ${isUnused ? 'code that uses clinical records' : 'code that is seen to ask for a type'}.`,
            fix: isUnused
                ? `Remove ${keys}, or finish the feature: ${write}${finish}.`
                : `Look first whether a feature asks for records: if one does, ${write}${finish}; if none does, remove ${keys}.`,
            ...(second && { related: [{ message: `${second.key} stands here.`, at: second.keyAt }] }),
        };
    },
});

;






const WATCH_PROJECT = project({
    App: {
        sources: ['App/Records.swift'],
        settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
        embeds: ['Watch'],
    },
    Watch: {
        type: 'application',
        sources: ['Watch/Watch.swift'],
        settings: [
            'SDKROOT = watchos;',
            'INFOPLIST_FILE = Watch/Info.plist;',
            'CODE_SIGN_ENTITLEMENTS = Watch/Watch.entitlements;',
        ],
    },
});
const WATCH_INFO = plist(`
<key>WKApplication</key>
<true/>
<key>NSHealthShareUsageDescription</key>
<string>Your heart rate is shown during a workout.</string>`);
const WATCH_ENTITLEMENTS = plist(`
<key>com.apple.developer.healthkit</key>
<true/>
<key>com.apple.developer.healthkit.access</key>
<array/>`);
const SHOWS_HEART_RATE = `import HealthKit

let heartRate = HKQuantityType(.heartRate)
`;
/* harmony default export */ const clinical_records_on_watch = ({
    id: 'clinical-records-on-watch',
    severity: 'warning',
    summary: 'No watchOS target declares or calls what clinical records need.',
    why: `
watchOS has no clinical records: the entitlement grants nothing, the text is never shown, and the classes do not exist.
What stays is a declaration that App Review asks about.`,
    source: appleSays('clinical-records-on-watch'),
    examples: {
        bad: [
            {
                title: 'The entitlement of a watch app',
                ...app({
                    'App.xcodeproj/project.pbxproj': WATCH_PROJECT,
                    'Watch/Info.plist': WATCH_INFO,
                    'Watch/Watch.entitlements': GOOD_ENTITLEMENTS.replace('<string>health-records', '↓<string>health-records'),
                    'Watch/Watch.swift': SHOWS_HEART_RATE,
                }),
            },
            {
                title: 'The text of a watch app',
                ...app({
                    'App.xcodeproj/project.pbxproj': WATCH_PROJECT,
                    'Watch/Info.plist': GOOD_INFO.replace('<key>NSHealthClinical', '↓<key>NSHealthClinical'),
                    'Watch/Watch.entitlements': WATCH_ENTITLEMENTS,
                    'Watch/Watch.swift': SHOWS_HEART_RATE,
                }),
            },
            {
                title: 'The code of a watch app',
                ...app({
                    'App.xcodeproj/project.pbxproj': WATCH_PROJECT,
                    'Watch/Info.plist': WATCH_INFO,
                    'Watch/Watch.entitlements': WATCH_ENTITLEMENTS,
                    'Watch/Watch.swift': READS_ALLERGIES.replace('supportsHealthRecords', '↓supportsHealthRecords'),
                }),
            },
            {
                title: 'A watch app that only looks whether there are records',
                ...app({
                    'App.xcodeproj/project.pbxproj': WATCH_PROJECT,
                    'Watch/Info.plist': WATCH_INFO,
                    'Watch/Watch.entitlements': WATCH_ENTITLEMENTS,
                    'Watch/Watch.swift': `import HealthKit

let hasRecords = HKHealthStore().↓supportsHealthRecords()
`,
                }),
            },
        ],
        good: [
            {
                title: 'A watch app that shows the heart rate',
                ...app({
                    'App.xcodeproj/project.pbxproj': WATCH_PROJECT,
                    'Watch/Info.plist': WATCH_INFO,
                    'Watch/Watch.entitlements': WATCH_ENTITLEMENTS,
                    'Watch/Watch.swift': SHOWS_HEART_RATE,
                }),
            },
            {
                title: 'Shared code that leaves the watch out',
                ...app({
                    'App.xcodeproj/project.pbxproj': WATCH_PROJECT,
                    'Watch/Info.plist': WATCH_INFO,
                    'Watch/Watch.entitlements': WATCH_ENTITLEMENTS,
                    'Watch/Watch.swift': `#if os(iOS)\n${READS_ALLERGIES}#endif\n`,
                }),
            },
        ],
    },
    *check(target) {
        if (!(0,shared_target/* isWatch */.G0)(target))
            return;
        const { info, code, name } = target;
        const access = (0,entitlements/* readAccess */.zS)(target);
        const keys = [shared_keys/* CLINICAL_TEXT */.EU, shared_keys/* REQUIRED_TYPES */._Z].flatMap((key) => {
            const entry = info.get(key);
            return entry.state === 'known' ? [{ value: `declares ${key}`, at: entry.value.keyAt }] : [];
        });
        const isUsed = [code.requested, code.read, code.shared].some((uses) => (0,shared_target/* shipped */.ED)(uses).length > 0) ||
            (0,shared_target/* shipped */.ED)(code.apis).some((use) => use.name === 'supportsHealthRecords');
        const [api] = isUsed ? code.clinical : [];
        const [first, ...others] = [
            ...(access.state === 'granted' ? [{ value: `declares ${shared_keys/* HEALTH_RECORDS */.eZ} in ${shared_keys/* ACCESS */.Pe}`, at: access.at }] : []),
            ...keys,
            ...(api ? [{ value: `uses ${api.value}`, at: api.at }] : []),
        ];
        if (!first)
            return;
        yield {
            at: first.at,
            message: `${name} runs on watchOS and ${first.value}; watchOS has no clinical records.`,
            fix: `Remove it from the watch target${isUsed ? `, and read the records in ${target.hosts.length > 0 ? 'the' : 'an'} iPhone app` : ''}.`,
            related: others.map(({ value, at }) => ({ message: `It also ${value}.`, at })),
        };
    },
});

;




/* harmony default export */ const clinical_type_not_requested = ({
    id: 'clinical-type-not-requested',
    severity: 'warning',
    summary: 'The app asks for every clinical type that it reads.',
    why: `
A query for a type that was never asked for fails with “Authorization not determined” or finds nothing. The feature
looks empty, and no error is shown.`,
    source: appleSays('clinical-type-not-requested'),
    examples: {
        bad: [
            {
                title: 'Reads two types, asks for one',
                ...app({
                    'App/Records.swift': swift(`
func load() {
  let allergies = HKClinicalType(.allergyRecord)
  let conditions = HKClinicalType(↓.conditionRecord)
  store.requestAuthorization(toShare: nil, read: [allergies]) { _, _ in
    self.store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
    self.store.execute(HKSampleQuery(sampleType: conditions, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`),
                }),
            },
        ],
        good: [
            { title: 'Asks for what it reads', ...app() },
            {
                title: 'What is asked for is known at run time only',
                ...app({
                    'App/Records.swift': swift(`
func load() {
  let names = UserDefaults.standard.stringArray(forKey: "types") ?? []
  let types = names.map { HKClinicalType(HKClinicalTypeIdentifier(rawValue: $0)) }
  store.requestAuthorization(toShare: nil, read: Set(types)) { _, _ in
    let allergies = HKClinicalType(.allergyRecord)
    self.store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`),
                }),
            },
        ],
    },
    *check(target) {
        if (!(0,shared_target/* isJudgedByCode */.ct)(target))
            return;
        const family = (0,shared_target/* familyOf */.Ap)(target);
        if (family.some(({ code }) => code.unresolved.some(({ role }) => role === 'requested') || code.skipped.length > 0)) {
            return;
        }
        const requested = (0,shared_target/* requestedBy */.mD)(family);
        const asked = new Set(requested.map(({ type }) => type));
        const reads = (0,shared_target/* shipped */.ED)(target.code.read).filter(({ type, upperBound }) => !upperBound && !asked.has(type));
        for (const use of (0,shared_target/* firstOfEachType */.Xr)(reads)) {
            const name = (0,shared_keys/* nameOfType */.xH)(use.type);
            const idle = (0,shared_target/* idleUse */.I_)(family, 'requested', use);
            yield {
                at: use.at,
                message: `${target.name} reads ${name} and never asks for it${idle ? `; ${(0,shared_target/* nameOfUse */.Wh)(idle)} would, and nothing runs it` : ''}: the query finds nothing.`,
                fix: `Add ${name} to the types that are asked for, or remove the query.`,
                related: [
                    { message: 'This query reads it.', at: use.call },
                    ...reads
                        .filter((other) => other !== use && other.type === use.type)
                        .map(({ at }) => ({ message: `${name} is read here as well.`, at })),
                    ...(idle ? [{ message: `${name} would be asked for here, but nothing runs this.`, at: idle.call }] : []),
                    ...(0,shared_target/* relatedCalls */.Z)(requested, 'asked for'),
                ].filter(({ at }) => at.file !== use.at.file || at.line !== use.at.line),
            };
        }
    },
});

;


function requiredTypesValue(target) {
    if (!(0,shared_target/* isJudged */.sL)(target))
        return undefined;
    const entry = target.info.get(shared_keys/* REQUIRED_TYPES */._Z);
    return entry.state === 'known' ? entry.value.value : undefined;
}
function requiredTypes(target) {
    const value = requiredTypesValue(target);
    if (value?.kind !== 'array')
        return [];
    return value.value.flatMap((item) => item.kind === 'string' && (0,shared_keys/* isClinicalType */.WS)(item.value) ? [{ value: item.value, at: item.at }] : []);
}
const FEWEST_REQUIRED = 3;
function listWithout(target, dropped, type) {
    const required = requiredTypes(target);
    const entries = required.filter(({ value }) => value === type);
    if (entries.length === 0)
        return { advice: '', related: [] };
    const left = new Set(required.map(({ value }) => value).filter((value) => !dropped.has(value)));
    const advice = left.size < FEWEST_REQUIRED
        ? `remove ${shared_keys/* REQUIRED_TYPES */._Z} too, as fewer than ${FEWEST_REQUIRED} of its types would still be asked for`
        : `take it out of ${shared_keys/* REQUIRED_TYPES */._Z} too`;
    return { advice, related: entries.map(({ at }) => ({ message: `${(0,shared_keys/* nameOfType */.xH)(type)} is required here.`, at })) };
}

;






/* harmony default export */ const clinical_type_over_requested = ({
    id: 'clinical-type-over-requested',
    severity: 'error',
    summary: 'The app reads every clinical type that it asks for.',
    why: `
Each type is a line on the permission sheet that a person has to decide about. App Review rejects apps that ask for
records they do not use.`,
    source: appleSays('clinical-type-over-requested'),
    examples: {
        bad: [
            {
                title: 'Asks for two types, reads one',
                ...app({
                    'App/Records.swift': swift(`
func load() {
  let allergies = HKClinicalType(.allergyRecord)
  let types: Set<HKObjectType> = [allergies, HKClinicalType(↓.conditionRecord)]
  store.requestAuthorization(toShare: nil, read: types) { _, _ in
    self.store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`),
                }),
            },
            {
                title: 'A list of identifiers that is asked for whole and read in part',
                ...app({
                    'App/Records.swift': swift(`
let identifiers: [HKClinicalTypeIdentifier] = [.labResultRecord, ↓.vitalSignRecord]

func ask() {
  let types = identifiers.compactMap { HKObjectType.clinicalType(forIdentifier: $0) }
  store.requestAuthorization(toShare: nil, read: Set(types)) { _, _ in }
}

func load() {
  let labs = HKObjectType.clinicalType(forIdentifier: .labResultRecord)!
  store.execute(HKSampleQuery(sampleType: labs, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
}`),
                }),
            },
        ],
        good: [
            { title: 'Asks for what it reads', ...app() },
            {
                title: 'One list, asked for and read in a loop',
                ...app({
                    'App/Records.swift': swift(`
let types = [HKClinicalType(.allergyRecord), HKClinicalType(.conditionRecord)]

func load() {
  store.requestAuthorization(toShare: nil, read: Set(types)) { _, _ in
    for type in self.types {
      self.store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
    }
  }
}`),
                }),
            },
            {
                title: 'What is read is known at run time only',
                ...app({
                    'App/Records.swift': swift(`
func load() {
  let name = UserDefaults.standard.string(forKey: "type") ?? ""
  let types: Set<HKObjectType> = [HKClinicalType(.allergyRecord), HKClinicalType(.conditionRecord)]
  store.requestAuthorization(toShare: nil, read: types) { _, _ in
    let type = HKClinicalType(HKClinicalTypeIdentifier(rawValue: name))
    self.store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`),
                }),
            },
        ],
    },
    *check(target) {
        if (!(0,shared_target/* isJudgedByCode */.ct)(target))
            return;
        const unread = (0,shared_target/* firstOfEachType */.Xr)((0,shared_target/* neverRead */.VI)(target));
        const reads = (0,shared_target/* readBy */.as)((0,shared_target/* familyOf */.Ap)(target));
        const requested = (0,shared_target/* shipped */.ED)(target.code.requested);
        const dropped = new Set(unread.map(({ type }) => type));
        for (const use of unread) {
            const name = (0,shared_keys/* nameOfType */.xH)(use.type);
            const list = listWithout(target, dropped, use.type);
            const idle = (0,shared_target/* idleUse */.I_)((0,shared_target/* familyOf */.Ap)(target), 'read', use);
            yield {
                at: use.at,
                message: `${target.name} asks for ${name} and never reads it${describeReads(reads)}${idle ? `; ${(0,shared_target/* nameOfUse */.Wh)(idle)} would, and nothing runs it` : ''}: App Review rejects apps that ask for records they do not use.`,
                fix: `Stop asking for ${name}${list.advice && ` and ${list.advice}`}, or read it in a feature that people see.`,
                mends: requested.filter((other) => other.type === use.type).map(({ at }) => ({ kind: 'remove-element', at })),
                related: [
                    ...list.related,
                    ...requested
                        .filter((other) => other !== use && other.type === use.type)
                        .map(({ at }) => ({ message: `${name} is asked for here as well.`, at })),
                    ...(0,shared_target/* relatedCalls */.Z)([use], 'asked for'),
                    ...(idle ? [{ message: `${name} would be read here, but nothing runs this.`, at: idle.call }] : []),
                    ...(0,shared_target/* relatedCalls */.Z)(reads, 'read'),
                ],
            };
        }
    },
});
function describeReads(reads) {
    return reads.length === 0 ? '' : `; it reads ${(0,sentence/* listWords */.yh)((0,shared_target/* namesOfTypes */.pN)(reads).toSorted())} only`;
}

;




/* harmony default export */ const clinical_type_shared = ({
    id: 'clinical-type-shared',
    severity: 'error',
    summary: 'No clinical type is among the types that the app asks to write.',
    why: `
Clinical records are read-only. HealthKit raises an exception for a clinical type in the set to share, which Swift cannot
catch: the app ends.`,
    source: {
        ...appleSays('clinical-type-shared'),
        observed: 'The exception reads “Authorization to share the following types is disallowed: HKClinicalTypeIdentifierImmunizationRecord”.',
    },
    examples: {
        bad: [
            {
                title: 'A clinical type in toShare',
                ...app({
                    'App/Records.swift': swift(`
func load() {
  let shots = HKClinicalType(.immunizationRecord)
  store.requestAuthorization(toShare: [↓shots], read: [shots]) { _, _ in
    self.store.execute(HKSampleQuery(sampleType: shots, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`),
                }),
            },
            {
                title: 'In the question whether a sheet would appear',
                ...app({
                    'App/Records.swift': swift(`
func load() {
  let shots = HKClinicalType(.immunizationRecord)
  store.getRequestStatusForAuthorization(toShare: [HKClinicalType(↓.immunizationRecord)], read: [shots]) { _, _ in }
  store.requestAuthorization(toShare: nil, read: [shots]) { _, _ in
    self.store.execute(HKSampleQuery(sampleType: shots, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`),
                }),
            },
        ],
        good: [
            { title: 'Nothing to share', ...app() },
            {
                title: 'Another type to share',
                ...app({
                    'App/Records.swift': swift(`
func load() {
  let shots = HKClinicalType(.immunizationRecord)
  let weight = HKQuantityType(.bodyMass)
  store.requestAuthorization(toShare: [weight], read: [shots]) { _, _ in
    self.store.execute(HKSampleQuery(sampleType: shots, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`),
                }),
            },
        ],
    },
    *check(target) {
        if (!(0,shared_target/* isJudgedByCode */.ct)(target))
            return;
        const seen = new Set();
        for (const use of (0,shared_target/* shipped */.ED)(target.code.shared)) {
            const key = JSON.stringify([use.type, use.at.file, use.at.line, use.at.column]);
            if (seen.has(key))
                continue;
            seen.add(key);
            const name = (0,shared_keys/* nameOfType */.xH)(use.type);
            yield {
                at: use.at,
                habit: use.type,
                message: `${target.name} asks to write ${name}; clinical records are read-only, and HealthKit raises an exception that ends the app.`,
                fix: `Leave ${name} out of the types to share; ask for it in the types to read alone.`,
                mends: [{ kind: 'remove-element', at: use.at }],
                related: (0,shared_target/* relatedCalls */.Z)([use], 'asked for to write'),
            };
        }
    },
});

;





const objectiveC = (version, request) => app({
    'App.xcodeproj/project.pbxproj': project({
        App: {
            sources: ['App/Records.m'],
            config: 'App/App.xcconfig',
            settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
        },
    }),
    'App/App.xcconfig': `IPHONEOS_DEPLOYMENT_TARGET = ${version}\n`,
    'App/Records.swift': undefined,
    'App/Records.m': `#import <HealthKit/HealthKit.h>

@implementation Records
- (void)load {
  HKHealthStore *store = [[HKHealthStore alloc] init];
${request}
}
@end
`,
});
const ASKS = (mark) => `  HKClinicalType *notes = [HKClinicalType clinicalTypeForIdentifier:${mark}HKClinicalTypeIdentifierClinicalNoteRecord];
  [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:notes] completion:^(BOOL done, NSError *error) {}];
  HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:notes predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *found, NSError *error) {}];
  [store executeQuery:query];`;
/* harmony default export */ const clinical_type_too_new = ({
    id: 'clinical-type-too-new',
    severity: 'warning',
    summary: 'A clinical type that is named by a constant or a raw string exists on the oldest iOS that the app runs on.',
    why: `
Swift’s compiler checks \`.clinicalNoteRecord\`; nothing checks an Objective-C constant in a file with relaxed warnings
or a raw string. On an older iOS the type is nil, and what follows crashes or asks for nothing.`,
    source: {
        ...appleSays('clinical-type-too-new'),
        observed: 'The page gives iOS 16.4 for `clinicalNoteRecord`, and 14.0 for `coverageRecord`.',
    },
    examples: {
        bad: [{ title: 'Notes in an app for iOS 15', ...objectiveC('15.0', ASKS('↓')) }],
        good: [
            { title: 'Notes in an app for iOS 16.4', ...objectiveC('16.4', ASKS('')) },
            {
                title: 'Behind an availability check',
                ...objectiveC('15.0', `  if (@available(iOS 16.4, *)) {\n${ASKS('').replace(/^/gm, '  ')}\n  }`),
            },
        ],
    },
    *check(target) {
        const { deploymentTarget, code, name } = target;
        if (!(0,shared_target/* isJudgedByCode */.ct)(target) || deploymentTarget.state !== 'known')
            return;
        const seen = new Set();
        for (const use of [...(0,shared_target/* shipped */.ED)(code.requested), ...(0,shared_target/* shipped */.ED)(code.read)]) {
            const minimum = shared_keys/* MINIMUM_IOS */.R_.get(use.type) ?? '12.0';
            const key = JSON.stringify([use.type, use.at.file, use.at.line, use.at.column]);
            if (seen.has(key) || isChecked(use) || !(0,shared_keys/* isOlderVersion */.hp)(deploymentTarget.value, minimum))
                continue;
            if (use.available !== undefined && !(0,shared_keys/* isOlderVersion */.hp)(use.available, minimum))
                continue;
            seen.add(key);
            yield {
                at: use.at,
                habit: use.type,
                message: `${name} runs from iOS ${deploymentTarget.value} on and names ${(0,shared_keys/* nameOfType */.xH)(use.type)} without an availability check; iOS knows it from ${minimum} on.`,
                fix: `Ask for it behind an availability check for iOS ${minimum}, or raise the deployment target.`,
                related: [{ message: 'The deployment target is set here.', at: deploymentTarget.at }],
            };
        }
    },
});
function isChecked({ spelling }) {
    return spelling === 'case' || spelling === 'all';
}

;





const withRawValue = (raw) => app({
    'App/Records.swift': swift(`
func load() {
  let type = HKClinicalType(HKClinicalTypeIdentifier(rawValue: ${raw}))
  store.requestAuthorization(toShare: nil, read: [type]) { _, _ in
    self.store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`),
});
/* harmony default export */ const clinical_type_unknown = ({
    id: 'clinical-type-unknown',
    severity: 'error',
    summary: 'Every raw name of a clinical type is one of the nine that HealthKit knows.',
    why: `
\`HKClinicalType(_:)\` raises an exception for an unknown name, and \`clinicalType(forIdentifier:)\` gives nil, which the
usual \`!\` turns into a crash. No compiler sees it.`,
    source: {
        ...appleSays('clinical-type-unknown'),
        observed: 'The exception reads “Invalid HKClinicalType identifier "…"”.',
    },
    examples: {
        bad: [
            { title: 'Another name for lab results', ...withRawValue('↓"HKClinicalTypeIdentifierLabRecord"') },
            { title: 'British spelling', ...withRawValue('↓"HKClinicalTypeIdentifierImmunisationRecord"') },
        ],
        good: [
            { title: 'A raw name', ...withRawValue('"HKClinicalTypeIdentifierLabResultRecord"') },
            {
                title: 'The wrong name in prose',
                ...app({
                    'App/Help.swift': 'let help = "HKClinicalTypeIdentifierLabRecord is not a type."\n',
                }),
            },
        ],
    },
    *check(target) {
        if (!(0,shared_target/* isJudgedByCode */.ct)(target))
            return;
        for (const { value, at } of target.code.unknownTypes) {
            const meant = (0,words/* nearest */.pA)(value.startsWith('HKClinicalType') ? value : `HKClinicalTypeIdentifier${value}`, shared_keys/* CLINICAL_TYPES */.Gb);
            yield {
                at,
                habit: value,
                message: `${target.name} uses ${(0,words/* quote */.hD)(value)} as a clinical type; it is none of the nine${meant ? ` (did you mean ${meant}?)` : ''}, and HealthKit raises an exception for it.`,
                fix: meant ? `Write ${meant}.` : 'Use one of the identifiers of HKClinicalTypeIdentifier.',
                ...(meant && { mends: [{ kind: 'respell', at, was: value, to: meant }] }),
            };
        }
    },
});

var open_types = __webpack_require__("rules/shared/open-types.js");
;





const VERB = { requested: 'asks for', read: 'reads', shared: 'shares' };
const MOST_PLACES = 8;
const IS_ELSEWHERE = /comes from|outside of|code that is not (?:here|seen)|could not be read|not (?:read|opened|checked out)|macro/;
const IS_UNREAD = /is not understood/;
const IS_TOO_MUCH = /\btoo (?:large|deep|many|long)\b/;
function settle(reason) {
    if (IS_ELSEWHERE.test(reason))
        return 'To settle it, check a folder that holds that code too, or name the types where they are asked for and read.';
    if (IS_UNREAD.test(reason))
        return 'To settle it, write that part more plainly, or move it to a file of its own.';
    if (IS_TOO_MUCH.test(reason))
        return 'To settle it, name the types as constants where they are asked for and read.';
    return 'To settle it, name the types as constants in the code.';
}
/* harmony default export */ const clinical_types_unresolved = ({
    id: 'clinical-types-unresolved',
    severity: 'notice',
    summary: 'Which clinical types the app asks for and reads can be seen in its source.',
    why: `
The list is made at run time, so nothing can be said about types that are asked for and not read. It needs a look by
hand before the release.`,
    source: appleSays('clinical-types-unresolved'),
    examples: {
        bad: [
            {
                title: 'Names that come from outside',
                ...app({
                    'App/Records.swift': swift(`
func load() {
  let names = ↓UserDefaults.standard.stringArray(forKey: "types") ?? []
  let types = names.map { HKClinicalType(HKClinicalTypeIdentifier(rawValue: $0)) }
  store.requestAuthorization(toShare: nil, read: Set(types)) { _, _ in
    for type in types {
      self.store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
    }
  }
}`),
                }),
            },
        ],
        good: [
            { title: 'A literal', ...app() },
            {
                title: 'A raw value that is a literal',
                ...app({
                    'App/Records.swift': swift(`
func load() {
  let allergies = HKClinicalType(HKClinicalTypeIdentifier(rawValue: "HKClinicalTypeIdentifierAllergyRecord"))
  store.requestAuthorization(toShare: nil, read: [allergies]) { _, _ in
    self.store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`),
                }),
            },
        ],
    },
    *check(target) {
        if (!(0,shared_target/* isJudgedByCode */.ct)(target))
            return;
        const open = target.code.unresolved.filter(({ role }) => role !== 'shared');
        const [first] = open;
        if (!first)
            return;
        const roles = [...new Set(open.map(({ role }) => role))].toSorted().toReversed();
        const others = open.filter(({ at }) => at.file !== first.at.file || at.line !== first.at.line);
        yield {
            at: first.at,
            message: `Which clinical types ${target.name} ${(0,sentence/* listWords */.yh)(roles.map((role) => VERB[role]))} cannot be told from the source: ${first.reason.replace(/\.$/, '')}.`,
            fix: `${settle(first.reason)} Until then, check by hand that a feature reads each type that can be asked for.`,
            related: (0,open_types/* openTypes */.G)(others).slice(0, MOST_PLACES),
        };
    },
});

;









/* harmony default export */ const clinical_usage_description_missing = ({
    id: 'clinical-usage-description-missing',
    severity: 'error',
    summary: 'An app that uses clinical records says why in `NSHealthClinicalHealthRecordsShareUsageDescription`.',
    why: `
HealthKit shows the text on the permission sheet for medical records. Without it the request raises an exception that
Swift cannot catch, and the app ends.`,
    source: appleSays('clinical-usage-description-missing'),
    examples: {
        bad: [
            {
                title: 'The other two texts are there',
                ...app({ 'App/Info.plist': infoLacking(SHARE_TEXT_LINES + UPDATE_TEXT_LINES) }),
            },
            {
                title: 'Entitled, and no text yet',
                ...app({
                    'App/Info.plist': infoLacking(SHARE_TEXT_LINES),
                    'App/Records.swift': COUNTS_STEPS,
                }),
            },
        ],
        good: [
            { title: 'The text is there', ...app() },
            {
                title: 'The text stands in a build setting',
                ...app({
                    'App/Info.plist': undefined,
                    'App.xcodeproj/project.pbxproj': project({
                        App: {
                            sources: ['App/Records.swift'],
                            config: 'App/App.xcconfig',
                            settings: ['CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
                        },
                    }),
                    'App/App.xcconfig': `GENERATE_INFOPLIST_FILE = YES
INFOPLIST_KEY_NSHealthClinicalHealthRecordsShareUsageDescription = Your allergy records warn you of medicines you must not take.
INFOPLIST_KEY_NSHealthShareUsageDescription = Your heart rate is shown beside your allergies.
INFOPLIST_KEY_NSHealthUpdateUsageDescription = This app writes nothing to Apple Health.
`,
                }),
            },
            {
                title: 'An app that counts steps needs none',
                ...app({
                    'App/Info.plist': plist(SHARE_TEXT_LINES),
                    'App/App.entitlements': plist(`
<key>com.apple.developer.healthkit</key>
<true/>`),
                    'App/Records.swift': COUNTS_STEPS,
                }),
            },
        ],
    },
    *check(target) {
        const at = findMissingText(target, shared_keys/* CLINICAL_TEXT */.EU);
        if (!at || findMisplacedText(target, shared_keys/* CLINICAL_TEXT */.EU).length > 0)
            return;
        const asks = (0,shared_target/* asksOrReads */.Nh)(target.code);
        const reason = asks ? 'uses clinical records' : `is signed with ${shared_keys/* HEALTH_RECORDS */.eZ}`;
        const access = (0,entitlements/* readAccess */.zS)(target);
        const isUsed = (0,clinical_use/* judgeClinicalUse */.kp)(target) === 'used';
        const add = `dd ${textToWrite(target, shared_keys/* CLINICAL_TEXT */.EU)}, and say what the app does with the records and why`;
        yield {
            key: shared_keys/* CLINICAL_TEXT */.EU,
            at,
            message: `${target.name} ${reason}, but its Info.plist has no ${shared_keys/* CLINICAL_TEXT */.EU}: ${asks ? 'the first request for a clinical type ends the app' : 'a request for a clinical type would end the app'}.`,
            fix: fixMissing(target, shared_keys/* CLINICAL_TEXT */.EU, isUsed
                ? `A${add}${asks ? '' : `, or remove ${shared_keys/* HEALTH_RECORDS */.eZ} if it reads none`}.`
                : `If ${target.name} reads no records (no source here shows that it does), remove ${shared_keys/* HEALTH_RECORDS */.eZ} from ${shared_keys/* ACCESS */.Pe}; otherwise a${add}.`),
            ...(isUsed && { mends: [mendMissing(target, shared_keys/* CLINICAL_TEXT */.EU)] }),
            related: [
                ...relatedToMissing(target, shared_keys/* CLINICAL_TEXT */.EU),
                ...(access.state === 'granted' ? [{ message: `${shared_keys/* HEALTH_RECORDS */.eZ} is declared here.`, at: access.at }] : []),
            ],
        };
    },
});

;
const WORDS = {
    ar: ['صح'],
    ca: ['^salut'],
    cs: ['^zdrav'],
    da: ['^sundhed', '^helbred'],
    de: ['^gesundheit'],
    el: ['υγεία', 'υγείας'],
    en: [],
    es: ['^salud'],
    fi: ['^tervey'],
    fr: ['^santé'],
    he: ['בריאות'],
    hi: ['स्वास्थ्य'],
    hr: ['^zdrav'],
    hu: ['^egészség'],
    id: ['^kesehatan'],
    it: ['^salute'],
    ja: ['ヘルスケア', '健康'],
    ko: ['건강'],
    ms: ['^kesihatan'],
    nb: ['^helse'],
    nl: ['^gezondheid'],
    no: ['^helse'],
    pl: ['^zdrowi'],
    pt: ['^saúde'],
    ro: ['^sănăt'],
    ru: ['здоров'],
    sk: ['^zdrav'],
    sv: ['^hälsa', '^hälso'],
    th: ['สุขภาพ'],
    tr: ['^sağlı'],
    uk: ['здоров'],
    vi: ['sức khỏe', 'sức khoẻ'],
    zh: ['健康'],
};
const NAME = /health(?!y|ie|il)/i;
function mentionsHealth(text, locale) {
    const normal = text.normalize('NFC').toLowerCase();
    if (NAME.test(normal))
        return true;
    const language = locale.split(/[-_]/)[0]?.toLowerCase() ?? '';
    const known = language === 'default' ? Object.values(WORDS).flat() : WORDS[language];
    return known?.some((word) => isIn(normal, word));
}
function isIn(text, word) {
    if (!word.startsWith('^'))
        return text.includes(word);
    const stem = word.slice(1);
    for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
        if (!/\p{L}$/u.test(text.slice(Math.max(0, at - 2), at)))
            return true;
    }
    return false;
}

var policy_urls = __webpack_require__("rules/shared/policy-urls.js");
;





/* harmony default export */ const description_without_health = ({
    id: 'description-without-health',
    severity: 'notice',
    summary: 'The store description of an app that reads clinical records mentions Health.',
    why: `
App Review rejects apps that use HealthKit and do not say so: people should know before they install an app that it
works with the Health app, and what it does there.`,
    source: {
        ...appleSays('description-without-health'),
        observed: 'The words of some thirty languages are looked for; a description in another language is not judged.',
    },
    examples: {
        bad: [
            {
                title: 'A description of something else',
                ...app({
                    'fastlane/metadata/en-US/description.txt': '↓Keep an eye on your allergies and eat healthy food.\n',
                }),
            },
            {
                title: 'One language leaves it out',
                ...app({
                    'fastlane/metadata/en-US/description.txt': 'Shows your allergies from Apple Health.\n',
                    'fastlane/metadata/de-DE/description.txt': '↓Zeigt deine Allergien, wo du sie brauchst.\n',
                }),
            },
            {
                title: 'The description in App Store Connect leaves it out',
                ...app({ 'App/Info.plist': GOOD_INFO.replace('<dict>', '↓<dict>') }),
                store: {
                    versionState: 'PREPARE_FOR_SUBMISSION',
                    texts: {
                        descriptions: [
                            { locale: 'de-DE', text: 'Zeigt deine Allergien, wo du sie brauchst.' },
                            { locale: 'en-US', text: 'Shows your allergies from Apple Health.' },
                        ],
                    },
                },
            },
        ],
        good: [
            {
                title: 'It names the Health app',
                ...app({ 'fastlane/metadata/en-US/description.txt': 'Shows your allergies from the Health app.\n' }),
            },
            {
                title: 'It says so in the language of the store',
                ...app({ 'fastlane/metadata/fr-FR/description.txt': 'Affiche vos allergies depuis l’app Santé.\n' }),
            },
            { title: 'The repository has no description', ...app() },
        ],
    },
    *checkRepository(repository) {
        const silent = repository.metadata.descriptions.filter((one) => one.text.trim() !== '' && mentionsHealth(one.text, one.locale) === false && (0,policy_urls/* concerns */.Kc)(one, repository));
        yield* description_without_health_tell(silent.filter(({ stored }) => stored === undefined));
        const keyOf = ({ stored }) => stored ? JSON.stringify([stored.name, stored.project]) : '';
        for (const app of new Set(silent.map(keyOf)))
            if (app !== '')
                yield* description_without_health_tell(silent.filter((one) => keyOf(one) === app));
    },
});
function* description_without_health_tell(silent) {
    const [first, ...others] = silent;
    if (!first)
        return;
    const { stored } = first;
    const where = stored ? ` of ${stored.name} ${(0,policy_urls/* inStore */.jw)(stored)}` : '';
    const locales = [...new Set(silent.map(({ locale }) => locale))];
    const named = locales.length > 4 ? [...locales.slice(0, 3), `${locales.length - 3} more locales`] : locales;
    yield {
        at: first.at,
        message: `The store description (${(0,sentence/* listWords */.yh)(named)})${where} never mentions Health.`,
        fix: 'Say in the description that the app reads health records from the Health app, and what for.',
        ...(!stored && {
            related: others.map(({ locale, at }) => ({ message: `Nor does the description for ${locale}.`, at })),
        }),
    };
}

;







const WITHOUT_RECORDS = GOOD_ENTITLEMENTS.replace('<array>\n    <string>health-records</string>\n  </array>', '<array/>');
const DEBUG_ALONE = project({
    App: {
        sources: ['App/Records.swift'],
        settings: ['INFOPLIST_FILE = App/Info.plist;'],
        debug: ['CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
        release: ['CODE_SIGN_ENTITLEMENTS = App/Release.entitlements;'],
    },
});
/* harmony default export */ const entitlements_differ_by_configuration = ({
    id: 'entitlements-differ-by-configuration',
    severity: 'warning',
    summary: 'All configurations of a target have `health-records` and the HealthKit entitlement, or none has.',
    why: `
What works in Debug then fails in the build that ships, or a feature is tested that nobody gets. Nothing warns: each
configuration builds and signs.`,
    source: appleSays('entitlements-differ-by-configuration'),
    examples: {
        bad: [
            {
                title: 'Only Release has the value',
                ...app({
                    'App.xcodeproj/project.pbxproj': project({
                        App: {
                            sources: ['App/Records.swift'],
                            settings: ['INFOPLIST_FILE = App/Info.plist;'],
                            debug: ['CODE_SIGN_ENTITLEMENTS = App/Debug.entitlements;'],
                            release: ['CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
                        },
                    }),
                    'App/Debug.entitlements': WITHOUT_RECORDS.replace('<array/>', '↓<array/>'),
                }),
            },
            {
                title: 'Only Debug has the value: what ships lacks it',
                ...app({
                    'App.xcodeproj/project.pbxproj': DEBUG_ALONE,
                    'App/Release.entitlements': WITHOUT_RECORDS.replace('<array/>', '↓<array/>'),
                }),
            },
            {
                title: 'Only Debug is entitled, as Xcode does it where the capability is added to one configuration',
                ...app({
                    'App.xcodeproj/project.pbxproj': DEBUG_ALONE,
                    'App/Info.plist': plist(SHARE_TEXT_LINES + UPDATE_TEXT_LINES),
                    'App/Release.entitlements': WITHOUT_RECORDS.replace('<array/>', '↓<array/>'),
                    'App/Records.swift': COUNTS_STEPS,
                }),
            },
        ],
        good: [
            {
                title: 'Only Debug uses HealthKit, and none has records',
                ...app({
                    'App.xcodeproj/project.pbxproj': DEBUG_ALONE,
                    'App/Info.plist': plist(SHARE_TEXT_LINES + UPDATE_TEXT_LINES),
                    'App/App.entitlements': WITHOUT_RECORDS,
                    'App/Release.entitlements': plist(''),
                    'App/Records.swift': COUNTS_STEPS,
                }),
            },
            {
                title: 'Two files that say the same',
                ...app({
                    'App.xcodeproj/project.pbxproj': project({
                        App: {
                            sources: ['App/Records.swift'],
                            settings: ['INFOPLIST_FILE = App/Info.plist;'],
                            debug: ['CODE_SIGN_ENTITLEMENTS = App/Debug.entitlements;'],
                            release: ['CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
                        },
                    }),
                    'App/Debug.entitlements': GOOD_ENTITLEMENTS,
                }),
            },
        ],
    },
    withoutSign: true,
    *check(target) {
        if (!(0,shared_target/* isJudged */.sL)(target))
            return;
        const isEntitled = target.variants.some((variant) => (0,entitlements/* readAccess */.zS)(variant).state === 'granted');
        if (target.signs.length === 0 && !isEntitled)
            return;
        const records = compare(target, shared_keys/* HEALTH_RECORDS */.eZ, (variant) => {
            const { state, at } = (0,entitlements/* readAccess */.zS)(variant);
            return state === 'granted'
                ? { has: true, at }
                : state === 'withheld' || state === 'absent'
                    ? { has: false, at }
                    : undefined;
        });
        const base = compare(target, shared_keys/* HEALTHKIT */.rd, (variant) => {
            const { state, at } = (0,entitlements/* readFlag */.fG)(variant, shared_keys/* HEALTHKIT */.rd);
            return state === 'unresolved' ? undefined : { has: state, at };
        });
        if (records)
            yield { ...records, key: shared_keys/* ACCESS */.Pe };
        else if (base)
            yield base;
    },
});
function compare(target, what, look) {
    const seen = target.variants.flatMap((variant) => {
        const found = look(variant);
        return found ? [{ ...found, variant }] : [];
    });
    const having = seen.filter(({ has }) => has);
    const lacking = seen.filter(({ has }) => !has);
    const placed = lacking.find(({ variant }) => variant.configuration === target.shipping) ?? lacking[0];
    if (!placed || having.length === 0)
        return undefined;
    const names = (list) => (0,sentence/* listWords */.yh)(list.map(({ variant }) => variant.configuration));
    return {
        at: placed.at,
        message: `${target.name} has ${what} in ${names(having)}, but not in ${names(lacking)}. ${target.shipping} is what ships.`,
        fix: `Give ${names(lacking)} the same entitlements, or remove ${what} from ${names(having)} if the feature does not ship.`,
        related: [
            ...lacking
                .filter((one) => one !== placed)
                .map(({ variant, at }) => ({ message: `${variant.configuration} lacks it as well.`, at })),
            ...having.map(({ variant, at }) => ({ message: `${variant.configuration} has it.`, at })),
        ],
    };
}

;





const entitlements_file_absent_withSetting = (path, others = {}) => app({
    ...others,
    'App.xcodeproj/project.pbxproj': project({
        App: {
            sources: ['App/Records.swift'],
            config: 'App/App.xcconfig',
            settings: ['INFOPLIST_FILE = App/Info.plist;'],
        },
    }),
    'App/App.xcconfig': `CODE_SIGN_ENTITLEMENTS = ${path}\n`,
});
/* harmony default export */ const entitlements_file_absent = ({
    id: 'entitlements-file-absent',
    severity: 'error',
    summary: 'The file that `CODE_SIGN_ENTITLEMENTS` names is in the repository.',
    why: `
The build stops, or a machine that happens to have the file signs with something that nobody reviewed. What the app may
do with clinical records cannot be checked.`,
    source: appleSays('entitlements-file-absent'),
    examples: {
        bad: [
            { title: 'The file has another name', ...entitlements_file_absent_withSetting('↓App/Records.entitlements') },
            { title: 'The path starts at the wrong folder', ...entitlements_file_absent_withSetting('↓App.entitlements') },
        ],
        good: [
            { title: 'The file is there', ...entitlements_file_absent_withSetting('App/App.entitlements') },
            { title: 'A path that is known at build time only', ...entitlements_file_absent_withSetting('$(SIGNING_FOLDER)/App.entitlements') },
            {
                title: 'A file that a generator makes',
                ...entitlements_file_absent_withSetting('App/Made.entitlements', {
                    'project.yml': 'targets:\n  App:\n    entitlements:\n      path: App/Made.entitlements\n',
                }),
            },
        ],
    },
    *check(target) {
        const { entitlementsFile: file, entitlements, name } = target;
        if (!(0,shared_target/* isJudged */.sL)(target) || file.state !== 'known')
            return;
        const access = entitlements.get(shared_keys/* ACCESS */.Pe);
        if (access.state !== 'unresolved' || !isSamePlace(access.at, file.at) || file.at.file === file.value)
            return;
        yield {
            at: file.at,
            message: `${name} is signed with ${file.value}, which is not in the repository and is made by nothing in it.`,
            fix: `Commit ${file.value}, or set CODE_SIGN_ENTITLEMENTS to the file that is there.`,
        };
    },
});
function isSamePlace(a, b) {
    return a.file === b.file && a.line === b.line && a.column === b.column;
}

;






const MARKED = GOOD_ENTITLEMENTS.replace('<string>health-records', '↓<string>health-records');
/* harmony default export */ const entitlements_file_unused = ({
    id: 'entitlements-file-unused',
    severity: 'error',
    summary: 'The entitlements file with `health-records` is the one that the app is signed with.',
    why: `
A file that no build setting names signs nothing. The app looks right in the editor, and on a device every request
fails as if the capability had never been added.`,
    source: appleSays('entitlements-file-unused'),
    examples: {
        bad: [
            {
                title: 'CODE_SIGN_ENTITLEMENTS is not set',
                ...app({
                    'App.xcodeproj/project.pbxproj': project({
                        App: { sources: ['App/Records.swift'], settings: ['INFOPLIST_FILE = App/Info.plist;'] },
                    }),
                    'App/App.entitlements': MARKED,
                }),
            },
            {
                title: 'The setting names another file',
                ...app({
                    'App.xcodeproj/project.pbxproj': project({
                        App: {
                            sources: ['App/Records.swift'],
                            settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/Old.entitlements;'],
                        },
                    }),
                    'App/Old.entitlements': GOOD_ENTITLEMENTS.replace(/ *<string>health-records<\/string>\n/, ''),
                    'App/App.entitlements': MARKED,
                }),
            },
        ],
        good: [
            {
                title: 'The setting names the file',
                ...app({
                    'App.xcodeproj/project.pbxproj': project({
                        App: {
                            sources: ['App/Records.swift'],
                            settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
                        },
                    }),
                }),
            },
            {
                title: 'A leftover file beside an app that has the value',
                ...app({
                    'App.xcodeproj/project.pbxproj': project({
                        App: {
                            sources: ['App/Records.swift'],
                            settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
                        },
                    }),
                    'App/Old.entitlements': GOOD_ENTITLEMENTS,
                }),
            },
        ],
    },
    *check(target, repository) {
        if (!(0,shared_target/* isJudged */.sL)(target) || !isClinical(target))
            return;
        for (const file of (0,entitlements/* findUnusedEntitlements */.A9)(target, repository)) {
            const access = file.entries.get(shared_keys/* ACCESS */.Pe);
            if (access?.value.kind !== 'array')
                continue;
            const value = access.value.value.find((item) => item.kind === 'string' && item.value === shared_keys/* HEALTH_RECORDS */.eZ);
            const [why, fix] = (0,shared_target/* isOfXcode */.pO)(target)
                ? [
                    'no CODE_SIGN_ENTITLEMENTS that ships names the file',
                    `Set CODE_SIGN_ENTITLEMENTS of ${target.name} to this file in every configuration and for every SDK, or delete the file.`,
                ]
                : [
                    `${target.project} does not name it as its entitlements`,
                    `Name the file as the entitlements of ${target.name} in ${target.project}, or delete the file.`,
                ];
            yield {
                at: value?.at ?? access.value.at,
                message: `${file.path} has ${shared_keys/* HEALTH_RECORDS */.eZ} in ${shared_keys/* ACCESS */.Pe}, but ${target.name} is not signed with it: ${why}.`,
                fix,
                related: [{ message: `What ${target.name} is signed with is decided here.`, at: target.entitlements.at }],
            };
        }
    },
});
function isClinical({ code, info }) {
    return (0,shared_target/* asksOrReads */.Nh)(code) || [shared_keys/* CLINICAL_TEXT */.EU, shared_keys/* REQUIRED_TYPES */._Z].some((key) => info.get(key).state === 'known');
}

;








const generated_project_differs_PROJECT = project({
    App: {
        sources: ['App/Records.swift'],
        settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
    },
});
const manifest = (access) => `name: App
targets:
  App:
    type: application
    platform: iOS
    sources: [App]
    info:
      path: App/Info.plist
    entitlements:
      path: App/App.entitlements
      properties:
        com.apple.developer.healthkit: true
        com.apple.developer.healthkit.access: ${access}
`;
const EXPO = (json) => ({
    files: { 'app.json': `${json}\n` },
    scenery: {
        'package.json': '{ "dependencies": { "expo": "~54.0.0", "react-native": "0.81.0" } }\n',
        'ios/App.xcodeproj/project.pbxproj': generated_project_differs_PROJECT,
        'ios/App/Info.plist': plist(CLINICAL_TEXT_LINES),
        'ios/App/App.entitlements': GOOD_ENTITLEMENTS,
        'ios/App/Records.swift': READS_ALLERGIES,
    },
});
/* harmony default export */ const generated_project_differs = ({
    id: 'generated-project-differs',
    severity: 'warning',
    summary: 'The committed project says of clinical records what the file says that it is generated from.',
    why: `
The next run of the generator overwrites the project: what was changed there by hand is lost, or what was added to the
generator’s file never ships. What only the project has is lost too, in Expo’s case when prebuild is told to begin anew.`,
    source: {
        ...appleSays('generated-project-differs'),
        observed: 'XcodeGen and Tuist write Info.plist and entitlements anew each time they run. `expo prebuild` writes what the configuration and its plugins give over what is there and keeps the other keys; `expo prebuild --clean` deletes the folder first.',
    },
    examples: {
        bad: [
            {
                title: 'project.yml has no access value, the committed entitlements have',
                ...app({ 'App.xcodeproj/project.pbxproj': generated_project_differs_PROJECT, 'project.yml': manifest('↓[]') }),
            },
            {
                title: 'app.json leaves out the text that the committed project has',
                ...EXPO('{ "expo": { "name": "App", "ios": ↓{ "entitlements": {\n  "com.apple.developer.healthkit": true,\n  "com.apple.developer.healthkit.access": ["health-records"]\n} } } }'),
            },
            {
                title: 'project.yml takes in code of clinical records that the committed project has not',
                ...app({
                    'App.xcodeproj/project.pbxproj': generated_project_differs_PROJECT,
                    'project.yml': manifest('[health-records]').replace('  App:', '  ↓App:'),
                    'App/More.swift': READS_ALLERGIES,
                }),
            },
            {
                title: 'project.yml brings the access value to an app that only counts steps',
                ...app({
                    'App.xcodeproj/project.pbxproj': generated_project_differs_PROJECT,
                    'project.yml': manifest('↓[health-records]'),
                    'App/App.entitlements': plist('<key>com.apple.developer.healthkit</key>\n<true/>'),
                    'App/Info.plist': plist(SHARE_TEXT_LINES),
                    'App/Records.swift': COUNTS_STEPS,
                }),
            },
        ],
        good: [
            {
                title: 'Both say the same',
                ...app({ 'App.xcodeproj/project.pbxproj': generated_project_differs_PROJECT, 'project.yml': manifest('[health-records]') }),
            },
            {
                title: 'Expo, where prebuild decides nothing: the configuration says nothing of HealthKit',
                ...EXPO('{ "expo": { "name": "App", "ios": {} } }'),
            },
            { title: 'A project without a generator', ...app({ 'App.xcodeproj/project.pbxproj': generated_project_differs_PROJECT }) },
            {
                title: 'Another key differs',
                ...app({
                    'App.xcodeproj/project.pbxproj': generated_project_differs_PROJECT,
                    'project.yml': manifest('[health-records]'),
                    'App/App.entitlements': GOOD_ENTITLEMENTS.replace('</dict>', '  <key>aps-environment</key>\n  <string>production</string>\n</dict>'),
                }),
            },
        ],
    },
    withoutSign: true,
    *check(target, { drifts }) {
        if ((0,shared_target/* isWatch */.G0)(target))
            return;
        const concerning = drifts.filter((one) => generated_project_differs_concerns(one, target));
        const isStale = concerning.some(({ key }) => key === SOURCES);
        for (const drift of concerning) {
            const { key, generator, project: committed } = drift;
            if (key === SOURCES) {
                yield {
                    key,
                    at: generator.at,
                    message: `${generator.at.file} takes ${generator.value} into ${target.name}, which uses clinical records. The committed project is older and has no such file: what it asks for and reads is not checked.`,
                    fix: `Run ${RUN[drift.by].replace('run ', '')}, commit the project, and check again.`,
                    related: [{ message: 'The committed target stands here.', at: committed.at }],
                };
                continue;
            }
            yield {
                key,
                at: generator.at,
                message: `${generator.at.file} gives ${target.name} ${nameValue(generator.value)} for ${key}, but the committed project has ${nameValue(committed.value)}: ${consequenceOf(drift)}.`,
                fix: !isStale && bringsUnused(drift, target)
                    ? `Take it out of ${generator.at.file}: nothing in ${target.name} uses clinical records.`
                    : (fixText(drift) ?? `Decide which is right, write it into ${generator.at.file}, and ${RUN[drift.by]}.`),
                related: [{ message: `The committed value stands here.`, at: committed.at }],
            };
        }
    },
});
const RUN = {
    Cordova: 'run `cordova prepare`',
    Expo: 'run `expo prebuild`',
    Tuist: 'run `tuist generate`',
    XcodeGen: 'run `xcodegen`',
};
function consequenceOf({ by, generator, project: committed, isSpare }) {
    const run = RUN[by].replace('run ', '');
    if (committed.value === ABSENT)
        return `it does not ship before ${run} is run`;
    if (by === 'Expo' && generator.value === ABSENT)
        return `${run} keeps it, and \`expo prebuild --clean\` loses it`;
    if (isSpare)
        return `${run} keeps it, and \`expo prebuild --clean\` writes the plugin’s own in its place`;
    return `the next ${run} overwrites it`;
}
function fixText({ by, key, generator, project: committed }) {
    const usage = shared_keys/* USAGE_TEXTS */.nC.find((one) => one === key);
    const fault = usage && generator.value !== ABSENT && findTextFault(usage, generator.value);
    if (!usage || !fault)
        return undefined;
    const isKept = committed.value !== ABSENT && !findTextFault(usage, committed.value);
    const write = isKept ? 'Write the committed text' : 'Write what the app does with the data and why';
    return `${write} into ${generator.at.file}, and ${RUN[by]}: what stands there now ${FAULT[fault]}.`;
}
const FAULT = {
    empty: 'is no text',
    placeholder: 'is a placeholder',
    'too-short': `has fewer than ${LEAST_LETTERS} letters or digits, for which HealthKit raises an exception`,
};
function bringsUnused({ key, generator, project: committed }, target) {
    const brings = ({ value }) => key === shared_keys/* ACCESS */.Pe ? value.includes(shared_keys/* HEALTH_RECORDS */.eZ) : key === shared_keys/* CLINICAL_TEXT */.EU && value !== ABSENT;
    return brings(generator) && !brings(committed) && (0,clinical_use/* judgeClinicalUse */.kp)(target) === 'unused';
}
const ABSENT = '(absent)';
const SOURCES = 'sources';
function nameValue(text) {
    if (text === ABSENT)
        return 'nothing';
    return text === '[]' ? 'an empty list' : (0,words/* quote */.hD)(text.replace(/^\[(.*)\]$/, '$1'));
}
function generated_project_differs_concerns({ target: name, key }, target) {
    return (name === target.name &&
        (target.signs.length > 0 || key === SOURCES || /clinical|healthkit\.access|RequiredRead/i.test(key)));
}

;





const UNCHECKED = READS_ALLERGIES.replace('HKHealthStore.isHealthDataAvailable(), ', '');
const forVersion = (version, source) => app({
    'App.xcodeproj/project.pbxproj': project({
        App: {
            sources: ['App/Records.swift'],
            config: 'App/App.xcconfig',
            settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
        },
    }),
    'App/App.xcconfig': `IPHONEOS_DEPLOYMENT_TARGET = ${version}\n`,
    'App/Records.swift': source,
});
/* harmony default export */ const health_data_availability_unchecked = ({
    id: 'health-data-availability-unchecked',
    severity: 'notice',
    summary: 'An app that also runs where HealthKit has no store calls `isHealthDataAvailable()` first.',
    why: `
Before iPadOS 17 an iPad has no health store, and a Mac has none at all. Every call fails there, on a screen that
expects records.`,
    source: appleSays('health-data-availability-unchecked'),
    examples: {
        bad: [
            {
                title: 'An app for iOS 15, which runs on iPads',
                ...forVersion('15.0', UNCHECKED.replace('try await store.request', 'try await ↓store.request')),
            },
            {
                title: 'An app for iOS 17, which runs on Macs',
                ...forVersion('17.0', UNCHECKED.replace('try await store.request', 'try await ↓store.request')),
            },
        ],
        good: [
            { title: 'With the check', ...forVersion('15.0', READS_ALLERGIES) },
            {
                title: 'An app that only iPhones can install',
                ...app({
                    'App/Info.plist': GOOD_INFO.replace('</dict>', '  <key>UIRequiredDeviceCapabilities</key>\n  <array>\n    <string>healthkit</string>\n  </array>\n</dict>'),
                    'App/Records.swift': UNCHECKED,
                }),
            },
        ],
    },
    *check(target) {
        if (!(0,shared_target/* isJudgedByCode */.ct)(target) || target.kind === 'extension' || (0,shared_target/* hasUnseenCode */.O5)(target))
            return;
        const where = whereItLacks(target);
        if (!where)
            return;
        const apis = (0,shared_target/* familyOf */.Ap)(target).flatMap(({ code }) => (0,shared_target/* shipped */.ED)(code.apis));
        if (apis.some(({ name }) => name === 'isHealthDataAvailable'))
            return;
        const request = apis.find(({ name }) => name === 'requestAuthorization')?.at ?? (0,shared_target/* shipped */.ED)(target.code.requested)[0]?.call;
        if (!request)
            return;
        yield {
            at: request,
            message: `${target.name} asks for health data and never calls isHealthDataAvailable(), but it runs ${where}, where there is no health store.`,
            fix: 'Call HKHealthStore.isHealthDataAvailable() before anything else of HealthKit.',
        };
    },
});
function whereItLacks({ platforms, deploymentTarget, info }) {
    if (platforms.includes('macos'))
        return 'on the Mac';
    if (!platforms.includes('ios') || requiresHealthKit(info))
        return undefined;
    const isOld = deploymentTarget.state === 'known' && (0,shared_keys/* isOlderVersion */.hp)(deploymentTarget.value, '17.0');
    return isOld
        ? 'on iPads with iPadOS 16 or older'
        : 'on Macs with Apple silicon, unless App Store Connect says otherwise';
}
function requiresHealthKit({ entries }) {
    const value = entries.get('UIRequiredDeviceCapabilities')?.value;
    if (value?.kind === 'array')
        return value.value.some((item) => item.kind === 'string' && item.value === 'healthkit');
    const flag = value?.kind === 'dictionary' ? value.value.get('healthkit')?.value : undefined;
    return flag?.kind === 'boolean' && flag.value;
}

;







/* harmony default export */ const health_records_entitlement_missing = ({
    id: 'health-records-entitlement-missing',
    severity: 'error',
    summary: 'An app that asks for or reads clinical records is signed with `health-records` in `com.apple.developer.healthkit.access`.',
    why: `
Without the value HealthKit raises an exception on the first request for a clinical type. Swift cannot catch it:
the app dies the moment a person taps the button that should show their records.`,
    source: {
        ...appleSays('health-records-entitlement-missing'),
        observed: 'The exception reads “Authorization to read the following types is disallowed: HKClinicalTypeIdentifierAllergyRecord”.',
    },
    examples: {
        bad: [
            {
                title: 'HealthKit is enabled, clinical records are not',
                ...app({
                    'App/App.entitlements': plistLacking(`
<key>com.apple.developer.healthkit</key>
<true/>`),
                }),
            },
            {
                title: 'The array that Xcode writes is empty',
                ...app({
                    'App/App.entitlements': plist(`
<key>com.apple.developer.healthkit</key>
<true/>
<key>com.apple.developer.healthkit.access</key>
↓<array/>`),
                }),
            },
        ],
        good: [
            { title: 'The value is there', ...app() },
            {
                title: 'An app that only counts steps needs no more than HealthKit',
                ...app({
                    'App/App.entitlements': plist(`
<key>com.apple.developer.healthkit</key>
<true/>
<key>com.apple.developer.healthkit.access</key>
<array/>`),
                    'App/Records.swift': COUNTS_STEPS,
                }),
            },
            {
                title: 'Of a table that lists every type, an app that counts steps takes what it is given',
                ...app({
                    'App/App.entitlements': plist(`
<key>com.apple.developer.healthkit</key>
<true/>`),
                    'App/Records.swift': `
import HealthKit

struct Table {
  let types: [HKSampleType] = [
    HKQuantityType.quantityType(forIdentifier: .stepCount)!,
    HKObjectType.clinicalType(forIdentifier: .allergyRecord)!
  ]

  func ask(names: [String]) async throws {
    let wanted = types.filter { names.contains($0.identifier) }
    try await HKHealthStore().requestAuthorization(toShare: [], read: Set(wanted))
  }
}`,
                }),
            },
            {
                title: 'A misspelled value is another rule’s finding',
                ...app({
                    'App/App.entitlements': plist(`
<key>com.apple.developer.healthkit</key>
<true/>
<key>com.apple.developer.healthkit.access</key>
<array>
  <string>health-record</string>
</array>`),
                }),
            },
        ],
    },
    *check(target, repository) {
        const { code, name } = target;
        const requested = (0,shared_target/* shipped */.ED)(code.requested).filter(isCertain);
        const uses = requested.length > 0 ? requested : (0,shared_target/* shipped */.ED)(code.read).filter(isCertain);
        if (!(0,shared_target/* isJudged */.sL)(target) || uses.length === 0)
            return;
        const access = (0,entitlements/* readAccess */.zS)(target);
        if (access.state !== 'absent' && access.state !== 'withheld')
            return;
        if ((0,entitlements/* findUnusedEntitlements */.A9)(target, repository).length > 0)
            return;
        const verb = requested.length > 0 ? 'asks for' : 'reads';
        const base = (0,entitlements/* readFlag */.fG)(target, shared_keys/* HEALTHKIT */.rd).state === false ? ` ${shared_keys/* HEALTHKIT */.rd} is not true either.` : '';
        yield {
            at: access.at,
            message: `${name} ${verb} ${(0,sentence/* listWords */.yh)((0,shared_target/* namesOfTypes */.pN)(uses))}, but its entitlements have no ${shared_keys/* HEALTH_RECORDS */.eZ} in ${shared_keys/* ACCESS */.Pe}: HealthKit raises an exception that ends the app.${base}`,
            fix: `${entitle(target, 'Clinical Health Records', shared_keys/* ACCESS */.Pe, shared_keys/* HEALTH_RECORDS */.eZ)}, or stop asking for clinical types.`,
            mends: [
                ...(base === '' ? [] : [{ kind: 'entitle', key: shared_keys/* HEALTHKIT */.rd, value: true }]),
                { kind: 'entitle', key: shared_keys/* ACCESS */.Pe, value: shared_keys/* HEALTH_RECORDS */.eZ },
            ],
            related: [...(0,shared_target/* relatedCalls */.Z)(uses, requested.length > 0 ? 'asked for' : 'read'), ...elsewhere(target)],
        };
    },
});
function isCertain({ upperBound }) {
    return !upperBound;
}
function elsewhere({ variants }) {
    return variants.flatMap((variant) => {
        const access = (0,entitlements/* readAccess */.zS)(variant);
        if (access.state !== 'granted')
            return [];
        return [{ message: `The configuration ${variant.configuration} has ${shared_keys/* HEALTH_RECORDS */.eZ}.`, at: access.at }];
    });
}

;







/* harmony default export */ const health_records_entitlement_unused = ({
    id: 'health-records-entitlement-unused',
    severity: 'error',
    summary: 'Only an app that uses clinical records is signed with `health-records`.',
    why: `
Apple rejects apps for it, and says so. The value often comes with a copied entitlements file or a config plugin of an
app that only wants steps or heart rate.`,
    source: appleSays('health-records-entitlement-unused'),
    examples: {
        bad: [
            {
                title: 'An app that counts steps',
                ...app({
                    'App/App.entitlements': GOOD_ENTITLEMENTS.replace('<string>health-records', '↓<string>health-records'),
                    'App/Records.swift': COUNTS_STEPS,
                }),
            },
            {
                title: 'All that reads is commented out',
                ...app({
                    'App/App.entitlements': GOOD_ENTITLEMENTS.replace('<string>health-records', '↓<string>health-records'),
                    'App/Records.swift': swift(`
func load() async throws {
  // let allergies = HKClinicalType(.allergyRecord)
  // try await store.requestAuthorization(toShare: [], read: [allergies])
}`),
                }),
            },
            {
                title: 'What reads is compiled for DEBUG alone',
                ...app({
                    'App/App.entitlements': GOOD_ENTITLEMENTS.replace('<string>health-records', '↓<string>health-records'),
                    'App/Records.swift': `#if DEBUG\n${swift(`
func load() async throws {
  let allergies = HKClinicalType(.allergyRecord)
  try await store.requestAuthorization(toShare: [], read: [allergies])
}`)}\n#endif\n`,
                }),
            },
        ],
        good: [
            { title: 'An app that reads allergies', ...app() },
            {
                title: 'Which types are read is known at run time only',
                ...app({
                    'App/Records.swift': swift(`
func load() async throws {
  let names = UserDefaults.standard.stringArray(forKey: "types") ?? []
  let types = names.map { HKClinicalType(HKClinicalTypeIdentifier(rawValue: $0)) }
  try await store.requestAuthorization(toShare: [], read: Set(types))
}`),
                }),
            },
        ],
    },
    *check(target) {
        if (!(0,shared_target/* isJudged */.sL)(target))
            return;
        const access = (0,entitlements/* readAccess */.zS)(target);
        if (access.state !== 'granted' || (0,clinical_use/* judgeClinicalUse */.kp)(target, 'run') !== 'unused')
            return;
        const declared = (0,clinical_use/* declarationsOf */.RK)(target);
        const keys = (0,sentence/* listWords */.yh)(declared.map(({ key }) => key));
        const related = [
            ...declared.map(({ key, keyAt }) => ({ message: `${key} stands here.`, at: keyAt })),
            ...(0,shared_target/* familyOf */.Ap)(target).flatMap(({ code }) => code.clinical.flatMap(({ value, at, isUnrun }) => isUnrun ? [{ message: `${value} stands in code that nothing runs.`, at }] : [])),
        ];
        yield {
            at: access.at,
            message: `${target.name} is signed with ${shared_keys/* HEALTH_RECORDS */.eZ} in ${shared_keys/* ACCESS */.Pe}, but none of its code uses clinical records: App Review may reject it.`,
            fix: `Remove ${shared_keys/* HEALTH_RECORDS */.eZ} from ${shared_keys/* ACCESS */.Pe}${declared.length > 0 ? `, and ${keys} with it` : ''}, or ship the feature that reads records.`,
            ...(related.length > 0 && { related }),
        };
    },
});

var order = __webpack_require__("order.js");
;




/* harmony default export */ const health_records_support_unchecked = ({
    id: 'health-records-support-unchecked',
    severity: 'warning',
    summary: 'An app calls `supportsHealthRecords()` before it asks for clinical records.',
    why: `
Health Records exist in a few countries only. Elsewhere the request reports success without showing a sheet, and the
person is left with an empty screen.`,
    source: appleSays('health-records-support-unchecked'),
    examples: {
        bad: [
            {
                title: 'Asks without looking',
                ...app({
                    'App/Records.swift': swift(`
func load() {
  guard HKHealthStore.isHealthDataAvailable() else { return }
  let allergies = HKClinicalType(.allergyRecord)
  ↓store.requestAuthorization(toShare: nil, read: [allergies]) { _, _ in
    self.store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`),
                }),
            },
        ],
        good: [
            { title: 'Looks first', ...app() },
            {
                title: 'Looks in another file',
                ...app({
                    'App/Records.swift': READS_ALLERGIES.replace(', store.supportsHealthRecords()', ''),
                    'App/Gate.swift': `import HealthKit

func canShowRecords() -> Bool {
  HKHealthStore().supportsHealthRecords()
}
`,
                }),
            },
        ],
    },
    *check(target) {
        if (!(0,shared_target/* isJudgedByCode */.ct)(target) || target.kind === 'extension' || (0,shared_target/* hasUnseenCode */.O5)(target))
            return;
        const [first] = (0,shared_target/* shipped */.ED)(target.code.requested).toSorted((a, b) => (0,order/* comparePlaces */.ig)(a.call, b.call));
        if (!first)
            return;
        const apis = (0,shared_target/* familyOf */.Ap)(target).flatMap(({ code }) => (0,shared_target/* shipped */.ED)(code.apis));
        if (apis.some(({ name }) => name === 'supportsHealthRecords'))
            return;
        yield {
            at: first.call,
            message: `${target.name} asks for clinical records and never calls supportsHealthRecords(): where Health Records do not exist, the request succeeds and shows nothing.`,
            fix: 'Call supportsHealthRecords() first, and tell people why there is nothing to connect.',
        };
    },
});

;




const EMPTY = `
<key>com.apple.developer.healthkit</key>
<true/>
<key>com.apple.developer.healthkit.access</key>
<array/>`;
const EXPORT_OPTIONS = plist(`
<key>method</key>
<string>app-store-connect</string>`);
/* harmony default export */ const healthkit_access_empty = ({
    id: 'healthkit-access-empty',
    severity: 'notice',
    summary: 'An app that is exported by hand has no empty `com.apple.developer.healthkit.access`.',
    why: `
Xcode writes the empty array and it is harmless in a build. It grants nothing, but a provisioning profile that is older
than HealthKit on the App ID does not list the key, and the upload or export then fails on it.`,
    source: {
        ...appleSays('healthkit-access-empty'),
        observed: "Uploads failed with ITMS-90164 (“a key value that is not allowed: '[ ]'”), exports with “remove entitlement and add upon approval”, with a profile that was made before HealthKit was enabled. A newer profile lists `health-records` whether it is used or not.",
    },
    examples: {
        bad: [
            {
                title: 'A clinical text, an empty array, and an ExportOptions.plist',
                ...app({
                    'App/App.entitlements': plist(EMPTY.replace('<array/>', '↓<array/>')),
                    'App/Records.swift': COUNTS_STEPS,
                    'ExportOptions.plist': EXPORT_OPTIONS,
                }),
            },
        ],
        good: [
            {
                title: 'Without anything that an export could break on',
                ...app({ 'App/App.entitlements': plist(EMPTY), 'App/Records.swift': COUNTS_STEPS }),
            },
            {
                title: 'Without any other sign of clinical records',
                ...app({
                    'App/Info.plist': plist(`
<key>NSHealthShareUsageDescription</key>
<string>Your steps are shown as a graph.</string>`),
                    'App/App.entitlements': plist(EMPTY),
                    'App/Records.swift': COUNTS_STEPS,
                    'ExportOptions.plist': EXPORT_OPTIONS,
                }),
            },
        ],
    },
    *check(target, { exportOptions }) {
        if (!(0,shared_target/* isJudged */.sL)(target))
            return;
        if ((0,shared_target/* asksOrReads */.Nh)(target.code))
            return;
        const access = target.entitlements.get(shared_keys/* ACCESS */.Pe);
        if (access.state !== 'known')
            return;
        const { value } = access.value;
        if (value.kind !== 'array' || value.value.length > 0)
            return;
        if (!target.manualSigning && exportOptions.length === 0)
            return;
        const reason = target.manualSigning ? 'is signed by hand' : `is exported with ${exportOptions[0]}`;
        yield {
            at: value.at,
            message: `${shared_keys/* ACCESS */.Pe} of ${target.name} is an empty array, which grants nothing, and the app ${reason}: with a provisioning profile that is older than HealthKit on the App ID the upload or export fails on the key.`,
            fix: `Delete the key ${shared_keys/* ACCESS */.Pe} with its array, or make the profile anew.`,
            mends: [{ kind: 'remove-entitlement', key: shared_keys/* ACCESS */.Pe }],
        };
    },
});

;






/* harmony default export */ const healthkit_access_invalid = ({
    id: 'healthkit-access-invalid',
    severity: 'error',
    summary: '`com.apple.developer.healthkit.access` is an array of strings, each exactly a value that Apple defines.',
    why: `
HealthKit looks for an array that holds exactly \`health-records\`. A plain string, another spelling or a space is
the same as no access: the first request ends the app, and the provisioning profile may not match either.`,
    source: {
        ...appleSays('healthkit-access-invalid'),
        observed: 'The page defines the value `health-records`; the comparison is exact, and Xcode names `health-records` and `verifiable-health-records` as the only ones.',
    },
    examples: {
        bad: [
            { title: 'A string instead of an array', ...withAccess('↓<string>health-records</string>') },
            { title: 'An invented value', ...withAccess('<array>\n  ↓<string>clinical-records</string>\n</array>') },
            { title: 'Another case', ...withAccess('<array>\n  ↓<string>Health-Records</string>\n</array>') },
            { title: 'A space at the end', ...withAccess('<array>\n  ↓<string>health-records </string>\n</array>') },
            {
                title: 'Type identifiers beside the value',
                ...withAccess('<array>\n  <string>health-records</string>\n  ↓<string>HKQuantityTypeIdentifierStepCount</string>\n</array>'),
            },
            { title: 'A Boolean in the array', ...withAccess('<array>\n  ↓<true/>\n</array>') },
        ],
        good: [
            { title: 'Exactly the value', ...app() },
            { title: 'The empty array that Xcode writes', ...withAccess('<array/>') },
            {
                title: 'Both values',
                ...withAccess('<array>\n  <string>health-records</string>\n  <string>verifiable-health-records</string>\n</array>'),
            },
        ],
    },
    *check(target) {
        if (!(0,shared_target/* isJudged */.sL)(target))
            return;
        const access = target.entitlements.get(shared_keys/* ACCESS */.Pe);
        if (access.state !== 'known')
            return;
        const { value } = access.value;
        if (value.kind === 'unresolved')
            return;
        if (value.kind !== 'array') {
            yield {
                at: value.at,
                message: `${shared_keys/* ACCESS */.Pe} of ${target.name} is ${(0,words/* kindWords */.Gk)(value)}, not an array of strings: HealthKit reads it as no access.`,
                fix: `Write an array with one string, ${shared_keys/* HEALTH_RECORDS */.eZ}.`,
                mends: [{ kind: 'entitle', key: shared_keys/* ACCESS */.Pe, value: shared_keys/* HEALTH_RECORDS */.eZ }],
            };
            return;
        }
        for (const item of value.value) {
            if (item.kind !== 'unresolved' && !(0,entitlements/* isKnownAccess */.Sz)(item))
                yield faultyItem(item, value.value, target.name);
        }
    },
});
function faultyItem(item, all, target) {
    if (item.kind !== 'string') {
        return {
            at: item.at,
            message: `${shared_keys/* ACCESS */.Pe} of ${target} holds ${(0,words/* kindWords */.Gk)(item)}; it may hold strings only.`,
            fix: 'Remove this entry.',
            mends: [{ kind: 'remove-element', at: item.at }],
        };
    }
    const near = (0,words/* nearest */.pA)(item.value.trim(), [shared_keys/* HEALTH_RECORDS */.eZ, shared_keys/* VERIFIABLE_HEALTH_RECORDS */.c8]);
    const meant = near ?? (/^(?!HK).*records?\b/i.test(item.value) ? shared_keys/* HEALTH_RECORDS */.eZ : undefined);
    return {
        at: item.at,
        message: `${shared_keys/* ACCESS */.Pe} of ${target} holds ${(0,words/* quote */.hD)(item.value)}, which Apple does not define${meant ? ` (did you mean ${meant}?)` : ''}. HealthKit compares exactly.`,
        fix: meant
            ? `Write ${meant}, or remove the entry.`
            : `Remove the entry; only ${shared_keys/* HEALTH_RECORDS */.eZ} opens clinical records.`,
        mends: [
            meant && !all.some((other) => other.kind === 'string' && other.value === meant)
                ? { kind: 'respell', at: item.at, was: item.value, to: meant }
                : { kind: 'remove-element', at: item.at },
        ],
    };
}
function withAccess(lines) {
    return app({
        'App/App.entitlements': plist(`
<key>com.apple.developer.healthkit</key>
<true/>
<key>com.apple.developer.healthkit.access</key>
${lines}`),
    });
}

;






/* harmony default export */ const healthkit_entitlement_missing = ({
    id: 'healthkit-entitlement-missing',
    severity: 'error',
    summary: 'Whoever sets `com.apple.developer.healthkit.access` sets `com.apple.developer.healthkit` to true.',
    why: `
The access value only adds to the HealthKit capability. Without the capability every request fails with
“Missing com.apple.developer.healthkit entitlement” and the permission sheet never appears.`,
    source: appleSays('healthkit-entitlement-missing'),
    examples: {
        bad: [
            {
                title: 'The access value alone',
                ...app({
                    'App/App.entitlements': plistLacking(`
<key>com.apple.developer.healthkit.access</key>
<array>
  <string>health-records</string>
</array>`),
                }),
            },
            {
                title: 'HealthKit is switched off',
                ...app({
                    'App/App.entitlements': plist(`
<key>com.apple.developer.healthkit</key>
↓<false/>
<key>com.apple.developer.healthkit.access</key>
<array>
  <string>health-records</string>
</array>`),
                }),
            },
            {
                title: 'A word instead of a Boolean',
                ...app({
                    'App/App.entitlements': plist(`
<key>com.apple.developer.healthkit</key>
↓<string>YES</string>
<key>com.apple.developer.healthkit.access</key>
<array>
  <string>health-records</string>
</array>`),
                }),
            },
        ],
        good: [
            { title: 'Both are there', ...app() },
            {
                title: 'An empty access array asks for nothing',
                ...app({
                    'App/App.entitlements': plist(`
<key>com.apple.developer.healthkit.access</key>
<array/>`),
                }),
            },
        ],
    },
    *check(target) {
        if (!(0,shared_target/* isJudged */.sL)(target))
            return;
        const access = target.entitlements.get(shared_keys/* ACCESS */.Pe);
        if (access.state !== 'known')
            return;
        const { value } = access.value;
        if (value.kind === 'unresolved' || (value.kind === 'array' && value.value.length === 0))
            return;
        const base = (0,entitlements/* readFlag */.fG)(target, shared_keys/* HEALTHKIT */.rd);
        if (base.state !== false)
            return;
        yield {
            at: base.at,
            message: `${target.name} sets ${shared_keys/* ACCESS */.Pe}, but ${shared_keys/* HEALTHKIT */.rd} is ${base.entry ? 'not true' : 'missing'}: HealthKit refuses every request.`,
            fix: `Set ${shared_keys/* HEALTHKIT */.rd} to true in ${entitlementsToWrite(target, shared_keys/* HEALTHKIT */.rd)}.`,
            mends: [{ kind: 'entitle', key: shared_keys/* HEALTHKIT */.rd, value: true }],
            related: [{ message: `${shared_keys/* ACCESS */.Pe} stands here.`, at: access.value.keyAt }],
        };
    },
});

;






const ICLOUD = [
    'com.apple.developer.icloud-services',
    'com.apple.developer.icloud-container-identifiers',
    'com.apple.developer.ubiquity-container-identifiers',
    'com.apple.developer.ubiquity-kvstore-identifier',
];
const withKeys = (lines) => GOOD_ENTITLEMENTS.replace('</dict>', `${lines}\n</dict>`);
/* harmony default export */ const icloud_entitlement_with_clinical_records = ({
    id: 'icloud-entitlement-with-clinical-records',
    severity: 'notice',
    summary: 'A target that is entitled to clinical records has no need of iCloud, or keeps the two apart.',
    why: `
Health information may not be stored in iCloud. Where both entitlements meet, a synchronised database, a document folder
or a key-value store is one line away from the records, and SwiftData synchronises without any line at all.`,
    source: appleSays('icloud-entitlement-with-clinical-records'),
    examples: {
        bad: [
            {
                title: 'CloudKit beside clinical records',
                ...app({
                    'App/App.entitlements': withKeys('  ↓<key>com.apple.developer.icloud-services</key>\n  <array>\n    <string>CloudKit</string>\n  </array>'),
                }),
            },
            {
                title: 'A key-value store',
                ...app({
                    'App/App.entitlements': withKeys('  ↓<key>com.apple.developer.ubiquity-kvstore-identifier</key>\n  <string>$(TeamIdentifierPrefix)$(CFBundleIdentifier)</string>'),
                }),
            },
        ],
        good: [
            { title: 'No iCloud', ...app() },
            {
                title: 'Empty lists that Xcode has left behind',
                ...app({
                    'App/App.entitlements': withKeys('  <key>com.apple.developer.icloud-container-identifiers</key>\n  <array/>\n  <key>com.apple.developer.icloud-services</key>\n  <array/>'),
                }),
            },
        ],
    },
    *check(target) {
        if (!(0,shared_target/* isJudgedByCode */.ct)(target) || (0,entitlements/* readAccess */.zS)(target).state !== 'granted')
            return;
        if (flowsToICloud(target).length > 0)
            return;
        const [first, ...others] = findKeys(target);
        if (!first)
            return;
        yield {
            at: first.keyAt,
            message: `${target.name} is entitled to clinical records and to iCloud (${(0,sentence/* listWords */.yh)([first, ...others].map(({ key }) => key))}): nothing from the records may be stored there.`,
            fix: 'Remove the iCloud capability where it is not needed; else keep records out of every synchronised store, for SwiftData with `cloudKitDatabase: .none`.',
            related: others.map(({ key, keyAt }) => ({ message: `${key} stands here.`, at: keyAt })),
        };
    },
});
function findKeys({ entitlements }) {
    return ICLOUD.flatMap((key) => {
        const entry = entitlements.get(key);
        return entry.state === 'known' && !isEmpty(entry.value) ? [entry.value] : [];
    });
}
function isEmpty({ value }) {
    return (value.kind === 'array' && value.value.length === 0) || (value.kind === 'string' && value.value.trim() === '');
}

;




const CATEGORIES = new Map([
    ['MEDICAL', 'Medical'],
    ['MZGENRE.MEDICAL', 'Medical'],
    ['HEALTH_AND_FITNESS', 'Health & Fitness'],
    ['MZGENRE.HEALTHCARE_FITNESS', 'Health & Fitness'],
]);
const BUNDLE_CATEGORIES = new Map([
    ['public.app-category.medical', 'Medical'],
    ['public.app-category.healthcare-fitness', 'Health & Fitness'],
]);
const BUNDLE_CATEGORY = 'LSApplicationCategoryType';
const FREQUENT = /^frequent(?:_or_intense)?$/i;
const withCategory = (lines) => app({ 'App/Info.plist': GOOD_INFO.replace('</dict>', `${lines}\n</dict>`) });
/* harmony default export */ const medical_device_status_undeclared = ({
    id: 'medical-device-status-undeclared',
    severity: 'notice',
    summary: 'An app in Medical or Health & Fitness declares in App Store Connect whether it is a regulated medical device.',
    why: `
Without the answer a new app cannot be submitted, and from early 2027 on no update of an app that is in the store. “No” is
an answer too. Nothing outside of App Store Connect tells whether it was given, so that it is said until somebody
silences it.`,
    source: {
        ...appleSays('medical-device-status-undeclared'),
        observed: 'The page asks it of apps in the EEA, the UK or the US whose primary or secondary category is Health & Fitness or Medical, or whose age rating says that medical information is frequent. Apple announced it on 26 March 2026.',
    },
    examples: {
        bad: [
            { title: 'Medical is the primary category', ...app({ 'fastlane/metadata/primary_category.txt': '↓MEDICAL\n' }) },
            {
                title: 'Health & Fitness is the secondary one',
                ...app({
                    'fastlane/Deliverfile': 'primary_category("PRODUCTIVITY")\nsecondary_category(↓"HEALTH_AND_FITNESS")\n',
                }),
            },
            {
                title: 'EAS Metadata',
                ...app({ 'store.config.json': '{ "apple": { "categories": [[↓"MEDICAL"], "UTILITIES"] } }\n' }),
            },
            {
                title: 'Medical information is frequent',
                ...app({
                    'fastlane/metadata/primary_category.txt': 'UTILITIES\n',
                    'fastlane/app_rating_config.json': '{ "medicalOrTreatmentInformation": ↓"FREQUENT_OR_INTENSE" }\n',
                }),
            },
            {
                title: 'Only the bundle names a category',
                ...withCategory('  <key>LSApplicationCategoryType</key>\n  ↓<string>public.app-category.healthcare-fitness</string>'),
            },
            {
                title: 'App Store Connect has it in Medical',
                ...app({
                    'App/Info.plist': GOOD_INFO.replace('<dict>', '↓<dict>'),
                    'fastlane/metadata/primary_category.txt': 'PRODUCTIVITY\n',
                }),
                store: { state: 'PREPARE_FOR_SUBMISSION', categories: [{ trait: 'primary', value: 'MEDICAL' }] },
            },
        ],
        good: [
            { title: 'Another category', ...app({ 'fastlane/metadata/primary_category.txt': 'PRODUCTIVITY\n' }) },
            { title: 'No metadata in the repository', ...app() },
            {
                title: 'The store’s category wins over the bundle’s',
                ...app({
                    'App/Info.plist': GOOD_INFO.replace('</dict>', '  <key>LSApplicationCategoryType</key>\n  <string>public.app-category.medical</string>\n</dict>'),
                    'fastlane/metadata/primary_category.txt': 'PRODUCTIVITY\n',
                }),
            },
        ],
    },
    *check(target, repository) {
        if (target.kind !== 'app' || (0,shared_target/* isWatch */.G0)(target))
            return;
        const all = repository.metadata.traits;
        const stored = all.filter((one) => one.stored?.name === target.name && one.stored.project === target.project);
        const isOfRepository = (one) => !one.stored && isTold(one.at.file, target, repository);
        const traits = stored.length > 0 ? stored : all.filter(isOfRepository);
        const ground = findGround(traits) ?? (traits.some(({ trait }) => trait === 'primary') ? undefined : ofBundle(target));
        if (!ground)
            return;
        yield {
            at: ground.at,
            message: `${target.name} is an app with clinical records, and ${ground.value}: App Store Connect must be told whether it is a regulated medical device.`,
            fix: 'Answer it in App Store Connect, under App Information, also with “No”; then ignore this finding with that as the reason.',
        };
    },
});
function isTold(file, target, repository) {
    if (!(0,policy_urls/* concernsClinicalApp */.Ab)(file, repository))
        return false;
    const root = (0,policy_urls/* metadataRoot */.MR)(file);
    const apps = repository.targets.filter(({ kind, signs }) => kind === 'app' && signs.length > 0);
    const beside = apps.filter(({ project }) => `${project}/`.startsWith(root));
    return (beside[0] ?? apps[0]) === mainOf(target, apps);
}
function mainOf({ name, project }, apps) {
    return apps.find((one) => one.name === name && one.project === project);
}
function findGround(traits) {
    const of = (role) => {
        for (const { trait, value, at } of traits) {
            const category = CATEGORIES.get(value.toUpperCase());
            if (trait === role && category)
                return { value: `its ${role} category is ${category}`, at };
        }
        return undefined;
    };
    const frequent = traits.find(({ trait, value }) => trait === 'medical-information' && FREQUENT.test(value));
    return (of('primary') ??
        of('secondary') ??
        (frequent && { value: 'its age rating says that medical information is frequent', at: frequent.at }));
}
function ofBundle({ info }) {
    const entry = info.get(BUNDLE_CATEGORY);
    if (entry.state !== 'known' || entry.value.value.kind !== 'string')
        return undefined;
    const { value, at } = entry.value.value;
    const category = BUNDLE_CATEGORIES.get(value);
    return category === undefined ? undefined : { value: `${BUNDLE_CATEGORY} puts it in ${category}`, at };
}

;





const READ = `    self.store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })`;
/* harmony default export */ const per_object_type_requested = ({
    id: 'per-object-type-requested',
    severity: 'error',
    summary: 'Each type is asked for by the call that is made for it: per object, or as a type.',
    why: `
Prescriptions and medicines that a person entered are granted one by one, clinical records type by type, and medicines may
be read only. The wrong call raises an exception, which Swift cannot catch.`,
    source: {
        ...appleSays('per-object-type-requested'),
        observed: 'The exceptions read “Authorization to read the following type(s) using this API is disallowed: …” and “Per-Object authorization to read … is disallowed”. Apple’s engineers say that medication data is read-only: a request to share it ends the app.',
    },
    examples: {
        bad: [
            {
                title: 'A vision prescription in an ordinary request',
                ...app({
                    'App/Records.swift': swift(`
func load() {
  let allergies = HKClinicalType(.allergyRecord)
  store.requestAuthorization(toShare: nil, read: [allergies, ↓HKObjectType.visionPrescriptionType()]) { _, _ in
${READ}
  }
}`),
                }),
            },
            {
                title: 'A clinical type in a per-object request',
                ...app({
                    'App/Records.swift': swift(`
func load() {
  let allergies = HKClinicalType(↓.allergyRecord)
  store.requestPerObjectReadAuthorization(for: allergies, predicate: nil) { _, _ in }
  store.requestAuthorization(toShare: nil, read: [allergies]) { _, _ in
${READ}
  }
}`),
                }),
            },
            {
                title: 'A medicine among the types to share',
                ...app({
                    'App/Records.swift': swift(`
func load() {
  let allergies = HKClinicalType(.allergyRecord)
  store.requestAuthorization(toShare: [↓HKObjectType.medicationDoseEventType()], read: [allergies]) { _, _ in
${READ}
  }
}`),
                }),
            },
        ],
        good: [
            {
                title: 'Each by its own call',
                ...app({
                    'App/Records.swift': swift(`
func load() {
  let allergies = HKClinicalType(.allergyRecord)
  store.requestPerObjectReadAuthorization(for: HKObjectType.visionPrescriptionType(), predicate: nil) { _, _ in }
  store.requestAuthorization(toShare: nil, read: [allergies]) { _, _ in
${READ}
  }
}`),
                }),
            },
            {
                title: 'Prescriptions may be written by an ordinary request',
                ...app({
                    'App/Records.swift': swift(`
func load() {
  let allergies = HKClinicalType(.allergyRecord)
  store.requestAuthorization(toShare: [HKObjectType.visionPrescriptionType()], read: [allergies]) { _, _ in
${READ}
  }
}`),
                }),
            },
        ],
    },
    *check(target) {
        if (!(0,shared_target/* isJudgedByCode */.ct)(target))
            return;
        for (const { name, at, types, call, element } of (0,shared_target/* shipped */.ED)(target.code.apis)) {
            const related = call ? [{ message: 'It is asked for here.', at: call }] : [];
            if (name === 'perObjectTypeRequested' && element !== undefined) {
                yield {
                    at,
                    habit: `${name} ${element}`,
                    message: `${target.name} asks for ${element} in an ordinary request, but it is granted object by object: HealthKit raises an exception that ends the app.`,
                    fix: 'Ask for it with requestPerObjectReadAuthorization(for:predicate:) each time it is read, and leave it out of this request.',
                    related,
                };
            }
            else if (name === 'readOnlyTypeShared' && element !== undefined) {
                yield {
                    at,
                    habit: `${name} ${element}`,
                    message: `${target.name} asks to write ${element}, but medicines that a person entered are read-only: HealthKit raises an exception that ends the app.`,
                    fix: `Leave ${element} out of the types to share; ask to read it with requestPerObjectReadAuthorization(for:predicate:).`,
                    related,
                };
            }
            else if (name === 'clinicalTypePerObject') {
                yield {
                    at,
                    habit: `${name} ${types.join()}`,
                    message: `${target.name} asks for ${(0,sentence/* listWords */.yh)(types.map(shared_keys/* nameOfType */.xH))} object by object, but clinical records are granted as types: HealthKit raises an exception that ends the app.`,
                    fix: 'Ask for clinical types with requestAuthorization(toShare:read:).',
                    related,
                };
            }
        }
    },
});

;



const privacy_link_missing_in_app_MARKED = GOOD_INFO.replace('<dict>', '↓<dict>');
/* harmony default export */ const privacy_link_missing_in_app = ({
    id: 'privacy-link-missing-in-app',
    severity: 'notice',
    summary: 'An app that reads clinical records links to its privacy policy.',
    why: `
App Review looks for the policy in two places: in App Store Connect, and in the app, where people can find it without
searching. A link that is loaded at run time cannot be seen from here.`,
    source: appleSays('privacy-link-missing-in-app'),
    examples: {
        bad: [
            { title: 'No link in sources or texts', ...app({ 'App/Info.plist': privacy_link_missing_in_app_MARKED }) },
            {
                title: 'A view that hides the screen in the task switcher',
                ...app({ 'App/Info.plist': privacy_link_missing_in_app_MARKED, 'App/Cover.swift': 'struct PrivacyView: View {}\n' }),
            },
        ],
        good: [
            {
                title: 'A link in the texts of the app',
                ...app({ 'App/en.lproj/Localizable.strings': '"privacy.link" = "https://clinic-notes.org/privacy";\n' }),
            },
            {
                title: 'A screen that shows the policy itself',
                ...app({ 'App/PrivacyPolicyView.swift': 'import SwiftUI\n\nstruct PrivacyPolicyView {}\n' }),
            },
            {
                title: 'The same among other screens, under a German name',
                ...app({ 'App/Screens.swift': 'import SwiftUI\n\nstruct DatenschutzView: View {}\n' }),
            },
            {
                title: 'A row of the settings that leads to it',
                ...app({ 'App/Settings.swift': 'let row = NavigationLink("Privacy Policy", value: Route.policy)\n' }),
            },
            {
                title: 'A document that the app carries',
                ...app({
                    'App/Help.swift': 'let url = Bundle.main.url(forResource: "privacy-policy", withExtension: "html")\n',
                }),
            },
        ],
    },
    *check(target, repository) {
        if (target.kind !== 'app' || (0,shared_target/* isWatch */.G0)(target) || target.code.privacyLinks.length > 0 || (0,shared_target/* hasUnseenCode */.O5)(target))
            return;
        if (repository.metadata.urls.some(({ source }) => source === 'hint'))
            return;
        if ((target.code.policyScreens ?? []).length > 0)
            return;
        yield {
            at: target.at,
            message: `Neither the sources nor the texts of ${target.name}, an app with clinical records, link to a privacy policy or show one.`,
            fix: `Link to the policy in ${target.name} where people look for it: in its settings, or where it asks for records.`,
        };
    },
});

;
function manifestsOf({ name, project }, { manifests }) {
    return manifests.filter(({ targets }) => targets.some((one) => one.name === name && one.project === project));
}
const TYPE = 'NSPrivacyCollectedDataType';
function readCollectedData({ form, content }) {
    const list = form === 'xcprivacy' ? valueAt(content, 'NSPrivacyCollectedDataTypes') : content;
    return dictionariesIn(list).map(({ value, at }) => form === 'xcprivacy' ? readEntry(value, at) : readAnswer(value, at));
}
function readEntry(entries, at) {
    const tracking = entries.get('NSPrivacyCollectedDataTypeTracking')?.value;
    return {
        ...{ at, entries },
        type: textIn(entries, TYPE),
        purposes: textsIn(entries, 'NSPrivacyCollectedDataTypePurposes'),
        tracking: tracking?.kind === 'boolean' && tracking.value ? tracking.at : undefined,
    };
}
function readAnswer(entries, at) {
    const protections = textsIn(entries, 'data_protections');
    return {
        ...{ at, entries },
        type: textIn(entries, 'category'),
        purposes: textsIn(entries, 'purposes'),
        tracking: protections.find(({ value }) => value === 'DATA_USED_TO_TRACK_YOU')?.at,
    };
}
function kindOfHealth({ type }) {
    const name = type?.value.replace(TYPE, '').toLowerCase();
    return name === 'health' || name === 'fitness' ? name : undefined;
}
function valueAt(value, key) {
    return value.kind === 'dictionary' ? value.value.get(key)?.value : undefined;
}
function dictionariesIn(list) {
    return (list?.kind === 'array' ? list.value : []).flatMap((item) => (item.kind === 'dictionary' ? [item] : []));
}
function textIn(entries, key) {
    const value = entries.get(key)?.value;
    return value?.kind === 'string' ? value : undefined;
}
function textsIn(entries, key) {
    const value = entries.get(key)?.value;
    return (value?.kind === 'array' ? value.value : []).flatMap((item) => (item.kind === 'string' ? [item] : []));
}

;
const DATA_TYPES = [
    ...['Name', 'EmailAddress', 'PhoneNumber', 'PhysicalAddress', 'OtherUserContactInfo', 'Health', 'Fitness'],
    ...['PaymentInfo', 'CreditInfo', 'OtherFinancialInfo', 'PreciseLocation', 'CoarseLocation', 'SensitiveInfo'],
    ...['Contacts', 'EmailsOrTextMessages', 'PhotosorVideos', 'AudioData', 'GameplayContent', 'CustomerSupport'],
    ...['OtherUserContent', 'BrowsingHistory', 'SearchHistory', 'UserID', 'DeviceID', 'PurchaseHistory'],
    ...['ProductInteraction', 'AdvertisingData', 'OtherUsageData', 'CrashData', 'PerformanceData'],
    ...['OtherDiagnosticData', 'EnvironmentScanning', 'Hands', 'Head', 'OtherDataTypes'],
].map((name) => `NSPrivacyCollectedDataType${name}`);
const PURPOSES = [
    ...['ThirdPartyAdvertising', 'DeveloperAdvertising', 'Analytics', 'ProductPersonalization', 'AppFunctionality'],
    'Other',
].map((name) => `NSPrivacyCollectedDataTypePurpose${name}`);
const ANSWERED_PURPOSES = [
    ...['THIRD_PARTY_ADVERTISING', 'DEVELOPERS_ADVERTISING', 'ANALYTICS', 'PRODUCT_PERSONALIZATION'],
    ...['APP_FUNCTIONALITY', 'OTHER_PURPOSES'],
];
const PROTECTIONS = [
    ...['DATA_USED_TO_TRACK_YOU', 'DATA_LINKED_TO_YOU', 'DATA_NOT_LINKED_TO_YOU', 'DATA_NOT_COLLECTED'],
];
const ADVERTISING_PURPOSES = new Set([
    ...[PURPOSES[0], PURPOSES[1], ANSWERED_PURPOSES[0], ANSWERED_PURPOSES[1]].filter((name) => name !== undefined),
]);

;






const privacy_manifest_contradicts_manifest = (type, tracking, purpose) => plist(`
<key>NSPrivacyCollectedDataTypes</key>
<array>
  <dict>
    <key>NSPrivacyCollectedDataType</key>
    <string>NSPrivacyCollectedDataType${type}</string>
    <key>NSPrivacyCollectedDataTypeLinked</key>
    <true/>
    <key>NSPrivacyCollectedDataTypeTracking</key>
    ${tracking}
    <key>NSPrivacyCollectedDataTypePurposes</key>
    <array>
      ${purpose.replace('NSPrivacy', '<string>NSPrivacy')}</string>
    </array>
  </dict>
</array>`);
const PURPOSE = 'NSPrivacyCollectedDataTypePurpose';
/* harmony default export */ const privacy_manifest_contradicts = ({
    id: 'privacy-manifest-contradicts',
    severity: 'error',
    summary: 'No privacy manifest says that health data is used for advertising or tracking.',
    why: `
The manifest is a statement to Apple. One that says that health data serves advertising, or that people are tracked by
it, declares what the guidelines forbid: the app refuses itself.`,
    source: appleSays('privacy-manifest-contradicts'),
    examples: {
        bad: [
            {
                title: 'Health data for advertising',
                ...app({
                    'App/PrivacyInfo.xcprivacy': privacy_manifest_contradicts_manifest('Health', '<false/>', `↓${PURPOSE}DeveloperAdvertising`),
                }),
            },
            {
                title: 'Health data to track people',
                ...app({ 'App/PrivacyInfo.xcprivacy': privacy_manifest_contradicts_manifest('Health', '↓<true/>', `${PURPOSE}AppFunctionality`) }),
            },
            {
                title: 'The same among the answers for App Store Connect',
                ...app({
                    'fastlane/app_privacy_details.json': `[
  {
    "category": "HEALTH",
    "purposes": ["APP_FUNCTIONALITY", ↓"THIRD_PARTY_ADVERTISING"],
    "data_protections": ["DATA_LINKED_TO_YOU"]
  }
]
`,
                }),
            },
        ],
        good: [
            {
                title: 'Health data for the app itself, and for analytics',
                ...app({ 'App/PrivacyInfo.xcprivacy': privacy_manifest_contradicts_manifest('Health', '<false/>', `${PURPOSE}Analytics`) }),
            },
            {
                title: 'Other data for advertising',
                ...app({ 'App/PrivacyInfo.xcprivacy': privacy_manifest_contradicts_manifest('DeviceID', '<false/>', `${PURPOSE}DeveloperAdvertising`) }),
            },
            { title: 'No manifest', ...app() },
        ],
    },
    *check(target, repository) {
        if ((0,shared_target/* isWatch */.G0)(target) || !hasClinicalAccess(target))
            return;
        for (const one of manifestsOf(target, repository)) {
            for (const data of readCollectedData(one)) {
                for (const { value, at } of findContradictions(data)) {
                    yield {
                        at,
                        message: `${privacy_manifest_contradicts_describe(one)} says that ${data.type?.value} is used for ${value}; ${target.name} can read clinical records.`,
                        fix: 'Stop that use of health data and take it out of the manifest; if it is not so, correct the manifest.',
                    };
                }
            }
        }
    },
});
function findContradictions(data) {
    const kind = kindOfHealth(data);
    if (kind === undefined)
        return [];
    const found = data.purposes.filter(({ value }) => ADVERTISING_PURPOSES.has(value));
    if (kind === 'fitness' || data.tracking === undefined)
        return found;
    return [...found, { value: 'tracking', at: data.tracking }];
}
function privacy_manifest_contradicts_describe({ path, dependency }) {
    return dependency === undefined ? path : `The privacy manifest of ${dependency}`;
}

;




const OUTSIDE = ['network', 'remote-ai', 'analytics', 'crash-reporting', 'advertising'];
const SENDS = swift(`
func load() async throws {
  let allergies = HKClinicalType(.allergyRecord)
  try await store.requestAuthorization(toShare: [], read: [allergies])
  store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in
    for record in samples as? [HKClinicalRecord] ?? [] { self.send(record) }
  })
}

func send(_ record: HKClinicalRecord) {
  var request = URLRequest(url: URL(string: "https://api.clinic-notes.org/records")!)
  request.httpBody = record.fhirResource?.data
  URLSession.shared.dataTask(with: request).resume()
}`);
/* harmony default export */ const privacy_manifest_health_undeclared = ({
    id: 'privacy-manifest-health-undeclared',
    severity: 'notice',
    summary: 'An app that sends records from the device says in its privacy manifest that it collects health data.',
    why: `
Data that leaves the device is collected, in Apple’s words, and the privacy report and the label in the store are made from
what the manifests declare. App Review compares them with what the app does.`,
    source: appleSays('privacy-manifest-health-undeclared'),
    examples: {
        bad: [
            {
                title: 'Records are sent, and the manifest lists nothing',
                ...app({
                    'App/Records.swift': SENDS,
                    'App/PrivacyInfo.xcprivacy': plist('<key>NSPrivacyCollectedDataTypes</key>\n↓<array/>'),
                }),
            },
            {
                title: 'Records are sent, and there is no manifest',
                ...app({ 'App/Records.swift': SENDS.replace('URLSession.shared', '↓URLSession.shared') }),
            },
        ],
        good: [
            {
                title: 'The manifest lists health data',
                ...app({
                    'App/Records.swift': SENDS,
                    'App/PrivacyInfo.xcprivacy': plist(`
<key>NSPrivacyCollectedDataTypes</key>
<array>
  <dict>
    <key>NSPrivacyCollectedDataType</key>
    <string>NSPrivacyCollectedDataTypeHealth</string>
    <key>NSPrivacyCollectedDataTypeLinked</key>
    <true/>
    <key>NSPrivacyCollectedDataTypeTracking</key>
    <false/>
    <key>NSPrivacyCollectedDataTypePurposes</key>
    <array>
      <string>NSPrivacyCollectedDataTypePurposeAppFunctionality</string>
    </array>
  </dict>
</array>`),
                }),
            },
            { title: 'Nothing leaves the device', ...app() },
        ],
    },
    *check(target, repository) {
        const [flow, ...others] = flowsTo(target, OUTSIDE);
        if (!flow)
            return;
        const own = manifestsOf(target, repository).filter(({ dependency }) => dependency === undefined);
        if (own.some((manifest) => readCollectedData(manifest).some((data) => kindOfHealth(data) === 'health')))
            return;
        if (own.some(({ content }) => mayHoldMore(content)))
            return;
        const at = placeIn(own) ?? flow.at;
        yield {
            at,
            message: `${target.name} sends what it has read from clinical records to ${flow.destination}, and ${own.length === 0 ? 'it has no privacy manifest' : 'its privacy manifest does not list health data'}.`,
            fix: 'Declare NSPrivacyCollectedDataTypeHealth with what it is used for in PrivacyInfo.xcprivacy, and answer the same in App Store Connect.',
            related: [flow, ...others].flatMap(({ destination, api, at: place }) => place === at ? [] : [{ message: `It goes to ${destination} here (${api}).`, at: place }]),
        };
    },
});
function mayHoldMore(content) {
    const listed = valueAt(content, 'NSPrivacyCollectedDataTypes');
    const parts = [content, listed, ...(listed?.kind === 'array' ? listed.value : [])];
    return parts.some((part) => part?.kind === 'unresolved');
}
function placeIn(manifests) {
    const [manifest] = manifests.filter(({ form }) => form === 'xcprivacy').concat(manifests);
    return manifest && (valueAt(manifest.content, 'NSPrivacyCollectedDataTypes') ?? manifest.content).at;
}

;







const REQUIRED = [
    'NSPrivacyCollectedDataType',
    'NSPrivacyCollectedDataTypeLinked',
    'NSPrivacyCollectedDataTypeTracking',
    'NSPrivacyCollectedDataTypePurposes',
];
const privacy_manifest_value_unknown_manifest = (lines) => plist(`
<key>NSPrivacyCollectedDataTypes</key>
<array>
${lines}
</array>`);
const entry = (type, purpose) => `  <dict>
    <key>NSPrivacyCollectedDataType</key>
    ${type}</string>
    <key>NSPrivacyCollectedDataTypeLinked</key>
    <true/>
    <key>NSPrivacyCollectedDataTypeTracking</key>
    <false/>
    <key>NSPrivacyCollectedDataTypePurposes</key>
    <array>
      ${purpose}</string>
    </array>
  </dict>`;
const HEALTH = '<string>NSPrivacyCollectedDataTypeHealth';
const FUNCTION = '<string>NSPrivacyCollectedDataTypePurposeAppFunctionality';
/* harmony default export */ const privacy_manifest_value_unknown = ({
    id: 'privacy-manifest-value-unknown',
    severity: 'warning',
    summary: 'A privacy manifest uses the types and purposes that Apple defines, and says all that belongs to an entry.',
    why: `
Xcode builds the privacy report from these constants. With a value that it does not know, or an entry that lacks a key,
the report is wrong, and what the app does with health data goes unsaid.`,
    source: appleSays('privacy-manifest-value-unknown'),
    examples: {
        bad: [
            {
                title: 'A type and a purpose that do not exist',
                ...app({
                    'App/PrivacyInfo.xcprivacy': privacy_manifest_value_unknown_manifest(entry('↓<string>NSPrivacyCollectedDataTypeHealthRecords', '↓<string>NSPrivacyCollectedDataTypePurposeDevelopersAdvertising')),
                }),
            },
            {
                title: 'An entry that lacks keys',
                ...app({
                    'App/PrivacyInfo.xcprivacy': privacy_manifest_value_unknown_manifest(`  ↓<dict>\n    <key>NSPrivacyCollectedDataType</key>\n    ${HEALTH}</string>\n  </dict>`),
                }),
            },
            {
                title: 'A purpose in App Store Connect’s answers',
                ...app({
                    'fastlane/app_privacy_details.json': `[
  {
    "category": "HEALTH",
    "purposes": [↓"APP_FUNCTIONALTY"],
    "data_protections": ["DATA_NOT_LINKED_TO_YOU"]
  }
]
`,
                }),
            },
        ],
        good: [
            { title: 'Known values', ...app({ 'App/PrivacyInfo.xcprivacy': privacy_manifest_value_unknown_manifest(entry(HEALTH, FUNCTION)) }) },
            { title: 'Nothing is collected', ...app({ 'App/PrivacyInfo.xcprivacy': privacy_manifest_value_unknown_manifest('') }) },
            {
                title: 'The answer that nothing is collected',
                ...app({ 'fastlane/app_privacy_details.json': '[{ "data_protections": ["DATA_NOT_COLLECTED"] }]\n' }),
            },
        ],
    },
    *check(target, repository) {
        if ((0,shared_target/* isWatch */.G0)(target))
            return;
        for (const one of manifestsOf(target, repository)) {
            if (one.dependency !== undefined)
                continue;
            for (const data of readCollectedData(one)) {
                yield* one.form === 'xcprivacy' ? judgeEntry(one, data) : judgeAnswer(one, data);
            }
        }
    },
});
function* judgeEntry({ path }, { at, type, purposes, entries }) {
    if (type && !DATA_TYPES.includes(type.value))
        yield unknown(path, type, 'data type', DATA_TYPES);
    for (const purpose of purposes) {
        if (!PURPOSES.includes(purpose.value))
            yield unknown(path, purpose, 'purpose', PURPOSES);
    }
    const missing = REQUIRED.filter((key) => !entries.has(key));
    if (missing.length === 0)
        return;
    yield {
        at,
        message: `An entry of ${path}${type ? ` (${type.value})` : ''} lacks ${(0,sentence/* listWords */.yh)(missing)}.`,
        fix: `Add ${missing.length === 1 ? 'the key' : 'the keys'} to the entry, or remove the entry if nothing of the kind is collected.`,
    };
}
function* judgeAnswer({ path }, { purposes, entries }) {
    for (const purpose of purposes) {
        if (!ANSWERED_PURPOSES.includes(purpose.value))
            yield unknown(path, purpose, 'purpose', ANSWERED_PURPOSES);
    }
    const protections = entries.get('data_protections')?.value;
    for (const one of protections?.kind === 'array' ? protections.value : []) {
        if (one.kind === 'string' && !PROTECTIONS.includes(one.value))
            yield unknown(path, one, 'protection', PROTECTIONS);
    }
}
function unknown(path, { value, at }, noun, known) {
    const name = shorten(value);
    const meant = known.find((one) => shorten(one) === (0,words/* nearest */.pA)(name, known.map(shorten)));
    const hint = /health|clinical|medical/i.test(name) ? `; clinical records are \`${DATA_TYPES[5]}\`` : '';
    return {
        at,
        message: `${path} names \`${value}\`, which is no ${noun} that Apple defines.`,
        fix: meant ? `Write \`${meant}\` if that is what is meant.` : `Use one of Apple’s constants for a ${noun}${hint}.`,
    };
}
function shorten(constant) {
    return constant.replace(/^NSPrivacyCollectedDataType(?:Purpose)?/, '');
}

;



const FILES = app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓https://clinic-notes.org/privacy\n' });
const SEEN = '200; title “Privacy policy”; reads like a privacy policy';
/* harmony default export */ const privacy_policy_without_health = ({
    id: 'privacy-policy-without-health',
    severity: 'notice',
    summary: 'The privacy policy of an app that reads clinical records speaks of health data.',
    why: `
People follow the link on the permission sheet to learn what happens to their medical records. A policy that never
mentions health leaves that open, and App Review asks for it.`,
    source: {
        ...appleSays('privacy-policy-without-health'),
        observed: 'App Review Guideline 5.1.3(i) asks to disclose the specific health data that an app collects. The words of some thirty languages are looked for; a page in another language is not judged.',
    },
    examples: {
        bad: [
            {
                title: 'A general policy',
                ...FILES,
                urls: {
                    'https://clinic-notes.org/privacy': {
                        verdict: 'alive',
                        evidence: `${SEEN}; never mentions health data`,
                        mentionsHealth: false,
                    },
                },
            },
        ],
        good: [
            {
                title: 'A policy that speaks of health records',
                ...app({ 'fastlane/metadata/en-US/privacy_url.txt': 'https://clinic-notes.org/privacy\n' }),
                urls: { 'https://clinic-notes.org/privacy': { verdict: 'alive', evidence: SEEN, mentionsHealth: true } },
            },
            {
                title: 'A page that was not read',
                ...app({ 'fastlane/metadata/en-US/privacy_url.txt': 'https://clinic-notes.org/privacy\n' }),
            },
        ],
    },
    *checkRepository(repository) {
        const seen = new Set();
        for (const { url, at, authoritative, verdict, mentionsHealth } of repository.metadata.urls) {
            if (!authoritative || verdict !== 'alive' || mentionsHealth !== false || seen.has(url))
                continue;
            const place = (0,policy_urls/* placeOf */.$t)(at, repository);
            if (!place || !(0,policy_urls/* concernsClinicalApp */.Ab)(at.file, repository))
                continue;
            seen.add(url);
            yield {
                at: place,
                message: `The privacy policy at ${(0,policy_urls/* showUrl */.jr)(url)} never mentions health or medical data.`,
                fix: 'Say in the policy which clinical records the app reads, what for, and who else gets them.',
            };
        }
    },
});

;



/* harmony default export */ const privacy_url_dead = ({
    id: 'privacy-url-dead',
    severity: 'error',
    summary: 'The privacy-policy URL leads to a page that is there.',
    why: `
The permission sheet for clinical records shows this link. Where it leads nowhere, nobody can learn what happens to
their records, and App Review refuses the app. A URL is called dead only when no browser could open it: the page is
gone on two requests, the name does not exist while others do, or the redirects end nowhere.`,
    source: appleSays('privacy-url-dead'),
    examples: {
        bad: [
            {
                title: 'The page is gone',
                ...app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓https://clinic-notes.org/privacy\n' }),
                urls: {
                    'https://clinic-notes.org/privacy': {
                        verdict: 'dead',
                        ruleId: 'privacy-url-dead',
                        evidence: '404 on 2 requests; the page is not there',
                    },
                },
            },
        ],
        good: [
            {
                title: 'The page is there and reads like a policy',
                ...app({ 'fastlane/metadata/en-US/privacy_url.txt': 'https://clinic-notes.org/privacy\n' }),
                urls: {
                    'https://clinic-notes.org/privacy': {
                        verdict: 'alive',
                        evidence: '200; title “Privacy policy”; reads like a privacy policy',
                    },
                },
            },
            {
                title: 'The site does not let robots look',
                ...app({ 'fastlane/metadata/en-US/privacy_url.txt': 'https://clinic-notes.org/privacy\n' }),
                urls: {
                    'https://clinic-notes.org/privacy': {
                        verdict: 'unverified',
                        ruleId: 'privacy-url-unverified',
                        evidence: '403; this runner is not allowed to look',
                    },
                },
            },
        ],
    },
    checkRepository(repository) {
        return (0,policy_urls/* findUrls */.iK)(repository, 'privacy-url-dead', ({ evidence }, subject) => ({
            message: (0,policy_urls/* endSentence */.H_)(`${subject} is dead: ${evidence}`),
            fix: `Publish the policy at that address, or enter the address where it stands; ${policy_urls/* VOUCH */.cK}.`,
        }));
    },
});

;
const POLICY_WORDS = [
    /privacy|data-?protection/,
    /datenschutz/,
    /confidentialite|vie-?privee|donnees/,
    /privacidad/,
    /privacidade/,
    /riservatezza|informativa/,
    /privacyverklaring|privacybeleid/,
    /integritet|dataskydd/,
    /privatliv|personvern|persondata/,
    /tietosuoja/,
    /prywatnosc/,
    /osobnich|soukromi|osobnych|sukromi/,
    /adatvedel|adatkezel/,
    /confidentialitate/,
    /gizlilik/,
    /%[0-9a-f]{2}|[^ -~]/i,
];
const LOCALE = /^[a-z]{2}(?:[-_](?:[a-z]{2}|[0-9]{3}|han[st]))?$/;
function isSamePolicy(one, other, strictness) {
    const [a, b] = [readAddress(one), readAddress(other)];
    if (!a || !b)
        return one.trim() === other.trim();
    if (strictness === 'same')
        return a.host === b.host && a.path === b.path && a.query === b.query;
    if (a.site !== b.site || a.plainQuery !== b.plainQuery || a.segments.length !== b.segments.length)
        return false;
    return a.segments.every((segment, index) => isTranslation(segment, b.segments[index] ?? ''));
}
function siteOf(url) {
    return readAddress(url)?.site;
}
function isTranslation(a, b) {
    if (a === b)
        return true;
    const [left, right] = [a, b].map((segment) => POLICY_WORDS.findLastIndex((word) => word.test(segment)));
    return left !== undefined && right !== undefined && left >= 0 && right >= 0 && left !== right;
}
function readAddress(text) {
    const written = text.trim();
    if (!URL.canParse(written))
        return undefined;
    const url = new URL(written);
    const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '');
    const path = url.pathname.replace(/(?<!\/)\/+$/, '');
    const segments = path
        .toLowerCase()
        .split('/')
        .filter((segment) => segment !== '' && !LOCALE.test(segment))
        .map((segment) => segment.replace(/\.(?:html?|php|aspx|md)$/, '').replace(/[-_.][a-z]{2}(?:[-_][a-z]{2})?$/, ''));
    const kept = [...url.searchParams].filter(([name]) => !/^(?:lang|language|locale|hl|l|lng)$/i.test(name));
    return { host, path, query: url.search, site: siteIn(host), segments, plainQuery: JSON.stringify(kept.sort()) };
}
function siteIn(host) {
    const labels = host.split('.');
    const last = labels.at(-1) ?? '';
    const isDouble = last.length === 2 && /^(?:co|com|org|net|gov|ac|edu|or|ne)$/.test(labels.at(-2) ?? '');
    return labels.at(isDouble ? -3 : -2) ?? host;
}

;




const OTHERS = /^(?:google|apple|icloud|firebase|facebook|meta|amazon|aws|microsoft|stripe|revenuecat|sentry|github|openai|anthropic|mixpanel|mapbox|twilio|auth0|okta|paypal|linkedin|twitter|instagram|youtube)$/;
/* harmony default export */ const privacy_url_inconsistent = ({
    id: 'privacy-url-inconsistent',
    severity: 'warning',
    summary: 'All places that name the privacy policy of an app name the same one.',
    why: `
Two addresses are two texts, and one of them is usually the one that was forgotten. The permission sheet then shows
people in one country another policy than the rest, or another than the app itself shows.`,
    source: appleSays('privacy-url-inconsistent'),
    examples: {
        bad: [
            {
                title: 'One locale was forgotten',
                ...app({
                    'fastlane/metadata/de-DE/privacy_url.txt': '↓https://old-name.org/datenschutz\n',
                    'fastlane/metadata/en-US/privacy_url.txt': 'https://clinic-notes.org/privacy\n',
                    'fastlane/metadata/fr-FR/privacy_url.txt': 'https://clinic-notes.org/fr/confidentialite\n',
                }),
            },
            {
                title: 'fastlane and EAS disagree',
                ...app({
                    'fastlane/metadata/en-US/privacy_url.txt': 'https://clinic-notes.org/privacy\n',
                    'store.config.json': '{ "apple": { "info": { "en-US": {\n  "privacyPolicyUrl": ↓"https://clinic-notes.org/legal"\n} } } }\n',
                }),
            },
            {
                title: 'The app links to another policy than the store',
                ...app({
                    'App/en.lproj/Localizable.strings': '"privacy.link" = ↓"https://old-name.org/privacy";\n'.replace('↓"', '"↓'),
                    'fastlane/metadata/en-US/privacy_url.txt': 'https://clinic-notes.org/privacy\n',
                }),
            },
            {
                title: 'The repository would upload another one than App Store Connect has',
                ...app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓https://old-name.org/privacy\n' }),
                store: {
                    state: 'READY_FOR_DISTRIBUTION',
                    locales: [{ locale: 'en-US', privacyPolicyUrl: 'https://clinic-notes.org/privacy' }],
                },
            },
        ],
        good: [
            {
                title: 'App Store Connect has the same, and its translation',
                ...app({ 'fastlane/metadata/en-US/privacy_url.txt': 'https://clinic-notes.org/privacy\n' }),
                store: {
                    state: 'READY_FOR_DISTRIBUTION',
                    locales: [
                        { locale: 'de-DE', privacyPolicyUrl: 'https://clinic-notes.org/datenschutz' },
                        { locale: 'en-US', privacyPolicyUrl: 'https://clinic-notes.org/privacy/' },
                    ],
                },
            },
            {
                title: 'The same everywhere',
                ...app({
                    'App/en.lproj/Localizable.strings': '"privacy.link" = "https://clinic-notes.org/privacy/";\n',
                    'fastlane/metadata/de-DE/privacy_url.txt': 'https://clinic-notes.org/privacy\n',
                    'fastlane/metadata/en-US/privacy_url.txt': 'https://www.clinic-notes.org/privacy\n',
                }),
            },
            {
                title: 'Translations of one policy',
                ...app({
                    'fastlane/metadata/de-DE/privacy_url.txt': 'https://clinic-notes.org/de/datenschutz\n',
                    'fastlane/metadata/en-US/privacy_url.txt': 'https://clinic-notes.org/en/privacy\n',
                    'fastlane/metadata/fr-FR/privacy_url.txt': 'https://clinic-notes.org/privacy?lang=fr\n',
                }),
            },
            {
                title: 'The policy of a service that the app names',
                ...app({
                    'App/en.lproj/Localizable.strings': '"maps.privacy" = "https://policies.google.com/privacy";\n',
                    'fastlane/metadata/en-US/privacy_url.txt': 'https://clinic-notes.org/privacy\n',
                }),
            },
        ],
    },
    *checkRepository(repository) {
        const named = repository.metadata.urls.filter((url) => isStored(url) && (0,policy_urls/* concerns */.Kc)(url, repository));
        const stores = groupByApp(named);
        for (const urls of stores)
            yield* findDisagreement(urls, repository);
        const stored = named.filter((url) => url.stored === undefined);
        if (stores.length > 0)
            yield* findOutdated(stored, stores, repository);
        const given = stored.filter(isGiven);
        const roots = new Set(stored.filter((url) => !isGiven(url)).map(({ at }) => (0,policy_urls/* metadataRoot */.MR)(at.file)));
        for (const root of roots.size > 0 ? [...roots].sort() : ['']) {
            const own = stored.filter((url) => !isGiven(url) && (0,policy_urls/* metadataRoot */.MR)(url.at.file) === root);
            const urls = [...given, ...own];
            yield* findDisagreement(urls, repository);
            yield* findOtherLink([...stores.flat(), ...urls], repository);
        }
    },
});
function groupByApp(urls) {
    const apps = new Map();
    for (const url of urls) {
        if (url.stored === undefined)
            continue;
        const key = JSON.stringify([url.stored.name, url.stored.project]);
        apps.set(key, [...(apps.get(key) ?? []), url]);
    }
    return [...apps.values()];
}
function* findOutdated(named, stores, repository) {
    const roots = new Map();
    for (const url of named) {
        const beside = stores.filter(([one]) => !isGiven(url) && isBeside(url, one));
        const candidates = beside.length > 0 ? beside : stores;
        const held = candidates.map((urls) => sameLocale(url, urls));
        const [first] = held[0] ?? [];
        if (!first || held.some((urls) => urls.some((one) => agree(url, one))))
            continue;
        const root = isGiven(url) ? '' : (0,policy_urls/* metadataRoot */.MR)(url.at.file);
        roots.set(root, [...(roots.get(root) ?? []), { url, held: first }]);
    }
    for (const [first, ...others] of roots.values()) {
        const at = (0,policy_urls/* placeOf */.$t)(first?.url.at, repository);
        if (!first || !at)
            continue;
        const related = others.filter(({ url }) => url.at.file !== '');
        yield {
            at,
            message: `The privacy-policy URLs disagree: ${privacy_url_inconsistent_describe(first.url)}, but ${privacy_url_inconsistent_describe(first.held)}.`,
            fix: 'Enter the address of one policy everywhere: people see the one in App Store Connect.',
            ...(related.length > 0 && {
                related: related.map(({ url, held }) => ({ message: `${privacy_url_inconsistent_describe(url)}, but ${privacy_url_inconsistent_describe(held)}.`, at: url.at })),
            }),
        };
    }
}
function isBeside({ at }, one) {
    return `${one?.stored?.project ?? ''}/`.startsWith((0,policy_urls/* metadataRoot */.MR)(at.file));
}
function sameLocale({ locale }, urls) {
    const same = urls.filter((one) => one.locale?.toLowerCase() === locale?.toLowerCase());
    return same.length > 0 ? same : urls;
}
function isStored({ source, ruleId }) {
    return source !== 'hint' && ruleId !== 'privacy-url-invalid' && ruleId !== 'privacy-url-unknown';
}
function* findDisagreement(urls, repository) {
    const own = urls.filter((url) => !isGiven(url));
    const given = urls.filter(isGiven);
    const main = findMain(own);
    const others = main ? own.filter((url) => !agree(url, main)) : [];
    const outside = given.length > 0 && main && !given.some((url) => agree(url, main)) ? given.slice(0, 1) : [];
    const [first] = [...others, ...outside];
    const at = others.length > 0 ? (0,policy_urls/* placeOf */.$t)(first?.at, repository) : (0,policy_urls/* placeOf */.$t)(main?.at, repository);
    if (!main || !first || !at)
        return;
    const places = [...(others.length > 0 ? [main, ...others.slice(1)] : []), ...outside].filter(({ at }) => at.file !== '');
    yield {
        at,
        message: `The privacy-policy URLs disagree: ${privacy_url_inconsistent_describe(first)}, but ${privacy_url_inconsistent_describe(main)}.`,
        fix: 'Enter the address of one policy everywhere, or that of its translations.',
        ...(places.length > 0 && { related: places.map((url) => ({ message: `${privacy_url_inconsistent_describe(url)}.`, at: url.at })) }),
    };
}
function isGiven({ source }) {
    return source === 'option' || source === 'configuration';
}
function findMain(urls) {
    const counted = urls.map((url) => ({ url, votes: urls.filter((other) => agree(url, other)).length }));
    return counted.sort((a, b) => b.votes - a.votes)[0]?.url;
}
function agree(a, b) {
    return isSamePolicy(a.url, b.url, a.locale?.toLowerCase() === b.locale?.toLowerCase() ? 'same' : 'translated');
}
function privacy_url_inconsistent_describe({ url, locale, source, stored }) {
    if (stored)
        return `${(0,policy_urls/* showUrl */.jr)(url)} for ${locale} ${(0,policy_urls/* inStore */.jw)(stored)}`;
    const where = locale === undefined ? `by ${source}` : `in ${source} for ${locale}`;
    return `${(0,policy_urls/* showUrl */.jr)(url)} ${where}`;
}
function* findOtherLink(stored, repository) {
    const links = [
        ...repository.metadata.urls.filter(({ source }) => source === 'hint').map(({ url, at }) => ({ value: url, at })),
        ...(0,policy_urls/* clinicalApps */.YX)(repository).flatMap(({ code }) => code.privacyLinks),
    ].filter(({ value, at }) => /^https?:/i.test(value.trim()) && (0,policy_urls/* concernsClinicalApp */.Ab)(at.file, repository));
    const own = links.filter(({ value }) => !OTHERS.test(siteOf(value) ?? ''));
    const [first] = own;
    const [store] = stored;
    const isShown = links.some(({ value }) => stored.some(({ url }) => isSamePolicy(value, url, 'translated')));
    if (!first || !store || isShown)
        return;
    yield {
        at: first.at,
        message: `The app links to ${(0,policy_urls/* showUrl */.jr)(first.value)}, but the store names ${(0,policy_urls/* showUrl */.jr)(store.url)}.`,
        fix: 'Link to the policy that the store names, or name in the store the one that the app shows.',
        ...(store.at.file !== '' && { related: [{ message: 'What the store names.', at: store.at }] }),
    };
}

;



/* harmony default export */ const privacy_url_insecure = ({
    id: 'privacy-url-insecure',
    severity: 'warning',
    summary: 'The privacy-policy URL is https, and stays so.',
    why: `
What comes over http can be read and changed on the way, a policy about medical records included. Many browsers warn,
and App Transport Security keeps the app itself from loading it.`,
    source: appleSays('privacy-url-insecure'),
    examples: {
        bad: [
            {
                title: 'http',
                ...app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓http://clinic-notes.org/privacy\n' }),
                urls: {
                    'http://clinic-notes.org/privacy': {
                        verdict: 'suspect',
                        ruleId: 'privacy-url-insecure',
                        evidence: '200; title “Privacy policy”; it stays http',
                    },
                },
            },
            {
                title: 'A redirect falls back to http',
                ...app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓https://clinic-notes.org/privacy\n' }),
                urls: {
                    'https://clinic-notes.org/privacy': {
                        verdict: 'suspect',
                        ruleId: 'privacy-url-insecure',
                        evidence: '200 after 1 redirect to http://clinic-notes.org/privacy.html; it falls back from https to http',
                    },
                },
            },
        ],
        good: [
            {
                title: 'The page is there and reads like a policy',
                ...app({ 'fastlane/metadata/en-US/privacy_url.txt': 'https://clinic-notes.org/privacy\n' }),
                urls: {
                    'https://clinic-notes.org/privacy': {
                        verdict: 'alive',
                        evidence: '200; title “Privacy policy”; reads like a privacy policy',
                    },
                },
            },
            {
                title: 'http that leads to https',
                ...app({ 'fastlane/metadata/en-US/privacy_url.txt': 'http://clinic-notes.org/privacy\n' }),
                urls: {
                    'http://clinic-notes.org/privacy': {
                        verdict: 'alive',
                        evidence: '200 after 1 redirect to https://clinic-notes.org/privacy; reads like a privacy policy; it leads to https: enter that address',
                    },
                },
            },
        ],
    },
    checkRepository(repository) {
        return (0,policy_urls/* findUrls */.iK)(repository, 'privacy-url-insecure', ({ evidence }, subject) => ({
            message: (0,policy_urls/* endSentence */.H_)(`${subject} is not secure: ${evidence}`),
            fix: 'Serve the policy over https, and enter the https address.',
        }));
    },
});

;



/* harmony default export */ const privacy_url_invalid = ({
    id: 'privacy-url-invalid',
    severity: 'error',
    summary: 'The privacy-policy URL is a web address that anybody can open.',
    why: `
A placeholder, an address of one’s own network or a text that is no URL cannot be opened by anybody who reads the
permission sheet, nor by App Review. This is told by the text alone; nothing is requested.`,
    source: appleSays('privacy-url-invalid'),
    examples: {
        bad: [
            {
                title: 'A template that was never filled in',
                ...app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓https://{{domain}}/privacy\n' }),
                urls: {
                    'https://{{domain}}/privacy': {
                        verdict: 'dead',
                        ruleId: 'privacy-url-invalid',
                        evidence: '"{{domain}}" was never filled in',
                    },
                },
            },
            {
                title: 'A name reserved for examples',
                ...app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓https://example.com/privacy\n' }),
                urls: {
                    'https://example.com/privacy': {
                        verdict: 'dead',
                        ruleId: 'privacy-url-invalid',
                        evidence: 'example.com is reserved for examples (RFC 2606)',
                    },
                },
            },
            {
                title: 'The developer’s own machine',
                ...app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓http://localhost:3000/privacy\n' }),
                urls: {
                    'http://localhost:3000/privacy': {
                        verdict: 'dead',
                        ruleId: 'privacy-url-invalid',
                        evidence: 'localhost is the machine it is opened on',
                    },
                },
            },
            {
                title: 'No scheme',
                ...app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓www.clinic-notes.org/privacy\n' }),
                urls: {
                    'www.clinic-notes.org/privacy': {
                        verdict: 'dead',
                        ruleId: 'privacy-url-invalid',
                        evidence: 'it does not begin with "https://"',
                    },
                },
            },
        ],
        good: [
            {
                title: 'The page is there and reads like a policy',
                ...app({ 'fastlane/metadata/en-US/privacy_url.txt': 'https://clinic-notes.org/privacy\n' }),
                urls: {
                    'https://clinic-notes.org/privacy': {
                        verdict: 'alive',
                        evidence: '200; title “Privacy policy”; reads like a privacy policy',
                    },
                },
            },
        ],
    },
    checkRepository(repository) {
        return (0,policy_urls/* findUrls */.iK)(repository, 'privacy-url-invalid', ({ evidence }, subject) => ({
            message: (0,policy_urls/* endSentence */.H_)(`${subject} cannot be opened by anybody: ${evidence}`),
            fix: 'Enter the https address under which the policy is published.',
        }));
    },
});

;



const privacy_url_missing_URL = 'https://clinic-notes.org/privacy\n';
/* harmony default export */ const privacy_url_missing = ({
    id: 'privacy-url-missing',
    severity: 'error',
    summary: 'Every locale of the store metadata in the repository has a privacy-policy URL, its own or the default.',
    why: `
The permission sheet for clinical records shows the policy’s link in the language of the person who is asked. Where the
repository manages the store’s texts, a locale without the URL goes to App Store Connect without it, and an app that
reads clinical records cannot be submitted so.`,
    source: appleSays('privacy-url-missing'),
    examples: {
        bad: [
            {
                title: 'One locale has none, and there is no default',
                ...app({
                    'fastlane/metadata/en-US/description.txt': 'Shows allergies from Apple Health.\n',
                    'fastlane/metadata/en-US/privacy_url.txt': privacy_url_missing_URL,
                    'fastlane/metadata/de-DE/description.txt': '↓Zeigt Allergien aus Apple Health.\n',
                }),
            },
            {
                title: 'An empty file',
                ...app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓\n' }),
            },
            {
                title: 'A file that fastlane does not read',
                ...app({
                    'fastlane/metadata/privacy_url.txt': `↓${privacy_url_missing_URL}`,
                    'fastlane/metadata/en-US/description.txt': 'Shows allergies from Apple Health.\n',
                }),
            },
            {
                title: 'EAS Metadata without the URL',
                ...app({
                    'store.config.json': '{\n  "configVersion": 0,\n  "apple": { "info": {\n    ↓"en-US": { "title": "Clinic Notes" }\n  } }\n}\n',
                }),
            },
            {
                title: 'App Store Connect has a locale without one',
                ...app({ 'App/Info.plist': GOOD_INFO.replace('<dict>', '↓<dict>') }),
                store: {
                    state: 'PREPARE_FOR_SUBMISSION',
                    locales: [{ locale: 'de-DE' }, { locale: 'en-US', privacyPolicyUrl: privacy_url_missing_URL.trim() }],
                },
            },
        ],
        good: [
            {
                title: 'App Store Connect has it, where the repository has none',
                ...app({
                    'fastlane/metadata/en-US/privacy_url.txt': privacy_url_missing_URL,
                    'fastlane/metadata/de-DE/description.txt': 'Zeigt Allergien aus Apple Health.\n',
                }),
                store: {
                    state: 'PREPARE_FOR_SUBMISSION',
                    locales: ['de-DE', 'en-US'].map((locale) => ({ locale, privacyPolicyUrl: privacy_url_missing_URL.trim() })),
                },
            },
            {
                title: 'The default stands in',
                ...app({
                    'fastlane/metadata/default/privacy_url.txt': privacy_url_missing_URL,
                    'fastlane/metadata/en-US/description.txt': 'Shows allergies from Apple Health.\n',
                    'fastlane/metadata/de-DE/description.txt': 'Zeigt Allergien aus Apple Health.\n',
                }),
            },
            {
                title: 'The Deliverfile gives it',
                ...app({
                    'fastlane/Deliverfile': 'privacy_url({ "en-US" => "https://clinic-notes.org/privacy" })\n',
                    'fastlane/metadata/en-US/description.txt': 'Shows allergies from Apple Health.\n',
                }),
            },
            {
                title: 'Release notes alone manage nothing',
                ...app({ 'fastlane/metadata/en-US/release_notes.txt': 'Fewer faults.\n' }),
            },
        ],
    },
    *checkRepository(repository) {
        for (const { locale, at, stored } of repository.metadata.missing) {
            if (stored) {
                yield {
                    at,
                    message: `${stored.name} has no privacy-policy URL for ${locale} ${(0,policy_urls/* inStore */.jw)(stored)}.`,
                    fix: `Enter the policy’s URL for ${locale} in App Store Connect, or upload it with the store metadata.`,
                };
                continue;
            }
            if (!(0,policy_urls/* concernsClinicalApp */.Ab)(at.file, repository))
                continue;
            const isIgnored = at.file.endsWith('metadata/privacy_url.txt');
            const hasDefaults = !at.file.endsWith('.json') || at.file.includes('app-info/');
            const why = isIgnored ? 'fastlane reads no privacy_url.txt outside of a locale’s folder' : undefined;
            yield {
                at,
                message: `The store metadata for ${locale} has no privacy-policy URL${why ? `: ${why}` : hasDefaults ? ', and there is no default' : ''}.`,
                fix: `Give ${locale} the policy’s URL${hasDefaults ? ', or give one for all locales as the default' : ''}.`,
            };
        }
    },
});

;



/* harmony default export */ const privacy_url_suspect = ({
    id: 'privacy-url-suspect',
    severity: 'warning',
    summary: 'The privacy-policy URL leads to a page that people can read as a privacy policy.',
    why: `
The address answers, and what it answers is no policy: a sign-in page, the home page, a parked domain, a page that says
that it is not there, a certificate that browsers warn of. Whoever follows the link on the permission sheet finds
the same.`,
    source: appleSays('privacy-url-suspect'),
    examples: {
        bad: [
            {
                title: 'A page that says it is not there',
                ...app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓https://clinic-notes.org/privacy\n' }),
                urls: {
                    'https://clinic-notes.org/privacy': {
                        verdict: 'suspect',
                        ruleId: 'privacy-url-suspect',
                        evidence: '200; title “Page not found”; it answers 200 and says that it is not there',
                    },
                },
            },
            {
                title: 'The policy stands behind a sign-in',
                ...app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓https://clinic-notes.org/privacy\n' }),
                urls: {
                    'https://clinic-notes.org/privacy': {
                        verdict: 'suspect',
                        ruleId: 'privacy-url-suspect',
                        evidence: '200 after 1 redirect to https://accounts.google.com/v3/signin; it asks to sign in; a policy must be readable without an account',
                    },
                },
            },
        ],
        good: [
            {
                title: 'The page is there and reads like a policy',
                ...app({ 'fastlane/metadata/en-US/privacy_url.txt': 'https://clinic-notes.org/privacy\n' }),
                urls: {
                    'https://clinic-notes.org/privacy': {
                        verdict: 'alive',
                        evidence: '200; title “Privacy policy”; reads like a privacy policy',
                    },
                },
            },
        ],
    },
    checkRepository(repository) {
        return (0,policy_urls/* findUrls */.iK)(repository, 'privacy-url-suspect', ({ evidence }, subject) => ({
            message: (0,policy_urls/* endSentence */.H_)(`${subject} does not seem to lead to a privacy policy that people can read: ${evidence}`),
            fix: `Open the address as somebody who has no account, and fix what you see; ${policy_urls/* VOUCH */.cK}.`,
        }));
    },
});

;



const FIX = 'Pass the URL entered in App Store Connect as `privacy-policy-url`, by option, input or in .clinical-records.yml, to have it checked.';
/* harmony default export */ const privacy_url_unknown = ({
    id: 'privacy-url-unknown',
    severity: 'notice',
    summary: 'The privacy-policy URL is known to the check: it stands in the repository or is passed to it.',
    why: `
App Store Connect holds the URL that the permission sheet shows. Where neither the repository nor the caller tells it,
nobody looks whether it works until App Review does.`,
    source: appleSays('privacy-url-unknown'),
    examples: {
        bad: [
            {
                title: 'No store metadata in the repository',
                ...app({ 'App/Info.plist': GOOD_INFO.replace('<dict>', '↓<dict>') }),
            },
            {
                title: 'The URL comes from the environment',
                ...app({ 'fastlane/Deliverfile': 'privacy_url({ "en-US" => ↓ENV["PRIVACY_URL"] })\n' }),
            },
        ],
        good: [
            {
                title: 'App Store Connect is read, and tells it',
                ...app({ 'fastlane/Deliverfile': 'privacy_url({ "en-US" => ENV["PRIVACY_URL"] })\n' }),
                store: {
                    state: 'READY_FOR_DISTRIBUTION',
                    locales: [{ locale: 'en-US', privacyPolicyUrl: 'https://clinic-notes.org/privacy' }],
                },
            },
            {
                title: 'fastlane metadata',
                ...app({ 'fastlane/metadata/en-US/privacy_url.txt': 'https://clinic-notes.org/privacy\n' }),
            },
            {
                title: 'The Deliverfile holds it',
                ...app({ 'fastlane/Deliverfile': 'privacy_url(default: "https://clinic-notes.org/privacy")\n' }),
            },
        ],
    },
    *checkRepository(repository) {
        const { urls, unresolved, missing } = repository.metadata;
        const [first] = (0,policy_urls/* clinicalApps */.YX)(repository);
        if (!first)
            return;
        const told = new Set(urls.flatMap(({ stored }) => (stored ? [keyOf(stored)] : [])));
        if ((0,policy_urls/* clinicalApps */.YX)(repository).every((one) => one.kind !== 'app' || told.has(keyOf(one))) && told.size > 0)
            return;
        const open = unresolved.filter(({ at }) => (0,policy_urls/* concernsClinicalApp */.Ab)(at.file, repository));
        for (const { at, reason } of open)
            yield { at, message: reason, fix: FIX };
        const said = new Set(open.map(({ at }) => `${at.file}:${at.line}:${at.column}`));
        for (const problem of (0,policy_urls/* findUrls */.iK)(repository, 'privacy-url-unknown', ({ evidence }, subject) => ({
            message: `${subject} cannot be told: ${evidence}.`,
            fix: FIX,
        }))) {
            if (!said.has(`${problem.at.file}:${problem.at.line}:${problem.at.column}`))
                yield problem;
        }
        const isTold = urls.some((url) => url.authoritative && (0,policy_urls/* concerns */.Kc)(url, repository));
        const at = (0,policy_urls/* placeOf */.$t)(undefined, repository);
        if (isTold || missing.length > 0 || open.length > 0 || !at)
            return;
        const shown = [...urls.map(({ url }) => url), ...first.code.privacyLinks.map(({ value }) => value)][0];
        const hint = shown === undefined ? '' : ` The app itself links to ${(0,policy_urls/* showUrl */.jr)(shown)}.`;
        yield {
            at,
            message: `The privacy-policy URL of ${first.name}, which App Store Connect holds, is not in store metadata of fastlane, EAS or asc, nor in JSON that is named for the App Store: it was not checked.${hint}`,
            fix: FIX,
        };
    },
});
function keyOf({ name, project }) {
    return JSON.stringify([name, project]);
}

;



/* harmony default export */ const privacy_url_unverified = ({
    id: 'privacy-url-unverified',
    severity: 'notice',
    summary: 'The privacy-policy URL could be checked from where the check ran.',
    why: `
Sites turn data centres away, rate limits are shared, networks fail. That says nothing about what people see, so it is
told and never fails a run.`,
    source: appleSays('privacy-url-unverified'),
    examples: {
        bad: [
            {
                title: 'A wall against robots',
                ...app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓https://clinic-notes.org/privacy\n' }),
                urls: {
                    'https://clinic-notes.org/privacy': {
                        verdict: 'unverified',
                        ruleId: 'privacy-url-unverified',
                        evidence: '403; Cloudflare blocks automated checks; open it by hand',
                    },
                },
            },
            {
                title: 'No network',
                ...app({ 'fastlane/metadata/en-US/privacy_url.txt': '↓https://clinic-notes.org/privacy\n' }),
                urls: {
                    'https://clinic-notes.org/privacy': {
                        verdict: 'unverified',
                        ruleId: 'privacy-url-unverified',
                        evidence: 'no network here: names on the internet cannot be looked up',
                        isOffline: true,
                    },
                },
            },
        ],
        good: [
            {
                title: 'The page is there and reads like a policy',
                ...app({ 'fastlane/metadata/en-US/privacy_url.txt': 'https://clinic-notes.org/privacy\n' }),
                urls: {
                    'https://clinic-notes.org/privacy': {
                        verdict: 'alive',
                        evidence: '200; title “Privacy policy”; reads like a privacy policy',
                    },
                },
            },
        ],
    },
    checkRepository(repository) {
        return (0,policy_urls/* findUrls */.iK)(repository, 'privacy-url-unverified', ({ evidence, isOffline }, subject) => ({
            message: (0,policy_urls/* endSentence */.H_)(`${subject} could not be checked from here: ${evidence}`),
            fix: isOffline
                ? 'Run the check again with a network, or open the page by hand before you submit.'
                : `Open it by hand before you submit; ${policy_urls/* VOUCH */.cK}.`,
        }));
    },
});

;





const INFO = (third) => plist(`${CLINICAL_TEXT_LINES}${SHARE_TEXT_LINES}${UPDATE_TEXT_LINES}
<key>NSHealthRequiredReadAuthorizationTypeIdentifiers</key>
<array>
  <string>HKClinicalTypeIdentifierAllergyRecord</string>
  <string>HKClinicalTypeIdentifierConditionRecord</string>
  ${third}
</array>`);
const required_read_type_not_requested_ASKS = swift(`
func load() {
  let types = [HKClinicalType(.allergyRecord), HKClinicalType(.conditionRecord)]
  store.requestAuthorization(toShare: nil, read: Set(types)) { _, _ in
    for type in types {
      self.store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
    }
  }
}`);
/* harmony default export */ const required_read_type_not_requested = ({
    id: 'required-read-type-not-requested',
    severity: 'warning',
    summary: 'The app asks for every type that it requires.',
    why: `
The list says which types the app cannot do without. A type that is never asked for can never be granted, so the list
promises something else than the app does.`,
    source: appleSays('required-read-type-not-requested'),
    examples: {
        bad: [
            {
                title: 'Medicines are required, and never asked for',
                ...app({
                    'App/Info.plist': INFO('↓<string>HKClinicalTypeIdentifierMedicationRecord</string>'),
                    'App/Records.swift': required_read_type_not_requested_ASKS,
                }),
            },
        ],
        good: [
            {
                title: 'All three are asked for',
                ...app({
                    'App/Info.plist': INFO('<string>HKClinicalTypeIdentifierMedicationRecord</string>'),
                    'App/Records.swift': required_read_type_not_requested_ASKS.replace('HKClinicalType(.conditionRecord)]', 'HKClinicalType(.conditionRecord), HKClinicalType(.medicationRecord)]'),
                }),
            },
            {
                title: 'What is asked for is known at run time only',
                ...app({
                    'App/Info.plist': INFO('<string>HKClinicalTypeIdentifierMedicationRecord</string>'),
                    'App/Records.swift': swift(`
func load() {
  let names = UserDefaults.standard.stringArray(forKey: "types") ?? []
  let types = names.map { HKClinicalType(HKClinicalTypeIdentifier(rawValue: $0)) }
  store.requestAuthorization(toShare: nil, read: Set(types)) { _, _ in }
}`),
                }),
            },
        ],
    },
    *check(target) {
        const family = (0,shared_target/* familyOf */.Ap)(target);
        if (family.some(({ code }) => code.unresolved.some(({ role }) => role === 'requested') || code.skipped.length > 0))
            return;
        if (family.every(({ code }) => code.clinical.length + code.requested.length + code.read.length === 0))
            return;
        const requested = (0,shared_target/* requestedBy */.mD)(family);
        const asked = new Set(requested.map(({ type }) => type));
        for (const { value: type, at } of requiredTypes(target)) {
            if (asked.has(type))
                continue;
            yield {
                at,
                message: `${shared_keys/* REQUIRED_TYPES */._Z} of ${target.name} requires ${type}, but the code never asks for ${(0,shared_keys/* nameOfType */.xH)(type)}.`,
                fix: `Ask for ${(0,shared_keys/* nameOfType */.xH)(type)} with the other types, or remove it from the list.`,
                related: (0,shared_target/* relatedCalls */.Z)(requested, 'asked for'),
            };
        }
    },
});

;





const withTypes = (version, ...entries) => app({
    'App.xcodeproj/project.pbxproj': project({
        App: {
            sources: ['App/Records.swift'],
            config: 'App/App.xcconfig',
            settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
        },
    }),
    'App/App.xcconfig': `IPHONEOS_DEPLOYMENT_TARGET = ${version}\n`,
    'App/Info.plist': plist(`${CLINICAL_TEXT_LINES}${SHARE_TEXT_LINES}${UPDATE_TEXT_LINES}
<key>NSHealthRequiredReadAuthorizationTypeIdentifiers</key>
<array>
${entries.map((entry) => `  ${entry}\n`).join('')}</array>`),
});
const ALLERGY = '<string>HKClinicalTypeIdentifierAllergyRecord</string>';
const CONDITION = '<string>HKClinicalTypeIdentifierConditionRecord</string>';
const COVERAGE = '<string>HKClinicalTypeIdentifierCoverageRecord</string>';
const NOTE = '<string>HKClinicalTypeIdentifierClinicalNoteRecord</string>';
/* harmony default export */ const required_read_type_too_new = ({
    id: 'required-read-type-too-new',
    severity: 'error',
    summary: 'Every required type exists on the oldest iOS that the app runs on.',
    why: `
An Info.plist has no availability checks. On an older iOS the entry is an unknown name, and HealthKit raises an
exception on every request.`,
    source: {
        ...appleSays('required-read-type-too-new'),
        observed: 'The page gives iOS 16.4 for `clinicalNoteRecord`, and 14.0 for `coverageRecord`; older systems do not list the names.',
    },
    examples: {
        bad: [
            { title: 'Notes on iOS 15', ...withTypes('15.0', ALLERGY, CONDITION, `↓${NOTE}`) },
            { title: 'Coverage on iOS 13', ...withTypes('13.0', ALLERGY, CONDITION, `↓${COVERAGE}`) },
        ],
        good: [
            { title: 'Notes on iOS 16.4', ...withTypes('16.4', ALLERGY, CONDITION, NOTE) },
            { title: 'Coverage on iOS 15', ...withTypes('15.0', ALLERGY, CONDITION, COVERAGE) },
            { title: 'A version that cannot be known', ...withTypes('$(OLDEST_IOS)', ALLERGY, CONDITION, NOTE) },
        ],
    },
    *check(target) {
        const { deploymentTarget, name } = target;
        if (deploymentTarget.state !== 'known')
            return;
        for (const { value: type, at } of requiredTypes(target)) {
            const minimum = shared_keys/* MINIMUM_IOS */.R_.get(type) ?? '12.0';
            if (!(0,shared_keys/* isOlderVersion */.hp)(deploymentTarget.value, minimum))
                continue;
            yield {
                at,
                message: `${shared_keys/* REQUIRED_TYPES */._Z} of ${name} holds ${type}, which iOS knows from ${minimum} on; the app runs from iOS ${deploymentTarget.value} on, and older systems raise an exception on every request.`,
                fix: `Raise the deployment target to ${minimum}, or remove the entry and ask for the type where it is available.`,
                related: [{ message: 'The deployment target is set here.', at: deploymentTarget.at }],
            };
        }
    },
});

;





const withValue = (lines) => app({
    'App/Info.plist': plist(`${CLINICAL_TEXT_LINES}${SHARE_TEXT_LINES}${UPDATE_TEXT_LINES}
<key>NSHealthRequiredReadAuthorizationTypeIdentifiers</key>
${lines}`),
});
const withEntry = (line) => withValue(`<array>
  <string>HKClinicalTypeIdentifierAllergyRecord</string>
  <string>HKClinicalTypeIdentifierConditionRecord</string>
  <string>HKClinicalTypeIdentifierMedicationRecord</string>
  ${line}
</array>`);
/* harmony default export */ const required_read_type_unknown = ({
    id: 'required-read-type-unknown',
    severity: 'error',
    summary: '`NSHealthRequiredReadAuthorizationTypeIdentifiers` is an array of the raw names of clinical types.',
    why: `
HealthKit checks the list on every request of the app and raises an exception for an entry that it does not know, also
when the request has nothing to do with clinical records.`,
    source: {
        ...appleSays('required-read-type-unknown'),
        observed: 'The exception reads “… is not a valid required clinical record type. Must be one of: …”.',
    },
    examples: {
        bad: [
            { title: 'The name in Swift', ...withEntry('↓<string>labResultRecord</string>') },
            { title: 'Without its end', ...withEntry('↓<string>HKClinicalTypeIdentifierLabResult</string>') },
            { title: 'A type that is not clinical', ...withEntry('↓<string>HKQuantityTypeIdentifierStepCount</string>') },
            { title: 'A space at the end', ...withEntry('↓<string>HKClinicalTypeIdentifierLabResultRecord </string>') },
            { title: 'Not a text', ...withEntry('↓<integer>1</integer>') },
            { title: 'Not an array', ...withValue('↓<string>HKClinicalTypeIdentifierAllergyRecord</string>') },
        ],
        good: [
            { title: 'Four raw names', ...withEntry('<string>HKClinicalTypeIdentifierLabResultRecord</string>') },
            { title: 'No required types', ...app() },
        ],
    },
    *check(target) {
        const value = requiredTypesValue(target);
        if (!value || value.kind === 'unresolved')
            return;
        if (value.kind !== 'array') {
            yield {
                at: value.at,
                message: `${shared_keys/* REQUIRED_TYPES */._Z} of ${target.name} is ${(0,words/* kindWords */.Gk)(value)}, not an array of strings.`,
                fix: 'Write an array with three or more raw names of clinical types, or remove the key.',
            };
            return;
        }
        for (const item of value.value) {
            const fault = required_read_type_unknown_describe(item, value.value);
            if (fault)
                yield {
                    at: item.at,
                    message: `${shared_keys/* REQUIRED_TYPES */._Z} of ${target.name} holds ${fault.what}; HealthKit raises an exception on every request.`,
                    fix: fault.fix,
                    mends: [fault.mend],
                };
        }
    },
});
function required_read_type_unknown_describe(item, all) {
    const remove = { kind: 'remove-element', at: item.at };
    if (item.kind === 'unresolved')
        return undefined;
    if (item.kind !== 'string')
        return { what: (0,words/* kindWords */.Gk)(item), fix: 'Remove this entry.', mend: remove };
    if ((0,shared_keys/* isClinicalType */.WS)(item.value))
        return undefined;
    const bare = item.value.trim();
    const full = bare.startsWith('HK') ? bare : `HKClinicalTypeIdentifier${bare}`;
    const meant = bare.startsWith('HKQuantity') ? undefined : (0,words/* nearest */.pA)(full, shared_keys/* CLINICAL_TYPES */.Gb);
    return {
        what: `${(0,words/* quote */.hD)(item.value)}, which is none of the nine clinical types${meant ? ` (did you mean ${meant}?)` : ''}`,
        fix: meant ? `Write ${meant}, or remove the entry.` : 'Remove the entry; only clinical types can be required.',
        mend: meant && !all.some((other) => other.kind === 'string' && other.value === meant)
            ? { kind: 'respell', at: item.at, was: item.value, to: meant }
            : remove,
    };
}

;





const required_read_types_too_few_withTypes = (mark, ...types) => app({
    'App/Info.plist': plist(`${CLINICAL_TEXT_LINES}${SHARE_TEXT_LINES}${UPDATE_TEXT_LINES}
<key>NSHealthRequiredReadAuthorizationTypeIdentifiers</key>
${mark}<array>
${types.map((type) => `  <string>HKClinicalTypeIdentifier${type}Record</string>\n`).join('')}</array>`),
});
/* harmony default export */ const required_read_types_too_few = ({
    id: 'required-read-types-too-few',
    severity: 'error',
    summary: '`NSHealthRequiredReadAuthorizationTypeIdentifiers` lists three or more clinical types, or is absent.',
    why: `
With one or two required types a refusal would tell which one was refused. HealthKit therefore raises an exception on
every request of the app, even one for step counts.`,
    source: appleSays('required-read-types-too-few'),
    examples: {
        bad: [
            { title: 'One type', ...required_read_types_too_few_withTypes('↓', 'Allergy') },
            { title: 'Two types', ...required_read_types_too_few_withTypes('↓', 'Allergy', 'Condition') },
            { title: 'Three entries, two types', ...required_read_types_too_few_withTypes('↓', 'Allergy', 'Condition', 'Allergy') },
        ],
        good: [
            { title: 'Three types', ...required_read_types_too_few_withTypes('', 'Allergy', 'Condition', 'Medication') },
            { title: 'No required types', ...app() },
            { title: 'An empty list requires nothing', ...required_read_types_too_few_withTypes('') },
        ],
    },
    *check(target) {
        const value = requiredTypesValue(target);
        if (value?.kind !== 'array' || value.value.length === 0)
            return;
        if (value.value.some(({ kind }) => kind === 'unresolved'))
            return;
        const entries = value.value.flatMap((item) => (item.kind === 'string' ? [item.value] : []));
        const distinct = new Set(entries).size;
        if (distinct >= FEWEST_REQUIRED || entries.length === 0)
            return;
        const repeated = distinct < entries.length ? ` in ${(0,sentence/* count */.U9)(entries.length, 'entry')}` : '';
        yield {
            at: value.at,
            message: `${shared_keys/* REQUIRED_TYPES */._Z} of ${target.name} lists ${(0,sentence/* count */.U9)(distinct, 'type')}${repeated}; Apple requires three or more, and HealthKit raises an exception on every request.`,
            fix: 'List at least three types that the app cannot do without, or remove the key and handle each type as optional.',
        };
    },
});

;
function storedApp({ name, project }, { metadata }) {
    return metadata.apps?.find(({ owner }) => owner.name === name && owner.project === project);
}

;




const review_notes_without_clinical_MARKED = app({ 'App/Info.plist': GOOD_INFO.replace('<dict>', '↓<dict>') });
const holding = (reviewNotes) => ({
    versionState: 'PREPARE_FOR_SUBMISSION',
    reviewNotes,
});
/* harmony default export */ const review_notes_without_clinical = ({
    id: 'review-notes-without-clinical',
    severity: 'warning',
    summary: 'App Review’s notes say how to see what the app does with health records.',
    why: `
A reviewer has no records of their own. Where the notes do not say which screen asks for them and how to get there, App
Review asks back or rejects the app as one that cannot be reviewed. It is a notice until the app is released.`,
    source: {
        ...appleSays('review-notes-without-clinical'),
        observed: 'Read in App Store Connect with a key alone. The words for health records of some ten languages are known.',
    },
    examples: {
        bad: [
            { title: 'No notes', ...review_notes_without_clinical_MARKED, store: holding('empty') },
            {
                title: 'Notes about something else, on a release',
                ...review_notes_without_clinical_MARKED,
                store: holding('silent-on-records'),
                isRelease: true,
            },
        ],
        good: [
            { title: 'The notes say it', ...app(), store: holding('present') },
            { title: 'App Store Connect was not read', ...app() },
        ],
    },
    *check(target, repository) {
        const stored = storedApp(target, repository);
        const notes = stored?.reviewNotes;
        if (!stored || notes === undefined || notes === 'present')
            return;
        const where = (0,policy_urls/* inStore */.jw)({ ...stored.owner, state: stored.versionState ?? 'UNKNOWN' });
        yield {
            at: stored.at,
            message: `The notes for App Review of ${target.name} ${where} ${notes === 'empty' ? 'are empty' : 'say nothing of health records'}.`,
            fix: 'Say in them which screen asks for health records and how to get there; `--app-review-notes` writes a draft.',
            ...(!repository.isRelease && { severity: 'notice' }),
        };
    },
});

;






const SETTING = 'INFOPLIST_KEY_NSHealthShareUsageDescription = Your heart rate is shown beside your allergies.';
/* harmony default export */ const share_usage_description_missing = ({
    id: 'share-usage-description-missing',
    severity: 'error',
    summary: 'An app that uses HealthKit says why in `NSHealthShareUsageDescription`.',
    why: `
App Store Connect refuses the upload without it, also for an app that reads clinical records alone. A request for
any other type ends the app.`,
    source: {
        ...appleSays('share-usage-description-missing'),
        observed: 'The upload fails with ITMS-90683: “Missing purpose string in Info.plist … should contain a NSHealthShareUsageDescription key”.',
    },
    examples: {
        bad: [
            {
                title: 'Only the clinical text',
                ...app({ 'App/Info.plist': infoLacking(CLINICAL_TEXT_LINES + UPDATE_TEXT_LINES) }),
            },
            {
                title: 'No generated Info.plist, so the setting takes no effect',
                ...app({
                    'App/Info.plist': infoLacking(CLINICAL_TEXT_LINES + UPDATE_TEXT_LINES),
                    'App.xcodeproj/project.pbxproj': project({
                        App: {
                            sources: ['App/Records.swift'],
                            config: 'App/App.xcconfig',
                            settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
                        },
                    }),
                    'App/App.xcconfig': `GENERATE_INFOPLIST_FILE = NO\n${SETTING}\n`,
                }),
            },
        ],
        good: [
            { title: 'The text is there', ...app() },
            {
                title: 'One text in the file, the other in a build setting',
                ...app({
                    'App/Info.plist': infoLacking(CLINICAL_TEXT_LINES + UPDATE_TEXT_LINES).replace('↓', ''),
                    'App.xcodeproj/project.pbxproj': project({
                        App: {
                            sources: ['App/Records.swift'],
                            config: 'App/App.xcconfig',
                            settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
                        },
                    }),
                    'App/App.xcconfig': `GENERATE_INFOPLIST_FILE = YES\n${SETTING}\n`,
                }),
            },
        ],
    },
    *check(target) {
        const at = findMissingText(target, shared_keys/* SHARE_TEXT */.mn);
        if (!at || findMisplacedText(target, shared_keys/* SHARE_TEXT */.mn).length > 0)
            return;
        yield {
            key: shared_keys/* SHARE_TEXT */.mn,
            at,
            message: `${target.name} uses HealthKit, but its Info.plist has no ${shared_keys/* SHARE_TEXT */.mn}: App Store Connect refuses the upload.`,
            fix: fixMissing(target, shared_keys/* SHARE_TEXT */.mn, `Add ${textToWrite(target, shared_keys/* SHARE_TEXT */.mn)}, and say which health data the app reads and why.`),
            mends: [mendMissing(target, shared_keys/* SHARE_TEXT */.mn)],
            related: relatedToMissing(target, shared_keys/* SHARE_TEXT */.mn),
        };
    },
});

;





const TEXT = 'NSUserTrackingUsageDescription';
const MODULES = ['AppTrackingTransparency', 'AdSupport'];
/* harmony default export */ const tracking_declared = ({
    id: 'tracking-declared',
    severity: 'warning',
    summary: 'A target that can read clinical records does not track people.',
    why: `
Tracking means linking what is known of a person here with what others know of them, for advertising. Declared next to
medical records it says to App Review, and to everyone who reads the privacy label, that the two may meet.`,
    source: appleSays('tracking-declared'),
    examples: {
        bad: [
            {
                title: 'The text of the tracking prompt',
                ...app({
                    'App/Info.plist': GOOD_INFO.replace('</dict>', `  ↓<key>${TEXT}</key>\n  <string>This shows you offers that fit you.</string>\n</dict>`),
                }),
            },
            {
                title: 'The privacy manifest says so',
                ...app({ 'App/PrivacyInfo.xcprivacy': plist('<key>NSPrivacyTracking</key>\n↓<true/>') }),
            },
            {
                title: 'The code asks for the advertising identifier',
                ...app({
                    'App/Tracking.swift': `import AdSupport\nimport ↓AppTrackingTransparency\n\nfunc ask() async {\n  await ATTrackingManager.requestTrackingAuthorization()\n}\n`,
                }),
            },
        ],
        good: [
            { title: 'Nothing of the kind', ...app() },
            {
                title: 'The privacy manifest denies it',
                ...app({ 'App/PrivacyInfo.xcprivacy': plist('<key>NSPrivacyTracking</key>\n<false/>') }),
            },
        ],
    },
    *check(target, repository) {
        if (!(0,shared_target/* isJudgedByCode */.ct)(target) || !hasClinicalAccess(target))
            return;
        const [first, ...others] = findDeclarations(target, repository);
        if (!first)
            return;
        yield {
            at: first.at,
            message: `${target.name} can read clinical records, and ${first.value}.`,
            fix: 'Remove the tracking, or keep it out of the app that reads medical records.',
            related: others.map(({ value, at }) => ({ message: `Also, ${value}.`, at })),
        };
    },
});
function findDeclarations(target, repository) {
    const text = target.info.get(TEXT);
    const declared = text.state === 'known' ? [{ value: `its Info.plist has ${TEXT}`, at: text.value.keyAt }] : [];
    for (const { content, dependency, form } of manifestsOf(target, repository)) {
        const tracking = form === 'xcprivacy' ? valueAt(content, 'NSPrivacyTracking') : undefined;
        if (tracking?.kind !== 'boolean' || !tracking.value)
            continue;
        const whose = dependency === undefined ? 'its privacy manifest' : `the privacy manifest of ${dependency}, which it links,`;
        declared.push({ value: `${whose} sets NSPrivacyTracking to true`, at: tracking.at });
    }
    for (const module of MODULES) {
        const at = target.code.imports.get(module);
        if (at)
            declared.push({ value: `its code imports ${module}`, at });
    }
    return declared;
}

;





/* harmony default export */ const update_usage_description_missing = ({
    id: 'update-usage-description-missing',
    severity: 'error',
    summary: 'An app that uses HealthKit has `NSHealthUpdateUsageDescription`, even if it never writes.',
    why: `
App Store Connect refuses the upload without it, also of an app that only reads: what counts is the call that could
write, not what the app does with it. Apple’s page asks for the text of apps that write alone; an honest sentence gets
the upload through.`,
    source: {
        ...appleSays('update-usage-description-missing'),
        observed: 'Uploads of read-only apps fail with ITMS-90683 “Missing purpose string in Info.plist”, naming NSHealthUpdateUsageDescription: seen from 2018 to July 2026, and no upload without the key that was accepted.',
    },
    examples: {
        bad: [
            {
                title: 'An app that only reads',
                ...app({ 'App/Info.plist': infoLacking(CLINICAL_TEXT_LINES + SHARE_TEXT_LINES) }),
            },
            {
                title: 'The key is misspelled',
                ...app({
                    'App/Info.plist': infoLacking(CLINICAL_TEXT_LINES + SHARE_TEXT_LINES + UPDATE_TEXT_LINES.replace('UsageDescription', 'UsageDesciption')),
                }),
            },
        ],
        good: [
            { title: 'An honest sentence', ...app() },
            {
                title: 'An app that writes: then the missing text is an error of its own',
                ...app({
                    'App/Info.plist': plist(CLINICAL_TEXT_LINES + SHARE_TEXT_LINES),
                    'App/Records.swift': swift(`
func load() {
  let allergies = HKClinicalType(.allergyRecord)
  let weight = HKQuantityType(.bodyMass)
  store.requestAuthorization(toShare: [weight], read: [allergies]) { _, _ in
    self.store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`),
                }),
            },
        ],
    },
    *check(target) {
        const at = findMissingText(target, shared_keys/* UPDATE_TEXT */.Gr);
        if (!at || writes(target) || findMisplacedText(target, shared_keys/* UPDATE_TEXT */.Gr).length > 0)
            return;
        yield {
            key: shared_keys/* UPDATE_TEXT */.Gr,
            at,
            message: `${target.name} uses HealthKit, but its Info.plist has no ${shared_keys/* UPDATE_TEXT */.Gr}: App Store Connect refuses the upload, also of an app that only reads.`,
            fix: fixMissing(target, shared_keys/* UPDATE_TEXT */.Gr, `Add ${textToWrite(target, shared_keys/* UPDATE_TEXT */.Gr)}, ${writesNothing(target)
                ? 'for example: “This app writes nothing to Apple Health.”'
                : 'and say what the app writes and why, or that it writes nothing to Apple Health.'}`),
            mends: [mendMissing(target, shared_keys/* UPDATE_TEXT */.Gr)],
            related: relatedToMissing(target, shared_keys/* UPDATE_TEXT */.Gr),
        };
    },
});

;




const LACKING = app({
    'App/App.entitlements': plist('\n<key>com.apple.developer.healthkit</key>\n<true/>').replace('<dict>', '↓<dict>'),
});
const HAVING = app({ 'App/App.entitlements': GOOD_ENTITLEMENTS.replace(`<key>${shared_keys/* ACCESS */.Pe}`, `↓<key>${shared_keys/* ACCESS */.Pe}`) });
const built = (...keys) => ({
    build: {
        version: '12',
        uploadedDate: '2026-11-20T10:00:00-08:00',
        bundles: [
            {
                bundleId: 'org.clinic-notes.app',
                type: 'APP',
                entitlements: { 'Notes.app/Notes': Object.fromEntries(keys.map((key) => [key, 'true'])) },
            },
        ],
    },
});
const HEALTHKIT = 'com.apple.developer.healthkit';
/* harmony default export */ const uploaded_build_differs = ({
    id: 'uploaded-build-differs',
    severity: 'warning',
    summary: 'The newest build in App Store Connect has the clinical entitlement where the sources have it.',
    why: `
What was uploaded is what people get. A profile that was not renewed, another entitlements file or a step of the build can
take the entitlement away or add it, and the sources show nothing of it. A build that is older than the sources differs
too, until the next one is uploaded.`,
    source: {
        ...appleSays('uploaded-build-differs'),
        observed: 'Apple tells the entitlements that it read from a build. How it writes a list there is described nowhere: whether the key is there is judged, and not its value.',
    },
    examples: {
        bad: [
            { title: 'The build lacks it', ...HAVING, store: { app: 'org.clinic-notes.app', ...built(HEALTHKIT) } },
            { title: 'The build adds it', ...LACKING, store: { app: 'org.clinic-notes.app', ...built(HEALTHKIT, shared_keys/* ACCESS */.Pe) } },
        ],
        good: [
            { title: 'Both have it', ...app(), store: { app: 'org.clinic-notes.app', ...built(HEALTHKIT, shared_keys/* ACCESS */.Pe) } },
            { title: 'The build of another app', ...app(), store: { app: 'org.clinic-notes.free', ...built(HEALTHKIT) } },
            {
                title: 'Apple gives no entitlements',
                ...app(),
                store: { app: 'org.clinic-notes.app', build: { bundles: [{ bundleId: 'org.clinic-notes.app', type: 'APP' }] } },
            },
        ],
    },
    *check(target, repository) {
        const stored = storedApp(target, repository);
        const bundle = stored?.build?.bundles.find(({ bundleId }) => bundleId === stored.app);
        const declared = target.entitlements.get(shared_keys/* ACCESS */.Pe);
        if (!stored?.build || !bundle?.entitlements || declared.state === 'unresolved')
            return;
        if (!target.signs.some(({ value }) => value !== shared_keys/* ACCESS */.Pe))
            return;
        const isBuilt = Object.values(bundle.entitlements).some((keys) => Object.hasOwn(keys, shared_keys/* ACCESS */.Pe));
        const isDeclared = declared.state === 'known';
        if (isBuilt === isDeclared)
            return;
        const { version, uploadedDate } = stored.build;
        const of = `${version === undefined ? 'The newest build' : `Build ${version}`}${uploadedDate === undefined ? '' : ` of ${uploadedDate.slice(0, 10)}`}`;
        yield {
            at: declared.state === 'known' ? declared.value.keyAt : declared.at,
            message: `${of} in App Store Connect ${isBuilt ? 'has' : 'lacks'} ${shared_keys/* ACCESS */.Pe}, which the sources of ${target.name} ${isBuilt ? 'lack' : 'have'}.`,
            fix: isBuilt
                ? 'Find out which entitlements file or profile the build was signed with, and declare the same in the sources.'
                : 'Build and sign with the entitlements of the sources and a profile that allows them, and upload that build.',
            key: shared_keys/* ACCESS */.Pe,
        };
    },
});

;









const CLINICAL = '<string>Your allergy records warn you of medicines you must not take.</string>';
/* harmony default export */ const usage_description_empty = ({
    id: 'usage-description-empty',
    severity: 'error',
    summary: 'A usage description is a text.',
    why: `
A person is asked for medical records and given no reason. App Review sends the app back; for the share and the update
text HealthKit raises an exception as well.`,
    source: appleSays('usage-description-empty'),
    examples: {
        bad: [
            { title: 'Empty', ...app({ 'App/Info.plist': GOOD_INFO.replace(CLINICAL, '↓<string></string>') }) },
            { title: 'Blank', ...app({ 'App/Info.plist': GOOD_INFO.replace(CLINICAL, '↓<string>   </string>') }) },
            { title: 'Not a text', ...app({ 'App/Info.plist': GOOD_INFO.replace(CLINICAL, '↓<true/>') }) },
            {
                title: 'Wiped by an empty build setting',
                ...app({
                    'App.xcodeproj/project.pbxproj': project({
                        App: {
                            sources: ['App/Records.swift'],
                            config: 'App/App.xcconfig',
                            settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
                        },
                    }),
                    'App/App.xcconfig': 'GENERATE_INFOPLIST_FILE = YES\n↓INFOPLIST_KEY_NSHealthShareUsageDescription =\n',
                    'App/Info.plist': GOOD_INFO,
                }),
            },
        ],
        good: [
            { title: 'A text', ...app() },
            {
                title: 'A text that is set elsewhere',
                ...app({
                    'App.xcodeproj/project.pbxproj': project({
                        App: {
                            sources: ['App/Records.swift'],
                            settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
                        },
                    }),
                    'App/Info.plist': GOOD_INFO.replace(CLINICAL, '<string>$(RECORDS_REASON)</string>'),
                }),
            },
        ],
    },
    *check(target, repository) {
        if (!(0,shared_target/* isJudged */.sL)(target))
            return;
        const unasked = (0,clinical_use/* unaskedText */.nl)(target, repository);
        for (const { key, entry } of usageTextsOf(target)) {
            const fault = usage_description_empty_describe(entry.value);
            if (!fault || key === unasked)
                continue;
            const request = entry.value.kind === 'string' ? CHECKED[key] : undefined;
            const effect = request ? `, and HealthKit raises an exception when the app asks to ${request}` : '';
            yield {
                key,
                at: entry.value.at,
                message: `${key} of ${target.name} ${fault}: people are asked for health data without a reason${effect}.`,
                fix: 'Write what the app does with the data and why.',
                related: (entry.shadows ?? []).map((shadow) => ({
                    message: 'This text is replaced by it.',
                    at: shadow.value.at,
                })),
            };
        }
    },
});
const CHECKED = {
    [shared_keys/* SHARE_TEXT */.mn]: 'read other health data',
    [shared_keys/* UPDATE_TEXT */.Gr]: 'write health data',
};
function usage_description_empty_describe(value) {
    if (value.kind === 'unresolved')
        return undefined;
    if (value.kind !== 'string')
        return `is ${(0,words/* kindWords */.Gk)(value)}, not a text`;
    if (value.value === '')
        return 'is empty';
    return isBlank(value.value) ? 'is blank' : undefined;
}

;






const usage_description_in_wrong_target_PROJECT = project({
    App: {
        sources: ['App/Records.swift'],
        settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
        embeds: ['Widget'],
    },
    Widget: {
        type: 'app-extension',
        sources: ['Widget/Widget.swift'],
        settings: ['INFOPLIST_FILE = Widget/Info.plist;'],
    },
});
const WIDGET = `import WidgetKit

struct AllergyEntry: TimelineEntry {
  let date: Date
}
`;
/* harmony default export */ const usage_description_in_wrong_target = ({
    id: 'usage-description-in-wrong-target',
    severity: 'error',
    summary: 'The usage descriptions stand in the Info.plist of the app that asks.',
    why: `
HealthKit reads the text from the bundle that asks. A text that was written into the extension or the watch app by
mistake is never found, and the request ends the app.`,
    source: appleSays('usage-description-in-wrong-target'),
    examples: {
        bad: [
            {
                title: 'The clinical text stands in the widget',
                ...app({
                    'App.xcodeproj/project.pbxproj': usage_description_in_wrong_target_PROJECT,
                    'App/Info.plist': plist(SHARE_TEXT_LINES + UPDATE_TEXT_LINES),
                    'Widget/Info.plist': plist(CLINICAL_TEXT_LINES).replace('<key>NSHealthClinical', '↓<key>NSHealthClinical'),
                    'Widget/Widget.swift': WIDGET,
                }),
            },
            {
                title: 'The update text stands in the widget, of an app that only reads',
                ...app({
                    'App.xcodeproj/project.pbxproj': usage_description_in_wrong_target_PROJECT,
                    'App/Info.plist': plist(CLINICAL_TEXT_LINES + SHARE_TEXT_LINES),
                    'Widget/Info.plist': plist(UPDATE_TEXT_LINES).replace('<key>NSHealthUpdate', '↓<key>NSHealthUpdate'),
                    'Widget/Widget.swift': WIDGET,
                }),
            },
        ],
        good: [
            {
                title: 'The texts stand in the app',
                ...app({
                    'App.xcodeproj/project.pbxproj': usage_description_in_wrong_target_PROJECT,
                    'Widget/Info.plist': plist('<key>CFBundleName</key>\n<string>Widget</string>'),
                    'Widget/Widget.swift': WIDGET,
                }),
            },
            {
                title: 'Both have them',
                ...app({
                    'App.xcodeproj/project.pbxproj': usage_description_in_wrong_target_PROJECT,
                    'Widget/Info.plist': GOOD_INFO,
                    'Widget/Widget.swift': WIDGET,
                }),
            },
        ],
    },
    *check(target) {
        for (const key of shared_keys/* USAGE_TEXTS */.nC) {
            const [first, ...others] = findMisplacedText(target, key);
            const missing = findMissingText(target, key);
            if (!first || !missing)
                continue;
            yield {
                key,
                at: first.entry.keyAt,
                message: `${key} stands in ${first.target.name}, but ${target.name} asks and has none: ${usage_description_in_wrong_target_consequenceOf(key, target)}.`,
                fix: `Add ${textToWrite(target, key)}.`,
                ...(first.entry.value.kind === 'string' && {
                    mends: [{ kind: 'add-text', key, text: first.entry.value.value }],
                }),
                related: [
                    { message: `It is missing in ${target.name}.`, at: missing },
                    ...others.map(({ target: { name }, entry }) => ({ message: `${name} has it as well.`, at: entry.keyAt })),
                ],
            };
        }
    },
});
function usage_description_in_wrong_target_consequenceOf(key, target) {
    if (key === shared_keys/* CLINICAL_TEXT */.EU)
        return 'the first request for a clinical type ends the app';
    if (key === shared_keys/* SHARE_TEXT */.mn || writes(target))
        return 'HealthKit does not find it';
    return 'App Store Connect refuses the upload';
}

;








const usage_description_localization_invalid_PROJECT = project({
    App: {
        sources: ['App/Records.swift'],
        resources: ['App/de.lproj/InfoPlist.strings', 'App/zh-Hans.lproj/InfoPlist.strings'],
        settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
    },
});
const translated = (german, chinese) => app({
    'App.xcodeproj/project.pbxproj': usage_description_localization_invalid_PROJECT,
    'App/de.lproj/InfoPlist.strings': german,
    'App/zh-Hans.lproj/InfoPlist.strings': chinese,
});
const GERMAN = `
NSHealthClinicalHealthRecordsShareUsageDescription = "Ihre Allergien warnen vor Mitteln, die Sie nicht nehmen dürfen.";
NSHealthShareUsageDescription = "Ihr Puls steht neben Ihren Allergien.";
`;
const CHINESE = `
NSHealthClinicalHealthRecordsShareUsageDescription = "根据您的过敏记录提醒您不能服用的药物。";
NSHealthShareUsageDescription = "在过敏记录旁边显示您的心率数据。";
`;
/* harmony default export */ const usage_description_localization_invalid = ({
    id: 'usage-description-localization-invalid',
    severity: 'error',
    summary: 'Every translation of a usage description would do as the text itself.',
    why: `
HealthKit reads the text in the language of the device. An empty or a short translation ends the app in that language
only, on devices that nobody in the team has.`,
    source: {
        ...appleSays('usage-description-localization-invalid'),
        observed: 'Fewer than 12 letters and digits in any locale raise “The string "…" is an invalid value for NSHealthShareUsageDescription” there.',
    },
    examples: {
        bad: [
            {
                title: 'A Chinese text of eight characters',
                ...translated(GERMAN, CHINESE.replace('"在过敏记录旁边显示您的心率数据。"', '↓"读取您的健康数据"')),
            },
            {
                title: 'An empty translation',
                ...translated(GERMAN.replace('"Ihre Allergien warnen vor Mitteln, die Sie nicht nehmen dürfen."', '↓""'), CHINESE),
            },
        ],
        good: [
            { title: 'Two sound translations', ...translated(GERMAN, CHINESE) },
            {
                title: 'A short clinical text in Chinese says enough, and HealthKit does not count it',
                ...translated(GERMAN, CHINESE.replace('根据您的过敏记录提醒您不能服用的药物。', '提醒您不能服用的药物。')),
            },
        ],
    },
    *check(target, repository) {
        if (!(0,shared_target/* isJudged */.sL)(target))
            return;
        const unasked = (0,clinical_use/* unaskedText */.nl)(target, repository);
        for (const { locale, texts } of target.localizations) {
            for (const key of shared_keys/* USAGE_TEXTS */.nC) {
                if (key === unasked)
                    continue;
                for (const { value, at } of texts.get(key) ?? []) {
                    const letters = countLetters(value);
                    const tooShort = key !== shared_keys/* CLINICAL_TEXT */.EU && letters < LEAST_LETTERS;
                    if (!isBlank(value) && !tooShort)
                        continue;
                    const fault = isBlank(value)
                        ? 'is empty'
                        : `is ${(0,words/* quote */.hD)(value)}, which has ${letters} letters and digits; HealthKit raises an exception for fewer than ${LEAST_LETTERS}`;
                    yield {
                        key,
                        at,
                        message: `The ${locale} translation of ${key} in ${target.name} ${fault}.`,
                        fix: `Translate the whole sentence, with at least ${LEAST_LETTERS} letters, or remove the entry so that the untranslated text is shown.`,
                    };
                }
            }
        }
    },
});

;






const usage_description_localization_missing_PROJECT = project({
    App: {
        sources: ['App/Records.swift'],
        resources: ['App/en.lproj/InfoPlist.strings', 'App/de.lproj/InfoPlist.strings'],
        settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
    },
});
const CAMERA = `
NSCameraUsageDescription = "Die Kamera liest den Code auf der Packung.";
`;
const usage_description_localization_missing_GERMAN = `${CAMERA}
NSHealthClinicalHealthRecordsShareUsageDescription = "Ihre Allergien warnen vor Mitteln, die Sie nicht nehmen dürfen.";
NSHealthShareUsageDescription = "Ihr Puls steht neben Ihren Allergien.";
NSHealthUpdateUsageDescription = "Die App schreibt nichts in Apple Health.";
`;
const usage_description_localization_missing_translated = (german) => app({
    'App.xcodeproj/project.pbxproj': usage_description_localization_missing_PROJECT,
    'App/Info.plist': GOOD_INFO.replace('</dict>', '  <key>NSCameraUsageDescription</key>\n  <string>The camera reads the code on the box.</string>\n</dict>'),
    'App/en.lproj/InfoPlist.strings': 'NSCameraUsageDescription = "The camera reads the code on the box.";\n',
    'App/de.lproj/InfoPlist.strings': german,
});
/* harmony default export */ const usage_description_localization_missing = ({
    id: 'usage-description-localization-missing',
    severity: 'warning',
    summary: 'A language that has the other usage descriptions has those for health data too.',
    why: `
The person reads every other request in their own language, and the one for medical records in a foreign one. App Store
Connect may ask for the string in each localisation.`,
    source: {
        ...appleSays('usage-description-localization-missing'),
        observed: 'App Store Connect has asked for “a valid localized string across each of your app’s localization folders”.',
    },
    examples: {
        bad: [
            {
                title: 'German has the camera text only',
                ...usage_description_localization_missing_translated(`↓${CAMERA.trim()}\n`),
            },
        ],
        good: [
            { title: 'German has all texts', ...usage_description_localization_missing_translated(usage_description_localization_missing_GERMAN) },
            {
                title: 'A language without any usage description',
                ...usage_description_localization_missing_translated('CFBundleDisplayName = "Allergien";\n'),
            },
        ],
    },
    *check(target) {
        if (!(0,shared_target/* isJudged */.sL)(target))
            return;
        const keys = usageTextsOf(target).map(({ key }) => key);
        const lacking = target.localizations
            .filter((localization) => !isOriginal(localization.locale, target) && hasOtherUsageText(localization))
            .map((localization) => ({ ...localization, missing: keys.filter((key) => !localization.texts.has(key)) }))
            .filter(({ missing }) => missing.length > 0);
        for (const [missing, localizations] of groupByMissing(lacking)) {
            const [first, ...others] = localizations;
            if (!first)
                continue;
            const locales = localizations.map(({ locale }) => locale);
            const [key, second] = first.missing;
            yield {
                ...(key !== undefined && second === undefined && { key }),
                at: first.at,
                message: `${(0,sentence/* listWords */.yh)(locales)} ${locales.length === 1 ? 'translates' : 'translate'} other usage descriptions of ${target.name}, but not ${missing}.`,
                fix: `Translate ${missing} for ${(0,sentence/* listWords */.yh)(locales)} too.`,
                related: others.map(({ locale, at }) => ({ message: `${locale} lacks it as well.`, at })),
            };
        }
    },
});
function groupByMissing(lacking) {
    const groups = new Map();
    for (const localization of lacking) {
        const missing = (0,sentence/* listWords */.yh)(localization.missing);
        groups.set(missing, [...(groups.get(missing) ?? []), localization]);
    }
    return groups;
}
function isOriginal(locale, { info }) {
    const region = info.entries.get('CFBundleDevelopmentRegion')?.value;
    const original = region?.kind === 'string' && /^[a-z]{2,3}\b/i.test(region.value) ? region.value : 'en';
    return locale === 'Base' || languageOf(locale) === languageOf(original);
}
function languageOf(locale) {
    return (locale.split(/[-_]/)[0] ?? '').toLowerCase();
}
function hasOtherUsageText({ texts }) {
    return [...texts].some(([key, found]) => found.length > 0 && /^NS[A-Za-z]+UsageDescription$/.test(key) && !key.startsWith('NSHealth'));
}

;







const usage_description_placeholder_CLINICAL = '<string>Your allergy records warn you of medicines you must not take.</string>';
const withText = (text) => app({ 'App/Info.plist': GOOD_INFO.replace(usage_description_placeholder_CLINICAL, text) });
/* harmony default export */ const usage_description_placeholder = ({
    id: 'usage-description-placeholder',
    severity: 'error',
    summary: 'A usage description is not a text that somebody meant to write later.',
    why: `
The placeholder stands on the sheet that asks for medical records. App Review sends the app back.`,
    source: appleSays('usage-description-placeholder'),
    examples: {
        bad: [
            { title: 'A note to oneself', ...withText('↓<string>TODO: ask legal for the wording</string>') },
            { title: 'Filler', ...withText('↓<string>Lorem ipsum dolor sit amet, consectetur.</string>') },
            {
                title: 'The key’s own name',
                ...withText('↓<string>NSHealthClinicalHealthRecordsShareUsageDescription</string>'),
            },
            {
                title: 'What Xcode shows for the key',
                ...withText('↓<string>Privacy - Health Records Usage Description</string>'),
            },
            { title: 'A gap to fill', ...withText('↓<string>&lt;your text here&gt;</string>') },
            { title: 'A copied instruction', ...withText('↓<string>Your clinical records usage description</string>') },
            {
                title: 'A variable of a template engine',
                ...withText('↓<string>{{APP_NAME}} shows your records to your doctor.</string>'),
            },
            { title: 'A sign only', ...withText('↓<string>…</string>') },
        ],
        good: [
            { title: 'A reason', ...app() },
            {
                title: 'A Spanish text that begins with “todo”',
                ...withText('<string>Todo su historial médico se muestra en una sola pantalla.</string>'),
            },
            {
                title: 'A text with brackets',
                ...withText('<string>Your records (allergies and medicines) are shown to your doctor.</string>'),
            },
            {
                title: 'A reason that speaks of descriptions',
                ...withText('<string>Your records are explained with a description that you can read.</string>'),
            },
        ],
    },
    *check(target, repository) {
        if (!(0,shared_target/* isJudged */.sL)(target))
            return;
        const unasked = (0,clinical_use/* unaskedText */.nl)(target, repository);
        for (const { key, entry } of usageTextsOf(target)) {
            if (key === unasked)
                continue;
            if (entry.value.kind !== 'string' || findTextFault(key, entry.value.value) !== 'placeholder')
                continue;
            yield {
                key,
                at: entry.value.at,
                message: `${key} of ${target.name} is the placeholder ${(0,words/* quote */.hD)(entry.value.value)}.`,
                fix: 'Write what the app does with the data and why.',
            };
        }
    },
});

;






const SHARE = '<string>Your heart rate is shown beside your allergies.</string>';
const UPDATE = '<string>This app writes nothing to Apple Health.</string>';
const withShare = (text) => app({ 'App/Info.plist': GOOD_INFO.replace(SHARE, text) });
/* harmony default export */ const usage_description_too_short = ({
    id: 'usage-description-too-short',
    severity: 'error',
    summary: 'The share and the update text have at least 12 letters and digits.',
    why: `
HealthKit counts letters, marks and digits and raises an exception for fewer than 12, although the key is set. Spaces
and punctuation do not count. Chinese and Japanese texts fall below the limit easily.`,
    source: {
        ...appleSays('usage-description-too-short'),
        observed: 'The exception reads “The string "…" is an invalid value for NSHealthShareUsageDescription”. The text “please arrow” (11 letters) ends the app, “Use healthkit” (12) does not.',
    },
    examples: {
        bad: [
            { title: 'One word', ...withShare('↓<string>HealthKit</string>') },
            { title: 'Two words, eleven letters', ...withShare('↓<string>please arrow</string>') },
            { title: 'Eight Chinese characters', ...withShare('↓<string>读取您的健康数据</string>') },
            {
                title: 'The update text',
                ...app({ 'App/Info.plist': GOOD_INFO.replace(UPDATE, '↓<string>No writing.</string>') }),
            },
        ],
        good: [
            { title: 'Twelve letters', ...withShare('<string>Use healthkit</string>') },
            { title: 'Twelve Japanese letters', ...withShare('<string>健康データを読み取ります。</string>') },
            {
                title: 'HealthKit does not count the clinical text',
                ...app({
                    'App/Info.plist': GOOD_INFO.replace('<string>Your allergy records warn you of medicines you must not take.</string>', '<string>Your records</string>'),
                }),
            },
        ],
    },
    *check(target) {
        if (!(0,shared_target/* isJudged */.sL)(target))
            return;
        for (const { key, entry } of usageTextsOf(target)) {
            if (entry.value.kind !== 'string' || findTextFault(key, entry.value.value) !== 'too-short')
                continue;
            const letters = countLetters(entry.value.value);
            yield {
                key,
                at: entry.value.at,
                message: `${key} of ${target.name} is ${(0,words/* quote */.hD)(entry.value.value)}, which has ${letters} letters and digits; HealthKit raises an exception for fewer than ${LEAST_LETTERS}.`,
                fix: 'Write a sentence that says which data the app uses and why.',
            };
        }
    },
});

;
const ENGLISH = english_words(`
  the your you and of to in on at by with for or so if as it is are be has have can will not no any all only when that
  this these them they we our us its their who what why how from into please app apps data user users need needs require
  requires required use uses used using access allow allows read reads show shows share provide help track view sync
  would like health want wants export import display store save records information features purposes`);
const english_OTHERS = [
    english_words('app die der das und ihre ihren ihrer sie wir um zu auf mit für ist wird werden den dem ein eine nicht damit'),
    english_words('le la les vos votre pour et des du une un nous avec dans afin est sont vous de données à au app'),
    english_words('el la los las sus su para y de del que con una un se en tus tu datos acceder app no'),
    english_words('os as seus suas para e de do da dos das que com uma um em dados acessar não o app no'),
    english_words('il lo la i gli le tuoi tue per e di del della dei che con una un in dati è suoi app'),
    english_words('de het een en uw je voor te om van is met op gegevens wij deze worden niet app data in'),
    english_words('och för att din dina ditt till av är data med på den det som och kan vi appen'),
    english_words('og for at din dine til af er data med på den det som kan vi appen av'),
    english_words('i w na do z się jest twoje dane aby oraz nie dla przez dostęp'),
    english_words('ve bir için bu ile verilerinize sağlık erişim uygulama'),
    english_words('dan untuk yang anda dengan ini akses data aplikasi kami'),
    english_words('a az és hogy egy nem az adatok hozzáférés számára'),
    english_words('ja on sinun tietojen että käyttää sovellus tietoja'),
    english_words('a na se do pro vaše data aplikace přístup je že'),
];
const COMMON = english_words(`
  time year people day week month hour minute morning night today thing life child world school student class course
  college university semester graduate grad thesis homework assignment prototype hackathon teacher education state
  family group country company team member friend place room house home city community office business service work
  job money story word line point question answer idea reason result change problem issue number part side level
  case fact name title book game law power program system project research study test testing demo example sample
  final spring summer fall winter term first last next new old good great best better little big small large long
  short high early young important free public other own same different another such some many more most each every
  one two three say get make go know take come think look give find tell ask try call keep build run start stop open
  close add write learn teach meet my me he she you'll could should would must might been being does did done made
  because through during before after between about out up down off again also just very here there now well once
  text message string code permission consent default placeholder feature version update tool helper screen page
  button list thing things stuff something anything nothing everything none hello welcome thanks thank`);
const SHORT = 6;
function english_words(list) {
    return new Set(list.trim().split(/\s+/));
}
function isShortEnglish(text, around) {
    if (/[^\p{ASCII}’‘“”–—…]/u.test(text))
        return false;
    const all = text.match(/[A-Za-z][A-Za-z'’]*/g) ?? [];
    if (all.length > SHORT || around.some(isOther))
        return false;
    const telling = all.filter((word) => !/^[A-Z]+$/.test(word)).map((word) => word.toLowerCase());
    const isKnown = (word) => ENGLISH.has(word) || COMMON.has(word);
    const known = telling.filter(isKnown).length;
    const isMost = around.some(isEnglish) ? known * 2 > telling.length : known >= 3 && known * 4 >= telling.length * 3;
    return isMost && !telling.some((word) => !isKnown(word) && isOfOthers(word));
}
function isOfOthers(word) {
    return english_OTHERS.some((other) => other.has(word));
}
function isOther(text) {
    if (isEnglish(text))
        return false;
    const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
    return (/[^\P{L}A-Za-z]/u.test(text) || found.some((word) => !ENGLISH.has(word) && !COMMON.has(word) && isOfOthers(word)));
}
function isEnglish(text) {
    const letters = text.match(/\p{L}/gu) ?? [];
    const latin = letters.filter((letter) => /[A-Za-z]/.test(letter)).length;
    if (letters.length === 0 || latin < letters.length * 0.97)
        return false;
    const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
    const hits = (list) => found.filter((word) => list.has(word)).length;
    const english = hits(ENGLISH);
    return english > 0 && english_OTHERS.every((other) => hits(other) < english);
}

;



const TEMPLATES = [
    { pattern: /^allow .{1,80} to (?:check|update) health(?: clinical)? info\W*$/i, from: 'the config plugin' },
    {
        pattern: /^.{1,80} wants to (?:read|update) your (?:clinical )?health (?:data|records)\W*$/i,
        from: 'the config plugin',
    },
    { pattern: /^read and understand (?:clinical )?health data\W*$/i, from: 'the set-up guide' },
    { pattern: /^share workout data with other apps\W*$/i, from: 'the set-up guide' },
    { pattern: /\buses? the step count to demonstrate\b/i, from: 'the project template' },
    {
        pattern: /^(?:(?:we|this app|the app) )?(?:needs?|wants?|requires?) access to (?:your )?health(?:kit)?\W*$/i,
        from: 'a template',
    },
    { pattern: /\ba very good reason\b/i, from: 'a sample' },
];
const RECORDS = /\b(?:health|medical|clinical|fhir|ehr|emr|records?|patients?|doctors?|physicians?|clinicians?|providers?|hospitals?|clinics?|medications?|medicines?|prescriptions?|labs?|laborator(?:y|ies)|test results?|allerg(?:y|ies|ic)|immuni[sz]ations?|vaccin\w+|diagnos\w+|procedures?|vitals?|vital signs?|chart|insurance|coverage|care team)\b/i;
const SURELY_RECORDS = /\b(?:medical|clinical|fhir|ehr|emr|records?|patients?|doctors?|physicians?|clinicians?|providers?|hospitals?|medications?|medicines?|prescriptions?|labs?|laborator(?:y|ies)|test results?|allerg(?:y|ies|ic)|immuni[sz]ations?|vaccin\w+|diagnos\w+|procedures?|vital signs?|conditions?|insurance|coverage|history|a1c)\b/i;
const SOMETHING_ELSE = /\b(?:step counts?|steps|walking|running|workouts?|fitness|exercises?|activity|distance|sleep|calories|energy burned|location|photos?|camera|microphone|contacts|bluetooth)\b/i;
const weak_text_HEALTH = /\b(?:health\w*|medical|clinical|fitness|wellness|steps?|walk\w*|runs?|running|workouts?|exercis\w+|activity|activities|sleep\w*|heart|pulse|blood|glucose|insulin|weight|height|body|bmi|calori\w+|energy|nutrition|water|mindful\w*|cycles?|cycling|temperature|oxygen|respirat\w+|vitals?|records?|labs?|medic\w+|symptoms?|patients?|care|recovery|training)\b/i;
const ONLY_ACCESS = new RegExp([
    '^(?:(?:your |the )?permissions? (?:to|for) )?(?:have )?',
    '(?:(?:access|read|view|use|retrieve|collect|write|update)(?:ing)?(?:(?:,| and| or|/) ?)?){1,3} (?:(?:to|from|in) )?',
    '(?:your |the |all )?(?:(?:apple|personal|health|healthkit|clinical|medical|and) ?){1,4}(?:records?|data|information)?',
    '(?: (?:from|in|of) (?:the |your )?(?:apple )?health(?:kit)?(?: app)?)?',
    '(?: (?:is|are) (?:needed|required|necessary))?',
    '(?: (?:in order )?to (?:work|function|operate|run)(?: (?:properly|correctly|as intended))?)?\\W*$',
].join(''), 'i');
const WHO = new RegExp([
    '^(?:(?:[Ww]e|I) (?:need|require|request|want|would like)',
    '|(?:[Pp]lease )?(?:[Aa]llow|[Gg]rant|[Gg]ive)(?: (?:us|me|this app|the app|\\$\\(\\w{1,40}\\)|[A-Z][^\\s,;:]{0,39}))?',
    '|(?:(?:[Tt]h(?:is|e)|[Oo]ur)(?: (?:sample|demo|example))? app(?:lication)?|App|\\$\\(\\w{1,40}\\)|(?!\\w{0,40}ing\\b)[A-Z][^\\s,;:]{0,39}(?: [A-Z][^\\s,;:]{0,39}){0,3})',
    '(?: (?:sample |demo |example )?app(?:lication)?)?',
    ' (?:needs|requires|requests|wants|would like|(?<!s )(?:need|require|request|want))',
    '|[Nn]eeds|[Rr]equires|[Ww]ants)(?: to)?(?: have)? ',
].join(''));
const NO_RECORDS = 'mentions neither records nor medical data';
function findWeakness(key, text, around = []) {
    const template = TEMPLATES.find(({ pattern }) => pattern.test(text.trim()));
    if (template)
        return `is the text that ${template.from} fills in`;
    if (key === shared_keys/* CLINICAL_TEXT */.EU && countLetters(text) < LEAST_LETTERS) {
        return `has ${countLetters(text)} letters and digits, too few to say what the records are for`;
    }
    if (!isEnglish(text)) {
        const isAboutRecords = [RECORDS, SURELY_RECORDS, weak_text_HEALTH].some((words) => words.test(text));
        return key === shared_keys/* CLINICAL_TEXT */.EU && !isAboutRecords && isShortEnglish(text, around) ? NO_RECORDS : undefined;
    }
    if (isCutOff(text))
        return 'breaks off in mid-sentence';
    if (ONLY_ACCESS.test(text.trim().replace(WHO, '')))
        return 'says neither what is done with the data nor why';
    if (key === shared_keys/* CLINICAL_TEXT */.EU && SOMETHING_ELSE.test(text) && !SURELY_RECORDS.test(text)) {
        return `speaks of ${SOMETHING_ELSE.exec(text)?.[0].toLowerCase()}, not of medical records`;
    }
    if (key === shared_keys/* CLINICAL_TEXT */.EU && !RECORDS.test(text))
        return NO_RECORDS;
    if (key === shared_keys/* SHARE_TEXT */.mn && !weak_text_HEALTH.test(text))
        return 'does not mention health data';
    return undefined;
}
function isCutOff(text) {
    const end = text.trim();
    if (/[,;:(–—]$/.test(end))
        return true;
    if (end.lastIndexOf('(') > end.lastIndexOf(')'))
        return true;
    if (/\b(?:access|belong|listen|subscribe|agree|connect|related) to$/i.test(end))
        return false;
    return /\b(?:and|or|the|a|an|your|our|their|because|such as|including|so that|in order to|to)(?:\.{2,}|…)?$/i.test(end);
}

;









const usage_description_weak_CLINICAL = '<string>Your allergy records warn you of medicines you must not take.</string>';
const usage_description_weak_SHARE = '<string>Your heart rate is shown beside your allergies.</string>';
const withClinical = (text) => app({ 'App/Info.plist': GOOD_INFO.replace(usage_description_weak_CLINICAL, text) });
const usage_description_weak_withShare = (text) => app({ 'App/Info.plist': GOOD_INFO.replace(usage_description_weak_SHARE, text) });
const usage_description_weak_FIX = {
    [shared_keys/* CLINICAL_TEXT */.EU]: 'Write what the app does with the medical records and why it is worth sharing them.',
    [shared_keys/* SHARE_TEXT */.mn]: 'Write which health data the app reads and why.',
    [shared_keys/* UPDATE_TEXT */.Gr]: 'Write which health data the app writes and why, or that it writes none.',
};
/* harmony default export */ const usage_description_weak = ({
    id: 'usage-description-weak',
    severity: 'warning',
    summary: 'A usage description says what the app does with the data and why a person should share it.',
    why: `
The text is all that a person knows when deciding about medical records, and App Review reads it. A copied, borrowed or
broken sentence is refused by both. Words are judged in English only.`,
    source: appleSays('usage-description-weak'),
    examples: {
        bad: [
            {
                title: 'The same sentence for records and for everything else',
                ...withClinical('↓<string>Your heart rate is shown beside your allergies.</string>'),
            },
            {
                title: 'No word of records',
                ...withClinical('↓<string>This is needed to make the app work for you.</string>'),
            },
            {
                title: 'About something else',
                ...withClinical('↓<string>We use your step count to show your progress.</string>'),
            },
            {
                title: 'A plugin’s default',
                ...withClinical('↓<string>Allow $(PRODUCT_NAME) to check health clinical info</string>'.replace('$(PRODUCT_NAME)', 'Allergies')),
            },
            {
                title: 'A title instead of a sentence',
                ...withClinical('↓<string>Spring Term Project</string>'),
            },
            { title: 'Cut off', ...withClinical('↓<string>We read your medical records in order to</string>') },
            { title: 'No purpose', ...withClinical('↓<string>Allergies needs access to your health records.</string>') },
            {
                title: 'Permission, and no purpose',
                ...withClinical('↓<string>This app requires permission to access your health records.</string>'),
            },
            { title: 'Eleven letters or fewer', ...withClinical('↓<string>For you, doc.</string>') },
            {
                title: 'A template’s share text',
                ...usage_description_weak_withShare('↓<string>The app uses the step count to demonstrate its integration with HealthKit.</string>'),
            },
            {
                title: 'A share text without any health in it',
                ...usage_description_weak_withShare('↓<string>Used for data security purposes.</string>'),
            },
        ],
        good: [
            { title: 'What and why', ...app() },
            {
                title: 'Another language is judged by length and templates alone',
                ...withClinical('<string>医療データを取得して表示します。</string>'),
            },
            {
                title: 'A German text',
                ...withClinical('<string>Die App zeigt Ihre Befunde an, damit Sie diese mit zum Arzt nehmen können.</string>'),
            },
            {
                title: 'A purpose that needs the access',
                ...withClinical('<string>Medication reminders require access to your health records.</string>'),
            },
            {
                title: 'The purpose before the access',
                ...withClinical('<string>To warn you of medicines, Allergies needs access to your health records.</string>'),
            },
            {
                title: 'Steps and records together',
                ...withClinical('<string>We compare your steps with the medications in your records.</string>'),
            },
            {
                title: 'Nothing asks for records: then the text is what is unused',
                ...app({
                    'App/Info.plist': GOOD_INFO.replace(usage_description_weak_CLINICAL, '<string>For you, doc.</string>'),
                    'App/App.entitlements': plist(`
<key>com.apple.developer.healthkit</key>
<true/>`),
                    'App/Records.swift': COUNTS_STEPS,
                }),
            },
            { title: 'A share text about steps', ...usage_description_weak_withShare('<string>Your steps are shown as a graph.</string>') },
        ],
    },
    *check(target, repository) {
        if (!(0,shared_target/* isJudged */.sL)(target))
            return;
        const texts = usageTextsOf(target);
        const unused = (0,clinical_use/* findUnusedDeclarations */.nb)(target, repository).map(({ key }) => key);
        const share = texts.find(({ key }) => key === shared_keys/* SHARE_TEXT */.mn)?.entry.value;
        for (const { key, entry } of texts) {
            const { value } = entry;
            if (value.kind !== 'string' || findTextFault(key, value.value) || unused.includes(key))
                continue;
            const weakness = findWeakness(key, value.value, otherTexts(target, key));
            const isCopy = key === shared_keys/* CLINICAL_TEXT */.EU && share?.kind === 'string' && isSameText(value.value, share.value);
            if (!weakness && !isCopy)
                continue;
            yield {
                key,
                at: value.at,
                message: `${key} of ${target.name}, ${(0,words/* quote */.hD)(value.value)}, ${weakness ?? `is the same as ${shared_keys/* SHARE_TEXT */.mn}`}.`,
                fix: usage_description_weak_FIX[key],
                ...(isCopy && { related: [{ message: `${shared_keys/* SHARE_TEXT */.mn} says the same.`, at: share.at }] }),
            };
        }
    },
});
function otherTexts({ info }, key) {
    return [...info.entries.values()].flatMap(({ key: other, value }) => other !== key && other.endsWith('UsageDescription') && value.kind === 'string' ? [value.value] : []);
}

;






const PREFIX = 'INFOPLIST_KEY_';
const usage_key_misspelled_withSetting = (line) => app({
    'App.xcodeproj/project.pbxproj': project({
        App: {
            sources: ['App/Records.swift'],
            config: 'App/App.xcconfig',
            settings: ['INFOPLIST_FILE = App/Info.plist;', 'CODE_SIGN_ENTITLEMENTS = App/App.entitlements;'],
        },
    }),
    'App/App.xcconfig': `GENERATE_INFOPLIST_FILE = YES\n${line}\n`,
});
const withKey = (lines) => app({ 'App/Info.plist': GOOD_INFO.replace('</dict>', `${lines}\n</dict>`) });
/* harmony default export */ const usage_key_misspelled = ({
    id: 'usage-key-misspelled',
    severity: 'warning',
    summary: 'Every `NSHealth…` key and every `INFOPLIST_KEY_NSHealth…` setting is one that iOS and Xcode know.',
    why: `
Nobody complains about an unknown key: iOS looks for the right one, does not find it, and the text or the list that
somebody wrote has no effect.`,
    source: {
        ...appleSays('usage-key-misspelled'),
        observed: 'Uploads with a misspelled key fail as those without the key do. Xcode ignores `INFOPLIST_KEY_…` settings that its build settings reference does not list: it lists the three texts, and no setting for the required types.',
    },
    examples: {
        bad: [
            {
                title: 'A word is missing',
                ...withKey('  ↓<key>NSHealthClinicalRecordsUsageDescription</key>\n  <string>Your allergy records warn you of medicines.</string>'),
            },
            {
                title: 'An invented name for the required types',
                ...withKey('  ↓<key>NSHealthRequiredReadAuthorizationTypes</key>\n  <array>\n    <string>HKClinicalTypeIdentifierAllergyRecord</string>\n  </array>'),
            },
            {
                title: 'Two letters swapped',
                ...withKey('  ↓<key>NSHealthShareUsageDescritpion</key>\n  <string>Your heart rate is shown.</string>'),
            },
            {
                title: 'A build setting that does not exist',
                ...usage_key_misspelled_withSetting('↓INFOPLIST_KEY_NSHealthRequiredReadAuthorizationTypeIdentifiers = HKClinicalTypeIdentifierAllergyRecord'),
            },
        ],
        good: [
            { title: 'Known keys', ...app() },
            {
                title: 'A build setting that Xcode knows',
                ...usage_key_misspelled_withSetting('INFOPLIST_KEY_NSHealthShareUsageDescription = Your heart rate is shown beside your allergies.'),
            },
            {
                title: 'Keys of others',
                ...app({
                    'App/Info.plist': plist(`
<key>NSHomeKitUsageDescription</key>
<string>The lamp blinks when it is time for your medicine.</string>
${GOOD_INFO.split('<dict>')[1]?.split('</dict>')[0] ?? ''}`),
                }),
            },
        ],
    },
    *check(target) {
        if (!(0,shared_target/* isJudged */.sL)(target))
            return;
        const { info, inertSettings = [], name } = target;
        for (const { entry, meant } of findMeantKeys(info)) {
            const { key, keyAt: at } = entry;
            if (isSaidMissing(target, meant))
                continue;
            yield {
                key: meant,
                at,
                message: `The Info.plist of ${name} has the key ${key}, which iOS does not know; it looks like ${meant}.`,
                fix: `Rename it to ${meant}, or remove it.`,
                ...(info.get(meant).state === 'absent' && {
                    mends: [{ kind: 'respell', at, was: key, to: meant }],
                }),
            };
        }
        for (const { value: setting, at } of inertSettings) {
            const key = setting.slice(PREFIX.length);
            const meant = key === shared_keys/* REQUIRED_TYPES */._Z ? key : findMeantKey(key);
            if (!meant || isSaidMissing(target, meant))
                continue;
            const isList = meant === shared_keys/* REQUIRED_TYPES */._Z;
            yield {
                key: meant,
                at,
                message: `${name} sets ${setting}, which Xcode ignores${isList ? ': no setting makes that list' : `; it looks like ${PREFIX}${meant}`}.`,
                fix: isList
                    ? `Write ${shared_keys/* REQUIRED_TYPES */._Z} into an Info.plist file.`
                    : `Rename it to ${PREFIX}${meant}, or remove it.`,
                ...(!isList &&
                    info.get(meant).state === 'absent' && {
                    mends: [{ kind: 'respell', at, was: setting, to: `${PREFIX}${meant}` }],
                }),
            };
        }
    },
});
function isSaidMissing(target, meant) {
    const key = shared_keys/* USAGE_TEXTS */.nC.find((one) => one === meant);
    return key !== undefined && findMissingText(target, key) !== undefined;
}

;




const QUERY = swift(`
func scan() {
  let cards = ↓HKVerifiableClinicalRecordQuery(recordTypes: ["https://smarthealth.cards#immunization"], predicate: nil) { _, cards, _ in
    self.show(cards)
  }
  store.execute(cards)
}

func load() {
  let allergies = HKClinicalType(.allergyRecord)
  store.requestAuthorization(toShare: nil, read: [allergies]) { _, _ in
    self.store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}

func show(_ cards: [HKVerifiableClinicalRecord]?) {}`);
const BOTH_VALUES = GOOD_ENTITLEMENTS.replace('<string>health-records</string>', '<string>health-records</string>\n    <string>verifiable-health-records</string>');
/* harmony default export */ const verifiable_health_records_ungranted = ({
    id: 'verifiable-health-records-ungranted',
    severity: 'warning',
    summary: 'Apple has granted the entitlement `verifiable-health-records` to an app that declares or queries such records.',
    why: `
Unlike \`health-records\` this value cannot be switched on: Apple gives it on request. Until then no profile has it,
exports fail, and the query is refused.`,
    source: appleSays('verifiable-health-records-ungranted'),
    examples: {
        bad: [
            {
                title: 'The value in the entitlements',
                ...app({
                    'App/App.entitlements': BOTH_VALUES.replace('<string>verifiable', '↓<string>verifiable'),
                }),
            },
            { title: 'The query in the code', ...app({ 'App/Records.swift': QUERY }) },
        ],
        good: [
            { title: 'Clinical records alone need no grant', ...app() },
            {
                title: 'Medicines of the Medications API are no verifiable records',
                ...app({
                    'App/Records.swift': swift(`
func load() {
  let coding = HKClinicalCoding(system: "http://snomed.info/sct", version: nil, code: "38341003")
  print(coding)
}`),
                }),
            },
        ],
    },
    *check(target) {
        if (!(0,shared_target/* isJudged */.sL)(target))
            return;
        const [query] = (0,shared_target/* shipped */.ED)(target.code.apis).filter(({ name }) => name === 'verifiableClinicalRecordQuery');
        const access = target.entitlements.get(shared_keys/* ACCESS */.Pe);
        const value = access.state === 'known' && access.value.value.kind === 'array' ? access.value.value.value : [];
        const declared = value.find((item) => item.kind === 'string' && item.value === shared_keys/* VERIFIABLE_HEALTH_RECORDS */.c8);
        if (declared) {
            yield {
                at: declared.at,
                message: `${target.name} declares ${shared_keys/* VERIFIABLE_HEALTH_RECORDS */.c8}, which Apple must grant on request; without the grant the app cannot be exported.`,
                fix: 'Ask Apple at developer.apple.com/contact/request/verifiable-health-records/, or remove the value. If you have the grant, silence this finding and say so.',
                ...(query && { related: [{ message: 'The query that needs it stands here.', at: query.at }] }),
            };
        }
        else if (query && access.state !== 'unresolved') {
            yield {
                at: query.at,
                message: `${target.name} runs HKVerifiableClinicalRecordQuery without ${shared_keys/* VERIFIABLE_HEALTH_RECORDS */.c8} in ${shared_keys/* ACCESS */.Pe}: the query fails with errorAuthorizationDenied.`,
                fix: 'Ask Apple for the entitlement at developer.apple.com/contact/request/verifiable-health-records/ and declare it, or remove the query.',
            };
        }
    },
});

;






const request = (share) => swift(`
func load() {
  let allergies = HKClinicalType(.allergyRecord)
  let weight = HKQuantityType(.bodyMass)
  store.requestAuthorization(toShare: ${share}, read: [allergies, weight]) { _, _ in
    self.store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`);
/* harmony default export */ const writes_without_update_usage_description = ({
    id: 'writes-without-update-usage-description',
    severity: 'error',
    summary: 'An app that asks to write health data says why in `NSHealthUpdateUsageDescription`.',
    why: `
HealthKit raises an exception on the request, which Swift cannot catch: the app ends before the person has seen a
sheet.`,
    source: appleSays('writes-without-update-usage-description'),
    examples: {
        bad: [
            {
                title: 'Asks to write the weight',
                ...app({
                    'App/Info.plist': infoLacking(CLINICAL_TEXT_LINES + SHARE_TEXT_LINES),
                    'App/Records.swift': request('[weight]'),
                }),
            },
        ],
        good: [
            { title: 'With the text', ...app({ 'App/Records.swift': request('[weight]') }) },
            {
                title: 'Asks to write nothing',
                ...app({
                    'App/Info.plist': plist(CLINICAL_TEXT_LINES + SHARE_TEXT_LINES),
                    'App/Records.swift': request('[]'),
                }),
            },
            {
                title: 'A parameter without any set',
                ...app({
                    'App/Info.plist': plist(CLINICAL_TEXT_LINES + SHARE_TEXT_LINES),
                    'App/Records.swift': request('nil'),
                }),
            },
        ],
    },
    *check(target) {
        const at = findMissingText(target, shared_keys/* UPDATE_TEXT */.Gr);
        if (!at || !writes(target) || findMisplacedText(target, shared_keys/* UPDATE_TEXT */.Gr).length > 0)
            return;
        const requests = (0,shared_target/* shipped */.ED)(target.code.apis).filter(({ name }) => name === 'shareNonClinical');
        yield {
            key: shared_keys/* UPDATE_TEXT */.Gr,
            at,
            message: `${target.name} asks to write health data, but its Info.plist has no ${shared_keys/* UPDATE_TEXT */.Gr}: HealthKit raises an exception that ends the app.`,
            fix: fixMissing(target, shared_keys/* UPDATE_TEXT */.Gr, `Add ${textToWrite(target, shared_keys/* UPDATE_TEXT */.Gr)}, and say what the app writes and why, or pass no types to share.`),
            mends: [mendMissing(target, shared_keys/* UPDATE_TEXT */.Gr)],
            related: [
                ...requests.map((use) => ({ message: 'It asks to write here.', at: use.at })),
                ...relatedToMissing(target, shared_keys/* UPDATE_TEXT */.Gr),
            ],
        };
    },
});

;






































































;

const RULES = Object.values(rules_namespaceObject);


/***/ }),

/***/ "rules/shared/built-values.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cG: () => (/* binding */ findDifferences)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("rules/shared/keys.js");
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("rules/shared/words.js");


const COMPARED = [
    ...[_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCESS */ .Pe, _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .HEALTHKIT */ .rd, _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKGROUND_DELIVERY */ .oo].map((key) => ({ key, list: 'entitlements' })),
    ...[..._keys_js__WEBPACK_IMPORTED_MODULE_0__/* .USAGE_TEXTS */ .nC, _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .REQUIRED_TYPES */ ._Z].map((key) => ({ key, list: 'info' })),
];
function findDifferences(source, built) {
    const declared = COMPARED.flatMap(({ key, list }) => {
        const [one, other] = [readTold(source[list], key), readTold(built[list], key)];
        if (one === 'open' || other === 'open' || one?.compared === other?.compared)
            return [];
        return [{ key, ...(one && { source: one }), ...(other && { built: other }) }];
    });
    return [...declared, ...findTranslations(source.localizations, built.localizations)];
}
function readTold(list, key) {
    const entry = list.get(key);
    if (entry.state !== 'known')
        return entry.state === 'absent' ? undefined : 'open';
    const { value } = entry.value;
    const words = wordsOf(value);
    return words === undefined ? 'open' : words === '' ? undefined : { ...told(value, words), at: value.at };
}
function told(value, words) {
    if (value.kind === 'string')
        return { value: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value.value), compared: plain(value.value) };
    return { value: words, compared: words };
}
function wordsOf(value) {
    switch (value.kind) {
        case 'unresolved':
        case 'dictionary':
            return undefined;
        case 'boolean':
            return value.value ? 'true' : '';
        case 'array': {
            const items = value.value.map(wordsOf);
            return items.includes(undefined) ? undefined : [...new Set(items)].sort().join(', ');
        }
        default:
            return String(value.value);
    }
}
function plain(text) {
    return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
function findTranslations(source, built) {
    const byLocale = new Map(source.map((one) => [nameOf(one.locale), one]));
    return built.flatMap(({ locale, texts }) => {
        const ours = byLocale.get(nameOf(locale));
        return _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .USAGE_TEXTS */ .nC.flatMap((key) => {
            const [said = []] = [ours?.texts.get(key)];
            const [first] = said;
            const other = (texts.get(key) ?? []).find(({ value }) => !said.some((one) => plain(one.value) === plain(value)));
            if (first === undefined || other === undefined)
                return [];
            return [{ key, locale, source: quoted(first), built: quoted(other) }];
        });
    });
}
function quoted({ value, at }) {
    return { value: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value), compared: plain(value), at };
}
function nameOf(locale) {
    return locale.replaceAll('_', '-').toLowerCase();
}


/***/ }),

/***/ "rules/shared/clinical-use.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ declarationsOf),
/* harmony export */   kp: () => (/* binding */ judgeClinicalUse),
/* harmony export */   nb: () => (/* binding */ findUnusedDeclarations),
/* harmony export */   nl: () => (/* binding */ unaskedText)
/* harmony export */ });
/* harmony import */ var _entitlements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("rules/shared/entitlements.js");
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("rules/shared/keys.js");
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("rules/shared/target.js");



const CLINICAL_PACKAGES = new Set([
    '@react-native-healthkit/health-records',
    'SpeziFHIRHealthKit',
    'apple_health_clinical_records',
]);
function judgeClinicalUse(target, of = 'all') {
    const family = (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .familyOf */ .Ap)(target);
    if (family.some(({ code }) => code.clinical.some(({ isQuestion, isUnrun }) => !isQuestion && !(isUnrun && of === 'run'))))
        return 'used';
    if (family.some(({ code }) => [code.requested, code.read, code.shared].some((uses) => (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .shipped */ .ED)(uses).length > 0))) {
        return 'used';
    }
    if (family.some(({ code }) => code.unresolved.length > 0 || code.skipped.length > 0))
        return 'unknown';
    if (target.sources.length === 0)
        return 'unknown';
    return target.dependencies.some(({ name }) => CLINICAL_PACKAGES.has(name)) ? 'unknown' : 'unused';
}
function findUnusedDeclarations(target, repository) {
    if (!(0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .isJudged */ .sL)(target))
        return [];
    const { state } = (0,_entitlements_js__WEBPACK_IMPORTED_MODULE_0__/* .readAccess */ .zS)(target);
    if (state !== 'absent' && state !== 'withheld')
        return [];
    if ((0,_entitlements_js__WEBPACK_IMPORTED_MODULE_0__/* .findUnusedEntitlements */ .A9)(target, repository).length > 0)
        return [];
    if ((0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .familyOf */ .Ap)(target).some(({ code }) => (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .asksOrReads */ .Nh)(code)))
        return [];
    return declarationsOf(target);
}
function unaskedText(target, repository) {
    const isUnused = findUnusedDeclarations(target, repository).some(({ key }) => key === _keys_js__WEBPACK_IMPORTED_MODULE_1__/* .CLINICAL_TEXT */ .EU);
    return isUnused && judgeClinicalUse(target) === 'unused' ? _keys_js__WEBPACK_IMPORTED_MODULE_1__/* .CLINICAL_TEXT */ .EU : undefined;
}
function declarationsOf({ info }) {
    return [_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .CLINICAL_TEXT */ .EU, _keys_js__WEBPACK_IMPORTED_MODULE_1__/* .REQUIRED_TYPES */ ._Z].flatMap((key) => {
        const entry = info.get(key);
        return entry.state === 'known' ? [entry.value] : [];
    });
}


/***/ }),

/***/ "rules/shared/entitlements.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ findUnusedEntitlements),
/* harmony export */   Sz: () => (/* binding */ isKnownAccess),
/* harmony export */   Vw: () => (/* binding */ usesHealthKit),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   zS: () => (/* binding */ readAccess)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("rules/shared/keys.js");
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("rules/shared/target.js");


function readAccess({ entitlements }) {
    const entry = entitlements.get(_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCESS */ .Pe);
    if (entry.state !== 'known')
        return { state: entry.state, at: entry.at };
    return { state: judgeAccess(entry.value.value), at: findAccess(entry.value.value)?.at ?? entry.value.value.at };
}
function judgeAccess(value) {
    if (value.kind === 'unresolved')
        return 'unresolved';
    if (value.kind !== 'array')
        return 'malformed';
    if (value.value.some(isHealthRecords))
        return 'granted';
    if (value.value.some(({ kind }) => kind === 'unresolved'))
        return 'unresolved';
    return value.value.every(isKnownAccess) ? 'withheld' : 'malformed';
}
function findAccess(value) {
    return value.kind === 'array' ? value.value.find(isHealthRecords) : undefined;
}
function isHealthRecords(value) {
    return value.kind === 'string' && value.value === _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .HEALTH_RECORDS */ .eZ;
}
function isKnownAccess(value) {
    return isHealthRecords(value) || (value.kind === 'string' && value.value === _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .VERIFIABLE_HEALTH_RECORDS */ .c8);
}
function readFlag({ entitlements }, key) {
    const entry = entitlements.get(key);
    if (entry.state !== 'known')
        return { state: entry.state === 'absent' ? false : 'unresolved', at: entry.at };
    const { value } = entry.value;
    if (value.kind === 'unresolved')
        return { state: 'unresolved', at: value.at };
    return { state: value.kind === 'boolean' && value.value, at: value.at, entry: entry.value };
}
function usesHealthKit(target) {
    return (target.code.healthKit.length > 0 ||
        (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .asksOrReads */ .Nh)(target.code) ||
        readFlag(target, _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .HEALTHKIT */ .rd).state === true ||
        readAccess(target).state === 'granted');
}
function findUnusedEntitlements(target, { entitlementsFiles }) {
    const access = readAccess(target);
    if (access.state !== 'withheld' && access.state !== 'absent')
        return [];
    const { entitlementsFile: signed } = target;
    if (signed.state === 'known' && signed.at.file === signed.value)
        return [];
    return entitlementsFiles.filter((file) => !file.used && grantsRecords(file) && isBeside(file.path, target));
}
function grantsRecords({ entries }) {
    const value = entries.get(_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCESS */ .Pe)?.value;
    return value?.kind === 'array' && value.value.some(isHealthRecords);
}
function isBeside(path, { project, info, sources }) {
    const folder = folderOf(path);
    if (folder === folderOf(project))
        return true;
    return [info.at.file, ...sources].some((file) => folderOf(file) === folder || file.startsWith(`${folder}/`));
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}


/***/ }),

/***/ "rules/shared/open-types.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openTypes)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("sentence.js");

const ROLES = ['requested', 'read', 'shared'];
function openTypes(unresolved) {
    const groups = new Map();
    for (const { role, reason, at } of unresolved) {
        const key = `${at.file}:${at.line}:${at.column} ${reason}`;
        const group = groups.get(key) ?? { roles: new Set(), reason, at };
        groups.set(key, group);
        group.roles.add(role);
    }
    return [...groups.values()].map(({ roles, reason, at }) => ({
        message: `Types ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .listWords */ .yh)(ROLES.filter((role) => roles.has(role)))}: ${reason}`,
        at,
    }));
}


/***/ }),

/***/ "rules/shared/policy-urls.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Ab: () => (/* binding */ concernsClinicalApp),
/* harmony export */   H_: () => (/* binding */ endSentence),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   MR: () => (/* binding */ metadataRoot),
/* harmony export */   YX: () => (/* binding */ clinicalApps),
/* harmony export */   cK: () => (/* binding */ VOUCH),
/* harmony export */   iK: () => (/* binding */ findUrls),
/* harmony export */   jr: () => (/* binding */ showUrl),
/* harmony export */   jw: () => (/* binding */ inStore)
/* harmony export */ });
/* harmony import */ var _credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("credentials/credentials.js");
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("sentence.js");
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("rules/shared/target.js");



function clinicalApps({ targets }) {
    return targets.filter((target) => target.signs.length > 0 && target.kind !== 'library' && target.kind !== 'test' && !(0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .isWatch */ .G0)(target));
}
function concernsClinicalApp(file, repository) {
    const clinical = clinicalApps(repository);
    if (clinical.length === 0)
        return false;
    const root = metadataRoot(file);
    const isBeside = ({ project, kind }) => kind !== 'library' && kind !== 'test' && `${project}/`.startsWith(root);
    return !repository.targets.some(isBeside) || clinical.some(isBeside);
}
function concerns({ at, stored }, repository) {
    return stored !== undefined || concernsClinicalApp(at.file, repository);
}
function inStore({ state }) {
    return `in App Store Connect (${state})`;
}
function metadataRoot(file) {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    return (/^(.*?\/)(?:fastlane|metadata|app-info|[Aa]pp[-_ ]?[Ss]tore[\w-]{0,40})\//.exec(`/${folder}`)?.[1]?.slice(1) ??
        folder);
}
function placeOf(at, repository) {
    return at !== undefined && at.file !== '' ? at : clinicalApps(repository)[0]?.at;
}
function* findUrls(repository, ruleId, describe) {
    const groups = new Map();
    for (const url of repository.metadata.urls) {
        if (url.ruleId !== ruleId || !url.authoritative || !concerns(url, repository))
            continue;
        groups.set(url.url, [...(groups.get(url.url) ?? []), url]);
    }
    for (const [first, ...others] of groups.values()) {
        const at = first && placeOf(first.at, repository);
        if (!first || !at)
            continue;
        const related = others.flatMap((other) => other.at.file === '' ? [] : [{ message: `The same URL${whereWords(other)}.`, at: other.at }]);
        yield { at, ...describe(first, subjectOf([first, ...others])), ...(related.length > 0 && { related }) };
    }
}
function subjectOf(urls) {
    const stored = urls[0]?.stored;
    const ours = urls.filter((url) => (url.stored === undefined) === (stored === undefined));
    const locales = [...new Set(ours.flatMap(({ locale }) => locale ?? []))];
    const named = locales.length > 3 ? [...locales.slice(0, 2), `${locales.length - 2} more locales`] : locales;
    return `The privacy-policy URL ${showUrl(urls[0]?.url ?? '')}${named.length > 0 ? ` (${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .yh)(named)})` : ''}${stored ? ` ${inStore(stored)}` : ''}`;
}
function whereWords({ locale, stored }) {
    return `${locale === undefined ? '' : ` for ${locale}`}${stored ? ` ${inStore(stored)}` : ''}`;
}
function showUrl(url) {
    const line = (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(url)
        .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
        .replaceAll('`', "'");
    return `\`${line.length > 150 ? `${line.slice(0, 149)}…` : line}\``;
}
function endSentence(evidence) {
    return `${evidence.trim().replace(/(?<![.\s])[.\s]+$/, '')}.`;
}
const VOUCH = 'if people can open the page, list the URL under `url-allow` in .clinical-records.yml with the reason';


/***/ }),

/***/ "rules/shared/words.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ kindWords),
/* harmony export */   YC: () => (/* binding */ editDistance),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
function kindWords({ kind }) {
    if (kind === 'data')
        return kind;
    return kind === 'array' ? `an ${kind}` : `a ${kind}`;
}
function quote(text) {
    const line = text.replace(/\s+/g, ' ');
    const letters = [...line];
    return `“${letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : line}”`;
}
function nearest(name, known, most = Number.POSITIVE_INFINITY) {
    let best;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of known) {
        const limit = Math.min(most, Math.ceil(Math.max(name.length, candidate.length) / 3));
        if (Math.abs(name.length - candidate.length) > limit)
            continue;
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), Math.min(limit, least));
        if (distance <= limit && distance < least)
            [best, least] = [candidate, distance];
    }
    return best;
}
function editDistance(a, b, most = Number.POSITIVE_INFINITY) {
    if (a.length > 200 || b.length > 200)
        return Number.POSITIVE_INFINITY;
    let before = [];
    let above = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        let least = row;
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1];
            const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current[column] = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (same ? 0 : 1), swapped && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY);
            least = Math.min(least, current[column] ?? 0);
        }
        if (least > most)
            return Number.POSITIVE_INFINITY;
        [before, above] = [above, current];
    }
    return above[b.length] ?? 0;
}


/***/ })

};
