/** What an app puts into an event of a service before that is sent: by a function that it sets, gives or names. */
import { C_SHARP, USING } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

type Row = readonly [title: string, code: (told: string) => string];

/** Each row with a record, and with another text beside that record in what the app holds. */
const ways = (file: string, rows: readonly Row[]): { readonly sent: Ways; readonly clean: Ways } => ({
  sent: rows.map(([title, code]) => [title, (make) => ({ [file]: code(make) })]),
  clean: rows.map(([title, code]) => [title, (_, __, other) => ({ [file]: code(other) })]),
});

const swift =
  (module: string, body: (told: string) => string): ((told: string) => string) =>
  (told) =>
    `import ${module}\nfunc start() { ${body(told)} }\n`;
const SENTRY = (title: string, set: (told: string) => string): Row => [
  title,
  swift('Sentry', (told) => `SentrySDK.start { options in options.dsn = "a"\n ${set(told)} }`),
];

const IN_SWIFT = ways('App/Idiom.swift', [
  SENTRY('tags', (told) => `options.beforeSend = { event in event.tags = ["place": ${told}]\n return event }`),
  SENTRY('a tag', (told) => `options.beforeSend = { event in event.tags?["place"] = ${told}\n return event }`),
  SENTRY('the anonymous parameter', (told) => `options.beforeSend = { $0.extra = ["place": ${told}]\n return $0 }`),
  SENTRY(
    'a copy',
    (told) => `options.beforeSend = { event in let copy = event\n copy.context = ["a": ["b": ${told}]]\n return copy }`,
  ),
  SENTRY('a crumb', (told) => `options.beforeBreadcrumb = { crumb in crumb.data = ["place": ${told}]\n return crumb }`),
  [
    'a method',
    (told) =>
      `import Sentry\nenum Scrub { static func event(_ event: Event) -> Event? { event.tags = ["place": ${told}]\n return event } }\nfunc start() { SentrySDK.start { options in options.beforeSend = Scrub.event } }`,
  ],
  [
    'options that are made apart',
    swift(
      'Sentry',
      (told) =>
        `let options = Options()\n options.beforeSend = { event in event.tags = ["place": ${told}]\n return event }\n SentrySDK.start(options: options)`,
    ),
  ],
  [
    'metadata of Bugsnag',
    swift(
      'Bugsnag',
      (told) =>
        `let config = BugsnagConfiguration.loadConfig()\n config.addOnSendError { event in event.addMetadata(${told}, key: "place", section: "app")\n return true }\n Bugsnag.start(with: config)`,
    ),
  ],
  [
    'what is set in an event of Bugsnag',
    swift(
      'Bugsnag',
      (told) =>
        `let config = BugsnagConfiguration.loadConfig()\n config.addOnSendError(block: { event in event.context = ${told}\n return true })\n Bugsnag.start(with: config)`,
    ),
  ],
  [
    'a report that is told to Bugsnag',
    swift('Bugsnag', (told) => `Bugsnag.notifyError(problem) { event in event.context = ${told}\n return true }`),
  ],
  [
    'a mapper of Datadog',
    swift(
      'DatadogRUM',
      (told) =>
        `RUM.enable(with: RUM.Configuration(applicationID: "a", viewEventMapper: { event in var event = event\n event.view.name = ${told}\n return event }))`,
    ),
  ],
  [
    'a mapper of Datadog that is set',
    swift(
      'DatadogRUM',
      (told) =>
        `var configuration = RUM.Configuration(applicationID: "a")\n configuration.errorEventMapper = { event in var copy = event\n copy.error.message = ${told}\n return copy }\n RUM.enable(with: configuration)`,
    ),
  ],
  [
    'a function of PostHog',
    swift(
      'PostHog',
      (told) =>
        `let config = PostHogConfig(apiKey: "a")\n config.setBeforeSend { event in event.properties["place"] = ${told}\n return event }\n PostHogSDK.shared.setup(config)`,
    ),
  ],
  [
    'a plugin of Segment',
    (told) =>
      `import Segment\nfinal class Place: EventPlugin { let type = PluginType.enrichment\n weak var analytics: Analytics?\n func track(event: TrackEvent) -> TrackEvent? { var event = event\n event.event = ${told}\n return event } }\nfunc start() { analytics.add(plugin: Place()) }`,
  ],
  [
    'a plugin of Amplitude',
    (told) =>
      `import AmplitudeSwift\nfinal class Place: EnrichmentPlugin { override func execute(event: BaseEvent) -> BaseEvent? { event.eventProperties = ["place": ${told}]\n return event } }\nfunc start() { amplitude.add(plugin: Place()) }`,
  ],
]);
brings(
  SWIFT,
  IN_SWIFT.sent.filter(([title]) => !/Datadog|PostHog|Segment|Amplitude/.test(title)),
  'crash-reporting',
);
brings(
  SWIFT,
  IN_SWIFT.sent.filter(([title]) => /Datadog|PostHog|Segment|Amplitude/.test(title)),
);
bringsNone(SWIFT, IN_SWIFT.clean);

