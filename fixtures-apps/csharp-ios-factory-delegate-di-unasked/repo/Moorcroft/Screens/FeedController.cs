using Foundation;
using Moorcroft.Health;
using UIKit;

namespace Moorcroft.Screens;

public abstract class FeedController : UITableViewController
{
    private readonly RecordFeed _feed;
    private IReadOnlyList<string> _names = [];

    protected FeedController(RecordFeed feed, string title)
    {
        _feed = feed;
        Title = title;
    }

    public override async void ViewDidAppear(bool animated)
    {
        base.ViewDidAppear(animated);
        _names = await _feed.LatestAsync();
        TableView.ReloadData();
    }

    public override nint RowsInSection(UITableView tableView, nint section) => _names.Count;

    public override UITableViewCell GetCell(UITableView tableView, NSIndexPath indexPath)
    {
        var cell = tableView.DequeueReusableCell("name") ?? new UITableViewCell(UITableViewCellStyle.Default, "name");
        var content = cell.DefaultContentConfiguration;
        content.Text = _names[indexPath.Row];
        cell.ContentConfiguration = content;
        return cell;
    }
}
