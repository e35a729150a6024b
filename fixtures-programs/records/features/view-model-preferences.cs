// a MAUI view model with observable properties; one is kept in Preferences, one on purpose too
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using Foundation;
using HealthKit;

public partial class HomeViewModel : ObservableObject
{
    readonly HKHealthStore store = new();

    [ObservableProperty] string headline = "";
    [ObservableProperty] string layout = "list";

    partial void OnHeadlineChanged(string value)
    {
        Preferences.Default.Set("headline", value); // leak: clinical-data-logged
    }

    partial void OnLayoutChanged(string value)
    {
        Preferences.Default.Set("layout", value);
    }

    [RelayCommand]
    void UseGrid() => Layout = "grid";

    [RelayCommand]
    async Task LoadAsync()
    {
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!;
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(type));
        store.ExecuteQuery(new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (_, samples, _) =>
        {
            var names = (samples ?? []).OfType<HKClinicalRecord>().Select(record => record.DisplayName);
            MainThread.BeginInvokeOnMainThread(() => Headline = string.Join(", ", names));
        }));
    }
}

public class HomePage : ContentPage
{
    public HomePage()
    {
        var model = new HomeViewModel();
        var load = new Button { Text = "Load", Command = model.LoadCommand };
        var grid = new Button { Text = "Grid", Command = model.UseGridCommand };
        Content = new VerticalStackLayout { load, grid };
    }
}
