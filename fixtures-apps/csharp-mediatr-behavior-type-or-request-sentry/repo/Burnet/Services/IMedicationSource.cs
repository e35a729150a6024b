namespace Burnet.Services;

public interface IMedicationSource
{
    Task<IReadOnlyList<string>> GetNamesAsync();
}
