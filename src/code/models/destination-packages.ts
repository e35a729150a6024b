/**
 * Where JavaScript and Dart hand things over: npm packages and globals, pub packages. Rows for `destinations.ts`. In a
 * script a row counts where an import, or a global, leads to the call; `modules` are what imports say, `members` the last
 * names of the path. In Dart a row counts as in Swift: by type, where the file imports the package.
 */
import type { DestinationKind } from '../../types.ts';
import type { Destination } from './destinations.ts';

type Row = readonly [name: string, modules: readonly string[], members: readonly string[] | undefined, from: string];
type TypedRow = readonly [name: string, modules: readonly string[], types: readonly string[], from: string];

const rows = (kind: DestinationKind, list: readonly Row[]): readonly Destination[] =>
  list.map(([name, modules, members, from]) => ({ kind, name, modules, ...(members && { members }), from }));

const typed = (kind: DestinationKind, list: readonly TypedRow[]): readonly Destination[] =>
  list.map(([name, modules, types, from]) => ({ kind, name, modules, types, isCommonName: true, from }));

const functions = (kind: DestinationKind, list: readonly Row[]): readonly Destination[] =>
  rows(kind, list).map((row) => ({ ...row, isCommonName: true }));

/** All calls of a package. */
const ALL = undefined;

