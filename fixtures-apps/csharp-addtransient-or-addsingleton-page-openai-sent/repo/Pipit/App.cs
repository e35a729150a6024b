using Pipit.Pages;

namespace Pipit;

public class App : Application
{
    private readonly HotelPage _page;

    public App(HotelPage page) => _page = page;

    protected override Window CreateWindow(IActivationState? activationState) => new(new NavigationPage(_page));
}
