export const id = 591;
export const ids = [591];
export const modules = {

/***/ 66897:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ DEBUG_ONLY),
/* harmony export */   v: () => (/* binding */ debugRegions)
/* harmony export */ });
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14058);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74770);
/**
 * What JavaScript and Dart do while debugging only: bundlers leave it out of what ships, as `#if DEBUG` does.
 * https://reactnative.dev/docs/javascript-environment, https://api.flutter.dev/flutter/foundation/kDebugMode-constant.html
 */


/** The condition of such a region, false in what ships. */
const DEBUG_ONLY = '__DEV__';
const WORDS = /__DEV__|kDebugMode|NODE_ENV|import\.meta\.env\.DEV/;
const TEST = /^\(?\s*(?:__DEV__|kDebugMode|import\.meta\.env\.DEV|process\.env\.NODE_ENV\s*(?:!==?\s*['"]production['"]|===?\s*['"]development['"]))\s*(?:\)?$|&&)/;
/** The stretches of a file that run while debugging only. */
function debugRegions(root, text) {
    if (!WORDS.test(text))
        return [];
    const regions = [];
    const open = [root];
    for (let node = open.pop(); node; node = open.pop()) {
        (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .addAll */ .RZ)(open, node.children);
        const [test, ...rest] = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .namedChildren */ .TP)(node);
        if (!test || !TEST.test(text.slice(test.start, test.end)))
            continue;
        if (node.type === 'if_statement') {
            for (const { start, end } of (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(node, 'consequence'))
                regions.push({ start, end, condition: DEBUG_ONLY });
        }
        else if (/^(?:binary_expression|ternary_expression|logical_and_expression|conditional_expression)$/.test(node.type)) {
            const [then] = rest;
            if (then)
                regions.push({ start: then.start, end: then.end, condition: DEBUG_ONLY });
        }
    }
    return regions.toSorted((a, b) => a.start - b.start || b.end - a.end);
}


/***/ }),

/***/ 27479:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ SDK_DESTINATIONS),
/* harmony export */   j: () => (/* binding */ SDK_MODULES)
/* harmony export */ });
const advertising = (name, modules, types, from) => ({
    kind: 'advertising',
    name,
    modules,
    types,
    from,
});
const analytics = (name, modules, types, from) => ({
    kind: 'analytics',
    name,
    modules,
    types,
    from,
});
const crashes = (name, modules, types, from) => ({
    kind: 'crash-reporting',
    name,
    modules,
    types,
    from,
});
const ai = (name, modules, types, from) => ({
    kind: 'remote-ai',
    name,
    modules,
    types,
    from,
});
const common = (row) => ({ ...row, isCommonName: true });
const SDK_DESTINATIONS = [
    // Advertising, attribution, data brokers.
    advertising('Google Mobile Ads', ['GoogleMobileAds'], ['GADRequest', 'GAMRequest', 'GADMobileAds', 'MobileAds', 'AdManagerRequest', 'GADBannerView', 'GADExtras'], 'https://developers.google.com/admob/ios/targeting'),
    common(advertising('Google Mobile Ads', ['GoogleMobileAds'], ['Request', 'Extras', 'BannerView'], 'https://developers.google.com/admob/ios/targeting')),
    advertising('Meta App Events', ['FBSDKCoreKit', 'FacebookCore'], ['AppEvents', 'FBSDKAppEvents'], 'https://developers.facebook.com/docs/app-events/getting-started-app-events-ios'),
    advertising('Meta Audience Network', ['FBAudienceNetwork'], ['FBAdSettings', 'FBAdView', 'FBNativeAd', 'FBInterstitialAd'], 'https://developers.facebook.com/docs/audience-network'),
    advertising('AppsFlyer', ['AppsFlyerLib'], ['AppsFlyerLib'], 'https://dev.appsflyer.com/hc/docs/in-app-events-ios'),
    advertising('Adjust', ['Adjust', 'AdjustSdk', 'AdjustSDK'], ['Adjust', 'ADJEvent', 'ADJAdRevenue'], 'https://dev.adjust.com/en/sdk/ios'),
    advertising('Branch', ['Branch', 'BranchSDK'], ['Branch', 'BranchEvent', 'BranchUniversalObject', 'BranchLinkProperties'], 'https://help.branch.io/developer-hub/track-branch-events'),
    advertising('Singular', ['Singular'], ['Singular'], 'https://support.singular.net/hc/en-us/articles/360037581952'),
    advertising('Kochava', ['KochavaTracker', 'KochavaMeasurement', 'KochavaCore'], ['KVATracker', 'KVAEvent', 'KVAMeasurement'], 'https://github.com/Kochava/Apple-SwiftPackage-KochavaMeasurement-XCFramework'),
    common(advertising('Kochava', ['KochavaMeasurement'], ['Measurement', 'Event'], 'https://github.com/Kochava/Apple-SwiftPackage-KochavaMeasurement-XCFramework')),
    advertising('Tenjin', ['TenjinSDK'], ['TenjinSDK'], 'https://github.com/tenjin/tenjin-ios-sdk'),
    advertising('AppLovin', ['AppLovinSDK'], ['ALSdk', 'ALTargetingData', 'ALEventService', 'MAAdView', 'MAInterstitialAd', 'MARewardedAd'], 'https://developers.applovin.com/en/max/ios/overview/integration'),
    advertising('Unity Ads', ['UnityAds'], ['UnityAds', 'UADSMetaData'], 'https://github.com/Unity-Technologies/unity-ads-ios'),
    advertising('ironSource', ['IronSource'], ['IronSource', 'LevelPlay', 'ISSegment'], 'https://docs.unity.com/en-us/grow/levelplay/sdk/ios'),
    advertising('InMobi', ['InMobiSDK'], ['IMSdk', 'IMBanner'], 'https://developers.google.com/admob/ios/mediation/inmobi'),
    advertising('Liftoff Monetize', ['VungleAdsSDK'], ['VungleAds'], 'https://github.com/Vungle/VungleAdsSDK-SwiftPackageManager'),
    advertising('Chartboost', ['ChartboostSDK'], ['Chartboost'], 'https://cocoapods.org/pods/ChartboostSDK'),
    advertising('TikTok Business', ['TikTokBusinessSDK'], ['TikTokBusiness'], 'https://github.com/tiktok/tiktok-business-ios-sdk'),
    advertising('Airbridge', ['Airbridge', 'AirBridge'], ['Airbridge', 'AirBridge', 'ABInAppEvent'], 'https://help.airbridge.io/en/developers/release-note-ios-sdk'),
    advertising('Taboola', ['TaboolaSDK'], ['Taboola', 'TBLClassicPage'], 'https://developers.taboola.com/taboolasdk/docs/ios-sdk-3x-classic-basic-integration'),
    advertising('SKAdNetwork', ['StoreKit'], ['SKAdNetwork'], 'https://developer.apple.com/documentation/storekit/skadnetwork'),
    advertising('LiveRamp', ['LRAtsSDK'], ['LRAts', 'LRIdentifierData'], 'https://developers.liveramp.com/authenticatedtraffic-api'),
    advertising('Foursquare Movement', ['Pilgrim', 'MovementSdk'], ['PilgrimManager', 'FSQPPilgrimManager', 'MovementSdkManager'], 'https://docs.foursquare.com/developer/docs/movement-sdk-ios-release-notes'),
    // Analytics and engagement.
    common(analytics('Firebase Analytics', ['FirebaseAnalytics', 'Firebase', 'FirebaseAnalyticsSwift'], ['Analytics'], 'https://firebase.google.com/docs/analytics/events?platform=ios')),
    analytics('Firebase Analytics', ['FirebaseAnalytics', 'Firebase'], ['FIRAnalytics'], 'https://firebase.google.com/docs/analytics/events?platform=ios'),
    analytics('Google Analytics', ['GoogleAnalytics'], ['GAI', 'GAIDictionaryBuilder', 'GAITracker'], 'https://developers.google.com/analytics/devguides/collection/ios'),
    analytics('Mixpanel', ['Mixpanel'], ['Mixpanel', 'MixpanelInstance', 'People'], 'https://docs.mixpanel.com/docs/tracking-methods/sdks/swift'),
    analytics('Amplitude', ['Amplitude', 'AmplitudeSwift', 'Amplitude_iOS'], ['Amplitude', 'AMPIdentify', 'AMPRevenue', 'BaseEvent', 'Identify'], 'https://amplitude.com/docs/sdks/analytics/ios/ios-swift-sdk'),
    common(analytics('Segment', ['Segment', 'Analytics'], ['Analytics', 'SEGAnalytics'], 'https://segment.com/docs/connections/sources/catalog/libraries/mobile/apple/')),
    analytics('PostHog', ['PostHog'], ['PostHogSDK', 'PHGPostHog'], 'https://posthog.com/docs/libraries/ios'),
    analytics('Flurry', ['Flurry_iOS_SDK', 'FlurrySDK'], ['Flurry', 'FlurryUserProperties'], 'https://github.com/flurry/flurry-ios-sdk'),
    common(analytics('App Center Analytics', ['AppCenterAnalytics'], ['Analytics', 'MSACAnalytics'], 'https://learn.microsoft.com/appcenter/sdk/analytics/ios')),
    analytics('Heap', ['Heap', 'HeapSwiftCore'], ['Heap'], 'https://developers.heap.io/docs/ios'),
    analytics('TelemetryDeck', ['TelemetryDeck', 'TelemetryClient'], ['TelemetryDeck', 'TelemetryManager'], 'https://telemetrydeck.com/docs/guides/swift-setup/'),
    analytics('Countly', ['Countly'], ['Countly'], 'https://github.com/Countly/countly-sdk-ios'),
    analytics('Matomo', ['MatomoTracker'], ['MatomoTracker'], 'https://github.com/matomo-org/matomo-sdk-ios'),
    analytics('CleverTap', ['CleverTapSDK'], ['CleverTap'], 'https://github.com/CleverTap/clevertap-ios-sdk'),
    analytics('Braze', ['BrazeKit', 'Appboy_iOS_SDK', 'AppboyKit'], ['Braze', 'Appboy'], 'https://github.com/braze-inc/braze-swift-sdk'),
    analytics('OneSignal', ['OneSignalFramework', 'OneSignal'], ['OneSignal'], 'https://documentation.onesignal.com/docs/mobile-sdk-reference'),
    analytics('MoEngage', ['MoEngageSDK', 'MoEngageAnalytics'], ['MoEngageSDKAnalytics', 'MoEngageProperties'], 'https://github.com/moengage/MoEngage-iOS-SDK'),
    analytics('Klaviyo', ['KlaviyoSwift'], ['KlaviyoSDK'], 'https://github.com/klaviyo/klaviyo-swift-sdk'),
    analytics('Customer.io', ['CioTracking', 'CioDataPipelines'], ['CustomerIO'], 'https://github.com/customerio/customerio-ios'),
    analytics('Intercom', ['Intercom'], ['Intercom', 'ICMUserAttributes'], 'https://github.com/intercom/intercom-ios'),
    analytics('Pendo', ['Pendo'], ['PendoManager'], 'https://github.com/pendo-io/pendo-mobile-sdk'),
    analytics('UXCam', ['UXCam'], ['UXCam'], 'https://github.com/uxcam/ios-sdk'),
    common(analytics('FullStory', ['FullStory'], ['FS'], 'https://developer.fullstory.com/mobile/ios')),
    analytics('Smartlook', ['SmartlookAnalytics', 'Smartlook'], ['Smartlook'], 'https://github.com/smartlook/analytics-swift-package'),
    analytics('Aptabase', ['Aptabase'], ['Aptabase'], 'https://github.com/aptabase/aptabase-swift'),
    analytics('RudderStack', ['Rudder', 'RudderStackAnalytics'], ['RSClient'], 'https://github.com/rudderlabs/rudder-sdk-ios'),
    analytics('mParticle', ['mParticle_Apple_SDK', 'mParticle_Apple_SDK_NoLocation'], ['MParticle', 'MPEvent'], 'https://github.com/mParticle/mparticle-apple-sdk'),
    analytics('Snowplow', ['SnowplowTracker'], ['Snowplow', 'TrackerController', 'SelfDescribing', 'Structured', 'ScreenView'], 'https://github.com/snowplow/snowplow-ios-tracker'),
    analytics('Statsig', ['Statsig', 'StatsigSDK'], ['Statsig'], 'https://github.com/statsig-io/statsig-kit'),
    analytics('Datadog RUM', ['DatadogRUM', 'Datadog'], ['RUMMonitor', 'Global'], 'https://docs.datadoghq.com/real_user_monitoring/mobile_and_tv_monitoring/ios'),
    analytics('Adobe Experience Platform', ['AEPCore', 'AEPEdge'], ['MobileCore', 'ExperienceEvent'], 'https://github.com/adobe/aepsdk-core-ios'),
    // Crash reporting and remote diagnostics.
    crashes('Firebase Crashlytics', ['FirebaseCrashlytics', 'Firebase', 'Crashlytics'], ['Crashlytics', 'FIRCrashlytics', 'ExceptionModel'], 'https://firebase.google.com/docs/crashlytics/customize-crash-reports?platform=ios'),
    crashes('Sentry', ['Sentry', 'SentrySwiftUI'], ['SentrySDK', 'SentryEvent', 'SentryBreadcrumb'], 'https://docs.sentry.io/platforms/apple/guides/ios/'),
    common(crashes('Sentry', ['Sentry'], ['Breadcrumb', 'Scope', 'Event'], 'https://docs.sentry.io/platforms/apple/guides/ios/')),
    crashes('Bugsnag', ['Bugsnag'], ['Bugsnag', 'BugsnagEvent'], 'https://docs.bugsnag.com/platforms/ios/'),
    common(crashes('App Center Crashes', ['AppCenterCrashes'], ['Crashes', 'MSACCrashes', 'ErrorAttachmentLog'], 'https://learn.microsoft.com/appcenter/sdk/crashes/ios')),
    crashes('Instabug', ['Instabug', 'InstabugSDK'], ['Instabug', 'IBGLog', 'CrashReporting'], 'https://docs.instabug.com/docs/ios-overview'),
    crashes('Rollbar', ['RollbarNotifier', 'Rollbar'], ['Rollbar'], 'https://github.com/rollbar/rollbar-apple'),
    crashes('Raygun', ['raygun4apple'], ['RaygunClient'], 'https://github.com/MindscapeHQ/raygun4apple'),
    crashes('Embrace', ['EmbraceIO', 'Embrace'], ['Embrace'], 'https://github.com/embrace-io/embrace-apple-sdk'),
    crashes('New Relic', ['NewRelic', 'NewRelicAgent'], ['NewRelic'], 'https://docs.newrelic.com/docs/mobile-monitoring'),
    common(crashes('Datadog Logs', ['DatadogLogs'], ['Logger', 'LoggerProtocol'], 'https://docs.datadoghq.com/logs/log_collection/ios')),
    // Models that run elsewhere. FoundationModels and Core ML run on the device and are none.
    common(ai('OpenAI', ['OpenAI'], ['OpenAI', 'OpenAIProtocol', 'OpenAIAsync'], 'https://github.com/MacPaw/OpenAI')),
    ai('OpenAI', ['SwiftOpenAI'], ['OpenAIService', 'OpenAIServiceFactory'], 'https://github.com/jamesrochabrun/SwiftOpenAI'),
    ai('OpenAI', ['OpenAISwift', 'OpenAIKit'], ['OpenAISwift', 'OpenAIKit'], 'https://github.com/adamrushy/OpenAISwift'),
    ai('OpenAI through SpeziLLM', ['SpeziLLMOpenAI'], ['LLMOpenAISession', 'LLMOpenAISchema', 'LLMOpenAIParameters'], 'https://github.com/StanfordSpezi/SpeziLLM'),
    // a session of a model that is chosen at run time, in a target that can choose OpenAI
    {
        kind: 'remote-ai',
        name: 'OpenAI through SpeziLLM',
        modules: ['SpeziLLM'],
        types: ['LLMSession', 'LLMRunner'],
        needs: 'SpeziLLMOpenAI',
        from: 'https://github.com/StanfordSpezi/SpeziLLM',
    },
    // what a function gives that the model calls
    {
        kind: 'remote-ai',
        name: 'OpenAI through SpeziLLM',
        modules: ['SpeziLLMOpenAI'],
        types: ['LLMFunction'],
        members: ['return execute'],
        from: 'https://github.com/StanfordSpezi/SpeziLLM',
    },
    ai('Anthropic', ['SwiftAnthropic', 'AnthropicSwiftSDK'], ['AnthropicService', 'AnthropicServiceFactory', 'Anthropic'], 'https://github.com/jamesrochabrun/SwiftAnthropic'),
    ai('Gemini', ['GoogleGenerativeAI', 'FirebaseAI', 'FirebaseAILogic', 'FirebaseVertexAI'], ['GenerativeModel', 'FirebaseAI', 'VertexAI'], 'https://firebase.google.com/docs/ai-logic'),
    common(ai('Gemini', ['GoogleGenerativeAI', 'FirebaseAI', 'FirebaseAILogic', 'FirebaseVertexAI'], ['Chat', 'LiveSession'], 'https://firebase.google.com/docs/ai-logic/chat')),
    ai('AIProxy', ['AIProxy'], ['AIProxy', 'OpenAIService', 'AnthropicService', 'GeminiService'], 'https://github.com/lzell/AIProxySwift'),
];
/** Modules that are there only where a target links them. */
const SDK_MODULES = new Set(SDK_DESTINATIONS.flatMap(({ modules = [] }) => modules).filter((module) => module !== 'StoreKit'));


