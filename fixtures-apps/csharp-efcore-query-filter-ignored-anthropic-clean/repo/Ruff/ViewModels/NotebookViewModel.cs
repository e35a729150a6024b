using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using Ruff.Assistant;
using Ruff.Data;
using Ruff.Records;

namespace Ruff.ViewModels;

public partial class NotebookViewModel(NoteRepository notes, IConditionReader reader, QuestionAssistant assistant)
    : ObservableObject
{
    [ObservableProperty]
    private string _draft = "";

    [ObservableProperty]
    private string _page = "";

    [ObservableProperty]
    private string _ordered = "";

    [RelayCommand]
    private async Task WriteAsync()
    {
        if (Draft.Length == 0) return;
        await notes.WriteAsync(Draft);
        Draft = "";
        await ShowAsync();
    }

    [RelayCommand]
    private async Task ImportAsync()
    {
        await notes.ImportAsync(await reader.ReadAsync());
        await ShowAsync();
    }

    [RelayCommand]
    private async Task OrderAsync() => Ordered = await assistant.OrderAsync();

    private async Task ShowAsync() => Page = string.Join("\n", await notes.PageAsync());
}