const objc =
  (header: string, body: (told: string) => string): ((told: string) => string) =>
  (told) =>
    `#import <UIKit/UIKit.h>\n#import <${header}>\n#import "Journal.h"\n@implementation Start\n- (void)start { ${body(told)} }\n@end\n`;
const IN_OBJECTIVE_C = ways('App/Idiom.m', [
  [
    'tags',
    objc(
      'Sentry/Sentry.h',
      (told) =>
        `[SentrySDK startWithConfigureOptions:^(SentryOptions *options) { options.beforeSend = ^SentryEvent *(SentryEvent *event) { event.tags = @{ @"place": ${told} };\n return event; }; }];`,
    ),
  ],
  [
    'metadata of Bugsnag',
    objc(
      'Bugsnag/Bugsnag.h',
      (told) =>
        `BugsnagConfiguration *config = [BugsnagConfiguration loadConfig];\n [config addOnSendErrorBlock:^BOOL(BugsnagEvent *event) { [event addMetadata:${told} withKey:@"place" toSection:@"app"];\n return YES; }];\n [Bugsnag startWithConfiguration:config];`,
    ),
  ],
]);
brings(OBJECTIVE_C, IN_OBJECTIVE_C.sent, 'crash-reporting');
bringsNone(OBJECTIVE_C, IN_OBJECTIVE_C.clean);

const script =
  (head: string, body: (told: string) => string): ((told: string) => string) =>
  (told) =>
    `${head}\nimport { journal } from './journal';\n${body(told)}\n`;
const SENTRY_JS = "import * as Sentry from '@sentry/react-native';";
const IN_JAVASCRIPT = ways('src/idiom.ts', [
  [
    'tags',
    script(
      SENTRY_JS,
      (told) => `Sentry.init({ dsn: 'a', beforeSend(event) { event.tags = { place: ${told} }; return event; } });`,
    ),
  ],
  [
    'a tag',
    script(
      SENTRY_JS,
      (told) => `Sentry.init({ dsn: 'a', beforeSend: (event) => { event.tags.place = ${told}; return event; } });`,
    ),
  ],
  [
    'a copy',
    script(
      SENTRY_JS,
      (told) => `Sentry.init({ dsn: 'a', beforeSend: (event) => ({ ...event, tags: { place: ${told} } }) });`,
    ),
  ],
  [
    'a crumb',
    script(
      SENTRY_JS,
      (told) => `Sentry.init({ dsn: 'a', beforeBreadcrumb: (crumb) => { crumb.message = ${told}; return crumb; } });`,
    ),
  ],
  [
    'a function by its name',
    script(
      SENTRY_JS,
      (told) =>
        `function scrub(event) { event.extra = { place: ${told} }; return event; }\nSentry.init({ dsn: 'a', beforeSend: scrub });`,
    ),
  ],
  [
    'a processor',
    script(
      SENTRY_JS,
      (told) => `Sentry.addEventProcessor((event) => { event.tags = { place: ${told} }; return event; });`,
    ),
  ],
  ['a scope', script(SENTRY_JS, (told) => `Sentry.withScope((scope) => { scope.setTag('place', ${told}); });`)],
  [
    'metadata of Bugsnag',
    script(
      "import Bugsnag from '@bugsnag/react-native';",
      (told) => `Bugsnag.start({ onError: (event) => { event.addMetadata('app', { place: ${told} }); } });`,
    ),
  ],
  [
    'what is set in an event of Bugsnag',
    script(
      "import Bugsnag from '@bugsnag/react-native';",
      (told) => `Bugsnag.addOnError((event) => { event.context = ${told}; });`,
    ),
  ],
  [
    'a report that is told to Bugsnag',
    script(
      "import Bugsnag from '@bugsnag/react-native';",
      (told) => `Bugsnag.notify(new Error('a'), (event) => { event.context = ${told}; });`,
    ),
  ],
  [
    'a function of PostHog',
    script(
      "import PostHog from 'posthog-react-native';",
      (told) =>
        `export const posthog = new PostHog('a', { before_send: (event) => { event.properties.place = ${told}; return event; } });`,
    ),
  ],
  [
    'a function of Datadog',
    script(
      "import { datadogRum } from '@datadog/browser-rum';",
      (told) =>
        `datadogRum.init({ applicationId: 'a', beforeSend: (event) => { event.context.place = ${told}; return true; } });`,
    ),
  ],
]);
const isAnalytics = ([title]: Ways[number]): boolean => /PostHog|Datadog|Segment/.test(title);
brings(
  JAVASCRIPT,
  IN_JAVASCRIPT.sent.filter((way) => !isAnalytics(way)),
  'crash-reporting',
);
brings(JAVASCRIPT, IN_JAVASCRIPT.sent.filter(isAnalytics));
bringsNone(JAVASCRIPT, [
  ...IN_JAVASCRIPT.clean,
  [
    'a component that a service wraps',
    (make) => ({
      'src/idiom.tsx': `${SENTRY_JS}\nimport { journal } from './journal';\nfunction Row({ title }) { return <Text>{title}</Text>; }\nconst Wrapped = Sentry.withProfiler(Row);\nexport function Page() { return <Wrapped title={${make}} />; }\n`,
    }),
  ],
  [
    'what a function gives that is only called back',
    (make) => ({
      'src/idiom.ts': `${SENTRY_JS}\nimport { journal } from './journal';\nSentry.init({ dsn: 'a', onReady: () => ${make} });\n`,
    }),
  ],
]);

