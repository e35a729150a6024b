// asks: procedure vitalSign | reads: procedure vitalSign
// own Deconstruct method used in a foreach
using Foundation;
using HealthKit;
using UIKit;

public readonly struct Visit(string place, HKClinicalTypeIdentifier wants)
{
    public void Deconstruct(out string where, out HKClinicalType type)
    {
        where = place;
        type = HKObjectType.GetClinicalType(wants)!;
    }
}

public class Records
{
    readonly HKHealthStore store = new();

    public async Task LoadAsync()
    {
        var visits = new List<Visit> { new("Clinic", HKClinicalTypeIdentifier.ProcedureRecord), new("Home", HKClinicalTypeIdentifier.VitalSignRecord) };
        var asked = new NSMutableSet();
        foreach (var (_, type) in visits) asked.Add(type);
        await store.RequestAuthorizationToShareAsync(new NSSet(), asked);
        foreach (var (place, type) in visits)
        {
            Console.WriteLine(place);
            var query = new HKSampleQuery(type, null, 0, null, (_, samples, error) => Console.WriteLine(samples?.Length));
            store.ExecuteQuery(query);
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
