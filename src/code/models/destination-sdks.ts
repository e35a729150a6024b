/**
 * SDKs for Swift and Objective-C that take what an app knows to others: advertising, attribution, analytics, crash
 * reports, models that run elsewhere. Rows for `destinations.ts`.
 */
import type { Destination } from './destinations.ts';

const advertising = (name: string, modules: string[], types: string[], from: string): Destination => ({
  kind: 'advertising',
  name,
  modules,
  types,
  from,
});
const analytics = (name: string, modules: string[], types: string[], from: string): Destination => ({
  kind: 'analytics',
  name,
  modules,
  types,
  from,
});
const crashes = (name: string, modules: string[], types: string[], from: string): Destination => ({
  kind: 'crash-reporting',
  name,
  modules,
  types,
  from,
});
const ai = (name: string, modules: string[], types: string[], from: string): Destination => ({
  kind: 'remote-ai',
  name,
  modules,
  types,
  from,
});
const common = (row: Destination): Destination => ({ ...row, isCommonName: true });

export const SDK_DESTINATIONS: readonly Destination[] = [
  // Advertising, attribution, data brokers.
  advertising(
    'Google Mobile Ads',
    ['GoogleMobileAds'],
    ['GADRequest', 'GAMRequest', 'GADMobileAds', 'MobileAds', 'AdManagerRequest', 'GADBannerView', 'GADExtras'],
    'https://developers.google.com/admob/ios/targeting',
  ),
  common(
    advertising(
      'Google Mobile Ads',
      ['GoogleMobileAds'],
      ['Request', 'Extras', 'BannerView'],
      'https://developers.google.com/admob/ios/targeting',
    ),
  ),
  advertising(
    'Meta App Events',
    ['FBSDKCoreKit', 'FacebookCore'],
    ['AppEvents', 'FBSDKAppEvents'],
    'https://developers.facebook.com/docs/app-events/getting-started-app-events-ios',
  ),
  advertising(
    'Meta Audience Network',
    ['FBAudienceNetwork'],
    ['FBAdSettings', 'FBAdView', 'FBNativeAd', 'FBInterstitialAd'],
    'https://developers.facebook.com/docs/audience-network',
  ),
  advertising('AppsFlyer', ['AppsFlyerLib'], ['AppsFlyerLib'], 'https://dev.appsflyer.com/hc/docs/in-app-events-ios'),
  advertising(
    'Adjust',
    ['Adjust', 'AdjustSdk', 'AdjustSDK'],
    ['Adjust', 'ADJEvent', 'ADJAdRevenue'],
    'https://dev.adjust.com/en/sdk/ios',
  ),
  advertising(
    'Branch',
    ['Branch', 'BranchSDK'],
    ['Branch', 'BranchEvent', 'BranchUniversalObject', 'BranchLinkProperties'],
    'https://help.branch.io/developer-hub/track-branch-events',
  ),
  advertising('Singular', ['Singular'], ['Singular'], 'https://support.singular.net/hc/en-us/articles/360037581952'),
  advertising(
    'Kochava',
    ['KochavaTracker', 'KochavaMeasurement', 'KochavaCore'],
    ['KVATracker', 'KVAEvent', 'KVAMeasurement'],
    'https://github.com/Kochava/Apple-SwiftPackage-KochavaMeasurement-XCFramework',
  ),
  common(
    advertising(
      'Kochava',
      ['KochavaMeasurement'],
      ['Measurement', 'Event'],
      'https://github.com/Kochava/Apple-SwiftPackage-KochavaMeasurement-XCFramework',
    ),
  ),
  advertising('Tenjin', ['TenjinSDK'], ['TenjinSDK'], 'https://github.com/tenjin/tenjin-ios-sdk'),
  advertising(
    'AppLovin',
    ['AppLovinSDK'],
    ['ALSdk', 'ALTargetingData', 'ALEventService', 'MAAdView', 'MAInterstitialAd', 'MARewardedAd'],
    'https://developers.applovin.com/en/max/ios/overview/integration',
  ),
  advertising(
    'Unity Ads',
    ['UnityAds'],
    ['UnityAds', 'UADSMetaData'],
    'https://github.com/Unity-Technologies/unity-ads-ios',
  ),
  advertising(
    'ironSource',
    ['IronSource'],
    ['IronSource', 'LevelPlay', 'ISSegment'],
    'https://docs.unity.com/en-us/grow/levelplay/sdk/ios',
  ),
  advertising(
    'InMobi',
    ['InMobiSDK'],
    ['IMSdk', 'IMBanner'],
    'https://developers.google.com/admob/ios/mediation/inmobi',
  ),
  advertising(
    'Liftoff Monetize',
    ['VungleAdsSDK'],
    ['VungleAds'],
    'https://github.com/Vungle/VungleAdsSDK-SwiftPackageManager',
  ),
  advertising('Chartboost', ['ChartboostSDK'], ['Chartboost'], 'https://cocoapods.org/pods/ChartboostSDK'),
  advertising(
    'TikTok Business',
    ['TikTokBusinessSDK'],
    ['TikTokBusiness'],
    'https://github.com/tiktok/tiktok-business-ios-sdk',
  ),
  advertising(
    'Airbridge',
    ['Airbridge', 'AirBridge'],
    ['Airbridge', 'AirBridge', 'ABInAppEvent'],
    'https://help.airbridge.io/en/developers/release-note-ios-sdk',
  ),
  advertising(
    'Taboola',
    ['TaboolaSDK'],
    ['Taboola', 'TBLClassicPage'],
    'https://developers.taboola.com/taboolasdk/docs/ios-sdk-3x-classic-basic-integration',
  ),
  advertising(
    'SKAdNetwork',
    ['StoreKit'],
    ['SKAdNetwork'],
    'https://developer.apple.com/documentation/storekit/skadnetwork',
  ),
  advertising(
    'LiveRamp',
    ['LRAtsSDK'],
    ['LRAts', 'LRIdentifierData'],
    'https://developers.liveramp.com/authenticatedtraffic-api',
  ),
  advertising(
    'Foursquare Movement',
    ['Pilgrim', 'MovementSdk'],
    ['PilgrimManager', 'FSQPPilgrimManager', 'MovementSdkManager'],
    'https://docs.foursquare.com/developer/docs/movement-sdk-ios-release-notes',
  ),

  // Analytics and engagement.
  common(
    analytics(
      'Firebase Analytics',
      ['FirebaseAnalytics', 'Firebase', 'FirebaseAnalyticsSwift'],
      ['Analytics'],
      'https://firebase.google.com/docs/analytics/events?platform=ios',
    ),
  ),
  analytics(
    'Firebase Analytics',
    ['FirebaseAnalytics', 'Firebase'],
    ['FIRAnalytics'],
    'https://firebase.google.com/docs/analytics/events?platform=ios',
  ),
  analytics(
    'Google Analytics',
    ['GoogleAnalytics'],
    ['GAI', 'GAIDictionaryBuilder', 'GAITracker'],
    'https://developers.google.com/analytics/devguides/collection/ios',
  ),
  analytics(
    'Mixpanel',
    ['Mixpanel'],
    ['Mixpanel', 'MixpanelInstance', 'People'],
    'https://docs.mixpanel.com/docs/tracking-methods/sdks/swift',
  ),
  analytics(
    'Amplitude',
    ['Amplitude', 'AmplitudeSwift', 'Amplitude_iOS'],
    ['Amplitude', 'AMPIdentify', 'AMPRevenue', 'BaseEvent', 'Identify'],
    'https://amplitude.com/docs/sdks/analytics/ios/ios-swift-sdk',
  ),
  common(
    analytics(
      'Segment',
      ['Segment', 'Analytics'],
      ['Analytics', 'SEGAnalytics'],
      'https://segment.com/docs/connections/sources/catalog/libraries/mobile/apple/',
    ),
  ),
  analytics('PostHog', ['PostHog'], ['PostHogSDK', 'PHGPostHog'], 'https://posthog.com/docs/libraries/ios'),
  analytics(
    'Flurry',
    ['Flurry_iOS_SDK', 'FlurrySDK'],
    ['Flurry', 'FlurryUserProperties'],
    'https://github.com/flurry/flurry-ios-sdk',
  ),
  common(
    analytics(
      'App Center Analytics',
      ['AppCenterAnalytics'],
      ['Analytics', 'MSACAnalytics'],
      'https://learn.microsoft.com/appcenter/sdk/analytics/ios',
    ),
  ),
  analytics('Heap', ['Heap', 'HeapSwiftCore'], ['Heap'], 'https://developers.heap.io/docs/ios'),
  analytics(
    'TelemetryDeck',
    ['TelemetryDeck', 'TelemetryClient'],
    ['TelemetryDeck', 'TelemetryManager'],
    'https://telemetrydeck.com/docs/guides/swift-setup/',
  ),
  analytics('Countly', ['Countly'], ['Countly'], 'https://github.com/Countly/countly-sdk-ios'),
  analytics('Matomo', ['MatomoTracker'], ['MatomoTracker'], 'https://github.com/matomo-org/matomo-sdk-ios'),
  analytics('CleverTap', ['CleverTapSDK'], ['CleverTap'], 'https://github.com/CleverTap/clevertap-ios-sdk'),
  analytics(
    'Braze',
    ['BrazeKit', 'Appboy_iOS_SDK', 'AppboyKit'],
    ['Braze', 'Appboy'],
    'https://github.com/braze-inc/braze-swift-sdk',
  ),
  analytics(
    'OneSignal',
    ['OneSignalFramework', 'OneSignal'],
    ['OneSignal'],
    'https://documentation.onesignal.com/docs/mobile-sdk-reference',
  ),
  analytics(
    'MoEngage',
    ['MoEngageSDK', 'MoEngageAnalytics'],
    ['MoEngageSDKAnalytics', 'MoEngageProperties'],
    'https://github.com/moengage/MoEngage-iOS-SDK',
  ),
  analytics('Klaviyo', ['KlaviyoSwift'], ['KlaviyoSDK'], 'https://github.com/klaviyo/klaviyo-swift-sdk'),
  analytics(
    'Customer.io',
    ['CioTracking', 'CioDataPipelines'],
    ['CustomerIO'],
    'https://github.com/customerio/customerio-ios',
  ),
  analytics('Intercom', ['Intercom'], ['Intercom', 'ICMUserAttributes'], 'https://github.com/intercom/intercom-ios'),
  analytics('Pendo', ['Pendo'], ['PendoManager'], 'https://github.com/pendo-io/pendo-mobile-sdk'),
  analytics('UXCam', ['UXCam'], ['UXCam'], 'https://github.com/uxcam/ios-sdk'),
  common(analytics('FullStory', ['FullStory'], ['FS'], 'https://developer.fullstory.com/mobile/ios')),
  analytics(
    'Smartlook',
    ['SmartlookAnalytics', 'Smartlook'],
    ['Smartlook'],
    'https://github.com/smartlook/analytics-swift-package',
  ),
  analytics('Aptabase', ['Aptabase'], ['Aptabase'], 'https://github.com/aptabase/aptabase-swift'),
  analytics(
    'RudderStack',
    ['Rudder', 'RudderStackAnalytics'],
    ['RSClient'],
    'https://github.com/rudderlabs/rudder-sdk-ios',
  ),
  analytics(
    'mParticle',
    ['mParticle_Apple_SDK', 'mParticle_Apple_SDK_NoLocation'],
    ['MParticle', 'MPEvent'],
    'https://github.com/mParticle/mparticle-apple-sdk',
  ),
  analytics(
    'Snowplow',
    ['SnowplowTracker'],
    ['Snowplow', 'TrackerController', 'SelfDescribing', 'Structured', 'ScreenView'],
    'https://github.com/snowplow/snowplow-ios-tracker',
  ),
  analytics('Statsig', ['Statsig', 'StatsigSDK'], ['Statsig'], 'https://github.com/statsig-io/statsig-kit'),
  analytics(
    'Datadog RUM',
    ['DatadogRUM', 'Datadog'],
    ['RUMMonitor', 'Global'],
    'https://docs.datadoghq.com/real_user_monitoring/mobile_and_tv_monitoring/ios',
  ),
  analytics(
    'Adobe Experience Platform',
    ['AEPCore', 'AEPEdge'],
    ['MobileCore', 'ExperienceEvent'],
    'https://github.com/adobe/aepsdk-core-ios',
  ),

  // Crash reporting and remote diagnostics.
  crashes(
    'Firebase Crashlytics',
    ['FirebaseCrashlytics', 'Firebase', 'Crashlytics'],
    ['Crashlytics', 'FIRCrashlytics', 'ExceptionModel'],
    'https://firebase.google.com/docs/crashlytics/customize-crash-reports?platform=ios',
  ),
  crashes(
    'Sentry',
    ['Sentry', 'SentrySwiftUI'],
    ['SentrySDK', 'SentryEvent', 'SentryBreadcrumb'],
    'https://docs.sentry.io/platforms/apple/guides/ios/',
  ),
  common(
    crashes(
      'Sentry',
      ['Sentry'],
      ['Breadcrumb', 'Scope', 'Event'],
      'https://docs.sentry.io/platforms/apple/guides/ios/',
    ),
  ),
  crashes('Bugsnag', ['Bugsnag'], ['Bugsnag', 'BugsnagEvent'], 'https://docs.bugsnag.com/platforms/ios/'),
  common(
    crashes(
      'App Center Crashes',
      ['AppCenterCrashes'],
      ['Crashes', 'MSACCrashes', 'ErrorAttachmentLog'],
      'https://learn.microsoft.com/appcenter/sdk/crashes/ios',
    ),
  ),
  crashes(
    'Instabug',
    ['Instabug', 'InstabugSDK'],
    ['Instabug', 'IBGLog', 'CrashReporting'],
    'https://docs.instabug.com/docs/ios-overview',
  ),
  crashes('Rollbar', ['RollbarNotifier', 'Rollbar'], ['Rollbar'], 'https://github.com/rollbar/rollbar-apple'),
  crashes('Raygun', ['raygun4apple'], ['RaygunClient'], 'https://github.com/MindscapeHQ/raygun4apple'),
  crashes('Embrace', ['EmbraceIO', 'Embrace'], ['Embrace'], 'https://github.com/embrace-io/embrace-apple-sdk'),
  crashes('New Relic', ['NewRelic', 'NewRelicAgent'], ['NewRelic'], 'https://docs.newrelic.com/docs/mobile-monitoring'),
  common(
    crashes(
      'Datadog Logs',
      ['DatadogLogs'],
      ['Logger', 'LoggerProtocol'],
      'https://docs.datadoghq.com/logs/log_collection/ios',
    ),
  ),

  // Models that run elsewhere. FoundationModels and Core ML run on the device and are none.
  common(ai('OpenAI', ['OpenAI'], ['OpenAI', 'OpenAIProtocol', 'OpenAIAsync'], 'https://github.com/MacPaw/OpenAI')),
  ai(
    'OpenAI',
    ['SwiftOpenAI'],
    ['OpenAIService', 'OpenAIServiceFactory'],
    'https://github.com/jamesrochabrun/SwiftOpenAI',
  ),
  ai('OpenAI', ['OpenAISwift', 'OpenAIKit'], ['OpenAISwift', 'OpenAIKit'], 'https://github.com/adamrushy/OpenAISwift'),
  ai(
    'OpenAI through SpeziLLM',
    ['SpeziLLMOpenAI'],
    ['LLMOpenAISession', 'LLMOpenAISchema', 'LLMOpenAIParameters'],
    'https://github.com/StanfordSpezi/SpeziLLM',
  ),
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
  ai(
    'Anthropic',
    ['SwiftAnthropic', 'AnthropicSwiftSDK'],
    ['AnthropicService', 'AnthropicServiceFactory', 'Anthropic'],
    'https://github.com/jamesrochabrun/SwiftAnthropic',
  ),
  ai(
    'Gemini',
    ['GoogleGenerativeAI', 'FirebaseAI', 'FirebaseAILogic', 'FirebaseVertexAI'],
    ['GenerativeModel', 'FirebaseAI', 'VertexAI'],
    'https://firebase.google.com/docs/ai-logic',
  ),
  common(
    ai(
      'Gemini',
      ['GoogleGenerativeAI', 'FirebaseAI', 'FirebaseAILogic', 'FirebaseVertexAI'],
      ['Chat', 'LiveSession'],
      'https://firebase.google.com/docs/ai-logic/chat',
    ),
  ),
  ai(
    'AIProxy',
    ['AIProxy'],
    ['AIProxy', 'OpenAIService', 'AnthropicService', 'GeminiService'],
    'https://github.com/lzell/AIProxySwift',
  ),
];

/** Modules that are there only where a target links them. */
export const SDK_MODULES: ReadonlySet<string> = new Set(
  SDK_DESTINATIONS.flatMap(({ modules = [] }) => modules).filter((module) => module !== 'StoreKit'),
);
