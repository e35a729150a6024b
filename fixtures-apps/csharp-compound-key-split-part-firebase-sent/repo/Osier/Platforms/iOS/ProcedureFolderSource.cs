using Foundation;
using HealthKit;
using Osier.Folders;

namespace Osier.Platforms.iOS;

public sealed class ProcedureFolderSource : IFolderSource
{
    private static readonly HKClinicalType Procedures = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ProcedureRecord)!;
    private readonly HKHealthStore _store = new();

    public async Task<IReadOnlyList<Folder>> LoadAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return [];
        await _store.RequestAuthorizationToShareAsync(null, NSSet.MakeNSObjectSet<HKObjectType>([Procedures]));
        var done = new TaskCompletionSource<IReadOnlyList<Folder>>();
        _store.ExecuteQuery(new HKSampleQuery(Procedures, null, HKSampleQuery.NoLimit, null, (query, samples, error) =>
        {
            done.SetResult((samples ?? []).OfType<HKClinicalRecord>().Select(record => new Folder("procedures", record.DisplayName)).ToList());
        }));
        return await done.Task;
    }
}
