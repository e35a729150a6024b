/** What a function of the system gives is what the function gives that it is given: its parts stay apart. */
import { describe } from 'vitest';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

type Around = readonly (readonly [title: string, code: (made: string) => string])[];

const rows = (
  around: Around,
  code: (given: string, use: string) => string,
  made: (make: string) => string,
  part: string,
) => around.map(([title, given]): Ways[number] => [title, (make, use) => code(given(made(make)), use(`one.${part}`))]);

const SWIFT_AROUND: Around = [
  ['a task', (made) => `await Task { ${made} }.value`],
  ['a detached task', (made) => `await Task.detached(priority: .background) { ${made} }.value`],
  ['the main actor', (made) => `await MainActor.run { ${made} }`],
  ['the main actor, assumed', (made) => `MainActor.assumeIsolated { ${made} }`],
  ['a queue', (made) => `DispatchQueue.main.sync { ${made} }`],
  ['a queue of its own', (made) => `DispatchQueue(label: "a").sync { ${made} }`],
  ['a pool', (made) => `autoreleasepool { ${made} }`],
  ['an animation', (made) => `withAnimation { ${made} }`],
  ['a handler', (made) => `await withTaskCancellationHandler { ${made} } onCancel: { }`],
  ['a lock', (made) => `NSLock().withLock { ${made} }`],
  ['a continuation', (made) => `await withCheckedContinuation { next in next.resume(returning: ${made}) }`],
  ['a result', (made) => `try! Result { ${made} }.get()`],
  ['a context', (made) => `await NSManagedObjectContext(.privateQueue).perform { ${made} }`],
  ['what tracks', (made) => `withObservationTracking { ${made} } onChange: { }`],
  ['a lifetime', (made) => `withExtendedLifetime(1) { ${made} }`],
  ['a discarding task group', (made) => `await withTaskGroup(of: Lab.self) { group in ${made} }`],
  ['a closure called at once', (made) => `{ ${made} }()`],
  ['a signpost', (made) => `signposter.withIntervalSignpost("a") { ${made} }`],
];
const SWIFT_CODE = (given: string, use: string): string =>
  `struct Lab { let title: String\n let note: String }\nlet signposter = OSSignposter()\nfunc go() async { let one = ${given}\n ${use} }`;
const swiftLab = (make: string): string => `Lab(title: ${make}, note: "a")`;

const JS_AROUND: Around = [
  ['a promise', (made) => `await new Promise<any>((resolve) => resolve(${made}))`],
  ['a resolved promise', (made) => `await Promise.resolve(${made})`],
  ['then', (made) => `await Promise.resolve(1).then(() => (${made}))`],
  ['useMemo', (made) => `React.useMemo(() => (${made}), [])`],
  ['InteractionManager', (made) => `await InteractionManager.runAfterInteractions(() => (${made}))`],
  ['a race', (made) => `await Promise.race([Promise.resolve(${made})])`],
  ['finally', (made) => `await Promise.resolve(${made}).finally(() => {})`],
];
const JS_CODE = (given: string, use: string): string =>
  `import React from 'react';\nimport { InteractionManager } from 'react-native';\nexport async function go() { const one = ${given}; ${use} }`;
const jsLab = (make: string): string => `{ title: ${make}, note: 'a' }`;

const DART_AROUND: Around = [
  ['a future', (made) => `await Future(() => ${made})`],
  ['a value', (made) => `await Future.value(${made})`],
  ['a delay', (made) => `await Future.delayed(Duration.zero, () => ${made})`],
  ['an isolate', (made) => `await Isolate.run(() => ${made})`],
  ['a microtask', (made) => `await Future.microtask(() => ${made})`],
  ['a completer', (made) => `await (Completer<Lab>()..complete(${made})).future`],
  ['a zone', (made) => `runZoned(() => ${made})`],
  ['a guarded zone', (made) => `runZonedGuarded(() => ${made}, (error, stack) {})!`],
  ['then', (made) => `await Future.value(1).then((_) => ${made})`],
  ['a timeout', (made) => `await Future.value(${made}).timeout(Duration.zero)`],
];
const DART_CODE = (given: string, use: string): string =>
  `import 'dart:isolate';\nclass Lab { const Lab(this.title, this.note); final String title; final String note; }\nFuture<void> go() async { final one = ${given}; ${use} }`;
const dartLab = (make: string): string => `Lab(${make}, 'a')`;

const CS_AROUND: Around = [
  ['a task', (made) => `await Task.Run(() => ${made})`],
  ['a result', (made) => `await Task.FromResult(${made})`],
  ['the main thread', (made) => `await MainThread.InvokeOnMainThreadAsync(() => ${made})`],
  ['a lazy value', (made) => `new Lazy<Lab>(() => ${made}).Value`],
  ['a dispatcher', (made) => `await Dispatcher.DispatchAsync(() => ${made})`],
  ['a factory of tasks', (made) => `await Task.Factory.StartNew(() => ${made})`],
];
const CS_CODE = (given: string, use: string): string =>
  `public record Lab(string Title, string Note);\npublic class Page { public async Task Go() { var one = ${given}; ${use} } }`;
const csLab = (make: string): string => `new Lab(${make}, "a")`;

const KT_AROUND: Around = [
  ['a context', (made) => `withContext(Dispatchers.Default) { ${made} }`],
  ['async', (made) => `coroutineScope { async { ${made} }.await() }`],
  ['runBlocking', (made) => `runBlocking { ${made} }`],
  ['run', (made) => `run { ${made} }`],
  ['a time limit', (made) => `withTimeout(1000) { ${made} }`],
  ['a lock', (made) => `Mutex().withLock { ${made} }`],
  ['runCatching', (made) => `runCatching { ${made} }.getOrThrow()`],
  ['lazy', (made) => `lazy { ${made} }.value`],
  ['let', (made) => `1.let { ${made} }`],
  ['a continuation', (made) => `suspendCoroutine<Lab> { it.resume(${made}) }`],
  ['measureTimedValue', (made) => `measureTimedValue { ${made} }.value`],
];
const KT_CODE = (given: string, use: string): string =>
  `data class Lab(val title: String, val note: String)\nsuspend fun go() { val one = ${given}\n ${use} }`;
const ktLab = (make: string): string => `Lab(${make}, "a")`;

const ALL = [
  [SWIFT, SWIFT_AROUND, SWIFT_CODE, swiftLab, 'title', 'note'],
  [JAVASCRIPT, JS_AROUND, JS_CODE, jsLab, 'title', 'note'],
  [DART, DART_AROUND, DART_CODE, dartLab, 'title', 'note'],
  [C_SHARP, CS_AROUND, CS_CODE, csLab, 'Title', 'Note'],
  [KOTLIN, KT_AROUND, KT_CODE, ktLab, 'title', 'note'],
] as const;
for (const [language, around, code, made, title, note] of ALL)
  describe(language.file, () => {
    brings(language, rows(around, code, made, title));
    bringsNone(language, rows(around, code, made, note));
  });
