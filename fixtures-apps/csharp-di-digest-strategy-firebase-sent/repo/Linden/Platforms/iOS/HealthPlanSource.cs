using Foundation;
using HealthKit;
using Linden.Services;

namespace Linden.Platforms.iOS;

public sealed class HealthPlanSource : IPlanSource
{
    private readonly HKHealthStore _store = new();

    public async Task<IReadOnlyList<Plan>> LoadAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return [];
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.CoverageRecord)!;
        await _store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet<HKObjectType>(type));
        return await ReadAsync(type);
    }

    private Task<IReadOnlyList<Plan>> ReadAsync(HKClinicalType type)
    {
        var done = new TaskCompletionSource<IReadOnlyList<Plan>>();
        _store.ExecuteQuery(new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (query, samples, error) =>
        {
            var records = (samples ?? []).OfType<HKClinicalRecord>();
            done.SetResult(records.Select(record => new Plan(record.Uuid.AsString(), record.DisplayName)).ToList());
        }));
        return done.Task;
    }
}
