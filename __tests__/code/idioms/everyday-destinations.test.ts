/** What teams hand to the services that they use most, as their pages write it, in each language that these ship for. */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../code.ts';
import type { Language } from './both-flows.ts';
import { C_SHARP, USING } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';

type Calls = readonly (readonly [to: string, head: string, calls: readonly string[]])[];

/** `TEXT` is what is handed over. */
const SWIFT_CALLS: Calls = [
  [
    'crash-reporting: Sentry',
    'import Sentry',
    [
      'SentrySDK.capture(message: TEXT)',
      'SentrySDK.configureScope { scope in scope.setTag(value: TEXT, key: "lab") }',
      'SentrySDK.configureScope { $0.setContext(value: ["title": TEXT], key: "lab") }',
      'SentrySDK.configureScope { scope in scope.setExtra(value: TEXT, key: "lab") }',
      'let crumb = Breadcrumb(level: .info, category: "labs")\ncrumb.message = TEXT\nSentrySDK.addBreadcrumb(crumb)',
      'let crumb = Breadcrumb()\ncrumb.data = ["title": TEXT]\nSentrySDK.addBreadcrumb(crumb)',
      'let event = Event(level: .error)\nevent.message = SentryMessage(formatted: TEXT)\nSentrySDK.capture(event: event)',
      'let event = Event(level: .error)\nevent.extra = ["title": TEXT]\nSentrySDK.capture(event: event)',
      'SentrySDK.capture(message: "a") { scope in scope.setTag(value: TEXT, key: "lab") }',
      'SentrySDK.logger.info(TEXT)',
      'SentrySDK.logger.error("failed", attributes: ["title": TEXT])',
      'let span = SentrySDK.startTransaction(name: "load", operation: "labs")\nspan.setData(value: TEXT, key: "lab")',
      'let span: any Span = Traces.begin()\nspan.setData(value: TEXT, key: "lab")',
      'let span: (any Span)? = Traces.current\nspan?.setTag(value: TEXT, key: "lab")',
      'SentrySDK.startTransaction(name: TEXT, operation: "labs")',
      'SentrySDK.setUser(User(userId: TEXT))',
      'let user = User()\nuser.data = ["lab": TEXT]\nSentrySDK.setUser(user)',
      'SentrySDK.capture(error: NSError(domain: "labs", code: 1, userInfo: ["title": TEXT]))',
      'SentrySDK.metrics.count(key: "labs", value: 1, attributes: ["title": TEXT])',
      'SentrySDK.capture(feedback: SentryFeedback(message: TEXT, name: nil, email: nil))',
    ],
  ],
  [
    'crash-reporting: Firebase Crashlytics',
    'import FirebaseCrashlytics',
    [
      'Crashlytics.crashlytics().setCustomValue(TEXT, forKey: "lab")',
      'Crashlytics.crashlytics().setCustomKeysAndValues(["lab": TEXT])',
      'Crashlytics.crashlytics().log(TEXT)',
      'Crashlytics.crashlytics().log("loaded \\(TEXT)")',
      'Crashlytics.crashlytics().log(format: "%@", arguments: getVaList([TEXT]))',
      'Crashlytics.crashlytics().record(error: NSError(domain: "labs", code: 1), userInfo: ["lab": TEXT])',
      'Crashlytics.crashlytics().record(error: NSError(domain: "labs", code: 1, userInfo: ["lab": TEXT]))',
      'Crashlytics.crashlytics().setUserID(TEXT)',
      'Crashlytics.crashlytics().record(exceptionModel: ExceptionModel(name: "labs", reason: TEXT))',
    ],
  ],
  [
    'analytics: Datadog RUM',
    'import DatadogRUM',
    [
      'RUMMonitor.shared().addAttribute(forKey: "lab", value: TEXT)',
      'RUMMonitor.shared().addAction(type: .tap, name: TEXT)',
      'RUMMonitor.shared().addAction(type: .tap, name: "a", attributes: ["lab": TEXT])',
      'RUMMonitor.shared().addError(message: TEXT)',
      'RUMMonitor.shared().startView(key: "a", name: TEXT)',
      'RUMMonitor.shared().addTiming(name: TEXT)',
      'RUMMonitor.shared().addFeatureFlagEvaluation(name: "a", value: TEXT)',
    ],
  ],
  [
    'crash-reporting: Datadog Logs',
    'import DatadogLogs\nimport DatadogCore',
    [
      'let logger = Logger.create(with: Logger.Configuration(name: "labs"))\nlogger.info(TEXT)',
      'let logger = Logger.create(with: Logger.Configuration(name: "labs"))\nlogger.error("a", error: nil, attributes: ["lab": TEXT])',
      'let logger = Logger.create()\nlogger.addAttribute(forKey: "lab", value: TEXT)',
      'let logger = Logger.create()\nlogger.addTag(withKey: "lab", value: TEXT)',
      'Logs.addAttribute(forKey: "lab", value: TEXT)',
      'Datadog.setUserInfo(id: "1", name: TEXT)',
      'Datadog.setUserInfo(id: "1", extraInfo: ["lab": TEXT])',
      'Datadog.addUserExtraInfo(["lab": TEXT])',
    ],
  ],
  [
    'crash-reporting: Bugsnag',
    'import Bugsnag',
    [
      'Bugsnag.leaveBreadcrumb(withMessage: TEXT)',
      'Bugsnag.leaveBreadcrumb("a", metadata: ["lab": TEXT], type: .manual)',
      'Bugsnag.addMetadata(TEXT, key: "lab", section: "labs")',
      'Bugsnag.addMetadata(["lab": TEXT], section: "labs")',
      'Bugsnag.notifyError(NSError(domain: "a", code: 1)) { event in event.addMetadata(TEXT, key: "lab", section: "labs")\nreturn true }',
      'Bugsnag.notify(NSException(name: .genericException, reason: TEXT, userInfo: nil))',
      'Bugsnag.setUser("1", withEmail: nil, andName: TEXT)',
      'Bugsnag.setContext(TEXT)',
      'Bugsnag.addFeatureFlag(name: "a", variant: TEXT)',
    ],
  ],
  [
    'crash-reporting: Instabug (Luciq)',
    'import Instabug',
    [
      'Instabug.setUserAttribute(TEXT, withKey: "lab")',
      'Instabug.logUserEvent(withName: TEXT)',
      'IBGLog.log(TEXT)',
      'Instabug.identifyUser(withID: "1", email: nil, name: TEXT)',
      'Instabug.appendTags([TEXT])',
      'Instabug.addFileAttachment(with: Data(TEXT.utf8))',
      'CrashReporting.NonFatalError(NSError(domain: "a", code: 1))?.userAttributes = ["lab": TEXT]',
      'Instabug.userData = TEXT',
    ],
  ],
  [
    'crash-reporting: Instabug (Luciq)',
    'import LuciqSDK',
    [
      'Luciq.setUserAttribute(TEXT, withKey: "lab")',
      'Luciq.logUserEvent(withName: TEXT)',
      'LCQLog.log(TEXT)',
      'Luciq.identifyUser(withID: "1", email: nil, name: TEXT)',
    ],
  ],
  [
    'crash-reporting: New Relic',
    'import NewRelic',
    [
      'NewRelic.recordCustomEvent("labs", attributes: ["title": TEXT])',
      'NewRelic.recordBreadcrumb(TEXT, attributes: nil)',
      'NewRelic.setAttribute("lab", value: TEXT)',
      'NewRelic.logInfo(TEXT)',
      'NewRelic.recordError(NSError(domain: "a", code: 1), attributes: ["lab": TEXT])',
      'NewRelic.setUserId(TEXT)',
      'NewRelic.logAttributes(["lab": TEXT])',
    ],
  ],
  [
    'analytics: Mixpanel',
    'import Mixpanel',
    [
      'Mixpanel.mainInstance().track(event: "a", properties: ["lab": TEXT])',
      'Mixpanel.mainInstance().people.set(properties: ["lab": TEXT])',
      'Mixpanel.mainInstance().people.set(property: "lab", to: TEXT)',
      'Mixpanel.mainInstance().registerSuperProperties(["lab": TEXT])',
      'Mixpanel.mainInstance().identify(distinctId: TEXT)',
      'Mixpanel.mainInstance().time(event: TEXT)',
      'Mixpanel.mainInstance().setGroup(groupKey: "lab", groupID: TEXT)',
    ],
  ],
  [
    'analytics: Amplitude',
    'import AmplitudeSwift',
    [
      'let amplitude = Amplitude(configuration: Configuration(apiKey: "a"))\namplitude.track(eventType: "a", eventProperties: ["lab": TEXT])',
      'let amplitude = Amplitude(configuration: Configuration(apiKey: "a"))\namplitude.track(event: BaseEvent(eventType: "a", eventProperties: ["lab": TEXT]))',
      'let amplitude = Amplitude(configuration: Configuration(apiKey: "a"))\nlet identify = Identify()\nidentify.set(property: "lab", value: TEXT)\namplitude.identify(identify: identify)',
      'let amplitude = Amplitude(configuration: Configuration(apiKey: "a"))\namplitude.setUserId(userId: TEXT)',
      'let amplitude = Amplitude(configuration: Configuration(apiKey: "a"))\namplitude.setGroup(groupType: "lab", groupName: TEXT)',
      'let amplitude = Amplitude(configuration: Configuration(apiKey: "a"))\nlet revenue = Revenue()\nrevenue.productId = TEXT\namplitude.revenue(revenue: revenue)',
    ],
  ],
  [
    'analytics: Segment',
    'import Segment',
    [
      'let analytics = Analytics(configuration: Configuration(writeKey: "a"))\nanalytics.track(name: "a", properties: ["lab": TEXT])',
      'let analytics = Analytics(configuration: Configuration(writeKey: "a"))\nanalytics.identify(userId: "1", traits: ["lab": TEXT])',
      'let analytics = Analytics(configuration: Configuration(writeKey: "a"))\nanalytics.screen(title: TEXT)',
      'let analytics = Analytics(configuration: Configuration(writeKey: "a"))\nanalytics.group(groupId: TEXT)',
      'let analytics = Analytics(configuration: Configuration(writeKey: "a"))\nanalytics.alias(newId: TEXT)',
    ],
  ],
  [
    'analytics: PostHog',
    'import PostHog',
    [
      'PostHogSDK.shared.capture("a", properties: ["lab": TEXT])',
      'PostHogSDK.shared.identify("1", userProperties: ["lab": TEXT])',
      'PostHogSDK.shared.register(["lab": TEXT])',
      'PostHogSDK.shared.group(type: "lab", key: TEXT)',
      'PostHogSDK.shared.screen(TEXT)',
      'PostHogSDK.shared.alias(TEXT)',
      'PostHogSDK.shared.captureException(NSError(domain: "a", code: 1), properties: ["lab": TEXT])',
    ],
  ],
  [
    'analytics: Firebase Analytics',
    'import FirebaseAnalytics',
    [
      'Analytics.logEvent(AnalyticsEventSelectContent, parameters: [AnalyticsParameterItemName: TEXT])',
      'Analytics.setUserProperty(TEXT, forName: "lab")',
      'Analytics.setDefaultEventParameters(["lab": TEXT])',
      'Analytics.setUserID(TEXT)',
    ],
  ],
  [
    'advertising: AppsFlyer',
    'import AppsFlyerLib',
    [
      'AppsFlyerLib.shared().logEvent("a", withValues: ["lab": TEXT])',
      'AppsFlyerLib.shared().logEvent(name: "a", values: ["lab": TEXT], completionHandler: nil)',
      'AppsFlyerLib.shared().customerUserID = TEXT',
      'AppsFlyerLib.shared().customData = ["lab": TEXT]',
    ],
  ],
  [
    'advertising: Adjust',
    'import AdjustSdk',
    [
      'let event = ADJEvent(eventToken: "a")\nevent?.addCallbackParameter("lab", value: TEXT)\nAdjust.trackEvent(event)',
      'let event = ADJEvent(eventToken: "a")\nevent?.addPartnerParameter("lab", value: TEXT)\nAdjust.trackEvent(event)',
      'Adjust.addGlobalCallbackParameter(TEXT, forKey: "lab")',
    ],
  ],
  [
    'advertising: Branch',
    'import BranchSDK',
    [
      'let event = BranchEvent(name: "a")\nevent.customData = ["lab": TEXT]\nevent.logEvent()',
      'Branch.getInstance().setIdentity(TEXT)',
      'let object = BranchUniversalObject(canonicalIdentifier: TEXT)',
      'Branch.getInstance().setRequestMetadataKey("lab", value: TEXT)',
    ],
  ],
  [
    'advertising: Singular',
    'import Singular',
    [
      'Singular.event("a", withArgs: ["lab": TEXT])',
      'Singular.setCustomUserId(TEXT)',
      'Singular.setGlobalProperty("lab", andValue: TEXT, overrideExisting: true)',
    ],
  ],
  [
    'advertising: Kochava',
    'import KochavaMeasurement',
    [
      'let event = Event(type: .custom)\nevent.infoString = TEXT\nevent.send()',
      'Event.sendCustom(withEventName: "a", infoString: TEXT)',
      'Measurement.shared.identityLink.register(name: "lab", identifier: TEXT)',
    ],
  ],
  [
    'analytics: OneSignal',
    'import OneSignalFramework',
    [
      'OneSignal.User.addTag(key: "lab", value: TEXT)',
      'OneSignal.User.addTags(["lab": TEXT])',
      'OneSignal.login(TEXT)',
      'OneSignal.Session.addOutcome(TEXT)',
      'OneSignal.InAppMessages.addTrigger("lab", withValue: TEXT)',
      'OneSignal.User.addAlias(label: "lab", id: TEXT)',
      'OneSignal.User.trackEvent(name: "a", properties: ["lab": TEXT])',
    ],
  ],
  [
    'analytics: Braze',
    'import BrazeKit',
    [
      'AppDelegate.braze?.logCustomEvent(name: "a", properties: ["lab": TEXT])',
      'AppDelegate.braze?.user.setCustomAttribute(key: "lab", value: TEXT)',
      'AppDelegate.braze?.changeUser(userId: TEXT)',
      'AppDelegate.braze?.logPurchase(productId: TEXT, currency: "USD", price: 1)',
    ],
  ],
  [
    'analytics: CleverTap',
    'import CleverTapSDK',
    [
      'CleverTap.sharedInstance()?.recordEvent("a", withProps: ["lab": TEXT])',
      'CleverTap.sharedInstance()?.profilePush(["lab": TEXT])',
      'CleverTap.sharedInstance()?.onUserLogin(["Name": TEXT])',
    ],
  ],
  [
    'analytics: Customer.io',
    'import CioDataPipelines',
    [
      'CustomerIO.shared.track(name: "a", properties: ["lab": TEXT])',
      'CustomerIO.shared.identify(userId: "1", traits: ["lab": TEXT])',
      'CustomerIO.shared.profileAttributes = ["lab": TEXT]',
      'CustomerIO.shared.screen(title: TEXT)',
    ],
  ],
  [
    'analytics: Iterable',
    'import IterableSDK',
    [
      'IterableAPI.track(event: "a", dataFields: ["lab": TEXT])',
      'IterableAPI.updateUser(["lab": TEXT], mergeNestedObjects: false)',
      'IterableAPI.userId = TEXT',
    ],
  ],
  [
    'analytics: Intercom',
    'import Intercom',
    [
      'Intercom.logEvent(withName: "a", metaData: ["lab": TEXT])',
      'let attributes = ICMUserAttributes()\nattributes.customAttributes = ["lab": TEXT]\nIntercom.updateUser(with: attributes)',
      'Intercom.presentMessageComposer(TEXT)',
    ],
  ],
  [
    'analytics: Zendesk',
    'import ZendeskCoreSDK\nimport SupportProvidersSDK\nimport SupportSDK',
    [
      'let request = ZDKCreateRequest()\nrequest.requestDescription = TEXT\nZDKRequestProvider().createRequest(request) { _, _ in }',
      'let config = RequestUiConfiguration()\nconfig.subject = TEXT',
      'Zendesk.instance?.setIdentity(Identity.createAnonymous(name: TEXT, email: nil))',
    ],
  ],
  [
    'analytics: Zendesk',
    'import ZendeskSDKMessaging\nimport ZendeskSDK',
    [
      'Zendesk.instance?.messaging?.setConversationFields(["lab": TEXT])',
      'Zendesk.instance?.messaging?.setConversationTags([TEXT])',
    ],
  ],
  [
    'remote-ai: OpenAI',
    'import OpenAI',
    [
      'let openAI = OpenAI(apiToken: "a")\nTask { try await openAI.chats(query: ChatQuery(messages: [.user(.init(content: .string(TEXT)))], model: .gpt4_o)) }',
      'let openAI = OpenAI(apiToken: "a")\nTask { for try await _ in openAI.chatsStream(query: ChatQuery(messages: [.init(role: .user, content: TEXT)!], model: .gpt4_o)) {} }',
      'let openAI = OpenAI(apiToken: "a")\nTask { try await openAI.responses.createResponse(query: CreateModelResponseQuery(input: .textInput(TEXT), model: .gpt4_1)) }',
    ],
  ],
  [
    'remote-ai: OpenAI',
    'import SwiftOpenAI',
    [
      'let service = OpenAIServiceFactory.service(apiKey: "a")\nTask { try await service.startChat(parameters: ChatCompletionParameters(messages: [.init(role: .user, content: .text(TEXT))], model: .gpt4o)) }',
    ],
  ],
  [
    'remote-ai: Anthropic',
    'import SwiftAnthropic',
    [
      'let service = AnthropicServiceFactory.service(apiKey: "a", betaHeaders: nil)\nTask { try await service.createMessage(MessageParameter(model: .claude35Sonnet, messages: [.init(role: .user, content: .text(TEXT))], maxTokens: 1)) }',
    ],
  ],
  [
    'remote-ai: Gemini',
    'import FirebaseAI',
    [
      'let model = FirebaseAI.firebaseAI(backend: .googleAI()).generativeModel(modelName: "a")\nTask { try await model.generateContent(TEXT) }',
      'let chat = FirebaseAI.firebaseAI().generativeModel(modelName: "a").startChat()\nTask { try await chat.sendMessage(TEXT) }',
      'let model = FirebaseAI.firebaseAI().generativeModel(modelName: "a")\nTask { for try await _ in try model.generateContentStream(TEXT) {} }',
      'let model = FirebaseAI.firebaseAI().generativeModel(modelName: "a", systemInstruction: ModelContent(role: "system", parts: TEXT))\nTask { try await model.generateContent("a") }',
      'let model = FirebaseAI.firebaseAI().liveModel(modelName: "a")\nTask { let session = try await model.connect()\nawait session.sendTextRealtime(TEXT) }',
    ],
  ],
  [
    'remote-ai: Gemini',
    'import FirebaseAILogic',
    [
      'let model = FirebaseAI.firebaseAI(backend: .googleAI()).generativeModel(modelName: "a")\nTask { try await model.generateContent(TEXT) }',
    ],
  ],
  [
    'logging: the system log',
    'import OSLog',
    [
      'Logger(subsystem: "a", category: "b").info("\\(TEXT, privacy: .public)")',
      'Logger().log(level: .error, "loaded \\(TEXT, privacy: .public)")',
      'os_log("%{public}@", log: .default, type: .info, TEXT)',
      'os_log(.info, "\\(TEXT, privacy: .public)")',
      'NSLog("%@", TEXT)',
      'NSLog(TEXT)',
    ],
  ],
  [
    'logging: the console',
    'import Foundation',
    ['print(TEXT)', 'debugPrint(TEXT)', 'dump(TEXT)', 'dump(["a": TEXT])', 'Swift.print(TEXT, terminator: "")'],
  ],
  [
    'pasteboard: the pasteboard',
    'import UIKit\nimport UniformTypeIdentifiers',
    [
      'UIPasteboard.general.string = TEXT',
      'UIPasteboard.general.setValue(TEXT, forPasteboardType: UTType.plainText.identifier)',
      'UIPasteboard.general.items = [["public.text": TEXT]]',
      'UIPasteboard.general.setItems([["public.text": TEXT]], options: [.localOnly: false])',
      'UIPasteboard.general.setObjects([TEXT])',
      'UIPasteboard.general.addItems([["public.text": TEXT]])',
      'UIPasteboard(name: .init("a"), create: true)?.string = TEXT',
    ],
  ],
];

