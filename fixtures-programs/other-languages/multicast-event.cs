// asks: condition immunization procedure | reads: condition immunization
// an event with several handlers; one is taken off before it is raised
// open: one more is taken for used
using Foundation;
using HealthKit;
using UIKit;

public class Reader(HKHealthStore store)
{
    public event Action<HKHealthStore>? Ready;

    public static Action<HKHealthStore> Reading(HKClinicalType type) => store =>
    {
        var query = new HKSampleQuery(type, null, 0, null, (_, samples, error) => Console.WriteLine(samples?.Length));
        store.ExecuteQuery(query);
    };

    public void Go() => Ready?.Invoke(store);
}

public class Records
{
    public async Task LoadAsync()
    {
        var store = new HKHealthStore();
        HKClinicalType conditions = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)!, shots = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ImmunizationRecord)!, procedures = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ProcedureRecord)!;
        var later = Reader.Reading(procedures);
        var reader = new Reader(store);
        reader.Ready += Reader.Reading(conditions);
        reader.Ready += later;
        reader.Ready += Reader.Reading(shots);
        reader.Ready -= later;
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(conditions, shots, procedures));
        reader.Go();
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
