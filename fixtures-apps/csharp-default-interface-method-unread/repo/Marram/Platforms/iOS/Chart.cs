using Foundation;
using HealthKit;
using Marram.Services;

namespace Marram.Platforms.iOS;

public sealed class Chart : IChart
{
    private readonly HKHealthStore _store = new();

    private static readonly HKClinicalTypeIdentifier[] Asked =
    [
        HKClinicalTypeIdentifier.MedicationRecord,
        HKClinicalTypeIdentifier.CoverageRecord,
    ];

    public async Task<bool> RequestAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return false;
        var read = NSSet.MakeNSObjectSet(Asked.Select(id => (HKObjectType)HKObjectType.GetClinicalType(id)!).ToArray());
        var result = await _store.RequestAuthorizationToShareAsync(null, read);
        return result.Item1;
    }

    public Task<IReadOnlyList<string>> GetAsync(Kind kind)
    {
        var done = new TaskCompletionSource<IReadOnlyList<string>>();
        var id = kind == Kind.Medication ? HKClinicalTypeIdentifier.MedicationRecord : HKClinicalTypeIdentifier.CoverageRecord;
        _store.ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(id)!, null, HKSampleQuery.NoLimit, null, (query, samples, error) =>
        {
            done.SetResult((samples ?? []).OfType<HKClinicalRecord>().Select(r => r.DisplayName).ToList());
        }));
        return done.Task;
    }
}
