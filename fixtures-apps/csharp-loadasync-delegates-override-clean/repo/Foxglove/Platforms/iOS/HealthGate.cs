using Foundation;
using HealthKit;

namespace Foxglove.Platforms.iOS;

public sealed class HealthGate
{
    private readonly HKHealthStore _store = new();

    public async Task<bool> OpenAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return false;
        var read = NSSet.MakeNSObjectSet(new HKObjectType[]
        {
            HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)!,
            HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.MedicationRecord)!,
            HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.CoverageRecord)!,
        });
        var (granted, _) = await _store.RequestAuthorizationToShareAsync(null, read);
        return granted;
    }

    public Task<IReadOnlyList<string>> NamesAsync(HKClinicalTypeIdentifier identifier)
    {
        var done = new TaskCompletionSource<IReadOnlyList<string>>();
        var type = HKObjectType.GetClinicalType(identifier)!;
        _store.ExecuteQuery(new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (query, samples, error) =>
            done.SetResult((samples ?? []).OfType<HKClinicalRecord>().Select(r => r.DisplayName).ToList())));
        return done.Task;
    }
}
