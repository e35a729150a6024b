import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

/** What stands behind an interface of C# or Kotlin: whoever implements it is meant, wherever the object comes from. */

describe('C#', () => {
  const KINDS = 'namespace Health;\npublic enum Kind { Labs, Vitals }\n';
  const INTERFACE =
    'namespace Health;\npublic interface IRecords { Task AskAsync(); Task<List<string>> GetAsync(Kind kind); }\n';
  const RECORDS = `using HealthKit;
namespace Health.Ios;
public class Records : IRecords
{
  readonly HKHealthStore store = new();
  static readonly Dictionary<Kind, HKClinicalTypeIdentifier> Types = new() { [Kind.Labs] = HKClinicalTypeIdentifier.LabResultRecord, [Kind.Vitals] = HKClinicalTypeIdentifier.VitalSignRecord };
  public Task AskAsync() => store.RequestAuthorizationToShareAsync(null, NSSet.MakeNSObjectSet(Types.Values.Select(id => HKObjectType.GetClinicalType(id)!).ToArray()));
  public Task<List<string>> GetAsync(Kind kind) { store.ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(Types[kind])!, null, 0, null, (q, s, e) => { })); return done; }
}
`;
  const model = (members: string): string => `namespace Health.Models;\npublic class Home\n{\n${members}\n}\n`;
  const app = (code: string, setup = ''): Promise<string> =>
    flow({
      'Kind.cs': KINDS,
      'IRecords.cs': INTERFACE,
      'Platforms/iOS/Records.cs': RECORDS,
      'Home.cs': code,
      'MauiProgram.cs': `namespace Health;\npublic static class MauiProgram { public static MauiApp CreateMauiApp() { var builder = MauiApp.CreateBuilder(); ${setup} return builder.Build(); } }\n`,
    });
  const LOAD = 'async Task Load() { await records.AskAsync(); await records.GetAsync(Kind.Labs); }';

  test.each([
    [
      'a constructor',
      model(`readonly IRecords records;\npublic Home(IRecords records) { this.records = records; }\n${LOAD}`),
    ],
    ['a primary constructor', `namespace Health;\npublic class Home(IRecords records)\n{\n${LOAD}\n}\n`],
    [
      'a property that is injected',
      model(`[Inject] public IRecords Records { get; set; } = default!;\n${LOAD.replaceAll('records.', 'Records.')}`),
    ],
    [
      'a required service',
      model(
        `async Task Load(IServiceProvider services) { var records = services.GetRequiredService<IRecords>(); await records.AskAsync(); await records.GetAsync(Kind.Labs); }`,
      ),
    ],
    [
      'a service that may be missing',
      model(
        `async Task Load(IServiceProvider services) { var records = services.GetService<IRecords>(); if (records is null) return; await records.AskAsync(); await records.GetAsync(Kind.Labs); }`,
      ),
    ],
    [
      'a service at once',
      model(
        `async Task Load() { await App.Services.GetRequiredService<IRecords>().AskAsync(); await App.Services.GetRequiredService<IRecords>().GetAsync(Kind.Labs); }`,
      ),
    ],
    [
      'DependencyService',
      model(
        `async Task Load() { await DependencyService.Get<IRecords>().AskAsync(); await DependencyService.Get<IRecords>().GetAsync(Kind.Labs); }`,
      ),
    ],
    [
      'a lazy service',
      model(
        `readonly Lazy<IRecords> records;\nasync Task Load() { await records.Value.AskAsync(); await records.Value.GetAsync(Kind.Labs); }`,
      ),
    ],
    ['a parameter', model(LOAD.replace('Load()', 'Load(IRecords records)'))],
    [
      'an interface of an interface',
      `${model(`readonly IHome records;\npublic Home(IHome records) { this.records = records; }\n${LOAD}`)}public interface IHome : IRecords { }\npublic class Both : Health.Ios.Records, IHome { }`,
    ],
    [
      'an abstract class',
      `${model(`readonly Base records;\npublic Home(Base records) { this.records = records; }\n${LOAD}`)}public abstract class Base { public abstract Task AskAsync(); public abstract Task GetAsync(Kind kind); }\npublic class Own(IRecords records) : Base { public override Task AskAsync() => records.AskAsync(); public override Task GetAsync(Kind kind) => records.GetAsync(kind); }`,
    ],
  ])('%s', async (_, code) => {
    const setup =
      'builder.Services.AddSingleton<IRecords, Ios.Records>(); builder.Services.AddTransient<Models.Home>();';
    expect(await app(code, setup)).toBe('labResult vitalSign | labResult');
  });

  test.each([
    ['a lambda', 'builder.Services.AddSingleton<IRecords>(_ => new Ios.Records());'],
    ['a factory', 'builder.Services.AddSingleton<IRecords>(Ios.Records.Create);'],
    ['Autofac', 'containers.RegisterType<Ios.Records>().As<IRecords>();'],
    ['nothing that is seen', ''],
  ])('registered by %s', async (_, setup) => {
    const code = model(
      `readonly IRecords records;\npublic Home(IRecords records) { this.records = records; }\n${LOAD}`,
    );
    expect(await app(code, setup)).toBe('labResult vitalSign | labResult');
  });

  test('a kind that comes from a page is open', async () => {
    const code = model(
      `readonly IRecords records;\nasync Task Load(string text) { await records.AskAsync(); await records.GetAsync(Enum.Parse<Kind>(text)); }`,
    );
    expect(await app(code)).toBe('labResult vitalSign | !');
  });

  test('what nobody is seen to call is open', async () => {
    expect(await app(model('readonly IRecords records;\nasync Task Load() { await records.AskAsync(); }'))).toBe(
      'labResult vitalSign | !',
    );
  });

  test.each([
    ['called on the store', 'store.Read(HKClinicalTypeIdentifier.LabResultRecord);'],
    ['called by its class', 'StoreExtensions.Read(store, HKClinicalTypeIdentifier.LabResultRecord);'],
    ['called on a new store', 'new HKHealthStore().Read(HKClinicalTypeIdentifier.LabResultRecord);'],
  ])('an extension method %s', async (_, call) => {
    const code = `using HealthKit;
public static class StoreExtensions { public static void Read(this HKHealthStore store, HKClinicalTypeIdentifier id) { store.ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(id)!, null, 0, null, (q, s, e) => { })); } }
public class Home { readonly HKHealthStore store = new(); void Load() { ${call} } }`;
    expect(await flow({ 'a.cs': code })).toBe('| labResult');
  });

  test('an extension method of the app’s own enum', async () => {
    const code = `using HealthKit;
public static class Kinds { public static HKClinicalTypeIdentifier Id(this Kind kind) => kind switch { Kind.Labs => HKClinicalTypeIdentifier.LabResultRecord, _ => HKClinicalTypeIdentifier.VitalSignRecord }; }
public class Home { readonly HKHealthStore store = new(); void Load() { store.ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(Kind.Labs.Id())!, null, 0, null, (q, s, e) => { })); } }`;
    expect(await flow({ 'a.cs': KINDS + code })).toBe('| labResult');
  });
});

