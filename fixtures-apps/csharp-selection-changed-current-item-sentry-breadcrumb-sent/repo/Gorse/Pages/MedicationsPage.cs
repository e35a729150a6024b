using Gorse.Models;
using Gorse.Platforms.iOS;

namespace Gorse.Pages;

public sealed class MedicationsPage : ContentPage
{
    private readonly MedicationRecords _records;
    private readonly CollectionView _list = new() { SelectionMode = SelectionMode.Single };
    private readonly Label _detail = new();

    public MedicationsPage(MedicationRecords records)
    {
        _records = records;
        Title = "Medications";
        _list.ItemTemplate = new DataTemplate(() =>
        {
            var label = new Label();
            label.SetBinding(Label.TextProperty, nameof(MedicationRow.Title));
            return label;
        });
        _list.SelectionChanged += OnSelectionChanged;
        var privacy = new Button { Text = "Privacy policy" };
        privacy.Clicked += async (_, _) => await Launcher.OpenAsync(MauiProgram.PrivacyPolicy);
        Content = new VerticalStackLayout { Children = { _list, _detail, privacy } };
    }

    protected override async void OnAppearing()
    {
        base.OnAppearing();
        _list.ItemsSource = await _records.LoadAsync();
    }

    private void OnSelectionChanged(object? sender, SelectionChangedEventArgs e)
    {
        if (e.CurrentSelection.FirstOrDefault() is not MedicationRow row) return;
        _detail.Text = row.Title;
        SentrySdk.AddBreadcrumb(message: $"opened row {row.Title}", category: "ui");
    }
}
