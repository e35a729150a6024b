using Calder.Health;
using Foundation;
using HealthKit;
using UIKit;

namespace Calder.Controllers;

public sealed class RecordsController : UITableViewController
{
    private readonly HealthStore _health;
    private readonly HKClinicalTypeIdentifier _identifier;
    private IReadOnlyList<HKClinicalRecord> _records = [];

    public RecordsController(HealthStore health, HKClinicalTypeIdentifier identifier, string title)
    {
        _health = health;
        _identifier = identifier;
        Title = title;
    }

    public override async void ViewDidLoad()
    {
        base.ViewDidLoad();
        TableView.RegisterClassForCellReuse(typeof(UITableViewCell), "record");
        _records = await _health.ReadAsync(_identifier);
        TableView.ReloadData();
    }

    public override nint RowsInSection(UITableView tableView, nint section) => _records.Count;

    public override UITableViewCell GetCell(UITableView tableView, NSIndexPath indexPath)
    {
        var cell = tableView.DequeueReusableCell("record", indexPath);
        cell.TextLabel!.Text = _records[indexPath.Row].DisplayName;
        return cell;
    }
}