const SENTRY_DART = (title: string, set: (told: string) => string): Row => [
  title,
  (told) =>
    `import 'package:sentry_flutter/sentry_flutter.dart';\nimport 'journal.dart';\nFuture<void> start() async { await SentryFlutter.init((options) { options.dsn = 'a';\n ${set(told)} }); }\n`,
];
const IN_DART = ways('lib/idiom.dart', [
  SENTRY_DART(
    'tags',
    (told) => `options.beforeSend = (event, hint) { event.tags = {'place': ${told}};\n return event; };`,
  ),
  SENTRY_DART('a copy', (told) => `options.beforeSend = (event, hint) => event.copyWith(tags: {'place': ${told}});`),
  SENTRY_DART(
    'a typed function',
    (told) =>
      `options.beforeSend = (SentryEvent event, Hint hint) async { return event.copyWith(tags: {'place': ${told}}); };`,
  ),
  SENTRY_DART(
    'a crumb',
    (told) => `options.beforeBreadcrumb = (crumb, hint) { crumb?.data = {'place': ${told}};\n return crumb; };`,
  ),
]);
brings(DART, IN_DART.sent, 'crash-reporting');
bringsNone(DART, IN_DART.clean);

const IN_KOTLIN = ways('src/iosMain/kotlin/Idiom.kt', [
  [
    'tags',
    (told) =>
      `package app\nimport io.sentry.kotlin.multiplatform.Sentry\nfun start() { Sentry.init { options -> options.dsn = "a"\n options.beforeSend = { event -> event.tags = mutableMapOf("place" to ${told})\n event } } }\n`,
  ],
  [
    'a tag',
    (told) =>
      `package app\nimport io.sentry.kotlin.multiplatform.Sentry\nfun start() { Sentry.init { it.beforeSend = { event -> event.tags["place"] = ${told}\n event } } }\n`,
  ],
]);
brings(KOTLIN, IN_KOTLIN.sent, 'crash-reporting');
bringsNone(KOTLIN, IN_KOTLIN.clean);

const cSharp =
  (body: (told: string) => string): ((told: string) => string) =>
  (told) =>
    `${USING}using Sentry;\nnamespace App;\npublic static class Start { public static void Go() { ${body(told)} } }\n`;
const IN_C_SHARP = ways('Idiom.cs', [
  [
    'a tag',
    cSharp(
      (told) =>
        `SentrySdk.Init(options => { options.SetBeforeSend((sentryEvent, hint) => { sentryEvent.SetTag("place", ${told}); return sentryEvent; }); });`,
    ),
  ],
  [
    'what is set',
    cSharp(
      (told) =>
        `SentrySdk.Init(options => { options.SetBeforeSend(sentryEvent => { sentryEvent.ServerName = ${told}; return sentryEvent; }); });`,
    ),
  ],
  [
    'a crumb',
    cSharp(
      (told) =>
        `SentrySdk.Init(options => { options.SetBeforeBreadcrumb(crumb => new Breadcrumb(${told}, "place")); });`,
    ),
  ],
]);
brings(C_SHARP, IN_C_SHARP.sent, 'crash-reporting');
bringsNone(C_SHARP, IN_C_SHARP.clean);
