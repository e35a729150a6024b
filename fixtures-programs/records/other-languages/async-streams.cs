// IAsyncEnumerable read with await foreach
using Foundation;
using HealthKit;
using Sentry;
using UIKit;

public class Importer(HKHealthStore store)
{
    static readonly HKClinicalTypeIdentifier[] Kinds = [HKClinicalTypeIdentifier.MedicationRecord, HKClinicalTypeIdentifier.ProcedureRecord];

    public async IAsyncEnumerable<string> TitlesAsync()
    {
        foreach (var kind in Kinds)
            foreach (var record in await ReadAsync(HKObjectType.GetClinicalType(kind)!))
                yield return record.DisplayName;
    }

    public async IAsyncEnumerable<string> HintsAsync()
    {
        yield return "Looking for your records";
        await Task.Delay(500);
        yield return "Almost there";
    }

    Task<HKClinicalRecord[]> ReadAsync(HKClinicalType type)
    {
        var done = new TaskCompletionSource<HKClinicalRecord[]>();
        store.ExecuteQuery(new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (_, samples, _) =>
            done.SetResult((samples ?? []).OfType<HKClinicalRecord>().ToArray())));
        return done.Task;
    }
}

[Register("AppDelegate")]
public class AppDelegate : UIApplicationDelegate
{
    public override bool FinishedLaunching(UIApplication application, NSDictionary? launchOptions)
    {
        _ = ImportAsync(new Importer(new HKHealthStore()));
        return true;
    }

    static async Task ImportAsync(Importer importer)
    {
        await foreach (var hint in importer.HintsAsync()) SentrySdk.AddBreadcrumb(hint);
        await foreach (var title in importer.TitlesAsync()) SentrySdk.AddBreadcrumb(title); // leak: clinical-data-to-third-party
    }
}

public static class Program { public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate)); }
