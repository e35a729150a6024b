namespace Saltbush.Services;

public interface ILabs
{
    Task<bool> AskAsync();
    Task<IReadOnlyList<string>> NamesAsync();
}
