// own delegate types and Func fields
using Foundation;
using HealthKit;
using UIKit;

public delegate string Describe(HKClinicalRecord record);

public class Mirror(Describe describe, Func<string> stamp)
{
    readonly NSUbiquitousKeyValueStore cloud = NSUbiquitousKeyValueStore.DefaultStore;

    public void Keep(HKClinicalRecord record)
    {
        cloud.SetString("stamp", stamp());
        cloud.SetString("latest", describe(record)); // leak: clinical-data-in-icloud
    }
}

[Register("AppDelegate")]
public class AppDelegate : UIApplicationDelegate
{
    readonly HKHealthStore store = new();
    readonly Mirror mirror = new(record => record.DisplayName.Trim(), () => $"{DateTime.Today:yyyy-MM-dd}");

    public override bool FinishedLaunching(UIApplication application, NSDictionary? launchOptions)
    {
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)!;
        store.RequestAuthorizationToShare(new NSSet(), new NSSet(type), (granted, _) =>
        {
            if (!granted) return;
            store.ExecuteQuery(new HKSampleQuery(type, null, 1, null, (_, samples, _) =>
            {
                if (samples is [HKClinicalRecord newest, ..]) mirror.Keep(newest);
            }));
        });
        return true;
    }
}

public static class Program { public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate)); }
