import { expect, test } from 'vitest';
import { factsOf } from './code.ts';

async function flows(file: string, text: string): Promise<string[]> {
  const found = await factsOf({ [file]: text });
  return found.flows.map(
    ({ kind, destination, at, strength }) => `${strength === 'derived' ? '~' : ''}${kind}: ${destination} ${at.line}`,
  );
}

test('C#', async () => {
  expect(
    await flows(
      'Records.cs',
      `using HealthKit;
using Microsoft.AppCenter.Analytics;
namespace App;
public class Records
{
    readonly HKHealthStore store = new HKHealthStore();
    public void Load()
    {
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord);
        var query = new HKSampleQuery(type, null, 0, null, (q, results, error) =>
        {
            Console.WriteLine(error);
            Console.WriteLine(results.Length);
            foreach (var sample in results)
            {
                var record = (HKClinicalRecord)sample;
                Console.WriteLine(record.StartDate);
                Console.WriteLine(record.DisplayName);
                Analytics.TrackEvent(record.DisplayName);
                Helper.Keep(record.DisplayName);
            }
        });
        store.ExecuteQuery(query);
    }
}
public static class Helper
{
    public static void Keep(string text) { Preferences.Set("name", text); }
}
`,
    ),
  ).toEqual([
    '~logging: the console 13',
    '~logging: the console 17',
    'logging: the console 18',
    'analytics: App Center Analytics 19',
    'user-defaults: Preferences 28',
  ]);
});

test('Kotlin', async () => {
  expect(
    await flows(
      'Records.kt',
      `package app
import platform.HealthKit.*
class Records {
    private val store = HKHealthStore()
    fun load() {
        val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!
        val query = HKSampleQuery(sampleType = type, predicate = null, limit = 0u, sortDescriptors = null) { _, results, error ->
            println(error)
            println(results?.size)
            results?.forEach { record -> println((record as HKClinicalRecord).displayName) }
        }
        store.executeQuery(query)
    }
}
`,
    ),
  ).toEqual(['~logging: the console 9', 'logging: the console 10']);
});

test('Kotlin, through a pod', async () => {
  expect(
    await flows(
      'Records.kt',
      `
import cocoapods.FirebaseAnalytics.FIRAnalytics
import cocoapods.Sentry.*
import platform.HealthKit.*
class Records {
    private val store = HKHealthStore()
    fun load() {
        val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!
        val query = HKSampleQuery(sampleType = type, predicate = null, limit = 0u, sortDescriptors = null) { _, results, error ->
            results?.forEach { record ->
                FIRAnalytics.logEventWithName("seen", mapOf("name" to (record as HKClinicalRecord).displayName))
                SentrySDK.captureMessage((record as HKClinicalRecord).displayName)
            }
        }
        store.executeQuery(query)
    }
}
`,
    ),
  ).toEqual(['analytics: Firebase Analytics 11', 'crash-reporting: Sentry 12']);
});

test('Ktor, by the host that is asked and what the block sends', async () => {
  expect(
    await flows(
      'Records.kt',
      `package app
import io.ktor.client.*
import io.ktor.client.request.*
import platform.HealthKit.*
class Records(private val client: HttpClient) {
    private val store = HKHealthStore()
    suspend fun ask(text: String) {
        val answer = client.post("https://api.openai.com/v1/chat/completions") {
            contentType(ContentType.Application.Json)
            setBody(Question(text))
        }
    }
    suspend fun keep(text: String) { client.put("https://records.example.org/texts") { setBody(text) } }
    suspend fun look() { client.get("https://api.openai.com/v1/models") { header("X-App", "records") } }
    fun load() {
        val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!
        val query = HKSampleQuery(sampleType = type, predicate = null, limit = 0u, sortDescriptors = null) { _, results, _ ->
            results?.forEach { record ->
                ask((record as HKClinicalRecord).displayName)
                keep(record.displayName)
            }
        }
        store.executeQuery(query)
    }
}
data class Question(val text: String)
`,
    ),
  ).toEqual(['remote-ai: OpenAI 8', 'network: a server 13']);
});

test('objects of a class of another file, which an interface gives to who names neither', async () => {
  const { flows: found } = await factsOf({
    'Vital.kt': 'package app\ndata class Vital(val name: String, val source: String)\n',
    'Source.kt':
      'package app\nimport kotlinx.coroutines.flow.Flow\ninterface Source {\n    fun vitals(): Flow<Vital>\n}\n',
    'HealthKitSource.kt': `package app
import kotlinx.coroutines.flow.*
import platform.HealthKit.*
class HealthKitSource : Source {
    override fun vitals(): Flow<Vital> = callbackFlow {
        val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierVitalSignRecord)!!
        val query = HKSampleQuery(sampleType = type, predicate = null, limit = 0u, sortDescriptors = null) { _, results, _ ->
            results?.filterIsInstance<HKClinicalRecord>()?.forEach { trySend(Vital(name = it.displayName, source = "")) }
        }
        HKHealthStore().executeQuery(query)
        awaitClose { }
    }
}
`,
    'Model.kt': `package app
import io.ktor.client.HttpClient
import io.ktor.client.request.post
import io.ktor.client.request.setBody
import kotlinx.coroutines.flow.toList
class Model(private val source: Source) {
    private val client by lazy { HttpClient { expectSuccess = true } }
    suspend fun load() {
        val vitals = source.vitals().toList()
        println(vitals.size)
        client.post("https://api.openai.com/v1/responses") { setBody(vitals.joinToString { it.name }) }
    }
}
`,
  });
  const told = found
    .filter(({ strength }) => strength === 'value')
    .map(({ kind, at }) => `${kind} ${at.file}:${at.line}`);
  expect(told).toEqual(['remote-ai Model.kt:11']);
});
