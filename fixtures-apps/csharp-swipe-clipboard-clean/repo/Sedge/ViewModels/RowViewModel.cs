using CommunityToolkit.Mvvm.Input;
using Sedge.Health;

namespace Sedge.ViewModels;

public partial class RowViewModel(WalletRow row, IClipboard clipboard)
{
    public string Text => row.Text;

    [RelayCommand]
    private Task CopyAsync() => clipboard.SetTextAsync("https://www.sedge.health/pharmacy");
}