const JAVASCRIPT_CALLS: Calls = [
  [
    'crash-reporting: Sentry',
    "import * as Sentry from '@sentry/react-native';",
    [
      'Sentry.captureMessage(TEXT);',
      "Sentry.addBreadcrumb({ category: 'labs', message: TEXT });",
      "Sentry.setContext('lab', { title: TEXT });",
      "Sentry.setTag('lab', TEXT);",
      'Sentry.setUser({ id: TEXT });',
      "Sentry.withScope((scope) => { scope.setExtra('lab', TEXT); Sentry.captureMessage('a'); });",
      "Sentry.configureScope((scope) => scope.setTag('lab', TEXT));",
      "Sentry.getCurrentScope().setContext('lab', { title: TEXT });",
      "Sentry.captureException(new Error('a'), { extra: { lab: TEXT } });",
      'Sentry.captureException(new Error(TEXT));',
      'Sentry.logger.info(TEXT);',
      "Sentry.logger.info('a', { lab: TEXT });",
      'Sentry.logger.info(Sentry.logger.fmt`loaded ${TEXT}`);',
      "Sentry.metrics.count('labs', 1, { attributes: { lab: TEXT } });",
      'Sentry.startSpan({ name: TEXT }, () => {});',
      'Sentry.captureEvent({ message: TEXT });',
      'Sentry.captureFeedback({ message: TEXT });',
    ],
  ],
  [
    'crash-reporting: Firebase Crashlytics',
    "import crashlytics from '@react-native-firebase/crashlytics';\nimport { getCrashlytics, log, setAttribute, recordError } from '@react-native-firebase/crashlytics';",
    [
      'crashlytics().log(TEXT);',
      "crashlytics().setAttribute('lab', TEXT);",
      'crashlytics().setAttributes({ lab: TEXT });',
      'crashlytics().recordError(new Error(TEXT));',
      'log(getCrashlytics(), TEXT);',
      "setAttribute(getCrashlytics(), 'lab', TEXT);",
    ],
  ],
  [
    'analytics: Datadog RUM',
    "import { DdLogs, DdRum, DdSdkReactNative } from '@datadog/mobile-react-native';",
    [
      "DdRum.addAction('tap', TEXT, {}, Date.now());",
      "DdRum.addError(TEXT, 'source', '', {}, Date.now());",
      'DdSdkReactNative.setAttributes({ lab: TEXT });',
      "DdSdkReactNative.setUserInfo({ id: '1', name: TEXT });",
      'DdLogs.info(TEXT);',
      "DdLogs.error('a', { lab: TEXT });",
    ],
  ],
  [
    'crash-reporting: Bugsnag',
    "import Bugsnag from '@bugsnag/react-native';",
    [
      'Bugsnag.leaveBreadcrumb(TEXT);',
      "Bugsnag.addMetadata('labs', { lab: TEXT });",
      "Bugsnag.notify(new Error('a'), (event) => { event.addMetadata('labs', 'lab', TEXT); });",
      'Bugsnag.notify(new Error(TEXT));',
      'Bugsnag.setUser(TEXT);',
    ],
  ],
  [
    'crash-reporting: Instabug (Luciq)',
    "import Instabug from 'instabug-reactnative';",
    ["Instabug.setUserAttribute('lab', TEXT);", 'Instabug.logUserEvent(TEXT);', 'Instabug.logInfo(TEXT);'],
  ],
  [
    'crash-reporting: Instabug (Luciq)',
    "import Luciq from '@luciq/react-native';",
    ["Luciq.setUserAttribute('lab', TEXT);", 'Luciq.logUserEvent(TEXT);'],
  ],
  [
    'crash-reporting: New Relic',
    "import NewRelic from 'newrelic-react-native-agent';",
    [
      "NewRelic.recordCustomEvent('labs', 'a', { lab: TEXT });",
      'NewRelic.recordBreadcrumb(TEXT, {});',
      "NewRelic.setAttribute('lab', TEXT);",
      'NewRelic.logInfo(TEXT);',
    ],
  ],
  [
    'analytics: Amplitude',
    "import { identify, Identify, init, setUserId, track } from '@amplitude/analytics-react-native';",
    ["track('a', { lab: TEXT });", "const it = new Identify(); it.set('lab', TEXT); identify(it);", 'setUserId(TEXT);'],
  ],
  [
    'analytics: Segment',
    "import { createClient, useAnalytics } from '@segment/analytics-react-native';\nconst segment = createClient({ writeKey: 'a' });",
    [
      "segment.track('a', { lab: TEXT });",
      "segment.identify('1', { lab: TEXT });",
      'segment.screen(TEXT);',
      "const { track } = useAnalytics(); track('a', { lab: TEXT });",
    ],
  ],
  [
    'analytics: PostHog',
    "import PostHog, { usePostHog } from 'posthog-react-native';\nconst posthog = new PostHog('a');",
    [
      "posthog.capture('a', { lab: TEXT });",
      "posthog.identify('1', { lab: TEXT });",
      'posthog.register({ lab: TEXT });',
      "posthog.group('lab', TEXT);",
      "const hook = usePostHog(); hook?.capture('a', { lab: TEXT });",
    ],
  ],
  [
    'analytics: Firebase Analytics',
    "import analytics from '@react-native-firebase/analytics';\nimport { getAnalytics, logEvent, setUserProperty, setDefaultEventParameters } from '@react-native-firebase/analytics';",
    [
      "analytics().logEvent('a', { lab: TEXT });",
      "analytics().setUserProperty('lab', TEXT);",
      'analytics().setDefaultEventParameters({ lab: TEXT });',
      "logEvent(getAnalytics(), 'a', { lab: TEXT });",
      "setUserProperty(getAnalytics(), 'lab', TEXT);",
    ],
  ],
  [
    'advertising: AppsFlyer',
    "import appsFlyer from 'react-native-appsflyer';",
    [
      "appsFlyer.logEvent('a', { lab: TEXT });",
      'appsFlyer.setCustomerUserId(TEXT);',
      'appsFlyer.setAdditionalData({ lab: TEXT });',
    ],
  ],
  [
    'advertising: Adjust',
    "import { Adjust, AdjustEvent } from 'react-native-adjust';",
    [
      "const event = new AdjustEvent('a'); event.addCallbackParameter('lab', TEXT); Adjust.trackEvent(event);",
      "Adjust.addGlobalCallbackParameter('lab', TEXT);",
    ],
  ],
  [
    'advertising: Branch',
    "import branch, { BranchEvent } from 'react-native-branch';",
    [
      'new BranchEvent(BranchEvent.ViewItem, [], { customData: { lab: TEXT } }).logEvent();',
      'branch.setIdentity(TEXT);',
    ],
  ],
  [
    'advertising: Singular',
    "import { Singular } from 'singular-react-native';",
    ["Singular.eventWithArgs('a', { lab: TEXT });", 'Singular.setCustomUserId(TEXT);'],
  ],
  [
    'advertising: Kochava',
    "import { KochavaMeasurement } from 'react-native-kochava-measurement';",
    ["KochavaMeasurement.instance.sendEventWithString('a', TEXT);"],
  ],
  [
    'analytics: OneSignal',
    "import { OneSignal } from 'react-native-onesignal';",
    [
      "OneSignal.User.addTag('lab', TEXT);",
      'OneSignal.login(TEXT);',
      "OneSignal.InAppMessages.addTrigger('lab', TEXT);",
    ],
  ],
  [
    'analytics: Braze',
    "import Braze from '@braze/react-native-sdk';",
    ["Braze.logCustomEvent('a', { lab: TEXT });", "Braze.setCustomUserAttribute('lab', TEXT);"],
  ],
  [
    'analytics: CleverTap',
    "import CleverTap from 'clevertap-react-native';",
    ["CleverTap.recordEvent('a', { lab: TEXT });", 'CleverTap.profileSet({ lab: TEXT });'],
  ],
  [
    'analytics: Customer.io',
    "import { CustomerIO } from 'customerio-reactnative';",
    ["CustomerIO.track('a', { lab: TEXT });", "CustomerIO.identify({ userId: '1', traits: { lab: TEXT } });"],
  ],
  [
    'analytics: Iterable',
    "import { Iterable } from '@iterable/react-native-sdk';",
    ["Iterable.trackEvent('a', { lab: TEXT });", 'Iterable.updateUser({ lab: TEXT }, false);'],
  ],
  [
    'analytics: Intercom',
    "import Intercom from '@intercom/intercom-react-native';",
    ["Intercom.logEvent('a', { lab: TEXT });", 'Intercom.updateUser({ customAttributes: { lab: TEXT } });'],
  ],
  [
    'analytics: Zendesk',
    "import * as Zendesk from 'react-native-zendesk-messaging';",
    ['Zendesk.setConversationFields({ lab: TEXT });', 'Zendesk.setConversationTags([TEXT]);'],
  ],
  [
    'remote-ai: OpenAI',
    "import OpenAI, { AzureOpenAI } from 'openai';\nconst client = new OpenAI({ apiKey: 'a' });",
    [
      "client.responses.create({ model: 'a', input: TEXT });",
      "client.chat.completions.create({ model: 'a', messages: [{ role: 'user', content: TEXT }] });",
      "client.embeddings.create({ model: 'a', input: TEXT });",
      "new AzureOpenAI({}).chat.completions.create({ model: 'a', messages: [{ role: 'user', content: TEXT }] });",
      "const stream = client.chat.completions.stream({ model: 'a', messages: [{ role: 'user', content: TEXT }] });",
    ],
  ],
  [
    'remote-ai: Anthropic',
    "import Anthropic from '@anthropic-ai/sdk';\nconst client = new Anthropic();",
    [
      "client.messages.create({ model: 'a', max_tokens: 1, messages: [{ role: 'user', content: TEXT }] });",
      "client.messages.stream({ model: 'a', max_tokens: 1, messages: [{ role: 'user', content: TEXT }] });",
    ],
  ],
  [
    'remote-ai: Gemini',
    "import { GoogleGenAI } from '@google/genai';\nconst ai = new GoogleGenAI({ apiKey: 'a' });",
    [
      "ai.models.generateContent({ model: 'a', contents: TEXT });",
      "const chat = ai.chats.create({ model: 'a' }); chat.sendMessage({ message: TEXT });",
    ],
  ],
  [
    'remote-ai: Gemini',
    "import { getAI, getGenerativeModel } from 'firebase/ai';",
    [
      "getGenerativeModel(getAI(), { model: 'a' }).generateContent(TEXT);",
      "getGenerativeModel(getAI(), { model: 'a' }).startChat().sendMessage(TEXT);",
    ],
  ],
  [
    'remote-ai: a model behind the AI SDK',
    "import { generateText, streamText } from 'ai';\nimport { openai } from '@ai-sdk/openai';",
    [
      "generateText({ model: 'a', prompt: TEXT });",
      "streamText({ model: 'a', messages: [{ role: 'user', content: TEXT }] });",
    ],
  ],
];

