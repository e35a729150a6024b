// MAUI's Preferences and SecureStorage by key
using Foundation;
using HealthKit;
using Sentry;

public class CardPage : ContentPage
{
    readonly HKHealthStore store = new();

    public CardPage()
    {
        var load = new Button { Text = "Load" };
        load.Clicked += (_, _) => Load();
        var share = new Button { Text = "Share" };
        share.Clicked += async (_, _) => await ShareAsync();
        Content = new VerticalStackLayout { load, share };
    }

    void Load()
    {
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.CoverageRecord)!;
        store.ExecuteQuery(new HKSampleQuery(type, null, 1, null, async (_, samples, _) =>
        {
            var plan = samples?.OfType<HKClinicalRecord>().FirstOrDefault()?.DisplayName ?? "";
            await SecureStorage.Default.SetAsync("card.plan", plan);
            await SecureStorage.Default.SetAsync("card.colour", "teal");
            Preferences.Default.Set("layout", "wide");
            Preferences.Default.Set("plan", plan); // leak: clinical-data-logged
        }));
    }

    static async Task ShareAsync()
    {
        var plan = await SecureStorage.Default.GetAsync("card.plan");
        var colour = await SecureStorage.Default.GetAsync("card.colour");
        SentrySdk.CaptureMessage($"shared in {colour}");
        SentrySdk.CaptureMessage($"shared {plan}"); // leak: clinical-data-to-third-party
    }
}

public class App : Application
{
    protected override Window CreateWindow(IActivationState? state) => new(new CardPage());
}

public static class MauiProgram { public static MauiApp CreateMauiApp() => MauiApp.CreateBuilder().UseMauiApp<App>().Build(); }
