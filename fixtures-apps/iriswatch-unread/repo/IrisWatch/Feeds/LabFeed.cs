using HealthKit;
using IrisWatch.Services;

namespace IrisWatch.Feeds;

public sealed class LabFeed(HealthRecordService records) : IRecordFeed
{
    private static readonly string[] Wanted = ["Quantiferon", "Creatinine", "HLA-B27"];

    public async Task<IReadOnlyList<string>> LinesAsync()
    {
        var names = await records.NamesAsync(HKClinicalTypeIdentifier.LabResultRecord);
        return names.Where(name => Wanted.Any(wanted => name.Contains(wanted, StringComparison.OrdinalIgnoreCase))).ToList();
    }
}
