import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { C_SHARP, USING } from './c-sharp.ts';

/** The other flow takes any object of the type. */
const RECORDS = { without: ['asked', 'read'] } as const;

const page = (body: string, members = ''): string =>
  `public class Page\n{\n ${members}\n public void Go() { ${body} }\n}`;

const ROWS: Rows = [
  [
    'a collection of the app’s own, filled from outside',
    (make, _, each) =>
      `public class Shelf : ObservableCollection<VALUE> { public void Go() { ${each('this')} } }\npublic class Page { public void Go() { var shelf = new Shelf(); shelf.Add(${make}); shelf.Go(); } }`,
  ],
  [
    'a collection of the app’s own, read from outside',
    (make, use) =>
      `public class Shelf : ObservableCollection<VALUE> { public void Fill() { Add(${make}); } }\npublic class Page { public void Go() { var shelf = new Shelf(); shelf.Fill(); foreach (var kind in shelf) { ${use('kind')} } } }`,
    { fails: ['asked', 'read', 'records'] },
  ],
  [
    'parts that are put into variables',
    (make, use, _, other) => page(`VALUE kind; VALUE spare; (kind, spare) = (${make}, ${other}); ${use('kind')}`),
  ],
  [
    'an array of tuples with names',
    (make, use, _, other) =>
      `public class Idiom { static readonly (string Title, VALUE Kind, VALUE Beside)[] Table = { ("labs", ${make}, ${other}) }; public void Go() { foreach (var entry in Table) { ${use('entry.Kind')} } } }`,
  ],
  [
    'a frozen dictionary',
    (make, use, _, other) =>
      `public class Idiom { static readonly FrozenDictionary<string, VALUE> Table = new Dictionary<string, VALUE> { ["labs"] = ${make}, ["shots"] = ${other} }.ToFrozenDictionary(); public void Go() { ${use('Table["labs"]')} } }`,
  ],
  [
    'an immutable array',
    (make, use) =>
      `public class Idiom { static readonly ImmutableArray<VALUE> Table = new[] { ${make} }.ToImmutableArray(); public void Go() { foreach (var entry in Table) { ${use('entry')} } } }`,
  ],
  [
    'tuples taken apart',
    (make, use, _, other) =>
      `public class Idiom { static readonly IReadOnlyList<(VALUE Kind, VALUE Beside)> Table = [(${make}, ${other})]; public void Go() { foreach (var (kind, _) in Table) { ${use('kind')} } } }`,
  ],
  [
    'a tuple whose parts are named where it is made',
    (make, use, _, other) =>
      `public class Idiom { public void Go() { var pair = (Kind: ${make}, Beside: ${other}); ${use('pair.Kind')} } }`,
  ],
  [
    'a tuple that a method gives',
    (make, use, _, other) =>
      `public class Idiom { static (VALUE Kind, VALUE Beside) Pair() => (${make}, ${other}); public void Go() { ${use('Pair().Kind')} } }`,
  ],
  [
    'what an array that is kept leaves',
    (make, _, each, other) =>
      page(`${each(`new[] { ${make}, ${other} }.Except(Deferred)`)}`, `static readonly VALUE[] Deferred = [${other}];`),
    OF_TYPES,
  ],
  [
    'what is not in a set that is kept',
    (make, _, each, other) =>
      page(
        `${each(`new[] { ${make}, ${other} }.Where(it => !_deferred.Contains(it))`)}`,
        `private readonly HashSet<VALUE> _deferred = new() { ${other} };`,
      ),
    OF_TYPES,
  ],
  [
    'an arm that throws',
    (make, use) =>
      page(
        `${use('Wanted(1)')}`,
        `static VALUE Wanted(int at) => at switch { 1 => ${make}, _ => throw new ArgumentOutOfRangeException(nameof(at)) };`,
      ),
  ],
  ['a local', (make, use) => page(`var kind = ${make}; ${use('kind')}`)],
  ['a method that uses it', (make, use) => page(`Show(${make});`, `void Show(VALUE kind) { ${use('kind')} }`)],
  [
    'a helper, for one of its callers',
    (make, use, _, other) => page(`${use(`Same(${make})`)} Same(${other});`, 'static VALUE Same(VALUE kind) => kind;'),
  ],
  ['a field', (make, use) => page(use('kind'), `readonly VALUE kind = ${make};`)],
  [
    'a static field',
    (make, use, _, other) =>
      `public static class Kinds\n{\n public static readonly VALUE Labs = ${make};\n public static readonly VALUE Shots = ${other};\n}\n${page(use('Kinds.Labs'))}`,
  ],
  ['a property', (make, use) => page(use('Kind'), `VALUE Kind => ${make};`)],
  [
    'a property that another class sets',
    (make, use) =>
      `public class Detail\n{\n public VALUE? Kind { get; set; }\n public void Show() { if (Kind != null) { ${use('Kind')} } }\n}\n${page(`var detail = new Detail(); detail.Kind = ${make}; detail.Show();`)}`,
  ],
  [
    'a singleton',
    (make, use) =>
      `public class Settings\n{\n public static readonly Settings Shared = new Settings();\n public VALUE Kind { get; } = ${make};\n}\n${page(use('Settings.Shared.Kind'))}`,
  ],
  [
    'an object’s initialiser',
    (make, use) =>
      `public class Detail\n{\n public required VALUE Kind { get; init; }\n public void Show() { ${use('Kind')} }\n}\n${page(`new Detail { Kind = ${make} }.Show();`)}`,
  ],
  [
    'a constructor',
    (make, use) =>
      `public class Loader\n{\n readonly VALUE kind;\n public Loader(VALUE kind) { this.kind = kind; }\n public void Load() { ${use('kind')} }\n}\n${page(`new Loader(${make}).Load();`)}`,
  ],
  [
    'a primary constructor',
    (make, use) =>
      `public class Loader(VALUE kind)\n{\n public void Load() { ${use('kind')} }\n}\n${page(`new Loader(${make}).Load();`)}`,
  ],
  [
    'base',
    (make, use) =>
      `public abstract class Base\n{\n readonly VALUE kind;\n protected Base(VALUE kind) { this.kind = kind; }\n public void Load() { ${use('kind')} }\n}\npublic class Labs : Base\n{\n public Labs() : base(${make}) { }\n}\n${page('new Labs().Load();')}`,
  ],
  [
    'a key that heirs of a container override, and nobody is seen to make',
    (make, use, _, other) =>
      `public enum Kind { Labs, Shots, Visits }\npublic abstract class Base\n{\n static readonly Dictionary<Kind, VALUE> Kinds = new() { [Kind.Labs] = ${make}, [Kind.Visits] = ${other} };\n protected abstract Kind Key { get; }\n public void Load() { ${use('Kinds[Key]')} }\n}\npublic sealed class Labs : Base\n{\n protected override Kind Key => Kind.Labs;\n}`,
    // keys of a table are not told apart
    { fails: ['beside'] },
  ],
  [
    'a property called like its type',
    (make, use) =>
      `public enum Kind { Labs, Shots }\npublic abstract class Base\n{\n static readonly Dictionary<Kind, VALUE> Kinds = new() { [Kind.Labs] = ${make} };\n protected abstract Kind Kind { get; }\n public void Load() { ${use('Kinds[Kind]')} }\n}\npublic sealed class Labs : Base\n{\n protected override Kind Kind => Kind.Labs;\n}`,
  ],
  [
    'an abstract property',
    (make, use, _, other) =>
      `public abstract class Base\n{\n protected abstract VALUE Kind { get; }\n public void Load() { ${use('Kind')} }\n}\npublic class Labs : Base\n{\n protected override VALUE Kind => ${make};\n}\npublic class Shots : Base\n{\n protected override VALUE Kind => ${other};\n}\n${page('new Labs().Load();')}`,
  ],
  [
    'an interface',
    (make, use) =>
      `public interface ILoader\n{\n void Load(VALUE kind);\n}\npublic class Live : ILoader\n{\n public void Load(VALUE kind) { ${use('kind')} }\n}\npublic class Model\n{\n readonly ILoader loader;\n public Model(ILoader loader) { this.loader = loader; }\n public void Go() { loader.Load(${make}); }\n}\n${page('new Model(new Live()).Go();')}`,
  ],
  [
    'an injected service',
    (make, use) =>
      `using Microsoft.Extensions.DependencyInjection;\npublic interface ILoader\n{\n void Load(VALUE kind);\n}\npublic class Live : ILoader\n{\n public void Load(VALUE kind) { ${use('kind')} }\n}\npublic class Model\n{\n readonly ILoader loader;\n public Model(ILoader loader) { this.loader = loader; }\n public void Go() { loader.Load(${make}); }\n}\npublic static class Setup\n{\n public static void Add(IServiceCollection services) { services.AddSingleton<ILoader, Live>(); services.AddTransient<Model>(); }\n}`,
  ],
  [
    'a generic class',
    (make, use) =>
      `public class Box<T>\n{\n public T Content { get; }\n public Box(T content) { Content = content; }\n}\n${page(`var box = new Box<VALUE>(${make}); ${use('box.Content')}`)}`,
  ],
  [
    'a record',
    (make, use, _, other) =>
      `public record Pair(VALUE Kind, VALUE Spare);\n${page(`var pair = new Pair(${make}, ${other}); ${use('pair.Kind')}`)}`,
  ],
  [
    'an entry by a key that a caller tells',
    (make, use, _, other) =>
      page(
        use('Wanted("labs")'),
        `readonly Dictionary<string, VALUE> kinds = new() { ["labs"] = ${make}, ["shots"] = ${other} };\n VALUE Wanted(string key) => kinds[key];`,
      ),
  ],
  [
    'a tuple',
    (make, use, _, other) =>
      page(`var (kind, _) = Both(); ${use('kind')}`, `static (VALUE, VALUE) Both() => (${make}, ${other});`),
  ],
  [
    'a switch over an enum',
    (make, use, _, other) =>
      `public enum Kind { Labs, Shots }\n${page(use('Of(Kind.Labs)'), `static VALUE Of(Kind kind) => kind switch { Kind.Labs => ${make}, _ => ${other} };`)}`,
  ],
  [
    'what completes a task, tried',
    (make, use) =>
      page(
        `var kind = await Load(); ${use('kind')}`,
        `static Task<VALUE> Load() { var done = new TaskCompletionSource<VALUE>(); done.TrySetResult(${make}); return done.Task; }`,
      ).replace('void Go', 'async Task Go'),
  ],
  [
    'an observable collection that is filled',
    (make, use) =>
      page(
        `foreach (var kind in Items) { ${use('kind')} }`,
        `public ObservableCollection<VALUE> Items { get; } = [];
 public void Fill() { foreach (var kind in new[] { ${make} }) Items.Add(kind); }`,
      ),
  ],
  [
    'a record that is taken apart',
    (make, use, _, other) =>
      `public sealed record Row(string Id, VALUE Kind, VALUE Beside);\n${page(`Show(new Row("a", ${make}, ${other}));`, `void Show(Row row) { var (_, kind, _) = row; ${use('kind')} }`)}`,
  ],
  ['is', (make, use) => page(`object anything = ${make}; if (anything is VALUE kind) { ${use('kind')} }`)],
  [
    'an extension method',
    (make, use) =>
      `public static class Extensions\n{\n public static VALUE Wanted(this Page page) => ${make};\n}\n${page(use('this.Wanted()'))}`,
  ],
  [
    'an action',
    (make, use) => page(`Load(kind => { ${use('kind')} });`, `void Load(Action<VALUE> done) { done(${make}); }`),
  ],
  ['a function of a field', (make, use) => page(use('made()'), `readonly Func<VALUE> made = () => ${make};`)],
  [
    'an event with its sender',
    (make, use) =>
      `public class Picker\n{\n public event EventHandler<VALUE>? Picked;\n public void Pick() { Picked?.Invoke(this, ${make}); }\n}\n${page('var picker = new Picker(); picker.Picked += OnPicked; picker.Pick();', `void OnPicked(object sender, VALUE kind) { ${use('kind')} }`)}`,
  ],
  [
    'an event',
    (make, use) =>
      `public class Picker\n{\n public event Action<VALUE>? Picked;\n public void Pick() { Picked?.Invoke(${make}); }\n}\n${page(`var picker = new Picker(); picker.Picked += kind => { ${use('kind')} }; picker.Pick();`)}`,
  ],
  [
    'async and await',
    (make, use) =>
      `public class Page\n{\n async Task<VALUE> Made() { await Task.Yield(); return ${make}; }\n public async Task Go() { var kind = await Made(); ${use('kind')} }\n}`,
  ],
  [
    'a list that is filled',
    (make, _, each) => page(`var kinds = new List<VALUE>(); kinds.Add(${make}); ${each('kinds')}`),
  ],
  [
    'Select and ToList',
    (make, _, each) => page(`var kinds = new[] { "labs" }.Select(name => ${make}).ToList(); ${each('kinds')}`),
  ],
  [
    'Where !=',
    (make, _, each, other) =>
      page(`var spare = ${other}; ${each(`new[] { ${make}, spare }.Where(kind => kind != spare)`)}`),
    OF_TYPES,
  ],
  [
    'a dictionary',
    (make, use, _, other) =>
      page(
        use('table["labs"]'),
        `readonly Dictionary<string, VALUE> table = new() { ["labs"] = ${make}, ["shots"] = ${other} };`,
      ),
  ],
  [
    'TryGetValue',
    (make, use) =>
      page(
        `if (table.TryGetValue("labs", out var kind)) { ${use('kind')} }`,
        `readonly Dictionary<string, VALUE> table = new() { { "labs", ${make} } };`,
      ),
  ],
  [
    'an iterator',
    (make, use) =>
      page(
        `foreach (var kind in Kinds()) { ${use('kind')} }`,
        `static IEnumerable<VALUE> Kinds() { yield return ${make}; }`,
      ),
  ],
  [
    'an out parameter',
    (make, use) =>
      page(
        `if (Find(out var kind)) { ${use('kind')} }`,
        `static bool Find(out VALUE kind) { kind = ${make}; return true; }`,
      ),
  ],
  [
    'a property that is called a value, set in a constructor',
    (make, use, _, other) =>
      `public class Entry\n{\n public string Name { get; }\n public VALUE Value { get; }\n public Entry(string name, VALUE value) { Name = name; Value = value; }\n}\n${page(`var one = new Entry("a", ${make}); var two = new Entry("b", ${other}); ${use('one.Value')}`)}`,
  ],
  [
    'a value of a positional record with static makers',
    (make, use, _, other) =>
      `public sealed record Entry(string Name, VALUE Value)\n{\n public static Entry Made() => new("a", ${make});\n public static Entry Other() => new("b", ${other});\n public VALUE Shown => Value;\n}\n${page(`${use('Entry.Made().Shown')} ${use('Entry.Made().Value')}`)}`,
  ],
  [
    'a value that is set where the object is made',
    (make, use) =>
      `public class Entry\n{\n public VALUE Value { get; init; }\n}\n${page(`var one = new Entry { Value = ${make} }; ${use('one.Value')}`)}`,
  ],
  [
    'a value of a box of the app’s own',
    (make, use) =>
      `public class Box<T>\n{\n public T Value { get; private set; }\n public void Put(T it) { Value = it; }\n}\n${page(`var box = new Box<VALUE>(); box.Put(${make}); ${use('box.Value')}`)}`,
  ],
  [
    'the value of what may be missing',
    (make, use) => page(`(VALUE, int)? pair = (${make}, 1); if (pair.HasValue) { ${use('pair.Value.Item1')} }`),
  ],
  [
    'the value of a table’s entry',
    (make, use) =>
      page(
        `var table = new Dictionary<string, VALUE> { ["labs"] = ${make} }; foreach (var entry in table) { ${use('entry.Value')} }`,
      ),
  ],
  ['a lazy value', (make, use) => page(use('kind.Value'), `readonly Lazy<VALUE> kind = new(() => ${make});`)],
  [
    'a command of a view model',
    (make, use) =>
      `using CommunityToolkit.Mvvm.ComponentModel;\nusing CommunityToolkit.Mvvm.Input;\npublic partial class PageModel : ObservableObject\n{\n [ObservableProperty] VALUE? kind;\n [RelayCommand] void Pick() { Kind = ${make}; if (Kind != null) { ${use('Kind')} } }\n}`,
  ],
  [
    'a generic object that a container makes',
    (make, use, _, other) =>
      `public interface IKind\n{\n static abstract VALUE Wanted { get; }\n}\npublic class Labs : IKind\n{\n public static VALUE Wanted => ${make};\n}\npublic class Shots : IKind\n{\n public static VALUE Wanted => ${other};\n}\npublic class Query<TKind> where TKind : IKind\n{\n public void Go() { ${use('TKind.Wanted')} }\n}\npublic class Page(Query<Labs> query)\n{\n public void Go() { query.Go(); }\n}`,
  ],
];

