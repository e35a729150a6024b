namespace Heron.Data;

public interface IRepository<T> where T : new()
{
    Task<List<T>> AllAsync();

    Task SaveAsync(IEnumerable<T> rows);
}
