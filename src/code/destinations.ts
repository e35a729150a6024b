/**
 * Where records must not go, or must be known to go: SDKs, logs, clipboards, clouds. Data: adding an SDK is adding a row.
 *
 * A row counts where its module is imported, or where its type is declared nowhere in the target and some file of the
 * target imports the module. What comes with the system needs no import to be what it is.
 */
import type { DestinationKind } from '../types.ts';

export interface Destination {
  readonly kind: DestinationKind;
  /** Who receives it, for people. */
  readonly name: string;
  /** Any of these imported. None for what every file has. */
  readonly modules?: readonly string[];
  /** Types that the function is a member of, in Swift and Objective-C. None for a function of its own. */
  readonly types?: readonly string[];
  /** Functions, methods and properties that hand it over. All members when left out; `init` is the type's constructor,
   *  `[]` its subscript, `return f` what a method `f` of the app's own gives that the type asks for. */
  readonly members?: readonly string[];
  /** The arguments that are handed over, by label; all when left out. */
  readonly takes?: readonly string[];
  /** A name that others use too: only where the file itself imports the module. */
  readonly isCommonName?: true;
  /** `logger`: a text whose parts are private unless told otherwise; `format`: the same for a format and arguments. */
  readonly privacy?: 'logger' | 'format';
  /** Handed over with everything that an object of the app's own holds. */
  readonly isDeep?: true;
  /** Only in a target that imports or mentions this. */
  readonly needs?: string;
  /** Only where what tells where to is such a place. */
  readonly at?: Place['kind'];
  /** Where the fact comes from. */
  readonly from: string;
}

/** A place that a call can be pointed at by a value: an address, a folder. */
export interface Place {
  readonly kind: 'icloud-folder' | 'host';
  readonly name: string;
  readonly destination?: Pick<Destination, 'kind' | 'name'>;
}

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

