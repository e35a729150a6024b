using HealthKit;
using IrisWatch.Services;

namespace IrisWatch.Feeds;

public sealed class DiagnosisFeed(HealthRecordService records) : IRecordFeed
{
    public Task<IReadOnlyList<string>> LinesAsync() => records.NamesAsync(HKClinicalTypeIdentifier.ConditionRecord);
}