/** What a container of .NET is given, and the class that it makes with it. */
const injected = (declared: string, add: string, page: string): string =>
  `${declared}\npublic static class Setup\n{\n public static void Add(IServiceCollection services) { ${add} services.AddTransient<Page>(); }\n}\n${page}`;
const SOURCE = 'public sealed record Source(string Title, VALUE Kind);';
const KINDS = 'public interface ISource\n{\n VALUE Kind { get; }\n}';

const INJECTED: Rows = [
  [
    'an object that a container is given',
    (make, use, _, other) =>
      injected(
        SOURCE,
        `services.AddSingleton(new Source("labs", ${make})); new Source("spare", ${other}).ToString();`,
        `public class Page(Source source)\n{\n public void Go() { ${use('source.Kind')} }\n}`,
      ),
  ],
  [
    'objects of one type that a container is given',
    (make, use, _, other) =>
      injected(
        SOURCE,
        `services.AddSingleton(new Source("labs", ${make})); services.AddSingleton(new Source("more", ${make})); new Source("spare", ${other}).ToString();`,
        `public class Page(IEnumerable<Source> sources)\n{\n public void Go() { foreach (var source in sources) { ${use('source.Kind')} } }\n}`,
      ),
  ],
  [
    'statics that a container is given, through Select',
    (make, _, each, other) =>
      injected(
        `public sealed record Source(string Title, VALUE Kind)\n{\n public static readonly Source Labs = new("Labs", ${make});\n public static readonly Source Spare = new("Spare", ${other});\n}`,
        'services.AddSingleton(Source.Labs);',
        `public class Page\n{\n readonly IEnumerable<Source> sources;\n public Page(IEnumerable<Source> sources) { this.sources = sources; }\n public void Go() { ${each('sources.Select(source => source.Kind)')} }\n}`,
      ),
  ],
  [
    'what a function of a container makes',
    (make, use, _, other) =>
      injected(
        SOURCE,
        `services.AddSingleton<Source>(provider => new Source("labs", ${make})); new Source("spare", ${other}).ToString();`,
        `public class Page(Source source)\n{\n public void Go() { ${use('source.Kind')} }\n}`,
      ),
  ],
  [
    'an object that a container is given by its interface',
    (make, use) =>
      injected(
        `${KINDS}\npublic class Fixed(VALUE kind) : ISource\n{\n public VALUE Kind => kind;\n}`,
        `services.AddSingleton<ISource>(new Fixed(${make}));`,
        `public class Page(IEnumerable<ISource> sources)\n{\n public void Go() { foreach (var source in sources) { ${use('source.Kind')} } }\n}`,
      ),
  ],
  [
    'classes that a container makes for a list',
    (make, use) =>
      injected(
        `${KINDS}\npublic class Labs : ISource\n{\n public VALUE Kind => ${make};\n}`,
        'services.AddSingleton<ISource, Labs>();',
        `public class Page(IEnumerable<ISource> sources)\n{\n public void Go() { foreach (var source in sources) { ${use('source.Kind')} } }\n}`,
      ),
  ],
  [
    'what a provider is asked for',
    (make, use) =>
      injected(
        SOURCE,
        `services.AddSingleton(new Source("labs", ${make}));`,
        `public class Page(IServiceProvider provider)\n{\n public void Go() { ${use('provider.GetRequiredService<Source>().Kind')} }\n}`,
      ),
  ],
  [
    'what a provider is asked for, beside another',
    (make, use, _, other) =>
      injected(
        SOURCE,
        `services.AddSingleton(new Source("labs", ${make})); new Source("spare", ${other}).ToString();`,
        `public class Page(IServiceProvider provider)\n{\n public void Go() { ${use('provider.GetRequiredService<Source>().Kind')} }\n}`,
      ),
    RECORDS,
  ],
  [
    'all that a provider has of a type',
    (make, use) =>
      injected(
        SOURCE,
        `services.AddSingleton(new Source("labs", ${make}));`,
        `public class Page(IServiceProvider provider)\n{\n public void Go() { foreach (var source in provider.GetServices<Source>()) { ${use('source.Kind')} } }\n}`,
      ),
  ],
  [
    'all that a provider has of a type, beside another',
    (make, use, _, other) =>
      injected(
        SOURCE,
        `services.AddSingleton(new Source("labs", ${make})); new Source("spare", ${other}).ToString();`,
        `public class Page(IServiceProvider provider)\n{\n public void Go() { foreach (var source in provider.GetServices<Source>()) { ${use('source.Kind')} } }\n}`,
      ),
    RECORDS,
  ],
  [
    'options',
    (make, use) =>
      injected(
        'public class SourceOptions\n{\n public VALUE? Kind { get; set; }\n}',
        `services.Configure<SourceOptions>(options => options.Kind = ${make});`,
        `public class Page(IOptions<SourceOptions> options)\n{\n public void Go() { ${use('options.Value.Kind')} }\n}`,
      ),
  ],
];

