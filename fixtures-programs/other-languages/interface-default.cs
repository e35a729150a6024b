// asks: allergy vitalSign | reads: allergy vitalSign
// default methods of an interface, one overridden
using Foundation;
using HealthKit;
using UIKit;

public interface IPage
{
    HKClinicalTypeIdentifier Identifier => HKClinicalTypeIdentifier.AllergyRecord;
    HKClinicalType Type => HKObjectType.GetClinicalType(Identifier)!;

    void Read(HKHealthStore store)
    {
        store.ExecuteQuery(new HKSampleQuery(Type, null, 0, null, (_, found, _) => Console.WriteLine(found?.Length ?? 0)));
    }
}

public class AllergyPage : IPage { }

public class VitalsPage : IPage
{
    public HKClinicalTypeIdentifier Identifier => HKClinicalTypeIdentifier.VitalSignRecord;
}

public class Records
{
    public async Task LoadAsync()
    {
        var store = new HKHealthStore();
        IPage[] pages = [new AllergyPage(), new VitalsPage()];
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(pages[0].Type, pages[1].Type));
        foreach (var page in pages) page.Read(store);
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
