using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using Juniper.Health;

namespace Juniper.ViewModels;

public partial class PassportViewModel(RecordReader reader) : ObservableObject
{
    [ObservableProperty]
    private List<string> _allergies = [];

    [ObservableProperty]
    private List<string> _conditions = [];

    [ObservableProperty]
    private List<string> _immunizations = [];

    [RelayCommand]
    private async Task RefreshAsync()
    {
        if (!await reader.AuthorizeAsync()) return;
        Allergies = await reader.AllergiesAsync();
        Conditions = await reader.ConditionsAsync();
        Immunizations = await reader.ImmunizationsAsync();
    }

    [RelayCommand]
    private Task OpenPrivacyPolicyAsync() => Launcher.Default.OpenAsync("https://www.juniper.health/legal/privacy");
}
