// asks: immunization vitalSign | reads: immunization vitalSign
// primary constructors of a base and a derived class
using Foundation;
using HealthKit;
using UIKit;

public abstract class Feed(HKHealthStore store, HKClinicalTypeIdentifier identifier)
{
    public HKClinicalType Type { get; } = HKObjectType.GetClinicalType(identifier)!;

    public void Read()
    {
        store.ExecuteQuery(new HKSampleQuery(Type, null, 100, null, (query, samples, error) =>
            Console.WriteLine(error?.LocalizedDescription ?? $"{samples?.Length} records")));
    }
}

public sealed class ShotsFeed(HKHealthStore store) : Feed(store, HKClinicalTypeIdentifier.ImmunizationRecord);
public sealed class VitalsFeed(HKHealthStore store) : Feed(store, HKClinicalTypeIdentifier.VitalSignRecord);

public class Records
{
    public async Task LoadAsync()
    {
        var store = new HKHealthStore();
        Feed shots = new ShotsFeed(store), vitals = new VitalsFeed(store);
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(shots.Type, vitals.Type));
        shots.Read();
        vitals.Read();
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