/***/ }),

/***/ 87223:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ evaluateCondition),
/* harmony export */   Vu: () => (/* binding */ blankNever),
/* harmony export */   b6: () => (/* binding */ blankDirectives)
/* harmony export */ });
/* harmony import */ var _debug_only_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66897);
/* harmony import */ var _destination_sdks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27479);


const DIRECTIVE = /^[ \t]*#[ \t]*(if|ifdef|ifndef|elseif|elif|else|endif)\b([^\r\n]*)/gm;
/** `code` is the text with comments and strings blanked, so that a directive in one of them is none. */
function blankDirectives(text, code) {
    const regions = [];
    const stack = [];
    const parts = [];
    let kept = 0;
    const close = (end) => {
        const open = stack.pop();
        if (open)
            regions.push({ start: open.start, end, condition: open.condition });
        return open;
    };
    for (const match of code.matchAll(DIRECTIVE)) {
        const [line, word = '', rest = ''] = match;
        const start = match.index;
        const end = start + line.length;
        parts.push(text.slice(kept, start), ' '.repeat(line.length));
        kept = end;
        const condition = word === 'ifndef' ? `!${rest.trim()}` : rest.trim();
        if (word === 'if' || word === 'ifdef' || word === 'ifndef')
            stack.push({ start: end, condition, before: [] });
        else {
            const open = close(start);
            if (!open || word === 'endif')
                continue;
            const before = [...open.before, lastTerm(open)];
            const not = before.map((term) => `!(${term})`).join(' && ');
            stack.push({ start: end, condition: word === 'else' ? not : `${not} && (${condition})`, before });
        }
    }
    while (stack.length > 0)
        close(text.length);
    if (parts.length === 0)
        return { text, regions };
    regions.sort((a, b) => a.start - b.start || b.end - a.end);
    return { text: parts.join('') + text.slice(kept), regions };
}
/** The condition of this branch alone, without the negations it inherited. */
function lastTerm({ condition, before }) {
    const inherited = before.map((term) => `!(${term})`).join(' && ');
    return inherited && condition.startsWith(`${inherited} && `) ? condition.slice(inherited.length + 4) : condition;
}
const NEVER = /^(?:false|0|!\((?:true|1)\))(?:\s*&&[^|]*)?$/;
/** Code without what no configuration compiles: `#if false`, `#if 0`. Offsets stay. */
function blankNever(code) {
    const parts = [];
    let kept = 0;
    for (const { start, end, condition } of blankDirectives(code, code).regions) {
        if (start < kept || !NEVER.test(condition))
            continue;
        parts.push(code.slice(kept, start), ' '.repeat(end - start));
        kept = end;
    }
    return parts.join('') + code.slice(kept);
}
/** True, false, or undefined where the project does not tell. Such a condition counts as true. */
function evaluateCondition(condition, compilation) {
    const tokens = condition.match(/&&|\|\||[!()]|[<>=]=?|[\w.]+|"[^"]*"|<[^>]*>|,|\S/g) ?? [];
    if (tokens.length > 200)
        return undefined;
    let at = 0;
    const next = () => tokens[at++];
    const peek = () => tokens[at];
    const either = () => {
        let value = both();
        while (peek() === '||') {
            at += 1;
            const other = both();
            value = value === true || other === true ? true : value === undefined || other === undefined ? undefined : false;
        }
        return value;
    };
    const both = () => {
        let value = unary();
        while (peek() === '&&') {
            at += 1;
            const other = unary();
            value =
                value === false || other === false ? false : value === undefined || other === undefined ? undefined : true;
        }
        return value;
    };
    const unary = () => {
        const token = next();
        if (token === '!') {
            const value = unary();
            return value === undefined ? undefined : !value;
        }
        if (token === '(') {
            const value = either();
            if (peek() === ')')
                at += 1;
            return compared(value);
        }
        if (token === undefined)
            return undefined;
        if (peek() !== '(')
            return compared(nameValue(token, compilation));
        const args = [];
        at += 1;
        for (let depth = 1; at < tokens.length;) {
            const part = next() ?? '';
            depth += part === '(' ? 1 : part === ')' ? -1 : 0;
            if (depth === 0)
                break;
            args.push(part);
        }
        return compared(callValue(token, args.join(''), compilation));
    };
    /** `X == 1`, `X > 2`: only comparisons with 0 and 1 are understood. */
    const compared = (value) => {
        const operator = peek();
        if (operator === undefined || !/^[<>=]/.test(operator) || operator.startsWith('<"'))
            return value;
        at += 1;
        const other = next();
        if (value === undefined || (other !== '0' && other !== '1'))
            return undefined;
        if (operator === '==')
            return value === (other === '1');
        return undefined;
    };
    return either();
}
const PLATFORM_NAMES = new Map([
    ['iOS', 'ios'],
    ['macOS', 'macos'],
    ['OSX', 'macos'],
    ['watchOS', 'watchos'],
    ['tvOS', 'tvos'],
    ['visionOS', 'visionos'],
    ['xrOS', 'visionos'],
    ['TARGET_OS_IOS', 'ios'],
    ['TARGET_OS_OSX', 'macos'],
    ['TARGET_OS_WATCH', 'watchos'],
    ['TARGET_OS_TV', 'tvos'],
    ['TARGET_OS_VISION', 'visionos'],
]);
/** A target for several platforms is judged as the iPhone build of it. */
function isPlatform(platform, { platforms }) {
    return platform === (platforms.includes('ios') ? 'ios' : (platforms[0] ?? 'ios'));
}
function nameValue(name, compilation) {
    if (name === 'true' || name === '1')
        return true;
    if (name === 'false' || name === '0')
        return false;
    const flag = compilation.flags.get(name);
    if (flag !== undefined)
        return flag;
    // Release builds define neither; a project that did would say so in its flags.
    if (name === 'DEBUG' || name === _debug_only_js__WEBPACK_IMPORTED_MODULE_1__/* .DEBUG_ONLY */ .t || name === 'TARGET_OS_SIMULATOR' || name === 'TARGET_IPHONE_SIMULATOR')
        return false;
    if (name === 'TARGET_OS_IPHONE')
        return !isPlatform('macos', compilation);
    if (name === 'TARGET_OS_MACCATALYST')
        return false;
    return PLATFORM_NAMES.has(name) && name.startsWith('TARGET_')
        ? isPlatform(PLATFORM_NAMES.get(name), compilation)
        : undefined;
}
function callValue(name, argument, compilation) {
    if (name === 'os')
        return isPlatform(PLATFORM_NAMES.get(argument), compilation);
    if (name === 'targetEnvironment')
        return false;
    if (name === 'canImport')
        return isLinked(argument, compilation);
    if (name === 'defined')
        return argument.startsWith('TARGET_') ? true : nameValue(argument, compilation);
    return undefined;
}
/** What every SDK for the iPhone that apps are built with has. */
const OF_IOS = new Set(`AuthenticationServices AVFoundation BackgroundTasks CloudKit Combine CoreData CoreLocation CoreMotion CryptoKit Darwin Foundation
  HealthKit HealthKitUI Intents LocalAuthentication MapKit MessageUI Network ObjectiveC OSLog os PDFKit QuartzCore
  SafariServices Security StoreKit SwiftUI UIKit UniformTypeIdentifiers UserNotifications WatchConnectivity WebKit WidgetKit`.split(/\s+/));
/** What only other systems have. */
const OF_OTHERS = new Set('AppKit Cocoa FoundationNetworking Glibc Musl WinSDK'.split(' '));
/** Whether a module is there: one of the system's, or an SDK that a target would have to link. */
function isLinked(module, compilation) {
    const { linked } = compilation;
    const [system = ''] = module.split('.');
    if (OF_IOS.has(system) && isPlatform('ios', compilation))
        return true;
    if (OF_OTHERS.has(system) && isPlatform('ios', compilation))
        return false;
    if (!linked || !_destination_sdks_js__WEBPACK_IMPORTED_MODULE_0__/* .SDK_MODULES */ .j.has(module))
        return undefined;
    const plain = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
    return linked.some((name) => plain(name).startsWith(plain(module)));
}


/***/ }),

/***/ 19475:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ FOREIGN_SINKS),
/* harmony export */   x: () => (/* binding */ FOREIGN_PACKAGES)
/* harmony export */ });
/* harmony import */ var _healthkit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36007);

