using Foundation;
using UIKit;

namespace Rowan;

public class SummaryViewController(RecordsService service) : UITableViewController
{
    private Section[] sections = [];

    public override async void ViewDidLoad()
    {
        base.ViewDidLoad();
        Title = "Rowan";
        NavigationItem.RightBarButtonItem = new UIBarButtonItem("Privacy", UIBarButtonItemStyle.Plain, (_, _) =>
            UIApplication.SharedApplication.OpenUrl(new NSUrl("https://www.rowan.health/legal/privacy"), new UIApplicationOpenUrlOptions(), null));
        if (!await service.RequestAccessAsync()) return;
        sections = await service.LoadAsync();
        InvokeOnMainThread(TableView.ReloadData);
    }

    public override nint NumberOfSections(UITableView tableView) => sections.Length;

    public override nint RowsInSection(UITableView tableView, nint section) => sections[section].Rows.Length;

    public override string TitleForHeader(UITableView tableView, nint section) => sections[section].Title;

    public override UITableViewCell GetCell(UITableView tableView, NSIndexPath indexPath)
    {
        var cell = tableView.DequeueReusableCell("row") ?? new UITableViewCell(UITableViewCellStyle.Default, "row");
        cell.TextLabel!.Text = sections[indexPath.Section].Rows[indexPath.Row];
        return cell;
    }
}
