namespace IrisWatch.Feeds;

public interface IRecordFeed
{
    Task<IReadOnlyList<string>> LinesAsync();
}
