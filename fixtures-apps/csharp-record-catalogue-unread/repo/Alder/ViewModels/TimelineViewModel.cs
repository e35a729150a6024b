using System.Collections.ObjectModel;
using Alder.Models;
using Alder.Services;
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;

namespace Alder.ViewModels;

public partial class TimelineViewModel(IRecordReader reader) : ObservableObject
{
    public ObservableCollection<RecordGroup> Groups { get; } = [];

    [RelayCommand]
    private async Task LoadAsync()
    {
        if (!await reader.RequestAsync(RecordCatalogue.Permissions)) return;
        var groups = await Task.WhenAll(RecordCatalogue.Timeline.Select(reader.ReadAsync));
        foreach (var group in groups.Where(group => group.Entries.Count > 0)) Groups.Add(group);
    }
}
