// asks: coverage labResult | reads: coverage labResult
// a switch expression over an enum with a when guard and discard
using Foundation;
using HealthKit;
using UIKit;

public enum Kind { Plan, Lab }

public class Records
{
    readonly HKHealthStore store = new();

    static HKClinicalTypeIdentifier IdentifierOf(Kind kind, bool newest) => kind switch
    {
        Kind.Plan when newest => HKClinicalTypeIdentifier.CoverageRecord,
        Kind.Lab => HKClinicalTypeIdentifier.LabResultRecord,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    static HKClinicalType TypeOf(Kind kind) => HKObjectType.GetClinicalType(IdentifierOf(kind, newest: true))!;

    public async Task LoadAsync()
    {
        var kinds = Enum.GetValues<Kind>();
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(Array.ConvertAll(kinds, TypeOf)));
        foreach (var kind in kinds)
        {
            var query = new HKSampleQuery(TypeOf(kind), null, 0, null, (_, samples, error) => Console.WriteLine(samples?.Length));
            store.ExecuteQuery(query);
        }
    }
}

public static class Program { public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate)); }

[Register("AppDelegate")]
public class AppDelegate : UIApplicationDelegate
{
    public override bool FinishedLaunching(UIApplication application, NSDictionary? launchOptions)
    {
        _ = new Records().LoadAsync();
        return true;
    }
}
