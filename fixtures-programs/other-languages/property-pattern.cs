// asks: allergy procedure vitalSign | reads: allergy procedure
// property and relational patterns with and/not
// open: one more is taken for used
using Foundation;
using HealthKit;
using UIKit;

public sealed class Row
{
    public required HKClinicalType Type { get; init; }
    public int Age { get; init; }
    public bool Hidden { get; init; }
}

public class Records
{
    readonly HKHealthStore store = new();

    readonly Row[] rows =
    [
        new() { Type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!, Age = 1 },
        new() { Type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ProcedureRecord)!, Age = 4 },
        new() { Type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.VitalSignRecord)!, Age = 2, Hidden = true },
    ];

    public async Task LoadAsync()
    {
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(rows.Select(row => row.Type).ToArray()));
        foreach (var row in rows)
        {
            if (row is { Hidden: false, Age: > 0 and < 10, Type: var type })
            {
                store.ExecuteQuery(new HKSampleQuery(type, null, 0, null, (_, found, _) => Console.WriteLine(found?.Length ?? 0)));
            }
        }
    }
}

[Register("AppDelegate")]
public class AppDelegate : UIApplicationDelegate
{
    public override bool FinishedLaunching(UIApplication app, NSDictionary? options)
    {
        _ = new Records().LoadAsync();
        return true;
    }

    public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate));
}