export const SCRIPT_DESTINATIONS: readonly Destination[] = [
  ...rows('advertising', [
    [
      'Google Mobile Ads',
      ['react-native-google-mobile-ads', '@capacitor-community/admob'],
      ALL,
      'https://github.com/invertase/react-native-google-mobile-ads',
    ],
    [
      'Meta App Events',
      ['react-native-fbsdk-next', 'react-native-fbsdk'],
      ALL,
      'https://github.com/thebergamo/react-native-fbsdk-next',
    ],
    [
      'AppsFlyer',
      ['react-native-appsflyer', 'appsflyer-capacitor-plugin'],
      ALL,
      'https://github.com/AppsFlyerSDK/appsflyer-react-native-plugin',
    ],
    ['Adjust', ['react-native-adjust'], ALL, 'https://github.com/adjust/react_native_sdk'],
    [
      'Branch',
      ['react-native-branch'],
      ALL,
      'https://github.com/BranchMetrics/react-native-branch-deep-linking-attribution',
    ],
    ['Singular', ['singular-react-native'], ALL, 'https://github.com/singular-labs/Singular-React-Native-SDK'],
    [
      'Kochava',
      ['react-native-kochava-tracker', 'react-native-kochava-measurement'],
      ALL,
      'https://www.npmjs.com/package/react-native-kochava-tracker',
    ],
    ['AppLovin', ['react-native-applovin-max'], ALL, 'https://github.com/AppLovin/AppLovin-MAX-React-Native'],
    ['Airbridge', ['airbridge-react-native-sdk'], ALL, 'https://www.npmjs.com/package/airbridge-react-native-sdk'],
  ]),
  ...rows('analytics', [
    [
      'Firebase Analytics',
      [
        '@react-native-firebase/analytics',
        'firebase/analytics',
        'expo-firebase-analytics',
        '@capacitor-firebase/analytics',
      ],
      ALL,
      'https://rnfirebase.io/analytics/usage',
    ],
    [
      'Mixpanel',
      ['mixpanel-react-native', 'mixpanel-browser'],
      ALL,
      'https://github.com/mixpanel/mixpanel-react-native',
    ],
    [
      'Amplitude',
      ['@amplitude/analytics-react-native', '@amplitude/react-native', '@amplitude/analytics-browser'],
      ALL,
      'https://amplitude.com/docs/sdks/analytics/react-native/react-native-sdk',
    ],
    [
      'Segment',
      ['@segment/analytics-react-native', '@segment/analytics-next'],
      ALL,
      'https://github.com/segmentio/analytics-react-native',
    ],
    ['PostHog', ['posthog-react-native', 'posthog-js'], ALL, 'https://posthog.com/docs/libraries/react-native'],
    ['Braze', ['@braze/react-native-sdk'], ALL, 'https://github.com/braze-inc/braze-react-native-sdk'],
    ['OneSignal', ['react-native-onesignal'], ALL, 'https://github.com/OneSignal/react-native-onesignal'],
    ['CleverTap', ['clevertap-react-native'], ALL, 'https://github.com/CleverTap/clevertap-react-native'],
    ['Intercom', ['@intercom/intercom-react-native'], ALL, 'https://github.com/intercom/intercom-react-native'],
    [
      'RudderStack',
      ['@rudderstack/rudder-sdk-react-native'],
      ALL,
      'https://github.com/rudderlabs/rudder-sdk-react-native',
    ],
    ['Customer.io', ['customerio-reactnative'], ALL, 'https://github.com/customerio/customerio-reactnative'],
    [
      'Statsig',
      ['statsig-react-native', '@statsig/react-native-bindings'],
      ALL,
      'https://github.com/statsig-io/react-native',
    ],
    ['Aptabase', ['@aptabase/react-native'], ALL, 'https://github.com/aptabase/aptabase-react-native'],
    ['Countly', ['countly-sdk-react-native-bridge'], ALL, 'https://github.com/Countly/countly-sdk-react-native-bridge'],
    ['Datadog RUM', ['@datadog/mobile-react-native'], ALL, 'https://github.com/DataDog/dd-sdk-reactnative'],
  ]),
  ...rows('crash-reporting', [
    [
      'Sentry',
      ['@sentry/react-native', 'sentry-expo', '@sentry/capacitor', '@sentry/react', '@sentry/browser'],
      ALL,
      'https://docs.sentry.io/platforms/react-native/usage/',
    ],
    ['Firebase Crashlytics', ['@react-native-firebase/crashlytics'], ALL, 'https://rnfirebase.io/crashlytics/usage'],
    [
      'Bugsnag',
      ['@bugsnag/react-native', '@bugsnag/expo', '@bugsnag/js'],
      ALL,
      'https://docs.bugsnag.com/platforms/react-native/',
    ],
    ['Instabug', ['instabug-reactnative'], ALL, 'https://github.com/Instabug/Instabug-React-Native'],
    ['Rollbar', ['rollbar-react-native'], ALL, 'https://github.com/rollbar/rollbar-react-native'],
    ['LogRocket', ['@logrocket/react-native'], ALL, 'https://docs.logrocket.com/reference/react-native'],
  ]),
  ...rows('remote-ai', [
    ['OpenAI', ['openai', '@ai-sdk/openai'], ALL, 'https://github.com/openai/openai-node'],
    [
      'Anthropic',
      ['@anthropic-ai/sdk', '@ai-sdk/anthropic'],
      ALL,
      'https://github.com/anthropics/anthropic-sdk-typescript',
    ],
    [
      'Gemini',
      [
        '@google/generative-ai',
        '@google/genai',
        'firebase/ai',
        'firebase/vertexai',
        '@react-native-firebase/ai',
        '@ai-sdk/google',
      ],
      ALL,
      'https://ai.google.dev/gemini-api/docs/libraries',
    ],
    ['Groq', ['groq-sdk'], ALL, 'https://github.com/groq/groq-typescript'],
    ['Mistral', ['@mistralai/mistralai'], ALL, 'https://github.com/mistralai/client-ts'],
    [
      'a model behind the AI SDK',
      ['ai'],
      ['generateText', 'streamText', 'generateObject', 'streamObject'],
      'https://ai-sdk.dev/docs/reference/ai-sdk-core/generate-text',
    ],
    [
      'a model behind LangChain',
      ['@langchain/openai', '@langchain/anthropic', '@langchain/google-genai'],
      ALL,
      'https://js.langchain.com/docs/integrations/chat/',
    ],
  ]),
  ...rows('logging', [
    [
      'the console',
      ['global'],
      [
        'console.log',
        'console.info',
        'console.warn',
        'console.error',
        'console.debug',
        'console.table',
        'console.dir',
        'console.trace',
      ],
      'https://reactnative.dev/docs/performance#using-consolelog-statements',
    ],
    ['the app’s log', ['react-native-logs'], ALL, 'https://github.com/mowispace/react-native-logs'],
  ]),
  ...rows('pasteboard', [
    [
      'the pasteboard',
      ['@react-native-clipboard/clipboard', '@react-native-community/clipboard'],
      ['setString', 'setStrings', 'setImage'],
      'https://github.com/react-native-clipboard/clipboard',
    ],
    [
      'the pasteboard',
      ['expo-clipboard'],
      ['setStringAsync', 'setString', 'setUrlAsync'],
      'https://docs.expo.dev/versions/latest/sdk/clipboard/',
    ],
    ['the pasteboard', ['react-native'], ['Clipboard.setString'], 'https://reactnative.dev/docs/clipboard'],
    ['the pasteboard', ['@capacitor/clipboard'], ['write'], 'https://capacitorjs.com/docs/apis/clipboard'],
    [
      'the pasteboard',
      ['global'],
      ['navigator.clipboard.writeText', 'navigator.clipboard.write'],
      'https://developer.mozilla.org/en-US/docs/Web/API/Clipboard',
    ],
  ]),
  ...rows('user-defaults', [
    [
      'AsyncStorage',
      ['@react-native-async-storage/async-storage', '@react-native-community/async-storage'],
      ['setItem', 'multiSet', 'mergeItem', 'multiMerge'],
      'https://docs.expo.dev/versions/unversioned/sdk/async-storage/',
    ],
    [
      'AsyncStorage',
      ['react-native'],
      ['AsyncStorage.setItem', 'AsyncStorage.multiSet'],
      'https://reactnative.dev/docs/asyncstorage',
    ],
    [
      'Capacitor Preferences',
      ['@capacitor/preferences', '@capacitor/storage'],
      ['set'],
      'https://capacitorjs.com/docs/apis/preferences',
    ],
    [
      'the web view’s storage',
      ['global'],
      ['localStorage.setItem', 'sessionStorage.setItem'],
      'https://developer.mozilla.org/en-US/docs/Web/API/Window/localStorage',
    ],
  ]),
  ...rows('network', [
    [
      'a server',
      ['http'],
      ['post', 'put', 'patch', 'get', 'delete', 'send', 'request'],
      'https://pub.dev/packages/http',
    ],
    [
      'a server',
      ['global'],
      ['fetch', 'XMLHttpRequest.send', 'WebSocket.send', 'navigator.sendBeacon'],
      'https://reactnative.dev/docs/network',
    ],
    ['a server', ['expo/fetch'], ['fetch'], 'https://docs.expo.dev/versions/latest/sdk/expo/'],
    [
      'a server',
      ['axios', 'ky', 'superagent', 'cross-fetch', 'node-fetch', 'isomorphic-fetch'],
      ALL,
      'https://axios-http.com/docs/intro',
    ],
    ['a server', ['socket.io-client'], ['emit', 'send'], 'https://socket.io/docs/v4/client-api/'],
    ['a server', ['@apollo/client'], ['mutate', 'query'], 'https://www.apollographql.com/docs/react'],
    [
      'a server',
      ['@capacitor/core', '@capacitor-community/http'],
      ['CapacitorHttp.post', 'CapacitorHttp.put', 'CapacitorHttp.request', 'Http.post', 'Http.request'],
      'https://capacitorjs.com/docs/apis/http',
    ],
    [
      'Cloud Firestore',
      ['@react-native-firebase/firestore', 'firebase/firestore'],
      ['add', 'set', 'update', 'addDoc', 'setDoc', 'updateDoc'],
      'https://rnfirebase.io/firestore/usage',
    ],
    [
      'Firebase Realtime Database',
      ['@react-native-firebase/database', 'firebase/database'],
      ['set', 'update', 'push'],
      'https://rnfirebase.io/database/usage',
    ],
    [
      'Firebase Storage',
      ['@react-native-firebase/storage', 'firebase/storage'],
      ['put', 'putString', 'putFile', 'uploadBytes', 'uploadString'],
      'https://rnfirebase.io/storage/usage',
    ],
    [
      'Cloud Functions',
      ['@react-native-firebase/functions', 'firebase/functions'],
      ['httpsCallable'],
      'https://rnfirebase.io/functions/usage',
    ],
    [
      'Supabase',
      ['@supabase/supabase-js'],
      ['insert', 'upsert', 'update', 'upload', 'rpc', 'invoke'],
      'https://supabase.com/docs/reference/javascript/insert',
    ],
  ]),
];

