using Foundation;
using HealthKit;

namespace Tynemoor.Health;

public sealed class VitalsReader
{
    private readonly HKHealthStore _store = new();
    private readonly HKClinicalType _vitals = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.VitalSignRecord)!;

    public async Task<IReadOnlyList<HKClinicalRecord>> ReadAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return [];
        await _store.RequestAuthorizationToShareAsync(null, new NSSet(_vitals));
        var done = new TaskCompletionSource<IReadOnlyList<HKClinicalRecord>>();
        _store.ExecuteQuery(new HKSampleQuery(_vitals, null, HKSampleQuery.NoLimit, null, (_, samples, _) =>
        {
            done.SetResult((samples ?? []).OfType<HKClinicalRecord>().ToList());
        }));
        return await done.Task;
    }
}
