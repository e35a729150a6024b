// tuples, deconstruction and an own Deconstruct
using Foundation;
using HealthKit;
using UIKit;

public class Visit(string title, string room)
{
    public void Deconstruct(out string what, out string where) => (what, where) = (title, room);
}

[Register("AppDelegate")]
public class AppDelegate : UIApplicationDelegate
{
    readonly HKHealthStore store = new();

    public override bool FinishedLaunching(UIApplication application, NSDictionary? launchOptions)
    {
        _ = RunAsync();
        return true;
    }

    async Task RunAsync()
    {
        var (newest, oldest) = await ReadAsync();
        var (what, where) = new Visit(newest, "waiting room");
        Console.WriteLine(where);
        Console.WriteLine(what); // leak: clinical-data-logged

        (string Screen, string Oldest) state = ("procedures", oldest);
        Console.WriteLine(state.Screen);
        Console.WriteLine(state.Oldest); // leak: clinical-data-logged
    }

    Task<(string Newest, string Oldest)> ReadAsync()
    {
        var done = new TaskCompletionSource<(string, string)>();
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ProcedureRecord)!;
        store.ExecuteQuery(new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (_, samples, _) =>
        {
            var names = (samples ?? []).OfType<HKClinicalRecord>().Select(record => record.DisplayName).DefaultIfEmpty("").ToArray();
            done.SetResult((names[^1], names[0]));
        }));
        return done.Task;
    }
}

public static class Program { public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate)); }
