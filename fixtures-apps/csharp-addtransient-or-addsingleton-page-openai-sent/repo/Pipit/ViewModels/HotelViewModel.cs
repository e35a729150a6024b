using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using Pipit.Services;

namespace Pipit.ViewModels;

public partial class HotelViewModel(KitchenSheet sheet, Translator translator) : ObservableObject
{
    [ObservableProperty]
    private string _greeting = "";

    [ObservableProperty]
    private string _allergies = "";

    [ObservableProperty]
    private string _translated = "";

    [RelayCommand]
    private async Task PrepareAsync()
    {
        Allergies = await sheet.MakeAsync();
        if (Greeting.Length > 0)
        {
            Translated = await translator.TranslateAsync(Greeting, "Italian");
        }
    }
}
