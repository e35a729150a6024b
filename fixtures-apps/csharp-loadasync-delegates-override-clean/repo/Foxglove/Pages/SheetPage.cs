using Foxglove.Platforms.iOS;

namespace Foxglove.Pages;

public sealed class SheetPage : ContentPage
{
    private readonly CallSheet _sheet;
    private readonly Label _text = new();

    public SheetPage(CallSheet sheet)
    {
        _sheet = sheet;
        Title = "Call sheet";
        Content = new ScrollView { Content = _text };
    }

    protected override async void OnAppearing()
    {
        base.OnAppearing();
        var lines = await _sheet.LoadAsync();
        _text.Text = string.Join(Environment.NewLine, lines);
    }
}
