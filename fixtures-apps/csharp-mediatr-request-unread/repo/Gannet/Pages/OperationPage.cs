namespace Gannet.Pages;

public class OperationPage : ContentPage
{
    public OperationPage(OperationViewModel model)
    {
        BindingContext = model;
        Title = "Operations";
        var template = new DataTemplate(() =>
        {
            var label = new Label();
            label.SetBinding(Label.TextProperty, "Title");
            return label;
        });
        var operations = new CollectionView { ItemTemplate = template };
        operations.SetBinding(ItemsView.ItemsSourceProperty, nameof(OperationViewModel.Operations));
        var around = new CollectionView { ItemTemplate = template };
        around.SetBinding(ItemsView.ItemsSourceProperty, nameof(OperationViewModel.Around));
        var load = new Button { Text = "Load", Command = model.LoadCommand };
        var policy = new Button { Text = "Privacy policy" };
        policy.Clicked += async (_, _) => await Browser.Default.OpenAsync("https://www.gannet.health/legal/privacy");
        Content = new VerticalStackLayout { load, operations, around, policy };
    }
}
