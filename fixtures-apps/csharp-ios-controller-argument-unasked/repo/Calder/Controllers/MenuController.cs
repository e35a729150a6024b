using Calder.Health;
using Foundation;
using HealthKit;
using UIKit;

namespace Calder.Controllers;

public sealed class MenuController : UITableViewController
{
    private static readonly string[] Rows = ["Lab results", "Vital signs", "Vaccinations", "Privacy policy"];

    private readonly HealthStore _health;

    public MenuController(HealthStore health) : base(UITableViewStyle.InsetGrouped)
    {
        _health = health;
        Title = "Calder";
    }

    public override async void ViewDidLoad()
    {
        base.ViewDidLoad();
        TableView.RegisterClassForCellReuse(typeof(UITableViewCell), "row");
        await _health.AskAsync(
            HKClinicalTypeIdentifier.LabResultRecord,
            HKClinicalTypeIdentifier.VitalSignRecord);
    }

    public override nint RowsInSection(UITableView tableView, nint section) => Rows.Length;

    public override UITableViewCell GetCell(UITableView tableView, NSIndexPath indexPath)
    {
        var cell = tableView.DequeueReusableCell("row", indexPath);
        cell.TextLabel!.Text = Rows[indexPath.Row];
        return cell;
    }

    public override void RowSelected(UITableView tableView, NSIndexPath indexPath)
    {
        switch (indexPath.Row)
        {
            case 0:
                Show(new RecordsController(_health, HKClinicalTypeIdentifier.LabResultRecord, Rows[0]));
                break;
            case 1:
                Show(new RecordsController(_health, HKClinicalTypeIdentifier.VitalSignRecord, Rows[1]));
                break;
            case 2:
                Show(new RecordsController(_health, HKClinicalTypeIdentifier.ImmunizationRecord, Rows[2]));
                break;
            default:
                UIApplication.SharedApplication.OpenUrl(Links.PrivacyPolicy, new UIApplicationOpenUrlOptions(), null);
                break;
        }
    }

    private void Show(RecordsController controller) => NavigationController?.PushViewController(controller, true);
}