/** `Allergy`, `LabResult`: what stands before `Record`. */
function recordWords(cases, spell) {
    return new Map(cases.flatMap((name) => ((0,_healthkit_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOfCase */ .ao)(name) ? [[spell(name), (0,_healthkit_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOfCase */ .ao)(name)]] : [])).flatMap(known));
}
function known([word, type]) {
    return type ? [[word, type]] : [];
}
function pairs(words) {
    return new Map(Object.entries(words)
        .map(([word, name]) => [word, (0,_healthkit_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOfCase */ .ao)(name)])
        .flatMap(known));
}
const EVERY = _healthkit_js__WEBPACK_IMPORTED_MODULE_0__/* .CLINICAL_TYPES */ .Gb.map(_healthkit_js__WEBPACK_IMPORTED_MODULE_0__/* .caseName */ .cY);
const capital = (name) => name.charAt(0).toUpperCase() + name.slice(1);
const without = (...names) => EVERY.filter((name) => !names.includes(name));
const NO_WORDS = new Map();
const at = (index, ...roles) => ({ index, roles });
const within = (path, ...roles) => ({
    index: 0,
    path,
    roles,
});
const maybe = (taken) => ({ ...taken, isOptional: true });
const READY = [
    { name: 'isHealthDataAvailable', takes: [], use: 'isHealthDataAvailable' },
    { name: 'isHealthDataAvailableAsync', takes: [], use: 'isHealthDataAvailable' },
    { name: 'supportsHealthRecords', takes: [], use: 'supportsHealthRecords', isClinical: true },
    { name: 'supportsHealthRecordsAsync', takes: [], use: 'supportsHealthRecords', isClinical: true },
];
const FOREIGN_PACKAGES = [
    {
        // https://github.com/agencyenterprise/react-native-health
        names: ['react-native-health'],
        paths: ['native#AppleHealthKit', 'native#RCTAppleHealthKit'],
        words: recordWords(without('clinicalNoteRecord'), capital),
        enums: ['Permissions', 'HealthPermission', 'ClinicalRecordType'],
        calls: [
            {
                name: 'initHealthKit',
                takes: [maybe(within(['permissions', 'read'], 'requested')), maybe(within(['permissions', 'write'], 'shared'))],
                use: 'requestAuthorization',
            },
            { name: 'getAuthStatus', takes: [maybe(within(['permissions', 'read'], 'none'))], use: 'requestStatus' },
            { name: 'getClinicalRecords', takes: [within(['type'], 'read')], isClinical: true, brings: [1] },
            { name: 'setObserver', takes: [within(['type'], 'read')] },
            { name: 'isAvailable', takes: [], use: 'isHealthDataAvailable' },
        ],
    },
    {
        // https://github.com/kingstinct/react-native-healthkit/pull/382
        names: ['@react-native-healthkit/health-records', '@kingstinct/react-native-healthkit/health-records'],
        isDedicated: true,
        words: NO_WORDS,
        lists: ['AllClinicalTypeIdentifiers'],
        calls: [
            ...READY,
            { name: 'requestAuthorization', takes: [at(0, 'requested')], use: 'requestAuthorization', isClinical: true },
            {
                name: 'useHealthRecordsAuthorization',
                takes: [at(0, 'requested')],
                use: 'requestAuthorization',
                isClinical: true,
            },
            { name: 'getRequestStatusForAuthorization', takes: [at(0, 'none')], use: 'requestStatus', isClinical: true },
            { name: 'authorizationStatusFor', takes: [at(0, 'none')], use: 'authorizationStatus', isClinical: true },
            { name: 'queryClinicalRecords', takes: [at(0, 'read')], isClinical: true, brings: ['result'] },
            { name: 'queryClinicalRecordsWithAnchor', takes: [at(0, 'read')], isClinical: true, brings: ['result'] },
            { name: 'useClinicalRecords', takes: [at(0, 'read')], isClinical: true, brings: ['result'] },
            { name: 'subscribeToClinicalRecordChanges', takes: [at(0, 'read')], isClinical: true },
            { name: 'useSubscribeToClinicalRecordChanges', takes: [at(0, 'read')], isClinical: true },
            {
                name: 'configureBackgroundTypes',
                takes: [at(0, 'read')],
                use: 'enableBackgroundDelivery',
                isClinical: true,
            },
            {
                name: 'enableBackgroundDelivery',
                takes: [at(0, 'read')],
                use: 'enableBackgroundDelivery',
                isClinical: true,
            },
        ],
    },
    {
        // https://github.com/kingstinct/react-native-healthkit: without clinical records since 4.0, with them in forks
        names: ['@kingstinct/react-native-healthkit', 'react-native-healthkit'],
        words: NO_WORDS,
        calls: [
            ...READY,
            {
                name: 'requestAuthorization',
                takes: [
                    maybe(within(['toRead'], 'requested')),
                    maybe(within(['toShare'], 'shared')),
                    maybe(at(0, 'requested')),
                    maybe(at(1, 'shared')),
                ],
                use: 'requestAuthorization',
            },
            {
                name: 'useHealthkitAuthorization',
                takes: [
                    maybe(within(['toRead'], 'requested')),
                    maybe(within(['toShare'], 'shared')),
                    maybe(at(0, 'requested')),
                    maybe(at(1, 'shared')),
                ],
                use: 'requestAuthorization',
            },
            {
                name: 'getRequestStatusForAuthorization',
                takes: [maybe(within(['toShare'], 'shared')), maybe(at(0, 'none')), maybe(at(1, 'shared'))],
                use: 'requestStatus',
            },
            { name: 'authorizationStatusFor', takes: [at(0, 'none')], use: 'authorizationStatus' },
            { name: 'queryClinicalRecords', takes: [at(0, 'read')], isClinical: true, brings: ['result'] },
            { name: 'queryClinicalRecordsWithAnchor', takes: [at(0, 'read')], isClinical: true, brings: ['result'] },
            { name: 'queryClinicalSamples', takes: [at(0, 'read')], isClinical: true, brings: ['result'] },
            { name: 'enableBackgroundDelivery', takes: [at(0, 'read')], use: 'enableBackgroundDelivery' },
            { name: 'configureBackgroundTypes', takes: [at(0, 'read')], use: 'enableBackgroundDelivery' },
            { name: 'subscribeToChanges', takes: [at(0, 'read')] },
        ],
    },
    {
        // https://github.com/appeeky/expo-healthkit
        names: ['@appeeky/expo-healthkit'],
        words: recordWords(EVERY, (name) => name),
        enums: ['ClinicalType'],
        calls: [
            {
                name: 'requestAuthorization',
                takes: [maybe(within(['toRead'], 'requested')), maybe(within(['toShare'], 'shared'))],
                use: 'requestAuthorization',
            },
            { name: 'queryClinicalRecords', takes: [within(['type'], 'read')], isClinical: true, brings: ['result'] },
            { name: 'queryAnchored', takes: [within(['type'], 'read')], brings: ['result'] },
            { name: 'observe', takes: [at(0, 'read')] },
            { name: 'enableBackgroundDelivery', takes: [at(0, 'read')], use: 'enableBackgroundDelivery' },
            { name: 'isAvailable', takes: [], use: 'isHealthDataAvailable' },
        ],
    },
    {
        // https://www.npmjs.com/package/rn-apple-healthkit-healthrecords
        names: ['rn-apple-healthkit-healthrecords'],
        isDedicated: true,
        words: pairs({
            Allergies: 'allergyRecord',
            ClinicalVitals: 'vitalSignRecord',
            Conditions: 'conditionRecord',
            Immunizations: 'immunizationRecord',
            Labs: 'labResultRecord',
            Medications: 'medicationRecord',
            Procedures: 'procedureRecord',
        }),
        enums: ['Permissions'],
        calls: [
            {
                name: 'initHealthKit',
                takes: [maybe(within(['permissions', 'read'], 'requested')), maybe(within(['permissions', 'write'], 'shared'))],
                use: 'requestAuthorization',
            },
            ...readers({
                getAllergyRecords: 'allergyRecord',
                getClinicalVitalRecords: 'vitalSignRecord',
                getConditionRecords: 'conditionRecord',
                getImmunizationRecords: 'immunizationRecord',
                getLabRecords: 'labResultRecord',
                getMedicationRecords: 'medicationRecord',
                getProcedureRecords: 'procedureRecord',
            }),
            { name: 'isAvailable', takes: [], use: 'isHealthDataAvailable' },
        ],
    },
    {
        // https://github.com/Chuckv01/capacitor-plugin-ehr
        names: ['capacitor-plugin-ehr'],
        isDedicated: true,
        paths: ['native#EhrPlugin'],
        words: NO_WORDS,
        exports: ['EhrPlugin'],
        calls: [
            {
                name: 'authorize',
                takes: [maybe(within(['readPermissions'], 'requested')), maybe(within(['writePermissions'], 'shared'))],
                use: 'requestAuthorization',
                isClinical: true,
            },
            {
                name: 'getRequestStatusForAuthorization',
                takes: [maybe(within(['readPermissions'], 'none')), maybe(within(['writePermissions'], 'shared'))],
                use: 'requestStatus',
                isClinical: true,
            },
            {
                name: 'queryClinicalSampleType',
                takes: [within(['sampleType'], 'read')],
                isClinical: true,
                brings: ['result'],
            },
        ],
    },
    {
        // https://github.com/EddyVerbruggen/HealthKit, 0.5.6 to 0.6.x, and its forks
        names: [
            'com.telerik.plugins.healthkit',
            '@awesome-cordova-plugins/health-kit',
            '@ionic-native/health-kit',
            '@awesome-cordova-plugins/health-kit/ngx',
            '@ionic-native/health-kit/ngx',
        ],
        paths: ['global#plugins.healthkit'],
        words: NO_WORDS,
        exports: ['HealthKit'],
        calls: [
            { name: 'available', takes: [], use: 'isHealthDataAvailable' },
            {
                name: 'requestAuthorization',
                takes: [maybe(within(['readTypes'], 'requested')), maybe(within(['writeTypes'], 'shared'))],
                use: 'requestAuthorization',
            },
            { name: 'checkAuthStatus', takes: [within(['type'], 'none')], use: 'authorizationStatus' },
            { name: 'monitorSampleType', takes: [within(['sampleType'], 'read')] },
            { name: 'querySampleType', takes: [within(['sampleType'], 'read')], brings: ['result', 0] },
            {
                name: 'queryClinicalSampleType',
                takes: [within(['sampleType'], 'read')],
                isClinical: true,
                brings: ['result', 0],
            },
            {
                name: 'queryForClinicalRecordsFromSource',
                takes: [maybe(within(['sampleType'], 'read')), maybe(within(['fhirResourceType'], 'fhir'))],
                isClinical: true,
                brings: ['result', 0],
            },
            {
                name: 'queryForClinicalRecordsWithFHIRResourceType',
                takes: [maybe(within(['sampleType'], 'read')), maybe(within(['fhirResourceType'], 'fhir'))],
                isClinical: true,
                brings: ['result', 0],
            },
        ],
    },
    {
        // https://pub.dev/packages/apple_health_clinical_records
        names: ['apple_health_clinical_records'],
        isDedicated: true,
        words: recordWords(without('clinicalNoteRecord'), (name) => name.slice(0, -'Record'.length)),
        enums: ['ClinicalType'],
        exports: ['AppleHealthClinicalRecords', 'ClinicalType'],
        calls: [
            { name: 'requestAuthorization', takes: [at(0, 'requested')], use: 'requestAuthorization', isClinical: true },
            { name: 'hasAuthorization', takes: [at(0, 'none')], use: 'authorizationStatus', isClinical: true },
            { name: 'getData', takes: [at(0, 'read')], isClinical: true, brings: ['result'] },
            { name: 'checkIfHealthDataAvailable', takes: [], use: 'isHealthDataAvailable' },
        ],
    },
    {
        // https://pub.dev/packages/health_kit_reporter
        names: ['health_kit_reporter'],
        words: recordWords(without('clinicalNoteRecord', 'coverageRecord'), (name) => name),
        enums: ['ClinicalType'],
        exports: [
            'HealthKitReporter',
            'ClinicalType',
            'ClinicalTypeFactory',
            'ActivitySummaryType',
            'CategoryType',
            'CharacteristicType',
            'CorrelationType',
            'ElectrocardiogramType',
            'QuantityType',
            'SeriesType',
            'WorkoutType',
        ],
        calls: [
            {
                name: 'requestAuthorization',
                takes: [at(0, 'requested'), maybe(at(1, 'shared'))],
                use: 'requestAuthorization',
            },
            {
                name: 'requestClinicalRecordsAuthorization',
                takes: [at(0, 'requested')],
                use: 'requestAuthorization',
                isClinical: true,
            },
            { name: 'sampleQuery', takes: [at(0, 'read')], brings: ['result'] },
            { name: 'observerQuery', takes: [at(0, 'read')] },
            { name: 'anchoredObjectQuery', takes: [at(0, 'read')], brings: [0] },
            { name: 'sourceQuery', takes: [at(0, 'read')] },
            { name: 'enableBackgroundDelivery', takes: [at(0, 'read')], use: 'enableBackgroundDelivery' },
            { name: 'isAuthorizedToWrite', takes: [at(0, 'none')], use: 'authorizationStatus' },
            { name: 'isAvailable', takes: [], use: 'isHealthDataAvailable' },
        ],
    },
];
function readers(names) {
    return [...pairs(names)].map(([name, type]) => ({ name, takes: [], reads: [type], isClinical: true, brings: [1] }));
}
/** The checks that a package gives no way to make: an app that goes through it cannot be blamed for them. */
function missingOf(calls) {
    const checks = ['supportsHealthRecords', 'isHealthDataAvailable'];
    return checks.filter((check) => !calls.some(({ use }) => use === check));
}
/** The calls of all packages, as sinks of the flow; named `package#call`. */
const FOREIGN_SINKS = FOREIGN_PACKAGES.flatMap(({ names, words, calls }) => calls.map(({ name, takes, use, reads, isClinical, brings }) => ({
    api: name,
    name: `${names[0] ?? ''}#${name}`,
    takes,
    ...(use && { use }),
    foreign: {
        words,
        reads: reads ?? [],
        isClinical: isClinical ?? false,
        missing: missingOf(calls),
        brings: brings ?? [],
    },
})));


/***/ }),

/***/ 60675:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isForeignClinical),
/* harmony export */   w: () => (/* binding */ scanForeign)
/* harmony export */ });
/* harmony import */ var _foreign_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19475);

/** Bytes without which nothing below can be there. */
const HINTS = ['HKClinical', 'Record', 'ealth', 'linical', '-ehr'];
const BRIDGE_HINTS = [
    'NativeModule',
    'TurboModule',
    'registerPlugin',
    'cordova.exec',
    'MethodChannel',
    'Plugins',
    'EhrPlugin',
];
const WORDS = /linicalRecord|ClinicalType|(?:llergy|ondition|overage|mmunization|abResult|edication|rocedure|italSign|linicalNote)Record|linical(?:Records|Types)/;
const BRIDGE = /\bNativeModules\b|require(?:Optional)?NativeModule\b|\bTurboModuleRegistry\b|\bregisterPlugin\b|\bcordova\.exec\b|\bMethodChannel\b|\bCapacitor\.Plugins\b|\bEhrPlugin\b/;
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const namesOf = (packages) => packages
    .flatMap(({ names }) => names)
    .map(escaped)
    .join('|');
const NAMES = namesOf(_foreign_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .FOREIGN_PACKAGES */ .x);
const DEDICATED = new RegExp(`['"](?:package:)?(?:${namesOf(_foreign_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .FOREIGN_PACKAGES */ .x.filter((it) => it.isDedicated))})['"/]`);
const PACKAGE = new RegExp(`(?:from|import|require\\s*\\(|import\\s*\\()\\s*['"](?:package:)?(?:${NAMES})(?:/[^'"\\n]*)?['"]|\\bplugins\\.healthkit\\b`);
/** Scans the bytes of a file; `locate` gives the place of a stretch of bytes. */
function scanForeign(base, buffer, located) {
    const none = { ...base, isRelevant: false, imports: [] };
    const has = (hints) => hints.some((hint) => buffer.includes(hint));
    const mayBridge = has(BRIDGE_HINTS);
    if (!mayBridge && !has(HINTS))
        return none;
    const raw = buffer.toString('latin1');
    const mayImport = has(['ealth', '-ehr', 'linical']);
    const foundPackage = mayImport ? PACKAGE.exec(raw) : null;
    const isWritten = foundPackage !== null && !isRemark(raw, foundPackage.index);
    const foreign = {
        isRaw: raw.includes('HKClinical'),
        hasWords: (has(['Record', 'linical']) && WORDS.test(raw)) || (isWritten && DEDICATED.test(raw)),
        hasPackage: isWritten,
        hasBridge: mayBridge && BRIDGE.test(raw),
    };
    const isRelevant = Object.values(foreign).some((shows) => shows);
    if (!isRelevant)
        return none;
    return {
        ...none,
        isRelevant,
        foreign,
        ...(foundPackage && isWritten && { healthKit: nameIn(located(foundPackage)) }),
    };
}
/** Whether the line up to a place is a comment. */
function isRemark(text, index) {
    return /^\s*(?:\/\/|\/?\*)/.test(text.slice(text.lastIndexOf('\n', index) + 1, index));
}
/** The package that an import names. */
function nameIn({ value, at }) {
    return { value: /['"](?:package:)?([^'"]+)/.exec(value)?.[1] ?? value, at };
}
/** Whether files of these languages are worth parsing: a raw identifier, or words and a package that gives them meaning. */
function isForeignClinical(scans) {
    let hasWords = false;
    let hasPackage = false;
    for (const { foreign } of scans) {
        if (foreign?.isRaw)
            return true;
        hasWords ||= foreign?.hasWords ?? false;
        hasPackage ||= foreign?.hasPackage ?? false;
    }
    return hasWords && hasPackage;
}


/***/ }),

