// asks: condition immunization | reads: condition immunization
// Lazy<T> fields, made at first use
using Foundation;
using HealthKit;
using UIKit;

public class Records
{
    readonly HKHealthStore store = new();
    readonly Lazy<HKClinicalType> conditions = new(() => HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)!);
    static readonly Lazy<HKClinicalType> Shots = new(MakeShots, LazyThreadSafetyMode.PublicationOnly);

    static HKClinicalType MakeShots() => HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ImmunizationRecord)!;

    public async Task LoadAsync()
    {
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(conditions.Value, Shots.Value));
        foreach (var lazy in new[] { conditions, Shots })
        {
            if (lazy.IsValueCreated)
            {
                store.ExecuteQuery(new HKSampleQuery(lazy.Value, null, 0, null, (_, found, _) => Console.WriteLine(found?.Length ?? 0)));
            }
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
