using Foundation;
using HealthKit;

namespace Osier.Health;

public sealed class Consent(HKHealthStore store)
{
    private static readonly HKObjectType[] Types =
    [
        HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!,
        HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)!,
        HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ImmunizationRecord)!,
    ];

    public async Task AskAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !store.SupportsHealthRecords) return;
        await store.RequestAuthorizationToShareAsync(null, NSSet.MakeNSObjectSet(Types));
    }
}
