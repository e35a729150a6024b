using Linden.ViewModels;

namespace Linden.Views;

public class TimelinePage : ContentPage
{
    public TimelinePage(TimelineViewModel model)
    {
        BindingContext = model;
        Title = "Timeline";
        ToolbarItems.Add(new ToolbarItem { Text = "Privacy", Command = model.OpenPrivacyCommand });
        Content = new CollectionView
        {
            ItemsSource = model.Entries,
            ItemTemplate = new DataTemplate(() =>
            {
                var label = new Label();
                label.SetBinding(Label.TextProperty, "Title");
                return label;
            }),
        };
        Appearing += (_, _) => model.LoadCommand.Execute(null);
    }
}