export const DESTINATIONS: readonly Destination[] = [
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
    'https://help.branch.io/developers-hub/docs/ios-advanced-features',
  ),
  advertising('Singular', ['Singular'], ['Singular'], 'https://support.singular.net/hc/en-us/articles/360037581952'),
  advertising(
    'Kochava',
    ['KochavaTracker', 'KochavaMeasurement', 'KochavaCore'],
    ['KVATracker', 'KVAEvent', 'KVAMeasurement'],
    'https://support.kochava.com/sdk-integration/ios-sdk-integration/',
  ),
  advertising('Tenjin', ['TenjinSDK'], ['TenjinSDK'], 'https://github.com/tenjin/tenjin-ios-sdk'),
  advertising(
    'AppLovin',
    ['AppLovinSDK'],
    ['ALSdk', 'ALTargetingData', 'ALEventService', 'MAAdView', 'MAInterstitialAd', 'MARewardedAd'],
    'https://developers.applovin.com/en/max/ios/overview/integration',
  ),
  advertising('Unity Ads', ['UnityAds'], ['UnityAds', 'UADSMetaData'], 'https://docs.unity.com/ads'),
  advertising(
    'ironSource',
    ['IronSource'],
    ['IronSource', 'LevelPlay', 'ISSegment'],
    'https://docs.unity.com/en-us/grow/levelplay/sdk/ios',
  ),
  advertising('InMobi', ['InMobiSDK'], ['IMSdk', 'IMBanner'], 'https://support.inmobi.com'),
  advertising('Liftoff Monetize', ['VungleAdsSDK'], ['VungleAds'], 'https://support.vungle.com'),
  advertising('Chartboost', ['ChartboostSDK'], ['Chartboost'], 'https://docs.chartboost.com'),
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
    'https://help.airbridge.io',
  ),
  advertising('Taboola', ['TaboolaSDK'], ['Taboola', 'TBLClassicPage'], 'https://developers.taboola.com'),
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
    ['PilgrimManager', 'MovementSdk'],
    'https://docs.foursquare.com',
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
    'https://developers.moengage.com',
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
  analytics('UXCam', ['UXCam'], ['UXCam'], 'https://developer.uxcam.com'),
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

  // Logs that others can read.
  {
    kind: 'logging',
    name: 'the console',
    members: ['print', 'debugPrint', 'dump'],
    from: 'https://developer.apple.com/documentation/swift/print(_:separator:terminator:)',
  },
  {
    kind: 'logging',
    name: 'the system log',
    members: ['NSLog', 'NSLogv'],
    from: 'https://developer.apple.com/documentation/foundation/nslog',
  },
  {
    kind: 'logging',
    name: 'the system log',
    members: ['os_log'],
    privacy: 'format',
    from: 'https://developer.apple.com/documentation/os/generating-log-messages-from-your-code',
  },
  {
    kind: 'logging',
    name: 'the system log',
    modules: ['os', 'OSLog'],
    types: ['Logger', 'OSLogger'],
    members: ['log', 'trace', 'debug', 'info', 'notice', 'warning', 'error', 'critical', 'fault'],
    isCommonName: true,
    privacy: 'logger',
    from: 'https://developer.apple.com/documentation/os/logger',
  },
  {
    kind: 'logging',
    name: 'the app’s log',
    modules: ['Logging'],
    types: ['Logger'],
    members: ['log', 'trace', 'debug', 'info', 'notice', 'warning', 'error', 'critical'],
    isCommonName: true,
    from: 'https://github.com/apple/swift-log',
  },
  {
    kind: 'logging',
    name: 'CocoaLumberjack',
    modules: ['CocoaLumberjack', 'CocoaLumberjackSwift'],
    members: ['DDLogVerbose', 'DDLogDebug', 'DDLogInfo', 'DDLogWarn', 'DDLogError'],
    from: 'https://github.com/CocoaLumberjack/CocoaLumberjack',
  },
  {
    kind: 'logging',
    name: 'SwiftyBeaver',
    modules: ['SwiftyBeaver'],
    types: ['SwiftyBeaver'],
    members: ['verbose', 'debug', 'info', 'warning', 'error', 'critical', 'fault'],
    from: 'https://github.com/SwiftyBeaver/SwiftyBeaver',
  },
  {
    kind: 'logging',
    name: 'XCGLogger',
    modules: ['XCGLogger'],
    types: ['XCGLogger'],
    from: 'https://github.com/DaveWoodCom/XCGLogger',
  },

  // What other apps can read, and what is kept in the clear.
  {
    kind: 'pasteboard',
    name: 'the pasteboard',
    types: ['UIPasteboard', 'NSPasteboard'],
    members: [
      'string',
      'strings',
      'url',
      'items',
      'itemProviders',
      'setValue',
      'setData',
      'setItems',
      'setItemProviders',
      'setObjects',
      'addItems',
      'setString',
      'writeObjects',
    ],
    from: 'https://developer.apple.com/documentation/uikit/uipasteboard',
  },
  {
    kind: 'user-defaults',
    name: 'UserDefaults',
    types: ['UserDefaults', 'NSUserDefaults'],
    members: ['set', 'setValue', 'setObject', 'register', 'setPersistentDomain', 'registerDefaults', '[]'],
    from: 'https://developer.apple.com/documentation/foundation/userdefaults',
  },

  // iCloud.
  {
    kind: 'icloud',
    name: 'the iCloud key-value store',
    types: ['NSUbiquitousKeyValueStore'],
    members: [
      'set',
      'setString',
      'setObject',
      'setArray',
      'setDictionary',
      'setData',
      'setValue',
      'setLongLong',
      'setDouble',
      '[]',
    ],
    from: 'https://developer.apple.com/documentation/foundation/nsubiquitouskeyvaluestore',
  },
  {
    kind: 'icloud',
    name: 'CloudKit',
    types: ['CKRecord'],
    members: ['init', '[]', 'setValue', 'setObject', 'setValuesForKeys', 'encryptedValues'],
    from: 'https://developer.apple.com/documentation/cloudkit/ckrecord',
  },
  {
    kind: 'icloud',
    name: 'CloudKit',
    types: ['CKDatabase', 'CKContainer', 'CKModifyRecordsOperation', 'CKSyncEngine'],
    from: 'https://developer.apple.com/documentation/cloudkit/ckdatabase',
  },
  {
    kind: 'icloud',
    name: 'a file in iCloud',
    types: ['Data', 'String', 'NSData', 'NSString', 'FileManager', 'NSFileManager'],
    members: ['write', 'writeToFile', 'writeToURL', 'createFile', 'createFileAtPath', 'copyItem', 'moveItem'],
    at: 'icloud-folder',
    from: 'https://developer.apple.com/documentation/foundation/filemanager/url(forubiquitycontaineridentifier:)',
  },
  {
    kind: 'icloud',
    name: 'SwiftData synced by CloudKit',
    modules: ['SwiftData'],
    types: ['ModelContext'],
    members: ['insert'],
    isDeep: true,
    needs: 'swift-data-sync',
    from: 'https://developer.apple.com/documentation/swiftdata/syncing-model-data-across-a-persons-devices',
  },
  {
    kind: 'icloud',
    name: 'Core Data synced by CloudKit',
    types: ['NSManagedObject'],
    members: ['setValue', 'setPrimitiveValue', '='],
    needs: 'NSPersistentCloudKitContainer',
    from: 'https://developer.apple.com/documentation/coredata/nspersistentcloudkitcontainer',
  },

  // Other machines.
  {
    kind: 'network',
    name: 'a server',
    types: ['URLSession', 'NSURLSession', 'URLSessionWebSocketTask'],
    from: 'https://developer.apple.com/documentation/foundation/urlsession',
  },
  {
    kind: 'network',
    name: 'a server',
    types: ['NSURLConnection', 'NWConnection'],
    from: 'https://developer.apple.com/documentation/network/nwconnection',
  },
  {
    kind: 'network',
    name: 'a server',
    modules: ['Alamofire'],
    types: ['AF', 'Alamofire', 'SessionManager'],
    from: 'https://github.com/Alamofire/Alamofire',
  },
  {
    kind: 'network',
    name: 'a server',
    modules: ['Alamofire'],
    types: ['Session'],
    isCommonName: true,
    from: 'https://github.com/Alamofire/Alamofire',
  },
  {
    kind: 'network',
    name: 'a server',
    modules: ['Moya'],
    types: ['MoyaProvider'],
    from: 'https://github.com/Moya/Moya',
  },
  {
    kind: 'network',
    name: 'a server',
    modules: ['Apollo'],
    types: ['ApolloClient'],
    from: 'https://github.com/apollographql/apollo-ios',
  },
  {
    kind: 'network',
    name: 'Cloud Firestore',
    modules: ['FirebaseFirestore', 'Firebase', 'FirebaseFirestoreSwift'],
    types: ['Firestore', 'DocumentReference', 'CollectionReference', 'WriteBatch', 'Transaction', 'FIRFirestore'],
    members: ['setData', 'updateData', 'addDocument', 'setDocument'],
    from: 'https://firebase.google.com/docs/firestore/manage-data/add-data',
  },
  {
    kind: 'network',
    name: 'Cloud Firestore through CardinalKit',
    modules: ['CardinalKit'],
    types: ['CKApp', 'CKSendHelper'],
    from: 'https://github.com/CardinalKit/CardinalKit',
  },
  {
    kind: 'network',
    name: 'Firebase Realtime Database',
    modules: ['FirebaseDatabase', 'Firebase'],
    types: ['Database', 'DatabaseReference', 'FIRDatabase'],
    members: ['setValue', 'updateChildValues'],
    from: 'https://firebase.google.com/docs/database/ios/read-and-write',
  },
  {
    kind: 'network',
    name: 'Firebase Storage',
    modules: ['FirebaseStorage', 'Firebase'],
    types: ['Storage', 'StorageReference', 'FIRStorage'],
    members: ['putData', 'putDataAsync', 'putFile', 'putFileAsync'],
    from: 'https://firebase.google.com/docs/storage/ios/upload-files',
  },
  {
    kind: 'network',
    name: 'Cloud Functions',
    modules: ['FirebaseFunctions', 'Firebase'],
    types: ['Functions', 'HTTPSCallable', 'FIRFunctions'],
    members: ['call'],
    from: 'https://firebase.google.com/docs/functions/callable',
  },
  {
    kind: 'network',
    name: 'Supabase',
    modules: ['Supabase'],
    types: ['SupabaseClient'],
    from: 'https://github.com/supabase/supabase-swift',
  },
  {
    kind: 'network',
    name: 'Parse',
    modules: ['Parse', 'ParseSwift', 'ParseCore'],
    types: ['PFObject', 'PFCloud'],
    from: 'https://github.com/parse-community/Parse-SDK-iOS-OSX',
  },
  {
    kind: 'network',
    name: 'Amplify',
    modules: ['Amplify'],
    types: ['Amplify'],
    from: 'https://github.com/aws-amplify/amplify-swift',
  },
];

