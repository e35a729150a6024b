using CommunityToolkit.Mvvm.ComponentModel;
using IrisWatch.Feeds;
using IrisWatch.Services;

namespace IrisWatch.ViewModels;

public partial class ClinicViewModel : ObservableObject
{
    private readonly HealthRecordService _records;
    private readonly IEnumerable<IRecordFeed> _feeds;

    public ClinicViewModel(HealthRecordService records, IEnumerable<IRecordFeed> feeds)
    {
        _records = records;
        _feeds = feeds;
    }

    [ObservableProperty]
    private IReadOnlyList<string> _lines = [];

    public async Task LoadAsync()
    {
        if (!await _records.ConnectAsync()) return;
        var lines = new List<string>();
        foreach (var feed in _feeds)
        {
            lines.AddRange(await feed.LinesAsync());
        }
        Lines = lines;
    }
}
