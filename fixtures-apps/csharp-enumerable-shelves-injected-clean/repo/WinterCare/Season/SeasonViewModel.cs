using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;

namespace WinterCare.Season;

public partial class SeasonViewModel(IAdmission admission, IEnumerable<IShelf> shelves) : ObservableObject
{
    [ObservableProperty]
    private IReadOnlyList<string> _titles = [];

    [RelayCommand]
    private async Task LoadAsync()
    {
        if (!await admission.OpenAsync()) return;
        var all = new List<string>();
        foreach (var shelf in shelves)
        {
            all.AddRange(await shelf.TitlesAsync());
        }
        Titles = all;
    }
}
