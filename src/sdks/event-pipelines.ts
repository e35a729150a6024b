import { common, type Sdk } from './sdk.ts';

/** What takes an app's events once, and passes them on to whoever is chosen later. */
export const EVENT_PIPELINES: readonly Sdk[] = [
  {
    name: 'Segment',
    kind: 'analytics',
    modules: ['SegmentAnalytics'],
    frameworks: ['Segment', 'Analytics'],
    packages: [
      'cocoapods AnalyticsSwift',
      'swiftpm segmentio/analytics-swift',
      'swiftpm segmentio/analytics-ios',
      'npm @segment/analytics-react-native',
      'npm @segment/analytics-next',
      'nuget Segment.Analytics.CSharp',
    ],
    swift: [
      common('Analytics', 'SEGAnalytics'),
      {
        types: ['DestinationPlugin', 'EventPlugin', 'Plugin', 'UtilityPlugin'],
        members: ['alias', 'execute', 'group', 'identify', 'screen', 'track'].map((name) => `return ${name}`),
        isCommon: true,
      },
    ],
    dotnet: [{ modules: ['Segment.Analytics'], types: ['Analytics'] }],
    hosts: ['api.segment.io'],
    sources: [
      'https://segment.com/docs/connections/sources/catalog/libraries/mobile/apple/',
      'https://github.com/segmentio/analytics-react-native',
      'https://github.com/segmentio/Analytics-CSharp',
      'https://segment.com/docs/connections/sources/catalog/libraries/server/http-api/',
    ],
  },
  {
    name: 'Adobe Experience Platform',
    kind: 'analytics',
    modules: ['AEPCore', 'AEPAnalytics', 'AEPEdge'],
    packages: [
      'cocoapods AEPCore',
      'cocoapods AEPAnalytics',
      'cocoapods AEPEdge',
      'cocoapods ACPCore',
      'cocoapods ACPAnalytics',
      'swiftpm adobe/aepsdk-core-ios',
      'swiftpm adobe/aepsdk-analytics-ios',
      'swiftpm adobe/aepsdk-edge-ios',
      'npm @adobe/react-native-aepcore',
      'pub flutter_aepcore',
    ],
    swift: ['MobileCore', 'ExperienceEvent'],
    dart: ['MobileCore'],
    sources: [
      'https://developer.adobe.com/client-sdks/home/getting-started/',
      'https://github.com/adobe/aepsdk-core-ios',
    ],
  },
  {
    name: 'mParticle',
    kind: 'analytics',
    modules: ['mParticle_Apple_SDK', 'mParticle_Apple_SDK_NoLocation'],
    packages: [
      'cocoapods mParticle-Apple-SDK',
      'swiftpm mParticle/mparticle-apple-sdk',
      'npm react-native-mparticle',
      'pub mparticle_flutter_sdk',
    ],
    swift: ['MParticle', 'MPEvent'],
    dart: ['MparticleFlutterSdk'],
    sources: [
      'https://docs.mparticle.com/developers/client-sdks/ios/initialization/',
      'https://github.com/mParticle/mparticle-apple-sdk',
    ],
  },
  {
    name: 'RudderStack',
    kind: 'analytics',
    modules: ['RudderStackAnalytics'],
    frameworks: ['Rudder'],
    packages: [
      'cocoapods Rudder',
      'cocoapods RudderStack',
      'swiftpm rudderlabs/rudder-sdk-ios',
      'swiftpm rudderlabs/rudder-sdk-swift',
      'npm @rudderstack/rudder-sdk-react-native',
      'pub rudder_sdk_flutter',
    ],
    swift: ['RSClient'],
    dart: ['RudderController'],
    sources: [
      'https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-ios-sdk/',
      'https://github.com/rudderlabs/rudder-sdk-ios',
      'https://github.com/rudderlabs/rudder-sdk-react-native',
    ],
  },
  {
    name: 'Snowplow',
    kind: 'analytics',
    modules: ['SnowplowTracker'],
    packages: [
      'cocoapods SnowplowTracker',
      'swiftpm snowplow/snowplow-ios-tracker',
      'swiftpm snowplow/snowplow-objc-tracker',
      'npm @snowplow/react-native-tracker',
      'pub snowplow_tracker',
    ],
    swift: ['Snowplow', 'TrackerController', 'SelfDescribing', 'Structured', 'ScreenView'],
    dart: ['Snowplow', 'SnowplowTracker', 'SelfDescribing', 'Structured'],
    sources: [
      'https://docs.snowplow.io/docs/sources/mobile-trackers/',
      'https://github.com/snowplow/snowplow-ios-tracker',
    ],
  },
];
