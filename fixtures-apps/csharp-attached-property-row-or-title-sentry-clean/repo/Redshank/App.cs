using Redshank.Pages;

namespace Redshank;

public class App : Application
{
    private readonly ShotListPage _page;

    public App(ShotListPage page) => _page = page;

    protected override Window CreateWindow(IActivationState? activationState) => new(new NavigationPage(_page));
}
