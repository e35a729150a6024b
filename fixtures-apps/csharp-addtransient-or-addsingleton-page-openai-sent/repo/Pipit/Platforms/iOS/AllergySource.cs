using Foundation;
using HealthKit;
using Pipit.Services;

namespace Pipit.Platforms.iOS;

public sealed class AllergySource : IAllergySource
{
    private readonly HKHealthStore _store = new();

    public async Task<IReadOnlyList<string>> LoadAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return [];
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!;
        await _store.RequestAuthorizationToShareAsync(null, NSSet.MakeNSObjectSet(new HKObjectType[] { type }));

        var done = new TaskCompletionSource<IReadOnlyList<string>>();
        _store.ExecuteQuery(new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (query, samples, error) =>
        {
            done.SetResult((samples ?? []).OfType<HKClinicalRecord>().Select(r => r.DisplayName).ToList());
        }));
        return await done.Task;
    }
}
