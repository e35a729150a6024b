using Foundation;
using HealthKit;
using Linnet.Storage;

namespace Linnet.Platforms.iOS;

public sealed class LabImport(Cabinet cabinet)
{
    private readonly HKHealthStore _store = new();

    public async Task RunAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return;
        var labs = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord)!;
        var (allowed, _) = await _store.RequestAuthorizationToShareAsync(null, NSSet.MakeNSObjectSet(new HKObjectType[] { labs }));
        if (!allowed) return;
        await cabinet.Labs.PutAsync(await NamesAsync(labs));
    }

    private Task<IReadOnlyList<string>> NamesAsync(HKClinicalType type)
    {
        var done = new TaskCompletionSource<IReadOnlyList<string>>();
        _store.ExecuteQuery(new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (query, samples, error) =>
            done.SetResult((samples ?? []).OfType<HKClinicalRecord>().Select(record => record.DisplayName).ToList())));
        return done.Task;
    }
}
