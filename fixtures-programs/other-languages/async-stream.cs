// asks: medication vitalSign | reads: medication vitalSign
// an async stream consumed with await foreach
using Foundation;
using HealthKit;
using UIKit;

public class Records
{
    readonly HKHealthStore store = new();

    static async IAsyncEnumerable<HKClinicalType> WantedAsync()
    {
        foreach (var identifier in new[] { HKClinicalTypeIdentifier.MedicationRecord, HKClinicalTypeIdentifier.VitalSignRecord })
        {
            await Task.Yield();
            yield return HKObjectType.GetClinicalType(identifier)!;
        }
    }

    public async Task LoadAsync()
    {
        var asked = new NSMutableSet();
        await foreach (var type in WantedAsync()) asked.Add(type);
        await store.RequestAuthorizationToShareAsync(new NSSet(), asked);
        await foreach (var type in WantedAsync())
        {
            store.ExecuteQuery(new HKSampleQuery(type, null, 0, null, (_, found, _) => Console.WriteLine(found?.Length ?? 0)));
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
