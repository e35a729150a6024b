using Burnet.Services;
using Foundation;
using HealthKit;

namespace Burnet.Platforms.iOS;

public sealed class MedicationSource : IMedicationSource
{
    private readonly HKHealthStore _store = new();

    public async Task<IReadOnlyList<string>> GetNamesAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return [];
        var medications = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.MedicationRecord)!;
        var result = await _store.RequestAuthorizationToShareAsync(null, NSSet.MakeNSObjectSet<HKObjectType>([medications]));
        if (!result.Item1) return [];

        var done = new TaskCompletionSource<IReadOnlyList<string>>();
        _store.ExecuteQuery(new HKSampleQuery(medications, null, HKSampleQuery.NoLimit, null, (query, samples, error) =>
        {
            var names = (samples ?? []).OfType<HKClinicalRecord>().Select(record => record.DisplayName);
            done.SetResult(names.Distinct().Order().ToList());
        }));
        return await done.Task;
    }
}
