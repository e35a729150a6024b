using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using Linnet.Platforms.iOS;
using Linnet.Services;
using Linnet.Storage;

namespace Linnet.ViewModels;

public partial class VisitViewModel(Cabinet cabinet, LabImport import, Wordsmith wordsmith) : ObservableObject
{
    [ObservableProperty]
    private string _question = "";

    [ObservableProperty]
    private string _polished = "";

    [ObservableProperty]
    private IReadOnlyList<string> _labs = [];

    [RelayCommand]
    private async Task LoadAsync()
    {
        await import.RunAsync();
        Labs = await cabinet.Labs.OpenAsync();
    }

    [RelayCommand]
    private async Task PolishAsync()
    {
        await cabinet.Questions.PutAsync([Question]);
        Polished = await wordsmith.PolishAsync();
    }
}
