// asks: allergy coverage procedure | reads: allergy coverage procedure
// collection expressions with spreads of other collections
using Foundation;
using HealthKit;
using UIKit;

public static class Kinds
{
    public static readonly HKClinicalTypeIdentifier[] Basic = [HKClinicalTypeIdentifier.AllergyRecord, HKClinicalTypeIdentifier.ProcedureRecord];
    public static readonly List<HKClinicalTypeIdentifier> Paid = [HKClinicalTypeIdentifier.CoverageRecord];
    public static HKClinicalTypeIdentifier[] All => [.. Basic, .. Paid];
}

public class Records
{
    readonly HKHealthStore store = new();

    public async Task LoadAsync()
    {
        HKClinicalType[] types = [.. Kinds.All.Select(kind => HKObjectType.GetClinicalType(kind)!)];
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(types));
        foreach (var type in types)
        {
            store.ExecuteQuery(new HKSampleQuery(type, null, 100, null, (query, samples, error) =>
                Console.WriteLine(error?.LocalizedDescription ?? $"{samples?.Length} records")));
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
