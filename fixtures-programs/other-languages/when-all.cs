// asks: allergy immunization labResult | reads: allergy immunization labResult
// Task.WhenAll over reads made by Select; TaskCompletionSource
using Foundation;
using HealthKit;
using UIKit;

public class Records
{
    readonly HKHealthStore store = new();

    public async Task LoadAsync()
    {
        var types = new[] { HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!, HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ImmunizationRecord)!, HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord)! };
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(types));
        var counts = await Task.WhenAll(types.Select(CountAsync));
        Console.WriteLine(counts.Sum());
    }

    Task<int> CountAsync(HKClinicalType type)
    {
        var done = new TaskCompletionSource<int>();
        store.ExecuteQuery(new HKSampleQuery(type, null, 0, null, (_, found, error) =>
        {
            if (error is not null) done.SetException(new NSErrorException(error));
            else done.SetResult(found?.Length ?? 0);
        }));
        return done.Task;
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
