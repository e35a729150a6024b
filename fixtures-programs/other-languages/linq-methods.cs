// asks: allergy condition medication | reads: allergy condition medication
// LINQ methods: OrderBy, SelectMany, Distinct, Select, OfType
using Foundation;
using HealthKit;
using System.Linq;
using UIKit;

public class Records
{
    readonly HKHealthStore store = new();

    public async Task LoadAsync()
    {
        var screens = new Dictionary<string, HKClinicalTypeIdentifier[]>
        {
            ["home"] = [HKClinicalTypeIdentifier.AllergyRecord, HKClinicalTypeIdentifier.ConditionRecord],
            ["drugs"] = [HKClinicalTypeIdentifier.MedicationRecord, HKClinicalTypeIdentifier.AllergyRecord],
        };
        var types = screens
            .OrderBy(screen => screen.Key)
            .SelectMany(screen => screen.Value)
            .Distinct()
            .Select(HKObjectType.GetClinicalType)
            .OfType<HKClinicalType>()
            .ToList();
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(types.ToArray()));
        types.ForEach(type =>
        {
            store.ExecuteQuery(new HKSampleQuery(type, null, 0, null, (_, found, _) => Console.WriteLine(found?.Length ?? 0)));
        });
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
