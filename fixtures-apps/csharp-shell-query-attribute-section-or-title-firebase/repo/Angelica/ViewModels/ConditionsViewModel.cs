using Angelica.Services;
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;

namespace Angelica.ViewModels;

public partial class ConditionsViewModel(IConditionSource source) : ObservableObject
{
    [ObservableProperty]
    private IReadOnlyList<string> _titles = [];

    [RelayCommand]
    private async Task LoadAsync()
    {
        Titles = await source.GetTitlesAsync();
    }

    [RelayCommand]
    private Task OpenAsync(string title)
    {
        var query = new Dictionary<string, object>
        {
            ["section"] = "conditions",
            ["title"] = title,
        };
        return Shell.Current.GoToAsync(Routes.Condition, query);
    }
}
