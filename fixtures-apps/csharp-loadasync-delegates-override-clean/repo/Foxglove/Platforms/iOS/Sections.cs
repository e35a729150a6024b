using HealthKit;

namespace Foxglove.Platforms.iOS;

public abstract class Section(HealthGate gate)
{
    protected HealthGate Gate { get; } = gate;

    public abstract Task<IReadOnlyList<string>> LoadAsync();
}

public sealed class ConditionSection(HealthGate gate) : Section(gate)
{
    public override Task<IReadOnlyList<string>> LoadAsync() => Gate.NamesAsync(HKClinicalTypeIdentifier.ConditionRecord);
}

public sealed class MedicineSection(HealthGate gate)
{
    public Task<IReadOnlyList<string>> LoadAsync() => gate.NamesAsync(HKClinicalTypeIdentifier.MedicationRecord);
}

public sealed class PlanSection(HealthGate gate)
{
    public async Task<IReadOnlyList<string>> LoadAsync(int limit)
    {
        var names = await gate.NamesAsync(HKClinicalTypeIdentifier.CoverageRecord);
        return names.Take(limit).ToList();
    }
}
