using Aldermere.Health;
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;

namespace Aldermere.ViewModels;

public sealed partial class DoseViewModel(IChart chart) : ObservableObject
{
    private const ChartScope Needed =
        ChartScope.Labs |
        ChartScope.Medications;

    [ObservableProperty]
    public partial IReadOnlyList<ChartRow> Levels { get; set; } = [];

    [ObservableProperty]
    public partial IReadOnlyList<ChartRow> Doses { get; set; } = [];

    [RelayCommand]
    private async Task LoadAsync()
    {
        if (!await chart.OpenAsync(Needed)) return;
        Doses = await chart.ReadAsync(ChartScope.Medications);
        Levels = await chart.ReadAsync(ChartScope.Labs);
    }
}
