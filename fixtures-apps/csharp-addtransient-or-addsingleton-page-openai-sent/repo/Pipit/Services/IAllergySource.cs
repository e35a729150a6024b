namespace Pipit.Services;

public interface IAllergySource
{
    Task<IReadOnlyList<string>> LoadAsync();
}
