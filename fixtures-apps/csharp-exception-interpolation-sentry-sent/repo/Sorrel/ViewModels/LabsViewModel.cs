using System.Collections.ObjectModel;
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using Sentry;
using Sorrel.Health;

namespace Sorrel.ViewModels;

public partial class LabsViewModel(LabStore store) : ObservableObject
{
    public ObservableCollection<LabItem> Items { get; } = [];

    [RelayCommand]
    private async Task LoadAsync()
    {
        if (!await store.AuthorizeAsync()) return;
        Items.Clear();
        foreach (var record in await store.FetchAsync())
        {
            try
            {
                Items.Add(LabMapper.Map(record));
            }
            catch (LabMappingException exception)
            {
                SentrySdk.CaptureException(exception);
            }
        }
    }

    [RelayCommand]
    private Task OpenPrivacyAsync() => Launcher.Default.OpenAsync("https://www.sorrel.health/legal/privacy");
}
