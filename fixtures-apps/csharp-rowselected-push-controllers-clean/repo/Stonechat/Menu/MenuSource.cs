using Foundation;
using Stonechat.Health;
using Stonechat.Records;
using UIKit;

namespace Stonechat.Menu;

public class MenuSource(UIViewController owner, HealthRecords records) : UITableViewSource
{
    public override nint RowsInSection(UITableView tableView, nint section) => MenuRows.Shown.Length;

    public override UITableViewCell GetCell(UITableView tableView, NSIndexPath indexPath)
    {
        var cell = tableView.DequeueReusableCell("menu") ?? new UITableViewCell(UITableViewCellStyle.Default, "menu");
        cell.TextLabel!.Text = MenuRows.Title(MenuRows.Shown[indexPath.Row]);
        return cell;
    }

    public override void RowSelected(UITableView tableView, NSIndexPath indexPath)
    {
        switch (MenuRows.Shown[indexPath.Row])
        {
            case MenuRow.Labs:
                Push(new RecordListController("Lab results", records.LabsAsync));
                break;
            case MenuRow.Medications:
                Push(new RecordListController("Medications", records.MedicationsAsync));
                break;
            case MenuRow.Insurance:
                Push(new RecordListController("Insurance", records.InsuranceAsync));
                break;
            default:
                UIApplication.SharedApplication.OpenUrl(new NSUrl(Links.PrivacyPolicy), new UIApplicationOpenUrlOptions(), null);
                break;
        }
    }

    private void Push(UIViewController next) => owner.NavigationController?.PushViewController(next, true);
}
