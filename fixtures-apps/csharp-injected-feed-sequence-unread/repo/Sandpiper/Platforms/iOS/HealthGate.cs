using Foundation;
using HealthKit;
using Sandpiper.Feeds;

namespace Sandpiper.Platforms.iOS;

public sealed class HealthGate : IHealthGate
{
    private static readonly HKClinicalTypeIdentifier[] Wanted =
    [
        HKClinicalTypeIdentifier.AllergyRecord,
        HKClinicalTypeIdentifier.ImmunizationRecord,
        HKClinicalTypeIdentifier.LabResultRecord,
    ];

    public async Task<bool> OpenAsync()
    {
        using var store = new HKHealthStore();
        if (!HKHealthStore.IsHealthDataAvailable || !store.SupportsHealthRecords) return false;
        var types = Wanted.Select(id => (HKObjectType)HKObjectType.GetClinicalType(id)!).ToArray();
        var (granted, _) = await store.RequestAuthorizationToShareAsync(null, NSSet.MakeNSObjectSet(types));
        return granted;
    }
}
