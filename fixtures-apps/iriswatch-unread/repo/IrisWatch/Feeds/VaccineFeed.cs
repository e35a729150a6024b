using HealthKit;
using IrisWatch.Services;

namespace IrisWatch.Feeds;

public sealed class VaccineFeed(HealthRecordService records) : IRecordFeed
{
    public Task<IReadOnlyList<string>> LinesAsync() => records.NamesAsync(HKClinicalTypeIdentifier.ImmunizationRecord);
}
