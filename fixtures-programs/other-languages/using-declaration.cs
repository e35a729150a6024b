// asks: immunization medication | reads: immunization medication
// a using declaration: what was added is read when it is disposed of
using Foundation;
using HealthKit;
using UIKit;

public sealed class Batch(HKHealthStore store) : IDisposable
{
    readonly Queue<HKClinicalType> waiting = new();

    public void Add(HKClinicalType type) => waiting.Enqueue(type);

    public void Dispose()
    {
        while (waiting.TryDequeue(out var type))
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
        var shots = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ImmunizationRecord)!;
        var drugs = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.MedicationRecord)!;
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(shots, drugs));
        using var batch = new Batch(store);
        batch.Add(shots);
        batch.Add(drugs);
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
