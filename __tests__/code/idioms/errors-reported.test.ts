/** An error that says a record, handed to who reports crashes: a call that is named after errors makes none. */
import { expect, test } from 'vitest';
import { factsOf } from '../code.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';

const CASES = [
  [
    'C#, what is thrown by another',
    C_SHARP,
    (name: string) =>
      `using Sentry;\npublic sealed class Bad(string message) : Exception(message);\npublic static class Mapper { public static string Map() { if (Environment.TickCount > 1) { throw new Bad($"no {${name}}"); } return ""; } }\npublic class Go { public void Run() { try { Mapper.Map(); } catch (Bad exception) { SentrySdk.CaptureException(exception); } } }`,
  ],
  [
    'C#, made where it is handed over',
    C_SHARP,
    (name: string) => `public class Go { public void Run() { SentrySdk.CaptureException(new Exception(${name})); } }`,
  ],
  [
    'Dart',
    DART,
    (name: string) =>
      `import 'package:sentry_flutter/sentry_flutter.dart';\nFuture<void> go() async { try { throw Exception('no \${${name}}'); } catch (error, stack) { await Sentry.captureException(error, stackTrace: stack); } }`,
  ],
  [
    'Dart, Crashlytics',
    DART,
    (name: string) =>
      `import 'package:firebase_crashlytics/firebase_crashlytics.dart';\nFuture<void> go() async { try { throw StateError('no \${${name}}'); } catch (error, stack) { await FirebaseCrashlytics.instance.recordError(error, stack); } }`,
  ],
  [
    'Kotlin',
    KOTLIN,
    (name: string) =>
      `import io.sentry.kotlin.multiplatform.Sentry\nfun go() { try { throw IllegalStateException("no \${${name}}") } catch (error: Throwable) { Sentry.captureException(error) } }`,
  ],
  [
    'JavaScript',
    JAVASCRIPT,
    (name: string) =>
      `import * as Sentry from '@sentry/react-native';\nexport function go() { try { throw new Error(\`no \${${name}}\`); } catch (error) { Sentry.captureException(error); } }`,
  ],
] as const;

test.each(CASES)('%s', async (_, language, code) => {
  const told = async (text: string): Promise<readonly string[]> => {
    // what is imported stands at the top
    const lines = `${language.head}${code(text)}`.split('\n');
    const isImport = (line: string): boolean => /^(?:import|using) /.test(line);
    const [first = '', ...rest] = lines.filter((line) => !isImport(line));
    const isNamed = /^(?:package|namespace) /.test(first);
    const imports = lines.filter(isImport);
    const head = isNamed && first.startsWith('package') ? [first, ...imports] : [...imports, first];
    const { flows = [] } = await factsOf({
      [language.file]: [...head, ...rest].join('\n'),
      ...language.records.beside,
    });
    return flows.map(({ kind, strength }) => `${kind} ${strength}`);
  };
  expect(await told(language.text.make)).toEqual(['crash-reporting value']);
  expect(await told(language.text.other)).toEqual([]);
});
