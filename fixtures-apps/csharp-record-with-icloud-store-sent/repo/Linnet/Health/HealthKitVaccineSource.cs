using Foundation;
using HealthKit;

namespace Linnet.Health;

public sealed class HealthKitVaccineSource : IVaccineSource
{
    private readonly HKHealthStore _store = new();
    private readonly HKClinicalType _type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ImmunizationRecord)!;

    public async Task<IReadOnlyList<Vaccine>> LoadAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return [];
        await _store.RequestAuthorizationToShareAsync(null, new NSSet(_type));

        var done = new TaskCompletionSource<IReadOnlyList<Vaccine>>();
        _store.ExecuteQuery(new HKSampleQuery(_type, null, HKSampleQuery.NoLimit, null, (_, samples, _) =>
        {
            var records = (samples ?? []).OfType<HKClinicalRecord>();
            done.TrySetResult([.. records.Select(record => new Vaccine(record.DisplayName, (DateTime)record.StartDate))]);
        }));
        return await done.Task;
    }
}
