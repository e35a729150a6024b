namespace Wheatear.Records;

public interface IHealthJournalSource
{
    Task<bool> ConnectAsync();
    Task<IReadOnlyList<string>> NamesAsync();
}
