export const id = "catalogue-how-to-fix";
export const ids = ["catalogue-how-to-fix"];
export const modules = {

/***/ "catalogue/how-to-fix.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HOW_TO_FIX: () => (/* binding */ HOW_TO_FIX)
/* harmony export */ });
const HOW_TO_FIX = new Map([
    ["advertising-sdk-linked", ["Keep Google Mobile Ads out of App, or make sure that nothing made from records reaches it and say so to App Review.", "Keep AppsFlyer out of App, or make sure that nothing made from records reaches it and say so to App Review.", "Keep Facebook SDK out of App, or make sure that nothing made from records reaches it and say so to App Review."]],
    ["all-clinical-types-requested", ["Ask for each type when the person opens the feature that needs it, and be ready to tell App Review what each is for."]],
    ["authorization-asked-once", ["Call statusForAuthorizationRequest(toShare:read:) at each start, and ask when it says shouldRequest."]],
    ["authorization-in-extension", ["Ask in the app, and let the extension read what was granted."]],
    ["authorization-status-of-clinical-type", ["Query the records and show what comes back; to learn whether to ask again, call statusForAuthorizationRequest(toShare:read:)."]],
    ["background-delivery-entitlement-missing", ["Select Background Delivery under the HealthKit capability of App (App/App.entitlements), or remove the call."]],
    ["build-setting-overrides-usage-description", ["Keep the text that is right, in one of the two places."]],
    ["built-app-differs", ["Find what changes it when the app is built (a script, a setting of the build machine, another file), and write into the sources what is meant; or build again, if the app was built from other sources.", "Find what adds it when the app is built (a script, a setting of the build machine, another entitlements file), and stop it there if it is not meant. Write health-records into the sources if it is meant."]],
    ["clinical-api-in-dependency", ["Use a version or a part of it without clinical records, or another library.", "Use a library without clinical records, such as @kingstinct/react-native-healthkit, or take the clinical code out of react-native-health with patch-package.", "Move the code that reads records into a product of its own that App does not link."]],
    ["clinical-data-in-icloud", ["Keep it on the device, with file protection and out of every synchronised store.", "Keep these models in a configuration with `cloudKitDatabase: .none`."]],
    ["clinical-data-logged", ["Take it out of the message, or log it under `#if DEBUG` only.", "Take it out of the message, leave it private, or log it under `#if DEBUG` only.", "Keep it in a file with complete file protection, or read it from Apple Health when it is needed.", "Share it where the person asks for it, and nowhere else."]],
    ["clinical-data-to-advertising", ["Take it out of what Google Mobile Ads is given.", "Take it out of what AppsFlyer is given."]],
    ["clinical-data-to-third-party", ["Take it out of what Firebase Analytics is given; a count or the kind of error tells as much.", "Take it out of what Sentry is given; a count or the kind of error tells as much.", "Ask for permission in so many words before it is sent, name the receiver in the privacy policy, or use a model on the device."]],
    ["clinical-declaration-unused", ["Remove the key, or finish the feature: select Clinical Health Records under the HealthKit capability.", "Look first whether a feature asks for records: if one does, select Clinical Health Records under the HealthKit capability; if none does, remove the key."]],
    ["clinical-records-on-watch", ["Remove it from the watch target.", "Remove it from the watch target, and read the records in the iPhone app."]],
    ["clinical-type-not-requested", ["Add conditionRecord to the types that are asked for, or remove the query."]],
    ["clinical-type-over-requested", ["Stop asking for conditionRecord, or read it in a feature that people see.", "Stop asking for vitalSignRecord, or read it in a feature that people see."]],
    ["clinical-type-shared", ["Leave immunizationRecord out of the types to share; ask for it in the types to read alone."]],
    ["clinical-type-too-new", ["Ask for it behind an availability check for iOS 16.4, or raise the deployment target."]],
    ["clinical-type-unknown", ["Write HKClinicalTypeIdentifierAllergyRecord.", "Write HKClinicalTypeIdentifierImmunizationRecord."]],
    ["clinical-types-unresolved", ["To settle it, name the types as constants in the code. Until then, check by hand that a feature reads each type that can be asked for."]],
    ["clinical-usage-description-missing", ["Add NSHealthClinicalHealthRecordsShareUsageDescription to App/Info.plist, and say what the app does with the records and why.", "If App reads no records (no source here shows that it does), remove health-records from com.apple.developer.healthkit.access; otherwise add NSHealthClinicalHealthRecordsShareUsageDescription to App/Info.plist, and say what the app does with the records and why."]],
    ["description-without-health", ["Say in the description that the app reads health records from the Health app, and what for."]],
    ["entitlements-differ-by-configuration", ["Give Debug the same entitlements, or remove health-records from Release if the feature does not ship.", "Give Release the same entitlements, or remove health-records from Debug if the feature does not ship."]],
    ["entitlements-file-absent", ["Commit App/Records.entitlements, or set CODE_SIGN_ENTITLEMENTS to the file that is there.", "Commit App.entitlements, or set CODE_SIGN_ENTITLEMENTS to the file that is there."]],
    ["entitlements-file-unused", ["Set CODE_SIGN_ENTITLEMENTS of App to this file in every configuration and for every SDK, or delete the file."]],
    ["generated-project-differs", ["Decide which is right, write it into project.yml, and run `xcodegen`.", "Decide which is right, write it into app.json, and run `expo prebuild`.", "Run `xcodegen`, commit the project, and check again.", "Take it out of project.yml: nothing in App uses clinical records."]],
    ["health-data-availability-unchecked", ["Call HKHealthStore.isHealthDataAvailable() before anything else of HealthKit."]],
    ["health-records-entitlement-missing", ["Select Clinical Health Records under the HealthKit capability of App (App/App.entitlements), or stop asking for clinical types."]],
    ["health-records-entitlement-unused", ["Remove health-records from com.apple.developer.healthkit.access, and NSHealthClinicalHealthRecordsShareUsageDescription with it, or ship the feature that reads records."]],
    ["health-records-support-unchecked", ["Call supportsHealthRecords() first, and tell people why there is nothing to connect."]],
    ["healthkit-access-empty", ["Delete the key com.apple.developer.healthkit.access with its array, or make the profile anew."]],
    ["healthkit-access-invalid", ["Write an array with one string, health-records.", "Write health-records, or remove the entry.", "Remove the entry; only health-records opens clinical records.", "Remove this entry."]],
    ["healthkit-entitlement-missing", ["Set com.apple.developer.healthkit to true in App/App.entitlements."]],
    ["icloud-entitlement-with-clinical-records", ["Remove the iCloud capability where it is not needed; else keep records out of every synchronised store, for SwiftData with `cloudKitDatabase: .none`."]],
    ["medical-device-status-undeclared", ["Answer it in App Store Connect, under App Information, also with “No”; then ignore this finding with that as the reason."]],
    ["per-object-type-requested", ["Ask for it with requestPerObjectReadAuthorization(for:predicate:) each time it is read, and leave it out of this request.", "Ask for clinical types with requestAuthorization(toShare:read:).", "Leave medicationDoseEventType out of the types to share; ask to read it with requestPerObjectReadAuthorization(for:predicate:)."]],
    ["privacy-link-missing-in-app", ["Link to the policy in App where people look for it: in its settings, or where it asks for records."]],
    ["privacy-manifest-contradicts", ["Stop that use of health data and take it out of the manifest; if it is not so, correct the manifest."]],
    ["privacy-manifest-health-undeclared", ["Declare NSPrivacyCollectedDataTypeHealth with what it is used for in PrivacyInfo.xcprivacy, and answer the same in App Store Connect."]],
    ["privacy-manifest-value-unknown", ["Use one of Apple’s constants for a data type; clinical records are `NSPrivacyCollectedDataTypeHealth`.", "Write `NSPrivacyCollectedDataTypePurposeDeveloperAdvertising` if that is what is meant.", "Add the keys to the entry, or remove the entry if nothing of the kind is collected.", "Write `APP_FUNCTIONALITY` if that is what is meant."]],
    ["privacy-policy-without-health", ["Say in the policy which clinical records the app reads, what for, and who else gets them."]],
    ["privacy-url-dead", ["Publish the policy at that address, or enter the address where it stands; if people can open the page, list the URL under `url-allow` in .clinical-records.yml with the reason."]],
    ["privacy-url-inconsistent", ["Enter the address of one policy everywhere, or that of its translations.", "Link to the policy that the store names, or name in the store the one that the app shows.", "Enter the address of one policy everywhere: people see the one in App Store Connect."]],
    ["privacy-url-insecure", ["Serve the policy over https, and enter the https address."]],
    ["privacy-url-invalid", ["Enter the https address under which the policy is published."]],
    ["privacy-url-missing", ["Give de-DE the policy’s URL, or give one for all locales as the default.", "Give en-US the policy’s URL, or give one for all locales as the default.", "Give en-US the policy’s URL.", "Enter the policy’s URL for de-DE in App Store Connect, or upload it with the store metadata."]],
    ["privacy-url-suspect", ["Open the address as somebody who has no account, and fix what you see; if people can open the page, list the URL under `url-allow` in .clinical-records.yml with the reason."]],
    ["privacy-url-unknown", ["Pass the URL entered in App Store Connect as `privacy-policy-url`, by option, input or in .clinical-records.yml, to have it checked."]],
    ["privacy-url-unverified", ["Open it by hand before you submit; if people can open the page, list the URL under `url-allow` in .clinical-records.yml with the reason.", "Run the check again with a network, or open the page by hand before you submit."]],
    ["required-read-type-not-requested", ["Ask for medicationRecord with the other types, or remove it from the list."]],
    ["required-read-type-too-new", ["Raise the deployment target to 16.4, or remove the entry and ask for the type where it is available.", "Raise the deployment target to 14.0, or remove the entry and ask for the type where it is available."]],
    ["required-read-type-unknown", ["Write HKClinicalTypeIdentifierLabResultRecord, or remove the entry.", "Remove the entry; only clinical types can be required.", "Remove this entry.", "Write an array with three or more raw names of clinical types, or remove the key."]],
    ["required-read-types-too-few", ["List at least three types that the app cannot do without, or remove the key and handle each type as optional."]],
    ["review-notes-without-clinical", ["Say in them which screen asks for health records and how to get there; `--app-review-notes` writes a draft."]],
    ["share-usage-description-missing", ["Add NSHealthShareUsageDescription to App/Info.plist, and say which health data the app reads and why."]],
    ["tracking-declared", ["Remove the tracking, or keep it out of the app that reads medical records."]],
    ["update-usage-description-missing", ["Add NSHealthUpdateUsageDescription to App/Info.plist, for example: “This app writes nothing to Apple Health.”", "Rename the key NSHealthUpdateUsageDesciption to NSHealthUpdateUsageDescription."]],
    ["uploaded-build-differs", ["Build and sign with the entitlements of the sources and a profile that allows them, and upload that build.", "Find out which entitlements file or profile the build was signed with, and declare the same in the sources."]],
    ["usage-description-empty", ["Write what the app does with the data and why."]],
    ["usage-description-in-wrong-target", ["Add NSHealthClinicalHealthRecordsShareUsageDescription to App/Info.plist.", "Add NSHealthUpdateUsageDescription to App/Info.plist."]],
    ["usage-description-localization-invalid", ["Translate the whole sentence, with at least 12 letters, or remove the entry so that the untranslated text is shown."]],
    ["usage-description-localization-missing", ["Translate NSHealthClinicalHealthRecordsShareUsageDescription, NSHealthShareUsageDescription and NSHealthUpdateUsageDescription for de too."]],
    ["usage-description-placeholder", ["Write what the app does with the data and why."]],
    ["usage-description-too-short", ["Write a sentence that says which data the app uses and why."]],
    ["usage-description-weak", ["Write what the app does with the medical records and why it is worth sharing them.", "Write which health data the app reads and why."]],
    ["usage-key-misspelled", ["Rename it to NSHealthClinicalHealthRecordsShareUsageDescription, or remove it.", "Rename it to NSHealthRequiredReadAuthorizationTypeIdentifiers, or remove it.", "Rename it to NSHealthShareUsageDescription, or remove it.", "Write NSHealthRequiredReadAuthorizationTypeIdentifiers into an Info.plist file."]],
    ["verifiable-health-records-ungranted", ["Ask Apple at developer.apple.com/contact/request/verifiable-health-records/, or remove the value. If you have the grant, silence this finding and say so.", "Ask Apple for the entitlement at developer.apple.com/contact/request/verifiable-health-records/ and declare it, or remove the query."]],
    ["writes-without-update-usage-description", ["Add NSHealthUpdateUsageDescription to App/Info.plist, and say what the app writes and why, or pass no types to share."]],
]);


/***/ })

};
