using Alder.Views;

namespace Alder;

public partial class App : Application
{
    private readonly TabbedPage _tabs;

    public App(MainPage timeline, ProceduresPage procedures)
    {
        InitializeComponent();
        _tabs = new TabbedPage { Children = { timeline, procedures } };
    }

    protected override Window CreateWindow(IActivationState? activationState) => new(_tabs);
}
