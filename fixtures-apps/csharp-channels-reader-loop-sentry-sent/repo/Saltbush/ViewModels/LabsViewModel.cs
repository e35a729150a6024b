using CommunityToolkit.Mvvm.ComponentModel;
using Saltbush.Services;

namespace Saltbush.ViewModels;

public partial class LabsViewModel : ObservableObject
{
    private readonly ILabs _labs;
    private readonly Wires _wires;

    [ObservableProperty]
    private IReadOnlyList<string> _names = [];

    [ObservableProperty]
    private string _opened = "Lab results";

    public LabsViewModel(ILabs labs, Wires wires)
    {
        _labs = labs;
        _wires = wires;
    }

    public async Task LoadAsync()
    {
        _wires.Pages.Writer.TryWrite("labs");
        if (!await _labs.AskAsync()) return;
        Names = await _labs.NamesAsync();
    }

    public void Open(string name)
    {
        Opened = name;
        _wires.Opened.Writer.TryWrite(name);
    }
}
