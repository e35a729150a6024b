// asks: clinicalNote condition | reads: clinicalNote condition
// C# 14 extension blocks and a classic extension method
// open: it cannot be told
using Foundation;
using HealthKit;
using UIKit;

public static class Care
{
    extension(HKObjectType) { public static HKClinicalType Notes => HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ClinicalNoteRecord)!; }

    extension(HKClinicalTypeIdentifier identifier)
    {
        public HKClinicalType Type => HKObjectType.GetClinicalType(identifier)!;
    }

    public static void Read(this HKHealthStore store, params HKClinicalType[] types)
    {
        foreach (var type in types)
        {
            var query = new HKSampleQuery(type, null, 0, null, (_, samples, error) => Console.WriteLine(samples?.Length));
            store.ExecuteQuery(query);
        }
    }
}

public class Records
{
    public async Task LoadAsync()
    {
        var store = new HKHealthStore();
        var conditions = HKClinicalTypeIdentifier.ConditionRecord.Type;
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(HKObjectType.Notes, conditions));
        store.Read(HKObjectType.Notes, conditions);
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