const DART_CALLS: Calls = [
  [
    'crash-reporting: Sentry',
    "import 'package:sentry_flutter/sentry_flutter.dart';",
    [
      'Sentry.captureMessage(TEXT);',
      'Sentry.addBreadcrumb(Breadcrumb(message: TEXT));',
      "Sentry.configureScope((scope) => scope.setTag('lab', TEXT));",
      "Sentry.configureScope((scope) { scope.setContexts('lab', {'title': TEXT}); });",
      "Sentry.captureException(Exception('a'), hint: Hint.withMap({'lab': TEXT}));",
      'Sentry.logger.info(TEXT);',
      "Sentry.logger.fmt.info('%s', [TEXT]);",
      'Sentry.captureException(Exception(TEXT));',
      "final transaction = Sentry.startTransaction('a', 'b'); transaction.setData('lab', TEXT);",
      'Sentry.captureEvent(SentryEvent(message: SentryMessage(TEXT)));',
      'Sentry.captureFeedback(SentryFeedback(message: TEXT));',
    ],
  ],
  [
    'crash-reporting: Firebase Crashlytics',
    "import 'package:firebase_crashlytics/firebase_crashlytics.dart';",
    [
      'FirebaseCrashlytics.instance.log(TEXT);',
      "FirebaseCrashlytics.instance.setCustomKey('lab', TEXT);",
      "FirebaseCrashlytics.instance.recordError(Exception('a'), null, reason: TEXT);",
      "FirebaseCrashlytics.instance.recordError(Exception('a'), null, information: [TEXT]);",
      'FirebaseCrashlytics.instance.setUserIdentifier(TEXT);',
    ],
  ],
  [
    'analytics: Datadog RUM',
    "import 'package:datadog_flutter_plugin/datadog_flutter_plugin.dart';",
    [
      'DatadogSdk.instance.rum?.addAction(RumActionType.tap, TEXT);',
      "DatadogSdk.instance.rum?.addAttribute('lab', TEXT);",
      'final logger = DatadogSdk.instance.logs?.createLogger(DatadogLoggerConfiguration()); logger?.info(TEXT);',
      "DatadogSdk.instance.setUserInfo(id: '1', name: TEXT);",
    ],
  ],
  [
    'crash-reporting: Bugsnag',
    "import 'package:bugsnag_flutter/bugsnag_flutter.dart';",
    [
      'bugsnag.leaveBreadcrumb(TEXT);',
      "bugsnag.addMetadata('labs', {'lab': TEXT});",
      "bugsnag.notify(Exception('a'), null, callback: (event) { event.addMetadata('labs', {'lab': TEXT}); return true; });",
      'bugsnag.setUser(name: TEXT);',
    ],
  ],
  [
    'crash-reporting: Instabug (Luciq)',
    "import 'package:instabug_flutter/instabug_flutter.dart';",
    [
      "Instabug.setUserAttribute(TEXT, 'lab');",
      'Instabug.logUserEvent(TEXT);',
      'InstabugLog.logInfo(TEXT);',
      'CrashReporting.reportHandledCrash(Exception(TEXT), null);',
    ],
  ],
  [
    'crash-reporting: Instabug (Luciq)',
    "import 'package:luciq_flutter/luciq_flutter.dart';",
    ["Luciq.setUserAttribute(TEXT, 'lab');", 'Luciq.logUserEvent(TEXT);', 'LuciqLog.logInfo(TEXT);'],
  ],
  [
    'crash-reporting: New Relic',
    "import 'package:newrelic_mobile/newrelic_mobile.dart';",
    [
      "NewrelicMobile.instance.recordCustomEvent('labs', eventName: 'a', eventAttributes: {'lab': TEXT});",
      'NewrelicMobile.instance.recordBreadcrumb(TEXT);',
      "NewrelicMobile.instance.setAttribute('lab', TEXT);",
      'NewrelicMobile.instance.logInfo(TEXT);',
    ],
  ],
  [
    'analytics: Mixpanel',
    "import 'package:mixpanel_flutter/mixpanel_flutter.dart';\nlate Mixpanel mixpanel;",
    [
      "mixpanel.track('a', properties: {'lab': TEXT});",
      "mixpanel.getPeople().set('lab', TEXT);",
      "mixpanel.registerSuperProperties({'lab': TEXT});",
    ],
  ],
  [
    'analytics: Amplitude',
    "import 'package:amplitude_flutter/amplitude.dart';\nimport 'package:amplitude_flutter/events/base_event.dart';\nimport 'package:amplitude_flutter/events/identify.dart';\nfinal amplitude = Amplitude(Configuration(apiKey: 'a'));",
    [
      "amplitude.track(BaseEvent('a', eventProperties: {'lab': TEXT}));",
      "final it = Identify()..set('lab', TEXT); amplitude.identify(it);",
      'amplitude.setUserId(TEXT);',
    ],
  ],
  [
    'analytics: PostHog',
    "import 'package:posthog_flutter/posthog_flutter.dart';",
    [
      "Posthog().capture(eventName: 'a', properties: {'lab': TEXT});",
      "Posthog().identify(userId: '1', userProperties: {'lab': TEXT});",
      "Posthog().register('lab', TEXT);",
      "Posthog().group(groupType: 'lab', groupKey: TEXT);",
      'Posthog().screen(screenName: TEXT);',
    ],
  ],
  [
    'analytics: Firebase Analytics',
    '',
    [
      "FirebaseAnalytics.instance.logEvent(name: 'a', parameters: {'lab': TEXT});",
      "FirebaseAnalytics.instance.setUserProperty(name: 'lab', value: TEXT);",
      "FirebaseAnalytics.instance.setDefaultEventParameters({'lab': TEXT});",
      'FirebaseAnalytics.instance.setUserId(id: TEXT);',
      'FirebaseAnalytics.instance.logScreenView(screenName: TEXT);',
    ],
  ],
  [
    'advertising: AppsFlyer',
    "import 'package:appsflyer_sdk/appsflyer_sdk.dart';\nlate AppsflyerSdk sdk;",
    ["sdk.logEvent('a', {'lab': TEXT});", 'sdk.setCustomerUserId(TEXT);'],
  ],
  [
    'advertising: Adjust',
    "import 'package:adjust_sdk/adjust.dart';\nimport 'package:adjust_sdk/adjust_event.dart';",
    ["final event = AdjustEvent('a'); event.addCallbackParameter('lab', TEXT); Adjust.trackEvent(event);"],
  ],
  [
    'advertising: Branch',
    "import 'package:flutter_branch_sdk/flutter_branch_sdk.dart';",
    [
      "final event = BranchEvent.customEvent('a'); event.addCustomData('lab', TEXT); FlutterBranchSdk.trackContentWithoutBuo(branchEvent: event);",
      'FlutterBranchSdk.setIdentity(TEXT);',
    ],
  ],
  [
    'advertising: Singular',
    "import 'package:singular_flutter_sdk/singular.dart';",
    ["Singular.eventWithArgs('a', {'lab': TEXT});"],
  ],
  [
    'advertising: Kochava',
    "import 'package:kochava_measurement/kochava_measurement.dart';",
    ["KochavaMeasurement.instance.sendEventWithString('a', TEXT);"],
  ],
  [
    'analytics: OneSignal',
    "import 'package:onesignal_flutter/onesignal_flutter.dart';",
    [
      "OneSignal.User.addTagWithKey('lab', TEXT);",
      'OneSignal.login(TEXT);',
      "OneSignal.InAppMessages.addTrigger('lab', TEXT);",
    ],
  ],
  [
    'analytics: Braze',
    "import 'package:braze_plugin/braze_plugin.dart';\nfinal braze = BrazePlugin();",
    ["braze.logCustomEvent('a', properties: {'lab': TEXT});", "braze.setStringCustomUserAttribute('lab', TEXT);"],
  ],
  [
    'analytics: CleverTap',
    "import 'package:clevertap_plugin/clevertap_plugin.dart';",
    ["CleverTapPlugin.recordEvent('a', {'lab': TEXT});", "CleverTapPlugin.profileSet({'lab': TEXT});"],
  ],
  [
    'analytics: Customer.io',
    "import 'package:customer_io/customer_io.dart';",
    [
      "CustomerIO.instance.track(name: 'a', properties: {'lab': TEXT});",
      "CustomerIO.instance.identify(userId: '1', traits: {'lab': TEXT});",
    ],
  ],
  [
    'analytics: Intercom',
    "import 'package:intercom_flutter/intercom_flutter.dart';",
    ["Intercom.instance.logEvent('a', {'lab': TEXT});", 'Intercom.instance.updateUser(name: TEXT);'],
  ],
  [
    'analytics: Zendesk',
    "import 'package:zendesk_messaging/zendesk_messaging.dart';",
    ["ZendeskMessaging.setConversationFields({'lab': TEXT});", 'ZendeskMessaging.setConversationTags([TEXT]);'],
  ],
  [
    'remote-ai: OpenAI',
    "import 'package:openai_dart/openai_dart.dart';\nfinal client = OpenAIClient(apiKey: 'a');",
    [
      "client.createChatCompletion(request: CreateChatCompletionRequest(model: ChatCompletionModel.modelId('a'), messages: [ChatCompletionMessage.user(content: ChatCompletionUserMessageContent.string(TEXT))]));",
    ],
  ],
  [
    'remote-ai: OpenAI',
    "import 'package:dart_openai/dart_openai.dart';",
    [
      "OpenAI.instance.chat.create(model: 'a', messages: [OpenAIChatCompletionChoiceMessageModel(role: OpenAIChatMessageRole.user, content: [OpenAIChatCompletionChoiceMessageContentItemModel.text(TEXT)])]);",
    ],
  ],
  [
    'remote-ai: Anthropic',
    "import 'package:anthropic_sdk_dart/anthropic_sdk_dart.dart';\nfinal client = AnthropicClient(apiKey: 'a');",
    [
      "client.createMessage(request: CreateMessageRequest(model: Model.modelId('a'), maxTokens: 1, messages: [Message(role: MessageRole.user, content: MessageContent.text(TEXT))]));",
    ],
  ],
  [
    'remote-ai: Gemini',
    "import 'package:firebase_ai/firebase_ai.dart';\nfinal model = FirebaseAI.googleAI().generativeModel(model: 'a');",
    [
      'model.generateContent([Content.text(TEXT)]);',
      'model.startChat().sendMessage(Content.text(TEXT));',
      'model.generateContentStream([Content.text(TEXT)]);',
    ],
  ],
  ['logging: the console', "import 'package:flutter/foundation.dart';", ['print(TEXT);', 'debugPrint(TEXT);']],
];

