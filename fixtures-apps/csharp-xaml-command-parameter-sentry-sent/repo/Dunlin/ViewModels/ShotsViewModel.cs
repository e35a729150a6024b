using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using Dunlin.Models;
using Dunlin.Services;
using Sentry;

namespace Dunlin.ViewModels;

public partial class ShotsViewModel(IShotSource source) : ObservableObject
{
    [ObservableProperty]
    private IReadOnlyList<ShotRow> _rows = [];

    [ObservableProperty]
    private bool _isExplaining;

    [RelayCommand]
    private async Task LoadAsync() => Rows = await source.RowsAsync();

    [RelayCommand]
    private void Explain(string subject)
    {
        SentrySdk.AddBreadcrumb($"explained {subject}", "help");
        IsExplaining = true;
    }
}
