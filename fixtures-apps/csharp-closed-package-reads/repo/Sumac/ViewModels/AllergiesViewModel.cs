using System.Collections.ObjectModel;
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using Sumac.Services;

namespace Sumac.ViewModels;

public partial class AllergiesViewModel(IAllergies allergies) : ObservableObject
{
    public ObservableCollection<string> Items { get; } = [];

    [RelayCommand]
    private async Task LoadAsync()
    {
        foreach (var title in await allergies.LoadAsync()) Items.Add(title);
    }
}
