using System.Collections.ObjectModel;
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using Elder.Services;

namespace Elder.ViewModels;

public partial class RecordsViewModel(CategoryClient client, IRecordReader reader) : ObservableObject
{
    public ObservableCollection<string> Items { get; } = [];

    [RelayCommand]
    private async Task LoadAsync()
    {
        await foreach (var title in reader.ReadAsync(await client.GetAsync())) Items.Add(title);
    }
}
