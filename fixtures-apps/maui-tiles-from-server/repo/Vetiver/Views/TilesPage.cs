using Vetiver.Services;

namespace Vetiver.Views;

public sealed class TilesPage : ContentPage
{
    public TilesPage(TileService service)
    {
        var list = new CollectionView();
        Content = new VerticalStackLayout
        {
            list,
            new Button { Text = "Privacy policy", Command = new Command(() => Launcher.OpenAsync("https://www.vetiver.health/legal/privacy")) },
        };
        Loaded += async (_, _) => list.ItemsSource = await service.LoadAsync();
    }
}
