namespace Aldermere.Health;

public sealed record ChartRow(string Id, string Title, DateTime Date);

public interface IChart
{
    Task<bool> OpenAsync(ChartScope scope);

    Task<IReadOnlyList<ChartRow>> ReadAsync(ChartScope scope);
}
