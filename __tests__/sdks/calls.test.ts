/** Every call that a row names is heard: by the type alone, with its module before it, in Swift and in Dart. */
import { expect, test } from 'vitest';
import { hostIn } from '../../src/code/models/destinations.ts';
import { SDKS } from '../../src/sdks/index.ts';
import { KINDS } from '../../src/sdks/kinds.ts';
import type { Calls, Sdk, SomeCalls } from '../../src/sdks/sdk.ts';
import { factsOf } from '../code/code.ts';

const SWIFT = `import HealthKit
let store = HKHealthStore()
func load() async throws -> String {
    let type = HKClinicalType(.allergyRecord)
    try await store.requestAuthorization(toShare: [], read: [type])
    let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
    return try await descriptor.result(for: store)[0].displayName
}
`;
const DART = `import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
class RecordStore {
  final _records = AppleHealthClinicalRecords();
  Future<List<dynamic>> load() async {
    await _records.requestAuthorization([ClinicalType.allergy]);
    return await _records.getData(ClinicalType.allergy);
  }
}
`;
const C_SHARP = `using HealthKit;
public class Records {
    readonly HKHealthStore store = new HKHealthStore();
    public void Load() {
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord);
        store.ExecuteQuery(new HKSampleQuery(type, null, 0, null, (q, results, error) => {
            var name = ((HKClinicalRecord)results[0]).DisplayName;
            CALLS
        }));
    }
}
`;
const SCRIPT = `import { requestAuthorization, queryClinicalRecords } from '@kingstinct/react-native-healthkit';
export async function loadRecords() {
  await requestAuthorization(['HKClinicalTypeIdentifierAllergyRecord']);
  return await queryClinicalRecords('HKClinicalTypeIdentifierAllergyRecord', { limit: 0 });
}
`;

interface Call {
  readonly module: string;
  readonly type?: string;
  readonly member: string;
}

/** A call of each type and function that a row names. */
function callsOf({ modules = [], frameworks = [], umbrellas = [] }: Sdk, calls: Calls = []): readonly Call[] {
  if (typeof calls === 'string') return [];
  const [first = ''] = [...modules, ...frameworks, ...umbrellas];
  return calls
    .map((one): SomeCalls => (typeof one === 'string' ? { types: [one] } : one))
    .flatMap(({ types, members = ['hand'], modules: [module = first] = [], needs }) => {
      const [member = ''] = members;
      if (needs !== undefined || member.includes(' ')) return [];
      return types ? types.map((type) => ({ module, type, member })) : members.map((one) => ({ module, member: one }));
    });
}

const SPOKEN = SDKS.map((sdk) => [sdk.name, sdk, callsOf(sdk, sdk.swift)] as const);

test.each(SPOKEN.filter(([, , calls]) => calls.length > 0))('Swift: %s', async (name, sdk, calls) => {
  const imports = [...new Set(calls.map(({ module }) => `import ${module}\n`))].join('');
  const lines = calls.flatMap(({ module, type, member }, index) =>
    type === undefined
      ? [`    ${member}(name)`]
      : [
          `    let a${index} = ${type}(id: 1)\n    a${index}.${member}(name)`,
          `    let b${index} = ${module}.${type}(id: 1)\n    b${index}.${member}(name)`,
        ],
  );
  const code = `${imports}${SWIFT}func send() async throws {\n    let name = try await load()\n${lines.join('\n')}\n}\n`;
  const { flows } = await factsOf({ 'App/Send.swift': code });
  const heard = flows.map(({ destination, kind, api }) => `${kind}: ${destination} ${api.replace(/\(.*/, '')}`);
  const kind = KINDS[sdk.kind].destination;
  const expected = calls.flatMap(({ module, type, member }) =>
    type === undefined ? [member] : [`${type}.${member}`, `${module}.${type}.${member}`],
  );
  expect(heard.sort()).toEqual(expected.map((api) => `${kind}: ${name} ${api}`).sort());
});

function packagesOf({ packages = [] }: Sdk, manager: string): readonly string[] {
  return packages.flatMap((one) => (one.startsWith(`${manager} `) ? [one.slice(manager.length + 1)] : []));
}

async function receivers(texts: Readonly<Record<string, string>>): Promise<string[]> {
  const { flows } = await factsOf(texts);
  return [...new Set(flows.map(({ kind, destination }) => `${kind}: ${destination}`))];
}

const of = <T extends keyof Sdk>(key: T): readonly (readonly [string, Sdk, NonNullable<Sdk[T]>])[] =>
  SDKS.flatMap((sdk) => (typeof sdk[key] === 'object' ? [[sdk.name, sdk, sdk[key]] as const] : []));

test.each(of('dart'))('Dart: %s', async (name, sdk, types) => {
  for (const type of types) {
    for (const from of packagesOf(sdk, 'pub')) {
      const use = `import 'package:${from}/${from}.dart';\nimport 'health.dart';\nFuture<void> send() async {\n  final records = await RecordStore().load();\n  final one = ${type}(id: 1);\n  one.hand(records.first.displayName);\n}\n`;
      const found = await receivers({ 'lib/health.dart': DART, 'lib/use.dart': use });
      expect(found, `${from} ${type}`).toEqual([`${KINDS[sdk.kind].destination}: ${name}`]);
    }
  }
});

