export const id = 256;
export const ids = [256];
export const modules = {

/***/ 8731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ blankProse)
/* harmony export */ });
const STOPS = /\/[/*]|#+"?|"|'/g;
const SWIFT_STRING = /^(#*)("""|")/;
/**
 * The text with comments and string contents replaced by spaces, line breaks and offsets kept. Swift's nested comments,
 * `"""` and `#"…"#` strings are understood; code inside `\(…)` is blanked with its string.
 */
function blankProse(text, language) {
    const parts = [];
    let kept = 0;
    STOPS.lastIndex = 0;
    for (let stop = STOPS.exec(text); stop; stop = STOPS.exec(text)) {
        if (stop[0].endsWith('#'))
            continue;
        const end = endOfProse(text, stop.index, language);
        if (end === undefined)
            continue;
        parts.push(text.slice(kept, stop.index), text.slice(stop.index, end).replace(/[^\r\n]/g, ' '));
        kept = end;
        STOPS.lastIndex = end;
    }
    return kept === 0 ? text : parts.join('') + text.slice(kept);
}
/** Where the comment or string that starts here ends; undefined when none does. */
function endOfProse(text, start, language) {
    if (text.startsWith('//', start))
        return endOrLength(text, text.indexOf('\n', start));
    if (text.startsWith('/*', start))
        return language === 'swift' ? endOfNested(text, start) : endOfBlock(text, start);
    if (language === 'swift') {
        const [whole, hashes = '', quotes] = SWIFT_STRING.exec(text.slice(start, start + 40)) ?? [];
        return whole === undefined || !quotes ? undefined : endOfSwiftString(text, start + whole.length, quotes, hashes);
    }
    const quote = text[start];
    return quote === '"' || quote === "'" ? endOfLine(text, start + 1, quote) : start + 1;
}
function endOfBlock(text, start) {
    const end = text.indexOf('*/', start + 2);
    return end < 0 ? text.length : end + 2;
}
function endOfNested(text, start) {
    const marks = /\/\*|\*\//g;
    marks.lastIndex = start;
    let depth = 0;
    for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
        depth += mark[0] === '/*' ? 1 : -1;
        if (depth === 0)
            return marks.lastIndex;
    }
    return text.length;
}
function endOfSwiftString(text, from, quotes, hashes) {
    const isLong = quotes.length === 3;
    for (let at = from; at < text.length; at += 1) {
        const character = text[at];
        if (character === '\\' && text.startsWith(hashes, at + 1))
            at += 1 + hashes.length;
        else if (character === '\n' && !isLong)
            return at;
        else if (character === '"' && text.startsWith(quotes + hashes, at))
            return at + quotes.length + hashes.length;
    }
    return text.length;
}
function endOfLine(text, from, quote) {
    for (let at = from; at < text.length; at += 1) {
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === '\n')
            return at;
        else if (text[at] === quote)
            return at + 1;
    }
    return text.length;
}
function endOrLength(text, end) {
    return end < 0 ? text.length : end;
}


/***/ }),

/***/ 66897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ DEBUG_ONLY),
/* harmony export */   v: () => (/* binding */ debugRegions)
/* harmony export */ });
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74770);

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
        open.push(...node.children);
        const [test, ...rest] = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .namedChildren */ .TP)(node);
        if (!test || !TEST.test(text.slice(test.start, test.end)))
            continue;
        if (node.type === 'if_statement') {
            for (const { start, end } of (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(node, 'consequence'))
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ evaluateCondition),
/* harmony export */   b: () => (/* binding */ blankDirectives)
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
/** Whether an SDK is there: known of those that a target would have to link. What comes with the system is not told. */
function isLinked(module, { linked }) {
    if (!linked || !_destination_sdks_js__WEBPACK_IMPORTED_MODULE_0__/* .SDK_MODULES */ .j.has(module))
        return undefined;
    const plain = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
    return linked.some((name) => plain(name).startsWith(plain(module)));
}


/***/ }),

/***/ 19475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 36007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ OTHER_TYPE_MAKERS),
/* harmony export */   Cd: () => (/* binding */ typesOfFhir),
/* harmony export */   EF: () => (/* binding */ PER_OBJECT_TYPES),
/* harmony export */   Gb: () => (/* binding */ CLINICAL_TYPES),
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
/** The types that can hold a FHIR resource, from `allergyIntolerance`, `AllergyIntolerance` or
 *  `HKFHIRResourceTypeAllergyIntolerance`. */
function typesOfFhir(name) {
    const bare = name.replace(/^HKFHIRResourceType/, '');
    return BY_FHIR.get(bare.charAt(0).toLowerCase() + bare.slice(1));
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
    return /^HK\w*Type(Identifier)?$/.test(name) && !CLINICAL_TYPE_NAMES.has(name);
}


/***/ }),

/***/ 84424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ scanSource),
/* harmony export */   c: () => (/* binding */ importsOf)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64170);
/* harmony import */ var _blank_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8731);
/* harmony import */ var _directives_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87223);
/* harmony import */ var _foreign_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60675);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21120);
/**
 * What one pass over the bytes of a source file tells, before anything is parsed.
 */





/** API that nothing but clinical records uses. HKClinicalCoding belongs to medications, HKVerifiable… to a picker; a
 *  declaration of one of these names is somebody's mock. */
