namespace Sandpiper.Feeds;

public interface IRecordFeed
{
    string Heading { get; }
    Task<IReadOnlyList<string>> ReadAsync();
}

public interface IHealthGate
{
    Task<bool> OpenAsync();
}
