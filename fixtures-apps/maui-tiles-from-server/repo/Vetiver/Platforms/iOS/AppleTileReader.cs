using Foundation;
using HealthKit;
using Vetiver.Services;

namespace Vetiver.Platforms.iOS;

public sealed class AppleTileReader : ITileReader
{
    private readonly HKHealthStore _store = new();

    public async Task<bool> AskAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return false;
        HKClinicalTypeIdentifier[] wanted =
        [
            HKClinicalTypeIdentifier.MedicationRecord,
            HKClinicalTypeIdentifier.VitalSignRecord,
        ];
        var types = wanted.Select(id => (NSObject)HKObjectType.GetClinicalType(id)!).ToArray();
        var (granted, _) = await _store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(types));
        return granted;
    }

    public Task<IReadOnlyList<string>> ReadAsync(Tile tile)
    {
        var identifier = Enum.Parse<HKClinicalTypeIdentifier>(tile.Identifier);
        var completion = new TaskCompletionSource<IReadOnlyList<string>>();
        _store.ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(identifier)!, null, HKSampleQuery.NoLimit, null, (_, samples, _) =>
            completion.TrySetResult((samples ?? []).OfType<HKClinicalRecord>().Select(r => r.DisplayName).ToList())));
        return completion.Task;
    }
}
