// asks: coverage procedure | reads: coverage procedure
// a UITableViewSource's RowSelected hands the row's type to a callback
using Foundation;
using HealthKit;
using UIKit;

public class KindSource((string Title, HKClinicalType Type)[] rows, Action<HKClinicalType> picked) : UITableViewSource
{
    public override nint RowsInSection(UITableView table, nint section) => rows.Length;
    public override UITableViewCell GetCell(UITableView table, NSIndexPath path)
    {
        var cell = new UITableViewCell();
        cell.TextLabel!.Text = rows[path.Row].Title;
        return cell;
    }
    public override void RowSelected(UITableView table, NSIndexPath path) => picked(rows[path.Row].Type);
}

public class KindsController : UITableViewController
{
    readonly HKHealthStore store = new();
    public override async void ViewDidLoad()
    {
        base.ViewDidLoad();
        (string, HKClinicalType Type)[] rows = [("Procedures", HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ProcedureRecord)!), ("Insurance", HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.CoverageRecord)!)];
        TableView.Source = new KindSource(rows, Show);
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(rows.Select(row => row.Type).ToArray()));
    }
    void Show(HKClinicalType type) => store.ExecuteQuery(new HKSampleQuery(type, null, 0, null, (_, samples, error) => Console.WriteLine(samples?.Length)));
}

[Register("AppDelegate")]
public class AppDelegate : UIApplicationDelegate
{
    public override UIWindow? Window { get; set; }
    public override bool FinishedLaunching(UIApplication application, NSDictionary? options)
    {
        Window = new UIWindow(UIScreen.MainScreen.Bounds) { RootViewController = new KindsController() };
        Window.MakeKeyAndVisible();
        return true;
    }
    public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate));
}
