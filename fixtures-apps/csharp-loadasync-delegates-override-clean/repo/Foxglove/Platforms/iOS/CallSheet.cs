namespace Foxglove.Platforms.iOS;

public sealed class CallSheet(HealthGate gate)
{
    private readonly Section _first = new ConditionSection(gate);
    private readonly Func<Task<IReadOnlyList<string>>>[] _rest =
    [
        new MedicineSection(gate).LoadAsync,
        () => new PlanSection(gate).LoadAsync(3),
    ];

    public async Task<IReadOnlyList<string>> LoadAsync()
    {
        if (!await gate.OpenAsync()) return [];
        var lines = new List<string>(await _first.LoadAsync());
        foreach (var load in _rest) lines.AddRange(await load());
        return lines;
    }
}
