using Cypress.Health;
using UIKit;

namespace Cypress.Bedside;

public sealed class BedsideViewController(HealthGate gate) : UIViewController
{
    private readonly UITextView _text = new() { Editable = false, Font = UIFont.PreferredBody };

    public override async void ViewDidLoad()
    {
        base.ViewDidLoad();
        Title = "At the bedside";
        View!.BackgroundColor = UIColor.SystemBackground;
        _text.Frame = View.Bounds;
        _text.AutoresizingMask = UIViewAutoresizing.FlexibleDimensions;
        View.AddSubview(_text);
        NavigationItem.RightBarButtonItem = new UIBarButtonItem("Privacy", UIBarButtonItemStyle.Plain, (_, _) => Links.OpenPrivacyPolicy());
        await ShowAsync();
    }

    private async Task ShowAsync()
    {
        if (!await gate.OpenAsync())
        {
            _text.Text = "Health records are not available.";
            return;
        }
        var snapshot = new RecordSnapshot(gate.Store);
        var sheet = new BedsideSheet();
        sheet.Add("Procedures", await snapshot.Procedures.Value);
        sheet.Add("Medications", await snapshot.Medications.Value);
        sheet.Add("Immunizations", await snapshot.Medications.Value);
        _text.Text = sheet.ToString();
    }
}
