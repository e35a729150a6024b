using Stonechat.Health;
using UIKit;

namespace Stonechat.Menu;

public class MenuController : UITableViewController
{
    private readonly HealthRecords _records;

    public MenuController(HealthRecords records) : base(UITableViewStyle.InsetGrouped)
    {
        _records = records;
    }

    public override async void ViewDidLoad()
    {
        base.ViewDidLoad();
        Title = "On the phone";
        if (await _records.AskAsync())
        {
            TableView.Source = new MenuSource(this, _records);
            TableView.ReloadData();
        }
    }
}
