// asks: procedure vitalSign | reads: procedure vitalSign
// out parameters, ref parameters and a ref return
using Foundation;
using HealthKit;
using UIKit;

public class Records
{
    readonly HKHealthStore store = new();
    readonly HKClinicalType[] slots = new HKClinicalType[2];

    ref HKClinicalType Slot(int index) => ref slots[index];

    static bool TryMake(string name, out HKClinicalType type)
    {
        type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ProcedureRecord)!;
        return name.Length > 0;
    }

    static void Replace(ref HKClinicalType type) => type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.VitalSignRecord)!;

    public async Task LoadAsync()
    {
        if (!TryMake("procedures", out var made)) return;
        Slot(0) = made;
        Replace(ref Slot(1));
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(slots));
        foreach (var type in slots)
        {
            store.ExecuteQuery(new HKSampleQuery(type, null, 0, null, (_, found, _) => Console.WriteLine(found?.Length ?? 0)));
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
