using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using Corncrake.Services;

namespace Corncrake.ViewModels;

public partial class HomeViewModel(IVitals vitals, LineBook book, Assistant assistant) : ObservableObject
{
    [ObservableProperty]
    private IReadOnlyList<string> _names = [];

    [ObservableProperty]
    private string _question = "";

    [ObservableProperty]
    private string _answer = "";

    [RelayCommand]
    private async Task LoadAsync()
    {
        book.Replace(Drawers.Vitals, await vitals.NamesAsync());
        Names = book.Read(Drawers.Vitals);
    }

    [RelayCommand]
    private async Task AskAsync()
    {
        book.Add(Drawers.Questions, Question);
        Question = "";
        Answer = await assistant.AskAsync();
    }
}
