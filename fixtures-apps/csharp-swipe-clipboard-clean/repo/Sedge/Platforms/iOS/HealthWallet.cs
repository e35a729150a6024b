using Foundation;
using HealthKit;
using Sedge.Health;

namespace Sedge.Platforms.iOS;

public sealed class HealthWallet : IWallet
{
    private readonly HKHealthStore _store = new();

    public async Task UnlockAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return;
        var types = new NSSet(
            HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.MedicationRecord)!,
            HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.CoverageRecord)!);
        await _store.RequestAuthorizationToShareAsync(null, types);
    }

    public IAsyncEnumerable<WalletRow> MedicinesAsync() => RowsAsync(HKClinicalTypeIdentifier.MedicationRecord);

    public IAsyncEnumerable<WalletRow> PlansAsync() => RowsAsync(HKClinicalTypeIdentifier.CoverageRecord);

    private async IAsyncEnumerable<WalletRow> RowsAsync(HKClinicalTypeIdentifier id)
    {
        var done = new TaskCompletionSource<HKSample[]>();
        _store.ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(id)!, null, HKSampleQuery.NoLimit, null, (_, samples, _) => done.SetResult(samples ?? [])));
        foreach (var record in (await done.Task).OfType<HKClinicalRecord>())
        {
            yield return new WalletRow(record.Uuid.AsString(), record.DisplayName);
        }
    }
}
