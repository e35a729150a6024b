using Ruff.Pages;

namespace Ruff;

public class App : Application
{
    private readonly NotebookPage _page;

    public App(NotebookPage page) => _page = page;

    protected override Window CreateWindow(IActivationState? activationState) => new(new NavigationPage(_page));
}