const CLINICAL = /(?<!\b(?:class|struct|enum|protocol|interface)\s+)\b(?:HKClinical(?:Record|Type(?:Identifier\w*)?)(?!\w)|HKFHIR(?:Resource|Release|Version)\w*|clinicalType(?=\s*\(\s*forIdentifier\b)|clinicalTypeForIdentifier|predicateForClinicalRecords\w*|supportsHealthRecords)\b/g;
const HINTS = ['HKClinical', 'linicalType', 'HKFHIR', 'ForClinicalRecords', 'supportsHealthRecords'];
/** What the system starts: an app, or an extension by its principal class. */
const ENTRY = [
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
];
const HEALTHKIT = /\bHK[A-Z][A-Za-z]+\b|\bHealthKit\b/;
/** Where types are named, asked for or read, or a rule finds a call by its name. */
const FLOW = /HKClinical|linicalType|HKFHIR|linicalRecord|(?:allergy|clinicalNote|condition|coverage|immunization|labResult|medication|procedure|vitalSign)Record\b|equestAuthorization|ealthDataAccessRequest|AuthorizationRequest|authorizationStatus|BackgroundDelivery|supportsHealthRecords|isHealthDataAvailable|HK(?:Sample|Anchored|Observer|Source)\w{0,60}Query|HKQueryDescriptor|HKSamplePredicate|CollectSample|Request(?:Read|Write)Access|HealthKitQuery|PerObjectRead|ORKHealth/;
const SWIFT_IMPORT = /^(?:\xef\xbb\xbf)?[ \t]*(?:@\w+(?:\([^)\r\n]{0,200}\))?[ \t]+)*(?:(?:public|internal|private|fileprivate|package)[ \t]+)?import[ \t]+(?:(?:class|struct|enum|protocol|func|var|let|typealias)[ \t]+)?(\w+)/gm;
const OBJECTIVE_C_IMPORT = /^(?:\xef\xbb\xbf)?[ \t]*(?:#[ \t]*(?:import|include)[ \t]+<(\w+)\/|@import[ \t]+(\w+))/gm;
/** Scans a source file. Undefined for a file of another kind. */
function scanSource(path, files) {
    const language = (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .languageOf */ .eX)(path);
    if (!language)
        return undefined;
    let bytes;
    try {
        bytes = files.bytes(path);
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i))
            throw error;
        const skipped = { at: error.at, reason: error.message };
        return { path, language, size: 0, isEntry: false, isRelevant: false, imports: [], skipped };
    }
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const isEntry = ENTRY.some((mark) => buffer.includes(mark));
    const base = { path, language, size: buffer.length, isEntry };
    const place = once(() => (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeSource */ .E4)(path, language, bytes));
    const locateByte = (offset, length) => {
        const before = buffer.toString('latin1', 0, offset + length);
        // imports stand at the top, in plain letters: no need to decode the whole file for their places
        if (!BEYOND_ASCII.test(before))
            return (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)({ path, lines: (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .lineStarts */ ._$)(before) }, offset, offset + length);
        // bytes before the place, decoded, give its offset in UTF-16 units
        const start = new TextDecoder().decode(buffer.subarray(0, offset)).length;
        return (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(place(), start, start + length);
    };
    if (language === 'javascript' || language === 'dart') {
        return (0,_foreign_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .scanForeign */ .w)(base, buffer, ({ 0: value, index }) => ({ value, at: locateByte(index, value.length) }));
    }
    const hasImport = buffer.includes('import') || (language === 'objective-c' && buffer.includes('#include'));
    const hasHealthKit = buffer.includes('HK') || buffer.includes('HealthKit');
    const hasHint = hasHealthKit || HINTS.some((hint) => buffer.includes(hint)) || buffer.includes('Record');
    if (!hasHint && !hasImport)
        return { ...base, isRelevant: false, imports: [] };
    const raw = buffer.toString('latin1', 0, hasHint ? buffer.length : endOfImports(buffer));
    const code = once(() => (0,_blank_js__WEBPACK_IMPORTED_MODULE_4__/* .blankProse */ .W)(raw, language));
    const imports = hasImport ? findImports(raw, code, language) : [];
    const healthKit = hasHealthKit && HEALTHKIT.test(raw) ? HEALTHKIT.exec(code()) : null;
    const clinical = hasHint ? firstMatch(CLINICAL, raw, code) : null;
    const located = (match) => match ? { value: match[0], at: locateByte(match.index, match[0].length) } : undefined;
    const healthKitAt = located(healthKit);
    const clinicalAt = located(clinical);
    return {
        ...base,
        isRelevant: hasHint && FLOW.test(raw) && FLOW.test(code()),
        imports: imports.map(({ name, index, isOptional }) => ({
            value: name,
            at: locateByte(index, name.length),
            ...(isOptional && { isOptional }),
        })),
        ...(healthKitAt && { healthKit: healthKitAt }),
        ...(clinicalAt && { clinical: clinicalAt }),
    };
}
/** The offset behind the last line that may import something: most files have such lines at their top alone. */
function endOfImports(buffer) {
    if (buffer.includes('canImport('))
        return buffer.length;
    const end = buffer.indexOf('\n', Math.max(buffer.lastIndexOf('import'), buffer.lastIndexOf('#include')));
    return end < 0 ? buffer.length : end;
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
function firstMatch(pattern, raw, code) {
    pattern.lastIndex = 0;
    if (!pattern.test(raw))
        return null;
    pattern.lastIndex = 0;
    return pattern.exec(code());
}
/** Import lines; comments are looked at only in a file that has a comment or string in which one could stand. */
function findImports(raw, code, language) {
    const pattern = language === 'swift' ? SWIFT_IMPORT : OBJECTIVE_C_IMPORT;
    const regions = once(() => (raw.includes('canImport(') ? (0,_directives_js__WEBPACK_IMPORTED_MODULE_1__/* .blankDirectives */ .b)(raw, code()).regions : []));
    const text = raw.includes('/*') || raw.includes('"""') ? code() : raw;
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

/***/ 21120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ decodeSource),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
const LANGUAGES = new Map([
    ['swift', 'swift'],
    ['m', 'objective-c'],
    ['mm', 'objective-c'],
    ['h', 'objective-c'],
    ...['js', 'jsx', 'ts', 'tsx', 'mjs', 'cjs', 'mts', 'cts', 'vue', 'svelte'].map((it) => [it, 'javascript']),
    ['dart', 'dart'],
    ['cs', 'c-sharp'],
    ['kt', 'kotlin'],
]);
/** The language that a file's name promises; undefined for what this room does not read. */
function languageOf(path) {
    return LANGUAGES.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}
/** Decodes a source file; bytes that are no UTF-8 become replacement characters, as compilers accept them in comments.
 *  Throws UnreadableFile. */
function readSource(path, language, files) {
    return decodeSource(path, language, files.bytes(path));
}
/** The same of bytes that were read before: a file may be gone by now. */
function decodeSource(path, language, bytes) {
    const text = decode(bytes);
    return { path, language, text, lines: lineStarts(text) };
}
function decode(bytes) {
    const little = bytes[0] === 0xff && bytes[1] === 0xfe;
    const big = bytes[0] === 0xfe && bytes[1] === 0xff;
    return new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8').decode(bytes);
}
/** Offset of the first character of each line. */
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** A place from offsets in UTF-16 units, `end` exclusive. */
function locate({ path, lines }, start, end = start) {
    const line = lineOf(lines, start);
    const endLine = lineOf(lines, end);
    return {
        file: path,
        line: line + 1,
        column: start - (lines[line] ?? 0) + 1,
        endLine: endLine + 1,
        endColumn: end - (lines[endLine] ?? 0) + 1,
    };
}
function lineOf(lines, offset) {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lines[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 74770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ copyTree),
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   TP: () => (/* binding */ namedChildren),
/* harmony export */   up: () => (/* binding */ findType)
/* harmony export */ });
/** Deeper nesting than any code has; below it nodes are leaves, so that no walk can overflow the stack. */
const DEEPEST = 400;
const NONE = [];
/** Copies the tree under a cursor, without comments; undefined when `isLate` says so on the way. Deletes the cursor. */
function copyTree(cursor, language, isLate) {
    const { types, fields } = language;
    let copied = 0;
    let late = false;
    const copy = (depth) => {
        const type = types[cursor.nodeTypeId] ?? 'ERROR';
        const node = {
            type,
            isNamed: cursor.nodeIsNamed,
            field: fields[cursor.currentFieldId] ?? '',
            start: cursor.startIndex,
            end: cursor.endIndex,
            children: NONE,
        };
        copied += 1;
        if (copied % 1024 === 0)
            late ||= isLate();
        if (!late && depth < DEEPEST && cursor.gotoFirstChild()) {
            const children = [];
            do {
                const child = copy(depth + 1);
                if (!child.type.endsWith('comment'))
                    children.push(child);
            } while (!late && cursor.gotoNextSibling());
            cursor.gotoParent();
            node.children = children;
        }
        return node;
    };
    try {
        const root = copy(0);
        return late ? undefined : root;
    }
    finally {
        cursor.delete();
    }
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

/***/ 11256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examineTargets: () => (/* binding */ examineTargets)
});

// EXTERNAL MODULE: ./lib/catalogue.js + 88 modules
var catalogue = __webpack_require__(34481);
// EXTERNAL MODULE: ./lib/code/foreign-scan.js
var foreign_scan = __webpack_require__(60675);
// EXTERNAL MODULE: ./lib/code/scan.js
var scan = __webpack_require__(84424);
;// CONCATENATED MODULE: ./lib/code/index.js


/** The facts of each input, in their order. Most apps have no clinical records: of them one look at the bytes tells all. */
async function readCode(inputs, files) {
    const scans = new Map();
    for (const path of new Set(inputs.flatMap(({ sources }) => sources)))
        scans.set(path, (0,scan/* scanSource */.b)(path, files));
    const present = [...scans.values()].filter((scan) => scan !== undefined);
    if (!present.some(({ clinical }) => clinical) && !(0,foreign_scan/* isForeignClinical */._)(present)) {
        return inputs.map(({ sources }) => plainFacts(sources.flatMap((path) => scans.get(path) ?? [])));
    }
    const { readClinicalCode } = await __webpack_require__.e(/* import() */ 221).then(__webpack_require__.bind(__webpack_require__, 15221));
    return readClinicalCode(inputs, scans, files);
}
/** Of code that says nothing. */
const NO_FACTS = {
    healthKit: [],
    clinical: [],
    requested: [],
    read: [],
    shared: [],
    unresolved: [],
    unknownTypes: [],
    apis: [],
    flows: [],
    imports: new Map(),
    privacyLinks: [],
    skipped: [],
};
function plainFacts(scans) {
    return {
        ...NO_FACTS,
        healthKit: scans.flatMap(({ healthKit }) => healthKit ?? []),
        imports: (0,scan/* importsOf */.c)(scans),
        skipped: scans.flatMap(({ skipped }) => skipped ?? []),
    };
}

// EXTERNAL MODULE: ./lib/read/text.js
var read_text = __webpack_require__(757);
;// CONCATENATED MODULE: ./lib/read/cartfile-resolved.js

