// asks: condition immunization vitalSign | reads: condition immunization
// a CollectionView's SelectedItem is bound two ways; Vitals is not among the items
// open: it cannot be told
using Foundation;
using HealthKit;
using UIKit;

public class KindsViewModel
{
    readonly Records records = new();
    readonly Dictionary<string, HKClinicalTypeIdentifier> ids = new() { ["Conditions"] = HKClinicalTypeIdentifier.ConditionRecord, ["Vaccines"] = HKClinicalTypeIdentifier.ImmunizationRecord, ["Vitals"] = HKClinicalTypeIdentifier.VitalSignRecord };
    public string[] Items { get; } = ["Conditions", "Vaccines"];
    string? selected;
    public string? Selected
    {
        get => selected;
        set
        {
            selected = value;
            if (value is not null) records.Read(ids[value]);
        }
    }
    public Task ConnectAsync() => records.AskAsync(ids.Values.ToArray());
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

public class KindsPage : ContentPage
{
    public KindsPage()
    {
        BindingContext = new KindsViewModel();
        var list = new CollectionView { SelectionMode = SelectionMode.Single };
        list.SetBinding(ItemsView.ItemsSourceProperty, nameof(KindsViewModel.Items));
        list.SetBinding(SelectableItemsView.SelectedItemProperty, nameof(KindsViewModel.Selected), BindingMode.TwoWay);
        Content = list;
        Loaded += async (_, _) => await ((KindsViewModel)BindingContext).ConnectAsync();
    }
}

public class App : Application
{
    protected override Window CreateWindow(IActivationState? state) => new(new KindsPage());
}

[Register("AppDelegate")]
public class AppDelegate : MauiUIApplicationDelegate
{
    protected override MauiApp CreateMauiApp() => MauiApp.CreateBuilder().UseMauiApp<App>().Build();
    public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate));
}
