/** What frameworks of .NET hand on: Rx, answers to messages, joins, tuples by the names of their parts. */
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';

const RX = 'using System.Reactive.Linq;\nusing System.Reactive.Subjects;\n';
const MESSAGES = 'using CommunityToolkit.Mvvm.Messaging;\nusing CommunityToolkit.Mvvm.Messaging.Messages;\n';

const ROWS: Rows = [
  [
    'what comes later, of Rx',
    (make, use) =>
      `${RX}public class VM { readonly Subject<VALUE> _s = new(); public IObservable<VALUE> Kinds => _s.AsObservable(); public void Fill() { _s.OnNext(${make}); } public void Go() { Kinds.Throttle(TimeSpan.FromSeconds(1)).ObserveOn(SynchronizationContext.Current).Subscribe(it => { ${use('it')} }); } }`,
  ],
  [
    'what comes of both, of Rx',
    (make, use, _, other) =>
      `${RX}public class VM { readonly BehaviorSubject<VALUE> _a = new(null); readonly BehaviorSubject<VALUE> _b = new(null); public void Fill() { _a.OnNext(${make}); _b.OnNext(${other}); } public void Go() { _a.CombineLatest(_b, (a, b) => (a, b)).Subscribe(p => { ${use('p.a')} }); } }`,
  ],
  [
    'what comes of both, of two',
    (make, use, _, other) =>
      `${RX}public class VM { readonly BehaviorSubject<VALUE> _a = new(null); readonly BehaviorSubject<VALUE> _b = new(null); public void Fill() { _a.OnNext(${make}); _b.OnNext(${other}); } public void Go() { Observable.CombineLatest(_a, _b, (a, b) => new { a, b }).Subscribe(p => { ${use('p.a')} }); } }`,
  ],
  [
    'what is awaited, of Rx',
    (make, use) =>
      `${RX}public class VM { async Task<VALUE> Load() => ${make}; public void Go() { Observable.FromAsync(() => Load()).SelectMany(it => Observable.Return(it)).Subscribe(it => { ${use('it')} }, ex => { }); } }`,
  ],
  [
    'an event as what comes, of Rx',
    (make, use) =>
      `${RX}public class Src { public event EventHandler<VALUE> Named; public void Fire() { Named?.Invoke(this, ${make}); } }\npublic class VM { public void Go(Src s) { Observable.FromEventPattern<VALUE>(h => s.Named += h, h => s.Named -= h).Select(e => e.EventArgs).Subscribe(it => { ${use('it')} }); } }`,
  ],
  [
    'a property that is watched',
    (make, use) =>
      `using ReactiveUI;\npublic class VM : ReactiveObject { VALUE _kind; public VALUE Kind { get => _kind; set => this.RaiseAndSetIfChanged(ref _kind, value); } public VM() { this.WhenAnyValue(x => x.Kind).WhereNotNull().Subscribe(it => { ${use('it')} }); } public void Load() { Kind = ${make}; } }`,
  ],
  [
    'a helper of what is watched',
    (make, use) =>
      `using ReactiveUI;\npublic class VM : ReactiveObject { VALUE _kind; public VALUE Kind { get => _kind; set => this.RaiseAndSetIfChanged(ref _kind, value); } readonly ObservableAsPropertyHelper<VALUE> _top; public VALUE Top => _top.Value; public VM() { _top = this.WhenAnyValue(x => x.Kind).ToProperty(this, x => x.Top); } public void Load() { Kind = ${make}; } public void Go() { ${use('Top')} } }`,
  ],
  [
    'the answer to a message',
    (make, use) =>
      `${MESSAGES}public class Ask : RequestMessage<VALUE> { }\npublic class VM { public VM() { WeakReferenceMessenger.Default.Register<VM, Ask>(this, (r, m) => m.Reply(r.Kind)); } public VALUE Kind => ${make}; }\npublic class Other { public void Go() { VALUE it = WeakReferenceMessenger.Default.Send<Ask>(); ${use('it')} } }`,
  ],
  [
    'the answer to a message, later',
    (make, use) =>
      `${MESSAGES}public class Ask : AsyncRequestMessage<VALUE> { }\npublic class VM { public VM() { WeakReferenceMessenger.Default.Register<Ask>(this, (r, m) => m.Reply(Load())); } public async Task<VALUE> Load() => ${make}; }\npublic class Other { public async Task Go() { var it = await WeakReferenceMessenger.Default.Send(new Ask()); ${use('it')} } }`,
  ],
  [
    'what is joined',
    (make, use, _, other) =>
      `public record A(int Id, VALUE Kind); public record B(int Id, VALUE Spare);\npublic class P { public void Go() { var xs = new List<A> { new(1, ${make}) }; var ys = new List<B> { new(1, ${other}) }; var q = xs.Join(ys, x => x.Id, y => y.Id, (x, y) => (x.Kind, y.Spare)); foreach (var (kind, spare) in q) { ${use('kind')} } } }`,
  ],
  [
    'what is joined in groups',
    (make, _, each, other) =>
      `public record A(int Id, VALUE Kind); public record B(int Id, VALUE Spare);\npublic class P { public void Go() { var xs = new List<A> { new(1, ${make}) }; var ys = new List<B> { new(1, ${other}) }; var q = ys.GroupJoin(xs, y => y.Id, x => x.Id, (y, all) => new { y.Spare, All = all.Select(a => a.Kind) }); foreach (var r in q) { ${each('r.All')} } } }`,
  ],
  [
    'what is made of each group',
    (make, use, _, other) =>
      `public record Row(string Group, VALUE Kind, VALUE Spare);\npublic class P { public void Go() { var rows = new[] { new Row("a", ${make}, ${other}) }; var q = rows.GroupBy(r => r.Group, (key, all) => all.First()); foreach (var r in q) { ${use('r.Kind')} } } }`,
  ],
  [
    'a bindable property that tells of its changes',
    (make, use) =>
      `public class Card : ContentView { public static readonly BindableProperty KindProperty = BindableProperty.Create(nameof(Kind), typeof(VALUE), typeof(Card), null, propertyChanged: OnKindChanged); public VALUE Kind { get => (VALUE)GetValue(KindProperty); set => SetValue(KindProperty, value); } static void OnKindChanged(BindableObject b, object o, object n) { ((Card)b).Show((VALUE)n); } void Show(VALUE k) { ${use('k')} } }\npublic class Page { public void Go() { var c = new Card { Kind = ${make} }; } }`,
  ],
  [
    'a task that is waited for a while',
    (make, use) =>
      `public class P { readonly TaskCompletionSource<VALUE> _t = new(TaskCreationOptions.RunContinuationsAsynchronously); public void Fill() { _t.TrySetResult(${make}); } public async Task Go() { var it = await _t.Task.WaitAsync(TimeSpan.FromSeconds(1)); ${use('it')} } }`,
  ],
  [
    'a key of parts that are named after what they are',
    (make, use, _, other) =>
      `public record Row(VALUE Kind, VALUE Spare);\npublic class P { public void Go() { var rows = new List<Row> { new(${make}, ${other}) }; foreach (var g in rows.GroupBy(r => (r.Spare, r.Kind))) { ${use('g.Key.Kind')} } } }`,
  ],
  [
    'parts that are named after what they are',
    (make, use, _, other) =>
      `public record Row(VALUE Kind, VALUE Spare);\npublic class P { public void Go() { var rows = new List<Row> { new(${make}, ${other}) }; foreach (var t in rows.Select(r => (r.Kind, r.Spare))) { ${use('t.Kind')} } } }`,
  ],
  [
    'tuples that are added to a list',
    (make, use, _, other) =>
      `public class P { public void Go() { var kind = ${make}; var spare = ${other}; var all = new List<(VALUE A, VALUE B)>(); all.Add((kind, spare)); foreach (var t in all) { ${use('t.A')} } } }`,
  ],
  [
    'a list that is filled with tuples',
    (make, use, _, other) =>
      `public class P { public void Go() { var all = new List<(VALUE A, VALUE B)> { (${make}, ${other}), (${make}, ${other}) }; foreach (var t in all) { ${use('t.A')} } } }`,
  ],
  [
    'a table that is filled with tuples',
    (make, use, _, other) =>
      `public class P { public void Go() { var d = new Dictionary<string, (VALUE Kind, VALUE Spare)> { { "a", (${make}, ${other}) } }; ${use('d["a"].Kind')} } }`,
  ],
  [
    'parts by the names that a method says',
    (make, use, _, other) =>
      `public class P { (VALUE kind, VALUE spare) Both() { var spare = ${make}; var kind = ${other}; return (spare, kind); } public void Go() { ${use('Both().kind')} } }`,
  ],
  [
    'parts by the names that a task says',
    (make, use, _, other) =>
      `public class P { async Task<(VALUE kind, VALUE spare)> Both() { var spare = ${make}; var kind = ${other}; return (spare, kind); } public async Task Go() { var t = await Both(); ${use('t.kind')} } }`,
  ],
  [
    'rows of EF Core that are not tracked',
    (make, _, each, other) =>
      `using Microsoft.EntityFrameworkCore;\npublic class Row { public int Id { get; set; } public string Kind { get; set; } public string Spare { get; set; } }\npublic class Db : DbContext { public DbSet<Row> Rows => Set<Row>(); }\npublic class P(Db db) { public async Task Save() { db.Rows.Add(new Row { Kind = ${make}, Spare = ${other} }); await db.SaveChangesAsync(); } public async Task Go() { var it = await db.Rows.AsNoTracking().Where(r => r.Id > 0).Select(r => r.Kind).ToListAsync(); ${each('it')} } }`,
    { without: ['asked', 'read'] },
  ],
];

bothFlows(C_SHARP, ROWS);
