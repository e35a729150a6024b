using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using Rowan.Services;

namespace Rowan.ViewModels;

public partial class CardViewModel : ObservableObject
{
    private readonly IHealthService _health;

    public CardViewModel(IHealthService health)
    {
        _health = health;
        _health.RecordsRead += (_, e) => Total += e.Count;
    }

    [ObservableProperty]
    private int _total;

    [ObservableProperty]
    private IReadOnlyList<string> _lines = [];

    [RelayCommand]
    private async Task LoadAsync()
    {
        if (!await _health.AuthorizeAsync()) return;
        var allergies = await _health.GetAllergiesAsync();
        var medications = await _health.GetMedicationsAsync();
        Lines = [.. allergies.Select(a => a.Name), .. medications.Select(m => $"{m.Name} ({m.Received:d})")];
    }
}
