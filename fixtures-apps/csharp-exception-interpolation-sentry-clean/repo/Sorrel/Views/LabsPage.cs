using Sorrel.ViewModels;

namespace Sorrel.Views;

public class LabsPage : ContentPage
{
    public LabsPage(LabsViewModel model)
    {
        BindingContext = model;
        Title = "Lab results";
        ToolbarItems.Add(new ToolbarItem { Text = "Privacy", Command = model.OpenPrivacyCommand });
        Content = new CollectionView
        {
            ItemsSource = model.Items,
            ItemTemplate = new DataTemplate(() =>
            {
                var label = new Label();
                label.SetBinding(Label.TextProperty, "Name");
                return label;
            }),
        };
        Appearing += (_, _) => model.LoadCommand.Execute(null);
    }
}