/***/ 20809:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ noteSpent),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   yK: () => (/* binding */ createBudget),
/* harmony export */   zz: () => (/* binding */ createFuel)
/* harmony export */ });
/* unused harmony export spentInAll */
/** Expressions in one another: what JSX of 160 elements in one another comes to. The stack holds twice as many. */
const DEEPEST = 500;
/** What a connection takes, in expressions. */
const CONNECTION = 3;
let spent = 0;
function createFuel(amount) {
    let left = amount;
    let depth = 0;
    let last;
    let usedUp;
    return {
        enter(at) {
            if (left <= 0 || depth >= DEEPEST) {
                usedUp ??= at;
                return false;
            }
            left -= 1;
            spent += 1;
            depth += 1;
            last = at;
            return true;
        },
        leave() {
            depth -= 1;
        },
        connect(at) {
            if (left <= 0) {
                usedUp ??= at;
                return false;
            }
            left -= CONNECTION;
            spent += CONNECTION;
            return true;
        },
        surface() {
            depth = 0;
        },
        giveOut(at = last) {
            usedUp ??= at;
        },
        usedUpAt: () => usedUp,
        isSpent: () => left <= 0,
        used: () => amount - left,
    };
}
/** Acts from the top. A stack that gives out all the same leaves part of it undone: sets only grow, so what was done holds.
 *  Undefined then. */
function within(fuel, act) {
    fuel.surface();
    try {
        return act();
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        fuel.giveOut();
        return undefined;
    }
}
/** What was done elsewhere on a budget of its own: deliveries of a solver, nodes of a tree. */
function noteSpent(amount) {
    spent += amount;
}
/** All that was spent since the program began. Tests hold that it grows no faster than the sources do. */
function spentInAll() {
    return spent;
}
function createBudget(amount) {
    let left = amount;
    return {
        share: (most, least) => Math.max(Math.min(most, left), Math.min(most, least)),
        spend(used) {
            left -= used;
        },
    };
}


/***/ }),

/***/ 36007:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ OTHER_TYPE_MAKERS),
/* harmony export */   Cd: () => (/* binding */ typesOfFhir),
/* harmony export */   EF: () => (/* binding */ PER_OBJECT_TYPES),
/* harmony export */   Gb: () => (/* binding */ CLINICAL_TYPES),
/* harmony export */   H3: () => (/* binding */ PREFIX),
/* harmony export */   U$: () => (/* binding */ fhirCase),
/* harmony export */   Ys: () => (/* binding */ CLINICAL_TYPE_NAMES),
/* harmony export */   ao: () => (/* binding */ typeOfCase),
/* harmony export */   cY: () => (/* binding */ caseName),
/* harmony export */   mb: () => (/* binding */ typeOfRaw),
/* harmony export */   t_: () => (/* binding */ isOtherType)
/* harmony export */ });
const CLINICAL_TYPES = [
    'HKClinicalTypeIdentifierAllergyRecord',
    'HKClinicalTypeIdentifierClinicalNoteRecord',
    'HKClinicalTypeIdentifierConditionRecord',
    'HKClinicalTypeIdentifierCoverageRecord',
    'HKClinicalTypeIdentifierImmunizationRecord',
    'HKClinicalTypeIdentifierLabResultRecord',
    'HKClinicalTypeIdentifierMedicationRecord',
    'HKClinicalTypeIdentifierProcedureRecord',
    'HKClinicalTypeIdentifierVitalSignRecord',
];
const PREFIX = 'HKClinicalTypeIdentifier';
const BY_RAW = new Map(CLINICAL_TYPES.map((type) => [type, type]));
/** Swift's name: `allergyRecord`. */
function caseName(type) {
    const name = type.slice(PREFIX.length);
    return name.charAt(0).toLowerCase() + name.slice(1);
}
const BY_CASE = new Map(CLINICAL_TYPES.map((type) => [caseName(type), type]));
function typeOfRaw(raw) {
    return BY_RAW.get(raw);
}
function typeOfCase(name) {
    return BY_CASE.get(name);
}
const FHIR = [
    ['allergyIntolerance', ['allergyRecord']],
    ['condition', ['conditionRecord']],
    ['coverage', ['coverageRecord']],
    ['diagnosticReport', ['clinicalNoteRecord']],
    ['documentReference', ['clinicalNoteRecord']],
    ['immunization', ['immunizationRecord']],
    ['medicationDispense', ['medicationRecord']],
    ['medicationOrder', ['medicationRecord']],
    ['medicationRequest', ['medicationRecord']],
    ['medicationStatement', ['medicationRecord']],
    ['observation', ['labResultRecord', 'vitalSignRecord']],
    ['procedure', ['procedureRecord']],
];
const BY_FHIR = new Map(FHIR.map(([name, cases]) => [name, cases.flatMap((it) => typeOfCase(it) ?? [])]));
/** A FHIR resource as Swift's cases name it: `allergyIntolerance`. */
function fhirCase(name) {
    const bare = name.replace(/^HKFHIRResourceType/, '');
    return bare.charAt(0).toLowerCase() + bare.slice(1);
}
/** The types that can hold a FHIR resource, from `allergyIntolerance`, `AllergyIntolerance` or
 *  `HKFHIRResourceTypeAllergyIntolerance`. */
function typesOfFhir(name) {
    return BY_FHIR.get(fhirCase(name));
}
/** Types that a clinical value can be, or pass as. Anything HK that is not here is some other type. */
const CLINICAL_TYPE_NAMES = new Set([
    'HKClinicalType',
    'HKClinicalTypeIdentifier',
    'HKSampleType',
    'HKObjectType',
    'SampleType',
]);
/** Methods that make a type which is not clinical. */
const OTHER_TYPE_MAKERS = new Set([
    'quantityType',
    'categoryType',
    'correlationType',
    'characteristicType',
    'documentType',
    'workoutType',
    'activitySummaryType',
    'seriesType',
    'workoutRoute',
    'heartbeat',
    'audiogramSampleType',
    'electrocardiogramType',
    'stateOfMindType',
    'scoredAssessmentType',
    'visionPrescriptionType',
    'userAnnotatedMedicationType',
    'medicationDoseEventType',
    'quantityTypeForIdentifier',
    'categoryTypeForIdentifier',
    'correlationTypeForIdentifier',
    'characteristicTypeForIdentifier',
    'documentTypeForIdentifier',
    'seriesTypeForIdentifier',
    'workoutRouteType',
    'heartbeatSeriesType',
    'scoredAssessmentTypeForIdentifier',
]);
/** Types that must be asked for object by object.
 *  https://developer.apple.com/documentation/healthkit/hkobjecttype/requiresperobjectauthorization() */
const PER_OBJECT_TYPES = new Set([
    'visionPrescriptionType',
    'userAnnotatedMedicationType',
    'medicationDoseEventType',
    'HKPrescriptionType',
    'HKUserAnnotatedMedicationType',
    'HKMedicationDoseEventType',
]);
/** Classes of types that are not clinical: `HKQuantityType`, `HKWorkoutType`. */
function isOtherType(name) {
    return /^HK\w*Type(Identifier)?$/.test(name) && !CLINICAL_TYPE_NAMES.has(name) && name !== 'HKFHIRResourceType';
}


/***/ }),

/***/ 60861:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ findPrivacyLinks)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50240);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64170);


/** A web address in quotes, on one line. */
const ADDRESS = /(["'`])(https?:\/\/[^\s"'`<>\\]{4,300})\1/g;
/** What a policy's address, or the name beside it, holds. */
const POLICY = /privacy|datenschutz|confidentialit|privacidad|privacidade|riservatezza|integritet|tietosuoja|gizlilik/i;
/** Links to a privacy policy in sources: an address with such a word in it, or on a line that names one. */
function findPrivacyLinks(paths, files) {
    return paths.flatMap((path) => linksIn(path, readText(path, files)));
}
function linksIn(file, text) {
    if (!POLICY.test(text))
        return [];
    return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
        if (line.length > 4000 || !line.includes('http'))
            return [];
        const named = POLICY.test(line);
        return [...line.matchAll(ADDRESS)].flatMap(({ 2: url = '', index: start }) => {
            if (!named && !POLICY.test(url))
                return [];
            return [
                {
                    value: url,
                    at: { file, line: index + 1, column: start + 2, endLine: index + 1, endColumn: start + 2 + url.length },
                },
            ];
        });
    });
}
function readText(path, files) {
    try {
        const bytes = files.bytes(path);
        const buffer = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .bufferOf */ .K)(bytes);
        return buffer.length > 1_000_000 || !buffer.includes('http') ? '' : buffer.toString('utf8');
    }
    catch (error) {
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i)
            return '';
        throw error;
    }
}


/***/ }),

/***/ 26596:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c5: () => (/* binding */ importsOf),
  bX: () => (/* binding */ scanSource)
});

// UNUSED EXPORTS: ENTRY

// EXTERNAL MODULE: ./lib/bytes.js
var lib_bytes = __webpack_require__(50240);
// EXTERNAL MODULE: ./lib/read/spliced.js
var spliced = __webpack_require__(53124);
// EXTERNAL MODULE: ./lib/read/text.js
var read_text = __webpack_require__(757);
// EXTERNAL MODULE: ./lib/types.js
var types = __webpack_require__(64170);
// EXTERNAL MODULE: ./lib/code/blank.js
var blank = __webpack_require__(8731);
// EXTERNAL MODULE: ./lib/code/directives.js
var directives = __webpack_require__(87223);
// EXTERNAL MODULE: ./lib/code/foreign-scan.js
var foreign_scan = __webpack_require__(60675);
// EXTERNAL MODULE: ./lib/code/glance.js
var glance = __webpack_require__(2425);
// EXTERNAL MODULE: ./lib/code/source.js
var source = __webpack_require__(21120);
;// CONCATENATED MODULE: ./lib/code/unfit.js
/**
 * Sources that no compiler of Apple takes as they stand: what they hold is not what ships.
 */


const UTF_16 = ['fffe', 'feff'];
/** Why a source does not compile, with the place. */
function whyUnfit(file, language, bytes) {
    if (UTF_16.includes(bytes.toString('hex', 0, 2)))
        return { at: { file, line: 1, column: 1 }, reason: 'it is in UTF-16, which compilers do not read' };
    if (!bytes.includes('<<<<<<< '))
        return undefined;
    const text = bytes.toString();
    // in comments and texts the markers are nobody's
    const conflict = (0,read_text/* findConflict */.Af)((0,blank/* blankProse */.W)(text, language));
    return conflict && { at: (0,read_text/* placesIn */.yN)(file, text)(conflict.start, conflict.end), reason: 'it is in merge conflict' };
}

;// CONCATENATED MODULE: ./lib/code/scan.js
/**
 * What one pass over the bytes of a source file tells, before anything is parsed.
 */










/** API that nothing but clinical records uses. HKClinicalCoding belongs to medications, HKVerifiable… to a picker; a
 *  declaration of one of these names is somebody's mock. */
