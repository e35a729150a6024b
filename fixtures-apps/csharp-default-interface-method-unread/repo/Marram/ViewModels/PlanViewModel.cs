using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using Marram.Services;

namespace Marram.ViewModels;

public partial class PlanViewModel(IChart chart) : ObservableObject
{
    [ObservableProperty]
    private IReadOnlyList<string> _titles = [];

    [RelayCommand]
    private async Task LoadAsync()
    {
        if (!await chart.RequestAsync()) return;
        var titles = new List<string>();
        titles.AddRange(await chart.MedicationsAsync());
        Titles = titles;
    }
}
