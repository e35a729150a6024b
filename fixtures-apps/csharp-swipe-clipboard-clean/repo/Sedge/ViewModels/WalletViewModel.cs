using System.Collections.ObjectModel;
using CommunityToolkit.Mvvm.Input;
using Sedge.Health;

namespace Sedge.ViewModels;

public partial class WalletViewModel(IWallet wallet, IClipboard clipboard)
{
    public ObservableCollection<RowViewModel> Rows { get; } = [];

    [RelayCommand]
    private async Task LoadAsync()
    {
        await wallet.UnlockAsync();
        await foreach (var row in wallet.PlansAsync()) Rows.Add(new RowViewModel(row, clipboard));
        await foreach (var row in wallet.MedicinesAsync()) Rows.Add(new RowViewModel(row, clipboard));
    }

    [RelayCommand]
    private Task PrivacyAsync() => Launcher.Default.OpenAsync("https://www.sedge.health/legal/privacy");
}