const CLINICAL = /(?<!\b(?:class|struct|enum|protocol|interface)\s+)\b(?:HKClinical(?:Record|Type(?:Identifier\w*)?)(?!\w)|HKFHIR(?:Resource|Release|Version)\w*|clinicalType(?=\s*\(\s*forIdentifier\b)|clinicalTypeForIdentifier|predicateForClinicalRecords\w*|supportsHealthRecords)\b/g;
/** What only asks whether there are any. */
const QUESTION = 'supportsHealthRecords';
const VERIFIABLE = /\bHKVerifiableClinicalRecordQuery(?:Descriptor)?\b/g;
const VERIFIABLE_WORD = /HKVerifiableClinicalRecordQuery/;
/** A word of them, whatever follows it. */
const CLINICAL_WORD = /HKClinical|HKFHIR|\bclinicalType(?:ForIdentifier)?\b|predicateForClinicalRecords|supportsHealthRecords/;
/** Swift packages that read clinical records by names of their own, and what those look like in a file that imports one. */
const PACKAGES = new Set(['HealthKitReporter', 'SpeziHealthKit', 'SpeziHealthKitUI']);
const OF_PACKAGE = /\bClinicalType\s{0,9}\.\s{0,9}(?:\w{1,40}Record|allCases)\b|\.(?:allergy|clinicalNote|condition|coverage|immunization|labResult|medication|procedure|vitalSign)Record\b/g;
const OF_PACKAGE_WORD = /\bClinicalType\b|\b(?:allergy|clinicalNote|condition|coverage|immunization|labResult|medication|procedure|vitalSign)Record\b/;
/** What the system starts: an app, or an extension by its principal class. */
const ENTRY = {
    words: [
        '@main',
        'ApplicationMain',
        'UNNotificationServiceExtension',
        'UNNotificationContentExtension',
        'INExtension',
        'NSExtensionRequestHandling',
        'NSExtensionContext',
        'WKExtensionDelegate',
        'WKApplicationDelegate',
        'CLKComplicationDataSource',
        'MSMessagesAppViewController',
    ],
    parts: ['@main', 'onMain', 'UNNoti', 'INExte', 'NSExte', 'WKExte', 'WKAppl', 'CLKCom', 'MSMess'],
};
const HEALTHKIT = /\bHK[A-Z][A-Za-z]+\b|\bHealthKit\b/;
const OF_THE_KIT = { words: ['HealthKit'], parts: ['Health'] };
/** Where types are named, asked for or read, or a rule finds a call by its name. */
const FLOW = /HKClinical|linicalType|HKFHIR|linicalRecord|(?:allergy|clinicalNote|condition|coverage|immunization|labResult|medication|procedure|vitalSign)Record\b|equestAuthorization|ealthDataAccessRequest|AuthorizationRequest|authorizationStatus|BackgroundDelivery|supportsHealthRecords|isHealthDataAvailable|HK(?:Sample|Anchored|Observer|Source)\w{0,60}Query|HKQueryDescriptor|HKSamplePredicate|CollectSample|Request(?:Read|Write)Access|HealthKitQuery|PerObjectRead|ORKHealth(?:Clinical|KitPermission)|RequestStatusForAuthorization|askForAuthorization|\b(?:continuous|statistics|sample)Query\b|\b[hH]ealthKit\.(?:query|self)\b/;
/** What stands for a clinical type, or for the FHIR resource of one. Macros that make such a word of parts are not seen:
 *  all that hangs on it is how far a target is followed. */
const TYPE = /HKClinicalTypeIdentifier(?:\w|\s{0,99}\.)|\bClinicalType\s{0,9}\.\s{0,9}allCases\b|(?:allergy|clinicalNote|condition|coverage|immunization|labResult|medication|procedure|vitalSign)Record\b|HKFHIRResourceType(?:[A-Z]|\s{0,9}\.)|(?:llergyIntolerance|iagnosticReport|ocumentReference|edication(?:Dispense|Order|Request|Statement))\b/;
/** A word of it. */
const TYPE_WORD = /HKClinicalTypeIdentifier|\bClinicalType\b|(?:allergy|clinicalNote|condition|coverage|immunization|labResult|medication|procedure|vitalSign)Record\b|HKFHIRResourceType|(?:llergyIntolerance|iagnosticReport|ocumentReference|edication(?:Dispense|Order|Request|Statement))\b/;
/** The same in strings, or the beginning of it. */
const TYPE_TEXT = /["'](?:HKClinicalTypeIdentifier|HKFHIRResourceType|AllergyIntolerance|D(?:iagnosticRep|ocumentRef)|Medication(?:Dis|Or|Req|State))/;
const SWIFT_IMPORT = /(?:^(?:\xef\xbb\xbf)?|;)[ \t]*(?:@\w+(?:\([^)\r\n]{0,200}\))?[ \t]+)*(?:(?:public|internal|private|fileprivate|package)[ \t]+)?import\s+(?:(?:class|struct|enum|protocol|func|var|let|typealias)\s+)?(\w+)/gm;
const OBJECTIVE_C_IMPORT = /^(?:\xef\xbb\xbf)?[ \t]*(?:#[ \t]*(?:import|include)[ \t]+<(\w+)\/|@import[ \t]+(\w+))/gm;
/** Scans a source file. Undefined for a file of another kind. `compiledAs` is what it is to a target that says so. */
function scanSource(path, files, compiledAs) {
    const language = compiledAs ?? (0,source/* languageOf */.eX)(path);
    if (!language)
        return undefined;
    let bytes;
    try {
        bytes = files.bytes(path);
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        const skipped = { at: error.at, reason: error.message };
        return { path, language, size: 0, isEntry: false, isRelevant: false, imports: [], skipped };
    }
    const written = (0,lib_bytes/* bufferOf */.K)(bytes);
    const unfit = (0,source/* isForeign */.jq)(language) ? undefined : whyUnfit(path, language, written);
    if (unfit)
        return { path, language, size: 0, isEntry: false, isRelevant: false, imports: [], skipped: unfit };
    const isC = language === 'objective-c';
    const buffer = isC ? (0,spliced/* spliceBytes */.wb)(written) : written;
    const isEntry = (0,lib_bytes/* holdsAny */.N)(buffer, ENTRY);
    const base = { path, language, size: written.length, isEntry };
    const place = once(() => (0,source/* decodeSource */.E4)(path, language, bytes));
    const locateByte = (offset, length) => {
        const before = buffer.toString('latin1', 0, offset + length);
        // imports stand at the top, in plain letters: no need to decode the whole file for their places
        if (buffer === written && !BEYOND_ASCII.test(before))
            return (0,source/* locate */.x5)({ path, lines: (0,read_text/* lineStarts */._$)(before) }, offset, offset + length);
        // bytes before the place, decoded, give its offset in UTF-16 units
        const start = new TextDecoder().decode(buffer.subarray(0, offset)).length;
        return (0,source/* locate */.x5)(place(), start, start + length);
    };
    if (language === 'javascript' || language === 'dart') {
        return (0,foreign_scan/* scanForeign */.w)(base, buffer, ({ 0: value, index }) => ({ value, at: locateByte(index, value.length) }));
    }
    const hasImport = buffer.includes('import') || (isC && buffer.includes('include'));
    const hasHealthKit = buffer.includes('HK') || (0,lib_bytes/* holdsAny */.N)(buffer, OF_THE_KIT);
    const hasHint = hasHealthKit || (0,lib_bytes/* holdsAny */.N)(buffer, glance/* CLINICAL_HINTS */.lG) || buffer.includes('Record');
    if (!hasHint && !hasImport)
        return { ...base, isRelevant: false, imports: [] };
    const raw = buffer.toString('latin1');
    const code = once(() => (0,blank/* bareNames */.j)((0,blank/* blankProse */.W)(raw, language), language));
    // what nothing compiles is no sign, whatever it names
    const live = once(() => (0,directives/* blankNever */.Vu)(code()));
    const imports = hasImport ? findImports(raw, code, language) : [];
    const healthKit = hasHealthKit && HEALTHKIT.test(raw) ? HEALTHKIT.exec(live()) : null;
    const isOfPackage = imports.some(({ name }) => PACKAGES.has(name));
    const clinical = (hasHint ? firstMatch(CLINICAL, CLINICAL_WORD, raw, live) : null) ??
        (isOfPackage ? firstMatch(OF_PACKAGE, OF_PACKAGE_WORD, raw, live) : null);
    /** Whether it names an API besides those that only ask, from a place on. */
    const hasOther = (from) => {
        CLINICAL.lastIndex = from;
        for (let match = CLINICAL.exec(live()); match; match = CLINICAL.exec(live()))
            if (match[0] !== QUESTION)
                return true;
        return isOfPackage && firstMatch(OF_PACKAGE, OF_PACKAGE_WORD, raw, live) !== null;
    };
    const located = (match) => match ? { value: match[0], at: locateByte(match.index, match[0].length) } : undefined;
    const healthKitAt = located(healthKit);
    const clinicalAt = located(clinical);
    const isQuestion = clinical?.[0] === QUESTION && !hasOther(clinical.index);
    const isVerifiable = hasHealthKit && firstMatch(VERIFIABLE, VERIFIABLE_WORD, raw, live) !== null;
    return {
        ...base,
        isRelevant: hasHint && FLOW.test(raw) && FLOW.test(code()),
        ...(hasHint && (TYPE_TEXT.test(raw) || (TYPE_WORD.test(raw) && TYPE.test(code()))) && { namesTypes: true }),
        imports: imports.map(({ name, index, isOptional }) => ({
            value: name,
            at: locateByte(index, name.length),
            ...(isOptional && { isOptional }),
        })),
        ...(healthKitAt && { healthKit: healthKitAt }),
        ...(clinicalAt && { clinical: isQuestion ? { ...clinicalAt, isQuestion } : clinicalAt }),
        ...(isVerifiable && { isVerifiable }),
    };
}
const BEYOND_ASCII = /[^\0-\x7f]/;
/** The modules that files import whatever is linked, with the first place of each. */
function importsOf(scans) {
    const imports = new Map();
    for (const { value, at, isOptional } of scans.flatMap((scan) => scan.imports)) {
        if (!isOptional && !imports.has(value))
            imports.set(value, at);
    }
    return imports;
}
/** The first match in the code, of a source that holds a word of the kind at all: what stands between it and a bracket may
 *  be a comment. */
function firstMatch(pattern, word, raw, code) {
    if (!word.test(raw))
        return null;
    pattern.lastIndex = 0;
    return pattern.exec(code());
}
/** Import lines. Nothing after the last word of the kind can be a comment or string that one is in, and most stand at the
 *  top. */
function findImports(raw, code, language) {
    const pattern = language === 'swift' ? SWIFT_IMPORT : OBJECTIVE_C_IMPORT;
    const end = raw.indexOf('\n', Math.max(raw.lastIndexOf('import'), raw.lastIndexOf('include')));
    const top = end < 0 ? raw : raw.slice(0, end);
    const regions = once(() => (raw.includes('canImport(') ? (0,directives/* blankDirectives */.b6)(raw, code()).regions : []));
    const plain = top.includes('/*') || top.includes('"""') ? (0,blank/* blankProse */.W)(top, language) : top;
    const text = (0,blank/* bareNames */.j)(plain, language);
    return [...text.matchAll(pattern)].map((match) => {
        const name = match[1] ?? match[2] ?? '';
        const index = match.index + match[0].lastIndexOf(name);
        const isOptional = !OF_THE_SYSTEM.has(name) && regions().some((one) => isGuard(one, name, index));
        return { name, index, ...(isOptional && { isOptional }) };
    });
}
/** Whatever is linked, these are there. */
const OF_THE_SYSTEM = new Set(['AppTrackingTransparency', 'AdSupport', 'AdServices', 'StoreKit']);
function isGuard({ start, end, condition }, module, index) {
    return start <= index && index < end && !condition.includes('!') && condition.includes(`canImport(${module})`);
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 74770:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ copyTree),
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   TP: () => (/* binding */ namedChildren),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   up: () => (/* binding */ findType)
/* harmony export */ });
/* harmony import */ var _fuel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20809);

/** Deeper nesting than any code has; below it nodes are leaves, so that no walk can overflow the stack. */
const DEEPEST = 400;
const NONE = [];
function namesOf(language) {
    const { types, fields } = language;
    return { types, fields, isNamed: types.map((_, id) => language.nodeTypeIsNamed(id)) };
}
/** Copies a tree, without comments; undefined when `isLate` says so on the way. */
function copyTree(parsed, cursor, names, isLate) {
    const tree = parsed[0];
    let copied = 0;
    let late = false;
    let cut;
    const copy = (depth) => {
        const id = cursor._ts_tree_cursor_current_node_type_id_wasm(tree);
        const node = {
            type: names.types[id] ?? 'ERROR',
            isNamed: names.isNamed[id] ?? true,
            field: names.fields[cursor._ts_tree_cursor_current_field_id_wasm(tree)] ?? '',
            start: cursor._ts_tree_cursor_start_index_wasm(tree),
            end: cursor._ts_tree_cursor_end_index_wasm(tree),
            children: NONE,
        };
        copied += 1;
        if (copied % 1024 === 0)
            late ||= isLate();
        if (!late && depth < DEEPEST && cursor._ts_tree_cursor_goto_first_child_wasm(tree)) {
            const children = [];
            do {
                const child = copy(depth + 1);
                if (!child.type.endsWith('comment'))
                    children.push(child);
            } while (!late && cursor._ts_tree_cursor_goto_next_sibling_wasm(tree));
            cursor._ts_tree_cursor_goto_parent_wasm(tree);
            node.children = children;
        }
        else if (depth >= DEEPEST && !cut && cursor._ts_tree_cursor_goto_first_child_wasm(tree)) {
            cursor._ts_tree_cursor_goto_parent_wasm(tree);
            cut = node;
        }
        return node;
    };
    cursor._ts_tree_root_node_wasm(tree);
    cursor._ts_tree_cursor_new_wasm(tree);
    const root = copy(0);
    cursor._ts_tree_cursor_delete_wasm(tree);
    (0,_fuel_js__WEBPACK_IMPORTED_MODULE_0__/* .noteSpent */ .Fl)(copied);
    return late ? undefined : { root, ...(cut && { cut }) };
}
/** The first child that plays a part. */
function childOf(node, field) {
    return node.children.find((child) => child.field === field);
}
/** All children that play a part. */
function childrenOf(node, field) {
    return node.children.filter((child) => child.field === field);
}
/** The first child of a type. */
function findType(node, ...types) {
    return node.children.find((child) => types.includes(child.type));
}
/** The children that are more than punctuation. */
function namedChildren(node) {
    return node.children.filter(({ isNamed }) => isNamed);
}


/***/ }),

/***/ 77438:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ judgeUnread),
/* harmony export */   r: () => (/* binding */ TOO_MUCH)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79574);
/* harmony import */ var _glance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2425);
/**
 * Which of the sources that were not read may count: those whose bytes name HealthKit, a clinical word, or a type that the
 * clinical code around them declares. Over these nothing can be called right.
 */


const WORDS = [
    ..._glance_js__WEBPACK_IMPORTED_MODULE_0__/* .CLINICAL_HINTS */ .lG.words,
    'HealthKit',
    'healthkit',
    'linicalRecord',
    'linicalType',
    'linical_record',
    '-ehr',
];
/** Shorter names are anybody's. */
const SHORTEST = 5;
/** Of files that are read no more, where too much code takes part: all are told at the first of them. */
const TOO_MUCH = 'too much other code takes part';
/** The same, `blocking` where it may count. `clinical` is what was read of the code that has to do with records. */
function judgeUnread(skipped, clinical, files) {
    if (skipped.length === 0)
        return [];
    const declared = clinical.flatMap(({ types, functions }) => [...types, ...functions].map(({ name }) => plainName(name)));
    const words = inEitherEncoding([...new Set([...WORDS, ...declared.filter((name) => name.length >= SHORTEST)])]);
    const mayCount = (one) => (0,_glance_js__WEBPACK_IMPORTED_MODULE_0__/* .anyHolds */ .jd)([one.at.file], words, files);
    const left = skipped.filter(({ reason }) => reason === TOO_MUCH);
    const others = skipped.filter(({ reason }) => reason !== TOO_MUCH);
    const counting = new Set(left.filter(mayCount));
    return [
        ...others.map((one) => (mayCount(one) ? tell(one) : one)),
        ...together(left.filter((one) => !counting.has(one))),
        ...together([...counting]).map(tell),
    ];
}
/** The first of them, for all: there may be thousands. */
function together(left) {
    const [first, ...more] = left;
    if (!first)
        return [];
    return [
        more.length === 0 ? first : { ...first, reason: `${first.reason}; ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more.length, 'other file')} as well` },
    ];
}
/** Names of scripts are told apart by their files: `Reader@src/reader.js`. */
function plainName(name) {
    return name.split('@', 1)[0] ?? '';
}
function tell({ at, reason }) {
    const why = /^(?:is|cannot|has)\b/.test(reason) ? `it ${reason}` : reason;
    return { at, reason: `${at.file} may say something of clinical records and is not read: ${why}.`, blocking: true };
}
function inEitherEncoding(plain) {
    const words = [...plain, ...plain.map((word) => [...word].join('\0'))];
    return { words, parts: [...new Set(words.map((word) => word.slice(0, 4)))] };
}


/***/ }),

/***/ 34372:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ keepBytes),
/* harmony export */   s: () => (/* binding */ readVanishing)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64170);
/**
 * Files that are looked at again and again, and may vanish, or become unreadable, while a run goes on.
 */

/** Bytes that are kept: all sources of most apps. */
const MOST_KEPT = 16_000_000;
/** The same files; what was read once is kept, as long as there is room. */
function keepBytes(files) {
    const kept = new Map();
    let room = MOST_KEPT;
    const bytes = (path) => {
        const known = kept.get(path);
        if (known)
            return known;
        const read = files.bytes(path);
        if (read.length <= room) {
            room -= read.length;
            kept.set(path, read);
        }
        return read;
    };
    return { ...files, bytes };
}
/** The same files; one that cannot be read is empty, and `gone` says why. Every file was looked at once before this. */
function readVanishing(files) {
    const gone = new Map();
    const bytes = (path) => {
        try {
            return files.bytes(path);
        }
        catch (error) {
            if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i))
                throw error;
            gone.set(path, { at: error.at, reason: error.message });
            return new Uint8Array();
        }
    };
    return { files: { ...files, bytes }, gone };
}


