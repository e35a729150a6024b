using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using Sandpiper.Feeds;

namespace Sandpiper.Pages;

public partial class DiaryViewModel(IHealthGate gate, IEnumerable<IRecordFeed> feeds) : ObservableObject
{
    [ObservableProperty]
    private IReadOnlyList<string> _lines = [];

    [RelayCommand]
    private async Task OpenAsync()
    {
        if (!await gate.OpenAsync()) return;
        var lines = new List<string>();
        foreach (var feed in feeds)
        {
            lines.Add(feed.Heading);
            lines.AddRange(await feed.ReadAsync());
        }
        Lines = lines;
    }
}