describe('Kotlin', () => {
  const COMMON =
    'package health\nenum class Kind { LABS, VITALS }\ninterface Records { suspend fun connect()\n suspend fun load(kind: Kind): List<String> }\n';
  const IOS = `package health
import platform.HealthKit.*
class HealthKitRecords : Records {
  private val store = HKHealthStore()
  private val types = mapOf(Kind.LABS to HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord), Kind.VITALS to HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierVitalSignRecord))
  override suspend fun connect() { store.requestAuthorizationToShareTypes(null, readTypes = types.values.filterNotNull().toSet()) { _, _ -> } }
  override suspend fun load(kind: Kind): List<String> { store.executeQuery(HKSampleQuery(sampleType = types[kind]!!, predicate = null, limit = 0u, sortDescriptors = null) { _, _, _ -> })
    return emptyList() }
}
`;
  const app = (code: string, more: Readonly<Record<string, string>> = {}): Promise<string> =>
    flow({
      'shared/src/commonMain/kotlin/Records.kt': COMMON,
      'shared/src/iosMain/kotlin/HealthKitRecords.kt': IOS,
      'shared/src/commonMain/kotlin/Home.kt': `package health\n${code}\n`,
      ...more,
    });
  const LOAD = 'suspend fun refresh() { records.connect()\n records.load(Kind.LABS) }';

  test.each([
    ['a constructor', `class Home(private val records: Records) { ${LOAD} }`],
    ['Koin’s inject', `class Home : KoinComponent { private val records: Records by inject()\n ${LOAD} }`],
    [
      'Koin’s inject with the type behind',
      `class Home : KoinComponent { private val records by inject<Records>()\n ${LOAD} }`,
    ],
    [
      'Koin’s get',
      `class Home : KoinComponent { suspend fun refresh() { val records = get<Records>()\n records.connect()\n records.load(Kind.LABS) } }`,
    ],
    [
      'a Koin module',
      `val appModule = module { single<Records> { HealthKitRecords() }\n factory { Home(get()) } }\nclass Home(private val records: Records) { ${LOAD} }`,
    ],
    ['Hilt', `class Home @Inject constructor(private val records: Records) { ${LOAD} }`],
    ['lateinit', `class Home { lateinit var records: Records\n ${LOAD} }`],
    [
      'a use case',
      `class LoadLabs(private val records: Records) { suspend operator fun invoke() { records.connect()\n records.load(Kind.LABS) } }\nclass Home(private val loadLabs: LoadLabs) { suspend fun go() { loadLabs() } }`,
    ],
    [
      'a use case with a parameter',
      `class LoadKind(private val records: Records) { suspend operator fun invoke(kind: Kind) { records.connect()\n records.load(kind) } }\nclass Home(private val loadKind: LoadKind) { suspend fun go() { loadKind(Kind.LABS) } }`,
    ],
    [
      'delegation',
      `class Logged(private val inner: Records) : Records by inner\nclass Home(private val records: Logged) { ${LOAD} }`,
    ],
    [
      'a list of them',
      `class Home(private val all: List<Records>) { suspend fun refresh() { all.forEach { it.connect()\n it.load(Kind.LABS) } } }`,
    ],
  ])('%s', async (_, code) => {
    expect(await app(code)).toBe('labResult vitalSign | labResult');
  });

  test('expect and actual', async () => {
    const common =
      'package health\nenum class Kind { LABS, VITALS }\nexpect class Records() { fun load(kind: Kind) }\nclass Home { private val records = Records()\n fun go() { records.load(Kind.LABS) } }\n';
    const ios = `package health\nimport platform.HealthKit.*\nactual class Records actual constructor() { private val store = HKHealthStore()\n actual fun load(kind: Kind) { val type = when (kind) { Kind.LABS -> HKClinicalTypeIdentifierLabResultRecord\n Kind.VITALS -> HKClinicalTypeIdentifierVitalSignRecord }\n store.executeQuery(HKSampleQuery(sampleType = HKObjectType.clinicalTypeForIdentifier(type)!!, predicate = null, limit = 0u, sortDescriptors = null) { _, _, _ -> }) } }\n`;
    expect(await flow({ 'c/commonMain/A.kt': common, 'c/iosMain/A.kt': ios })).toBe('| labResult');
  });

  test('an expect function', async () => {
    const common =
      'package health\nenum class Kind { LABS, VITALS }\nexpect fun load(kind: Kind)\nclass Home { fun go() { load(Kind.LABS) } }\n';
    const ios = `package health\nimport platform.HealthKit.*\nactual fun load(kind: Kind) { val type = when (kind) { Kind.LABS -> HKClinicalTypeIdentifierLabResultRecord\n Kind.VITALS -> HKClinicalTypeIdentifierVitalSignRecord }\n HKHealthStore().executeQuery(HKSampleQuery(sampleType = HKObjectType.clinicalTypeForIdentifier(type)!!, predicate = null, limit = 0u, sortDescriptors = null) { _, _, _ -> }) }\n`;
    expect(await flow({ 'c/commonMain/A.kt': common, 'c/iosMain/A.kt': ios })).toBe('| labResult');
  });

  test.each(['Kind.entries', 'Kind.values()', 'enumValues<Kind>()'])('%s are all of them', async (all) => {
    const code = `import platform.HealthKit.*\nenum class Kind(val id: String?) { LABS(HKClinicalTypeIdentifierLabResultRecord), VITALS(HKClinicalTypeIdentifierVitalSignRecord) }\nval store = HKHealthStore()\nfun ask() { store.requestAuthorizationToShareTypes(null, readTypes = ${all}.mapNotNull { HKObjectType.clinicalTypeForIdentifier(it.id!!) }.toSet()) { _, _ -> } }\n`;
    expect(await flow({ 'a.kt': code })).toBe('labResult vitalSign |');
  });

  test('Swift calls it too', async () => {
    const swift =
      'import Shared\nimport SwiftUI\n@main struct Main: App { let records: any Records = HealthKitRecords()\n init() { Task { try await go() } }\n func go() async throws { try await records.load(kind: .vitals) } }\n';
    expect(await app(`class Home(private val records: Records) { ${LOAD} }`, { 'iosApp/Main.swift': swift })).toBe(
      'labResult vitalSign | labResult vitalSign',
    );
  });

  test('Swift calls the class itself', async () => {
    const swift =
      'import Shared\nstruct Model { let records = HealthKitRecords()\n func go() async throws { try await records.load(kind: Kind.vitals) } }\n';
    expect(await app(`class Home(private val records: Records) { ${LOAD} }`, { 'iosApp/Model.swift': swift })).toBe(
      'labResult vitalSign | labResult vitalSign',
    );
  });
});
