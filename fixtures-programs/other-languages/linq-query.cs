// asks: immunization labResult procedure | reads: immunization labResult
// LINQ query syntax with let, where and orderby
using Foundation;
using HealthKit;
using System.Linq;
using UIKit;

public record Entry(string Name, HKClinicalTypeIdentifier Id, bool Enabled);

public class Records
{
    readonly HKHealthStore store = new();

    readonly Entry[] entries = [new("Shots", HKClinicalTypeIdentifier.ImmunizationRecord, true), new("Labs", HKClinicalTypeIdentifier.LabResultRecord, true), new("Procedures", HKClinicalTypeIdentifier.ProcedureRecord, false)];

    public async Task LoadAsync()
    {
        var all = from entry in entries select HKObjectType.GetClinicalType(entry.Id);
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(all.ToArray()));
        var shown = from entry in entries
                    where entry.Enabled
                    let type = HKObjectType.GetClinicalType(entry.Id)
                    orderby entry.Name
                    select type;
        foreach (var type in shown)
        {
            var query = new HKSampleQuery(type, null, 0, null, (_, samples, error) => Console.WriteLine(samples?.Length));
            store.ExecuteQuery(query);
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
