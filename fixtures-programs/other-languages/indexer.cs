// asks: immunization labResult | reads: immunization labResult
// own indexers by name and by number
using Foundation;
using HealthKit;
using UIKit;

public class Shelf
{
    readonly List<HKClinicalType> types = [];
    readonly Dictionary<string, int> places = [];

    public HKClinicalType this[int place] => types[place];

    public HKClinicalTypeIdentifier this[string name]
    {
        set
        {
            places[name] = types.Count;
            types.Add(HKObjectType.GetClinicalType(value)!);
        }
    }

    public HKClinicalType Find(string name) => this[places[name]];
}

public class Records
{
    readonly HKHealthStore store = new();

    public async Task LoadAsync()
    {
        var shelf = new Shelf { ["shots"] = HKClinicalTypeIdentifier.ImmunizationRecord, ["labs"] = HKClinicalTypeIdentifier.LabResultRecord };
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(shelf[0], shelf[1]));
        foreach (var name in new[] { "shots", "labs" })
        {
            store.ExecuteQuery(new HKSampleQuery(shelf.Find(name), null, 100, null, (query, samples, error) =>
                Console.WriteLine(error?.LocalizedDescription ?? $"{samples?.Length} records")));
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