const C_SHARP_CALLS: Calls = [
  [
    'crash-reporting: Sentry',
    'using Sentry;',
    [
      'SentrySdk.CaptureMessage(TEXT);',
      'SentrySdk.AddBreadcrumb(TEXT);',
      'SentrySdk.AddBreadcrumb(message: "a", data: new Dictionary<string, string> { ["lab"] = TEXT });',
      'SentrySdk.ConfigureScope(scope => scope.SetTag("lab", TEXT));',
      'SentrySdk.ConfigureScope(scope => { scope.SetExtra("lab", TEXT); });',
      'SentrySdk.ConfigureScope(scope => scope.Contexts["lab"] = TEXT);',
      'SentrySdk.CaptureException(new Exception(TEXT));',
      'SentrySdk.Logger.LogInfo(TEXT);',
      'SentrySdk.Experimental.Logger.LogInfo(TEXT);',
      'SentrySdk.CaptureEvent(new SentryEvent { Message = TEXT });',
      'SentrySdk.SetTag("lab", TEXT);',
      'SentrySdk.CaptureFeedback(TEXT);',
    ],
  ],
  [
    'crash-reporting: Firebase Crashlytics',
    'using Plugin.Firebase.Crashlytics;',
    ['CrossFirebaseCrashlytics.Current.Log(TEXT);', 'CrossFirebaseCrashlytics.Current.SetCustomKey("lab", TEXT);'],
  ],
  [
    'analytics: Firebase Analytics',
    'using Plugin.Firebase.Analytics;',
    [
      'CrossFirebaseAnalytics.Current.LogEvent("a", new Dictionary<string, object> { ["lab"] = TEXT });',
      'CrossFirebaseAnalytics.Current.SetUserProperty("lab", TEXT);',
    ],
  ],
  [
    'crash-reporting: Bugsnag',
    'using Bugsnag;',
    ['new Client("a").Breadcrumbs.Leave(TEXT);', 'new Client("a").Notify(new Exception(TEXT));'],
  ],
  [
    'crash-reporting: New Relic',
    'using NewRelic.MAUI.Plugin;',
    [
      'CrossNewRelic.Current.RecordBreadcrumb(TEXT);',
      'CrossNewRelic.Current.RecordCustomEvent("labs", "a", new Dictionary<string, object> { ["lab"] = TEXT });',
      'CrossNewRelic.Current.SetAttribute("lab", TEXT);',
      'CrossNewRelic.Current.LogInfo(TEXT);',
    ],
  ],
  [
    'remote-ai: OpenAI',
    'using OpenAI;\nusing OpenAI.Chat;',
    [
      'new ChatClient("a", "b").CompleteChat(TEXT);',
      'new ChatClient("a", "b").CompleteChat(new UserChatMessage(TEXT));',
      'new OpenAIClient("b").GetChatClient("a").CompleteChat(TEXT);',
      'await foreach (var update in new ChatClient("a", "b").CompleteChatStreamingAsync(TEXT)) { }',
    ],
  ],
  ['remote-ai: OpenAI', 'using OpenAI.Responses;', ['new OpenAIResponseClient("a", "b").CreateResponse(TEXT);']],
  [
    'remote-ai: OpenAI',
    'using Azure.AI.OpenAI;\nusing OpenAI.Chat;',
    ['new AzureOpenAIClient(new Uri("https://a.openai.azure.com"), null).GetChatClient("a").CompleteChat(TEXT);'],
  ],
  [
    'remote-ai: Anthropic',
    'using Anthropic;',
    [
      'new AnthropicClient().Messages.Create(new MessageCreateParams { MaxTokens = 1, Messages = [new() { Role = Role.User, Content = TEXT }] });',
    ],
  ],
  [
    'remote-ai: Anthropic',
    'using Anthropic.SDK;\nusing Anthropic.SDK.Messaging;',
    [
      'await new AnthropicClient().Messages.GetClaudeMessageAsync(new MessageParameters { Messages = new List<Message> { new Message(RoleType.User, TEXT) } });',
    ],
  ],
  [
    'remote-ai: Gemini',
    'using Google.GenAI;',
    ['await new Client(apiKey: "a").Models.GenerateContentAsync(model: "a", contents: TEXT);'],
  ],
  [
    'remote-ai: a model behind Microsoft.Extensions.AI',
    'using Microsoft.Extensions.AI;\npublic class Chats { public IChatClient Client; }',
    [
      'await new Chats().Client.GetResponseAsync(TEXT);',
      'await new Chats().Client.GetResponseAsync([new ChatMessage(ChatRole.User, TEXT)]);',
    ],
  ],
  [
    'remote-ai: a model behind Semantic Kernel',
    'using Microsoft.SemanticKernel;',
    ['await new Kernel().InvokePromptAsync(TEXT);'],
  ],
  [
    'analytics: OneSignal',
    'using OneSignalSDK.DotNet;',
    ['OneSignal.User.AddTag("lab", TEXT);', 'OneSignal.Login(TEXT);'],
  ],
];

