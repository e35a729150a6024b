using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using Foxglove.Health;
using Foxglove.Storage;

namespace Foxglove.ViewModels;

/// <summary>The emergency card: a name to call the person by, and the diagnoses.</summary>
public sealed partial class CardViewModel(DiagnosisReader reader, Safe safe) : ObservableObject
{
    [ObservableProperty]
    private string _card = "";

    [ObservableProperty]
    private string _nickname = "";

    [RelayCommand]
    private async Task OpenAsync()
    {
        var diagnoses = await reader.ReadAsync();
        await safe.PutAsync(Safe.Card, string.Join(Environment.NewLine, diagnoses));
        Card = await safe.TakeAsync(Safe.Card);
        Nickname = await safe.TakeAsync(Safe.Nickname);
    }

    [RelayCommand]
    private Task KeepNicknameAsync() => safe.PutAsync(Safe.Nickname, Nickname);
}
