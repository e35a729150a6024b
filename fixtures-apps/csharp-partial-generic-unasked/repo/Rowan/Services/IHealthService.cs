using Rowan.Models;

namespace Rowan.Services;

public interface IHealthService
{
    event EventHandler<RecordsReadEventArgs>? RecordsRead;
    Task<bool> AuthorizeAsync();
    Task<IReadOnlyList<AllergyItem>> GetAllergiesAsync();
    Task<IReadOnlyList<MedicationItem>> GetMedicationsAsync();
    Task<IReadOnlyList<ProcedureItem>> GetProceduresAsync();
}

public sealed class RecordsReadEventArgs(int count) : EventArgs
{
    public int Count { get; } = count;
}
