using Kestrel.Models;
using Kestrel.Services;
using Sentry;

namespace Kestrel.Pages;

public sealed class EntryListPage : ContentPage
{
    private readonly IEntrySource _source;
    private readonly CollectionView _list;

    public EntryListPage(IEntrySource source)
    {
        _source = source;
        Title = "Conditions";
        _list = new CollectionView
        {
            SelectionMode = SelectionMode.Single,
            ItemTemplate = new DataTemplate(() =>
            {
                var label = new Label { Padding = 16 };
                label.SetBinding(Label.TextProperty, nameof(Entry.Title));
                return label;
            }),
        };
        _list.SelectionChanged += OnSelected;
        Content = _list;
        ToolbarItems.Add(new ToolbarItem("Privacy", null, () => _ = Launcher.OpenAsync(MauiProgram.PrivacyPolicy)));
    }

    protected override async void OnAppearing()
    {
        base.OnAppearing();
        _list.ItemsSource = await _source.GetEntriesAsync();
    }

    private void OnSelected(object? sender, SelectionChangedEventArgs e)
    {
        if (_list.SelectedItem is not Entry entry) return;
        SentrySdk.CaptureMessage($"Opened {entry}");
    }
}
