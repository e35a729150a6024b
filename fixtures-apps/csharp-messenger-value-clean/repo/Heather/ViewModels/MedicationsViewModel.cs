using System.Collections.ObjectModel;
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using CommunityToolkit.Mvvm.Messaging;
using Heather.Messages;
using Heather.Models;
using Heather.Services;

namespace Heather.ViewModels;

public partial class MedicationsViewModel(IMedicationReader reader) : ObservableObject
{
    public ObservableCollection<RecordRow> Rows { get; } = [];

    [ObservableProperty]
    private RecordRow? _selected;

    [RelayCommand]
    private async Task LoadAsync()
    {
        foreach (var row in await reader.ReadAsync()) Rows.Add(row);
    }

    partial void OnSelectedChanged(RecordRow? value)
    {
        if (value is null) return;
        var selection = new RecordSelection(value, Rows.IndexOf(value));
        WeakReferenceMessenger.Default.Send(new RecordSelectedMessage(selection));
    }
}
