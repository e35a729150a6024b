// asks: allergy clinicalNote coverage | reads: allergy clinicalNote
// an iterator that ends with yield break before the last one
// open: one more is taken for used
using Foundation;
using HealthKit;
using UIKit;

public class Records
{
    readonly HKHealthStore store = new();

    static IEnumerable<HKClinicalType> Types(bool withPlans)
    {
        yield return HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!;
        yield return HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ClinicalNoteRecord)!;
        if (!withPlans) yield break;
        yield return HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.CoverageRecord)!;
    }

    public async Task LoadAsync()
    {
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(Types(withPlans: true).ToArray()));
        foreach (var type in Types(withPlans: false))
        {
            store.ExecuteQuery(new HKSampleQuery(type, null, 100, null, (query, samples, error) =>
                Console.WriteLine(error?.LocalizedDescription ?? $"{samples?.Length} records")));
        }
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
