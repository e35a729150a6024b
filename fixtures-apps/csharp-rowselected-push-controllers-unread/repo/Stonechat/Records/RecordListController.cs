using Foundation;
using UIKit;

namespace Stonechat.Records;

public class RecordListController : UITableViewController
{
    private readonly Func<Task<IReadOnlyList<string>>> _load;
    private IReadOnlyList<string> _names = [];

    public RecordListController(string title, Func<Task<IReadOnlyList<string>>> load) : base(UITableViewStyle.Plain)
    {
        Title = title;
        _load = load;
    }

    public override async void ViewDidLoad()
    {
        base.ViewDidLoad();
        _names = await _load();
        TableView.ReloadData();
    }

    public override nint RowsInSection(UITableView tableView, nint section) => _names.Count;

    public override UITableViewCell GetCell(UITableView tableView, NSIndexPath indexPath)
    {
        var cell = tableView.DequeueReusableCell("record") ?? new UITableViewCell(UITableViewCellStyle.Default, "record");
        cell.TextLabel!.Text = _names[indexPath.Row];
        return cell;
    }
}