/***/ }),

/***/ 52496:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64170);

/** What a reader gives; undefined where the file cannot be read. What others wrote is a help, not what is judged. */
function attempt(read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i))
            throw error;
        return undefined;
    }
}


/***/ }),

/***/ 7277:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ findCheckouts),
/* harmony export */   IM: () => (/* binding */ checkoutName),
/* harmony export */   JD: () => (/* binding */ findDependencyFolder),
/* harmony export */   c9: () => (/* binding */ findInstalled)
/* harmony export */ });
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55124);

/** Where tools put the Swift packages that they check out, relative to a folder around the project. */
const CHECKOUTS = ['SourcePackages/checkouts', '.build/checkouts', 'build/SourcePackages/checkouts'];
/** The folder of a dependency; undefined where it is not in the checkout. */
function findDependencyFolder({ manager, name, url, at }, files) {
    if (manager === 'npm' || manager === 'cordova')
        return findInstalled(name, at.file, files);
    if (manager === 'cocoapods')
        return findPod(name, at.file, files);
    if (manager === 'carthage')
        return findCarthage(name, at.file, files);
    if (manager !== 'swiftpm' || url === undefined)
        return undefined;
    const place = findCheckouts(url, at.file, files);
    return place === undefined ? undefined : `${place}/${checkoutName(url)}`;
}
/** The folder in `node_modules` that an import from a file ends in. */
function findInstalled(name, from, files) {
    return (0,_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersUp */ .T)(from)
        .map((folder) => (0,_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .f)(folder, `node_modules/${name}`))
        .find((folder) => files.has(`${folder}/package.json`));
}
function findPod(name, podfile, files) {
    const [around = ''] = (0,_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersUp */ .T)(podfile);
    const pods = (0,_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .f)(around, 'Pods');
    const isInstalled = files.has(`${pods}/Manifest.lock`) || files.has(`${pods}/Pods.xcodeproj/project.pbxproj`);
    return isInstalled ? `${pods}/${name.split('/')[0]}` : undefined;
}
/** Carthage keeps what it has built from, each in a folder that is called like its framework more often than not. */
function findCarthage(name, from, files) {
    const inside = [`${name}.xcodeproj/project.pbxproj`, 'Package.swift', `${name}.podspec`];
    return (0,_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersUp */ .T)(from)
        .map((folder) => (0,_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .f)(folder, `Carthage/Checkouts/${name}`))
        .find((folder) => inside.some((file) => files.has(`${folder}/${file}`)));
}
/** The folder of checkouts that holds the package at an address. */
function findCheckouts(url, from, files) {
    return (0,_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersUp */ .T)(from)
        .flatMap((folder) => CHECKOUTS.map((one) => (0,_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .f)(folder, one)))
        .find((folder) => files.has(`${folder}/${checkoutName(url)}/Package.swift`));
}
/** What the checkout of the package at an address is called; in lower case that is the package's identity. */
function checkoutName(url) {
    return url
        .replace(/(?<!\/)\/+$/, '')
        .replace(/^.*[/:]/, '')
        .replace(/\.git$/, '');
}


/***/ }),

/***/ 55124:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ foldersUp),
/* harmony export */   f: () => (/* binding */ join)
/* harmony export */ });
/**
 * Folders around a file. Paths are `/`-separated and relative to the checkout, which is the empty path.
 */
/** The folder of a file and those around it, the nearest first. */
function foldersUp(file) {
    const folders = [];
    for (let at = file; at !== '';) {
        at = at.slice(0, Math.max(0, at.lastIndexOf('/')));
        folders.push(at);
    }
    return folders;
}
function join(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}


/***/ }),

/***/ 51802:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WF: () => (/* binding */ findClinicalCode),
/* harmony export */   Ww: () => (/* binding */ nativeSources),
/* harmony export */   bt: () => (/* binding */ listFolder)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50240);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(757);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52496);
/**
 * Where native code of others names the clinical API. A search of bytes: nothing is parsed, comments do not count.
 */



/** What nothing but clinical records uses. The class is what App Review names; `HKClinicalCoding` is of medications. */
const CLINICAL = /\bHKClinical(?:Record|Type)\w*/;
const HINTS = ['HKClinicalRecord', 'HKClinicalType'];
const NATIVE = /\.(?:swift|mm?|h)$/;
const NO_SOURCE = /(?:^|\/)(?:node_modules|Examples?|Samples?|Demos?|__tests__|(?:\w+)?Tests?|Specs?|docs|android)\//i;
const COMMENT_OR_STRING = /\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)|"(?:[^"\\\n]|\\.)*"?/g;
/** The files of dependencies below a folder, sorted. */
function listFolder(folder, files) {
    const sorted = files.dependencyPaths(folder);
    const first = indexOf(`${folder}/`, sorted);
    return sorted.slice(first, indexOf(`${folder}0`, sorted)); // `0` follows `/`
}
/** The first index whose path is not before `key`. */
function indexOf(key, sorted) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The native sources of a package among the files in its folder: no examples, no tests. */
function nativeSources(folder, paths) {
    return paths.filter((path) => NATIVE.test(path) && !NO_SOURCE.test(path.slice(folder.length)));
}
/** The first place that names the class, or else the first that names another part of the API. */
function findClinicalCode(sources, files) {
    let first;
    for (const path of sources) {
        const found = searchFile(path, files);
        if (found?.value === 'HKClinicalRecord')
            return found;
        first ??= found;
    }
    return first;
}
function searchFile(path, files) {
    const bytes = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(() => files.bytes(path));
    if (!bytes)
        return undefined;
    const buffer = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .bufferOf */ .K)(bytes);
    if (!HINTS.some((hint) => buffer.includes(hint)))
        return undefined;
    const text = buffer.toString('utf8');
    const code = text.replace(COMMENT_OR_STRING, (part) => (part.startsWith('"') ? part : part.replace(/[^\n]/g, ' ')));
    const match = /\bHKClinicalRecord\b/.exec(code) ?? CLINICAL.exec(code);
    if (!match)
        return undefined;
    return { value: match[0], at: (0,_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .placesIn */ .yN)(path, text)(match.index, match.index + match[0].length) };
}


/***/ }),

/***/ 61149:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ applyRules),
/* harmony export */   MH: () => (/* binding */ makeFinding),
/* harmony export */   Tc: () => (/* binding */ sortFindings)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91167);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79574);



/** A list with a million wrong entries is wrong once, and nobody reads the hundredth. */
const MOST_OF_A_RULE = 100;
/** A message may quote what a file holds: a name of a megabyte, too. */
const LONGEST = 2000;
/** What every rule says of a repository, unsorted. A target's finding stands for all configurations that share it. */
function applyRules(rules, repository) {
    return rules.flatMap((rule) => 'checkRepository' in rule
        ? takeProblems(rule.checkRepository(repository)).map((problem) => makeFinding(rule, problem))
        : repository.targets
            .filter((target) => concerns(rule, target))
            .flatMap((target) => applyRule(rule, target, repository)));
}
/** Rules speak about what ships, and to a target that has to do with clinical records. */
function concerns(rule, { kind, signs }) {
    if (kind === 'test' || kind === 'library')
        return false;
    return signs.length > 0 || 'withoutSign' in rule;
}
/** Rules judge the configuration that ships. Where other configurations have the same fault, it is one finding. */
function applyRule(rule, target, repository) {
    const ours = takeProblems(rule.check(target, repository));
    const others = target.variants
        .filter(({ configuration }) => configuration !== target.configuration)
        .map((variant) => ({
        configuration: variant.configuration,
        sameAs: pairProblems(ours, takeProblems(rule.check(variant, repository))),
    }));
    return ours.map((problem) => {
        const configurations = [target.configuration];
        const related = [...(problem.related ?? [])];
        for (const { configuration, sameAs } of others) {
            const same = sameAs.get(problem);
            if (!same)
                continue;
            configurations.push(configuration);
            if (!isSamePlace(same.at, problem.at))
                related.push({ message: `The same in ${configuration}.`, at: same.at });
        }
        return { ...makeFinding(rule, { ...problem, related }, target), configurations: configurations.sort() };
    });
}
/** The problems of another configuration that are the same: at the same place, or else the next one that says the same. */
function pairProblems(ours, theirs) {
    const left = new Set(theirs);
    const pairs = new Map();
    for (const isSame of [(a, b) => isSamePlace(a.at, b.at), () => true]) {
        for (const problem of ours) {
            if (pairs.has(problem))
                continue;
            const same = [...left].find((other) => other.message === problem.message && isSame(problem, other));
            if (!same)
                continue;
            left.delete(same);
            pairs.set(problem, same);
        }
    }
    return pairs;
}
/** The first of many problems; where there are more, the last one says so. */
function takeProblems(problems) {
    const taken = [];
    for (const problem of problems) {
        const last = taken.at(-1);
        if (taken.length === MOST_OF_A_RULE && last) {
            const more = {
                message: `Here and further on is more of the kind: ${MOST_OF_A_RULE} are listed.`,
                at: problem.at,
            };
            return [...taken.slice(0, -1), { ...last, related: [...(last.related ?? []), more] }];
        }
        taken.push(problem);
    }
    return taken;
}
/** A problem with who says it. */
function makeFinding(rule, problem, target) {
    const { message, fix, related } = problem;
    return {
        ...problem,
        message: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .clipMiddle */ .e9)(message, LONGEST),
        fix: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .clipMiddle */ .e9)(fix, LONGEST),
        ...(related && { related: related.map((one) => ({ ...one, message: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .clipMiddle */ .e9)(one.message, LONGEST) })) }),
        rule,
        severity: rule.severity,
        configurations: [],
        fingerprint: fingerprint(rule.id, target?.name ?? '', problem.message),
        ...(target && { target: target.name, project: target.project }),
    };
}
/** Survives moved lines, moved folders and reordered keys: it holds neither a line nor a path, and of the message only
 *  what the fault is, not what follows to explain it. */
function fingerprint(ruleId, target, message) {
    const withoutFolders = statementOf(message).replaceAll(/(?<![^\s"'`“”()])[^\s"'`“”()]*\//g, '');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([ruleId, target, withoutFolders]))
        .digest('hex')
        .slice(0, 32);
}
/** A message up to its first semicolon outside of quotation marks. */
function statementOf(message) {
    for (const { index } of message.matchAll(/; /g)) {
        const statement = message.slice(0, index);
        const isQuoting = statement.split('“').length !== statement.split('”').length || statement.split('"').length % 2 === 0;
        if (!isQuoting)
            return statement;
    }
    return message;
}
function isSamePlace(a, b) {
    return a.file === b.file && a.line === b.line && a.column === b.column;
}
/** By place, then by rule: two runs on one tree print the same bytes. Equal findings of one place are one. */
function sortFindings(findings) {
    const sorted = findings.toSorted((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .comparePlaces */ .ig)(a.at, b.at) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a.rule.id, b.rule.id) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a.target ?? '', b.target ?? '') ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a.message, b.message));
    return sorted.filter((one, index) => !isRepeated(one, sorted[index - 1]));
}
function isRepeated(a, b) {
    return b !== undefined && isSamePlace(a.at, b.at) && a.fingerprint === b.fingerprint && a.project === b.project;
}


/***/ }),

/***/ 7591:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeTargets: () => (/* binding */ judgeTargets)
});

// EXTERNAL MODULE: ./lib/catalogue.js + 86 modules
var catalogue = __webpack_require__(48027);
// EXTERNAL MODULE: ./lib/code/foreign-scan.js
var foreign_scan = __webpack_require__(60675);
// EXTERNAL MODULE: ./lib/code/glance.js
var glance = __webpack_require__(2425);
// EXTERNAL MODULE: ./lib/code/no-facts.js
var no_facts = __webpack_require__(74908);
// EXTERNAL MODULE: ./lib/code/privacy-links.js
var privacy_links = __webpack_require__(60861);
// EXTERNAL MODULE: ./lib/code/scan.js + 1 modules
var scan = __webpack_require__(26596);
// EXTERNAL MODULE: ./lib/code/source.js
var source = __webpack_require__(21120);
// EXTERNAL MODULE: ./lib/code/unread.js
var unread = __webpack_require__(77438);
// EXTERNAL MODULE: ./lib/code/vanishing.js
var vanishing = __webpack_require__(34372);
;// CONCATENATED MODULE: ./lib/code/index.js








/** The facts of each input, in their order. Most apps have no clinical records: of them one look at the bytes tells all. */
async function readCode(inputs, unkept) {
    const files = (0,vanishing/* keepBytes */.j)(unkept);
    const scans = new Map();
    for (const { sources, languages } of inputs)
        for (const path of sources)
            if (!scans.has(path))
                scans.set(path, (0,scan/* scanSource */.bX)(path, files, languages?.get(path)));
    const scansOf = ({ sources }) => sources.flatMap((path) => scans.get(path) ?? []);
    const plain = (input) => ({
        ...plainFacts(scansOf(input), files),
        privacyLinks: input.isDeclared ? (0,privacy_links/* findPrivacyLinks */.V)(input.sources, files) : [],
    });
    const present = [...scans.values()].filter((scan) => scan !== undefined);
    const withMade = (facts) => withMadeNames(facts, inputs, scansOf, files);
    if (!present.some(({ clinical, isVerifiable }) => clinical || isVerifiable) && !(0,foreign_scan/* isForeignClinical */._)(present))
        return withMade(inputs.map(plain));
    const { readClinicalCode } = await Promise.all(/* import() */[__webpack_require__.e(134), __webpack_require__.e(122)]).then(__webpack_require__.bind(__webpack_require__, 44122));
    const followed = inputs.filter((input) => input.kind !== 'library' || isWorthFollowing(input, scansOf(input), inputs));
    const read = await readClinicalCode(followed, scans, files);
    const facts = new Map(followed.map((input, index) => [input, read[index]]));
    return withMade(inputs.map((input) => facts.get(input) ?? plain(input)));
}
/** With what code leaves open by making names of parts, of targets that ship. */
async function withMadeNames(facts, inputs, scansOf, files) {
    const makes = new Map();
    const mayMake = ({ path }) => {
        const known = makes.get(path) ?? (0,glance/* nativeHolds */.cf)([path], glance/* NAME_MAKERS */.Kv, files);
        makes.set(path, known);
        return known;
    };
    const isAsked = (input) => {
        if (input.kind === 'library' || input.kind === 'test')
            return false;
        const native = scansOf(input).filter(({ language, skipped }) => !(0,source/* isForeign */.jq)(language) && !skipped);
        if (native.some(mayMake))
            return true;
        // texts that are put together need a word of the kind too
        return native.some(({ healthKit }) => healthKit) && native.some(({ namesTypes }) => namesTypes);
    };
    const asked = inputs.map(isAsked);
    if (!asked.includes(true))
        return facts;
    const { lookForMadeNames } = await Promise.all(/* import() */[__webpack_require__.e(134), __webpack_require__.e(33)]).then(__webpack_require__.bind(__webpack_require__, 83033));
    const findMadeNames = lookForMadeNames(files);
    const known = new Map();
    return facts.map((one, index) => {
        const input = inputs[index];
        if (!input || !asked[index])
            return one;
        const linksHealthKit = input.linked?.includes('HealthKit') === true;
        const key = [linksHealthKit, ...input.sources].join('\0');
        const made = known.get(key) ?? findMadeNames(scansOf(input), linksHealthKit);
        known.set(key, made);
        return made.length > 0 ? { ...one, made } : one;
    });
}
/** No rule speaks to a library. Nothing is left to describe of one that shows no records, nor of one that names no type
 *  and is all compiled into an app here: what is passed to it is told there. */
