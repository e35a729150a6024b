using Fernhill.Services;

namespace Fernhill;

public class LetterPage : ContentPage
{
    private readonly ILetterSource source;
    private readonly CollectionView list = new();

    public LetterPage(ILetterSource source)
    {
        this.source = source;
        Title = "Letter";
        Content = list;
        ToolbarItems.Add(new ToolbarItem("Privacy", null, () => Launcher.OpenAsync(MauiProgram.PrivacyPolicy)));
    }

    protected override async void OnAppearing()
    {
        base.OnAppearing();
        list.ItemsSource = await source.WriteAsync();
    }
}
