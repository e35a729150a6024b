/** Classes of C# that no code names: a container makes what is registered, and nobody calls what they do for an interface. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const HEAD = 'using HealthKit;\nusing System.Collections.Generic;\nusing System.Threading.Tasks;\nnamespace App;\n';
const feed = (name: string, type: string): string =>
  `${HEAD}public sealed class ${name} : IFeed { readonly Records records; public ${name}(Records records) { this.records = records; } public void Load() => records.Read(HKClinicalTypeIdentifier.${type}); }\n`;
const app = (registered: string, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  'App/IFeed.cs': 'namespace App;\npublic interface IFeed { void Load(); }\n',
  'App/Records.cs': `${HEAD}public class Records { readonly HKHealthStore store = new(); public void Ask() { store.RequestAuthorizationToShare(new NSSet(), new NSSet(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord), HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)), (ok, error) => { }); } public void Read(HKClinicalTypeIdentifier kind) { store.ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(kind), null, 0, null, (query, samples, error) => { })); } }\n`,
  'App/Labs.cs': feed('AllergyFeed', 'AllergyRecord'),
  'App/Shots.cs': feed('ConditionFeed', 'ConditionRecord'),
  'App/Model.cs': `${HEAD}public class Model { readonly IEnumerable<IFeed> feeds; public Model(Records records, IEnumerable<IFeed> feeds) { this.feeds = feeds; records.Ask(); foreach (var feed in feeds) { feed.Load(); } } }\n`,
  'App/MauiProgram.cs': `${HEAD}public static class MauiProgram { public static void Add(IServiceCollection services) { services.AddSingleton<Records>(); ${registered} services.AddTransient<Model>(); } }\n`,
  ...more,
});
const FIRST = 'services.AddSingleton<IFeed, AllergyFeed>();';
const BOTH = `${FIRST} services.AddSingleton<IFeed, ConditionFeed>();`;

test.each([
  ['both are registered', app(BOTH), 'allergy condition | allergy condition'],
  ['one is not', app(FIRST), 'allergy condition | allergy'],
  [
    'an assembly is looked through',
    app(`${FIRST} services.Scan(scan => scan.FromAssemblyOf<IFeed>().AddClasses());`),
    'allergy condition | allergy condition',
  ],
  [
    'types of an assembly are gone over',
    app(
      `${FIRST} foreach (var type in typeof(IFeed).Assembly.GetTypes()) { services.AddSingleton(typeof(IFeed), type); }`,
    ),
    'allergy condition | allergy condition',
  ],
  [
    'one is made by its text',
    app(`${FIRST} Activator.CreateInstance(Type.GetType("App.ConditionFeed"));`),
    'allergy condition | allergy condition',
  ],
  [
    'one is made by code',
    app(`${FIRST} new ConditionFeed(new Records()).Load();`),
    'allergy condition | allergy condition',
  ],
  [
    'one is named by a list of types',
    app(`${FIRST} var more = new[] { typeof(ConditionFeed) };`),
    'allergy condition | allergy condition',
  ],
  [
    'one has an attribute',
    app(FIRST, {
      'App/Shots.cs': feed('ConditionFeed', 'ConditionRecord').replace(
        'public sealed',
        '[Export(typeof(IFeed))] public sealed',
      ),
    }),
    'allergy condition | allergy condition',
  ],
  ['no one is registered', app(''), 'allergy condition | allergy condition'],
])('%s', async (_, texts, expected) => {
  expect((await flow(texts, { kind: 'app' })).replaceAll('!', '').trim()).toBe(expected);
});
