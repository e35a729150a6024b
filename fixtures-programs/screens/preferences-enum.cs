// asks: condition labResult | reads: condition labResult
// Preferences keeps the chosen enum's name, Enum.Parse turns it back
using Foundation;
using HealthKit;
using UIKit;

public enum Favorite { Conditions, Labs }

public class SettingsPage : ContentPage
{
    readonly Records records = new();
    static readonly Dictionary<Favorite, HKClinicalTypeIdentifier> Ids = new() { [Favorite.Conditions] = HKClinicalTypeIdentifier.ConditionRecord, [Favorite.Labs] = HKClinicalTypeIdentifier.LabResultRecord };
    public SettingsPage()
    {
        var stack = new VerticalStackLayout { new Button { Text = "Open", Command = new Command(async () => await OpenAsync()) } };
        foreach (var favorite in Enum.GetValues<Favorite>())
            stack.Add(new Button { Text = favorite.ToString(), Command = new Command(() => Preferences.Default.Set("favorite", favorite.ToString())) });
        Content = stack;
    }
    async Task OpenAsync()
    {
        var favorite = Enum.Parse<Favorite>(Preferences.Default.Get("favorite", nameof(Favorite.Conditions)));
        await records.AskAsync(Ids[favorite]);
        records.Read(Ids[favorite]);
    }
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
    protected override Window CreateWindow(IActivationState? state) => new(new SettingsPage());
}

[Register("AppDelegate")]
public class AppDelegate : MauiUIApplicationDelegate
{
    protected override MauiApp CreateMauiApp() => MauiApp.CreateBuilder().UseMauiApp<App>().Build();
    public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate));
}