/** What is sent by its type, and who receives it: `sends` and `hears` stand in files of their own. */
const sent = (
  head: string,
  sends: string,
  hears: string,
  message = 'public sealed record Opened(VALUE Kind);\npublic sealed record Closed(VALUE Kind);',
): Record<string, string> => ({
  'Messages.cs': `${USING}namespace App;\n${message}\n`,
  'Sender.cs': `${USING}${head}\nnamespace App;\n${sends}\n`,
  'Hearer.cs': `${USING}using Microsoft.AppCenter.Analytics;\n${head}\nnamespace App;\n${hears}\n`,
});
const TOOLKIT = 'using CommunityToolkit.Mvvm.Messaging;';
const MESSENGER = (make: string, other: string): string =>
  `public class Sender(IMessenger messenger)\n{\n public void Open() => messenger.Send(new Opened(${make}));\n public void Close() => messenger.Send(new Closed(${other}));\n}`;

const MESSAGES: Rows = [
  [
    'a service that a global using names',
    (make, use) => ({
      'Usings.cs': 'global using Microsoft.AppCenter.Analytics;\n',
      'Use.cs': `${USING}namespace App;\n${page(use(make))}\n`,
    }),
  ],
  [
    'a message to its recipient',
    (make, use, _, other) =>
      sent(
        TOOLKIT,
        MESSENGER(make, other),
        `public class Hearer(IMessenger messenger) : IRecipient<Opened>, IRecipient<Closed>\n{\n public void Start() => messenger.RegisterAll(this);\n public void Receive(Opened message) { ${use('message.Kind')} }\n public void Receive(Closed message) { }\n}`,
      ),
  ],
  [
    'a message to who is registered',
    (make, use, _, other) =>
      sent(
        TOOLKIT,
        MESSENGER(make, other),
        `public class Hearer(IMessenger messenger)\n{\n public void Start() => messenger.Register<Hearer, Opened>(this, (hearer, message) => { ${use('message.Kind')} });\n}`,
      ),
  ],
  [
    'a message by the default messenger, to a handler of its type',
    (make, use, _, other) =>
      sent(
        TOOLKIT,
        `public class Sender\n{\n public void Open() { WeakReferenceMessenger.Default.Send(new Opened(${make})); WeakReferenceMessenger.Default.Send(new Closed(${other})); }\n}`,
        `public class Hearer\n{\n public Hearer() { WeakReferenceMessenger.Default.Register<Opened>(this, (_, message) => { ${use('message.Kind')} }); }\n}`,
      ),
  ],
  [
    'a message with a value of its own',
    (make, use) =>
      sent(
        `${TOOLKIT}\nusing CommunityToolkit.Mvvm.Messaging.Messages;`,
        `public class Sender\n{\n public void Open() => WeakReferenceMessenger.Default.Send(new Opened(${make}));\n}`,
        `public class Hearer : IRecipient<Opened>\n{\n public Hearer() { WeakReferenceMessenger.Default.Register(this); }\n public void Receive(Opened message) { ${use('message.Value')} }\n}`,
        'public class Opened(VALUE value) : CommunityToolkit.Mvvm.Messaging.Messages.ValueChangedMessage<VALUE>(value);',
      ),
  ],
  [
    'a message with a value that its constructor hands on',
    (make, use) =>
      sent(
        `${TOOLKIT}\nusing CommunityToolkit.Mvvm.Messaging.Messages;`,
        `public class Sender\n{\n public void Open() => WeakReferenceMessenger.Default.Send(new Opened(${make}));\n}`,
        `public class Hearer\n{\n public Hearer() { WeakReferenceMessenger.Default.Register<Opened>(this, (_, m) => { ${use('m.Value')} }); }\n}`,
        'public class Opened : CommunityToolkit.Mvvm.Messaging.Messages.ValueChangedMessage<VALUE>\n{\n public Opened(VALUE kind) : base(kind) { }\n}',
      ),
  ],
  [
    'a notification of MediatR',
    (make, use, _, other) =>
      sent(
        'using System.Threading;\nusing System.Threading.Tasks;\nusing MediatR;',
        `public class Sender(IMediator mediator)\n{\n public async Task Open() { await mediator.Publish(new Opened(${make})); await mediator.Publish(new Closed(${other})); }\n}`,
        `public class Hearer : INotificationHandler<Opened>\n{\n public Task Handle(Opened notification, CancellationToken token) { ${use('notification.Kind')} return Task.CompletedTask; }\n}`,
      ),
  ],
  [
    'an event of a class',
    (make, use, _, other) =>
      sent(
        '',
        `public class Sender\n{\n public event EventHandler<Opened>? WasOpened;\n public event EventHandler<Closed>? WasClosed;\n public void Open() { WasOpened?.Invoke(this, new Opened(${make})); WasClosed?.Invoke(this, new Closed(${other})); }\n}`,
        `public class Hearer\n{\n public Hearer(Sender sender) { sender.WasOpened += (_, message) => { ${use('message.Kind')} }; }\n}`,
      ),
  ],
  [
    'a message of the messaging center',
    (make, use) =>
      sent(
        '',
        `public class Sender\n{\n public void Open() { MessagingCenter.Send(this, "opened", ${make}); }\n}`,
        `public class Hearer\n{\n public Hearer() { MessagingCenter.Subscribe<Sender, VALUE>(this, "opened", (sender, kind) => { ${use('kind')} }); }\n}`,
      ),
    { fails: ['asked', 'read'] },
  ],
];

bothFlows(C_SHARP, ROWS);
bothFlows(C_SHARP, INJECTED);
bothFlows(C_SHARP, MESSAGES);