export const DART_DESTINATIONS: readonly Destination[] = [
  ...typed('advertising', [
    [
      'Google Mobile Ads',
      ['google_mobile_ads'],
      ['AdRequest', 'AdManagerAdRequest', 'MobileAds'],
      'https://pub.dev/packages/google_mobile_ads',
    ],
    ['Meta App Events', ['facebook_app_events'], ['FacebookAppEvents'], 'https://pub.dev/packages/facebook_app_events'],
    ['AppsFlyer', ['appsflyer_sdk'], ['AppsflyerSdk'], 'https://pub.dev/packages/appsflyer_sdk'],
    ['Adjust', ['adjust_sdk'], ['Adjust', 'AdjustEvent'], 'https://pub.dev/packages/adjust_sdk'],
    [
      'Branch',
      ['flutter_branch_sdk'],
      ['FlutterBranchSdk', 'BranchEvent', 'BranchUniversalObject'],
      'https://pub.dev/packages/flutter_branch_sdk',
    ],
    ['AppLovin', ['applovin_max'], ['AppLovinMAX'], 'https://pub.dev/packages/applovin_max'],
    ['Singular', ['singular_flutter_sdk'], ['Singular'], 'https://pub.dev/packages/singular_flutter_sdk'],
  ]),
  ...typed('analytics', [
    [
      'Firebase Analytics',
      ['firebase_analytics'],
      ['FirebaseAnalytics'],
      'https://pub.dev/packages/firebase_analytics',
    ],
    ['Mixpanel', ['mixpanel_flutter'], ['Mixpanel', 'People'], 'https://pub.dev/packages/mixpanel_flutter'],
    [
      'Amplitude',
      ['amplitude_flutter'],
      ['Amplitude', 'BaseEvent', 'Identify'],
      'https://pub.dev/packages/amplitude_flutter',
    ],
    ['PostHog', ['posthog_flutter'], ['Posthog'], 'https://pub.dev/packages/posthog_flutter'],
    ['OneSignal', ['onesignal_flutter'], ['OneSignal'], 'https://pub.dev/packages/onesignal_flutter'],
    ['Intercom', ['intercom_flutter'], ['Intercom'], 'https://pub.dev/packages/intercom_flutter'],
    [
      'Datadog RUM',
      ['datadog_flutter_plugin'],
      ['DatadogSdk', 'DatadogRum'],
      'https://pub.dev/packages/datadog_flutter_plugin',
    ],
  ]),
  ...typed('crash-reporting', [
    [
      'Sentry',
      ['sentry_flutter', 'sentry'],
      ['Sentry', 'Breadcrumb', 'Scope', 'SentryEvent'],
      'https://pub.dev/packages/sentry_flutter',
    ],
    [
      'Firebase Crashlytics',
      ['firebase_crashlytics'],
      ['FirebaseCrashlytics'],
      'https://pub.dev/packages/firebase_crashlytics',
    ],
    ['Bugsnag', ['bugsnag_flutter'], ['Bugsnag'], 'https://pub.dev/packages/bugsnag_flutter'],
  ]),
  ...typed('remote-ai', [
    [
      'OpenAI',
      ['dart_openai', 'openai_dart', 'chat_gpt_sdk'],
      ['OpenAI', 'OpenAIClient'],
      'https://pub.dev/packages/dart_openai',
    ],
    ['Anthropic', ['anthropic_sdk_dart'], ['AnthropicClient'], 'https://pub.dev/packages/anthropic_sdk_dart'],
    [
      'Gemini',
      ['google_generative_ai', 'firebase_ai', 'firebase_vertexai', 'flutter_gemini'],
      ['GenerativeModel', 'ChatSession', 'FirebaseAI', 'FirebaseVertexAI', 'Gemini'],
      'https://pub.dev/packages/google_generative_ai',
    ],
  ]),
  ...functions('logging', [
    ['the system log', ['dart:developer'], ['log'], 'https://api.dart.dev/dart-developer/log.html'],
  ]),
  ...typed('logging', [['the app’s log', ['logger', 'logging'], ['Logger'], 'https://pub.dev/packages/logger']]),
  ...typed('pasteboard', [
    [
      'the pasteboard',
      ['flutter'],
      ['Clipboard', 'ClipboardData'],
      'https://api.flutter.dev/flutter/services/Clipboard-class.html',
    ],
  ]),
  ...typed('user-defaults', [
    [
      'SharedPreferences',
      ['shared_preferences'],
      ['SharedPreferences', 'SharedPreferencesAsync', 'SharedPreferencesWithCache'],
      'https://pub.dev/packages/shared_preferences',
    ],
  ]),
  ...typed('network', [
    ['a server', ['dio'], ['Dio'], 'https://pub.dev/packages/dio'],
    ['a server', ['http'], ['Client', 'MultipartRequest', 'Request'], 'https://pub.dev/packages/http'],
    ['a server', ['dart:io'], ['HttpClient', 'WebSocket'], 'https://api.dart.dev/dart-io/HttpClient-class.html'],
    [
      'Cloud Firestore',
      ['cloud_firestore'],
      ['FirebaseFirestore', 'DocumentReference', 'CollectionReference', 'WriteBatch'],
      'https://pub.dev/packages/cloud_firestore',
    ],
    [
      'Firebase Realtime Database',
      ['firebase_database'],
      ['FirebaseDatabase', 'DatabaseReference'],
      'https://pub.dev/packages/firebase_database',
    ],
    [
      'Firebase Storage',
      ['firebase_storage'],
      ['FirebaseStorage', 'Reference'],
      'https://pub.dev/packages/firebase_storage',
    ],
    [
      'Supabase',
      ['supabase_flutter', 'supabase'],
      ['Supabase', 'SupabaseClient'],
      'https://pub.dev/packages/supabase_flutter',
    ],
  ]),
];

