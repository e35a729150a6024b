/** Collections of .NET beside lists, arrays, sets and dictionaries, and what comes one after the other. */
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';

const ROW = 'public sealed record Row(VALUE Kind, VALUE Beside);\n';

/** Filled with a row, and taken through. */
const filled = (title: string, type: string, add: string, made = `new ${type}()`): Rows[number] => [
  title,
  (make, use, _, other) =>
    `${ROW}public class Page { readonly ${type} rows = ${made}; public void Go() { rows.${add}(new Row(${make}, ${other})); foreach (var row in rows) { ${use('row.Kind')} } } }`,
];

/** Filled, and taken out of one by one. */
const taken = (title: string, type: string, add: string, take: string): Rows[number] => [
  title,
  (make, use, _, other) =>
    `${ROW}public class Page { readonly ${type} rows = new(); public void Go() { rows.${add}(new Row(${make}, ${other})); var row = rows.${take}; ${use('row.Kind')} } }`,
];

const ROWS: Rows = [
  filled('an observable collection', 'ObservableCollection<Row>', 'Add'),
  filled('a queue', 'Queue<Row>', 'Enqueue'),
  filled('a bag', 'ConcurrentBag<Row>', 'Add'),
  filled('a sorted set', 'SortedSet<Row>', 'Add'),
  filled('a linked list', 'LinkedList<Row>', 'AddLast'),
  taken('what is taken off a stack', 'Stack<Row>', 'Push', 'Pop()'),
  taken('what is taken off a queue', 'Queue<Row>', 'Enqueue', 'Dequeue()'),
  taken('what is seen in a queue', 'ConcurrentQueue<Row>', 'Enqueue', 'First()'),
  [
    'what a stream yields, by an interface',
    (make, use, _, other) =>
      `${ROW}public interface ISource { IAsyncEnumerable<Row> StreamAsync(CancellationToken cancellation = default); }\npublic sealed class Source : ISource { public async IAsyncEnumerable<Row> StreamAsync([EnumeratorCancellation] CancellationToken cancellation = default) { await Task.Yield(); yield return new Row(${make}, ${other}); } }\npublic class Page(ISource source) { public async Task Go(CancellationToken cancellation) { await foreach (var row in source.StreamAsync(cancellation).WithCancellation(cancellation)) { ${use('row.Kind')} } } }\npublic static class Program { public static void Main(IServiceCollection services) { services.AddSingleton<ISource, Source>(); services.AddTransient<Page>(); } }`,
  ],
  [
    'a stream that is made a list',
    (make, use, _, other) =>
      `${ROW}public class Page { async IAsyncEnumerable<Row> Stream() { await Task.Yield(); yield return new Row(${make}, ${other}); } public async Task Go() { var rows = await Stream().Where(row => row.Beside != null).ToListAsync(); foreach (var row in rows) { ${use('row.Kind')} } } }`,
  ],
  [
    'a stream whose elements are kept in an observable collection',
    (make, _, each, other) =>
      `${ROW}public class Page { public ObservableCollection<Row> Items { get; } = []; async IAsyncEnumerable<Row> Stream() { await Task.Yield(); yield return new Row(${make}, ${other}); } public async Task Go() { await foreach (var row in Stream()) { Items.Add(row); } ${each('Items.Select(item => item.Kind)')} } }`,
  ],
  [
    'a channel',
    (make, use, _, other) =>
      `${ROW}public class Page { readonly Channel<Row> channel = Channel.CreateUnbounded<Row>(); public async Task Fill() { await channel.Writer.WriteAsync(new Row(${make}, ${other})); } public async Task Go() { await foreach (var row in channel.Reader.ReadAllAsync()) { ${use('row.Kind')} } } }`,
  ],
  [
    'a channel that is tried',
    (make, use, _, other) =>
      `${ROW}public class Page { readonly Channel<Row> channel = Channel.CreateBounded<Row>(8); public void Fill() { channel.Writer.TryWrite(new Row(${make}, ${other})); } public async Task Go() { while (await channel.Reader.WaitToReadAsync()) { while (channel.Reader.TryRead(out var row)) { ${use('row.Kind')} } } } }`,
  ],
  [
    'a subject of Rx',
    (make, use, _, other) =>
      `${ROW}public class Page { readonly Subject<Row> rows = new(); public IObservable<Row> Rows => rows; public void Go() { Rows.Where(row => row.Beside != null).Subscribe(row => { ${use('row.Kind')} }); rows.OnNext(new Row(${make}, ${other})); } }`,
  ],
  [
    'what is grouped',
    (make, use, _, other) =>
      `${ROW}public class Page { public void Go() { var rows = new List<Row> { new(${make}, ${other}) }; foreach (var group in rows.GroupBy(row => "all")) { foreach (var row in group) { ${use('row.Kind')} } } } }`,
    // a group is its rows and its key in one
  ],
  [
    'a span',
    (make, use, _, other) =>
      `${ROW}public class Page { void Each(ReadOnlySpan<Row> rows) { foreach (var row in rows) { ${use('row.Kind')} } } public void Go() { Each([new Row(${make}, ${other})]); } }`,
  ],
  [
    'params of a collection',
    (make, use, _, other) =>
      `${ROW}public class Page { void Each(params IEnumerable<Row> rows) { foreach (var row in rows) { ${use('row.Kind')} } } public void Go() { Each(new Row(${make}, ${other})); } }`,
  ],
  [
    'a concurrent dictionary',
    (make, use, _, other) =>
      `${ROW}public class Page { readonly ConcurrentDictionary<string, Row> rows = new(); public void Go() { rows["labs"] = new Row(${make}, ${other}); foreach (var row in rows.Values) { ${use('row.Kind')} } } }`,
  ],
  [
    'what a task of all gives',
    (make, use, _, other) =>
      `${ROW}public class Page { async Task<Row> Load(VALUE kind) { await Task.Yield(); return new Row(kind, ${other}); } public async Task Go() { VALUE[] kinds = [${make}]; var rows = await Task.WhenAll(kinds.Select(Load)); foreach (var row in rows) { ${use('row.Kind')} } } }`,
  ],
];

bothFlows(C_SHARP, ROWS);
