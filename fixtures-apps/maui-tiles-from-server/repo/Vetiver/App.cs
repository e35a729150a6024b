using Vetiver.Views;

namespace Vetiver;

public sealed class App : Application
{
    private readonly TilesPage _page;

    public App(TilesPage page) => _page = page;

    protected override Window CreateWindow(IActivationState? state) => new(_page);
}