test.each(of('dotnet'))('C#: %s', async (name, sdk, calls) => {
  for (const { modules, types = [], members: [member = 'hand'] = [] } of calls as readonly SomeCalls[]) {
    for (const type of types) {
      const method = `${member.charAt(0).toUpperCase()}${member.slice(1)}`;
      const code = `using ${modules?.[0]};\n${C_SHARP.replace('CALLS', `${type}.${method}(name);`)}`;
      expect(await receivers({ 'Records.cs': code }), type).toEqual([`${KINDS[sdk.kind].destination}: ${name}`]);
    }
  }
});

/** The row’s own calls, a function for each, in a file that imports its package. */
const KOTLIN = (from: string, call: string): string => `package app
import platform.HealthKit.*
import ${from}.*
fun load() {
    val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!
    val query = HKSampleQuery(sampleType = type, predicate = null, limit = 0u, sortDescriptors = null) { _, results, _ ->
        results?.forEach { sample -> send((sample as HKClinicalRecord).displayName) }
    }
    HKHealthStore().executeQuery(query)
}
fun send(name: String) { ${call} }
`;

test.each(of('kotlin'))('Kotlin: %s', async (name, sdk, calls) => {
  for (const { modules, types = [], members = ['hand'] } of calls as readonly SomeCalls[]) {
    for (const type of types) {
      for (const from of modules ?? []) {
        const call = type === 'Firebase' ? `Firebase.service.${members[0]}(name)` : `${type}.${members[0]}(name)`;
        const found = await receivers({ 'src/iosMain/kotlin/Records.kt': KOTLIN(from, call) });
        expect(found, `${from} ${type}`).toEqual([`${KINDS[sdk.kind].destination}: ${name}`]);
      }
    }
  }
});

test.each([
  ['co.touchlab.kermit', 'Logger.i { "opened $name" }', 'logging: the console'],
  ['co.touchlab.kermit', 'Logger.withTag("records").d("opened $name")', 'logging: the console'],
  ['io.github.aakira.napier', 'Napier.d("opened $name", tag = "records")', 'logging: the console'],
  ['io.github.aakira.napier', 'Napier.i { "opened $name" }', 'logging: the console'],
  [
    'com.russhwolf.settings',
    'val settings = Settings()\n settings.putString("last", name)',
    'user-defaults: UserDefaults',
  ],
  ['com.russhwolf.settings', 'val settings = Settings()\n settings["last"] = name', 'user-defaults: UserDefaults'],
  [
    'dev.gitlive.firebase.analytics',
    'Firebase.analytics.logEvent("open", mapOf("title" to name))',
    'analytics: Firebase Analytics',
  ],
])('Kotlin with %s: %s', async (from, call, expected) => {
  expect(await receivers({ 'src/iosMain/kotlin/Records.kt': KOTLIN(from, call) })).toEqual([expected]);
});

test.each([
  ['co.touchlab.kermit', 'Logger.i { "opened ${name.isEmpty()}" }'],
  [
    'com.russhwolf.settings.KeychainSettings\nimport com.russhwolf.settings',
    'val settings: Settings = KeychainSettings("a")\n settings.putString("last", name)',
  ],
  ['dev.gitlive.firebase.firestore', 'Firebase.auth.logEvent(name)'],
])('Kotlin with %s hands nothing over: %s', async (from, call) => {
  const found = await factsOf({ 'src/iosMain/kotlin/Records.kt': KOTLIN(from, call) });
  expect(found.flows.filter(({ strength }) => strength === 'value')).toEqual([]);
});

const WITH_SCRIPTS = SDKS.filter(({ script }) => script === undefined)
  .map((sdk) => [sdk.name, sdk, packagesOf(sdk, 'npm')] as const)
  .filter(([, , packages]) => packages.length > 0);

test.each(WITH_SCRIPTS)('JavaScript: %s', async (name, sdk, packages) => {
  for (const from of packages) {
    const use = `import it from '${from}';\nimport { loadRecords } from './health';\nexport async function send() { const records = await loadRecords(); it.hand(records[0].displayName); }\n`;
    const found = await receivers({ 'src/health.ts': SCRIPT, 'src/use.ts': use });
    expect(found, from).toEqual([`${KINDS[sdk.kind].destination}: ${name}`]);
  }
});

test('a host is known by whatever speaks to it, and by its subdomains', () => {
  for (const { name, kind, hosts = [] } of SDKS) {
    for (const host of hosts) {
      const expected = { kind: 'host', name: host, destination: { kind: KINDS[kind].destination, name } };
      for (const address of [`https://${host}/v1/events`, `https://o1.${host}/2`, host])
        expect(hostIn(address), address).toMatchObject(expected);
      expect(hostIn(`https://${host}.example.com/`)).toBeUndefined();
    }
  }
});

test('a host that is other things as well is known by its path', () => {
  expect(hostIn('https://www.facebook.com/tr?id=1')).toMatchObject({ destination: { name: 'Facebook SDK' } });
  for (const address of ['https://www.facebook.com/', 'https://www.facebook.com/trails', 'https://www.facebook.com'])
    expect(hostIn(address), address).toBeUndefined();
});

test.each(of('globals'))('a plugin of Cordova: %s', async (name, sdk, globals) => {
  for (const path of globals) {
    for (const from of ['', 'window.']) {
      const use = `import { loadRecords } from './health';\nexport async function send() { const records = await loadRecords(); ${from}${path}(records[0].displayName); }\n`;
      const found = await receivers({ 'src/health.ts': SCRIPT, 'src/use.ts': use });
      expect(found, `${from}${path}`).toEqual([`${KINDS[sdk.kind].destination}: ${name}`]);
    }
  }
});
