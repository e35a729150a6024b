/**
 * Where JavaScript, Dart, C# and Kotlin hand things over that is no SDK of a vendor: logs, storage, connections, from
 * packages and globals. Rows for `destinations.ts`. In a script a row counts where an import, or a global, leads to the
 * call; `modules` are what imports say, `members` the last names of the path. In Dart a row counts as in Swift: by type,
 * where the file imports the package.
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
  // pages, by the services that are called there
  {
    kind: 'network',
    name: 'a page',
    modules: ['react-native-webview'],
    isPage: true,
    from: 'https://github.com/react-native-webview/react-native-webview/blob/master/docs/Reference.md',
  },
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
      ['localStorage.setItem'],
      'https://developer.mozilla.org/en-US/docs/Web/API/Window/localStorage',
    ],
  ]),
  ...rows('network', [
    [
      'a server',
      ['expo-file-system', 'expo-file-system/legacy'],
      ['uploadAsync', 'createUploadTask'],
      'https://docs.expo.dev/versions/latest/sdk/filesystem-legacy/',
    ],
    [
      'a server',
      ['react-native-fs', '@dr.pogodin/react-native-fs'],
      ['uploadFiles'],
      'https://github.com/itinance/react-native-fs',
    ],
    ['a server', ['@capacitor/file-transfer'], ['uploadFile'], 'https://capacitorjs.com/docs/apis/file-transfer'],
  ]).map((row): Destination => ({ ...row, isOfFile: true })),
  // Dart's, where it is imported by a prefix
  {
    kind: 'network',
    name: 'a server',
    modules: ['http'],
    members: ['MultipartRequest.send', 'Request.send'],
    isOfItself: true,
    from: 'https://pub.dev/documentation/http/latest/http/BaseRequest/send.html',
  },
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
    [
      'a server',
      ['@angular/common/http'],
      ['post', 'put', 'patch', 'get', 'delete', 'request'].map((name) => `HttpClient.${name}`),
      'https://angular.dev/api/common/http/HttpClient',
    ],
    ['a server', ['rxjs/ajax'], ALL, 'https://rxjs.dev/api/ajax/ajax'],
    ['a server', ['ofetch', 'got', 'wretch', 'redaxios'], ALL, 'https://github.com/unjs/ofetch'],
    [
      'a server',
      ['@awesome-cordova-plugins/http', '@ionic-native/http'],
      ['post', 'put', 'patch', 'get', 'sendRequest'].map((name) => `HTTP.${name}`),
      'https://github.com/silkimen/cordova-plugin-advanced-http',
    ],
    ['a server', ['socket.io-client'], ['emit', 'send'], 'https://socket.io/docs/v4/client-api/'],
    ['a server', ['@apollo/client'], ['mutate', 'query'], 'https://www.apollographql.com/docs/react'],
    [
      'a server',
      ['@capacitor/core', '@capacitor-community/http'],
      ['CapacitorHttp.post', 'CapacitorHttp.put', 'CapacitorHttp.request', 'Http.post', 'Http.request'],
      'https://capacitorjs.com/docs/apis/http',
    ],
  ]),
];

export const DART_DESTINATIONS: readonly Destination[] = [
  {
    kind: 'network',
    name: 'a page',
    modules: ['webview_flutter'],
    types: ['WebViewController'],
    members: ['loadHtmlString'],
    isPage: true,
    from: 'https://pub.dev/packages/webview_flutter',
  },
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
  ]),
];

/** What says only that it is a setting may be in the keychain, where a file makes one there. */
const IN_KEYCHAIN = 'com.russhwolf.settings.KeychainSettings';

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
    kind: 'logging',
    name: 'the console',
    modules: ['co.touchlab.kermit'],
    types: ['Logger'],
    members: ['v', 'd', 'i', 'w', 'e', 'a', 'log'],
    isCommonName: true,
    isLazy: true,
    from: 'https://kermit.touchlab.co/docs/',
  },
  {
    kind: 'logging',
    name: 'the console',
    modules: ['io.github.aakira.napier'],
    types: ['Napier'],
    members: ['v', 'd', 'i', 'w', 'e', 'wtf', 'log'],
    isCommonName: true,
    isLazy: true,
    from: 'https://github.com/AAkira/Napier',
  },
  ...[{ types: ['NSUserDefaultsSettings'] }, { types: ['Settings', 'ObservableSettings'], unless: IN_KEYCHAIN }].map(
    (row): Destination => ({
      kind: 'user-defaults',
      name: 'UserDefaults',
      modules: ['com.russhwolf.settings'],
      members: ['putString', 'putInt', 'putLong', 'putDouble', 'set', '[]', '='],
      isCommonName: true,
      from: 'https://github.com/russhwolf/multiplatform-settings',
      ...row,
    }),
  ),
  {
    kind: 'user-defaults',
    name: 'Preferences',
    types: ['Preferences', 'IPreferences'],
    members: ['Set'],
    from: 'https://learn.microsoft.com/dotnet/maui/platform-integration/storage/preferences',
  },
  {
    kind: 'pasteboard',
    name: 'the pasteboard',
    types: ['Clipboard', 'IClipboard'],
    members: ['SetTextAsync'],
    from: 'https://learn.microsoft.com/dotnet/maui/platform-integration/data/clipboard',
  },
  {
    kind: 'network',
    name: 'a server',
    types: ['HttpClient'],
    members: ['PostAsync', 'PutAsync', 'PatchAsync', 'SendAsync', 'PostAsJsonAsync', 'PutAsJsonAsync'],
    isDeep: true,
    from: 'https://learn.microsoft.com/dotnet/api/system.net.http.httpclient',
  },
  {
    kind: 'network',
    name: 'a server',
    modules: ['io.ktor.client'],
    types: ['HttpClient'],
    members: ['post', 'put', 'patch', 'get', 'request', 'submitForm', 'submitFormWithBinaryData'],
    isCommonName: true,
    isDeep: true,
    from: 'https://ktor.io/docs/client-requests.html',
  },
];