/** What is checked out, each called by the last part of its address. Throws UnreadableFile for what is not text. */
function readCartfileResolved(bytes, file) {
    const text = (0,read_text/* decodeText */.g)(bytes, file);
    const place = (0,read_text/* placesIn */.y)(file, text);
    return [...text.matchAll(/^(?:github|git|binary) "([^"\n]+)" "([^"\n]*)"/gm)].map(({ 0: line, 1: address = '', 2: version = '', index }) => ({
        name: address.replace(/^.*\//, '').replace(/\.(?:git|json)$/, ''),
        version,
        at: place(index, index + line.length),
    }));
}

// EXTERNAL MODULE: ./lib/read/fields.js
var fields = __webpack_require__(80143);
// EXTERNAL MODULE: ./lib/read/json.js
var read_json = __webpack_require__(55876);
;// CONCATENATED MODULE: ./lib/read/nuget-lock.js
/**
 * `packages.lock.json`. https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files#locking-dependencies
 */


/** The packages of the frameworks for iOS, or of all where none is for iOS. Throws UnreadableFile for what is not JSON. */
function readNugetLock(bytes, file) {
    const value = (0,read_json/* readJson */.V)(bytes, file);
    if (value.kind !== 'dictionary')
        return [];
    const frameworks = [...(0,fields/* dictionaryIn */.s8)(value.value, 'dependencies').values()];
    const forPhones = frameworks.filter(({ key }) => /ios/i.test(key));
    return (forPhones.length > 0 ? forPhones : frameworks).flatMap(({ value: packages }) => (packages.kind === 'dictionary' ? [...packages.value.values()] : []).flatMap(({ key, keyAt, value: one }) => {
        if (one.kind !== 'dictionary')
            return [];
        const version = (0,fields/* textIn */.r7)(one.value, 'resolved');
        const type = (0,fields/* textIn */.r7)(one.value, 'type')?.value;
        if (!version || type === 'Project')
            return [];
        return [{ name: key, version: version.value, at: keyAt, wantedBy: type === 'Direct' ? 'app' : 'package' }];
    }));
}

// EXTERNAL MODULE: ./lib/read/podfile.js
var podfile = __webpack_require__(2793);
// EXTERNAL MODULE: ./lib/read/yaml.js
var yaml = __webpack_require__(80213);
;// CONCATENATED MODULE: ./lib/read/pubspec-lock.js
/**
 * `pubspec.lock`. https://dart.dev/tools/pub/glossary#lockfile
 */


/** The packages by name, those that the app does not name itself among them. Throws UnreadableFile. */
function readPubspecLock(bytes, file) {
    const value = (0,yaml/* readYaml */.g)(bytes, file);
    if (value.kind !== 'dictionary')
        return [];
    return [...(0,fields/* dictionaryIn */.s8)(value.value, 'packages').values()].flatMap(({ key, keyAt, value: one }) => {
        if (one.kind !== 'dictionary')
            return [];
        const version = (0,fields/* textIn */.r7)(one.value, 'version');
        const dependency = (0,fields/* textIn */.r7)(one.value, 'dependency')?.value ?? '';
        if (!version || (0,fields/* textIn */.r7)(one.value, 'source')?.value === 'sdk')
            return [];
        const wantedBy = /dev/.test(dependency) ? 'development' : dependency === 'transitive' ? 'package' : 'app';
        return [{ name: key, version: version.value, at: keyAt, wantedBy }];
    });
}

// EXTERNAL MODULE: ./lib/types.js
var types = __webpack_require__(64170);
;// CONCATENATED MODULE: ./lib/dependencies/attempt.js

/** What a reader gives; undefined where the file cannot be read. What others wrote is a help, not what is judged. */
function attempt(read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/dependencies/folders.js
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

;// CONCATENATED MODULE: ./lib/dependencies/complete-dependencies.js
/**
 * What lock files add to the dependencies that targets name themselves: what those need in turn, where all of it is
 * linked.
 */






/** The targets with everything that their lock files say is linked into them, in the order they are given. */
function completeDependencies(targets, files) {
    return targets.map((target) => {
        const added = [
            ...fromLock(target, 'pub', 'pubspec.lock', readPubspecLock, files),
            ...fromLock(target, 'nuget', 'packages.lock.json', readNugetLock, files),
            ...fromCartfile(target, files),
            ...fromPods(target, targets, files),
        ];
        if (added.length === 0)
            return target;
        const known = new Map(added.map((one) => [keyOf(one), one]));
        for (const one of target.dependencies) {
            const locked = known.get(keyOf(one));
            known.set(keyOf(one), { ...one, ...(locked?.version !== undefined && { version: locked.version }) });
        }
        const sorted = [...known].sort(([a], [b]) => (a < b ? -1 : 1));
        return { ...target, dependencies: sorted.map(([, one]) => one) };
    });
}
function keyOf({ manager, name }) {
    return `${manager}\0${name}`;
}
/** Flutter and .NET link what their packages need, and what those need. */
function fromLock({ dependencies }, manager, name, read, files) {
    const declared = dependencies.find((one) => one.manager === manager)?.at.file;
    const file = foldersUp(declared ?? '')
        .map((folder) => join(folder, name))
        .find((one) => files.has(one));
    if (declared === undefined || file === undefined)
        return [];
    return (attempt(() => read(files.bytes(file), file)) ?? [])
        .filter(({ wantedBy }) => wantedBy !== 'development')
        .map(({ name: other, version, at }) => ({ name: other, manager, version, at }));
}
/** The versions of the frameworks that Carthage makes. */
function fromCartfile({ dependencies, project }, files) {
    const frameworks = dependencies.filter(({ manager }) => manager === 'carthage');
    if (frameworks.length === 0)
        return [];
    const file = foldersUp(project)
        .map((folder) => join(folder, 'Cartfile.resolved'))
        .find((one) => files.has(one));
    const locked = file === undefined ? [] : (attempt(() => readCartfileResolved(files.bytes(file), file)) ?? []);
    return frameworks.flatMap((framework) => {
        const version = locked.find(({ name }) => name === framework.name)?.version;
        return version === undefined ? [] : [{ ...framework, version }];
    });
}
/** These put into a target whatever pods the packages of the app need: the Podfile does not name them. */
const AUTOLINKING = /\b(?:use_native_modules!|use_expo_modules!|flutter_install_all_ios_pods|flutter_install_ios_plugin_pods)/;
function fromPods(target, targets, files) {
    const hasForeign = target.dependencies.some(({ manager }) => manager === 'npm' || manager === 'pub');
    if (target.kind !== 'app' || !hasForeign || !target.project.endsWith('.xcodeproj'))
        return [];
    const folder = foldersUp(target.project).find((one) => files.has(join(one, 'Podfile')));
    const lock = folder === undefined ? '' : join(folder, 'Podfile.lock');
    if (folder === undefined || !files.has(lock))
        return [];
    if (!AUTOLINKING.test(attempt(() => Buffer.from(files.bytes(join(folder, 'Podfile'))).toString('utf8')) ?? ''))
        return [];
    const elsewhere = new Set(targets
        .filter((other) => other !== target && other.project === target.project)
        .flatMap(({ dependencies }) => dependencies.filter(({ manager }) => manager === 'cocoapods').map((one) => one.name)));
    const locked = attempt(() => (0,podfile/* readPodfileLock */.d)(files.bytes(lock), lock)) ?? new Map();
    return [...locked]
        .filter(([name]) => !elsewhere.has(name))
        .map(([name, { version, at }]) => ({ name, manager: 'cocoapods', version, at }));
}

// EXTERNAL MODULE: ./lib/findings.js
var lib_findings = __webpack_require__(61149);
// EXTERNAL MODULE: ./lib/policy/find.js + 8 modules
var find = __webpack_require__(50141);
;// CONCATENATED MODULE: ./lib/repository.js
/** Joins what targets declare with what their code does, and ties each target to those around it. `factsOf` gives the
 *  facts of one build. The result is what rules see. */
function joinTargets(targets, factsOf) {
    const joined = targets.map((target) => joinTarget(target, factsOf));
    const named = new Map();
    for (const one of joined.flat().toReversed())
        named.set(repository_keyOf(one.project, one.name, one.configuration), one);
    for (const [index, target] of targets.entries()) {
        for (const variant of joined[index] ?? []) {
            for (const name of target.hosts) {
                const host = named.get(repository_keyOf(target.project, name, variant.configuration));
                if (!host)
                    continue;
                variant.hosts.push(host);
                host.embedded.push(variant);
            }
        }
    }
    return joined.flatMap((variants) => variants.find(({ configuration, shipping }) => configuration === shipping) ?? variants.slice(0, 1));
}
function repository_keyOf(...names) {
    return JSON.stringify(names);
}
function joinTarget(target, factsOf) {
    const variants = [];
    const { builds, ...declared } = target;
    for (const build of builds) {
        const code = withEntitled(factsOf(build), build);
        variants.push({ ...declared, ...build, code, variants, hosts: [], embedded: [], signs: findSigns(build, code) });
    }
    return variants;
}
/** SwiftData left to itself synchronises where the target is entitled to CloudKit, and keeps to the device elsewhere.
 *  https://developer.apple.com/documentation/swiftdata/modelconfiguration/cloudkitdatabase-swift.struct/automatic */
function withEntitled(code, { entitlements }) {
    const isSwiftData = ({ api }) => api.startsWith('ModelContext.');
    if (!code.flows.some(isSwiftData))
        return code;
    const services = entitlements.get('com.apple.developer.icloud-services');
    const value = services.state === 'known' ? services.value.value : undefined;
    const names = value?.kind === 'array' ? value.value : value ? [value] : [];
    const isSynced = names.some((name) => name.kind === 'string' && /^(?:CloudKit|\*$)/.test(name.value));
    return isSynced ? code : { ...code, flows: code.flows.filter((flow) => !isSwiftData(flow)) };
}
/** What shows that a build has to do with clinical records. An app that only counts steps has no sign, and no rule
 *  about clinical records may speak to it. */
function findSigns({ info, entitlements, inertSettings }, code) {
    const signs = [];
    const access = entitlements.entries.get('com.apple.developer.healthkit.access');
    if (access && !isEmptyArray(access))
        signs.push({ value: access.key, at: access.keyAt });
    for (const [key, entry] of info.entries)
        if (isClinicalKey(key, entry))
            signs.push({ value: key, at: entry.keyAt });
    for (const setting of inertSettings ?? [])
        if (/Clinical/i.test(setting.value))
            signs.push(setting);
    for (const { type, at } of [...code.requested, ...code.read, ...code.shared])
        signs.push({ value: type, at });
    return [...signs, ...code.clinical];
}
function isClinicalKey(key, { value }) {
    if (/^NSHealth.*Clinical/i.test(key) || key === 'NSHealthRequiredReadAuthorizationTypeIdentifiers')
        return true;
    // An invented name for the required-types list is a sign only by what it lists.
    return (/^NSHealthRequired/i.test(key) &&
        value.kind === 'array' &&
        value.value.some((item) => item.kind === 'string' && item.value.startsWith('HKClinical')));
}
function isEmptyArray({ value }) {
    return value.kind === 'array' && value.value.length === 0;
}

// EXTERNAL MODULE: ./lib/house-rules.js
var house_rules = __webpack_require__(14221);
// EXTERNAL MODULE: ./lib/marks.js
var lib_marks = __webpack_require__(97673);
// EXTERNAL MODULE: ./lib/options.js
var options = __webpack_require__(51097);
// EXTERNAL MODULE: ./lib/read/glob.js
var read_glob = __webpack_require__(90100);
;// CONCATENATED MODULE: ./lib/silence.js





/** Applies what the repository's owners decided: other severities, and exceptions with a reason. Exceptions that do not
 *  hold are findings themselves. */
function silence(findings, watched, options) {
    const { configuration, today } = options;
    const holds = ({ until }) => until === undefined || until >= today;
    const ignores = configuration.ignores.filter(holds).map((ignore) => ({ ignore, covers: matcher(ignore) }));
    const used = new Set();
    const judged = findings.flatMap((finding) => {
        const severity = configuration.severities.get(finding.rule.id) ?? finding.severity;
        if (severity === 'off')
            return [];
        const exceptions = [
            ...ignores.filter(({ covers }) => covers(finding)).map(({ ignore }) => ignore),
            ...(0,lib_marks/* marksFor */.m)(finding.at, watched).filter((mark) => mark.rule === finding.rule.id && mark.reason && holds(mark)),
        ];
        for (const exception of exceptions)
            used.add(exception);
        const [first] = exceptions;
        return [{ ...finding, severity, ...(first && { silenced: { by: 'ignore', reason: first.reason } }) }];
    });
    if (!options.isClinical && judged.length === 0)
        return judged;
    const marks = [...watched.marks().values()].flatMap((lines) => [...lines.values()]);
    const faults = [...configuration.ignores, ...marks].flatMap((exception) => {
        const fault = findFault(exception, holds(exception), used.has(exception), options);
        if (!fault)
            return [];
        const [rule, problem] = fault;
        const severity = configuration.severities.get(rule.id) ?? rule.severity;
        return severity === 'off' ? [] : [{ ...(0,lib_findings/* makeFinding */.MH)(rule, problem), severity }];
    });
    return faults.length === 0 ? judged : (0,lib_findings/* sortFindings */.Tc)([...judged, ...faults]);
}
/** What is wrong with an exception itself. */
function findFault(exception, isInTime, isUsed, { isSettled, ruleIds }) {
    const { rule, reason, until, at } = exception;
    if (rule === '' || !ruleIds.includes(rule))
        return [house_rules/* IGNORE_INVALID */.ZR, unknownRule(exception, ruleIds)];
    if (reason === '') {
        const message = `This ignore of "${rule}" gives no reason, and ignores nothing.`;
        return [
            house_rules/* IGNORE_INVALID */.ZR,
            { at, message, fix: `Write the reason after the rule: clinical-records-ignore: ${rule} why.` },
        ];
    }
    if (!isInTime) {
        const message = `This ignore of "${rule}" held until ${until}.`;
        return [house_rules/* IGNORE_EXPIRED */.f3, { at, message, fix: 'Mend what it ignored, and remove it; or give it a later date.' }];
    }
    if (isUsed || !isSettled(rule))
        return undefined;
    return [house_rules/* IGNORE_UNUSED */.IC, { at, message: `This ignore of "${rule}" ignores nothing.`, fix: 'Remove it.' }];
}
function unknownRule({ rule, at }, ruleIds) {
    if (rule === '') {
        return { at, message: 'This ignore names no rule.', fix: 'Write clinical-records-ignore: RULE and the reason.' };
    }
    const nearest = (0,options/* nearestName */.qb)(rule, ruleIds);
    return {
        at,
        message: `This ignore names "${rule}", which is no rule.`,
        fix: nearest ? `Write "${nearest}", if that was meant.` : 'Remove it, or name the rule as the report does.',
    };
}
function matcher({ rule, path: glob, target }) {
    const matches = glob === undefined ? () => true : (0,read_glob/* readGlob */.pV)(glob, { shell: true });
    return (finding) => rule === finding.rule.id && (target === undefined || target === finding.target) && matches(finding.at.file);
}

;// CONCATENATED MODULE: ./lib/dependencies/dependency-folder.js

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
    return foldersUp(from)
        .map((folder) => join(folder, `node_modules/${name}`))
        .find((folder) => files.has(`${folder}/package.json`));
}
function findPod(name, podfile, files) {
    const [around = ''] = foldersUp(podfile);
    const pods = join(around, 'Pods');
    const isInstalled = files.has(`${pods}/Manifest.lock`) || files.has(`${pods}/Pods.xcodeproj/project.pbxproj`);
    return isInstalled ? `${pods}/${name.split('/')[0]}` : undefined;
}
/** Carthage keeps what it has built from, each in a folder that is called like its framework more often than not. */
function findCarthage(name, from, files) {
    const inside = [`${name}.xcodeproj/project.pbxproj`, 'Package.swift', `${name}.podspec`];
    return foldersUp(from)
        .map((folder) => join(folder, `Carthage/Checkouts/${name}`))
        .find((folder) => inside.some((file) => files.has(`${folder}/${file}`)));
}
/** The folder of checkouts that holds the package at an address. */
function findCheckouts(url, from, files) {
    return foldersUp(from)
        .flatMap((folder) => CHECKOUTS.map((one) => join(folder, one)))
        .find((folder) => files.has(`${folder}/${checkoutName(url)}/Package.swift`));
}
/** What the checkout of the package at an address is called; in lower case that is the package's identity. */
function checkoutName(url) {
    return url
        .replace(/(?<!\/)\/+$/, '')
        .replace(/^.*[/:]/, '')
        .replace(/\.git$/, '');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/read/bun-lock.js
/**
 * `bun.lock`, the textual one. https://bun.sh/docs/install/lockfile
 */


/** The packages that lie in the topmost `node_modules`. Throws UnreadableFile for what is not JSON. */
function readBunLock(bytes, file) {
    const value = (0,read_json/* readJson */.V)(bytes, file);
    if (value.kind !== 'dictionary')
        return [];
    return [...(0,fields/* dictionaryIn */.s8)(value.value, 'packages').values()].flatMap(({ key, keyAt, value: one }) => {
        const first = one.kind === 'array' ? one.value[0] : undefined;
        if (first?.kind !== 'string' || !first.value.startsWith(`${key}@`))
            return [];
        return [{ name: key, version: first.value.slice(key.length + 1), at: keyAt }];
    });
}

;// CONCATENATED MODULE: ./lib/read/package-lock.js
/**
 * `package-lock.json` and `npm-shrinkwrap.json`, versions 1 to 3.
 * https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 */


const FOLDER = 'node_modules/';
/** The packages that lie in the topmost `node_modules`. Throws UnreadableFile for what is not JSON. */
function readPackageLock(bytes, file) {
    const value = (0,read_json/* readJson */.V)(bytes, file);
    if (value.kind !== 'dictionary')
        return [];
    const packages = (0,fields/* dictionaryIn */.s8)(value.value, 'packages');
    const entries = packages.size > 0 ? packages : (0,fields/* dictionaryIn */.s8)(value.value, 'dependencies');
    return [...entries.values()].flatMap(({ key, keyAt, value: one }) => {
        if (one.kind !== 'dictionary' || (packages.size > 0 && !key.startsWith(FOLDER)))
            return [];
        const name = packages.size > 0 ? key.slice(FOLDER.length) : key;
        const version = (0,fields/* textIn */.r7)(one.value, 'version');
        return version && !name.includes(FOLDER) ? [{ name, version: version.value, at: keyAt }] : [];
    });
}

;// CONCATENATED MODULE: ./lib/read/pnpm-lock.js

const NAME = /^ +'?(@?[\w./-]+)'?:\s*$/;
const SPECIFIER = /^ +specifier: '?([^']*)'?$/;
const VERSION = /^ +version: '?([^'\s(]+)/;
/** Before version 6 a line gave the version alone. */
const SHORT = /^ +'?(@?[\w./-]+)'?: '?(\d[^'\s(_]*)/;
const SECTION = /^ *(?:dependencies|devDependencies|optionalDependencies):$/;
/** The packages that are asked for, in the order of the file. Throws UnreadableFile for what is not text. */
function readPnpmLock(bytes, file) {
    const text = (0,read_text/* decodeText */.g)(bytes, file);
    const place = (0,read_text/* placesIn */.y)(file, text);
    const found = [];
    let [name, range, start, end] = ['', '', 0, 0];
    let isInSection = false;
    for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
        if (/^(?:packages|snapshots):/.test(line))
            break;
        if (/^\S/.test(line))
            isInSection = false;
        if (SECTION.test(line))
            isInSection = true;
        const short = isInSection ? SHORT.exec(line) : null;
        const version = VERSION.exec(line)?.[1];
        const named = NAME.exec(line)?.[1];
        if (named !== undefined)
            [name, range, start, end] = [named, '', index, index + line.length];
        else if (version !== undefined && name !== '') {
            const ranges = range === '' ? {} : { ranges: [range] };
            found.push({ name, version, at: place(start, end), ...ranges });
            name = '';
        }
        else if (short?.[1] !== undefined && short[2] !== undefined && short[1] !== 'specifier') {
            found.push({ name: short[1], version: short[2], at: place(index, index + line.length) });
        }
        else
            range = SPECIFIER.exec(line)?.[1] ?? range;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/read/yarn-lock.js

/** `"@scope/name@npm:^1.0.0, @scope/name@npm:^1.1.0":` or the same with each in quotes, or without. */
const HEADER = /^(?=["\w@])("?@?[^@"\s,]+@.*):$/;
const DESCRIPTOR = /^"?(@?[^@"\s]+)@(?:npm:)?([^"]*)"?$/;
const yarn_lock_VERSION = /^ {2}version:? "?([^"\s]+)"?$/;
/** The packages in the order of the file. Throws UnreadableFile for what is not text. */
function readYarnLock(bytes, file) {
    const text = (0,read_text/* decodeText */.g)(bytes, file);
    const place = (0,read_text/* placesIn */.y)(file, text);
    const found = [];
    let open;
    for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
        const header = HEADER.exec(line)?.[1];
        if (header !== undefined) {
            const descriptors = header.split(', ').map((one) => DESCRIPTOR.exec(one.trim()));
            const name = descriptors[0]?.[1];
            const ranges = descriptors.map((one) => one?.[2] ?? '');
            open = name === undefined ? undefined : { name, ranges, start: index, end: index + line.length };
            continue;
        }
        const version = yarn_lock_VERSION.exec(line)?.[1];
        if (!open || version === undefined)
            continue;
        found.push({ name: open.name, version, ranges: open.ranges, at: place(open.start, open.end) });
        open = undefined;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/dependencies/installed-version.js
/**
 * Which version of an npm package an app is built with: the one that is linked or installed, else the one that
 * is locked.
 */










const LOCKS = new Map([
    ['package-lock.json', readPackageLock],
    ['npm-shrinkwrap.json', readPackageLock],
    ['yarn.lock', readYarnLock],
    ['pnpm-lock.yaml', readPnpmLock],
    ['bun.lock', readBunLock],
]);
/** `"file:../"`, `"link:packages/reader"`, `"../"`: a package of the checkout itself, whatever a lock file says of it. */
const LINKED = /^(?:(?:file|link|portal):)?(\.{1,2}(?:\/[^\s]*)?)$|^(?:file|link|portal):([^\s/~][^\s]*)$/;
/** The folder of a package that is linked by its path; undefined where it is none, or lies outside. */
function findLinked(range, from, files) {
    const [, dotted, plain] = LINKED.exec(range ?? '') ?? [];
    const path = dotted ?? plain;
    if (path === undefined)
        return undefined;
    const folder = external_node_path_.posix.join(external_node_path_.posix.dirname(from), path, 'x').replace(/\/?x$/, '');
    return files.has(join(folder, 'package.json')) ? folder : undefined;
}
/** The version of the package that is linked by its path, else in `node_modules`, or in the nearest lock file; undefined
 *  where none tells. */
function findInstalledVersion({ name, version: range, at }, files) {
    const folder = findLinked(range, at.file, files) ?? findInstalled(name, at.file, files);
    if (folder !== undefined) {
        const json = attempt(() => (0,read_json/* readJson */.V)(files.bytes(join(folder, 'package.json')), join(folder, 'package.json')));
        const version = json?.kind === 'dictionary' ? (0,fields/* textIn */.r7)(json.value, 'version')?.value : undefined;
        if (version !== undefined)
            return version;
    }
    for (const around of foldersUp(at.file)) {
        for (const [lock, read] of LOCKS) {
            const file = join(around, lock);
            if (!files.has(file))
                continue;
            const found = (attempt(() => read(files.bytes(file), file)) ?? []).filter((one) => one.name === name);
            const asked = found.filter(({ ranges }) => range !== undefined && ranges?.includes(range));
            const [first, ...others] = asked.length > 0 ? asked : found;
            return others.every(({ version }) => version === first?.version) ? first?.version : undefined;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/dependencies/known-packages.js
const TELERIK = {
    name: 'com.telerik.plugins.healthkit',
    from: '0.5.6',
    before: '0.7.0',
    source: 'https://github.com/EddyVerbruggen/HealthKit/issues/113',
    remedy: 'Update com.telerik.plugins.healthkit to 0.7.0, which has no clinical code, and remove HealthKitClinicalRecords.m from the generated project.',
};
/** A Swift package is linked statically: what nothing calls may be stripped. */
const LOOK_INTO_THE_BINARY = 'Search the archived binary for HKClinicalRecord: what is not called may have been stripped from it. If it is there, link another library, or tell App Review where it comes from.';
const KNOWN_PACKAGES = [
    {
        manager: 'npm',
        name: 'react-native-health',
        from: '1.10.0',
        source: 'https://github.com/agencyenterprise/react-native-health/issues/320',
        remedy: 'Use a library without clinical records, such as @kingstinct/react-native-healthkit, or take the clinical code out of react-native-health with patch-package.',
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
        remedy: 'Take only the subspecs ResearchKit/ResearchKitCore and ResearchKit/ResearchKitUI of ResearchKit 3, or build it with ORK_FEATURE_HEALTHKIT_AUTHORIZATION = 0.',
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
        remedy: 'Link ResearchKit and ResearchKitUI without ResearchKitActiveTask, or use a build of it with ORK_FEATURE_HEALTHKIT_AUTHORIZATION = 0.',
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
        manager: 'swiftpm',
        name: 'spezifhir',
        products: ['SpeziFHIRHealthKit'],
        source: 'https://github.com/StanfordSpezi/SpeziFHIR/tree/main/Sources/SpeziFHIRHealthKit',
        remedy: LOOK_INTO_THE_BINARY,
    },
];

;// CONCATENATED MODULE: ./lib/dependencies/native-code.js
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
    const bytes = attempt(() => files.bytes(path));
    if (!bytes)
        return undefined;
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (!HINTS.some((hint) => buffer.includes(hint)))
        return undefined;
    const text = buffer.toString('utf8');
    const code = text.replace(COMMENT_OR_STRING, (part) => (part.startsWith('"') ? part : part.replace(/[^\n]/g, ' ')));
    const match = /\bHKClinicalRecord\b/.exec(code) ?? CLINICAL.exec(code);
    if (!match)
        return undefined;
    return { value: match[0], at: (0,read_text/* placesIn */.y)(path, text)(match.index, match.index + match[0].length) };
}

;// CONCATENATED MODULE: ./lib/dependencies/npm-code.js
/**
 * The native code that an npm package links into an app: what its podspec or its `plugin.xml` names.
 */




/** The framework itself is no library of the app's, and the largest of all packages. */
const FRAMEWORK = 'react-native';
/** The sources of a package in its folder; none where nothing says that it has native code.
 *  https://github.com/react-native-community/cli/blob/main/docs/autolinking.md */
function npmSources(dependency, folder, files) {
    if (dependency.name === FRAMEWORK)
        return [];
    const linked = listFolder(folder, files);
    const real = linked.length > 0 ? folder : findStored(dependency, folder, files);
    if (real === undefined)
        return [];
    const paths = real === folder ? linked : listFolder(real, files);
    const sources = nativeSources(real, paths);
    if (sources.length === 0)
        return [];
    const named = paths
        .filter((path) => /^\/(?:(?:ios|apple)\/)?[^/]+\.podspec$/.test(path.slice(real.length)))
        .flatMap((path) => namedInPodspec(path, files));
    const plugin = paths.find((path) => path === `${real}/plugin.xml`);
    if (plugin !== undefined)
        named.push(...namedInPlugin(plugin, files));
    return sources.filter((path) => named.some((prefix) => path.startsWith(prefix)));
}
/** Where pnpm keeps a package: `node_modules/.pnpm/@scope+name@1.2.3/node_modules/@scope/name`. */
function findStored(dependency, folder, files) {
    const { name } = dependency;
    const root = folder.slice(0, folder.length - name.length);
    if (!files.has(`${root}.modules.yaml`))
        return undefined;
    const key = `${root}.pnpm/${name.replace('/', '+')}@${findInstalledVersion(dependency, files) ?? ''}`;
    const store = files.dependencyPaths(`${root}.pnpm`).find((path) => path.startsWith(key));
    const end = store?.indexOf(`/node_modules/${name}/`, key.length) ?? -1;
    return store === undefined || end < 0 ? undefined : store.slice(0, end + `/node_modules/${name}`.length);
}
/** What comes before the first wildcard of each pattern of `source_files`, as the start of a path. */
function namedInPodspec(path, files) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    const text = read(path, files);
    const lists = [...text.matchAll(/source_files\s*=\s*(\[[^\]]*\]|[^\n]*)/g)].map(([, list = '']) => list);
    const patterns = lists.flatMap((list) => [...list.matchAll(/["']([^"']+)["']/g)].map(([, pattern = '']) => pattern));
    if (patterns.length === 0)
        return [`${folder}/`];
    return patterns.map((pattern) => `${folder}/${pattern.replace(/^\.\//, '').replace(/[*{?[][\s\S]*$/, '')}`);
}
/** https://cordova.apache.org/docs/en/latest/plugin_ref/spec.html#source-file */
function namedInPlugin(path, files) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    return [...read(path, files).matchAll(/<(?:source|header)-file\b[^<>]{0,400}?\bsrc="([^"]+)"/g)].map(([, file = '']) => `${folder}/${file}`);
}
function read(path, files) {
    return attempt(() => (0,read_text/* decodeText */.g)(files.bytes(path), path)) ?? '';
}

// EXTERNAL MODULE: ./lib/read/swift-manifest.js
var swift_manifest = __webpack_require__(87913);
;// CONCATENATED MODULE: ./lib/dependencies/swift-checkouts.js
/**
 * The Swift packages in a checkout's `SourcePackages` or `.build`: which of their sources end up behind a product.
 */




/** The code behind a product of the package at an address, its own and that of the packages it needs, the product's
 *  package first. `from` is a file of the project that links it. Empty where nothing is checked out. */
function swiftSources(product, url, from, files) {
    const place = findCheckouts(url, from, files);
    if (place === undefined)
        return [];
    const manifests = new Map();
    const code = new Map();
    const waiting = [];
    function manifestOf(name) {
        if (!manifests.has(name))
            manifests.set(name, readManifest(`${place}/${name}/Package.swift`, files));
        return manifests.get(name);
    }
    function takeTargets(name, manifest, first) {
        const known = code.get(name) ?? { name, targets: new Set() };
        code.set(name, known);
        const names = [...first];
        for (const one of names) {
            const target = manifest.targets.find((candidate) => candidate.name === one);
            if (!target || known.targets.has(target) || target.kind === 'testTarget')
                continue;
            known.targets.add(target);
            for (const needed of target.dependencies) {
                const isOwn = needed.package === undefined && manifest.targets.some((other) => other.name === needed.name);
                if (isOwn)
                    names.push(needed.name);
                else
                    waiting.push(...packagesWith(manifest, needed).map((other) => ({ name: other, products: [needed.name] })));
            }
        }
    }
    waiting.push({ name: checkoutName(url), products: [product] });
    for (let next = waiting.shift(), left = 500; next && left > 0; next = waiting.shift(), left -= 1) {
        const { name, products } = next;
        const manifest = manifestOf(name);
        const targets = manifest?.products.find((one) => products.includes(one.name))?.targets;
        if (manifest && targets)
            takeTargets(name, manifest, targets);
    }
    return [...code.values()].map(({ name, targets }) => ({
        name,
        sources: sourcesOf(`${place}/${name}`, [...targets], files),
    }));
}
/** The packages that a product may come from: the one that is named, or any of those from elsewhere. */
function packagesWith({ dependencies }, needed) {
    const remote = dependencies.flatMap(({ url, name }) => url === undefined ? [] : [{ folder: checkoutName(url), name }]);
    const wanted = needed.package?.toLowerCase();
    const named = remote.filter(({ folder, name }) => folder.toLowerCase() === wanted || name?.toLowerCase() === wanted);
    return (wanted === undefined ? remote : named).map(({ folder }) => folder);
}
function sourcesOf(folder, targets, files) {
    const all = listFolder(folder, files);
    const prefixes = targets.flatMap(({ name, path, kind }) => {
        if (kind === 'binaryTarget')
            return [];
        if (path !== undefined)
            return [path === '.' || path === '' ? '' : `${path.replace(/^\.\//, '').replace(/(?<!\/)\/+$/, '')}/`];
        return ['Sources', 'Source', 'src', 'srcs'].map((one) => `${one}/${name}/`);
    });
    return nativeSources(folder, all).filter((file) => prefixes.some((prefix) => file.slice(folder.length + 1).startsWith(prefix)));
}
function readManifest(file, files) {
    return files.has(file) ? attempt(() => (0,swift_manifest/* readSwiftManifest */.N)(files.bytes(file), file)) : undefined;
}

;// CONCATENATED MODULE: ./lib/dependencies/versions.js
/**
 * Versions, and the ranges of them that package managers know.
 */
const EXACT = /^[v=\s]*(\d+(?:\.\d+){0,3}(?:-[\w.-]+)?)(?:\+.*)?$/;
const BOUND = /([<>]=?)\s*(\d[\w.+-]*)/g;
/** The versions that a range lets in, as npm, pub, CocoaPods and SwiftPM write ranges; undefined for an address, a branch
 *  or anything else that is not about numbers. An exact version lets in itself alone. */
function readRange(written) {
    const text = written.trim();
    if (text === '' || /^(?:\*|x|any|latest)$/i.test(text))
        return {};
    const exact = EXACT.exec(text)?.[1];
    if (exact !== undefined)
        return { least: exact, most: exact };
    const [, operator, version] = /^(\^|~>?)\s*v?(\d+(?:\.\d+){0,3})(?:[-+]\S*)?$/.exec(text) ?? [];
    if (operator !== undefined && version !== undefined)
        return { least: version, below: ceiling(operator, version) };
    const wild = /^(\d+(?:\.\d+)?)(?:\.[x*])+$/.exec(text)?.[1];
    if (wild !== undefined)
        return { least: wild, below: next(wild, wild.split('.').length - 1) };
    return readBounds(text);
}
/** `>=1.2.0 <2.0.0`, `>= 1.2, < 2`, `1.0.0..<2.0.0`. */
function readBounds(text) {
    const [, least, below] = /^(\d[\d.]*\d)\s*\.\.<\s*(\d[\d.]*)$/.exec(text) ?? [];
    if (least !== undefined && below !== undefined)
        return { least, below };
    const bounds = [...text.matchAll(BOUND)];
    if (bounds.length === 0 || /[^\s,]/.test(text.replace(BOUND, '')))
        return undefined;
    const range = {};
    for (const [, operator, version = ''] of bounds) {
        if (operator === '<')
            range.below = version;
        else if (operator === '<=')
            range.most = version;
        else
            range.least = version;
    }
    return range;
}
/** What a caret or a tilde ends before. `~>` of CocoaPods lets the last number that is written grow. */
function ceiling(operator, version) {
    const numbers = version.split('.');
    if (operator === '~>')
        return next(version, Math.max(0, numbers.length - 2));
    if (operator === '~')
        return next(version, Math.min(1, numbers.length - 1));
    const first = numbers.findIndex((number) => Number(number) > 0);
    return next(version, first < 0 ? numbers.length - 1 : first);
}
/** The version with the number at a place grown by one, and nothing after it. */
function next(version, place) {
    const numbers = version.split('.').slice(0, place + 1);
    return numbers.map((number, index) => (index === place ? `${Number(number) + 1}` : number)).join('.');
}
/** Less than zero when `a` is older than `b`. https://semver.org/#spec-item-11 */
function compareVersions(a, b) {
    const [left, right] = [splitVersion(a), splitVersion(b)];
    const difference = compareParts(left.numbers, right.numbers, '0');
    if (difference !== 0)
        return difference;
    if (left.tags.length === 0 || right.tags.length === 0)
        return right.tags.length - left.tags.length;
    return compareParts(left.tags, right.tags, '');
}
function splitVersion(version) {
    const [, numbers = '', tags = ''] = /^[v=\s]*([\d.]*)(?:-([\w.-]+))?/.exec(version) ?? [];
    return { numbers: numbers.split('.'), tags: tags === '' ? [] : tags.split('.') };
}
function compareParts(left, right, missing) {
    for (let place = 0; place < Math.max(left.length, right.length); place += 1) {
        const [one, other] = [left[place] ?? missing, right[place] ?? missing];
        const areNumbers = /^\d+$/.test(one) && /^\d+$/.test(other);
        const difference = areNumbers ? Number(one) - Number(other) : one < other ? -1 : one > other ? 1 : 0;
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Whether the newest version that a range lets in is one of those from `from` on and older than `before`: that is what
 *  is installed where no lock file says otherwise. */
function letsInNewest({ least, most, below }, from, before) {
    if (before !== undefined) {
        if (least !== undefined && compareVersions(least, before) >= 0)
            return false;
        if (most !== undefined ? compareVersions(most, before) >= 0 : !isAtMost(below, before))
            return false;
    }
    if (from === undefined)
        return true;
    if (most !== undefined)
        return compareVersions(most, from) >= 0;
    return below === undefined || compareVersions(from, below) < 0;
}
function isAtMost(version, limit) {
    return version !== undefined && compareVersions(version, limit) <= 0;
}

;// CONCATENATED MODULE: ./lib/dependencies/clinical-dependencies.js








/** The dependencies of apps that bring the clinical API, each with the targets that link it, sorted by place and name. */
function findClinicalDependencies(targets, files) {
    const judged = new Map();
    const found = new Map();
    for (const target of targets) {
        if (target.kind === 'test' || target.kind === 'library')
            continue;
        const verdicts = target.dependencies.flatMap((dependency) => {
            const key = JSON.stringify(dependency);
            const known = judged.get(key) ?? judge(dependency, files);
            judged.set(key, known);
            return known.map((verdict) => ({ verdict, at: dependency.at }));
        });
        const brought = new Set(verdicts.flatMap(({ verdict }) => verdict.brings));
        for (const { verdict, at } of verdicts) {
            const { name, brings, ...rest } = verdict;
            // A Cordova plugin stands among the packages of npm too.
            if (brought.has(name))
                continue;
            brought.add(name);
            const key = JSON.stringify([name, at]);
            const one = found.get(key) ?? { name, ...rest, at, targets: [] };
            found.set(key, one);
            one.targets.push({ name: target.name, project: target.project });
        }
    }
    return [...found.values()].sort((a, b) => compare(placeOf(a), placeOf(b)));
}
function placeOf({ at, name }) {
    return `${at.file}\0${`${at.line}`.padStart(9, '0')}\0${`${at.column}`.padStart(9, '0')}\0${name}`;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** What a dependency brings: mostly nothing. Code that is there is believed before any table. */
function judge(dependency, files) {
    const known = findKnown(dependency);
    const code = findCode(dependency, files);
    if (code.length === 0) {
        const version = known.length > 0 ? versionOf(dependency, files) : undefined;
        const row = known.find((one) => carries(one, version));
        if (!row || isPatchedOut(dependency.name, files))
            return [];
        return [describe(dependency.name, version, row)];
    }
    return code.flatMap(({ name, sources }, index) => {
        const found = findClinicalCode(sources, files);
        if (!found)
            return [];
        const isItself = index === 0;
        const row = isItself ? known[0] : KNOWN_PACKAGES.find((one) => one.name === name.toLowerCase());
        const version = isItself ? versionOf(dependency, files) : undefined;
        const shown = isItself ? dependency.name : `${name}, which ${dependency.name} needs,`;
        return [{ ...describe(shown, version, row), found }];
    });
}
function describe(name, version, row) {
    return {
        name,
        remedy: row?.remedy ?? 'Use a version or a part of it without clinical records, or another library.',
        brings: row?.brings ?? [],
        ...(version !== undefined && { version }),
    };
}
function findKnown({ manager, name, url }) {
    const key = manager === 'swiftpm' ? (url === undefined ? undefined : checkoutName(url).toLowerCase()) : name;
    return KNOWN_PACKAGES.filter((row) => row.manager === manager && row.name === key && (row.products?.includes(name) ?? true));
}
function versionOf(dependency, files) {
    const isFromNpm = dependency.manager === 'npm' || dependency.manager === 'cordova';
    return (isFromNpm ? findInstalledVersion(dependency, files) : undefined) ?? dependency.version;
}
function carries({ from, before }, version) {
    if (from === undefined && before === undefined)
        return true;
    const range = version === undefined ? undefined : readRange(version);
    return range !== undefined && letsInNewest(range, from, before);
}
/** The code of a dependency where it is in the checkout: what of it is linked. */
function findCode(dependency, files) {
    const { manager, name, url, at } = dependency;
    const folder = findDependencyFolder(dependency, files);
    if (folder === undefined)
        return [];
    if (manager === 'swiftpm') {
        return swiftSources(name, url ?? '', at.file, files).filter(({ sources }) => sources.length > 0);
    }
    // CocoaPods installs of a pod the sources of the chosen subspecs alone.
    const isFromNpm = manager === 'npm' || manager === 'cordova';
    const sources = isFromNpm ? npmSources(dependency, folder, files) : nativeSources(folder, listFolder(folder, files));
    return sources.length > 0 ? [{ name, sources }] : [];
}
/** A patch of patch-package or pnpm that takes the clinical code out. */
function isPatchedOut(name, files) {
    const start = name.replace('/', '+');
    return files.paths.some((path) => {
        const file = path.slice(path.lastIndexOf('/') + 1).replace(/__/g, '+');
        if (!file.endsWith('.patch') || !/(?:^|\/)patches\//.test(path))
            return false;
        if (!file.startsWith(`${start}+`) && !file.startsWith(`${start}@`))
            return false;
        return /^-.*HKClinical/m.test(attempt(() => Buffer.from(files.bytes(path)).toString('utf8')) ?? '');
    });
}

// EXTERNAL MODULE: ./lib/read/plist.js
var plist = __webpack_require__(94144);
;// CONCATENATED MODULE: ./lib/dependencies/dependency-manifests.js
/**
 * The privacy manifests that come with dependencies, where those are in the checkout.
 */




/** The manifests below the folders of what targets link, each once. */
function findDependencyManifests(targets, files) {
    const folders = new Map();
    for (const { name, project, dependencies } of targets) {
        for (const dependency of dependencies) {
            const folder = findDependencyFolder(dependency, files);
            if (folder === undefined)
                continue;
            const one = folders.get(folder) ?? { name: dependency.name, targets: [] };
            folders.set(folder, one);
            if (!one.targets.some((other) => other.name === name && other.project === project)) {
                one.targets.push({ name, project });
            }
        }
    }
    return [...folders].flatMap(([folder, { name, targets: owners }]) => listFolder(folder, files)
        .filter((path) => path.endsWith('.xcprivacy') && !/\/(?:node_modules|Examples?|Tests?)\//i.test(path.slice(folder.length)))
        .flatMap((path) => {
        const content = attempt(() => (0,plist/* readPlist */.p)(files.bytes(path), path));
        if (content?.kind !== 'dictionary')
            return [];
        return [{ path, form: 'xcprivacy', content, dependency: name, targets: owners }];
    }));
}

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
        const content = (0,found/* tryRead */.o_)(() => (0,read_json/* readJson */.V)(files.bytes(path), path), unresolved);
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
        const content = privacy_manifests_readManifest(path, files);
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
    const most = Math.max(0, ...apps.map(shared));
    return apps.filter((app) => shared(app) === most);
}
function nameOf({ name, project }) {
    return { name, project };
}
function privacy_manifests_readManifest(path, files) {
    const value = attempt(() => (0,plist/* readPlist */.p)(files.bytes(path), path));
    return value?.kind === 'dictionary' ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/surroundings.js




/** What stands around the targets: entitlements files, export options, privacy manifests, dependencies. Looked for only
 *  where something is clinical: nothing else is judged by it, save by what its dependencies bring. */
function findSurroundings(files, targets, isClinical) {
    return {
        entitlementsFiles: isClinical ? findEntitlementsFiles(files, targets) : [],
        exportOptions: files.paths.filter((file) => /(^|\/)[^/]*ExportOptions[^/]*\.plist$/i.test(file)),
        manifests: isClinical ? findPrivacyManifests(files, targets) : [],
        clinicalDependencies: findClinicalDependencies(targets, files),
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

;// CONCATENATED MODULE: ./lib/examine-targets.js








/** From declared targets to findings: what their code does, what stands around them, what the rules say of it all. */
async function examineTargets({ targets: bare, skipped: unread, drifts }, watched, options) {
    const { files } = watched;
    const rules = options.rules ?? catalogue/* RULES */.y;
    const declared = completeDependencies(bare, files);
    const coded = declared.filter(({ kind }) => kind !== 'test');
    const builds = coded.flatMap((target) => target.builds);
    options.progress?.('Reading sources');
    const facts = await readCode(coded.flatMap(({ kind, builds: own, dependencies }) => {
        const linked = [...new Set(dependencies.map(({ name }) => name))].sort();
        return own.map((build) => ({ ...build, kind, linked }));
    }), files);
    const factsOf = new Map(builds.map((build, index) => [build, facts[index] ?? NO_FACTS]));
    const targets = joinTargets(declared, (build) => factsOf.get(build) ?? NO_FACTS);
    const isClinical = targets.some(({ signs }) => signs.length > 0);
    options.progress?.('Looking at privacy-policy URLs');
    const metadata = isClinical ? await options.judgeUrls((0,find/* findPolicy */.i)(files, options.urls)) : NO_METADATA;
    options.progress?.('Looking at dependencies and applying rules');
    const surroundings = findSurroundings(files, targets, isClinical);
    const repository = { targets, metadata, drifts, ...surroundings };
    const found = (0,lib_findings/* sortFindings */.Tc)((0,lib_findings/* applyRules */.IU)(rules, repository));
    const unknown = [...metadata.unresolved, ...targets.flatMap(unknowns)];
    const isWhole = ![...options.passedOver, ...unread, ...unknown].some(({ blocking }) => blocking);
    const isSettled = (id) => isWhole && (!NEEDS_NETWORK.test(id) || (options.checkUrls === true && haveAnswered(metadata, id)));
    const findings = silence(found, watched, {
        ...options,
        ruleIds: rules.map(({ id }) => id),
        isClinical,
        isSettled: (id) => isClinical && isSettled(id),
    });
    return { rules, targets, findings, privacyPolicy: metadata.urls, skipped: unknown, isSettled };
}
/** Rules that say nothing where no URL is requested. */
const NEEDS_NETWORK = /^privacy-(?:url-(?:dead|suspect|unverified|insecure)|policy-without-health)$/;
/** Whether every site was asked and let itself be read. A site that turns this runner away today may not tomorrow: that
 *  its URL was verified for once settles nothing. */
function haveAnswered({ urls }, ruleId) {
    const asked = urls.filter(({ authoritative }) => authoritative);
    if (ruleId === 'privacy-url-unverified')
        return asked.length === 0;
    return asked.every(({ verdict }) => verdict !== 'unverified' && verdict !== 'not-checked');
}
/** What a target's code and settings leave open, of targets that have to do with clinical records. */
function unknowns({ name, signs, code, entitlementsFile, info, entitlements }) {
    if (signs.length === 0)
        return [];
    const entries = [...KEYS_THAT_COUNT.map((key) => info.get(key)), entitlements.get(ACCESS)];
    const values = entries.flatMap((entry) => (entry.state === 'known' ? whatIsUnknown(entry.value.value) : []));
    return [
        ...code.skipped,
        ...code.unresolved.map(({ role, reason, at }) => ({ reason: `Types ${role}: ${reason}`, at, target: name })),
        ...[entitlementsFile, ...entries].flatMap((value) => value.state === 'unresolved' ? [{ reason: value.reason, at: value.at, target: name }] : []),
        ...values.map((why) => ({ ...why, target: name })),
    ];
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

/***/ 2793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readPodfile),
/* harmony export */   d: () => (/* binding */ readPodfileLock)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(757);

const OPENS = /^(?:if|unless|case|begin|while|until|for|def|class|module)\b|\bdo\b(?:\s*\|[^|]*\|)?\s*$/;
const QUOTED = /^['"]([^'"]+)['"]/;
/** Reads which target of a project gets which pods. Throws UnreadableFile for what is not text. */
function readPodfile(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g)(bytes, file);
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .placesIn */ .y)(file, text);
    const targets = new Map();
    const helpers = new Map();
    const top = { kind: 'other', name: '', pods: [] };
    const open = [top];
    /** The nearest block around that pods belong to. */
    const owner = () => open.findLast(({ kind }) => kind !== 'other') ?? top;
    for (const { 0: raw, index } of text.matchAll(/[^\r\n]+/g)) {
        const indent = raw.search(/\S/);
        if (indent < 0 || raw[indent] === '#')
            continue;
        const line = raw
            .slice(indent)
            .replace(/\s#(?![{'"])[\s\S]*$/, '')
            .trimEnd();
        const [, word = '', rest = ''] = /^(\w+[!?]?)\s*\(?\s*([\s\S]*)$/.exec(line) ?? [];
        const name = QUOTED.exec(rest)?.[1] ?? /^:?(\w+)/.exec(rest)?.[1] ?? '';
        const at = place(index + indent, index + indent + line.length);
        if (word === 'pod')
            owner().pods.push({ value: name, at });
        else if (word === 'end')
            close();
        else if ((word === 'target' || word === 'abstract_target') && OPENS.test(line)) {
            open.push({ kind: 'target', name, pods: [...owner().pods] });
        }
        else if (word === 'def')
            open.push({ kind: 'def', name, pods: [] });
        else if (word === 'inherit!' && !/complete/.test(rest))
            owner().pods.length = 0;
        else if (OPENS.test(line))
            open.push({ kind: 'other', name: '', pods: [] });
        else
            owner().pods.push(...(helpers.get(word) ?? []));
    }
    function close() {
        const block = open.length > 1 ? open.pop() : undefined;
        if (block?.kind === 'target')
            targets.set(block.name, [...(targets.get(block.name) ?? []), ...block.pods]);
        if (block?.kind === 'def')
            helpers.set(block.name, block.pods);
    }
    return targets;
}
/** Reads the `PODS` of a `Podfile.lock`, by name. Throws UnreadableFile for what is not text. */
function readPodfileLock(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g)(bytes, file);
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .placesIn */ .y)(file, text);
    const pods = new Map();
    let inPods = false;
    let current;
    for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
        if (/^\S/.test(line))
            inPods = line.startsWith('PODS:');
        const [, indent = '', name, version] = /^( {2,4})- "?([^\s"(]+)(?: \(([^)]*)\))?/.exec(line) ?? [];
        if (!inPods || name === undefined)
            continue;
        if (indent.length > 2)
            current?.needs.push(name);
        else {
            const pod = { version: version ?? '', at: place(index, index + line.length), needs: [] };
            pods.set(name, pod);
            current = pod;
        }
    }
    return pods;
}


/***/ }),

/***/ 80213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64170);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(757);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97852);
/**
 * YAML with the place of every key and value, anchors and merge keys followed.
 */