/** Hosts that say who is spoken to, whatever client speaks. */
export const HOSTS: readonly {
  readonly host: string;
  readonly kind: DestinationKind;
  readonly name: string;
  readonly from: string;
}[] = [
  { host: 'api.openai.com', kind: 'remote-ai', name: 'OpenAI', from: 'https://platform.openai.com/docs/api-reference' },
  {
    host: 'openai.azure.com',
    kind: 'remote-ai',
    name: 'Azure OpenAI',
    from: 'https://learn.microsoft.com/azure/ai-services/openai/reference',
  },
  { host: 'api.anthropic.com', kind: 'remote-ai', name: 'Anthropic', from: 'https://docs.anthropic.com/en/api' },
  { host: 'generativelanguage.googleapis.com', kind: 'remote-ai', name: 'Gemini', from: 'https://ai.google.dev/api' },
  {
    host: 'aiplatform.googleapis.com',
    kind: 'remote-ai',
    name: 'Vertex AI',
    from: 'https://cloud.google.com/vertex-ai/docs/reference/rest',
  },
  { host: 'api.mistral.ai', kind: 'remote-ai', name: 'Mistral', from: 'https://docs.mistral.ai/api' },
  { host: 'api.groq.com', kind: 'remote-ai', name: 'Groq', from: 'https://console.groq.com/docs/api-reference' },
  { host: 'api.cohere.com', kind: 'remote-ai', name: 'Cohere', from: 'https://docs.cohere.com/reference' },
  { host: 'api.x.ai', kind: 'remote-ai', name: 'xAI', from: 'https://docs.x.ai/docs/api-reference' },
  { host: 'api.deepseek.com', kind: 'remote-ai', name: 'DeepSeek', from: 'https://api-docs.deepseek.com' },
  { host: 'openrouter.ai', kind: 'remote-ai', name: 'OpenRouter', from: 'https://openrouter.ai/docs/api-reference' },
  { host: 'api.perplexity.ai', kind: 'remote-ai', name: 'Perplexity', from: 'https://docs.perplexity.ai' },
  {
    host: 'api-inference.huggingface.co',
    kind: 'remote-ai',
    name: 'Hugging Face',
    from: 'https://huggingface.co/docs/inference-providers',
  },
  {
    host: 'www.google-analytics.com',
    kind: 'analytics',
    name: 'Google Analytics',
    from: 'https://developers.google.com/analytics/devguides/collection/protocol/ga4',
  },
  { host: 'api.mixpanel.com', kind: 'analytics', name: 'Mixpanel', from: 'https://developer.mixpanel.com/reference' },
  {
    host: 'api2.amplitude.com',
    kind: 'analytics',
    name: 'Amplitude',
    from: 'https://amplitude.com/docs/apis/analytics/http-v2',
  },
  {
    host: 'api.segment.io',
    kind: 'analytics',
    name: 'Segment',
    from: 'https://segment.com/docs/connections/sources/catalog/libraries/server/http-api/',
  },
  { host: 'i.posthog.com', kind: 'analytics', name: 'PostHog', from: 'https://posthog.com/docs/api' },
  { host: 'ingest.sentry.io', kind: 'crash-reporting', name: 'Sentry', from: 'https://docs.sentry.io/api/' },
];

