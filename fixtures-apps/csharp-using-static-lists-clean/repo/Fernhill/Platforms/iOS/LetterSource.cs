using Fernhill.Services;
using Foundation;
using HealthKit;
using static Fernhill.Platforms.iOS.RecordLists;

namespace Fernhill.Platforms.iOS;

public sealed class LetterSource : ILetterSource
{
    private readonly HKHealthStore store = new();

    public async Task<IReadOnlyList<string>> WriteAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !store.SupportsHealthRecords) return [];
        var types = Asked.Select(id => (HKObjectType)HKObjectType.GetClinicalType(id)!).ToArray();
        await store.RequestAuthorizationToShareAsync(null, NSSet.MakeNSObjectSet(types));

        var lines = new List<string>();
        foreach (var id in Written)
        {
            lines.AddRange(await NamesAsync(id));
        }
        return lines;
    }

    private Task<IEnumerable<string>> NamesAsync(HKClinicalTypeIdentifier id)
    {
        var done = new TaskCompletionSource<IEnumerable<string>>();
        store.ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(id)!, null, HKSampleQuery.NoLimit, null, (query, samples, error) =>
        {
            done.SetResult((samples ?? []).OfType<HKClinicalRecord>().Select(record => record.DisplayName).ToList());
        }));
        return done.Task;
    }
}