/** Of C# and Kotlin: names that need no import there, or a namespace. */
export const BINDING_DESTINATIONS: readonly Destination[] = [
  {
    kind: 'logging',
    name: 'the console',
    types: ['Console'],
    members: ['WriteLine', 'Write', 'Error'],
    from: 'https://learn.microsoft.com/dotnet/api/system.console.writeline',
  },
  {
    kind: 'logging',
    name: 'the console',
    members: ['println'],
    from: 'https://kotlinlang.org/api/core/kotlin-stdlib/kotlin.io/println.html',
  },
  {
    kind: 'user-defaults',
    name: 'Preferences',
    types: ['Preferences'],
    members: ['Set'],
    from: 'https://learn.microsoft.com/dotnet/maui/platform-integration/storage/preferences',
  },
  {
    kind: 'pasteboard',
    name: 'the pasteboard',
    types: ['Clipboard'],
    members: ['SetTextAsync'],
    from: 'https://learn.microsoft.com/dotnet/maui/platform-integration/data/clipboard',
  },
  {
    kind: 'network',
    name: 'a server',
    types: ['HttpClient'],
    members: ['PostAsync', 'PutAsync', 'PatchAsync', 'SendAsync', 'PostAsJsonAsync', 'PutAsJsonAsync'],
    from: 'https://learn.microsoft.com/dotnet/api/system.net.http.httpclient',
  },
  ...typed('analytics', [
    [
      'App Center Analytics',
      ['Microsoft.AppCenter.Analytics'],
      ['Analytics'],
      'https://learn.microsoft.com/appcenter/sdk/analytics/xamarin',
    ],
  ]),
  ...typed('crash-reporting', [
    ['Sentry', ['Sentry'], ['SentrySdk'], 'https://docs.sentry.io/platforms/dotnet/usage/'],
    [
      'App Center Crashes',
      ['Microsoft.AppCenter.Crashes'],
      ['Crashes'],
      'https://learn.microsoft.com/appcenter/sdk/crashes/xamarin',
    ],
  ]),
  ...typed('remote-ai', [
    [
      'OpenAI',
      ['OpenAI', 'OpenAI.Chat', 'Azure.AI.OpenAI'],
      ['OpenAIClient', 'ChatClient'],
      'https://github.com/openai/openai-dotnet',
    ],
  ]),
];
