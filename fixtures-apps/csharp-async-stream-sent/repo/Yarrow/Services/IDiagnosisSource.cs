using Yarrow.Models;

namespace Yarrow.Services;

public interface IDiagnosisSource
{
    IAsyncEnumerable<Diagnosis> StreamAsync(CancellationToken cancellation = default);
}
