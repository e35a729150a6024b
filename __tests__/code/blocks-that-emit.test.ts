/** Blocks of Kotlin that give what they emit: each is run by who collects, however often it says what emits. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const app = (made: string, go = 'runBlocking { visits().first() }') =>
  flow(
    {
      'App/App.swift':
        'import Shared\nimport SwiftUI\n@main struct Main: App { let nav = Nav()\n var body: some Scene { WindowGroup { Button("") { nav.ask(); nav.go() } } } }\n',
      'shared/src/iosMain/kotlin/a/Nav.kt': `package a
import kotlinx.coroutines.flow.*
import platform.HealthKit.*
class Nav { private val store = HKHealthStore()
 fun ask() { store.requestAuthorizationToShareTypes(null, readTypes = setOf(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!, HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierProcedureRecord)!!)) { _, _ -> }
  store.executeQuery(HKSampleQuery(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!, null, 0u, null) { _, _, _ -> }) }
 private fun visits(): Flow<List<String>> = ${made}
 fun go() { ${go} } }
`,
    },
    { kind: 'app' },
  );
const query = (emit: string) =>
  `store.executeQuery(HKSampleQuery(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierProcedureRecord)!!, null, 0u, null) { _, samples, _ -> ${emit} })`;

test.each([
  [
    'callbackFlow',
    `callbackFlow { ${query('trySend(samples.orEmpty().map { it.displayName })\n close()')}\n awaitClose {} }`,
  ],
  ['channelFlow', `channelFlow { ${query('trySendBlocking(emptyList())')} }`],
  ['flow', `flow { ${query('')}\n emit(emptyList()) }`],
  ['flow that gives another', `flow { ${query('')}\n emitAll(flowOf()) }`],
])('%s', async (_, made) => {
  expect(await app(made)).toBe('allergy procedure | allergy procedure');
  expect(await app(made, '')).toBe('allergy procedure | allergy');
});
