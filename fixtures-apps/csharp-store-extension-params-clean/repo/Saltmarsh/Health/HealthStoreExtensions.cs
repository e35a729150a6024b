using Foundation;
using HealthKit;

namespace Saltmarsh.Health;

internal static class HealthStoreExtensions
{
    public static async Task<bool> AskAsync(this HKHealthStore store, params HKClinicalTypeIdentifier[] identifiers)
    {
        if (!HKHealthStore.IsHealthDataAvailable || !store.SupportsHealthRecords) return false;
        var types = identifiers.Select(id => id.ToType()).Cast<HKObjectType>().ToArray();
        var result = await store.RequestAuthorizationToShareAsync(null, NSSet.MakeNSObjectSet(types));
        return result.Item1;
    }

    public static Task<HKClinicalRecord[]> RecordsAsync(this HKHealthStore store, HKClinicalTypeIdentifier identifier)
    {
        var done = new TaskCompletionSource<HKClinicalRecord[]>();
        var newestFirst = new NSSortDescriptor(HKSample.SortIdentifierStartDate, false);
        store.ExecuteQuery(new HKSampleQuery(identifier.ToType(), null, HKSampleQuery.NoLimit, [newestFirst], (_, samples, _) =>
            done.TrySetResult(samples?.OfType<HKClinicalRecord>().ToArray() ?? [])));
        return done.Task;
    }

    private static HKClinicalType ToType(this HKClinicalTypeIdentifier identifier) => HKObjectType.GetClinicalType(identifier)!;
}
