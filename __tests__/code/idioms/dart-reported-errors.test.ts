/** What code reports to Flutter comes to whoever listens to its errors, each part by its name. */
import type { Language } from './both-flows.ts';
import { DART } from './dart.ts';
import { brings, bringsNone, type Ways } from './records.ts';

type Use = (value: string) => string;
const report = (details: string): string =>
  `void open() { FlutterError.reportError(FlutterErrorDetails(${details})); }\n`;
const hears = (does: string): string => `void install() { FlutterError.onError = (details) { ${does} }; }\n`;
const described = (make: string, use: Use, told: string): string =>
  `${report(`exception: Exception('not opened'), library: 'tiles', context: ErrorDescription('while opening \${${make}}')`)}${hears(use(told))}`;

const WAYS: Ways = [
  ['where it happened', (make, use) => described(make, use, "'${details.context}'")],
  ['where it happened, as a text', (make, use) => described(make, use, 'details.context.toString()')],
  ['all of it', (make, use) => described(make, use, 'details.toString()')],
  [
    'what went wrong',
    (make, use) => report(`exception: Exception('no \${${make}}')`) + hears(use('details.exceptionAsString()')),
  ],
  [
    'what went wrong itself',
    (make, use) => report(`exception: Exception('no \${${make}}')`) + hears(use("'${details.exception}'")),
  ],
  [
    'to a function of its own',
    (make, use) =>
      `${report(`exception: 'x', context: ErrorDescription(${make})`)}void tell(FlutterErrorDetails details) { ${use("'${details.context}'")} }\nvoid install() { FlutterError.onError = tell; }`,
  ],
  [
    'that a variable holds first',
    (make, use) =>
      `void open() { final details = FlutterErrorDetails(exception: 'x', context: ErrorDescription(${make})); FlutterError.reportError(details); }\n${hears(use("'${details.context}'"))}`,
  ],
];
brings(DART, WAYS);

const CRASHES: Language = {
  ...DART,
  head: `${DART.head}import 'package:firebase_crashlytics/firebase_crashlytics.dart';\nimport 'package:flutter/foundation.dart';\n`,
};
brings(
  CRASHES,
  [
    [
      'a service that listens itself',
      (make) =>
        `${report(`exception: 'x', context: ErrorDescription(${make})`)}void install() { FlutterError.onError = FirebaseCrashlytics.instance.recordFlutterFatalError; }`,
    ],
  ],
  'crash-reporting',
);

bringsNone(DART, [
  ['another part of it', (make, use) => described(make, use, "'${details.library}'")],
  ['what went wrong, where that is told elsewhere', (make, use) => described(make, use, 'details.exceptionAsString()')],
  [
    'what nobody reports',
    (make, use) =>
      `FlutterErrorDetails open() => FlutterErrorDetails(exception: 'x', context: ErrorDescription(${make}));\n${hears(use("'${details.context}'"))}`,
  ],
  [
    'what is reported to an object of the app’s own',
    (make, use) =>
      `class Trail { void Function(String)? onError; void reportError(String text) {} }\nfinal trail = Trail();\nvoid open() { trail.reportError(${make}); FlutterError.reportError(const FlutterErrorDetails(exception: 'x')); }\n${hears(use("'${details.context}'"))}`,
  ],
  [
    'what somebody else listens to',
    (make, use) =>
      `class Trail { void Function(FlutterErrorDetails)? onError; }\nfinal trail = Trail();\n${report(`exception: 'x', context: ErrorDescription(${make})`)}void install() { trail.onError = (details) { ${use("'${details.context}'")} }; }`,
  ],
]);