const KOTLIN_CALLS: Calls = [
  [
    'crash-reporting: Sentry',
    'import io.sentry.kotlin.multiplatform.Sentry\nimport io.sentry.kotlin.multiplatform.protocol.Breadcrumb',
    [
      'Sentry.captureMessage(TEXT)',
      'Sentry.addBreadcrumb(Breadcrumb.info(TEXT))',
      'Sentry.configureScope { scope -> scope.setTag("lab", TEXT) }',
      'Sentry.configureScope { it.setContext("lab", TEXT) }',
      'Sentry.captureException(Exception(TEXT))',
      'Sentry.logger.info(TEXT)',
    ],
  ],
  [
    'crash-reporting: Firebase Crashlytics',
    'import dev.gitlive.firebase.Firebase\nimport dev.gitlive.firebase.crashlytics.crashlytics',
    ['Firebase.crashlytics.log(TEXT)', 'Firebase.crashlytics.setCustomKey("lab", TEXT)'],
  ],
  [
    'analytics: Firebase Analytics',
    'import dev.gitlive.firebase.Firebase\nimport dev.gitlive.firebase.analytics.analytics',
    ['Firebase.analytics.logEvent("a", mapOf("lab" to TEXT))', 'Firebase.analytics.setUserProperty("lab", TEXT)'],
  ],
  ['analytics: Datadog RUM', 'import com.datadog.kmp.rum.RumMonitor', ['RumMonitor.get().addAttribute("lab", TEXT)']],
  ['crash-reporting: Datadog Logs', 'import com.datadog.kmp.log.Logger', ['Logger.Builder().build().info(TEXT)']],
  [
    'analytics: Mixpanel',
    'import cocoapods.Mixpanel.Mixpanel',
    ['Mixpanel.sharedInstance().track("a", mapOf("lab" to TEXT))'],
  ],
  [
    'remote-ai: OpenAI',
    'import com.aallam.openai.client.OpenAI\nimport com.aallam.openai.api.chat.*',
    [
      'OpenAI("a").chatCompletion(ChatCompletionRequest(model = ModelId("a"), messages = listOf(ChatMessage(role = ChatRole.User, content = TEXT))))',
    ],
  ],
  [
    'remote-ai: Gemini',
    'import dev.shreyaspatil.ai.client.generativeai.GenerativeModel',
    ['GenerativeModel(modelName = "a", apiKey = "b").generateContent(TEXT)'],
  ],
];

