using Foundation;
using HealthKit;

namespace Rowan.Platforms.iOS;

public sealed partial class HealthService
{
    private static readonly HKClinicalTypeIdentifier[] Readable =
    [
        HKClinicalTypeIdentifier.AllergyRecord,
        HKClinicalTypeIdentifier.MedicationRecord,
    ];

    public Task<bool> AuthorizeAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return Task.FromResult(false);
        var done = new TaskCompletionSource<bool>();
        var read = new NSMutableSet<HKObjectType>();
        foreach (var identifier in Readable) read.Add(HKObjectType.GetClinicalType(identifier)!);
        _store.RequestAuthorizationToShare(new NSSet(), read, (granted, error) => done.SetResult(granted && error is null));
        return done.Task;
    }
}
