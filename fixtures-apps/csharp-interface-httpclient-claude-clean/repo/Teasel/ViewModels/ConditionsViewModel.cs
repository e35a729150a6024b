using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using Teasel.Assistant;
using Teasel.Health;

namespace Teasel.ViewModels;

public partial class ConditionsViewModel(ConditionStore store, IAssistant assistant) : ObservableObject
{
    [ObservableProperty]
    private IReadOnlyList<string> _conditions = [];

    [ObservableProperty]
    private string _question = "";

    [ObservableProperty]
    private string _answer = "";

    [RelayCommand]
    private async Task LoadAsync() => Conditions = await store.LoadAsync();

    [RelayCommand]
    private async Task AskAsync()
    {
        var prompt = $"Answer in plain words. {Question}";
        Answer = await assistant.AskAsync(prompt);
    }
}
