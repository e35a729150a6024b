using System.Collections.ObjectModel;
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using Linden.Services;

namespace Linden.ViewModels;

public partial class TimelineViewModel(IClinicalStore store) : ObservableObject
{
    private static readonly Category[] Shown = [Category.Labs, Category.Vitals, Category.Procedures];

    public ObservableCollection<TimelineEntry> Entries { get; } = [];

    [ObservableProperty]
    private bool _isBusy;

    [RelayCommand]
    private async Task LoadAsync()
    {
        IsBusy = true;
        Entries.Clear();
        if (await store.ConnectAsync())
        {
            foreach (var category in Shown)
            {
                foreach (var entry in await store.ReadAsync(category)) Entries.Add(entry);
            }
        }
        IsBusy = false;
    }

    [RelayCommand]
    private Task OpenPrivacyAsync() => Launcher.Default.OpenAsync("https://www.linden.health/legal/privacy");
}
