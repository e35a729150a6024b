using System.Runtime.CompilerServices;
using Foundation;
using HealthKit;
using Yarrow.Models;
using Yarrow.Services;

namespace Yarrow.Platforms.iOS;

public sealed class DiagnosisSource : IDiagnosisSource
{
    private readonly HKHealthStore _store = new();
    private readonly HKClinicalType _type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)!;

    public async IAsyncEnumerable<Diagnosis> StreamAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) yield break;
        await _store.RequestAuthorizationToShareAsync(new NSSet(), NSSet.MakeNSObjectSet(new HKObjectType[] { _type }));
        foreach (var record in await QueryAsync())
        {
            cancellation.ThrowIfCancellationRequested();
            yield return new Diagnosis(record.DisplayName, (DateTime)record.StartDate);
        }
    }

    private Task<IReadOnlyList<HKClinicalRecord>> QueryAsync()
    {
        var done = new TaskCompletionSource<IReadOnlyList<HKClinicalRecord>>();
        _store.ExecuteQuery(new HKSampleQuery(_type, null, HKSampleQuery.NoLimit, null, (_, samples, error) =>
            done.SetResult((samples ?? []).OfType<HKClinicalRecord>().ToList())));
        return done.Task;
    }
}
