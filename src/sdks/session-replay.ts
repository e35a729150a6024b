import { common, type Sdk } from './sdk.ts';

/** What records how an app is used, screen by screen. */
export const SESSION_REPLAY: readonly Sdk[] = [
  {
    name: 'Heap',
    kind: 'analytics',
    modules: ['HeapSwiftCore'],
    frameworks: ['Heap'],
    packages: [
      'cocoapods Heap',
      'cocoapods HeapSwiftCore',
      'swiftpm heap/heap-swift-core-sdk',
      'swiftpm heap/heap-ios-autocapture-sdk',
      'npm @heap/react-native-heap',
      'npm @heap/heap-react-native-bridge',
    ],
    swift: ['Heap'],
    sources: ['https://developers.heap.io/docs/ios'],
  },
  {
    name: 'Pendo',
    kind: 'analytics',
    modules: ['Pendo'],
    packages: ['cocoapods Pendo', 'swiftpm pendo-io/pendo-mobile-sdk', 'npm rn-pendo-sdk', 'pub pendo_sdk'],
    swift: ['PendoManager'],
    dart: ['PendoSDK', 'PendoFlutterPlugin'],
    sources: ['https://github.com/pendo-io/pendo-mobile-sdk'],
  },
  {
    name: 'FullStory',
    kind: 'analytics',
    modules: ['FullStory'],
    packages: [
      'cocoapods FullStory',
      'swiftpm fullstorydev/fullstory-swift-package-ios',
      'npm @fullstory/react-native',
    ],
    swift: [common('FS')],
    sources: [
      'https://developer.fullstory.com/mobile/ios/getting-started/',
      'https://developer.fullstory.com/mobile/ios',
    ],
  },
  {
    name: 'Smartlook',
    kind: 'analytics',
    modules: ['SmartlookAnalytics', 'Smartlook'],
    packages: [
      'cocoapods SmartlookAnalytics',
      'swiftpm smartlook/analytics-swift-package',
      'npm react-native-smartlook-analytics',
      'pub flutter_smartlook',
    ],
    swift: ['Smartlook'],
    dart: ['Smartlook'],
    sources: [
      'https://mobile.developer.smartlook.com/docs/ios',
      'https://github.com/smartlook/analytics-swift-package',
    ],
  },
  {
    name: 'UXCam',
    kind: 'analytics',
    modules: ['UXCam'],
    packages: ['cocoapods UXCam', 'swiftpm uxcam/ios-sdk', 'npm react-native-ux-cam', 'pub flutter_uxcam'],
    swift: ['UXCam'],
    dart: ['FlutterUxcam'],
    sources: ['https://developer.uxcam.com/docs/ios', 'https://github.com/uxcam/ios-sdk'],
  },
  {
    name: 'Microsoft Clarity',
    kind: 'analytics',
    frameworks: ['Clarity'],
    packages: [
      'cocoapods Clarity',
      'swiftpm microsoft/clarity-apps',
      'npm @microsoft/react-native-clarity',
      'pub clarity_flutter',
    ],
    swift: ['ClaritySDK'],
    dart: ['Clarity', 'ClarityConfig'],
    page: ['clarity'],
    sources: [
      'https://learn.microsoft.com/clarity/mobile-sdk/ios-sdk',
      'https://learn.microsoft.com/clarity/setup-and-installation/clarity-api',
    ],
  },
  {
    name: 'LogRocket',
    kind: 'crash-reporting',
    packages: ['npm @logrocket/react-native'],
    sources: ['https://docs.logrocket.com/reference/react-native'],
  },
];
