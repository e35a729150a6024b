using Heather.Models;

namespace Heather.Services;

public interface IMedicationReader
{
    Task<IReadOnlyList<RecordRow>> ReadAsync();
}
