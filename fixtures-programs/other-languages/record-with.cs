// asks: allergy labResult | reads: allergy labResult
// a record copied with a with expression
using Foundation;
using HealthKit;
using UIKit;

public record Request(HKClinicalTypeIdentifier Identifier, int Limit)
{
    public HKClinicalType Type => HKObjectType.GetClinicalType(Identifier)!;
}

public class Records
{
    readonly HKHealthStore store = new();

    public async Task LoadAsync()
    {
        var allergies = new Request(HKClinicalTypeIdentifier.AllergyRecord, 100);
        var labs = allergies with { Identifier = HKClinicalTypeIdentifier.LabResultRecord };
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(allergies.Type, labs.Type));
        Read(allergies);
        Read(labs with { Limit = 20 });
    }

    void Read(Request request)
    {
        store.ExecuteQuery(new HKSampleQuery(request.Type, null, (nuint)request.Limit, null, (_, found, _) => Console.WriteLine(found?.Length)));
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
