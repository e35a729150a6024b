using HealthKit;
using Sandpiper.Feeds;

namespace Sandpiper.Platforms.iOS;

public abstract class ClinicalFeed(string heading, HKClinicalTypeIdentifier identifier) : IRecordFeed
{
    private readonly HKHealthStore _store = new();

    public string Heading => heading;

    public Task<IReadOnlyList<string>> ReadAsync()
    {
        var done = new TaskCompletionSource<IReadOnlyList<string>>();
        var type = HKObjectType.GetClinicalType(identifier)!;
        _store.ExecuteQuery(new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (query, samples, error) =>
        {
            done.SetResult((samples ?? []).OfType<HKClinicalRecord>().Select(record => record.DisplayName).ToList());
        }));
        return done.Task;
    }
}

public sealed class AllergyFeed() : ClinicalFeed("Reactions", HKClinicalTypeIdentifier.AllergyRecord);

public sealed class LabFeed() : ClinicalFeed("Values", HKClinicalTypeIdentifier.LabResultRecord);
