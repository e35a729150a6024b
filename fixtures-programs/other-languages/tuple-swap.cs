// asks: allergy immunization | reads: allergy immunization
// named tuples, deconstructed and swapped
using Foundation;
using HealthKit;
using UIKit;

public class Records
{
    readonly HKHealthStore store = new();

    static (HKClinicalType Urgent, HKClinicalType Later) Types()
    {
        var urgent = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ImmunizationRecord)!;
        var later = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!;
        (urgent, later) = (later, urgent);
        return (urgent, later);
    }

    public async Task LoadAsync()
    {
        var both = Types();
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(both.Urgent, both.Later));
        var (urgent, later) = both;
        Read((type: urgent, limit: 10));
        Read((type: later, limit: 100));
    }

    void Read((HKClinicalType type, int limit) wanted)
    {
        store.ExecuteQuery(new HKSampleQuery(wanted.type, null, 0, null, (_, found, _) => Console.WriteLine(found?.Length ?? 0)));
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
