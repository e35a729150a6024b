namespace Corncrake.Services;

public interface IVitals
{
    Task<IReadOnlyList<string>> NamesAsync();
}
