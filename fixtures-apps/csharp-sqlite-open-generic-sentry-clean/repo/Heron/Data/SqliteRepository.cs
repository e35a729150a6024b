using SQLite;

namespace Heron.Data;

public sealed class SqliteRepository<T> : IRepository<T> where T : new()
{
    private readonly SQLiteAsyncConnection _connection = new(Path.Combine(FileSystem.AppDataDirectory, "heron.db3"));

    public async Task<List<T>> AllAsync()
    {
        await _connection.CreateTableAsync<T>();
        return await _connection.Table<T>().ToListAsync();
    }

    public async Task SaveAsync(IEnumerable<T> rows)
    {
        await _connection.CreateTableAsync<T>();
        foreach (var row in rows)
        {
            await _connection.InsertOrReplaceAsync(row);
        }
    }
}
