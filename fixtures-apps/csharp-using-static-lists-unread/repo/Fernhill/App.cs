namespace Fernhill;

public class App(LetterPage page) : Application
{
    protected override Window CreateWindow(IActivationState? state) => new(new NavigationPage(page));
}
