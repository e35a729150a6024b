using Wheatear.Records;
using Microsoft.Extensions.DependencyInjection;

namespace Wheatear.Journals;

public sealed class HealthImport(IHealthJournalSource source, [FromKeyedServices(JournalKeys.Health)] Journal journal)
{
    public async Task<int> RunAsync()
    {
        if (!await source.ConnectAsync()) return 0;
        foreach (var name in await source.NamesAsync()) journal.Write(name);
        return journal.Lines.Count;
    }
}