async function told(language: Language, head: string, code: string, text: string): Promise<string> {
  const written = code.replaceAll('TEXT', text);
  const body =
    language === SWIFT
      ? `func go() {\n${written}\n}`
      : language === JAVASCRIPT
        ? `export async function go() { ${written} }`
        : language === DART
          ? `Future<void> go() async { ${written} }`
          : language === KOTLIN
            ? `suspend fun go() { ${written} }`
            : `public class Page { public async Task Go() { ${written} } }`;
  const top =
    language === SWIFT
      ? 'import HealthKit\n'
      : language === JAVASCRIPT
        ? "import { journal } from './journal';\n"
        : language === DART
          ? language.head
          : language === KOTLIN
            ? language.head
            : language.head;
  const file = language === C_SHARP ? `${USING}${head}\nnamespace App;\n` : `${top}${head}\n`;
  const delegate =
    language === SWIFT && head.includes('BrazeKit') ? 'final class AppDelegate { static var braze: Braze? }\n' : '';
  const { flows } = await factsOf({ ...language.records.beside, [language.file]: `${file}${delegate}${body}\n` });
  const values = flows.filter(({ strength }) => strength === 'value').map((it) => `${it.kind}: ${it.destination}`);
  return [...new Set(values)].sort().join(', ');
}

const ALL: readonly (readonly [name: string, language: Language, calls: Calls])[] = [
  ['Swift', SWIFT, SWIFT_CALLS],
  ['JavaScript', JAVASCRIPT, JAVASCRIPT_CALLS],
  ['Dart', DART, DART_CALLS],
  ['C#', C_SHARP, C_SHARP_CALLS],
  ['Kotlin', KOTLIN, KOTLIN_CALLS],
];
for (const [name, language, calls] of ALL)
  describe(name, () => {
    for (const [to, head, codes] of calls)
      test.each(codes)(`${to}: %s`, async (code) => {
        expect(await told(language, head, code, language.text.make)).toBe(to);
        expect(await told(language, head, code, language.text.other)).toBe('');
      });
  });
