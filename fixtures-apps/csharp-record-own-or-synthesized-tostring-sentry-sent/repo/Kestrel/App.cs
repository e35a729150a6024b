using Kestrel.Pages;

namespace Kestrel;

public sealed class App : Application
{
    private readonly EntryListPage _page;

    public App(EntryListPage page)
    {
        _page = page;
    }

    protected override Window CreateWindow(IActivationState? activationState) => new(new NavigationPage(_page));
}
