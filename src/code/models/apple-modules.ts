/**
 * What Apple's SDKs bring: a module that an app imports and that is neither here nor its own is somebody else's code.
 * https://developer.apple.com/documentation/technologies
 */
const MODULES = `
ARKit AVFAudio AVFoundation AVKit Accelerate Accessibility Accounts ActivityKit AdServices AdSupport AddressBook AlarmKit
AppIntents AppKit AppTrackingTransparency ApplicationServices AssetsLibrary AudioToolbox AuthenticationServices
AutomaticAssessmentConfiguration BackgroundAssets BackgroundTasks Builtin BusinessChat CFNetwork CallKit CarPlay
ClockKit CloudKit ClassKit Collaboration ColorSync Combine Compression Contacts ContactsUI CoreAudio CoreBluetooth
CoreData CoreFoundation CoreGraphics CoreHaptics CoreImage CoreLocation CoreLocationUI CoreMIDI CoreML CoreMedia
CoreMotion CoreNFC CoreServices CoreSpotlight CoreTelephony CoreText CoreTransferable CoreVideo CreateML CryptoKit
CryptoTokenKit DataDetection Darwin DeveloperToolsSupport DeviceActivity DeviceCheck DeviceDiscoveryUI Dispatch
Distributed EventKit EventKitUI ExposureNotification ExternalAccessory FamilyControls FileProvider FinanceKit Foundation
FoundationEssentials FoundationModels FoundationNetworking GLKit GameController GameKit GameplayKit GroupActivities
HealthKit HealthKitUI HomeKit IdentityLookup ImageIO Intents IntentsUI JavaScriptCore JournalingSuggestions LinkPresentation
LocalAuthentication ManagedSettings ManagedSettingsUI MapKit Matter MediaPlayer MessageUI Messages Metal MetalKit
MetricKit MobileCoreServices ModelIO MultipeerConnectivity MusicKit NaturalLanguage NearbyInteraction Network
NetworkExtension NotificationCenter ObjectiveC Observation OSLog PDFKit PassKit PencilKit Photos PhotosUI ProximityReader
PushKit PushToTalk QuartzCore QuickLook QuickLookThumbnailing RealityKit RegexBuilder RelevanceKit ReplayKit RoomPlan
SafariServices SceneKit ScreenTime Security SensitiveContentAnalysis SensorKit SharedWithYou ShazamKit SiriKit Social
SoundAnalysis Speech SpriteKit StateReporting StoreKit Swift SwiftData SwiftUI SwiftUICore SystemConfiguration Synchronization
System TabularData Testing ThreadNetwork TipKit Translation UIKit UniformTypeIdentifiers UserNotifications
UserNotificationsUI VideoSubscriberAccount VideoToolbox Vision VisionKit WatchConnectivity WatchKit WeatherKit WebKit
WidgetKit WorkoutKit XCTest XPC Charts MachO _Concurrency _Differentiation _StringProcessing os simd sqlite3 zlib
`;

export const APPLE_MODULES: ReadonlySet<string> = new Set(MODULES.trim().split(/\s+/));
