// asks: immunization medication vitalSign | reads: immunization vitalSign
// DisplayActionSheet gives back a title; the switch knows one more than is offered
using Foundation;
using HealthKit;
using UIKit;

public class HomePage : ContentPage
{
    readonly Records records = new();
    public HomePage()
    {
        var button = new Button { Text = "Show" };
        button.Clicked += async (_, _) => await ChooseAsync();
        Content = button;
    }
    async Task ChooseAsync()
    {
        await records.AskAsync(IdOf("Vaccines")!.Value, IdOf("Vitals")!.Value, IdOf("Medications")!.Value);
        var title = await DisplayActionSheet("Show records", "Cancel", null, "Vaccines", "Vitals");
        if (IdOf(title) is { } id) records.Read(id);
    }
    static HKClinicalTypeIdentifier? IdOf(string title) => title switch
    {
        "Vaccines" => HKClinicalTypeIdentifier.ImmunizationRecord,
        "Vitals" => HKClinicalTypeIdentifier.VitalSignRecord,
        "Medications" => HKClinicalTypeIdentifier.MedicationRecord,
        _ => null,
    };
}

public class Records
{
    readonly HKHealthStore store = new();
    public Task AskAsync(params HKClinicalTypeIdentifier[] ids) =>
        store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(ids.Select(id => HKObjectType.GetClinicalType(id)!).ToArray()));
    public void Read(HKClinicalTypeIdentifier id)
    {
        var query = new HKSampleQuery(HKObjectType.GetClinicalType(id)!, null, HKSampleQuery.NoLimit, null, (_, samples, error) => Console.WriteLine(samples?.Length));
        store.ExecuteQuery(query);
    }
}

public class App : Application
{
    protected override Window CreateWindow(IActivationState? state) => new(new HomePage());
}

[Register("AppDelegate")]
public class AppDelegate : MauiUIApplicationDelegate
{
    protected override MauiApp CreateMauiApp() => MauiApp.CreateBuilder().UseMauiApp<App>().Build();
    public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate));
}
