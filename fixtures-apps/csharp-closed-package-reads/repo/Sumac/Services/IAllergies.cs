namespace Sumac.Services;

public interface IAllergies
{
    Task<IReadOnlyList<string>> LoadAsync();
}
