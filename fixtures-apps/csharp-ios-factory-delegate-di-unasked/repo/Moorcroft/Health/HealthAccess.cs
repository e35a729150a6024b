using Foundation;
using HealthKit;

namespace Moorcroft.Health;

public sealed class HealthAccess(HKHealthStore store)
{
    private static readonly HKClinicalTypeIdentifier[] Wanted =
    [
        HKClinicalTypeIdentifier.MedicationRecord,
        HKClinicalTypeIdentifier.ConditionRecord,
    ];

    public async Task<bool> AskAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !store.SupportsHealthRecords) return false;
        var types = Wanted.Select(identifier => (NSObject)HKObjectType.GetClinicalType(identifier)!).ToArray();
        var result = await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(types));
        return result.Item1;
    }
}
