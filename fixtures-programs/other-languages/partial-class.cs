// asks: clinicalNote procedure | reads: clinicalNote procedure
// a class in two partial parts, with a partial method and property
using Foundation;
using HealthKit;
using UIKit;

public partial class Records
{
    readonly HKHealthStore store = new();

    private partial HKClinicalType Notes { get; }

    partial void AddMore(List<HKClinicalType> types);

    public async Task LoadAsync()
    {
        List<HKClinicalType> types = [Notes];
        AddMore(types);
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(types.ToArray()));
        foreach (var type in types)
        {
            store.ExecuteQuery(new HKSampleQuery(type, null, 100, null, (query, samples, error) =>
                Console.WriteLine(error?.LocalizedDescription ?? $"{samples?.Length} records")));
        }
    }
}

public partial class Records
{
    private partial HKClinicalType Notes => HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ClinicalNoteRecord)!;

    partial void AddMore(List<HKClinicalType> types) => types.Add(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ProcedureRecord)!);
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
