using Hawthorn.Consent;
using HealthKit;

namespace Hawthorn.Referral;

public sealed class ReferralBuilder(HKHealthStore store, ConsentService consent)
{
    public async Task<ReferralLetter> BuildAsync()
    {
        if (!await consent.AskAsync()) return ReferralLetter.Empty;
        var conditions = await NamesAsync(HKClinicalTypeIdentifier.ConditionRecord);
        var medications = await NamesAsync(HKClinicalTypeIdentifier.MedicationRecord);
        return new ReferralLetter(conditions, medications);
    }

    private Task<IReadOnlyList<string>> NamesAsync(HKClinicalTypeIdentifier identifier)
    {
        var done = new TaskCompletionSource<IReadOnlyList<string>>();
        var type = HKObjectType.GetClinicalType(identifier)!;
        store.ExecuteQuery(new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (query, samples, error) =>
        {
            done.SetResult((samples ?? []).OfType<HKClinicalRecord>().Select(record => record.DisplayName).ToList());
        }));
        return done.Task;
    }
}
