/** Functions that a container hands to who makes something with them: delegates, `Func<Kind, Feed>`. */
import { describe, expect, test } from 'vitest';
import { flow } from '../code.ts';

const HEAD =
  'using System;\nusing Foundation;\nusing HealthKit;\nusing Microsoft.Extensions.DependencyInjection;\nnamespace App;\n';
const FEED = `${HEAD}public sealed class Feed(HKHealthStore store, HKClinicalTypeIdentifier identifier)
{
  public void Load() => store.ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(identifier)!, null, 0, null, (query, found, error) => { }));
}
`;
const ASK = `${HEAD}public sealed class Access(HKHealthStore store)
{
  static readonly HKClinicalTypeIdentifier[] Wanted = [HKClinicalTypeIdentifier.AllergyRecord, HKClinicalTypeIdentifier.LabResultRecord];
  public void Ask() => store.RequestAuthorizationToShare(new NSSet(), new NSSet(Wanted.Select(it => (NSObject)HKObjectType.GetClinicalType(it)!).ToArray()), (ok, error) => { });
}
`;
const start = (registered: string, more = ''): string =>
  `${HEAD}public static class Program\n{\n  public static void Main()\n  {\n    var services = new ServiceCollection();\n    services.AddSingleton<HKHealthStore>();\n    services.AddSingleton<Access>();\n    ${registered}\n    services.AddTransient<AllergyPage>();\n    services.AddTransient<LabPage>();\n    var provider = services.BuildServiceProvider();\n    provider.GetRequiredService<AllergyPage>();\n  }\n${more}}\n`;
const page = (name: string, kind: string, factory: string): string =>
  `${HEAD}public sealed class ${name}(${factory} feeds) : Page(feeds(HKClinicalTypeIdentifier.${kind}), "${name}");\n`;
const PAGE = `${HEAD}public abstract class Page : UIViewController\n{\n  readonly Feed _feed;\n  protected Page(Feed feed, string title) { _feed = feed; Title = title; }\n  public override void ViewDidLoad() { base.ViewDidLoad(); _feed.Load(); }\n}\n`;
const DELEGATE = `${HEAD}public delegate Feed FeedFactory(HKClinicalTypeIdentifier identifier);\n`;
const app = (registered: string, factory: string, more = ''): Readonly<Record<string, string>> => ({
  'Feed.cs': FEED,
  'Access.cs': ASK,
  'Page.cs': PAGE,
  'Factory.cs': DELEGATE,
  'AllergyPage.cs': page('AllergyPage', 'AllergyRecord', factory),
  'LabPage.cs': page('LabPage', 'LabResultRecord', factory),
  'Program.cs': start(registered, more),
});
const MAKE = 'identifier => new Feed(provider.GetRequiredService<HKHealthStore>(), identifier)';
const BOTH = 'allergy labResult | allergy labResult';

describe('a function that makes what is asked for', () => {
  test.each<[title: string, texts: Readonly<Record<string, string>>]>([
    ['a delegate', app(`services.AddSingleton<FeedFactory>(provider => ${MAKE});`, 'FeedFactory')],
    [
      'Func',
      app(
        `services.AddTransient<Func<HKClinicalTypeIdentifier, Feed>>(provider => ${MAKE});`,
        'Func<HKClinicalTypeIdentifier, Feed>',
      ),
    ],
    ['in a block', app(`services.AddSingleton<FeedFactory>(provider => { return ${MAKE}; });`, 'FeedFactory')],
    [
      'a method',
      app(
        'services.AddSingleton<FeedFactory>(provider => Make);',
        'FeedFactory',
        '  static Feed Make(HKClinicalTypeIdentifier identifier) => new Feed(new HKHealthStore(), identifier);\n',
      ),
    ],
    [
      'one that is there',
      app(
        'FeedFactory made = identifier => new Feed(new HKHealthStore(), identifier);\n    services.AddSingleton<FeedFactory>(made);',
        'FeedFactory',
      ),
    ],
    [
      'kept in a field',
      {
        ...app(`services.AddSingleton<FeedFactory>(provider => ${MAKE});`, 'FeedFactory'),
        'LabPage.cs': `${HEAD}public sealed class LabPage\n{\n  readonly FeedFactory _feeds;\n  public LabPage(FeedFactory feeds) { _feeds = feeds; }\n  public void Show() => _feeds(HKClinicalTypeIdentifier.LabResultRecord).Load();\n}\n`,
      },
    ],
    [
      'kept in a field, invoked',
      {
        ...app(`services.AddSingleton<FeedFactory>(provider => ${MAKE});`, 'FeedFactory'),
        'LabPage.cs': `${HEAD}public sealed class LabPage(FeedFactory feeds)\n{\n  public void Show() => feeds.Invoke(HKClinicalTypeIdentifier.LabResultRecord).Load();\n}\n`,
      },
    ],
    [
      'asked of the container',
      {
        ...app(`services.AddSingleton<FeedFactory>(provider => ${MAKE});`, 'FeedFactory'),
        'LabPage.cs': `${HEAD}public sealed class LabPage(IServiceProvider provider)\n{\n  public void Show() { var feeds = provider.GetRequiredService<FeedFactory>(); feeds(HKClinicalTypeIdentifier.LabResultRecord).Load(); }\n}\n`,
      },
    ],
    [
      'passed by hand',
      {
        ...app('', 'FeedFactory'),
        'AllergyPage.cs': `${HEAD}public sealed class AllergyPage { public void Show() => new Shelf(identifier => new Feed(new HKHealthStore(), identifier)).Show(); }\n`,
        'LabPage.cs': `${HEAD}public sealed class LabPage { }\npublic sealed class Shelf(FeedFactory feeds)\n{\n  public void Show() { feeds(HKClinicalTypeIdentifier.AllergyRecord).Load(); feeds(HKClinicalTypeIdentifier.LabResultRecord).Load(); }\n}\n`,
      },
    ],
  ])('%s', async (_, texts) => {
    expect(await flow(texts, { kind: 'app' })).toBe(BOTH);
  });

  test('one that nobody uses reads nothing', async () => {
    const texts = {
      ...app(`services.AddSingleton<FeedFactory>(provider => ${MAKE});`, 'FeedFactory'),
      'LabPage.cs': `${HEAD}public sealed class LabPage { }\n`,
    };
    expect(await flow(texts, { kind: 'app' })).toBe('allergy labResult | allergy');
  });

  test('one that nobody is seen to register is open', async () => {
    expect(await flow(app('', 'FeedFactory'), { kind: 'app' })).toMatch(/!$/);
  });
});
