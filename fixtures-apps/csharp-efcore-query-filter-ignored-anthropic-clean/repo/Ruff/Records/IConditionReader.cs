namespace Ruff.Records;

public interface IConditionReader
{
    Task<IReadOnlyList<string>> ReadAsync();
}
