// asks: allergy medication procedure | reads: allergy medication
// ObservableProperty with OnChanged, RelayCommand bound by a MAUI page
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using Foundation;
using HealthKit;
using UIKit;

public partial class HomeViewModel : ObservableObject
{
    readonly HKHealthStore store = new();

    [ObservableProperty]
    private HKClinicalType? _selected;

    partial void OnSelectedChanged(HKClinicalType? value)
    {
        if (value is null) return;
        var query = new HKSampleQuery(value, null, 0, null, (_, samples, error) => Console.WriteLine(samples?.Length));
        store.ExecuteQuery(query);
    }

    [RelayCommand]
    private async Task LoadAsync()
    {
        HKClinicalType allergies = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!, drugs = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.MedicationRecord)!, procedures = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ProcedureRecord)!;
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(allergies, drugs, procedures));
        Selected = allergies;
        Selected = drugs;
    }
}

public class HomePage : ContentPage
{
    public HomePage(HomeViewModel model) => Content = new Button { Text = "Load", Command = model.LoadCommand };
}

public class App : Application
{
    protected override Window CreateWindow(IActivationState? state) => new(new HomePage(new HomeViewModel()));
}

[Register("AppDelegate")]
public class AppDelegate : MauiUIApplicationDelegate
{
    protected override MauiApp CreateMauiApp() => MauiApp.CreateBuilder().UseMauiApp<App>().Build();

    public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate));
}
