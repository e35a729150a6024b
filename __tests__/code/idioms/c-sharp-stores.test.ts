/** What C# keeps by its class and gets back: sqlite-net, EF Core, whatever stands between. */
import { C_SHARP } from './c-sharp.ts';
import { brings, bringsNone, type Ways } from './records.ts';

const ROWS = `public sealed class Row { public string Name { get; set; } = ""; public int Count { get; set; } }
public sealed class Setting { public string Name { get; set; } = ""; }
`;
const REPOSITORY = `public interface IRepository<T> where T : new() { Task<List<T>> AllAsync(); Task SaveAsync(IEnumerable<T> rows); }
public sealed class Repository<T> : IRepository<T> where T : new()
{
  private readonly SQLiteAsyncConnection _connection = new("app.db3");
  public async Task<List<T>> AllAsync() => await _connection.Table<T>().ToListAsync();
  public async Task SaveAsync(IEnumerable<T> rows) { foreach (var row in rows) { await _connection.InsertOrReplaceAsync(row); } }
}
`;
const page = (body: string): string =>
  `${ROWS}public sealed class Page { private readonly SQLiteConnection _connection = new("app.db3");\n  public void Keep() { KEEP }\n  public void Show() { SHOW }\n}\n${body}`;
const kept = (keep: string, show: string, beside = ''): string =>
  page(beside)
    .replace('KEEP', () => keep)
    .replace('SHOW', () => show);

const SAME: Ways = [
  [
    'a table of sqlite-net',
    (make, use) =>
      kept(
        `_connection.Insert(new Row { Name = ${make} });`,
        `foreach (var row in _connection.Table<Row>().ToList()) { ${use('row.Name')} }`,
      ),
  ],
  [
    'one row of sqlite-net',
    (make, use) =>
      kept(`_connection.InsertOrReplace(new Row { Name = ${make} });`, `${use('_connection.Find<Row>(1).Name')}`),
  ],
  [
    'rows that are filtered',
    (make, use) =>
      kept(
        `_connection.InsertAll(new List<Row> { new Row { Name = ${make} } });`,
        `${use('_connection.Table<Row>().Where(row => row.Count > 0).First().Name')}`,
      ),
  ],
  [
    'a repository of any class',
    (make, use) =>
      `${ROWS}${REPOSITORY}public sealed class Import(IRepository<Row> rows) { public async Task Run() { await rows.SaveAsync(new[] { ${make} }.Select(name => new Row { Name = name })); } }
public sealed class Page(IRepository<Row> rows) { public async Task Show() { foreach (var row in await rows.AllAsync()) { ${use('row.Name')} } } }`,
  ],
  [
    'a set of EF Core',
    (make, use) =>
      `${ROWS}public sealed class Store : DbContext { public DbSet<Row> Rows { get; set; } public DbSet<Setting> Settings { get; set; } }
public sealed class Import(Store store) { public void Run() { store.Rows.Add(new Row { Name = ${make} }); store.SaveChanges(); } }
public sealed class Page(Store store) { public async Task Show() { foreach (var row in await store.Rows.ToListAsync()) { ${use('row.Name')} } } }`,
  ],
  [
    'a collection of LiteDB',
    (make, use) =>
      `${ROWS}public sealed class Shelf { readonly LiteDatabase db = new("a.db"); public void Keep() { db.GetCollection<Row>("rows").Insert(new Row { Name = ${make} }); } public void Show() { foreach (var row in db.GetCollection<Row>("rows").FindAll()) { ${use('row.Name')} } } }`,
  ],
  [
    'what the handler of a request gives',
    (make, use) =>
      `public record Ask(int Id) : IRequest<string>;\npublic class AskHandler : IRequestHandler<Ask, string> { public Task<string> Handle(Ask request, CancellationToken token) => Task.FromResult(${make}); }\npublic class Page(IMediator mediator) { public async Task Go() { var name = await mediator.Send(new Ask(1)); ${use('name')} } }`,
  ],
];
/** The same, and another class or another part is asked for. */
const ANOTHER: Ways = [
  [
    'another collection of LiteDB',
    (make, use, other) =>
      `${ROWS}public sealed class Shelf { readonly LiteDatabase db = new("a.db"); public void Keep() { db.GetCollection<Row>("rows").Insert(new Row { Name = ${make} }); db.GetCollection<Setting>("settings").Insert(new Setting { Name = ${other} }); } public void Show() { foreach (var row in db.GetCollection<Setting>("settings").FindAll()) { ${use('row.Name')} } } }`,
  ],
  [
    'what the handler of another request gives',
    (make, use, other) =>
      `public record Ask(int Id) : IRequest<string>;\npublic record Other(int Id) : IRequest<string>;\npublic class AskHandler : IRequestHandler<Ask, string> { public Task<string> Handle(Ask request, CancellationToken token) => Task.FromResult(${make}); }\npublic class OtherHandler : IRequestHandler<Other, string> { public Task<string> Handle(Other request, CancellationToken token) => Task.FromResult(${other}); }\npublic class Page(IMediator mediator) { public async Task Go() { var name = await mediator.Send(new Other(1)); ${use('name')} } }`,
  ],
  [
    'another table of sqlite-net',
    (make, use, other) =>
      kept(
        `_connection.Insert(new Row { Name = ${make} }); _connection.Insert(new Setting { Name = ${other} });`,
        `foreach (var row in _connection.Table<Setting>().ToList()) { ${use('row.Name')} }`,
      ),
  ],
  [
    'another part of a row',
    (make, use) =>
      kept(
        `_connection.Insert(new Row { Name = ${make}, Count = 1 });`,
        `${use('_connection.Find<Row>(1).Count.ToString()')}`,
      ),
  ],
  [
    'a repository of another class',
    (make, use, other) =>
      `${ROWS}${REPOSITORY}public sealed class Import(IRepository<Row> rows, IRepository<Setting> settings) { public async Task Run() { await rows.SaveAsync(new[] { ${make} }.Select(name => new Row { Name = name })); await settings.SaveAsync(new[] { ${other} }.Select(name => new Setting { Name = name })); } }
public sealed class Page(IRepository<Setting> settings) { public async Task Show() { foreach (var row in await settings.AllAsync()) { ${use('row.Name')} } } }`,
  ],
  [
    'another set of EF Core',
    (make, use, other) =>
      `${ROWS}public sealed class Store : DbContext { public DbSet<Row> Rows { get; set; } public DbSet<Setting> Settings { get; set; } }
public sealed class Import(Store store) { public void Run() { store.Rows.Add(new Row { Name = ${make} }); store.Settings.Add(new Setting { Name = ${other} }); } }
public sealed class Page(Store store) { public async Task Show() { foreach (var row in await store.Settings.ToListAsync()) { ${use('row.Name')} } } }`,
  ],
];

brings(C_SHARP, SAME);
bringsNone(C_SHARP, ANOTHER);
