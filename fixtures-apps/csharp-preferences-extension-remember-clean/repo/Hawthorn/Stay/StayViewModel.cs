using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;

namespace Hawthorn.Stay;

public partial class StayViewModel(IStaySource source, IPreferences preferences) : ObservableObject
{
    [ObservableProperty]
    private IReadOnlyList<StayItem> _items = [];

    [RelayCommand]
    private async Task LoadAsync()
    {
        Items = await source.LoadAsync();
        if (Items.Count == 0) return;
        preferences.Remember("stay_loaded");
    }
}
