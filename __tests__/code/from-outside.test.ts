/** Types that a server, a file of settings or a container’s client names: nobody knows which, and that is said. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const SCRIPT = `import { requestAuthorization, queryClinicalRecords } from '@kingstinct/react-native-healthkit';
`;
const useOf = (types: string): string =>
  `export async function go() { const types = ${types}; await requestAuthorization(types); for (const type of types) await queryClinicalRecords(type, { limit: 0 }); }\n`;

const SHARP = `using System.Net.Http;
using Foundation;
using HealthKit;
namespace App;
public sealed class Reader : IReader
{
  public async Task ReadAsync(IReadOnlyList<Category> categories)
  {
    var types = categories.Select(category => HKObjectType.GetClinicalType(Enum.Parse<HKClinicalTypeIdentifier>(category.Kind))!).ToArray();
    await new HKHealthStore().RequestAuthorizationToShareAsync(new NSSet(), new NSSet(types));
    foreach (var type in types) new HKHealthStore().ExecuteQuery(new HKSampleQuery(type, null, 0, null, (q, results, error) => { }));
  }
}
`;
const MODEL = `namespace App;
public interface IReader { Task ReadAsync(IReadOnlyList<Category> categories); }
public sealed class Model(Client client, IReader reader) { public async Task Load() => await reader.ReadAsync(await client.GetAsync()); }
`;
const sharp = (client: string): Record<string, string> => ({
  'Reader.cs': SHARP,
  'Model.cs': MODEL,
  'Client.cs': `namespace App;\npublic record Category(string Title, string Kind);\n${client}\n`,
});

const KOTLIN = `package app
import platform.HealthKit.*
data class Category(val title: String, val kind: String)
class Reader {
  fun read(categories: List<Category>) {
    val types = categories.mapNotNull { HKObjectType.clinicalTypeForIdentifier(it.kind) }
    HKHealthStore().requestAuthorizationToShareTypes(null, readTypes = types.toSet()) { _, _ -> }
    types.forEach { type -> HKHealthStore().executeQuery(HKSampleQuery(sampleType = type, predicate = null, limit = 0u, sortDescriptors = null) { _, _, _ -> }) }
  }
}
class Model(private val client: Client, private val reader: Reader) { suspend fun load() { reader.read(client.categories()) } }
`;

const DART = `import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
final plugin = AppleHealthClinicalRecords();
class Category { Category(this.kind); final ClinicalType kind; }
Future<void> go(List<Category> categories) async {
  final types = categories.map((it) => it.kind).toList();
  await plugin.requestAuthorization(types);
  for (final type in types) { await plugin.getData(type); }
}
`;

describe('what is asked for and read is told elsewhere', () => {
  test.each<[string, string | Record<string, string>]>([
    [
      'a file of settings',
      { 'src/a.ts': `${SCRIPT}import Config from 'react-native-config';\n${useOf("Config.TYPES.split(',')")}` },
    ],
    [
      'one of them by name',
      { 'src/a.ts': `${SCRIPT}import { TYPES } from '@env';\n${useOf("TYPES.split(',').map((name) => name.trim())")}` },
    ],
    ['the environment', { 'src/a.ts': `${SCRIPT}${useOf("process.env.EXPO_PUBLIC_TYPES.split(',')")}` }],
    [
      'what the build knows',
      { 'src/a.ts': `${SCRIPT}import Constants from 'expo-constants';\n${useOf('Constants.expoConfig.extra.types')}` },
    ],
    [
      'an answer of a client',
      { 'src/a.ts': `${SCRIPT}import axios from 'axios';\n${useOf("(await axios.get('/types')).data.types")}` },
    ],
    [
      'a client that is handed in',
      {
        'src/client.ts':
          "import { AxiosInstance } from 'axios';\nexport class Client { constructor(private readonly http: AxiosInstance) {} async types(): Promise<string[]> { return (await this.http.get('/types')).data; } }\n",
        'src/a.ts': `${SCRIPT}import { Client } from './client';\nexport class Model { constructor(private readonly client: Client) {} async go() { const types = await this.client.types(); await requestAuthorization(types); for (const type of types) await queryClinicalRecords(type, { limit: 0 }); } }\n`,
      },
    ],
    [
      'an injected client',
      sharp(
        'public sealed class Client(HttpClient http) { public async Task<IReadOnlyList<Category>> GetAsync() => await http.GetFromJsonAsync<List<Category>>("categories") ?? []; }',
      ),
    ],
    [
      'an injected client, in a field',
      sharp(
        'public sealed class Client { private readonly IApi _api; public Client(IApi api) { _api = api; } public async Task<IReadOnlyList<Category>> GetAsync() => await _api.GetCategories(); }',
      ),
    ],
    [
      'injected settings',
      sharp(
        'public sealed class Client(IConfiguration settings) { public Task<IReadOnlyList<Category>> GetAsync() => Task.FromResult<IReadOnlyList<Category>>(settings.GetSection("categories").Get<List<Category>>()!); }',
      ),
    ],
    [
      'an injected client of Ktor',
      {
        'src/iosMain/kotlin/Reader.kt': KOTLIN,
        'src/commonMain/kotlin/Client.kt':
          'package app\nimport io.ktor.client.*\nclass Client(private val http: HttpClient) { suspend fun categories(): List<Category> = http.get("categories").body() }\n',
      },
    ],
    [
      'what Ktor makes of an answer',
      {
        'src/iosMain/kotlin/Reader.kt': KOTLIN,
        'src/commonMain/kotlin/Client.kt':
          'package app\nimport io.ktor.client.*\nclass Client { private val http = HttpClient()\n suspend fun categories() = http.get("categories").body<List<Category>>() }\n',
      },
    ],
    [
      'what a text of JSON says',
      {
        'src/iosMain/kotlin/Reader.kt': KOTLIN,
        'src/commonMain/kotlin/Client.kt':
          'package app\nclass Client { suspend fun categories(): List<Category> = Json.decodeFromString<List<Category>>(Files.read("categories")) }\n',
      },
    ],
    [
      'a client of Dio that is handed in',
      {
        'lib/a.dart': DART,
        'lib/client.dart':
          "import 'package:dio/dio.dart';\nimport 'a.dart';\nclass Client { Client(this.dio); final Dio dio; Future<List<Category>> categories() async => (await dio.get('/categories')).data; }\nclass Model { Model(this.client); final Client client; Future<void> load() async { await go(await client.categories()); } }\n",
      },
    ],
  ])('%s', async (_, texts) => {
    expect(await flow(texts)).toBe('! | !');
  });
});

test('a function of Kotlin at the top of a file, which Swift may call', async () => {
  const code = (words: string) => `package app
import platform.HealthKit.*
val store = HKHealthStore()
fun ask() { store.requestAuthorizationToShareTypes(null, readTypes = setOf(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!)) { _, _ -> } }
${words}fun read(id: String) { store.executeQuery(HKSampleQuery(HKObjectType.clinicalTypeForIdentifier(id)!!, null, 0u, null) { _, _, _ -> }) }
`;
  expect(await flow({ 'shared/src/iosMain/kotlin/Records.kt': code('') })).toBe('allergy | !');
  expect(await flow({ 'shared/src/iosMain/kotlin/Records.kt': code('private ') })).toBe('allergy |');
});