function isWorthFollowing({ sources }, scans, inputs) {
    if (!scans.some(mayShowRecords))
        return false;
    if (scans.some(({ namesTypes, language }) => namesTypes || (0,source/* isForeign */.jq)(language)))
        return true;
    return !inputs.some((other) => {
        if (other.kind === 'library' || other.sources.length < sources.length)
            return false;
        const compiled = new Set(other.sources);
        return sources.every((path) => compiled.has(path));
    });
}
/** Whether code can show something of clinical records. Other languages reach them by other names. */
function mayShowRecords({ language, clinical, namesTypes }) {
    return clinical !== undefined || namesTypes === true || (0,source/* isForeign */.jq)(language);
}
function plainFacts(scans, files) {
    const clinical = scans.flatMap((scan) => scan.clinical ?? []);
    const reason = 'it names no type: what others pass to it is told with the apps that compile it';
    const [first] = clinical;
    return {
        ...no_facts/* NO_FACTS */.K,
        healthKit: scans.flatMap(({ healthKit }) => healthKit ?? []),
        clinical,
        unresolved: first ? ['requested', 'read'].map((role) => ({ role, reason, at: first.at })) : [],
        imports: (0,scan/* importsOf */.c5)(scans),
        skipped: (0,unread/* judgeUnread */.H)(scans.flatMap(({ skipped }) => skipped ?? []), [], files),
    };
}

// EXTERNAL MODULE: ./lib/findings.js
var lib_findings = __webpack_require__(61149);
// EXTERNAL MODULE: ./lib/policy/find.js + 8 modules
var find = __webpack_require__(50141);
// EXTERNAL MODULE: ./lib/repository.js
var lib_repository = __webpack_require__(55411);
// EXTERNAL MODULE: ./lib/rules/shared/open-types.js
var open_types = __webpack_require__(95737);
// EXTERNAL MODULE: ./lib/settled.js
var settled = __webpack_require__(79674);
// EXTERNAL MODULE: ./lib/silence.js
var silence = __webpack_require__(62224);
// EXTERNAL MODULE: ./lib/dependencies/attempt.js
var attempt = __webpack_require__(52496);
// EXTERNAL MODULE: ./lib/read/plist.js
var plist = __webpack_require__(94144);
// EXTERNAL MODULE: ./lib/dependencies/dependency-folder.js
var dependency_folder = __webpack_require__(7277);
// EXTERNAL MODULE: ./lib/dependencies/native-code.js
var native_code = __webpack_require__(51802);
;// CONCATENATED MODULE: ./lib/dependencies/dependency-manifests.js
/**
 * The privacy manifests that come with dependencies, where those are in the checkout.
 */




/** The manifests below the folders of what targets link, each once. */
function findDependencyManifests(targets, files) {
    const folders = new Map();
    for (const { name, project, dependencies } of targets) {
        for (const dependency of dependencies) {
            const folder = (0,dependency_folder/* findDependencyFolder */.JD)(dependency, files);
            if (folder === undefined)
                continue;
            const one = folders.get(folder) ?? { name: dependency.name, targets: [] };
            folders.set(folder, one);
            if (!one.targets.some((other) => other.name === name && other.project === project)) {
                one.targets.push({ name, project });
            }
        }
    }
    return [...folders].flatMap(([folder, { name, targets: owners }]) => (0,native_code/* listFolder */.bt)(folder, files)
        .filter((path) => path.endsWith('.xcprivacy') && !/\/(?:node_modules|Examples?|Tests?)\//i.test(path.slice(folder.length)))
        .flatMap((path) => {
        const content = (0,attempt/* attempt */.C)(() => (0,plist/* readPlist */.p)(files.bytes(path), path));
        if (content?.kind !== 'dictionary')
            return [];
        return [{ path, form: 'xcprivacy', content, dependency: name, targets: owners }];
    }));
}

// EXTERNAL MODULE: ./lib/lists.js
var lists = __webpack_require__(14058);
// EXTERNAL MODULE: ./lib/read/json.js
var json = __webpack_require__(55876);
// EXTERNAL MODULE: ./lib/policy/found.js
var found = __webpack_require__(49058);
;// CONCATENATED MODULE: ./lib/policy/app-privacy-details.js


/** fastlane's answers to App Store Connect's privacy questions: categories and purposes, no URL. The names are those
 *  that its two actions write. https://docs.fastlane.tools/uploading-app-privacy-details/ */
const NAMES = ['app_privacy_details.json', 'app_data_usages.json'];
function findAppPrivacyDetails(files) {
    const unresolved = [];
    const manifests = files.paths
        .filter((path) => NAMES.includes((0,found/* fileName */.Md)(path)))
        .flatMap((path) => {
        const content = (0,found/* tryRead */.o_)(() => (0,json/* readJson */.V)(files.bytes(path), path), unresolved);
        return content ? [{ path, form: 'app-privacy-details', content }] : [];
    });
    return { manifests, unresolved };
}

;// CONCATENATED MODULE: ./lib/privacy-manifests.js
/**
 * Privacy manifests: `PrivacyInfo.xcprivacy` of the app and of what it links, and the answers that fastlane gives to App
 * Store Connect's privacy questions. https://developer.apple.com/documentation/bundleresources/privacy-manifest-files
 */





/** Every manifest, with the targets it speaks for, sorted by path. One that speaks for none is left out. */
function findPrivacyManifests(files, targets) {
    const apps = targets.filter(({ kind }) => kind !== 'test' && kind !== 'library');
    const found = [
        ...ofApps(files, targets, apps),
        ...ofDeclarations(apps),
        ...ofAnswers(files, apps),
        ...findDependencyManifests(apps, files),
    ];
    return found
        .filter((manifest) => manifest.targets.length > 0)
        .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
function ofApps(files, targets, apps) {
    return files.paths
        .filter((path) => path.endsWith('.xcprivacy'))
        .flatMap((path) => {
        const content = readManifest(path, files);
        return content ? [{ path, form: 'xcprivacy', content, targets: ownersOf(path, targets, apps) }] : [];
    });
}
/** The targets whose resources hold the file; of a framework of the repository the apps around it. Where no project tells
 *  resources, the app whose folder it is in. */
function ownersOf(path, targets, apps) {
    const holders = targets.filter(({ variants }) => variants.some(({ privacyManifests }) => privacyManifests?.includes(path)));
    const members = holders.filter((holder) => apps.includes(holder));
    if (members.length > 0)
        return members.map(nameOf);
    if (holders.length > 0)
        return nearest(path, apps).map(nameOf);
    const silent = apps.filter(({ variants }) => variants.every(({ privacyManifests }) => privacyManifests === undefined));
    return nearest(path, silent).map(nameOf);
}
/** Those that a generator writes from what its configuration says. */
function ofDeclarations(apps) {
    return apps.flatMap((app) => {
        const content = app.declaredManifest;
        return content ? [{ path: content.at.file, form: 'xcprivacy', content, targets: [nameOf(app)] }] : [];
    });
}
function ofAnswers(files, apps) {
    const shipped = apps.filter(({ kind }) => kind === 'app');
    return findAppPrivacyDetails(files).manifests.map((manifest) => ({
        ...manifest,
        targets: nearest(manifest.path, shipped).slice(0, 1).map(nameOf),
    }));
}
/** The apps whose project lies nearest around a file, or beside it: those that share the most folders with it. */
function nearest(path, apps) {
    const shared = ({ project }) => {
        const [a, b] = [path.split('/').slice(0, -1), project.split('/').slice(0, -1)];
        const differs = b.findIndex((part, index) => part !== a[index]);
        return differs < 0 ? b.length : differs;
    };
    const most = (0,lists/* greatest */.Kf)(apps.map(shared), 0);
    return apps.filter((app) => shared(app) === most);
}
function nameOf({ name, project }) {
    return { name, project };
}
function readManifest(path, files) {
    const value = (0,attempt/* attempt */.C)(() => (0,plist/* readPlist */.p)(files.bytes(path), path));
    return value?.kind === 'dictionary' ? value : undefined;
}

// EXTERNAL MODULE: ./lib/types.js
var types = __webpack_require__(64170);
;// CONCATENATED MODULE: ./lib/surroundings.js



/** What stands around the targets: entitlements files, export options, privacy manifests. Looked for only where something is
 *  clinical: nothing else is judged by them. */
function findSurroundings(files, targets, isClinical) {
    return {
        entitlementsFiles: isClinical ? findEntitlementsFiles(files, targets) : [],
        exportOptions: files.paths.filter((file) => /(^|\/)[^/]*ExportOptions[^/]*\.plist$/i.test(file)),
        manifests: isClinical ? findPrivacyManifests(files, targets) : [],
    };
}
function findEntitlementsFiles(files, targets) {
    const named = targets.flatMap(({ variants }) => variants).map(({ entitlementsFile }) => entitlementsFile);
    const used = new Set(named.flatMap((file) => (file.state === 'known' ? [file.value] : [])));
    return files.paths
        .filter((file) => file.endsWith('.entitlements'))
        .flatMap((file) => {
        const entries = readEntries(file, files);
        return entries ? [{ path: file, entries, used: used.has(file) }] : [];
    });
}
/** A file that no target uses and that cannot be read says nothing; one that a target uses is reported there. */
function readEntries(file, files) {
    try {
        const value = (0,plist/* readPlist */.p)(files.bytes(file), file);
        return value.kind === 'dictionary' ? value.value : undefined;
    }
    catch (error) {
        if (error instanceof types/* UnreadableFile */.i)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/judge-targets.js










/** From declared targets to findings: what their code does, what stands around them, what the rules say of it all. */
async function judgeTargets(declared, watched, options) {
    const { files } = watched;
    const rules = options.rules ?? catalogue/* RULES */.y;
    const coded = declared.targets.filter(({ kind }) => kind !== 'test');
    const builds = coded.flatMap((target) => target.builds);
    const facts = await readCode(coded.flatMap(({ kind, builds: own, dependencies }) => {
        const linked = [...new Set(dependencies.map(({ name }) => name))].sort();
        return own.map((build) => ({ ...build, kind, linked, isDeclared: (0,lib_repository/* declaredSigns */.b)(build).length > 0 }));
    }), files);
    const factsOf = new Map(builds.map((build, index) => [build, facts[index] ?? no_facts/* NO_FACTS */.K]));
    const targets = (0,lib_repository/* joinTargets */.r)(declared.targets, (build) => factsOf.get(build) ?? no_facts/* NO_FACTS */.K);
    const isClinical = targets.some(({ signs }) => signs.length > 0);
    options.progress?.('Looking at privacy-policy URLs');
    const metadata = isClinical ? await options.judgeUrls((0,find/* findPolicy */.i)(files, options.urls)) : NO_METADATA;
    options.progress?.('Applying rules');
    const surroundings = findSurroundings(files, targets, isClinical);
    const repository = { ...declared, targets, metadata, ...surroundings };
    const found = (0,lib_findings/* sortFindings */.Tc)((0,lib_findings/* applyRules */.IU)(rules, repository));
    const unknown = [...metadata.unresolved, ...targets.flatMap(unknowns)];
    const isSettled = (0,settled/* settle */.G)(metadata, [...options.passedOver, ...declared.skipped, ...unknown], options);
    const findings = (0,silence/* silence */.ao)(found, watched, {
        ...options,
        ruleIds: rules.map(({ id }) => id),
        isClinical,
        isSettled: (id) => isClinical && isSettled(id),
    });
    return { rules, targets, found, watched, findings, privacyPolicy: metadata.urls, skipped: unknown, isSettled };
}
/** What a target's code and settings leave open, of targets that have to do with clinical records. */
function unknowns({ name, kind, signs, code, unseen = [], entitlementsFile, info, entitlements, }) {
    if (signs.length === 0)
        return whatMayCount({ name, kind, code, unseen });
    const entries = [...KEYS_THAT_COUNT.map((key) => info.get(key)), entitlements.get(ACCESS)];
    const values = entries.flatMap((entry) => (entry.state === 'known' ? whatIsUnknown(entry.value.value) : []));
    return [
        ...code.skipped.map(({ blocking, ...skip }) => blocking && isJudged(kind) ? { ...skip, blocking, target: name } : skip),
        ...[...unseen, ...(code.made ?? [])].map(({ reason, at }) => ({
            reason: `Types requested and read: ${reason}.`,
            at,
            target: name,
        })),
        ...(0,open_types/* openTypes */.G)(code.unresolved.filter(({ reason }) => ![...unseen, ...(code.made ?? [])].some((one) => one.reason === reason))).map(({ message, at }) => ({ reason: message, at, target: name })),
        ...[entitlementsFile, ...entries].flatMap((value) => value.state === 'unresolved' ? [{ reason: value.reason, at: value.at, target: name }] : []),
        ...values.map((why) => ({ ...why, target: name })),
    ];
}
/** Of a target without any sign of clinical records: what may be one, and cannot be told. Nothing may be said of it then. */
function whatMayCount({ name, kind, code, unseen = [], }) {
    if (!isJudged(kind))
        return [];
    const made = [...(code.made ?? []), ...unseen.filter(({ isOpen }) => isOpen)].map(({ reason, at }) => ({
        ...{ reason: `Whether ${name} uses clinical records is not known: ${reason}.`, at },
        ...{ target: name, blocking: true },
    }));
    const unread = code.skipped.filter(({ blocking }) => blocking).map((skip) => ({ ...skip, target: name }));
    return [...made, ...unread];
}
function isJudged(kind) {
    return kind !== 'library' && kind !== 'test';
}
/** The value, or the items of the list, that cannot be known. */
function whatIsUnknown(value) {
    if (value.kind === 'array')
        return value.value.flatMap(whatIsUnknown);
    return value.kind === 'unresolved' ? [{ reason: value.reason, at: value.at }] : [];
}
const ACCESS = 'com.apple.developer.healthkit.access';
const KEYS_THAT_COUNT = [
    'NSHealthClinicalHealthRecordsShareUsageDescription',
    'NSHealthShareUsageDescription',
    'NSHealthUpdateUsageDescription',
    'NSHealthRequiredReadAuthorizationTypeIdentifiers',
];
const NO_METADATA = { urls: [], missing: [], descriptions: [], unresolved: [] };


/***/ }),

/***/ 31808:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBinaryPlist),
/* harmony export */   g: () => (/* binding */ isBinaryPlist)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64170);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97852);
/**
 * Binary property lists. The format: https://opensource.apple.com/source/CF/CF-1153.18/CFBinaryPList.c
 */


