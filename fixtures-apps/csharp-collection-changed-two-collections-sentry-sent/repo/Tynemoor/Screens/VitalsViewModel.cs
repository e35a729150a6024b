using System.Collections.ObjectModel;
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using Tynemoor.Health;

namespace Tynemoor.Screens;

public partial class VitalsViewModel : ObservableObject
{
    private readonly VitalsReader _reader;
    private readonly ListWatch _watch;

    public ObservableCollection<string> Vitals { get; } = [];
    public ObservableCollection<string> Visited { get; } = [];

    public VitalsViewModel(VitalsReader reader)
    {
        _reader = reader;
        _watch = new ListWatch(Vitals);
    }

    [RelayCommand]
    private async Task LoadAsync()
    {
        Visited.Add("vitals page");
        foreach (var vital in await _reader.ReadAsync())
        {
            Vitals.Add(vital.DisplayName);
        }
    }

    [RelayCommand]
    private Task PrivacyAsync() => Launcher.OpenAsync(MauiProgram.PrivacyPolicy);
}
