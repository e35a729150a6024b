using Aldermere.ViewModels;

namespace Aldermere.Pages;

public sealed class DosePage : ContentPage
{
    public DosePage(DoseViewModel model)
    {
        BindingContext = model;
        var doses = new CollectionView { ItemTemplate = new DataTemplate(Row) };
        doses.SetBinding(ItemsView.ItemsSourceProperty, nameof(DoseViewModel.Doses));
        var levels = new CollectionView { ItemTemplate = new DataTemplate(Row) };
        levels.SetBinding(ItemsView.ItemsSourceProperty, nameof(DoseViewModel.Levels));
        var load = new Button { Text = "Connect Apple Health", Command = model.LoadCommand };
        var policy = new Button { Text = "Privacy policy" };
        policy.Clicked += async (_, _) => await Launcher.Default.OpenAsync(MauiProgram.PrivacyPolicy);
        Content = new VerticalStackLayout { load, doses, levels, policy };
    }

    private static Label Row()
    {
        var label = new Label();
        label.SetBinding(Label.TextProperty, "Title");
        return label;
    }
}
