using Sedge.ViewModels;

namespace Sedge;

public class WalletPage : ContentPage
{
    public WalletPage(WalletViewModel model)
    {
        BindingContext = model;
        Content = new VerticalStackLayout
        {
            new CollectionView
            {
                ItemsSource = model.Rows,
                ItemTemplate = new DataTemplate(() =>
                {
                    var label = new Label();
                    label.SetBinding(Label.TextProperty, nameof(RowViewModel.Text));
                    var copy = new SwipeItem { Text = "Copy" };
                    copy.SetBinding(MenuItem.CommandProperty, nameof(RowViewModel.CopyCommand));
                    return new SwipeView { RightItems = new SwipeItems { copy }, Content = label };
                }),
            },
            new Button { Text = "Privacy policy", Command = model.PrivacyCommand },
        };
        Loaded += (_, _) => model.LoadCommand.Execute(null);
    }
}
