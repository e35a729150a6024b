using HealthKit;
using Saltmarsh.Health;

namespace Saltmarsh.Claims;

public sealed class ClaimComposer(HKHealthStore store)
{
    public async Task<Claim?> ComposeAsync()
    {
        var granted = await store.AskAsync(
            HKClinicalTypeIdentifier.CoverageRecord,
            HKClinicalTypeIdentifier.ConditionRecord,
            HKClinicalTypeIdentifier.MedicationRecord);
        if (!granted) return null;

        var plan = (await store.RecordsAsync(HKClinicalTypeIdentifier.CoverageRecord)).FirstOrDefault();
        var reasons = await store.RecordsAsync(HKClinicalTypeIdentifier.ConditionRecord);
        var drugs = await store.RecordsAsync(HKClinicalTypeIdentifier.MedicationRecord);
        return new Claim(plan?.DisplayName ?? "", Names(reasons), Names(drugs));
    }

    private static IReadOnlyList<string> Names(IEnumerable<HKClinicalRecord> records) =>
        (from record in records group record by record.DisplayName into same orderby same.Key select same.Key).ToList();
}