/** Aliases may stand for one another, so a file of a few lines could stand for more values than memory holds. */
const MAX_VALUES = 200_000;
/** Words, marks and spaces between them. The parser takes seconds for more. */
const MAX_TOKENS = 1_000_000;
const TOO_DEEP = 'nests too deep to be read';
const YES = /^(?:yes|Yes|YES|on|On|ON)$/;
const NO = /^(?:no|No|NO|off|Off|OFF)$/;
/**
 * Reads the first document of a YAML file. What an alias stands for keeps the place it was written at; `null` stands for
 * an entry that is not there; keys that are no text are taken as they are spelled. Throws {@link UnreadableFile}.
 */
function readYaml(bytes, file, options = {}) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g)(bytes, file);
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placesIn */ .y)(file, text);
    if (text.length > MAX_TOKENS)
        countTokens(text, place);
    const document = parse(text, place);
    const [mistake] = document.errors;
    if (mistake) {
        if (mistake.code === 'RESOURCE_EXHAUSTION')
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(TOO_DEEP, place(...mistake.pos));
        const reason = mistake.message.replace(/\s+/g, ' ').replace(/[.:]$/, '');
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`is not valid YAML: ${reason}`, place(...mistake.pos));
    }
    const value = document.contents && toValue(document.contents, place, options);
    if (!value)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds no value', place(0));
    return value;
}
function countTokens(text, place) {
    let count = 0;
    let length = 0;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        count += 1;
        length += token.length;
        if (count > MAX_TOKENS)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`holds more than ${MAX_VALUES} values`, place(Math.min(length, text.length)));
    }
}
function parse(text, place) {
    try {
        const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
        const [first] = 'is empty' in documents ? [] : documents;
        if (first)
            return first;
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error; // the library's parser calls itself for every level
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(TOO_DEEP, place(0));
    }
    throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds no value', place(0));
}
function toValue(top, place, { yesIsTrue = false }) {
    const anchors = new Map();
    const open = new Set();
    let count = 0;
    const at = ({ range }) => (range ? place(range[0], Math.max(range[0], range[1])) : place(0));
    const start = ({ range }) => place(range?.[0] ?? 0);
    function convert(node, depth) {
        count += 1;
        if (count > MAX_VALUES)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`holds more than ${MAX_VALUES} values`, start(node));
        if (depth > _values_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .l)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`nests deeper than ${_values_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .l} levels`, start(node));
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return convert(resolve(node), depth + 1);
        if (node.anchor !== undefined)
            anchors.set(node.anchor, node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return scalar(node);
        if (open.has(node))
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds an alias that stands for itself', start(node));
        open.add(node);
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)
            ? dictionary(node, depth)
            : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)
                ? list(node.items, start(node), depth)
                : undefined;
        open.delete(node);
        return value;
    }
    function resolve(alias) {
        const node = anchors.get(alias.source);
        if (!node)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`holds the alias "${alias.source}" of nothing`, at(alias));
        return node;
    }
    function scalar(node) {
        const { value } = node;
        if (value === null || value === undefined)
            return undefined;
        if (typeof value === 'boolean')
            return { kind: 'boolean', value, at: at(node) };
        if (typeof value === 'number')
            return { kind: 'number', value, at: at(node) };
        if (yesIsTrue && node.type === 'PLAIN' && typeof value === 'string' && (YES.test(value) || NO.test(value))) {
            return { kind: 'boolean', value: YES.test(value), at: at(node) };
        }
        return { kind: 'string', value: String(value), at: at(node) };
    }
    function list(items, place, depth) {
        const value = [];
        for (const item of items) {
            const converted = item ? convert(item, depth + 1) : undefined;
            if (converted)
                value.push(converted);
        }
        return { kind: 'array', value, at: place };
    }
    function dictionary(node, depth) {
        const entries = new Map();
        const merged = [];
        for (const pair of node.items) {
            const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(pair.key) ? resolve(pair.key) : pair.key;
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
                throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds a key that is no text', key ? start(key) : start(node));
            if (key.anchor !== undefined)
                anchors.set(key.anchor, key);
            const value = pair.value ? convert(pair.value, depth + 1) : undefined;
            const name = key.type === 'PLAIN' ? (key.source ?? String(key.value)) : String(key.value ?? '');
            if (name === '<<' && key.type === 'PLAIN')
                merged.push(...(value?.kind === 'array' ? value.value : value ? [value] : []));
            else if (value)
                (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .addEntry */ .A)(entries, name, at(pair.key), value);
            else
                entries.delete(name);
        }
        for (const { key, keyAt, value } of merged.flatMap((one) => one.kind === 'dictionary' ? [...one.value.values()] : [])) {
            if (!entries.has(key))
                (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .addEntry */ .A)(entries, key, keyAt, value);
        }
        return { kind: 'dictionary', value: entries, at: start(node) };
    }
    return convert(top, 0);
}


/***/ })

};
