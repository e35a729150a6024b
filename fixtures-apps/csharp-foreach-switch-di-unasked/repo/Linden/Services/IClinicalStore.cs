namespace Linden.Services;

public enum Category
{
    Labs,
    Vitals,
    Procedures,
}

public record TimelineEntry(string Title, DateTime Date);

public interface IClinicalStore
{
    Task<bool> ConnectAsync();

    Task<IReadOnlyList<TimelineEntry>> ReadAsync(Category category);
}
