namespace Angelica.Services;

public interface IConditionSource
{
    Task<IReadOnlyList<string>> GetTitlesAsync();
}
