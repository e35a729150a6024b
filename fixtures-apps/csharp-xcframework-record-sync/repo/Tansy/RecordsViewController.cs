using Foundation;
using HealthKit;
using PortalSync;
using UIKit;

namespace Tansy;

public class RecordsViewController : UITableViewController
{
    private readonly HKHealthStore store = new();
    private string[] titles = [];

    public override async void ViewDidLoad()
    {
        base.ViewDidLoad();
        Title = "Tansy";
        NavigationItem.RightBarButtonItem = new UIBarButtonItem("Privacy", UIBarButtonItemStyle.Plain, (_, _) =>
            UIApplication.SharedApplication.OpenUrl(new NSUrl("https://www.tansy.health/legal/privacy"), new UIApplicationOpenUrlOptions(), null));

        if (!HKHealthStore.IsHealthDataAvailable || !store.SupportsHealthRecords) return;
        var read = new NSSet(
            HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord)!,
            HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.MedicationRecord)!);
        var result = await store.RequestAuthorizationToShareAsync(null, read);
        if (!result.Item1) return;

        new PSRecordSync(store).Collect(found => InvokeOnMainThread(() =>
        {
            titles = found;
            TableView.ReloadData();
        }));
    }

    public override nint RowsInSection(UITableView tableView, nint section) => titles.Length;

    public override UITableViewCell GetCell(UITableView tableView, NSIndexPath indexPath)
    {
        var cell = tableView.DequeueReusableCell("row") ?? new UITableViewCell(UITableViewCellStyle.Default, "row");
        cell.TextLabel!.Text = titles[indexPath.Row];
        return cell;
    }
}
