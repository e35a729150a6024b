using Foundation;
using HealthKit;

namespace Hawthorn.Consent;

public sealed class ConsentService(HKHealthStore store, ConsentOptions options)
{
    public async Task<bool> AskAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !store.SupportsHealthRecords) return false;
        var types = options.Types.Concat(options.Extra)
            .Select(identifier => (HKObjectType)HKObjectType.GetClinicalType(identifier)!)
            .ToArray();
        var result = await store.RequestAuthorizationToShareAsync(null, NSSet.MakeNSObjectSet(types));
        return result.Item1;
    }
}
