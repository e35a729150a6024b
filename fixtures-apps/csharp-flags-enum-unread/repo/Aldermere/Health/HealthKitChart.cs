using Foundation;
using HealthKit;

namespace Aldermere.Health;

public sealed class HealthKitChart : IChart
{
    private static readonly (ChartScope Flag, HKClinicalTypeIdentifier Identifier)[] Table =
    [
        (ChartScope.Labs, HKClinicalTypeIdentifier.LabResultRecord),
        (ChartScope.Medications, HKClinicalTypeIdentifier.MedicationRecord),
        (ChartScope.VitalSigns, HKClinicalTypeIdentifier.VitalSignRecord),
    ];

    private readonly HKHealthStore _store = new();

    public async Task<bool> OpenAsync(ChartScope scope)
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return false;
        var read = NSSet.MakeNSObjectSet<HKObjectType>([.. TypesOf(scope)]);
        var (granted, _) = await _store.RequestAuthorizationToShareAsync(new NSSet(), read);
        return granted;
    }

    public async Task<IReadOnlyList<ChartRow>> ReadAsync(ChartScope scope)
    {
        var rows = new List<ChartRow>();
        foreach (var type in TypesOf(scope)) rows.AddRange(await QueryAsync(type));
        return rows;
    }

    private static IEnumerable<HKClinicalType> TypesOf(ChartScope scope) =>
        Table.Where(entry => scope.HasFlag(entry.Flag)).Select(entry => HKObjectType.GetClinicalType(entry.Identifier)!);

    private Task<IReadOnlyList<ChartRow>> QueryAsync(HKClinicalType type)
    {
        var done = new TaskCompletionSource<IReadOnlyList<ChartRow>>();
        _store.ExecuteQuery(new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (_, samples, error) =>
        {
            if (error is not null) done.SetException(new NSErrorException(error));
            else done.SetResult([.. (samples ?? []).OfType<HKClinicalRecord>().Select(ToRow)]);
        }));
        return done.Task;
    }

    private static ChartRow ToRow(HKClinicalRecord record) =>
        new(record.Uuid.AsString(), record.DisplayName, (DateTime)record.StartDate);
}
