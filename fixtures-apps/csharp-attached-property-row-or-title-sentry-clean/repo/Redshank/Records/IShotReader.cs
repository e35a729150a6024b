namespace Redshank.Records;

public interface IShotReader
{
    Task<IReadOnlyList<Shot>> ReadAsync();
}
