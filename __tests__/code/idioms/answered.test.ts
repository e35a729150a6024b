/** Who is answered to is no part of the answer: what is later put beside an answer goes to nobody who asked. */
import { expect, test } from 'vitest';
import { factsOf } from '../code.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const BEATS =
  'func beats() async -> [String] { await withCheckedContinuation { continuation in continuation.resume(returning: ["1"]) } }\n';

const WAYS: Ways = [
  [
    'what a continuation is answered with',
    (make, use) =>
      `func name() async -> String { await withCheckedContinuation { continuation in let kept = continuation\n kept.resume(returning: ${make}) } }\nfunc go() async { let name = await name()\n ${use('name')} }`,
  ],
];

const NONE: Ways = [
  [
    'what is put beside the answer',
    (make, use) =>
      `${BEATS}func gather() async -> [String] { var all = await beats()\n all.append(${make})\n return all }\nfunc go() async { _ = await gather()\n let first = await beats()\n ${use('first.joined()')} }`,
  ],
  [
    'what is put beside a part that was answered',
    (make, use) =>
      `struct Signal { let beats: [String]\n let name: String }\n${BEATS}final class Engine { var buffers: [Signal] = []\n func ingest(_ signal: Signal) { var buffer = buffers\n buffer.append(signal)\n buffers = buffer } }\nfunc go(_ engine: Engine) async { engine.ingest(Signal(beats: await beats(), name: "n"))\n engine.ingest(Signal(beats: [], name: ${make}))\n let again = await beats()\n ${use('again.joined()')} }`,
  ],
];

brings(SWIFT, WAYS);
bringsNone(SWIFT, NONE);

test.each([
  [
    'App/A.swift',
    `import HealthKit
func count(_ store: HKHealthStore) async -> Int { await withCheckedContinuation { done in store.execute(HKSampleQuery(sampleType: HKClinicalType(.allergyRecord), predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in done.resume(returning: 1) }) } }
func go(_ store: HKHealthStore) async { print(await count(store)) }`,
  ],
  [
    'src/iosMain/kotlin/A.kt',
    `package app
import platform.HealthKit.*
import kotlinx.coroutines.*
suspend fun count(store: HKHealthStore): Int = suspendCancellableCoroutine { done -> store.executeQuery(HKSampleQuery(sampleType = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!, predicate = null, limit = 0u, sortDescriptors = null) { _, samples, _ -> done.resume(1) }) }
suspend fun go(store: HKHealthStore) { println(count(store)) }`,
  ],
])('the query that is executed is no answer: %s', async (path, text) => {
  const { flows } = await factsOf({ [path]: text });
  expect(flows).toEqual([]);
});