/** Objects may be shared, so a file of a few bytes could stand for more values than memory holds. */
const MAX_VALUES = 1_000_000;
const TRAILER_LENGTH = 32;
const MILLISECONDS_FROM_1970_TO_2001 = 978_307_200_000;
/** Whether the bytes say that they are a binary property list. */
function isBinaryPlist(bytes) {
    return Buffer.from(bytes.subarray(0, 6)).toString('latin1') === 'bplist';
}
/**
 * The value of a binary property list. It has no lines: every place is line 1, column 1.
 * Throws {@link UnreadableFile} where an object lies outside the file, holds itself, or is of no kind that Apple writes.
 */
function readBinaryPlist(bytes, file) {
    const at = { file, line: 1, column: 1 };
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const refuse = (reason) => {
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i(`is a damaged binary property list: ${reason}`, at);
    };
    const trailer = bytes.length - TRAILER_LENGTH;
    if (trailer < 8)
        refuse('it is cut off');
    if (view.getUint16(6) !== 0x3030)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is a binary property list of an unknown version', at);
    /** A big-endian number; the first 8 bytes hold the file's name and version. */
    function unsigned(offset, length) {
        if (offset < 8 || length < 1 || offset + length > bytes.length)
            refuse('it points outside itself');
        let value = 0;
        for (let index = offset; index < offset + length; index += 1)
            value = value * 256 + view.getUint8(index);
        return value;
    }
    const offsetLength = unsigned(trailer + 6, 1);
    const referenceLength = unsigned(trailer + 7, 1);
    if (offsetLength < 1 || referenceLength < 1)
        refuse('it has no offsets');
    const count = unsigned(trailer + 8, 8);
    const offsetTable = unsigned(trailer + 24, 8);
    const known = new Map();
    function read(reference, depth) {
        const before = known.get(reference);
        if (before === 'open')
            return refuse('a value holds itself');
        if (before)
            return before;
        if (depth > _values_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .l)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i(`nests deeper than ${_values_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .l} levels`, at);
        if (reference >= count)
            return refuse('it names an object that is not there');
        known.set(reference, 'open');
        const result = readObject(unsigned(offsetTable + reference * offsetLength, offsetLength), depth);
        if (result.size > MAX_VALUES)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i(`holds more than ${MAX_VALUES} values`, at);
        known.set(reference, result);
        return result;
    }
    function readObject(offset, depth) {
        const marker = unsigned(offset, 1);
        const low = marker & 0x0f;
        switch (marker >> 4) {
            case 0x0:
                if (low !== 8 && low !== 9)
                    return refuse('it holds a value of no known kind');
                return one({ kind: 'boolean', value: low === 9, at });
            case 0x1:
                return one({ kind: 'number', value: integer(offset + 1, 1 << low), at });
            case 0x2:
                return one({ kind: 'number', value: real(offset + 1, 1 << low), at });
            case 0x3: {
                const date = new Date(real(offset + 1, 8) * 1000 + MILLISECONDS_FROM_1970_TO_2001);
                if (Number.isNaN(date.getTime()))
                    return refuse('it holds a date that no calendar has');
                return one({ kind: 'date', value: date.toISOString().replace('.000', ''), at });
            }
            case 0x4:
                return one({ kind: 'data', value: content(offset, 1).toString('base64'), at });
            case 0x5:
                return one({ kind: 'string', value: content(offset, 1).toString('latin1'), at });
            case 0x6:
                return one({ kind: 'string', value: content(offset, 2).swap16().toString('utf16le'), at });
            case 0x8:
                return one({ kind: 'number', value: unsigned(offset + 1, low + 1), at });
            case 0xa:
                return readArray(references(offset, 1), depth);
            case 0xd:
                return readDictionary(references(offset, 2), depth);
            default:
                return refuse('it holds a value of no known kind');
        }
    }
    function one(value) {
        return { value, size: 1 };
    }
    /** Up to 4 bytes are unsigned, 8 and 16 have a sign. */
    function integer(offset, length) {
        if (length > 16)
            return refuse('it holds a number of no known length');
        const value = unsigned(offset, length);
        if (length < 8)
            return value;
        const high = view.getBigInt64(offset);
        return Number(length === 8 ? high : high * 2n ** 64n + view.getBigUint64(offset + 8));
    }
    function real(offset, length) {
        unsigned(offset, length);
        if (length === 4)
            return view.getFloat32(offset);
        return length === 8 ? view.getFloat64(offset) : refuse('it holds a number of no known length');
    }
    /** Where the content of an object begins, and how many items of `width` bytes it has. */
    function extent(offset, width) {
        const low = unsigned(offset, 1) & 0x0f;
        const lengthBytes = low === 0x0f ? 1 << (unsigned(offset + 1, 1) & 0x0f) : 0;
        const items = lengthBytes > 0 ? unsigned(offset + 2, lengthBytes) : low;
        const start = lengthBytes > 0 ? offset + 2 + lengthBytes : offset + 1;
        if (start + items * width > bytes.length)
            refuse('it points outside itself');
        return { start, items };
    }
    /** A copy, to be turned round at will. */
    function content(offset, width) {
        const { start, items } = extent(offset, width);
        return Buffer.from(bytes.slice(start, start + items * width));
    }
    function references(offset, perItem) {
        const { start, items } = extent(offset, perItem * referenceLength);
        return Array.from({ length: perItem * items }, (_, index) => unsigned(start + index * referenceLength, referenceLength));
    }
    function readArray(items, depth) {
        const values = [];
        let size = 1;
        for (const reference of items) {
            const item = read(reference, depth + 1);
            values.push(item.value);
            size += item.size;
        }
        return { value: { kind: 'array', value: values, at }, size };
    }
    function readDictionary(items, depth) {
        const entries = new Map();
        const half = items.length / 2;
        let size = 1;
        for (let index = 0; index < half; index += 1) {
            const key = read(items[index] ?? count, depth + 1).value;
            if (key.kind !== 'string')
                return refuse('it holds a key that is no text');
            const item = read(items[index + half] ?? count, depth + 1);
            (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .addEntry */ .A)(entries, key.value, at, item.value);
            size += item.size;
        }
        return { value: { kind: 'dictionary', value: entries, at }, size };
    }
    return read(unsigned(trailer + 16, 8), 0).value;
}


/***/ }),

/***/ 94144:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readTextPlist),
/* harmony export */   p: () => (/* binding */ readPlist)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64170);
/* harmony import */ var _openstep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68993);
/* harmony import */ var _plist_binary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31808);
/* harmony import */ var _plist_xml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4004);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(757);
/**
 * A property list of whatever form: binary, XML or OpenStep, as CoreFoundation tells them apart.
 */





/** Reads a property list. Throws {@link UnreadableFile} for what Xcode would refuse, and for what Xcode would preprocess. */
function readPlist(bytes, file) {
    return (0,_plist_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .isBinaryPlist */ .g)(bytes) ? (0,_plist_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .readBinaryPlist */ .C)(bytes, file) : readTextPlist((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g7)(bytes, file), file);
}
/** The same for a text that is decoded already, or stands in a build setting. */
function readTextPlist(text, file) {
    const start = text.search(/\S/);
    if (start < 0)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is empty', (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .placesIn */ .yN)(file, text)(0));
    // No property list begins with `#`, so what does is meant for the C preprocessor.
    if (text[start] === '<' || text[start] === '#')
        return (0,_plist_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .readXmlPlist */ .W)(text, file);
    if (isJson(text, start)) {
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is JSON, which Xcode does not read as a property list', (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .placesIn */ .yN)(file, text)(start));
    }
    return (0,_openstep_js__WEBPACK_IMPORTED_MODULE_1__/* .readOpenStep */ .R)(text, file);
}
function isJson(text, start) {
    const head = text.slice(start, start + 2000);
    return /^\{\s*"(?:[^"\\]|\\.)*"\s*:/.test(head) || head.startsWith('[');
}


/***/ }),

/***/ 62224:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ applyExceptions),
/* harmony export */   ao: () => (/* binding */ silence),
/* harmony export */   s9: () => (/* binding */ findExceptions)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61149);
/* harmony import */ var _house_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14221);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97673);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51097);
/* harmony import */ var _read_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90100);





/** Applies what the repository's owners decided: other severities, and exceptions with a reason. Exceptions that do not
 *  hold are findings themselves. */
function silence(findings, watched, options) {
    const { configuration } = options;
    const { judged, used } = applyExceptions(findings, { ...options, marked: watched });
    if (!options.isClinical && judged.length === 0)
        return judged;
    const marks = [...watched.marks().values()].flatMap((lines) => [...lines.values()]);
    const faults = [...configuration.ignores, ...marks].flatMap((exception) => {
        const stray = judged.find((finding) => finding.rule.id === exception.rule && finding.silenced === undefined);
        const fault = findFault(exception, holds(exception, options.today), used.has(exception), stray, options);
        if (!fault)
            return [];
        const [rule, problem] = fault;
        const severity = configuration.severities.get(rule.id)?.value ?? rule.severity;
        return severity === 'off' ? [] : [{ ...(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFinding */ .MH)(rule, problem), severity }];
    });
    return faults.length === 0 ? judged : (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sortFindings */ .Tc)([...judged, ...faults]);
}
/** Findings as the configuration weighs them, without those of rules that are switched off, and with the reason why one
 *  does not count. `used` are the exceptions that silence something. */
function applyExceptions(findings, judging) {
    const { severities } = judging.configuration;
    const used = new Set();
    const exceptionsOf = findExceptions(judging);
    const judged = findings.flatMap((finding) => {
        const severity = severities.get(finding.rule.id)?.value ?? finding.severity;
        if (severity === 'off')
            return [];
        const exceptions = exceptionsOf(finding);
        for (const exception of exceptions)
            used.add(exception);
        const [first] = exceptions;
        return [{ ...finding, severity, ...(first && { silenced: { by: 'ignore', reason: first.reason } }) }];
    });
    return { judged, used };
}
/** The exceptions under which a finding stands, those of the configuration first. */
function findExceptions(judging) {
    const { configuration, marked, today, nameBefore = (file) => file } = judging;
    const ignores = configuration.ignores
        .filter((ignore) => holds(ignore, today))
        .map((ignore) => ({ ignore, covers: matcher(ignore) }));
    return (finding) => [
        ...ignores.filter(({ covers }) => covers(finding, nameBefore)).map(({ ignore }) => ignore),
        ...(0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .marksFor */ .mS)(finding.at, marked).filter((mark) => mark.rule === finding.rule.id && mark.reason && holds(mark, today)),
    ];
}
function holds({ until }, today) {
    return until === undefined || until >= today;
}
/** What is wrong with an exception itself. */
function findFault(exception, isInTime, isUsed, stray, { isSettled, ruleIds }) {
    const { rule, reason, until, at } = exception;
    if (rule === '' || !ruleIds.includes(rule))
        return [_house_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .IGNORE_INVALID */ .ZR, unknownRule(exception, ruleIds)];
    if (reason === '') {
        const message = `This ignore of "${rule}" gives no reason, and ignores nothing.`;
        return [
            _house_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .IGNORE_INVALID */ .ZR,
            { at, message, fix: `Write the reason after the rule: clinical-records-ignore: ${rule} why.` },
        ];
    }
    if (!isInTime) {
        const message = `This ignore of "${rule}" held until ${until}.`;
        return [_house_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .IGNORE_EXPIRED */ .f3, { at, message, fix: 'Mend what it ignored, and remove it; or give it a later date.' }];
    }
    if (isUsed || !isSettled(rule))
        return undefined;
    const message = `This ignore of "${rule}" ignores nothing.`;
    if (!stray)
        return [_house_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .IGNORE_UNUSED */ .IC, { at, message, fix: 'Remove it.' }];
    const { file, line } = stray.at;
    const owner = stray.target === undefined ? '' : ` (${stray.target})`;
    // a mark beside a line names no place: it stands there
    const meant = 'alone' in exception
        ? `the finding at ${file}:${line} was meant, move it there`
        : `the finding in ${file}${owner} was meant, name that place`;
    const fix = `Remove it; or, if ${meant}.`;
    return [_house_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .IGNORE_UNUSED */ .IC, { at, message, fix }];
}
function unknownRule({ rule, at }, ruleIds) {
    if (rule === '') {
        return { at, message: 'This ignore names no rule.', fix: 'Write clinical-records-ignore: RULE and the reason.' };
    }
    if (rule === _house_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_LOOSENED */ .dI.id) {
        const message = `This ignore names "${rule}", which cannot be ignored: it tells what a change sets aside.`;
        return { at, message, fix: 'Remove it.' };
    }
    const nearest = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .qb)(rule, ruleIds);
    return {
        at,
        message: `This ignore names "${rule}", which is no rule.`,
        fix: nearest ? `Write "${nearest}", if that was meant.` : 'Remove it, or name the rule as the report does.',
    };
}
function matcher({ rule, path: glob, target }) {
    const matches = glob === undefined ? () => true : (0,_read_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .readGlob */ .pV)(glob, { shell: true });
    return (finding, nameBefore) => rule === finding.rule.id &&
        (target === undefined || target === finding.target) &&
        (glob === undefined || matches(finding.at.file) || matches(nameBefore(finding.at.file)));
}


/***/ })

};