const BY_TYPE = index((row) => row.types ?? []);
const BY_FUNCTION = index((row) => (row.types ? [] : (row.members ?? [])));

function index(keysOf: (row: Destination) => readonly string[]): ReadonlyMap<string, readonly Destination[]> {
  const map = new Map<string, Destination[]>();
  for (const row of DESTINATIONS) for (const key of keysOf(row)) map.set(key, [...(map.get(key) ?? []), row]);
  return map;
}

/** The rows for a member of a type, or for a function of its own. */
export function destinationsOf(type: string | undefined, member: string): readonly Destination[] {
  if (type === undefined) return BY_FUNCTION.get(member) ?? [];
  return (BY_TYPE.get(type) ?? []).filter(({ members }) => !members || members.includes(member));
}

/** Who an address belongs to, from a literal that holds its host. */
export function hostIn(text: string): Place | undefined {
  const host = /^(?:https?:|wss?:)?(?:\/\/)?([A-Za-z0-9.-]+)/.exec(text)?.[1]?.toLowerCase();
  if (host === undefined || !host.includes('.')) return undefined;
  const row = HOSTS.find((it) => host === it.host || host.endsWith(`.${it.host}`));
  return row && { kind: 'host', name: row.host, destination: { kind: row.kind, name: row.name } };
}
