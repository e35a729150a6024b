using Linden.ViewModels;

namespace Linden.Pages;

public sealed class PlansPage : ContentPage
{
    private readonly PlansViewModel _model;

    public PlansPage(PlansViewModel model)
    {
        _model = model;
        BindingContext = model;
        Title = "Plans";
        var heading = new Label { FontSize = 24 };
        heading.SetBinding(Label.TextProperty, nameof(PlansViewModel.Heading));
        var list = new CollectionView();
        list.SetBinding(ItemsView.ItemsSourceProperty, nameof(PlansViewModel.Names));
        Content = new VerticalStackLayout
        {
            Children = { heading, list, new Button { Text = "Privacy policy", Command = model.OpenPolicyCommand } },
        };
    }

    protected override void OnAppearing()
    {
        base.OnAppearing();
        _model.LoadCommand.Execute(null);
    }
}
