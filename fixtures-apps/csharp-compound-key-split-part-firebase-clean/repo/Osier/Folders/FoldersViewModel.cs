using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using Plugin.Firebase.Analytics;

namespace Osier.Folders;

public sealed partial class FoldersViewModel : ObservableObject
{
    private readonly IFolderSource _source;

    public FoldersViewModel(IFolderSource source)
    {
        _source = source;
    }

    [ObservableProperty]
    private IReadOnlyList<string> _keys = [];

    [ObservableProperty]
    private string _heading = "";

    [RelayCommand]
    private async Task LoadAsync()
    {
        var folders = await _source.LoadAsync();
        Keys = folders.Select(folder => folder.Key).ToList();
    }

    [RelayCommand]
    private void Open(string key)
    {
        Heading = FolderKey.Title(key);
        CrossFirebaseAnalytics.Current.LogEvent("folder_opened", ("shelf", FolderKey.Shelf(key)));
    }
}
